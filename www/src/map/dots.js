// The points on a map: where each is on screen, which stand so close that one mark stands for them, and which is next to which.
import { json } from '../json.js';

/**
 * @import { Atlas, Entry, Scene } from '../types.d.ts'
 * @import { Side } from '../../trigger-point-atlas.js'
 * @import { Face, Places } from './files.js'
 */

/**
 * @typedef {object} Dot
 * @property {Entry} entry
 * @property {Side} side
 * @property {number} x half millimetres, towards the body's left
 * @property {number} y
 * @property {boolean} hidden
 *
 * @typedef {object} Mark one dot, or several that stand close together
 * @property {Dot[]} dots
 * @property {string} key
 * @property {number} x CSS pixels on the figure
 * @property {number} y
 */

/** A map with the page's own points on it. @param {Places} map @param {Atlas} atlas @param {string} landmarks @returns {Places} */
export const withOwn = (map, atlas, landmarks) => ({ ...map, points: Object.assign(Object.create(null), map.points, atlas.ownDots(landmarks, json(map.points))) });

/** @param {Places} map @param {Atlas} atlas @param {Scene} scene @param {Face} face @returns {Dot[]} */
export function dotsOn(map, atlas, { marks, shown, concealed }, face) {
  /** @type {Dot[]} */
  const dots = [];
  for (const entry of atlas.entries) {
    const { id, sides } = entry.point;
    const dot = map.points[id];
    if (!dot || Boolean(dot.back) !== (face === 'back')) continue;
    const [x, y] = dot.at;
    for (const side of /** @type {Side[]} */ (['right', 'left'])) {
      const itself = shown?.point === id && shown.side === side;
      if (itself ? concealed : marks[id] !== 'both' && marks[id] !== side) continue;
      dots.push({ entry, side, x: sides === 'both' && side === 'right' ? -x : x, y, hidden: dot.hidden ?? false });
    }
  }
  return dots;
}

/**
 * One mark for all dots nearer to each other than `apart` pixels; the first of them gives the place.
 * @param {Dot[]} dots @param {(dot: Dot) => [number, number]} place @param {number} apart @returns {Mark[]}
 */
export function gather(dots, place, apart) {
  /** @type {Mark[]} */
  const marks = [];
  for (const dot of dots) {
    const [x, y] = place(dot);
    const near = marks.find(mark => Math.hypot(mark.x - x, mark.y - y) < apart);
    if (near) near.dots.push(dot);
    else marks.push({ dots: [dot], key: `${dot.entry.point.id}.${dot.side}`, x, y });
  }
  return marks;
}

/** The mark that an arrow key leads to: the nearest in about that direction. @param {Mark[]} marks @param {Mark} from @param {string} key */
export function neighbour(marks, from, key) {
  const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  if (!way) return null;
  const cost = (/** @type {Mark} */ { x, y }) => {
    const [dx, dy] = [x - from.x, y - from.y];
    const ahead = dx * way[0] + dy * way[1];
    const aside = Math.abs(dx * way[1] - dy * way[0]);
    return ahead > 0.5 && aside < ahead * 3 + 2 ? ahead + aside * 2 : Infinity;
  };
  const best = marks.filter(mark => mark !== from).sort((a, b) => cost(a) - cost(b))[0];
  return best && cost(best) < Infinity ? best : null;
}
