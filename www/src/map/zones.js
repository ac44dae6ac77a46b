// Regions and what must be spared as they are drawn on a map, and what lies under a press.
import { json } from '../json.js';
import { closed, curve, mirrored, places } from './paths.js';

/**
 * @import { Atlas, Scene } from '../types.d.ts'
 * @import { Place, Region, Side } from '../../trigger-point-atlas.js'
 * @import { Face, Painted, Places } from './files.js'
 *
 * @typedef {[number, number][]} Outline places on the map, half millimetres
 *
 * @typedef {object} Pattern what is painted on a face, as SVG paths
 * @property {string[]} core the rim, and what lies nearer to the heart
 * @property {string} spill
 * @property {string} dots
 * @property {string[]} deep rings, the outermost first
 * @property {boolean} hidden
 * @property {Outline} corners of all of it
 */

/** Of the maps' unit. */
const MM = 0.5;
/** A region as drawn on one face. @param {Places} map @param {string} region @param {Side | null} side @param {Face} face */
export const shapeOf = (map, region, side, face) => closed(map.regions[region]?.[face] ?? [], side === 'right');

/** What lies in no region asks about one as near as this, half millimetres: less than on the 3D body, for it may be beside the body. */
const NEAR = 40;

/** Distance between two dots, and the radius of dots at the rim and nearer to the heart; as on the 3D body, half millimetres. */
const DOTS = { apart: 11.6, radii: [1.7, 2.7, 3.7] };

/** By the shown point's id, side and face. @type {WeakMap<Places, Map<string, Pattern>>} */
const drawn = new WeakMap();

/**
 * How the shown point's pain is painted on a face. A point of the page's own is painted by its regions.
 * @param {Places} map @param {Atlas} atlas @param {Pick<Scene, 'shown' | 'zone' | 'sensitive'>} scene @param {Face} face @returns {Pattern}
 */
export function patternOf(map, atlas, { shown, zone, sensitive }, face) {
  const kept = drawn.get(map) ?? new Map();
  drawn.set(map, kept);
  const known = shown && !atlas.own.includes(shown.point) ? (sensitive && map.sensitive?.[shown.point]) || map.patterns[shown.point] : null;
  const key = json([shown, face, known ? sensitive : zone]);
  const found = kept.get(key);
  if (found) return found;
  const made = known ? painted(known[face] ?? {}, atlas.byId.get(shown?.point ?? '')?.point.sides === 'both' && shown?.side === 'right') : byRegions(map, atlas, zone, face);
  kept.set(key, made);
  return made;
}

/** @param {Painted} file @param {boolean} mirror @returns {Pattern} */
function painted({ core = [], spill = [], deep = [], hidden = false }, mirror) {
  const read = (/** @type {number[][][]} */ levels) => levels.map(shapes => shapes.map(places).map(list => (mirror ? mirrored(list) : list)));
  const [cores, spills, deeps] = [core, spill, deep].map(read);
  return {
    core: cores.map(draw),
    spill: draw(spills[0] ?? []),
    dots: stipple(spills, cores[0] ?? []),
    deep: deeps.map(draw),
    hidden,
    corners: [...(cores[0] ?? []), ...(spills[0] ?? []), ...(deeps[0] ?? [])].flat(),
  };
}

/** @param {Places} map @param {Atlas} atlas @param {Scene['zone']} zone @param {Face} face @returns {Pattern} */
function byRegions(map, atlas, zone, face) {
  const deep = (/** @type {Scene['zone'][number]} */ { region }) => atlas.regions.get(region)?.felt === 'deep';
  const outlines = (/** @type {Scene['zone']} */ list) => list.flatMap(({ region, side }) => (map.regions[region]?.[face] ?? []).map(places).map(shape => (side === 'right' ? mirrored(shape) : shape)));
  const core = outlines(zone.filter(one => one.essential && !deep(one)));
  const spill = outlines(zone.filter(one => !one.essential && !deep(one)));
  const inside = outlines(zone.filter(deep));
  return {
    core: core.length ? [draw(core)] : [],
    spill: draw(spill),
    dots: stipple([spill], core),
    deep: inside.length ? [draw(inside)] : [],
    hidden: zone.length > 0 && zone.every(({ region }) => map.regions[region]?.hidden),
    corners: [...core, ...spill, ...inside].flat(),
  };
}

/** @param {Outline[]} outlines */
const draw = outlines => outlines.map(outline => curve(outline, true)).join('');

/** Dots in whole rows, those with their middle within the pattern and beside its core. @param {Outline[][]} levels @param {Outline[]} core */
function stipple(levels, core) {
  const box = boxOf((levels[0] ?? []).flat());
  if (!box) return '';
  const [left, top, right, bottom] = box;
  const [column, row] = [DOTS.apart, DOTS.apart * Math.sqrt(0.75)];
  // Holes are outlines too: what lies within two of them lies in none.
  const within = (/** @type {Outline[]} */ outlines, /** @type {number} */ x, /** @type {number} */ y) => outlines.filter(outline => holds(outline, x, y)).length % 2 === 1;
  let d = '';
  for (let line = Math.ceil(top / row); line * row <= bottom; line++) {
    const y = line * row;
    for (let place = Math.floor(left / column); place * column <= right; place++) {
      const x = (place + (line & 1) / 2) * column;
      if (!within(levels[0], x, y) || within(core, x, y)) continue;
      const level = levels.findLastIndex(outlines => within(outlines, x, y));
      const r = DOTS.radii[Math.max(0, level)];
      d += `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
    }
  }
  return d;
}

/**
 * What must be spared near a point: each shape, its caution and where it may be named.
 * @param {Places} map @param {Atlas} atlas @param {string} point @param {Side} side @param {Face} face
 */
export function sparedNear(map, atlas, point, side, face) {
  const { spare = [] } = map.points[point] ?? {};
  return spare.flatMap(index => {
    const number = index < 0 ? -1 - index : index;
    const mirror = index < 0 !== (side === 'right');
    const shapes = map.spared[number][face] ?? [];
    const box = boxOf(shapes.map(places).map(list => (mirror ? mirrored(list) : list)).flat());
    return box ? [{ d: closed(shapes, mirror), caution: atlas.keepouts[number], at: /** @type {[number, number]} */ ([(box[0] + box[2]) / 2, box[3]]) }] : [];
  });
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

/** @param {Region} region @returns {(Side | null)[]} */
const sidesOf = ({ sides }) => (sides === 'midline' ? [null] : sides === 'left' ? ['left'] : ['left', 'right']);

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
    for (const side of sidesOf(region)) {
      for (const shape of shapes.map(places)) {
        if (!holds(shape, side === 'right' ? -x : x, y)) continue;
        found.push({ size: area(shape) + (region.felt === 'deep' ? 1e9 : 0), place: { place: region.id, side } });
      }
    }
  }
  return found.sort((a, b) => a.size - b.size).map(({ place }) => place);
}

/**
 * What a press on a place asks about: the regions there, or else the nearest.
 * @param {Atlas} atlas @param {Places} map @param {Face} face @param {[number, number]} at @returns {Place[]}
 */
export function regionsAskedBy(atlas, map, face, at) {
  const there = regionsAt(atlas, map, face, at);
  return there.length ? there : regionNear(atlas, map, face, at);
}

/**
 * The region nearest to a place that lies in none.
 * @param {Atlas} atlas @param {Places} map @param {Face} face @param {[number, number]} at @returns {Place[]}
 */
function regionNear(atlas, map, face, [x, y]) {
  let nearest = NEAR;
  /** @type {Place[]} */
  let found = [];
  for (const region of atlas.regions.values()) {
    for (const side of sidesOf(region)) {
      for (const shape of map.regions[region.id]?.[face] ?? []) {
        const apart = awayFrom(places(shape), side === 'right' ? -x : x, y);
        if (apart < nearest) [nearest, found] = [apart, [{ place: region.id, side }]];
      }
    }
  }
  return found;
}

/** @param {[number, number][]} shape @param {number} x @param {number} y */
function holds(shape, x, y) {
  let inside = false;
  for (let k = 0; k < shape.length; k++) {
    const [ax, ay] = shape[k];
    const [bx, by] = shape[(k + 1) % shape.length];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** How far a place is from a shape's edge. @param {Outline} shape @param {number} x @param {number} y */
const awayFrom = (shape, x, y) =>
  Math.min(
    ...shape.map(([ax, ay], k) => {
      const [bx, by] = shape[(k + 1) % shape.length];
      const [dx, dy] = [bx - ax, by - ay];
      const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
      return Math.hypot(ax + along * dx - x, ay + along * dy - y);
    }),
  );

/** @param {[number, number][]} shape */
const area = shape => Math.abs(shape.reduce((sum, [ax, ay], k) => sum + ax * shape[(k + 1) % shape.length][1] - ay * shape[(k + 1) % shape.length][0], 0)) / 2;

/** How far from a point a place is, on either side, millimetres; null where this face does not show it. @param {Places} map @param {string} point @param {Face} face @param {[number, number]} at */
export function offMm(map, point, face, [x, y]) {
  const dot = map.points[point];
  if (!dot || Boolean(dot.back) !== (face === 'back')) return null;
  return Math.min(...[x, -x].map(x => Math.hypot(x - dot.at[0], y - dot.at[1]))) * MM;
}

/** Breadth of a letter and height of a line of the names on a map, CSS pixels. */
const [LETTER, LINE] = [6.1, 19];

/** Half the room that a name takes, CSS pixels. @param {string} words */
export const halfOf = words => (words.length * LETTER) / 2 + 8;

/** @type {CanvasRenderingContext2D | null} */
let canvas = null;

/**
 * How far out the body goes at a height, half millimetres from its middle.
 * @param {string} silhouette @param {number} y @param {number} side -1 or 1 @param {number} halfWidth of the drawing
 */
export function edgeAt(silhouette, y, side, halfWidth) {
  canvas ??= document.createElement('canvas').getContext('2d');
  const body = new Path2D(silhouette);
  let x = halfWidth;
  while (x > 0 && !canvas?.isPointInPath(body, x * side, y)) x -= 4;
  return x * side;
}

/**
 * Names so that each is within the figure and none lies on another.
 * @param {{ words: string, x: number, y: number }[]} names the middle of their upper edge @param {number} width of the figure, CSS pixels
 */
export function apart(names, width) {
  /** @type {{ words: string, x: number, y: number }[]} */
  const placed = [];
  for (const { words, x, y } of [...names].sort((a, b) => a.y - b.y)) {
    const half = halfOf(words);
    const at = { words, x: Math.min(Math.max(x, half), Math.max(half, width - half)), y };
    for (const other of placed) if (Math.abs(other.x - at.x) < half + halfOf(other.words) && at.y < other.y + LINE) at.y = other.y + LINE;
    placed.push(at);
  }
  return placed;
}
