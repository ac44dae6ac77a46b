// What a key means while the body has the focus.

/** @import { Command, Nudge } from './types.d.ts' */

/** Degrees the body turns with one press of an arrow key. */
export const TURN_STEP_DEG = 15;
/** How much nearer one press of plus comes. */
export const ZOOM_STEP = 1.25;
/** CSS pixels the body moves with one press of Shift and an arrow key. */
export const PAN_STEP_PX = 48;

/** Back to the view that shows the selection, or the whole body. @type {Command} */
export const RESET_VIEW = { type: 'attribute', name: 'view', value: '' };

/**
 * @typedef {{ nudge: Nudge } | { act: 'reset' | 'previous' | 'next' | 'play' | 'leave' }} KeyMeaning
 */

/** @type {Record<string, KeyMeaning>} */
const PLAIN = {
  ArrowLeft: { nudge: { azimuth: -TURN_STEP_DEG } },
  ArrowRight: { nudge: { azimuth: TURN_STEP_DEG } },
  ArrowUp: { nudge: { elevation: TURN_STEP_DEG } },
  ArrowDown: { nudge: { elevation: -TURN_STEP_DEG } },
  '+': { nudge: { zoom: ZOOM_STEP } },
  '=': { nudge: { zoom: ZOOM_STEP } },
  '-': { nudge: { zoom: 1 / ZOOM_STEP } },
  _: { nudge: { zoom: 1 / ZOOM_STEP } },
  0: { act: 'reset' },
  Home: { act: 'reset' },
  '[': { act: 'previous' },
  ']': { act: 'next' },
  ' ': { act: 'play' },
  Escape: { act: 'leave' },
};

/** @type {Record<string, KeyMeaning>} */
const SHIFTED = {
  ArrowLeft: { nudge: { panX: -PAN_STEP_PX } },
  ArrowRight: { nudge: { panX: PAN_STEP_PX } },
  ArrowUp: { nudge: { panY: -PAN_STEP_PX } },
  ArrowDown: { nudge: { panY: PAN_STEP_PX } },
};

/**
 * @param {Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>} event
 * @returns {KeyMeaning | null}
 */
export function keyMeaning(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return (event.shiftKey ? SHIFTED[event.key] : undefined) ?? PLAIN[event.key] ?? null;
}
