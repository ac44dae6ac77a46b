// What the events of a pointer mean where browsers do not agree.

/**
 * Whether a pointer has left: WebKit, after each press, and Firefox say so also while it stays where it is; they do not say where to.
 * @param {PointerEvent} event a `pointerleave`
 */
export function hasLeft({ currentTarget, relatedTarget, clientX, clientY }) {
  if (relatedTarget !== null) return true;
  const { left, top, right, bottom } = /** @type {Element} */ (currentTarget).getBoundingClientRect();
  return clientX < left || clientX >= right || clientY < top || clientY >= bottom;
}
