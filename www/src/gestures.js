// Hands on the canvas: pointers, wheel and keys become messages, and the page's scroll is never trapped.
import { timeOf } from './clock.js';
import { capture, hasLeft, SLOP_PX } from './pointers.js';

/** @import { PointerKind, ToViewer } from './types.d.ts' */

/**
 * @typedef {object} GestureReport
 * @property {(message: ToViewer) => void} send
 * @property {(event: MouseEvent) => { x: number, y: number }} place where on the canvas an event is, in the canvas's own CSS pixels
 * @property {(at: { x: number, y: number } | null) => void} tap what comes next was met by a finger there, or by a mouse
 * @property {(hint: 'zoom' | 'touch') => void} hint
 * @property {(event: KeyboardEvent) => void} key
 */

export class Gestures {
  /** @type {HTMLCanvasElement} */
  #canvas;
  /** @type {GestureReport} */
  #report;
  #abort = new AbortController();
  /** The last move of each pointer since the last frame. @type {Map<number, ToViewer>} */
  #moves = new Map();
  #frame = 0;
  /** Where each pressed pointer went down, and whether it turns the body since. @type {Map<number, { x: number, y: number, moved: boolean, turns: boolean }>} */
  #down = new Map();
  /** The wheel comes nearer, rather than scrolls the page. */
  #engaged = false;
  /** How to turn the body has been said. */
  #told = false;
  /** A pointer may have left; the next thing it is over tells. */
  #unsure = false;
  /** The focus is being taken by a press. */
  #pressing = false;

  /** @param {HTMLCanvasElement} canvas @param {GestureReport} report */
  constructor(canvas, report) {
    this.#canvas = canvas;
    this.#report = report;
    const options = { signal: this.#abort.signal };
    canvas.addEventListener('pointerdown', event => this.#press(event), options);
    canvas.addEventListener('pointermove', event => this.#move(event), options);
    canvas.addEventListener('pointerup', event => this.#lift(event, 'up'), options);
    canvas.addEventListener('pointercancel', event => this.#lift(event, 'cancel'), options);
    // The browser may give the pointer to somebody else without a word more: a dialog, a menu, another window.
    canvas.addEventListener('lostpointercapture', event => this.#lift(event, 'cancel'), options);
    canvas.addEventListener('pointerleave', event => this.#leave(event), options);
    canvas.addEventListener('contextmenu', event => event.preventDefault(), options);
    canvas.addEventListener('wheel', event => this.#wheel(event), { ...options, passive: false });
    // Two fingers turn the body even while one finger scrolls the page.
    canvas.addEventListener('touchmove', event => event.touches.length > 1 && event.cancelable && event.preventDefault(), { ...options, passive: false });
    canvas.addEventListener('keydown', event => this.#report.key(event), options);
    // Reached by keys; a focus that a press has given may look the same.
    canvas.addEventListener('focus', () => !this.#pressing && canvas.matches(':focus-visible') && (this.#engaged = true), options);
    canvas.addEventListener('blur', () => this.disengage(), options);
    const { ownerDocument } = canvas;
    ownerDocument.addEventListener('pointerover', event => this.#seen(event), { ...options, passive: true });
    ownerDocument.addEventListener('pointerdown', event => event.composedPath().includes(canvas) || this.disengage(), { ...options, passive: true });
  }

  /** Gives the wheel back to the page. */
  disengage() {
    this.#engaged = false;
  }

  stop() {
    this.#abort.abort();
    cancelAnimationFrame(this.#frame);
  }

  /** @param {PointerEvent} event @param {PointerKind} kind @returns {ToViewer} */
  #message(event, kind) {
    return { type: 'pointer', kind, id: event.pointerId, ...this.#report.place(event), button: event.button, shift: event.shiftKey, touch: event.pointerType === 'touch', atMs: timeOf(event) };
  }

  /** @param {PointerEvent} event */
  #press(event) {
    capture(this.#canvas, event);
    // A finger may be about to scroll the page: only its tap takes the focus.
    if (event.pointerType !== 'touch') this.#takeFocus();
    this.#down.set(event.pointerId, { ...this.#report.place(event), moved: false, turns: event.pointerType !== 'touch' });
    if (event.pointerType === 'mouse') this.#engaged = true;
    this.#flush();
    this.#report.send(this.#message(event, 'down'));
  }

  #takeFocus() {
    this.#pressing = true;
    this.#canvas.focus({ preventScroll: true, focusVisible: false });
    this.#pressing = false;
  }

  /** @param {PointerEvent} event */
  #move(event) {
    // Nothing is pressed any more: what ended the press has not been heard of.
    if (event.pointerType === 'mouse' && !event.buttons) this.#lift(event, 'cancel');
    const start = this.#down.get(event.pointerId);
    if (!start && event.pointerType === 'touch') return;
    if (start && !start.moved) {
      const { x, y } = this.#report.place(event);
      const [dx, dy] = [Math.abs(x - start.x), Math.abs(y - start.y)];
      if (Math.hypot(dx, dy) <= SLOP_PX) return;
      start.moved = true;
      // Sideways a finger turns the body, up and down it scrolls the page.
      start.turns ||= dx > dy;
    }
    if (start && !start.turns && this.#down.size < 2) return;
    this.#moves.set(event.pointerId, this.#message(event, start ? 'move' : 'hover'));
    if (!this.#frame) this.#frame = requestAnimationFrame(() => this.#flush());
  }

  /** @param {PointerEvent} event @param {'up' | 'cancel'} kind */
  #lift(event, kind) {
    const start = this.#down.get(event.pointerId);
    if (!start) return;
    this.#down.delete(event.pointerId);
    this.#flush();
    const touch = event.pointerType === 'touch';
    const tapped = kind === 'up' && !start.moved;
    if (tapped) this.#report.tap(touch ? this.#report.place(event) : null);
    this.#report.send(this.#message(event, kind));
    if (touch && tapped) this.#takeFocus();
    // The browser took the finger for scrolling: say once how to turn the body.
    if (touch && kind === 'cancel' && !this.#told) {
      this.#told = true;
      this.#report.hint('touch');
    }
  }

  /** @param {PointerEvent} event */
  #leave(event) {
    if (this.#down.has(event.pointerId)) return;
    this.#unsure = !hasLeft(event);
    if (!this.#unsure) this.#letGo(event);
  }

  /** @param {PointerEvent} event */
  #seen(event) {
    if (this.#unsure && !event.composedPath().includes(this.#canvas)) this.#letGo(event);
    this.#unsure = false;
  }

  /** @param {PointerEvent} event */
  #letGo(event) {
    if (event.pointerType === 'mouse') this.disengage();
    this.#flush();
    this.#report.send(this.#message(event, 'leave'));
  }

  /** @param {WheelEvent} event */
  #wheel(event) {
    // Where it fills the screen there is no page to scroll.
    const host = /** @type {ShadowRoot} */ (this.#canvas.getRootNode()).host;
    if (!this.#engaged && !event.ctrlKey && !event.metaKey && !host?.matches(':fullscreen')) {
      this.#report.hint('zoom');
      return;
    }
    event.preventDefault();
    // Nor does the page scroll by a script of its own.
    event.stopPropagation();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
    // A pinch on a trackpad arrives as a wheel with Ctrl and small steps.
    this.#report.send({ type: 'wheel', ...this.#report.place(event), delta: event.ctrlKey ? pixels * 4 : pixels });
  }

  #flush() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    for (const message of this.#moves.values()) this.#report.send(message);
    this.#moves.clear();
  }
}
