// embed.html: the element, filling the frame, set up from the query; speaks `tpa/1` with the page around it.
import { codeOf } from '../page-link.js';
import { pageWithCode } from '../page-with-code.js';
import { ATTRIBUTES, EVENTS } from '../generated/interface.js';
import { ALLOW, fault, isFetched, originOf, STYLES, TAG, wrongIn } from './protocol.js';

/**
 * @import { TriggerPointAtlas } from '../../trigger-point-atlas.js'
 * @import { Asked, Fault, Told } from './protocol.js'
 */

const query = new URLSearchParams(location.search);
/** CSS functions that a custom property's value may hold: none of them fetches anything. */
const HARMLESS = ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color', 'color-mix', 'light-dark', 'calc', 'min', 'max', 'clamp', ''];

/** What could not be used, told as soon as there is someone to tell. @type {Fault[]} */
const faults = [];

const allowed = allowedOrigins();
/** The page that is told of events: the one around the frame, once its origin is known. @type {string | null} */
let peer = allowed.has(originOf(document.referrer) ?? '') ? originOf(document.referrer) : null;
/** The address that a shared link leads to, and the key of the state in it. @type {{ href: string, id: string } | null} */
let page = null;

const atlas = /** @type {TriggerPointAtlas} */ (document.createElement('trigger-point-atlas'));
dress();

for (const name of EVENTS) {
  atlas.addEventListener(name, event => event.target === atlas && tell({ tag: TAG, type: 'event', name, detail: /** @type {CustomEvent} */ (event).detail }));
}
addEventListener('message', event => void hear(event));

const own = atlas.link;
/** What is shared from inside a frame leads to the page around it. */
if (own) atlas.link = () => (page ? linkToPage(page) : own.call(atlas));

document.body.replaceChildren(atlas);
for (const detail of faults) atlas.dispatchEvent(new CustomEvent('error', { composed: true, detail }));
tell({ tag: TAG, type: 'hello' });

/** Origins of `allow`; without it, that of the page around. Nobody else is listened to, whatever they send. */
function allowedOrigins() {
  // With nobody around, a link alone must not bring in what others have written.
  if (parent === window) return new Set();
  const given = query.get(ALLOW);
  const words = (given ?? document.referrer).split(/[\s,]+/).filter(Boolean);
  for (const word of words) if (!originOf(word)) faults.push(fault('invalid-attribute', ALLOW, word, 'origins such as https://example.org, separated by spaces'));
  return new Set(words.map(originOf).filter(origin => origin !== null));
}

/** Attributes and custom properties from the query. */
function dress() {
  for (const [name, value] of query) {
    if (ATTRIBUTES.includes(name)) setAttribute(name, value);
    else if (name in STYLES) setStyle(name, value);
    else if (name !== ALLOW) faults.push(fault('invalid-attribute', name, value, [...ATTRIBUTES, ALLOW, ...Object.keys(STYLES)].join(', ')));
  }
}

/** @param {string} name @param {string | null} value @returns {Fault | null} */
function setAttribute(name, value) {
  if (value !== null && isFetched(name, value) && !mayRead(value)) {
    const wrong = fault('invalid-attribute', name, value, `an address of ${[location.origin, ...allowed].join(' or ')}`);
    faults.push(wrong);
    return wrong;
  }
  if (name === 'lang') document.documentElement.lang = value || 'en';
  // What is around the frame cannot be asked: without a word from there it stays light, and `auto` follows the visitor.
  if (name === 'theme') document.documentElement.style.colorScheme = value === 'auto' ? 'light dark' : (value ?? 'light');
  if (value === null && atlas.hasAttribute(name)) atlas.removeAttribute(name);
  else if (value === null) Reflect.get(atlas, 'attributeChangedCallback').call(atlas, name, null, null);
  else atlas.setAttribute(name, value);
  return null;
}

/** Catalogues and models come from here or from a page that is spoken with. @param {string} address */
function mayRead(address) {
  const origin = URL.canParse(address, location.href) ? new URL(address, location.href).origin : '';
  return origin === location.origin || allowed.has(origin);
}

/** @param {string} name @param {string} value */
function setStyle(name, value) {
  // No address may come in with a value: nothing is fetched because a query says so.
  const functions = [...value.matchAll(/([-\w]*)\(/g)].map(([, called]) => called.toLowerCase());
  const plain = !value.includes('\\') && functions.every(called => HARMLESS.includes(called));
  if (plain && CSS.supports(STYLES[name], value)) atlas.style.setProperty(name, value);
  else faults.push(fault('invalid-attribute', name, value, `a value of the CSS property ${STYLES[name]}`));
}

/** @param {Told} message @param {string | null} [to] */
function tell(message, to = peer) {
  if (to && parent !== window) parent.postMessage(message, to);
}

/** @param {MessageEvent} event */
async function hear({ source, origin, data }) {
  if (source !== parent || source === window || !allowed.has(origin)) return;
  if (typeof data !== 'object' || data === null || typeof data.tag !== 'string' || !data.tag.startsWith('tpa/')) return;
  peer = origin;
  const id = ['number', 'string'].includes(typeof data.id) ? data.id : null;
  const wrong = wrongIn(data);
  if (wrong) return tell({ tag: TAG, type: 'answer', id, error: wrong }, origin);
  try {
    tell({ tag: TAG, type: 'answer', id, value: await answer(data, origin) }, origin);
  } catch (error) {
    tell({ tag: TAG, type: 'answer', id, error: asFault(error, data) }, origin);
  }
}

/** @param {Asked} message @param {string} origin @returns {Promise<unknown>} */
async function answer(message, origin) {
  switch (message.type) {
    case 'hello':
      page = typeof message.page === 'string' && originOf(message.page) === origin ? { href: message.page, id: String(message.key ?? '') } : null;
      return { attributes: ATTRIBUTES };
    case 'attribute': {
      const wrong = await noting(() => setAttribute(message.name, message.value));
      if (wrong) throw wrong;
      return null;
    }
    case 'set':
      bring();
      await core();
      return noting(() => void Reflect.set(atlas, message.name, message.value));
    case 'get':
      if (message.name !== 'ready') await core();
      return Reflect.get(atlas, message.name);
    case 'call': {
      bring();
      await core();
      const method = Reflect.get(atlas, message.name);
      return noting(() => method.apply(atlas, message.args ?? []));
    }
  }
}

/** Does something to the element; what it says of bad input at once is thrown. @template T @param {() => T} act @returns {Promise<Awaited<T>>} */
async function noting(act) {
  /** @type {Fault | null} */
  let first = null;
  const note = (/** @type {Event} */ event) => (first ??= /** @type {CustomEvent} */ (event).detail);
  atlas.addEventListener('error', note);
  try {
    const value = Promise.resolve(act());
    value.catch(() => {});
    // Some attributes are looked into with the next drawing.
    await Reflect.get(atlas, 'updateComplete');
    if (first) throw first;
    return await value;
  } finally {
    atlas.removeEventListener('error', note);
  }
}

/** What is asked of the element counts as a hand on it, for which it may be waiting. */
const bring = () => atlas.dispatchEvent(new Event('pointerover'));

/** Waits for the catalogue, which every answer comes from. What keeps it away is told as an event. @returns {Promise<void>} */
const core = () =>
  new Promise(resolve => {
    const look = () => {
      if (!atlas.state) return;
      atlas.removeEventListener('progress', look);
      resolve();
    };
    atlas.addEventListener('progress', look);
    look();
  });

/** @param {unknown} error @param {Asked} message @returns {Fault} */
function asFault(error, message) {
  if (typeof error === 'object' && error !== null && 'code' in error && 'message' in error) return { .../** @type {Fault} */ (error), message: String(error.message) };
  const named = 'name' in message ? message.name : message.type;
  return { ...fault('invalid-call', named, 'args' in message ? message.args : null, 'what trigger-point-atlas.d.ts says of it'), message: `${named}: ${error instanceof Error ? error.message : error}` };
}

/** @param {{ href: string, id: string }} page */
function linkToPage({ href, id }) {
  return pageWithCode({ id }, codeOf(own.call(atlas), atlas), href);
}
