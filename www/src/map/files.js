// The files of a body's map, each fetched once for the page: the drawing first, then regions and points, then what a page's own points need.
import { assetUrl, once, sharedJson } from '../assets.js';
import { breath } from '../clock.js';
import { dark, light } from '../generated/palette.js';
import { bothLines, halves, whole } from './paths.js';
import { PIXEL, softTones, tonesPictures } from './tones.js';

/**
 * @import { Body } from '../../trigger-point-atlas.js'
 * @import { Dot } from '../types.d.ts'
 */

/**
 * @typedef {'front' | 'back'} Face
 * @typedef {{ tones: number[][][], cloth: number[][], ink: number[][], lines: number[][], form: number[][] }} DrawingFile
 * @typedef {{ size: [number, number], silhouette: number[] } & Record<Face, DrawingFile>} OutlineFile
 * @typedef {{ front?: number[][], back?: number[][], hidden?: boolean }} Shapes on the body's left, or across the midline
 * @typedef {{ core?: number[][][], spill?: number[][][], deep?: number[][][], hidden?: boolean }} Painted contours of each field, the outermost first
 * @typedef {Partial<Record<Face, Painted>>} Pattern for the body's left, or a point's only side
 * @typedef {{ regions: Record<string, Shapes>, patterns: Record<string, Pattern>, sensitive?: Record<string, Pattern>, points: Record<string, Dot>, spared: Shapes[], cuts: Record<'arm' | 'leg', [number, number, number, number]> }} Places
 */

/** @type {Face[]} */
export const FACES = ['front', 'back'];

/** Made once for the page: its pictures are large. @param {Body} body */
export const loadDrawing = body => once(`drawing ${body}`, () => drawing(body));

/** @param {Body} body */
async function drawing(body) {
  const file = /** @type {OutlineFile} */ (JSON.parse(await sharedJson(assetUrl(`./maps/${body}-outline.json`))));
  const face = (/** @type {DrawingFile} */ { tones, cloth, ink, lines, form }) => ({
    tones: shades(softTones(tones, file.size)),
    cloth: halves(cloth),
    ink: halves(ink),
    lines: bothLines(lines),
    form: bothLines(form),
  });
  const front = face(file.front);
  await breath();
  return { size: file.size, silhouette: whole(file.silhouette), front, back: face(file.back) };
}

/** Both themes' pictures of the shades, and where they lie. @param {import('./tones.js').Tones} tones */
function shades(tones) {
  const colours = [light, dark].map(({ cssText }) => /--map-shade: (#[0-9a-f]{6})/.exec(cssText)?.[1] ?? '#000000');
  const [onLight, onDark] = tonesPictures(tones, colours);
  return { x: tones.x, y: tones.y, width: tones.width * PIXEL, height: tones.height * PIXEL, light: onLight, dark: onDark };
}

/** @typedef {Awaited<ReturnType<typeof loadDrawing>>} Drawing */

/** The body's landmarks, JSON: for points that are not in the map's files. @param {Body} body */
export const loadLandmarks = body => sharedJson(assetUrl(`./maps/${body}-landmarks.json`));

/** @param {Body} body @returns {Promise<Places>} */
export async function loadPlaces(body) {
  const places = /** @type {Places} */ (JSON.parse(await sharedJson(assetUrl(`./maps/${body}.json`))));
  // A page may call a point of its own what every object has.
  for (const named of [places.regions, places.patterns, places.sensitive, places.points]) if (named) Object.setPrototypeOf(named, null);
  return places;
}
