// The public interface of <trigger-point-atlas>. It changes only by adding.

export type Side = 'left' | 'right';
export type Layer = 'skin' | 'superficial' | 'intermediate' | 'deep' | 'skeleton';
export type ViewName = 'front' | 'back' | 'left' | 'right' | 'three-quarter' | 'top';
export type Body = 'male' | 'female';
/** Skin of the pressing hand. */
export type Tone = 'fair' | 'medium' | 'tan' | 'brown' | 'deep';
export type Firmness = 'gentle' | 'medium' | 'firm';
/** What a quiz asks: all in turn; which point sends its pain here; where a point sends its pain; where a point is. */
export type QuizKind = 'mixed' | 'point' | 'pain' | 'find';
export type DemoPhase = 'find' | 'settle' | 'sink' | 'hold' | 'release' | 'rest' | 'lengthen';

/** What muscles and bones are called: as the chosen language does, or as the Terminologia Anatomica. */
export type Names = 'everyday' | 'latin';

/** Whose pain zones are shown. */
export type Sensitivity = 'typical' | 'sensitive';

/** A place that hurts: a region's id, or that of a common complaint such as `headache`. Without a side: the midline, or either. */
export interface Place {
  place: string;
  side: Side | null;
}

/** Where the body is seen from. Degrees and metres; azimuth 0 looks at the front, 90 at the body's left. */
export type View =
  | { kind: 'named'; name: ViewName }
  | { kind: 'orbit'; azimuth: number; elevation: number; distance: number; target: [number, number, number] | null }
  | { kind: 'selection' };

/** A running or halted pressure demonstration. `sinceMs` counts from the Unix epoch. */
export interface Demo {
  playing: boolean;
  atS: number;
  sinceMs: number;
  rate: number;
  firmness: Firmness;
  /** Begins again at its end. */
  loop?: boolean;
  /** Cut open: the layers under the contact are seen from the side. */
  inside?: boolean;
}

/** One stop of a guided session; the first is its introduction, the last what to expect. */
export type TourStop =
  | { kind: 'intro' }
  | { kind: 'point'; point: string; side: Side; breaths: number }
  | { kind: 'rest'; breaths: number }
  | { kind: 'end' };

/** A guided session. */
export interface Tour {
  id: string;
  /** Lists of warning signs that are read first. */
  gates: string[];
  stops: TourStop[];
}

/** What a quiz is to be like. */
export interface QuizOptions {
  /** `mixed` unless told otherwise. */
  kind?: QuizKind;
  /** 1 to 50; 10 unless told otherwise, and never more than there are points. */
  count?: number;
  /** Only points of this part of the body: one of the points' `area`. */
  area?: string | null;
  /** A whole number; the same number brings the same questions again. */
  seed?: number;
}

/** A quiz that is on. Its questions follow from kind, count, area and seed. */
export interface Quiz {
  kind: QuizKind;
  count: number;
  area: string | null;
  seed: number;
  /** The question looked at, from 0; `count` is the end. */
  at: number;
  /** For each question answered: the choice from 0 to 3, 4 found on the body, 5 missed on the body. */
  answers: number[];
}

/** What came of one question. */
export interface QuizAnswer {
  /** The question, from 0, of so many. */
  index: number;
  count: number;
  kind: Exclude<QuizKind, 'mixed'>;
  /** The point that it was about. */
  point: string;
  side: Side;
  /** The point of the choice taken; null where the body was pressed. */
  choice: string | null;
  right: boolean;
  /** How many were right so far. */
  score: number;
  /** That was the last question. */
  done: boolean;
}

/** A picture of the body. Without a size, as large as the canvas; with one length, in the canvas's proportions. */
export interface SnapshotOptions {
  /** Pixels, 16 to 4096. */
  width?: number;
  height?: number;
  /** `image/png` unless told otherwise. */
  type?: 'image/png' | 'image/jpeg' | 'image/webp';
}

/** Everything a link or a lesson needs to bring the widget back to the same picture. */
export interface State {
  version: 1;
  selection: { point: string; side: Side } | null;
  /** Where it hurts. */
  pain: Place[];
  /** What was typed when they were asked about: it orders the answer. */
  words: string;
  /** The answer looked at: shown on the body like a selection. */
  preview: { point: string; side: Side } | null;
  sensitivity: Sensitivity;
  /** Whether points that sources disagree about are shown too. */
  lessCertain: boolean;
  layers: Layer[];
  xray: boolean;
  /** The muscle or bone that is looked at, by its name in the body model, such as `trapezius-upper.R` or `T4`. */
  structure: string | null;
  /** Muscles and bones taken away one by one; a name without a side means both. */
  hidden: string[];
  /** Only the structure is shown, with the bones. */
  isolated: boolean;
  /** Names stand beside the structures in sight. */
  labels: boolean;
  /** The marks of points that are not chosen are shown. */
  marks: boolean;
  body: Body;
  /** Skin of the pressing hand. */
  hand: Tone;
  view: View;
  demo: Demo | null;
  /** The guided session that is on, and its stop; the introduction is 0. */
  guide: { id: string; step: number } | null;
  /** The quiz that is on. */
  quiz: Quiz | null;
  /** BCP 47. Not part of a link: it is the page's. */
  lang: string;
  names: Names;
}

/** One body region in which a point's pain is commonly felt. */
export interface Referral {
  region: string;
  weight: number;
  focus?: boolean;
  contralateral?: boolean;
  measured?: boolean;
}

/** How a point is pressed in the demonstration: newtons, millimetres, seconds. */
export interface Pressure {
  technique: string;
  contact: string;
  gentle_n: number;
  medium_n: number;
  firm_n: number;
  ceiling_n: number;
  area_cm2: number;
  depth_mm: number;
  ramp_s: number;
  hold_s: number;
  release_s: number;
  rest_s: number;
  repeats: number;
  /** How far a stroke, a roll or a spread goes, where it is not the usual way. */
  stroke_mm?: number;
}

/** One trigger point of the catalogue. */
export interface Point {
  id: string;
  label: string;
  muscle: string;
  area: string;
  sides: 'both' | Side;
  radiusMm: number;
  selfCare: 'yes' | 'gentle' | 'clinician' | 'none';
  cautions: string[];
  sources: string[];
  grade: { site: string; zone: string };
  /** Whether sources differ about it or are thin (a grade of C): it is shown only when it is asked for. */
  unsure: boolean;
  essential: Referral[];
  spillover: Referral[];
  local: string[];
  /** How it is done in practice; null where nothing is known. */
  pressure: Pressure | null;
  /** The demonstration: its whole length, one hold in it, and how many presses. 0 where there is none. */
  durationS: number;
  shownHoldS: number;
  shownPresses: number;
  /** The message that says why it is not pressed, or who may press it. */
  notice: string | null;
}

/** One place where pain is felt. `deep` is felt inside the body, `off` lies beyond the model. */
export interface Region {
  id: string;
  /** The part of the body: head, face, neck, shoulder, arm, back, pelvis, chest, belly, leg. */
  area: string;
  sides: 'both' | 'midline' | Side;
  /** The region that stands for it on the right, where it has only a left. */
  mirror: string | null;
  felt: 'surface' | 'deep' | 'off';
}

/** What is asked of `findByPain`. */
export interface PainQuestion {
  /** Region or complaint ids, each with `.L`, `.R` or nothing behind it. */
  places: string[];
  /** The side of places that name none. */
  side?: Side | null;
  /** At most so many answers; 0 for all. */
  limit?: number;
  /** With points that sources disagree about. */
  lessCertain?: boolean;
  /** What the visitor typed: points that people describe in such words come higher. */
  words?: string;
}

/** A point that commonly sends pain to the places asked about. */
export interface Answer {
  point: string;
  side: Side;
  /** The point on the other side fits as well. */
  either: boolean;
  /** Comparable within one answer. */
  score: number;
  /** How many of the places it reaches. */
  reached: number;
  /** The strongest of its reasons; `local` means that the point itself lies there. */
  typical: 'focus' | 'essential' | 'spillover' | 'local';
  why: Why[];
}

/** One reason: a message of the locale, and what belongs into it. */
export interface Why {
  key: 'why-focus' | 'why-essential' | 'why-spillover' | 'why-local' | 'why-words';
  region?: string;
  side?: Side;
  weight: number;
  measured: boolean;
}

/** What a text may mean; ids, best first. */
export interface Found {
  places: Place[];
  points: string[];
  muscles: string[];
}

/**
 * What an `error` event's code may be. Codes are never taken away and never change their meaning.
 *
 * | code | what it means |
 * |---|---|
 * | `asset-failed` | a file did not arrive or is not what it should be; `url` names it |
 * | `viewer-failed` | the 3D view stopped; the lists go on, and the visitor may try again |
 * | `webgl-unavailable` | there is no 3D in this browser; everything else works |
 * | `context-lost` | the browser took the graphics context away; the view starts again by itself |
 * | `invalid-…` | input that cannot be used; `field`, `value` and `allowed` say what and why, and the rest goes on |
 *
 * `invalid-attribute` is about `loading`, `controls`, `theme` and `mode`, `invalid-argument` about a method's argument,
 * `invalid-command` about what no other code fits.
 */
export type ErrorCode =
  | 'asset-failed'
  | 'viewer-failed'
  /** No 3D: WebGL2 is missing, or WebAssembly may not run; the message says which. All else works. */
  | 'webgl-unavailable'
  | 'context-lost'
  | 'invalid-point'
  | 'invalid-region'
  | 'invalid-side'
  | 'invalid-layers'
  | 'invalid-structure'
  | 'invalid-model'
  | 'invalid-view'
  | 'invalid-demo'
  | 'invalid-guide'
  | 'invalid-quiz'
  | 'invalid-attribute'
  | 'invalid-argument'
  | 'invalid-lang'
  | 'invalid-state'
  | 'invalid-catalog'
  | 'invalid-command'
  | 'invalid-booking-href';

/** What a promise of the element is rejected with: an `Error` that carries an `error` event's detail. */
export type AtlasError = Error & ErrorDetail;

export interface ErrorDetail {
  code: ErrorCode;
  /** An English sentence for developers. */
  message: string;
  /** Whether the widget goes on in full, now or after a retry. */
  recoverable: boolean;
  /** For `asset-failed`: the file. */
  url?: string;
  /** For `invalid-…`: what was wrong and what would be right. */
  field?: string;
  value?: unknown;
  allowed?: string;
}

export interface ProgressDetail {
  /** Files of the list and texts, code of the 3D view, the body, the first picture. */
  phase: 'core' | 'code' | 'model' | 'picture';
  /** Bytes; `total` is 0 where the server does not tell. */
  loaded: number;
  total: number;
}

/** Figures of the 3D view, for measuring. */
export interface ViewerStats {
  drawn: number;
  frames: number;
  /** Milliseconds each frame took since the last call. */
  frameMs: number[];
  /** Bytes of WebAssembly memory. */
  memory: number;
}

export interface AtlasEventMap {
  progress: CustomEvent<ProgressDetail>;
  ready: CustomEvent<{ webgl: boolean }>;
  select: CustomEvent<{ point: string | null; side: Side | null }>;
  painselect: CustomEvent<{ places: Place[] }>;
  structure: CustomEvent<{ name: string | null }>;
  demochange: CustomEvent<{ phase: DemoPhase | null; playing: boolean }>;
  /** A guided session has come to another stop; without an id, it is over. */
  guidechange: CustomEvent<{ id: string | null; step: number; steps: number }>;
  /** A question of a quiz was answered. */
  quizanswer: CustomEvent<QuizAnswer>;
  viewchange: CustomEvent<{ view: View }>;
  statechange: CustomEvent<{ state: State }>;
  renderscale: CustomEvent<{ scale: number }>;
  error: CustomEvent<ErrorDetail>;
}

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
 * @cssprop --tpa-on-accent - Colour of words on the accent.
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
  search(text: string): Found & { answers: Answer[] };
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
