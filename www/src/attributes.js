// Attributes of the shell that have a closed list of values. Another value is told, and the default taken.
import { CHOICES } from './generated/interface.js';

/** @import { ErrorDetail } from '../trigger-point-atlas.js' */

/** Values of earlier versions. @type {Record<string, string>} */
const FORMER = { 'mode=atlas': 'explore' };

/** @typedef {keyof typeof CHOICES} Listed */

export const LISTED = /** @type {Listed[]} */ (Object.keys(CHOICES));

/** The value meant, or the default. @param {Listed} name @param {unknown} value */
export function settled(name, value) {
  const text = FORMER[`${name}=${value}`] ?? value;
  return CHOICES[name].find(known => known === text) ?? CHOICES[name][0];
}

/** What is wrong with a value; null where nothing is. @param {Listed} name @param {unknown} value @returns {ErrorDetail | null} */
export function misuse(name, value) {
  if (value === null || value === undefined || settled(name, value) === value || `${name}=${value}` in FORMER) return null;
  const allowed = CHOICES[name].join(', ');
  return { code: 'invalid-attribute', field: name, value, allowed, message: `\`${name}\` is "${value}"; allowed: ${allowed}`, recoverable: true };
}

/**
 * Properties that the page set before the element's script was there, through the accessors that they hide.
 * @param {HTMLElement} element
 * @param {readonly string[]} names
 */
export function adoptEarly(element, names) {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const value = Reflect.get(element, name);
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, value);
  }
}
