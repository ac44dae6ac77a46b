// The low sheet follows a finger on what is in it.
/** @import { Shell } from '../types.d.ts' */

/** What a finger does to the low sheet by what is in it. @param {Shell} shell */
export function sheetSwipe(shell) {
  const { sheet, sheets, drag, state, act } = shell;
  const low = sheets && sheet === 'peek' && !state?.guide;
  const lift = (/** @type {PointerEvent} */ event) => low && drag.lift(event, sheet, sheet => act.look({ sheet, open: null }));
  return { press: (/** @type {PointerEvent} */ event) => low && event.pointerType === 'touch' && drag.swipe(event), move: (/** @type {PointerEvent} */ event) => low && drag.move(event), lift };
}

/** Widgets whose sheet is low. @type {WeakSet<ShadowRoot>} */
const low = new WeakSet();

/** A sheet that comes down shows what it is about: while it is low it cannot be scrolled back to that. @param {ShadowRoot} root */
export function keepHead(root) {
  const panel = root.querySelector('.panel[data-sheet=peek]:has(> .handle)');
  if (!panel || getComputedStyle(panel).position !== 'absolute') return void low.delete(root);
  if (!low.has(root)) panel.querySelector('.scroll')?.scrollTo({ top: 0 });
  low.add(root);
}
