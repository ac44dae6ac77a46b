// Keys that are the widget's: what is typed into it, and what it has done something upon, a page's shortcuts do not hear of.

/** Keys by which browsers scroll. */
const SCROLLS = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '];

/** Keys kept and not lifted yet. @type {Set<string>} */
const kept = new Set();

/**
 * Called where the widget ends: whatever else a key may mean is the page's.
 * @param {KeyboardEvent} event
 * @param {ShadowRoot} root
 */
export function keepKey(event, root) {
  const key = event.code || event.key;
  if (event.type === 'keydown') {
    if (isOwn(event, root)) kept.add(key);
    else kept.delete(key);
  }
  if (kept.has(key)) event.stopPropagation();
  if (event.type === 'keyup') kept.delete(key);
}

/** @param {KeyboardEvent} event @param {ShadowRoot} root */
function isOwn(event, root) {
  const [target] = event.composedPath();
  // What the page has put into a slot stays the page's.
  if (!(target instanceof Element) || target.getRootNode() !== root) return false;
  if (event.defaultPrevented) return true;
  const { key } = event;
  const command = (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
  if (command || key === 'Tab' || key === 'Escape' || /^F\d/.test(key)) return false;
  if (target.matches('input, textarea, select')) return true;
  if (target.matches('button, summary, a[href]') && (key === 'Enter' || key === ' ')) return true;
  const scroll = SCROLLS.includes(key) && target.closest('.scroll');
  return Boolean(scroll) && /** @type {Element} */ (scroll).scrollHeight > /** @type {Element} */ (scroll).clientHeight;
}
