// What stands beside the drawn body: names of what is spared, and the face that is not in sight.
import { html, nothing } from 'lit';
import { pattern } from '../panel/pattern.js';
import { apart, boxOf, edgeAt, halfOf, patternOf, sparedNear } from './zones.js';

/**
 * @import { Atlas, Part, Scene, Shell } from '../types.d.ts'
 * @import { Eye } from '../body-map.js'
 * @import { Drawing, Face, Places } from './files.js'
 */

/** What must be spared is named beside the body where it lies no further from its edge, CSS pixels. */
const NEAR_EDGE_PX = 60;
/** So much of half a name beside the body may lie over its edge, for want of room. */
const OVER_EDGE = 0.5;
/** Height of the stage's lower edge in which the legend stands, CSS pixels. */
const LEGEND_PX = 80;
/** Less than this share of what is felt on the face in sight is not worth a picture of the other. */
const WORTH_SHOWING = 0.15;

/**
 * The cautions' names, beside the body where there is room, else below what must be spared.
 * @param {Shell} shell @param {Atlas} atlas @param {Drawing} drawing @param {Places} map @param {Scene} scene @param {Eye} eye @param {Face} face @param {{ width: number, height: number }} figure CSS pixels
 */
export function sparedNames({ t }, atlas, drawing, map, { shown, spares }, eye, face, { width, height }) {
  if (!shown || !spares) return nothing;
  const near = sparedNear(map, atlas, shown.point, shown.side, face);
  // Both sides of one caution are named once.
  const first = near.filter(({ caution }, index) => near.findIndex(other => other.caution === caution) === index);
  const names = first.map(({ caution, at: [x, y] }) => {
    const words = t(`caution-${caution}`);
    const [half, out] = [halfOf(words), Math.sign(x) || 1];
    const edge = edgeAt(drawing.silhouette, y, out, drawing.size[0]);
    const under = { words, x: x * eye.scale * eye.turn + eye.dx, y: y * eye.scale + eye.dy };
    const aside = edge * eye.scale * eye.turn + eye.dx + out * eye.turn * (half + 4);
    const over = Math.max(0, half - aside, aside + half - width);
    return Math.abs(edge - x) * eye.scale < NEAR_EDGE_PX && over < half * OVER_EDGE ? { ...under, x: aside } : under;
  });
  return apart(names, width).filter(({ y }) => y < height - LEGEND_PX).map(({ words, x, y }) => html`<span class="spared-name" .style=${`transform: translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`}>${words}</span>`);
}

/**
 * Of a chosen point, the face that is not in sight as a small picture, on the side that the point leaves free.
 * @param {Shell} shell @param {Atlas} atlas @param {Places} map @param {Eye | undefined} eye @param {Face} face in sight @param {number} width of the stage, CSS pixels @param {() => void} turn
 * @returns {Part}
 */
export function farFace(shell, atlas, map, eye, face, width, turn) {
  const { t, scene } = shell;
  const shown = scene?.shown;
  const dot = shown && map.points[shown.point];
  if (!scene || !shown || !eye || !dot) return nothing;
  const far = face === 'front' ? 'back' : 'front';
  const size = (/** @type {Face} */ face) => {
    const [left, top, right, bottom] = boxOf(patternOf(map, atlas, scene, face).corners) ?? [0, 0, 0, 0];
    return (right - left) * (bottom - top);
  };
  if (size(far) < size(face) * WORTH_SHOWING) return nothing;
  const x = (shown.side === 'right' ? -Math.abs(dot.at[0]) : dot.at[0]) * eye.scale * eye.turn + eye.dx;
  const name = t(`view-${far}`);
  return html`<button class="far-face" part="button" tabindex="-1" aria-hidden="true" title=${t('map-felt', { face: name })} data-at=${x > width / 2 ? 'left' : 'right'} @click=${turn}>${pattern(shell, atlas, shown, far)}<span>${name}</span></button>`;
}
