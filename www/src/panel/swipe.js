// The low sheet follows a finger on what is in it.
/** @import { Shell } from '../types.d.ts' */

/** What a finger does to the low sheet by what is in it. @param {Shell} shell */
export function sheetSwipe(shell) {
  const { sheet, sheets, drag, state, act } = shell;
  const low = sheets && sheet === 'peek' && !state?.guide;
  const lift = (/** @type {PointerEvent} */ event) => low && drag.lift(event, sheet, sheet => act.look({ sheet, open: null }));
  return { press: (/** @type {PointerEvent} */ event) => low && event.pointerType === 'touch' && drag.swipe(event), move: (/** @type {PointerEvent} */ event) => low && drag.move(event), lift };
}
