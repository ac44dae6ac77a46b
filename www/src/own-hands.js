// Drags that are the widget's: while a hand turns the body, or moves the map, the sheet or a slider, no slide and no card of the
// page that it stands in follows the hand, or takes it away.
import { capture, SLOP_PX } from './pointers.js';

/** What is dragged. */
const GRIPS = 'canvas, .figure, .handle, input[type="range"]';

/**
 * @typedef {object} Hold
 * @property {boolean | null} own its moves are the widget's; null until a finger has shown whether it scrolls the page
 * @property {number} x
 * @property {number} y
 * @property {AbortController} end
 */

/** What is pressed, by pointer. @type {Map<number, Hold>} */
const holds = new Map();

/** Called where the widget ends. @param {Event} event a `pointerdown` or a move @param {ShadowRoot} root */
export function keepDrag(event, root) {
  if (event.type === 'pointerdown') takeHold(/** @type {PointerEvent} */ (event), root);
  else keepMove(/** @type {PointerEvent} */ (event));
}

/** @param {PointerEvent} event @param {ShadowRoot} root */
function takeHold(event, root) {
  drop(event.pointerId);
  const [target] = event.composedPath();
  const grip = target instanceof Element && target.getRootNode() === root ? target.closest(GRIPS) : null;
  const view = root.ownerDocument.defaultView;
  if (!grip || !view) return;
  const end = new AbortController();
  const { signal } = end;
  // Up and down a finger may be scrolling the page, also where the page does that itself.
  const scrolls = event.pointerType === 'touch' && getComputedStyle(grip).touchAction === 'pan-y';
  holds.set(event.pointerId, { own: scrolls ? null : true, x: event.clientX, y: event.clientY, end });
  if (holds.size > 1) for (const hold of holds.values()) hold.own = true;
  const over = (/** @type {PointerEvent} */ { pointerId }) => pointerId === event.pointerId && drop(pointerId);
  view.addEventListener('pointerup', over, { signal, capture: true });
  view.addEventListener('pointercancel', over, { signal, capture: true });
  view.addEventListener('pointerdown', later => later === event && takeBack(event, grip), { signal });
  view.addEventListener('dragstart', refuse, { signal, capture: true });
}

/** What the page has captured for a drag of its own. @param {PointerEvent} event @param {Element} grip */
function takeBack(event, grip) {
  const taker = event.composedPath().find(node => node instanceof Element && node.hasPointerCapture(event.pointerId));
  if (!(taker instanceof Element) || grip.contains(taker)) return;
  taker.releasePointerCapture(event.pointerId);
  // These had captured it themselves.
  if (grip.matches('canvas, .handle')) capture(grip, event);
}

/** @param {Event} event a `dragstart` */
function refuse(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** @param {number} id */
function drop(id) {
  holds.get(id)?.end.abort();
  holds.delete(id);
}

/** @param {PointerEvent | MouseEvent | TouchEvent} event */
function keepMove(event) {
  if (event instanceof PointerEvent) {
    const hold = holds.get(event.pointerId);
    // The release has not been heard of.
    if (event.pointerType === 'mouse' && !event.buttons) return drop(event.pointerId);
    if (hold?.own === null) {
      const [dx, dy] = [Math.abs(event.clientX - hold.x), Math.abs(event.clientY - hold.y)];
      if (Math.hypot(dx, dy) > SLOP_PX) hold.own = dx > dy;
    }
    if (hold?.own) event.stopPropagation();
  } else if ([...holds.values()].some(({ own }) => own)) event.stopPropagation();
}
