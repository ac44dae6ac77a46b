// Regions and what must be spared as they are drawn on a map, and what lies under a press.
import { closed, mirrored, places } from './paths.js';

/**
 * @import { Atlas } from '../types.d.ts'
 * @import { Place, Side } from '../../trigger-point-atlas.js'
 * @import { Face, Places } from './files.js'
 */

/** Of the maps' unit. */
const MM = 0.5;
/** A region as drawn on one face. @param {Places} map @param {string} region @param {Side | null} side @param {Face} face */
export const shapeOf = (map, region, side, face) => closed(map.regions[region]?.[face] ?? [], side === 'right');

/** Shapes that must be spared near a point. @param {Places} map @param {string} point @param {Side} side @param {Face} face */
export function sparedShapes(map, point, side, face) {
  const { spare = [] } = map.points[point] ?? {};
  return spare.map(index => closed(map.spared[index < 0 ? -1 - index : index][face] ?? [], index < 0 !== (side === 'right'))).join('');
}

/**
 * The box round shapes, in half millimetres: left, top, right, bottom; null where nothing is drawn.
 * @param {[number, number][]} all
 */
export function boxOf(all) {
  if (!all.length) return null;
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The corners of a region's shapes. @param {Places} map @param {string} region @param {Side | null} side @param {Face} face */
export function cornersOf(map, region, side, face) {
  const list = (map.regions[region]?.[face] ?? []).flatMap(places);
  return side === 'right' ? mirrored(list) : list;
}

/**
 * The regions under a place, the smallest first; what is felt deep down comes last, as on the 3D body.
 * @param {Atlas} atlas @param {Places} map @param {Face} face @param {[number, number]} at @returns {Place[]}
 */
export function regionsAt(atlas, map, face, [x, y]) {
  /** @type {{ size: number, place: Place }[]} */
  const found = [];
  for (const region of atlas.regions.values()) {
    const shapes = map.regions[region.id]?.[face];
    if (!shapes) continue;
    const sides = region.sides === 'midline' ? [null] : region.sides === 'left' ? /** @type {const} */ (['left']) : /** @type {const} */ (['left', 'right']);
    for (const side of sides) {
      for (const shape of shapes.map(places)) {
        if (!holds(shape, side === 'right' ? -x : x, y)) continue;
        found.push({ size: area(shape) + (region.felt === 'deep' ? 1e9 : 0), place: { place: region.id, side } });
      }
    }
  }
  return found.sort((a, b) => a.size - b.size).map(({ place }) => place);
}

/** @param {[number, number][]} shape @param {number} x @param {number} y */
function holds(shape, x, y) {
  let inside = false;
  for (const [k, [ax, ay]] of shape.entries()) {
    const [bx, by] = shape[(k + 1) % shape.length];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** @param {[number, number][]} shape */
const area = shape => Math.abs(shape.reduce((sum, [ax, ay], k) => sum + ax * shape[(k + 1) % shape.length][1] - ay * shape[(k + 1) % shape.length][0], 0)) / 2;

/** How far from a point a place is, on either side, millimetres; null where this face does not show it. @param {Places} map @param {string} point @param {Face} face @param {[number, number]} at */
export function offMm(map, point, face, [x, y]) {
  const dot = map.points[point];
  if (!dot || Boolean(dot.back) !== (face === 'back')) return null;
  return Math.min(...[x, -x].map(x => Math.hypot(x - dot.at[0], y - dot.at[1]))) * MM;
}
