// The phone's sheet: its handle is dragged, tapped or moved by keys between three heights.
import { html } from 'lit';
import { capture, SLOP_PX } from '../pointers.js';

/** @import { Shell, Sheet } from '../types.d.ts' */

/** @type {Sheet[]} */
const STOPS = ['peek', 'half', 'full'];

/** A drag faster than this many CSS pixels a millisecond goes on to the next stop. */
const FLING_PX_MS = 0.5;

/** Follows the finger on the handle and lets go at the nearest stop. */
export class SheetDrag {
  #startY = 0;
  /** CSS pixels of the panel that one of the window is. */
  #scale = 1;
  #startHeight = 0;
  #startTime = 0;
  /** Where the finger was last; what takes it away may not say. */
  #lastY = 0;
  #moved = false;
  /** @type {HTMLElement | null} */
  #panel = null;

  /** @param {PointerEvent} event */
  press = event => {
    capture(/** @type {HTMLElement} */ (event.currentTarget), event);
    this.swipe(event);
  };

  /** The low sheet itself is taken hold of by a finger once that has moved: until then it may be a tap. @param {PointerEvent} event */
  swipe = event => {
    const held = /** @type {HTMLElement} */ (event.currentTarget);
    this.#panel = /** @type {HTMLElement} */ (held.closest('.panel'));
    this.#startY = this.#lastY = event.clientY;
    this.#startTime = event.timeStamp;
    this.#startHeight = this.#panel.offsetHeight;
    this.#scale = this.#startHeight / this.#panel.getBoundingClientRect().height || 1;
    this.#moved = false;
  };

  /** @param {PointerEvent} event */
  move = event => {
    if (!this.#panel) return;
    this.#lastY = event.clientY;
    const up = (this.#startY - event.clientY) * this.#scale;
    if (!this.#moved && Math.abs(up) < SLOP_PX) return;
    if (!this.#moved) capture(/** @type {HTMLElement} */ (event.currentTarget), event);
    this.#moved = true;
    this.#panel.toggleAttribute('data-dragging', true);
    this.#panel.style.setProperty('--drag-height', `${this.#startHeight + up}px`);
  };

  /**
   * @param {PointerEvent} event
   * @param {Sheet} sheet
   * @param {(sheet: Sheet) => void} settle
   */
  lift = (event, sheet, settle) => {
    const panel = this.#panel;
    this.#panel = null;
    if (!panel || !this.#moved) return;
    const up = (this.#startY - (event.type === 'pointerup' ? event.clientY : this.#lastY)) * this.#scale;
    const height = this.#startHeight + up;
    const room = panel.parentElement?.offsetHeight ?? height;
    panel.toggleAttribute('data-dragging', false);
    panel.style.removeProperty('--drag-height');
    const speed = up / Math.max(1, event.timeStamp - this.#startTime);
    const at = STOPS.indexOf(sheet);
    if (speed > FLING_PX_MS) settle(STOPS[Math.min(2, at + (up > room / 2 ? 2 : 1))]);
    else if (speed < -FLING_PX_MS) settle(STOPS[Math.max(0, at - (-up > room / 2 ? 2 : 1))]);
    else settle(height < room * 0.36 ? 'peek' : height < room * 0.74 ? 'half' : 'full');
  };

  /** Whether the last press was a drag, so that its click does nothing. */
  get dragged() {
    return this.#moved;
  }
}

/** Tells the stage how much of it lies under the sheet, so that what floats low over the body stands above. @param {ParentNode} root */
export function liftOver(root) {
  const [stage, panel] = ['.stage', '.panel'].map(name => /** @type {HTMLElement | null} */ (root.querySelector(name)));
  if (!stage) return;
  const over = panel && getComputedStyle(panel).position === 'absolute' ? stage.offsetTop + stage.offsetHeight - panel.offsetTop : 0;
  stage.style.setProperty('--sheet', `${Math.max(0, over).toFixed(0)}px`);
}

/** @param {Shell} shell @param {boolean} carded a muscle's card is in the sheet */
export function sheetHandle({ t, sheet, state, drag, act }, carded) {
  // While one presses, body and player stay in sight above it.
  const stops = state?.demo ? STOPS.slice(0, 2) : STOPS;
  const highest = stops.length - 1;
  // Whatever is open from the tools or tells of a muscle goes with the sheet's move.
  const settle = (/** @type {Sheet} */ sheet) => {
    if (carded) act.command({ type: 'structure', name: null });
    act.look({ sheet: stops[Math.min(STOPS.indexOf(sheet), highest)], open: null });
  };
  const at = Math.min(STOPS.indexOf(sheet), highest);
  const next = stops[(at + 1) % stops.length];
  const step = (/** @type {number} */ by) => settle(stops[Math.min(highest, Math.max(0, at + by))]);
  return html`
    <button class="handle" part="button" aria-label=${t('sheet-handle')} aria-expanded=${String(sheet !== 'peek')}
      @pointerdown=${drag.press}
      @pointermove=${drag.move}
      @pointerup=${(/** @type {PointerEvent} */ event) => drag.lift(event, sheet, settle)}
      @pointercancel=${(/** @type {PointerEvent} */ event) => drag.lift(event, sheet, settle)}
      @lostpointercapture=${(/** @type {PointerEvent} */ event) => drag.lift(event, sheet, settle)}
      @click=${(/** @type {MouseEvent} */ event) => (event.detail > 0 && drag.dragged) || settle(next)}
      @keydown=${(/** @type {KeyboardEvent} */ event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        step(event.key === 'ArrowUp' ? 1 : -1);
      }}><span></span></button>
  `;
}
