// The host side of the frame: the interface of <trigger-point-atlas>, answered by the widget in an iframe.
import type { AtlasEventMap, ErrorDetail, Layer, Point, Region, State, Tour, TriggerPointAtlas } from './trigger-point-atlas.js';

/** What belongs to the element itself and to no other HTML element. */
type Own = Exclude<keyof TriggerPointAtlas, keyof HTMLElement>;
type MethodName = { [K in Own]: TriggerPointAtlas[K] extends (...args: never[]) => unknown ? K : never }[Own];
type Method<T> = T extends (...args: infer A) => infer R ? (...args: A) => Promise<Awaited<R>> : never;

/** The element's methods; each gives a promise of what the element's own would give, or is rejected with a `FrameError`. */
export type FrameMethods = { [K in Exclude<MethodName, 'dispose'>]: Method<TriggerPointAtlas[K]> };
/** Properties that take more than they give, or are the frame's own: a mapped type would lose what they take. */
type Declared = 'ready' | 'state' | 'points' | 'regions' | 'tours' | 'region' | 'layers';
/** The element's attributes as properties. */
export type FrameProperties = { -readonly [K in Exclude<Own, MethodName | Declared>]: TriggerPointAtlas[K] };

/** Why a call could not be carried out. */
export declare class FrameError extends Error implements Omit<ErrorDetail, 'code'> {
  /** A code of the element's, or `invalid-message`, `invalid-call`, `frame-gone`. */
  code: ErrorDetail['code'] | 'invalid-message' | 'invalid-call' | 'invalid-attribute' | 'frame-gone';
  recoverable: boolean;
  field?: string;
  value?: unknown;
  allowed?: string;
  url?: string;
}

export interface TriggerPointAtlasFrame extends FrameMethods, FrameProperties {}

/**
 * Attributes are those of the element, and `src`, the address of embed.html (beside tpa-frame.js if not given),
 * `sandbox`, passed on to the iframe, and `aria-label`, which becomes its title.
 */
export declare class TriggerPointAtlasFrame extends HTMLElement {
  /** Fulfilled when the widget in the frame can be used. */
  readonly ready: Promise<{ webgl: boolean }>;
  /** Where it hurts: ids, each with `.L`, `.R` or nothing behind it; space separated when set as a string. */
  get region(): string | null;
  set region(places: string | string[] | null);
  /** Layers shown, space separated when set as a string. */
  get layers(): Layer[];
  set layers(layers: Layer[] | string);
  /** The state last told; null until the catalogue is there. Set it to restore, as an object or a string from `link()`. */
  get state(): State | null;
  set state(state: State | string | null);
  /** The catalogue; empty until the frame has told it. */
  readonly points: readonly Point[];
  readonly regions: readonly Region[];
  readonly tours: readonly Tour[];
  /** Takes the frame out of the page. */
  dispose(): void;

  addEventListener<K extends keyof AtlasEventMap>(
    type: K,
    listener: (this: TriggerPointAtlasFrame, event: AtlasEventMap[K]) => unknown,
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
    'trigger-point-atlas-frame': TriggerPointAtlasFrame;
  }
}
