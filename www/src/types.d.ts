// Shapes that travel between the shell's own files, and all those that it shares with core and viewer.
import type { FluentNumber } from '@fluent/bundle';
import type { TemplateResult } from 'lit';
import type { Answer, Area, Body, ErrorDetail, Found, Point, Region, State, Tour } from '../trigger-point-atlas.js';
import type { Command, Complaint, Dot, HostMessage, Muscle, Nudge, PickResult, QuizView, Scene, Source, Structure, ViewerLife, ViewerMessage, ViewerReply } from './generated/protocol.js';

export * from './generated/protocol.js';

/** What both kinds of the core export. */
export type CoreModule = Pick<typeof import('./generated/core-wasm.js'), 'Core' | 'Reading'>;

/** Ways through a guided session. */
export type GuideMove = Extract<Command['type'], `guide${string}`>;

export type { Tour, TourStop as Stop } from '../trigger-point-atlas.js';

/** Colours are sRGB from 0 to 1. */
export type ViewerTheme = Omit<Extract<ViewerMessage, { type: 'theme' }>, 'type'>;

/** What the viewer itself takes, once it runs. */
export type ForViewer = HostMessage | ViewerMessage;

/**
 * Messages from the page to one viewer: those for whoever loads it, and the viewer's. `load` begins, `module` hands over what another
 * viewer has compiled, or has it compiled here.
 */
export type ToViewer =
  | ForViewer
  | { type: 'load'; url: string }
  | { type: 'module'; module: WebAssembly.Module }
  | { type: 'init'; canvas: OffscreenCanvas | HTMLCanvasElement; width: number; height: number; dpr: number }
  | { type: 'dispose' };

/** Messages from one viewer to the page: those of whoever loads it, and the viewer's. */
export type FromViewer =
  | Exclude<ViewerReply | ViewerLife, { type: 'error' | 'firstFrame' }>
  | { type: 'progress'; loaded: number; total: number }
  | { type: 'firstFrame'; phases?: Phase[] }
  | ({ type: 'error' } & Pick<ErrorDetail, 'code' | 'message' | 'url'> & Partial<Pick<ErrorDetail, 'recoverable'>>);

/** A phase of the start; since 1970 and for how long, ms. */
export interface Phase {
  name: string;
  startMs: number;
  ms: number;
}

/** The module `viewer.js`. */
export type ViewerModule = typeof import('./generated/viewer-wasm.js');

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
  regionAreas: readonly Area[];
  regions: Map<string, Region>;
  complaints: Map<string, Complaint>;
  sources: Map<string, Source>;
  /** Cautions that have a line round what must be spared on the body. */
  spared: Set<string>;
  /** Ids of the cautions of what must be spared, as the maps number it. */
  keepouts: string[];
  muscles: readonly Muscle[];
  /** Ids of the page's own points. */
  own: readonly string[];
  /** Where those stand on a map, from the body's landmarks and the map's own points, both as JSON. */
  ownDots(landmarks: string, drawn: string): Record<string, Dot>;
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
  /** The side of the pain is the one that was last chosen on a point's card. */
  sideBySwap: boolean;
  /** All that is told of a point is open, beside its three lines. */
  moreOpen: boolean;
  /** What is searched next comes beside the places that hurt, rather than in their place. */
  adding: boolean;
  allAnswers: boolean;
  /** The popover that is open. */
  open: string | null;
  sheet: Sheet;
  hint: string | null;
  /** The list of guided sessions is open. */
  toursOpen: boolean;
  /** A guided session goes on by itself; it is spoken; and which breath of a rest is counted. */
  auto: boolean;
  aloud: boolean;
  breath: number;
  /** Which dial of the demonstration stands where there is room for one. */
  dial: number;
  /** What a finger has met, and where on the stage: whether it hurts there is asked. */
  here: { pick: PickResult; x: number; y: number } | null;
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
  /** What small pictures of the body are drawn from; null until it is there. */
  parts(): { drawing: import('./map/files.js').Drawing; map: import('./map/files.js').Places; on: typeof import('./map/places.js') } | null;
  /** Lists of warning signs to be read before the selected point is shown pressed. */
  pressing: string[];
  /** Muscles and bones of the body on screen, by node name. */
  structures: Map<string, Structure>;
  controls: string;
  theme: 'auto' | 'light' | 'dark';
  /** The language that words are shown in. */
  language: string;
  mode: string;
  /** The panel is a sheet from below, as on a phone. */
  sheets: boolean;
  /** What is open from the tools stands in the phone's sheet, below the body. */
  tools: boolean;
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
  /** Asks about the places understood in a text; beside those chosen before where a place is being added. */
  ask(found: Found, words: string): void;
  /** The visitor has one of these warning signs, or took that back. */
  alarm(on: boolean): void;
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
  /** What was met on the body; by a finger, where on the stage that is. */
  pick(pick: PickResult, at: { x: number; y: number } | null): void;
  share(): void;
  theme(theme: 'auto' | 'light' | 'dark'): void;
  fullscreen(): void;
}

export type Part = TemplateResult | typeof import('lit').nothing;
