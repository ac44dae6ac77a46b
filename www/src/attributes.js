// Attributes of the shell that have a closed list of values. Another value is told, and the default taken.

/** @import { ErrorDetail } from '../trigger-point-atlas.js' */

/** The first is the default. */
const VALUES = {
  loading: ['lazy', 'interaction', 'eager'],
  controls: ['full', 'minimal', 'none'],
  theme: ['auto', 'light', 'dark'],
  mode: ['explore', 'guide', 'present', 'quiz'],
};

/** Values of earlier versions. @type {Record<string, string>} */
const FORMER = { 'mode=atlas': 'explore' };

/** @typedef {keyof typeof VALUES} Listed */

export const LISTED = /** @type {Listed[]} */ (Object.keys(VALUES));

/** The value meant, or the default. @param {Listed} name @param {unknown} value */
export function settled(name, value) {
  const text = FORMER[`${name}=${value}`] ?? value;
  return VALUES[name].find(known => known === text) ?? VALUES[name][0];
}

/** What is wrong with a value; null where nothing is. @param {Listed} name @param {unknown} value @returns {ErrorDetail | null} */
export function misuse(name, value) {
  if (value === null || value === undefined || settled(name, value) === value || `${name}=${value}` in FORMER) return null;
  const allowed = VALUES[name].join(', ');
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
