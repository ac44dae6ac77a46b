// Arguments that cannot be used: told with field, value and what is allowed.

/** @import { ErrorDetail } from '../trigger-point-atlas.js' */

/** What a promise of the element is rejected with: an `error` event's detail as an exception. */
export class AtlasError extends Error {
  /** @param {ErrorDetail} detail */
  constructor({ message, ...detail }) {
    super(message);
    this.name = 'AtlasError';
    Object.assign(this, detail);
  }
}

/** @param {string} field @param {unknown} value @param {string} allowed @returns {ErrorDetail} */
export const wrongArgument = (field, value, allowed) => ({
  code: 'invalid-argument',
  field,
  value,
  allowed,
  message: `\`${field}\` is ${told(value)}; allowed: ${allowed}`,
  recoverable: true,
});

/** @param {unknown} value */
function told(value) {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 80);
  } catch {
    return String(value);
  }
}
