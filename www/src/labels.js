// Names beside points: the one under the pointer, and the selected one. Moved with every frame, so not by the template.

/** @import { FromViewer } from './types.d.ts' */

/** Right of this share of the stage the selected point's name goes to its left. */
const FLIP = 0.6;

/** @param {ParentNode} root @param {Extract<FromViewer, { type: 'hover' }>} hover @param {string | null} words */
export function showHover(root, { x, y }, words) {
  const label = /** @type {HTMLElement | null} */ (root.querySelector('.hover'));
  if (!label) return;
  label.toggleAttribute('data-shown', words !== null);
  if (words === null) return;
  label.textContent = words;
  label.style.transform = `translate(${x}px, ${y}px)`;
}

/** @param {ParentNode} root @param {Extract<FromViewer, { type: 'anchor' }>} anchor */
export function placeCallout(root, { x, y, visible }) {
  const label = /** @type {HTMLElement | null} */ (root.querySelector('.callout'));
  if (!label) return;
  label.toggleAttribute('data-shown', visible);
  label.toggleAttribute('data-flip', x > (label.parentElement?.clientWidth ?? 0) * FLIP);
  label.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
}
