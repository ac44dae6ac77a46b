// Shapes that travel between the shell's own files, the core and the viewer.
import type { FluentNumber } from '@fluent/bundle';
import type { TemplateResult } from 'lit';
import type { Answer, Body, DemoPhase, ErrorDetail, Firmness, Found, Layer, Names, Place, Point, QuizAnswer, QuizKind, QuizOptions, Region, Sensitivity, Side, State, Tone, Tour, ViewName } from '../trigger-point-atlas.js';

/** What `core.js` exports. */
export interface CoreModule {
  /** A catalogue that has been read, from its JSON. */
  Reading: new (catalogue: string) => object;
  /** Takes the reading over. */
  Core: new (reading: object) => CoreHandle;
}

/** The wasm-bindgen class of `core.js`; everything goes as JSON. */
export interface CoreHandle {
  dispatch(command: string, nowMs: number): string;
  state(): string;
  link(): string;
  points(): string;
  muscles(): string;
  regions(): string;
  cautions(): string;
  sources(): string;
  complaints(): string;
  tours(): string;
  quiz(): string | undefined;
  scene(): string;
  constants(): string;
  catalogue(): string;
  overlay(json: string): string;
  dots(ids: string, landmarks: string, drawn: string): string;
  setWords(fluent: string): void;
  search(text: string): string;
  findByPain(question: string): string;
  answer(): string;
  demo(nowMs: number): string | undefined;
  timeline(): string | undefined;
  free(): void;
}

export type Command =
  | { type: 'select'; point: string; side?: Side }
  | { type: 'clear' }
  | { type: 'pain'; places: string[]; words?: string }
  | { type: 'passGates' }
  | { type: 'place'; place: string; side?: Side | null; on: boolean }
  | { type: 'preview'; point?: string; side?: Side; turn?: boolean }
  | { type: 'sensitivity'; sensitivity: Sensitivity }
  | { type: 'lessCertain'; on: boolean }
  | { type: 'layers'; layers: Layer[] }
  | { type: 'layer'; layer: Layer; on: boolean }
  | { type: 'xray'; on: boolean }
  | { type: 'structure'; name: string | null }
  | { type: 'isolate'; on: boolean }
  | { type: 'hide'; name: string }
  | { type: 'showAll' }
  | { type: 'labels'; on: boolean }
  | { type: 'marks'; on: boolean }
  | { type: 'body'; body: Body }
  | { type: 'hand'; hand: Tone }
  | { type: 'view'; name: ViewName }
  | { type: 'cameraMoved'; azimuth: number; elevation: number; distance: number; target: number[] }
  | ({ type: 'pick' } & Pick3d)
  | { type: 'play' }
  | { type: 'pause' }
  | { type: 'seek'; s: number }
  | { type: 'step'; by: 1 | -1 }
  | { type: 'rate'; rate: number }
  | { type: 'firmness'; firmness: Firmness }
  | { type: 'loop'; on: boolean }
  | { type: 'inside'; on: boolean }
  | { type: 'stopDemo' }
  | { type: 'startTour'; tour: string }
  | { type: GuideMove; still?: boolean }
  | { type: 'startQuiz'; options?: QuizOptions }
  | { type: 'answer'; choice: number }
  | { type: 'quizNext' }
  | { type: 'quizEnd' }
  | { type: 'restore'; code: string }
  | { type: 'lang'; lang: string }
  | { type: 'names'; names: Names }
  | { type: 'setState'; state: State }
  | { type: 'attribute'; name: string; value: string }
  | { type: 'tick' };

/** Ways through a guided session. */
export type GuideMove = 'guideNext' | 'guideBack' | 'guideSkip' | 'guideEnd';

/** What the core says has happened. */
export type CoreEvent =
  | { type: 'select'; point: string | null; side: Side | null }
  | { type: 'structure'; name: string | null }
  | { type: 'demo'; phase: DemoPhase | null; playing: boolean }
  | { type: 'pain'; places: Place[] }
  | { type: 'guide'; id: string | null; step: number; steps: number }
  | ({ type: 'quizAnswer' } & QuizAnswer)
  | { type: 'view' }
  | { type: 'state' }
  | ({ type: 'error' } & ErrorDetail);

export interface Outcome {
  state: State;
  events: CoreEvent[];
  changed: boolean;
}

/** A quiz as it stands; without a question, it has come to its end. */
export interface QuizView {
  index: number;
  count: number;
  area: string | null;
  /** For each answer given, what was asked about and whether it was right. */
  results: { point: string; side: Side; right: boolean }[];
  question: QuizQuestion | null;
}

export interface QuizQuestion {
  kind: QuizKind;
  point: string;
  side: Side;
  choices: { point: string; felt: Place[] }[];
  /** The number of the choice taken, 4 found on the body, 5 missed on the body; null while the question is open. */
  given: number | null;
  right: number | null;
  /** Whether the answer given was right. */
  well: boolean | null;
}

/** What a body, drawn or in 3D, shows of the state. */
export interface Scene {
  /** The point whose zone is shown. */
  shown: { point: string; side: Side } | null;
  /** The shown point's own mark is left out: it would answer a question. */
  concealed: boolean;
  /** Where the shown point's pain is felt, the spillover first. */
  zone: Felt[];
  /** What hurts: each region on each side that is meant. */
  hurting: Place[];
  /** What must be spared near the shown point is shown. */
  spares: boolean;
  /** Points that have marks beside the shown one, by id, and the sides on which they have them. */
  marks: Record<string, 'both' | Side>;
  /** Points and structures may be named: under the pointer, and beside the shown point. */
  names: boolean;
  /** Names stand beside the structures in sight. */
  labels: boolean;
  layers: Layer[];
  xray: boolean;
  structure: string | null;
  isolated: boolean;
  hidden: string[];
  view: State['view'];
  /** The point that is pressed, while there is a demonstration. */
  pressed: { point: string; side: Side } | null;
  /** What a press does: it chooses (and, with `places`, bare skin is said to hurt), answers where a point is, or nothing. */
  accepts: { kind: 'pick'; places: boolean } | { kind: 'answer'; point: string } | { kind: 'nothing' };
}

/** A region in which a point's pain is felt, on the side where it is felt. */
export interface Felt {
  region: string;
  side: Side | null;
  essential: boolean;
  focus: boolean;
  contralateral: boolean;
  measured: boolean;
}

/** What is told of the places that hurt. */
export interface PainAnswer {
  /** Lists of warning signs to be read first. */
  gates: string[];
  /** Messages beside the answer. */
  notes: string[];
  /** Points, best first; none before the warning signs have been read. */
  answers: Answer[];
}

/** What is the same for every page. */
export interface Constants {
  /** Of 10: the most that may be felt, and from where on a person does well to say so. */
  discomfort: { ceiling: number; tell: number };
  /** Parts of the body in the order in which lists have them. */
  areas: { points: string[]; regions: string[] };
}

export interface Muscle {
  id: string;
  latin: string;
  layer: 'superficial' | 'intermediate' | 'deep';
}

/** What people say where it hurts, and the regions that they mean by it. */
export interface Complaint {
  id: string;
  regions: string[];
  /** Parts of the body in which the exact place can be chosen from it. */
  areas?: string[];
}

/** What came of laying a page's own catalogue over the built-in one. */
export interface OverlayReport {
  /** Ids of the points that were added or replaced. */
  points: string[];
  faults: { path: string; value: string; allowed: string }[];
  words: Record<string, Record<string, string>>;
}

export type { Tour, TourStop as Stop } from '../trigger-point-atlas.js';

/** What lies near a point and is to be minded; `keepout`: where on the skin it is to be spared. */
export interface Caution {
  id: string;
  keepout: { at: string; radius_mm: number }[];
}

export interface Source {
  id: string;
  citation: string;
  year?: number;
  doi?: string;
  url?: string;
}

/** The demonstration at one instant: newtons, millimetres, seconds. */
export interface DemoFrame {
  t: number;
  duration: number;
  phase: DemoPhase;
  phaseIndex: number;
  phaseStart: number;
  phaseEnd: number;
  cycle: number;
  cycles: number;
  forceN: number;
  forceMaxN: number;
  pressureKgCm2: number;
  discomfort: number;
  ceiling: number;
  tell: number;
  technique: string;
  contact: string;
  barrier: number;
  barriers: number;
  /** What lengthens the muscle. */
  stretch: string;
  /** How far the referred pain has come, 0..=1. */
  referral: number;
  breath: { inhale: boolean; level: number; left_s: number };
  playing: boolean;
  done: boolean;
}

/** One stretch of the demonstration, seconds. */
export interface PhaseSpan {
  phase: DemoPhase;
  /** Which press, from 0. */
  cycle: number;
  startS: number;
  endS: number;
}

/** A ray's answer: what lies under the pointer. */
export interface Pick3d {
  point: string | null;
  side: Side | null;
  layer: string | null;
  part: string | null;
  position: number[] | null;
  /** Pain regions at that place of the skin, the likeliest first. */
  regions?: Place[];
  /** How far from the point that is asked for, millimetres; null where none is, or where it cannot be seen from there. */
  offMm?: number | null;
}

export interface ViewerUrls {
  js: string;
  wasm: string;
}

/** Colours are sRGB from 0 to 1. */
export interface ViewerTheme {
  top: number[];
  bottom: number[];
  dark: boolean;
  reducedMotion: boolean;
}

export type PointerKind = 'down' | 'move' | 'up' | 'cancel' | 'hover' | 'leave';

/** Turns in degrees; zoom as a factor, above 1 comes nearer; pan in CSS pixels. */
export interface Nudge {
  azimuth?: number;
  elevation?: number;
  zoom?: number;
  panX?: number;
  panY?: number;
}

/** How far the shell covers the canvas from each edge, CSS pixels. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
  /** As much of `bottom` as is covered from side to side, while enough is left to aim at. */
  low: number;
  /** Boxes stand above and below the body rather than beside it. */
  narrow: boolean;
}

/** Where a structure's name stands, and where its line leads; `ends`: the text ends at x. */
export interface NameLabel {
  part: string;
  x: number;
  y: number;
  toX: number;
  toY: number;
  ends: boolean;
}

/** An arrow off the cut of a limb, and the regions beyond the model that it stands for. */
export interface BeyondArrow {
  regions: string[];
  x: number;
  y: number;
  toX: number;
  toY: number;
}

/** A muscle or bone of the body on screen. */
export interface Structure {
  name: string;
  latin: string;
  layer: Exclude<Layer, 'skin'>;
}

/** A picture to be made, in device pixels. */
export interface PictureWish {
  width: number;
  height: number;
  mime: string;
}

/** Messages from the page to the viewer's host. `load` begins, `module` hands over what another viewer has compiled, or has it compiled here. */
export type ToViewer =
  | { type: 'load'; urls: ViewerUrls; compiles: boolean }
  | { type: 'module'; module: WebAssembly.Module | null }
  | { type: 'init'; canvas: OffscreenCanvas | HTMLCanvasElement; width: number; height: number; dpr: number }
  | { type: 'model'; glb: ArrayBuffer }
  | { type: 'rest'; glb: ArrayBuffer }
  | { type: 'contacts'; glb: ArrayBuffer }
  | { type: 'catalogue'; json: string }
  | { type: 'state'; state: State }
  | { type: 'resize'; width: number; height: number; dpr: number }
  | { type: 'pointer'; kind: PointerKind; id: number; x: number; y: number; button: number; shift: boolean }
  | { type: 'wheel'; x: number; y: number; delta: number }
  | ({ type: 'nudge' } & Nudge)
  | ({ type: 'theme' } & ViewerTheme)
  | { type: 'visible'; on: boolean }
  | ({ type: 'insets' } & Insets)
  | { type: 'locate'; point: string; side: Side }
  | { type: 'stats' }
  | ({ type: 'snapshot' } & PictureWish)
  | { type: 'dispose' };

/** Messages from the viewer's host to the page. */
export type FromViewer =
  | { type: 'ready' }
  | { type: 'module'; module: WebAssembly.Module }
  | { type: 'progress'; loaded: number; total: number }
  | { type: 'firstFrame'; phases?: Phase[] }
  | { type: 'pick'; pick: Pick3d }
  | { type: 'hover'; point: string | null; side?: Side; part: string | null; x: number; y: number }
  | { type: 'labels'; labels: NameLabel[] }
  | { type: 'beyond'; arrows: BeyondArrow[] }
  | { type: 'way'; path: [number, number][] }
  | { type: 'structures'; structures: Structure[] }
  | { type: 'camera'; azimuth: number; elevation: number; distance: number; target: number[]; moving: boolean; byHand: boolean }
  | { type: 'anchor'; x: number; y: number; visible: boolean }
  | { type: 'located'; point: string; side: Side; x: number; y: number; visible: boolean }
  | { type: 'scale'; value: number }
  | { type: 'stats'; drawn: number; frames: number; frameMs: number[]; memory: number }
  | { type: 'snapshot'; blob: Blob | null }
  | { type: 'lost' }
  | { type: 'error'; code: 'webgl-unavailable' | 'viewer-failed' | 'asset-failed' | 'invalid-catalog'; message: string; url?: string; recoverable?: boolean };

/** A phase of the start; since 1970 and for how long, ms. */
export interface Phase {
  name: string;
  startMs: number;
  ms: number;
}

/** The wasm-bindgen class of `viewer.js`. */
export interface ViewerHandle {
  receive(message: ToViewer): void;
  free(): void;
}

/** The module `viewer.js`. */
export interface ViewerGlue {
  default(options: { module_or_path: WebAssembly.Module }): Promise<unknown>;
  Viewer: { start(canvas: OffscreenCanvas | HTMLCanvasElement, width: number, height: number, dpr: number, post: (message: FromViewer) => void): Promise<ViewerHandle | undefined> };
}

/** A point joined with its words, as lists show and search it. */
export interface Entry {
  point: Point;
  name: string;
  /** The muscle as it goes by, everyday or Latin, and its other name. */
  muscle: string;
  other: string;
  inLatin: boolean;
  depth: string;
  /** The classical number, such as TrP1, or nothing. */
  number: string;
  /** Whether sources differ about it or are thin (grade C). */
  unsure: boolean;
}

export interface Atlas {
  entries: Entry[];
  byId: Map<string, Entry>;
  /** Parts of the body that have points. */
  areas: string[];
  /** Parts of the body under which regions are listed. */
  regionAreas: string[];
  regions: Map<string, Region>;
  complaints: Map<string, Complaint>;
  sources: Map<string, Source>;
  /** Cautions that are striped on the body. */
  spared: Set<string>;
  muscles: readonly Muscle[];
  /** Ids of the page's own points. */
  own: readonly string[];
  /** Where those stand on a map, from the body's landmarks and the map's own points, both as JSON. */
  ownDots(landmarks: string, drawn: string): Record<string, import('./map/files.js').DotFile>;
}

export type Words = (id: string, args?: Record<string, string | number | FluentNumber>) => string;

export type Notice = { kind: 'asset-failed' | 'viewer-failed' | 'webgl-unavailable' | 'core-failed' | 'map-failed'; url?: string };

export type Sheet = 'peek' | 'half' | 'full';

/** Folds and filters of the shell: what a visitor has open, nothing that a link would keep. */
export interface Looks {
  query: string;
  area: string | null;
  /** Whether the exact places are open to be chosen, and whether all answers are listed. */
  exactly: boolean;
  allAnswers: boolean;
  /** The popover that is open. */
  open: string | null;
  sheet: Sheet;
  hint: string | null;
  /** The list of guided sessions is open. */
  toursOpen: boolean;
  /** One finger turns the body instead of scrolling the page. */
  engaged: boolean;
  /** The legend's words are shown where there is room for its marks alone. */
  legendOpen: boolean;
  /** The list of muscles and bones is open. */
  structuresOpen: boolean;
  /** The address to be copied by hand. */
  link: string;
  /** The drawing is wanted in place of the 3D body. */
  flat: boolean;
  /** What was said about the missing 3D has been read. */
  dismissed: boolean;
}

/** What every partial of the shell is drawn from. */
export interface Shell extends Looks {
  t: Words;
  atlas: Atlas | null;
  state: State | null;
  /** The selected point. */
  entry: Entry | null;
  /** The point on the body: the selected one, or the answer looked at. */
  shown: Entry | null;
  /** What a body shows, and what a press on it means. */
  scene: Scene | null;
  /** Whether less certain points are listed too. */
  unsure: boolean;
  /** How many rows of the list are drawn so far; infinite once all are. */
  drawn: number;
  /** What the text in the search box may mean; null without one. */
  found: Found | null;
  /** Points for the places that hurt, best first. */
  answers: Answer[];
  /** Lists of warning signs still to be asked about. */
  gates: string[];
  /** Messages told beside the answer for the places that hurt. */
  notes: string[];
  /** Muscles and bones of the body on screen, by node name. */
  structures: Map<string, Structure>;
  controls: string;
  theme: 'auto' | 'light' | 'dark';
  /** The language that words are shown in. */
  language: string;
  mode: string;
  /** The panel is drawn; else what it would hold floats over the body. */
  hasPanel: boolean;
  /** The quiz that is on. */
  quiz: QuizView | null;
  loading: { phase: string; fraction: number } | null;
  notice: Notice | null;
  /** The first 3D picture is there. */
  live: boolean;
  has3d: boolean;
  /** The body on show. */
  body: Body;
  /** The core is on its way. */
  waits: boolean;
  /** 3D waits to be asked for. */
  offer3d: boolean;
  /** Guided sessions of the catalogue. */
  tours: readonly Tour[];
  /** The demonstration is shown as still pictures, because motion is not wanted. */
  stills: boolean;
  fullscreen: boolean;
  drag: import('./panel/sheet.js').SheetDrag;
  booking: { href: string; label: string } | null;
  act: Actions;
}

export interface Actions {
  command(command: Command): void;
  look(change: Partial<Looks>): void;
  /** Asks about the places understood in a text, beside those chosen before. */
  ask(found: Found, words: string): void;
  /** The visitor has none of these warning signs. */
  passGates(): void;
  /** To the next (1) or previous (-1) still picture of the demonstration. */
  still(by: 1 | -1): void;
  /** Goes on, back or out in a guided session. */
  guide(move: GuideMove): void;
  nudge(nudge: Nudge): void;
  retry(): void;
  start3d(): void;
  /** Shows the drawing in place of the 3D body. */
  flatten(): void;
  /** Back to the view that shows the selection, or the whole body. */
  home(): void;
  /** Chooses the next (1) or previous (-1) point. */
  neighbour(by: 1 | -1): void;
  disengage(): void;
  share(): void;
  theme(theme: 'auto' | 'light' | 'dark'): void;
  fullscreen(): void;
}

export type Part = TemplateResult | typeof import('lit').nothing;
