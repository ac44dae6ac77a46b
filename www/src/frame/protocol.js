// The language of the frame, `tpa/1`: what a page may ask of embed.html, and what it is told. docs/embedding.md explains it.
import { ATTRIBUTES } from '../generated/interface.js';

/** What every message carries as its `tag`. */
export const TAG = 'tpa/1';

/** Parameters of embed.html that are no attributes: the origins it speaks with, and the element's custom properties. */
export const ALLOW = 'allow';
/** Custom properties, and the CSS property whose values each takes. @type {Record<string, string>} */
export const STYLES = {
  '--tpa-accent': 'color',
  '--tpa-on-accent': 'color',
  '--tpa-surface': 'background-color',
  '--tpa-surface-2': 'background-color',
  '--tpa-text': 'color',
  '--tpa-muted': 'color',
  '--tpa-line': 'color',
  '--tpa-edge': 'color',
  '--tpa-outline': 'color',
  '--tpa-zone': 'color',
  '--tpa-strain': 'color',
  '--tpa-care': 'color',
  '--tpa-care-surface': 'background-color',
  '--tpa-glass': 'background-color',
  '--tpa-glass-line': 'color',
  '--tpa-stage-top': 'color',
  '--tpa-stage-bottom': 'color',
  '--tpa-radius': 'border-radius',
  '--tpa-font': 'font-family',
  '--tpa-font-display': 'font-family',
};

/** Methods that may be called. What a method gives is the answer. */
export const METHODS = [
  'select',
  'clear',
  'findByPain',
  'search',
  'lookAt',
  'isolate',
  'hide',
  'showAll',
  'play',
  'pause',
  'seek',
  'step',
  'setRate',
  'setLoop',
  'setView',
  'startTour',
  'startQuiz',
  'snapshot',
  'link',
  'summary',
  'stats',
  'locate',
];

/** Properties that may be read; `ready` is answered when it is kept. */
export const READABLE = ['ready', 'state', 'points', 'regions', 'tours', 'point', 'side', 'region', 'sensitivity', 'layers', 'model', 'view', 'demo', 'tour', 'names'];

/** Properties that may be set. Attributes have a message of their own. */
export const WRITABLE = ['state'];

/** Kinds of message from the page. */
export const ASKED = ['hello', 'call', 'get', 'set', 'attribute'];

/**
 * @typedef {{ code: string, message: string, recoverable: boolean, field?: string, value?: unknown, allowed?: string }} Fault
 * @typedef {{ tag: typeof TAG, id?: number | string | null } & (
 *   | { type: 'hello', page?: string, key?: string }
 *   | { type: 'call', name: string, args?: unknown[] }
 *   | { type: 'get', name: string }
 *   | { type: 'set', name: string, value: unknown }
 *   | { type: 'attribute', name: string, value: string | null })} Asked
 * @typedef {{ tag: typeof TAG } & (
 *   | { type: 'hello' }
 *   | { type: 'answer', id: number | string | null, value?: unknown, error?: Fault }
 *   | { type: 'event', name: string, detail: unknown })} Told
 */

/** A fault that says what would be right. @param {string} code @param {string} field @param {unknown} value @param {string} allowed @returns {Fault} */
export const fault = (code, field, value, allowed) => ({
  code,
  field,
  value,
  allowed,
  message: `${field} is ${shown(value)}; allowed: ${allowed}`,
  recoverable: true,
});

/** @param {unknown} value */
function shown(value) {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

/**
 * What is wrong with a message that carries a tag of ours, or null.
 * @param {Record<string, unknown>} message
 * @returns {Fault | null}
 */
export function wrongIn(message) {
  const wrong = (/** @type {string} */ field, /** @type {string} */ allowed) => fault('invalid-message', field, message[field], allowed);
  if (message.tag !== TAG) return wrong('tag', TAG);
  if (!(message.id === undefined || message.id === null || typeof message.id === 'number' || typeof message.id === 'string')) return wrong('id', 'a number or a string');
  switch (message.type) {
    case 'hello':
      return null;
    case 'call':
      if (!METHODS.includes(/** @type {string} */ (message.name))) return wrong('name', METHODS.join(', '));
      return message.args === undefined || Array.isArray(message.args) ? null : wrong('args', 'a list');
    case 'get':
      return READABLE.includes(/** @type {string} */ (message.name)) ? null : wrong('name', READABLE.join(', '));
    case 'set':
      return WRITABLE.includes(/** @type {string} */ (message.name)) ? null : wrong('name', WRITABLE.join(', '));
    case 'attribute':
      if (!ATTRIBUTES.includes(/** @type {string} */ (message.name))) return wrong('name', ATTRIBUTES.join(', '));
      return message.value === null || typeof message.value === 'string' ? null : wrong('value', 'a string, or null to take it away');
    default:
      return wrong('type', ASKED.join(', '));
  }
}

/** An origin as a browser writes it, or null for what is none. @param {string} text */
export function originOf(text) {
  try {
    const url = new URL(text);
    return url.origin !== 'null' && ['http:', 'https:'].includes(url.protocol) ? url.origin : null;
  } catch {
    return null;
  }
}

/** Whether the widget would fetch an attribute's value: a model is one of ours by its name, or a page's own by its address. @param {string} name @param {string} value */
export const isFetched = (name, value) => name === 'catalog' || (name === 'model' && /[/.:]/.test(value));
