// What is lit on a map: where the shown point's pain is felt, what hurts, and what must be spared.
import { closed, mirrored, places } from './paths.js';

/**
 * @import { Atlas, Entry } from '../types.d.ts'
 * @import { Place, Region, Referral, Side } from '../../trigger-point-atlas.js'
 * @import { Face, Places } from './files.js'
 */

/** Of the maps' unit. */
const MM = 0.5;
/** Farther than any press can be, mm. */
const OUT_OF_REACH = 1e6;

/** @typedef {{ region: Region, side: Side | null }} Landing */
/** @typedef {Landing & { referral: Referral, kind: 'essential' | 'spillover' }} Felt */

/** A region on a side: the midline has none, and what has only a left is stood for by another on the right. @param {Atlas} atlas @param {string} id @param {Side | null} side @returns {Landing | null} */
function onSide(atlas, id, side) {
  const region = atlas.regions.get(id);
  if (!region) return null;
  if (region.sides === 'midline') return { region, side: null };
  if (region.sides !== 'left') return { region, side };
  if (side !== 'right') return { region, side: 'left' };
  const other = region.mirror ? atlas.regions.get(region.mirror) : undefined;
  return other ? { region: other, side } : null;
}

/** Where a point's pain is felt. @param {Atlas} atlas @param {Entry} entry @param {Side} side @returns {Felt[]} */
export function felt(atlas, { point }, side) {
  const of = (/** @type {Referral[]} */ list, /** @type {Felt['kind']} */ kind) =>
    list.flatMap(referral => {
      const there = referral.contralateral ? (side === 'left' ? 'right' : 'left') : side;
      const landing = onSide(atlas, referral.region, there);
      return landing ? [{ ...landing, referral, kind }] : [];
    });
  return [...of(point.spillover, 'spillover'), ...of(point.essential, 'essential')];
}

/** The regions that places mean, on each side that is meant. @param {Atlas} atlas @param {Place[]} pain @returns {Landing[]} */
export function hurting(atlas, pain) {
  return pain.flatMap(({ place, side }) =>
    (atlas.complaints.get(place)?.regions ?? [place]).flatMap(id => {
      const sides = side ? [side] : atlas.regions.get(id)?.sides === 'both' ? /** @type {Side[]} */ (['left', 'right']) : [null];
      return sides.flatMap(side => onSide(atlas, id, side) ?? []);
    }),
  );
}

/** A region as drawn on one face. @param {Places} map @param {Landing} landing @param {Face} face */
export const shapeOf = (map, { region, side }, face) => closed(map.regions[region.id]?.[face] ?? [], side === 'right');

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

/** The corners of a landing's shapes. @param {Places} map @param {Landing} landing @param {Face} face */
export function cornersOf(map, { region, side }, face) {
  const list = (map.regions[region.id]?.[face] ?? []).flatMap(places);
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

/** How far from a point a place is, on either side; out of reach where this face does not show it. @param {Places} map @param {string} point @param {Face} face @param {[number, number]} at */
export function offMm(map, point, face, [x, y]) {
  const dot = map.points[point];
  if (!dot || Boolean(dot.back) !== (face === 'back')) return OUT_OF_REACH;
  return Math.min(...[x, -x].map(x => Math.hypot(x - dot.at[0], y - dot.at[1]))) * MM;
}
