// A picture of the canvas as a file: which ones can be asked for, and how one is drawn in the viewer's own task.
import { AtlasError, wrongArgument } from './wrong-use.js';

/** @import { SnapshotOptions } from '../trigger-point-atlas.js' */
/** @import { PictureWish, ViewerHandle } from './types.d.ts' */

const TYPES = ['image/png', 'image/jpeg', 'image/webp'];
const [LEAST_PX, MOST_PX] = [16, 4096];
/** Device pixels to a CSS pixel that the viewer draws with. */
const [LEAST_DPR, MOST_DPR] = [0.5, 4];
/** Frames tried until one reaches the canvas. */
const MOST_FRAMES = 60;
const JPEG_QUALITY = 0.92;

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

/**
 * Draws one frame in a size of its own and goes back to the usual one, all in one task: what is on a WebGL canvas is
 * there until the task ends. Marks and lines keep their share of the picture.
 * @param {ViewerHandle} viewer
 * @param {HTMLCanvasElement | OffscreenCanvas} canvas
 * @param {{ width: number, height: number, dpr: number }} usual CSS pixels
 * @param {PictureWish} wish device pixels
 * @param {() => number} now
 * @returns {Promise<Blob>}
 */
export async function drawPicture(viewer, canvas, usual, { width, height, mime }, now) {
  const dpr = Math.min(MOST_DPR, Math.max(LEAST_DPR, Math.min(width / usual.width, height / usual.height)));
  const resize = (/** @type {object} */ size) => viewer.message(JSON.stringify({ type: 'resize', ...size }));
  resize({ width: width / dpr, height: height / dpr, dpr });
  drawOnce(viewer, now);
  const paper = typeof OffscreenCanvas !== 'undefined' ? new OffscreenCanvas(width, height) : Object.assign(document.createElement('canvas'), { width, height });
  /** @type {CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D} */ (paper.getContext('2d')).drawImage(canvas, 0, 0, width, height);
  resize(usual);
  // Else the picture would stand on the page, pulled to the canvas's size, until the next frame.
  drawOnce(viewer, now);
  return asFile(paper, mime);
}

/** @param {ViewerHandle} viewer @param {() => number} now */
function drawOnce(viewer, now) {
  const before = viewer.drawn();
  for (let frame = 0; frame < MOST_FRAMES && viewer.drawn() === before; frame++) viewer.frame(performance.now(), now());
}

/** @param {HTMLCanvasElement | OffscreenCanvas} paper @param {string} type @returns {Promise<Blob>} */
function asFile(paper, type) {
  if ('convertToBlob' in paper) return paper.convertToBlob({ type, quality: JPEG_QUALITY });
  return new Promise((resolve, reject) => paper.toBlob(blob => (blob ? resolve(blob) : reject(new Error('the browser made no picture'))), type, JPEG_QUALITY));
}
