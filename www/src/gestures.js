// Hands on the canvas: pointers, wheel and keys become messages, and the page's scroll is never trapped.
import { timeOf } from './clock.js';
import { hasLeft } from './pointers.js';

/** @import { PointerKind, ToViewer } from './types.d.ts' */

/** Further than this many CSS pixels a press is a drag, not a tap. */
const TAP_SLOP_PX = 8;

/**
 * @typedef {object} GestureReport
 * @property {(message: ToViewer) => void} send
 * @property {(on: boolean) => void} engage
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
  /** Where each pressed pointer went down. @type {Map<number, { x: number, y: number, moved: boolean }>} */
  #down = new Map();
  #engaged = false;
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
    canvas.addEventListener('pointerleave', event => this.#leave(event), options);
    canvas.addEventListener('contextmenu', event => event.preventDefault(), options);
    canvas.addEventListener('wheel', event => this.#wheel(event), { ...options, passive: false });
    // Two fingers turn the body even while one finger scrolls the page.
    canvas.addEventListener('touchmove', event => event.touches.length > 1 && event.cancelable && event.preventDefault(), { ...options, passive: false });
    canvas.addEventListener('keydown', event => this.#report.key(event), options);
    // Reached by keys; a focus that a press has given may look the same.
    canvas.addEventListener('focus', () => !this.#pressing && canvas.matches(':focus-visible') && this.#engage(true), options);
    canvas.addEventListener('blur', () => this.#engage(false), options);
    document.addEventListener('pointerover', event => this.#seen(event), { ...options, passive: true });
    document.addEventListener('pointerdown', event => event.composedPath().includes(canvas) || this.#engage(false), { ...options, passive: true });
  }

  /** Gives the scroll back to the page. */
  disengage() {
    this.#engage(false);
  }

  stop() {
    this.#abort.abort();
    cancelAnimationFrame(this.#frame);
  }

  /** @param {boolean} on */
  #engage(on) {
    if (this.#engaged === on) return;
    this.#engaged = on;
    this.#canvas.toggleAttribute('data-engaged', on);
    this.#report.engage(on);
  }

  /** @param {PointerEvent} event @param {PointerKind} kind @returns {ToViewer} */
  #message(event, kind) {
    return { type: 'pointer', kind, id: event.pointerId, x: event.offsetX, y: event.offsetY, button: event.button, shift: event.shiftKey, atMs: timeOf(event) };
  }

  /** @param {PointerEvent} event */
  #press(event) {
    this.#canvas.setPointerCapture(event.pointerId);
    // A finger may be about to scroll the page: only its tap takes the focus.
    if (event.pointerType !== 'touch') this.#takeFocus();
    this.#down.set(event.pointerId, { x: event.offsetX, y: event.offsetY, moved: false });
    if (event.pointerType === 'mouse') this.#engage(true);
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
    const start = this.#down.get(event.pointerId);
    if (!start && event.pointerType === 'touch') return;
    if (start && Math.hypot(event.offsetX - start.x, event.offsetY - start.y) > TAP_SLOP_PX) start.moved = true;
    // One finger is the page's until the body has been taken hold of, also before the browser knows where it goes.
    if (event.pointerType === 'touch' && !this.#engaged && this.#down.size < 2) return;
    this.#moves.set(event.pointerId, this.#message(event, start ? 'move' : 'hover'));
    if (!this.#frame) this.#frame = requestAnimationFrame(() => this.#flush());
  }

  /** @param {PointerEvent} event @param {'up' | 'cancel'} kind */
  #lift(event, kind) {
    const start = this.#down.get(event.pointerId);
    if (!start) return;
    this.#down.delete(event.pointerId);
    this.#flush();
    this.#report.send(this.#message(event, kind));
    if (event.pointerType !== 'touch') return;
    if (kind === 'up' && !start.moved) {
      this.#takeFocus();
      this.#engage(true);
    }
    // The browser took the finger for scrolling: say once how to turn the body.
    if (kind === 'cancel' && !this.#engaged) this.#report.hint('touch');
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
    if (event.pointerType === 'mouse') this.#engage(false);
    this.#flush();
    this.#report.send(this.#message(event, 'leave'));
  }

  /** @param {WheelEvent} event */
  #wheel(event) {
    if (!this.#engaged && !event.ctrlKey && !event.metaKey) {
      this.#report.hint('zoom');
      return;
    }
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
    // A pinch on a trackpad arrives as a wheel with Ctrl and small steps.
    this.#report.send({ type: 'wheel', x: event.offsetX, y: event.offsetY, delta: event.ctrlKey ? pixels * 4 : pixels });
  }

  #flush() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    for (const message of this.#moves.values()) this.#report.send(message);
    this.#moves.clear();
  }
}
