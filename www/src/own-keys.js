// What is done in the widget and stays in it: what is typed into it, and keys and drags that it has done something upon. A page's
// shortcuts do not hear of them, from the first picture on; of all else they do.
import { late } from './panel/late-parts.js';

/** Keys by which browsers scroll. */
const SCROLLS = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '];

const FIELDS = 'input, textarea, select';

/** Keys kept and not lifted yet. @type {Set<string>} */
const kept = new Set();

/** Called where the widget ends. @param {Event} event @param {ShadowRoot} root */
export function keep(event, root) {
  if (event.type.startsWith('key')) keepKey(/** @type {KeyboardEvent} */ (event), root);
  // Before the rest of the script has come there is nothing to drag.
  else if (/(down|move)$/.test(event.type)) late()?.keepDrag(event, root);
  // A form around has fields of its own; these are none of them.
  else if (ownTarget(event, root)?.matches(FIELDS)) event.stopPropagation();
}

/** Whatever else a key may mean is the page's. @param {KeyboardEvent} event @param {ShadowRoot} root */
function keepKey(event, root) {
  const key = event.code || event.key;
  if (event.type === 'keydown') {
    if (isOwn(event, root)) kept.add(key);
    else kept.delete(key);
  }
  if (kept.has(key)) event.stopPropagation();
  if (event.type === 'keyup') kept.delete(key);
}

/** In Safari only the code tells of the key that ends what is being composed. @param {KeyboardEvent} event */
export const composes = event => event.isComposing || event.keyCode === 229;

/** What the page has put into a slot stays the page's. @param {Event} event @param {ShadowRoot} root */
function ownTarget(event, root) {
  const [target] = event.composedPath();
  return target instanceof Element && target.getRootNode() === root ? target : null;
}

/** @param {KeyboardEvent} event @param {ShadowRoot} root */
function isOwn(event, root) {
  const target = ownTarget(event, root);
  if (!target) return false;
  if (event.defaultPrevented) return true;
  const { key } = event;
  const command = (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
  if (command || key === 'Tab' || key === 'Escape' || /^F\d/.test(key)) return false;
  if (target.matches(FIELDS)) return true;
  if (target.matches('button, summary, a[href]') && (key === 'Enter' || key === ' ')) return true;
  const scroll = SCROLLS.includes(key) && target.closest('.scroll');
  return Boolean(scroll) && /** @type {Element} */ (scroll).scrollHeight > /** @type {Element} */ (scroll).clientHeight;
}
