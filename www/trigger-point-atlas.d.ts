// The public interface of <trigger-point-atlas>. It changes only by adding. What goes in and comes out of it is in
// trigger-point-atlas-types.d.ts, which is made from the Rust that gives and takes it.
import type { Answer, AtlasEventMap, Body, ErrorDetail, Found, Layer, Limbs, Names, Point, QuizOptions, Region, Sensitivity, Side, State, Tour, ViewerStats, ViewName } from './trigger-point-atlas-types.js';

export * from './trigger-point-atlas-types.js';

/** A picture of the body. Without a size, as large as the canvas; with one length, in the canvas's proportions. */
export interface SnapshotOptions {
  /** Pixels, 16 to 4096. */
  width?: number;
  height?: number;
  /** `image/png` unless told otherwise. */
  type?: 'image/png' | 'image/jpeg' | 'image/webp';
}

/** What a promise of the element is rejected with: an `Error` that carries an `error` event's detail. */
export type AtlasError = Error & ErrorDetail;

/**
 * A 3D head and torso with trigger points, their pain zones, and how they are pressed. Attributes reflect to the properties
 * of the same name. Methods never throw: what cannot be done is told by an `error` event, and a method that gives a promise
 * rejects it with an `AtlasError`. Custom properties each have a value for light and one for dark unless they are set.
 *
 * @slot poster - Stands in the body's place until it is drawn.
 * @slot fallback - Below the words that say why there is no 3D view.
 * @slot panel-footer - At the panel's lower end, below the booking button.
 * @csspart frame - The whole widget.
 * @csspart map - The flat drawing of the body.
 * @csspart canvas - The 3D view.
 * @csspart poster - What stands there before it.
 * @csspart panel - The panel beside or below the body.
 * @csspart list - The list of points.
 * @csspart toolbar - Groups of buttons over the body.
 * @csspart playbar - The controls of a demonstration.
 * @csspart button - Every button and link that acts.
 * @csspart label - The name beside the chosen point, or under the pointer.
 * @csspart legend - What the colours over the body stand for.
 * @csspart notice - What went wrong, in words.
 * @csspart quiz - The question of a quiz and its choices.
 * @csspart caption - What is shown, in large type for a class.
 * @cssprop --tpa-height - Height of the widget.
 * @cssprop --tpa-radius - Radius of its corners.
 * @cssprop --tpa-font - Typeface.
 * @cssprop --tpa-font-display - Typeface of headings.
 * @cssprop --tpa-accent - Colour of what acts and of what is chosen.
 * @cssprop --tpa-on-accent - Colour of words on the accent; without it black or white, whichever can be read.
 * @cssprop --tpa-surface - Colour of the panel.
 * @cssprop --tpa-surface-2 - Colour of areas set off from it.
 * @cssprop --tpa-text - Colour of words.
 * @cssprop --tpa-muted - Colour of minor words.
 * @cssprop --tpa-line - Colour of lines.
 * @cssprop --tpa-edge - Colour of the outlines of fields and switches.
 * @cssprop --tpa-stage-top - Colour behind the body, above.
 * @cssprop --tpa-stage-bottom - Colour behind the body, below.
 * @cssprop --tpa-outline - Colour of the outline of the drawn body.
 * @cssprop --tpa-glass - Colour of boxes over the body.
 * @cssprop --tpa-glass-line - Colour of their edges.
 * @cssprop --tpa-zone - Colour of words and marks of pain in the panel.
 * @cssprop --tpa-strain - Colour of the dial of discomfort.
 * @cssprop --tpa-care - Colour of warnings.
 * @cssprop --tpa-care-surface - Colour behind warnings.
 */
export declare class TriggerPointAtlas extends HTMLElement {
  /** The selected point's id, or null. */
  get point(): string | null;
  set point(id: string | null);
  /** The selected side. */
  get side(): Side | null;
  set side(side: Side | null);
  /** Where it hurts: ids, each with `.L`, `.R` or nothing behind it; space separated when set as a string. */
  get region(): string | null;
  set region(places: string | string[] | null);
  get sensitivity(): Sensitivity;
  set sensitivity(sensitivity: Sensitivity);
  /** What muscles and bones are called. */
  get names(): Names;
  set names(names: Names);
  /** Address of a JSON file with points of the page's own, which are added or take the place of built-in ones. */
  catalog: string | null;
  /** Layers shown, space separated when set as a string. */
  get layers(): Layer[];
  set layers(layers: Layer[] | string);
  /** Whether arms and legs continue the body; `auto` where pain is felt on them. */
  get limbs(): Limbs;
  set limbs(limbs: Limbs);
  /** The body shown: one of ours, or the address of a GLB file; while that cannot be shown, ours is. */
  get model(): Body | string;
  set model(body: Body | string);
  /** A view's name, or "azimuth elevation distance"; null while the view follows the selection. */
  get view(): string | null;
  set view(view: string | null);
  get demo(): 'none' | 'play';
  set demo(demo: 'none' | 'play');
  /** The guided session that is on, by its id. */
  get tour(): string | null;
  set tour(id: string | null);
  loading: 'lazy' | 'interaction' | 'eager';
  controls: 'full' | 'minimal' | 'none';
  theme: 'auto' | 'light' | 'dark';
  /**
   * What the widget is for at the moment: `explore` it; `guide` opens the list of guided sessions; `present` shows the body
   * alone in large type, for a class; `quiz` begins a quiz.
   */
  mode: 'explore' | 'guide' | 'present' | 'quiz';
  bookingHref: string | null;
  /** The words on the booking button; without them it says "Book a session" in the visitor's language. */
  bookingLabel: string | null;

  /** Fulfilled when the widget can be used: the first 3D picture is shown, or it works without 3D. */
  readonly ready: Promise<{ webgl: boolean }>;
  /**
   * The current state, each time a copy; null until the catalogue is there. Set it to restore: as an object, as an address from
   * `link()`, or as the code in that.
   */
  get state(): State | null;
  set state(state: State | string | null);
  /** The catalogue; empty until it is loaded. */
  readonly points: readonly Point[];
  readonly regions: readonly Region[];
  /** Guided sessions; empty until the catalogue is loaded. */
  readonly tours: readonly Tour[];

  select(id: string, options?: { side?: Side }): void;
  clear(): void;
  /** Points that commonly send pain to these places, best first; empty until the catalogue is there. Changes nothing on screen. */
  findByPain(places: string[] | string, options?: { side?: Side; limit?: number; lessCertain?: boolean }): Answer[];
  /** What a text may mean: places that hurt, points and muscles, with typos forgiven; and the points for its places. */
  search(text: string): Found;
  /** Looks at a muscle or bone, such as `levator-scapulae.R`; null at none. */
  lookAt(name: string | null): void;
  /** Shows only what is looked at, or else the selected point's muscle, with the bones. */
  isolate(on?: boolean): void;
  /** Takes a muscle or bone away; without a side, both of a pair. */
  hide(name: string): void;
  /** Brings back what was hidden or left out. */
  showAll(): void;
  play(): void;
  pause(): void;
  seek(seconds: number): void;
  /** Goes to the next or previous phase of the demonstration. */
  step(by: 1 | -1): void;
  setRate(rate: number): void;
  /** Whether the demonstration begins again at its end. */
  setLoop(on: boolean): void;
  /** Opens a guided session at its introduction. */
  startTour(id: string): void;
  /** Begins a quiz. */
  startQuiz(options?: QuizOptions): void;
  setView(name: ViewName): void;
  /**
   * The body as it is on the canvas, background included, without names and panels. Starts the 3D view if need be.
   * Rejects with an `AtlasError`: `invalid-argument`, or `webgl-unavailable` where there is no 3D.
   */
  snapshot(options?: SnapshotOptions): Promise<Blob>;
  /** What the visitor has chosen, in words of the widget's language, for a booking form: a line with the places that hurt, one with the point. */
  summary(): string;
  /** The address of this page that brings the present state back. */
  link(): string;
  /** Figures of the 3D view; null while there is none. */
  stats(): Promise<ViewerStats | null>;
  /** Where a point's mark is in the window, CSS pixels; null without a 3D view or such a point. `visible` is false while the body hides it. */
  locate(id: string, side: Side): Promise<{ x: number; y: number; visible: boolean } | null>;
  /** Frees the worker, the graphics memory and all listeners. The element stays empty afterwards. */
  dispose(): void;

  addEventListener<K extends keyof AtlasEventMap>(
    type: K,
    listener: (this: TriggerPointAtlas, event: AtlasEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'trigger-point-atlas': TriggerPointAtlas;
  }
}
