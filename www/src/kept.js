// What is done in the widget and stays in it: keys, what is typed, drags. All else that happens is heard by the page as well.
import { keepMove, takeHold } from './own-hands.js';
import { keepKey } from './own-keys.js';

/** Called where the widget ends. @param {Event} event @param {ShadowRoot} root */
export function keep(event, root) {
  if (event instanceof KeyboardEvent) keepKey(event, root);
  else if (event.type === 'pointerdown') takeHold(/** @type {PointerEvent} */ (event), root);
  else if (event.type.endsWith('move')) keepMove(/** @type {PointerEvent} */ (event));
  else keepTyped(event, root);
}

/** A form around has fields of its own; these are none of them. @param {Event} event @param {ShadowRoot} root */
function keepTyped(event, root) {
  const [target] = event.composedPath();
  if (!(target instanceof Element) || target.getRootNode() !== root) return;
  if (target.matches('input, textarea, select')) event.stopPropagation();
}
