// A picture of the canvas as a file: which ones can be asked for. The viewer draws it (src/web/worker.rs).
import { AtlasError, wrongArgument } from './wrong-use.js';

/** @import { SnapshotOptions } from '../trigger-point-atlas.js' */
/** @import { PictureWish } from './types.d.ts' */

const TYPES = ['image/png', 'image/jpeg', 'image/webp'];
const [LEAST_PX, MOST_PX] = [16, 4096];

/**
 * @param {unknown} options
 * @param {{ width: number, height: number, dpr: number }} usual the size of the canvas
 * @returns {PictureWish}
 */
export function readWish(options, usual) {
  const { width, height, type = TYPES[0], ...others } = /** @type {SnapshotOptions} */ (isObject(options) ? options : refuse('options', options, 'an object with any of width, height, type'));
  const [stranger] = Object.keys(others);
  if (stranger) refuse('options', stranger, 'width, height, type');
  if (!TYPES.includes(type)) refuse('type', type, TYPES.join(', '));
  const ratio = usual.width / usual.height;
  const [wide, high] = [readSize('width', width), readSize('height', height)];
  const within = (/** @type {number} */ pixels) => Math.round(Math.min(MOST_PX, Math.max(LEAST_PX, pixels)));
  return {
    width: wide ?? within(high ? high * ratio : usual.width * usual.dpr),
    height: high ?? within(wide ? wide / ratio : usual.height * usual.dpr),
    mime: type,
  };
}

/** There is nothing to take a picture of. @param {boolean} never nor will there be */
export function noView(never) {
  const why = never ? 'This browser gives no WebGL2 context' : 'The element is in no document, or has been disposed of';
  return new AtlasError({ code: 'webgl-unavailable', message: `${why}, so there is no 3D view to take a picture of.`, recoverable: !never });
}

export const tooLate = () => new AtlasError({ code: 'viewer-failed', message: 'The 3D view ended before the picture was made.', recoverable: true });

/** @param {unknown} value */
const isObject = value => typeof value === 'object' && value !== null;

/** @param {string} field @param {unknown} value */
function readSize(field, value) {
  if (value === undefined) return null;
  if (typeof value === 'number' && Number.isInteger(value) && value >= LEAST_PX && value <= MOST_PX) return value;
  return refuse(field, value, `a whole number from ${LEAST_PX} to ${MOST_PX}`);
}

/** @param {string} field @param {unknown} value @param {string} allowed @returns {never} */
function refuse(field, value, allowed) {
  throw new AtlasError(wrongArgument(field, value, allowed));
}
