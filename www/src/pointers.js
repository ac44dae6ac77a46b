// What the events of a pointer mean, and where browsers do not agree about that.

/** Further than this many CSS pixels a press is a drag, not a tap: on the body, on the map, on the sheet. */
export const SLOP_PX = 8;

/**
 * Whether a pointer has left: WebKit, after each press, and Firefox say so also while it stays where it is; they do not say where to.
 * @param {PointerEvent} event a `pointerleave`
 */
export function hasLeft({ currentTarget, relatedTarget, clientX, clientY }) {
  if (relatedTarget !== null) return true;
  const { left, top, right, bottom } = /** @type {Element} */ (currentTarget).getBoundingClientRect();
  return clientX < left || clientX >= right || clientY < top || clientY >= bottom;
}

/** Has an element hear of a pointer until it is lifted; one that is gone already is nobody's. @param {Element} element @param {PointerEvent} event */
export function capture(element, event) {
  try {
    element.setPointerCapture(event.pointerId);
  } catch {
    // The press that it began still counts.
  }
}
