// JSON for the core, and for what is known by it, whatever a page has given its arrays and objects a `toJSON` for.
import { times } from './times.js';

/** @param {unknown} value @returns {string} */
export function json(value) {
  if (Array.isArray(value)) return `[${times(value.length, k => json(value[k])).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const parts = Object.entries(value).filter(([, part]) => part !== undefined && typeof part !== 'function');
  return `{${parts.map(([name, part]) => `${JSON.stringify(name)}:${json(part)}`).join()}}`;
}
