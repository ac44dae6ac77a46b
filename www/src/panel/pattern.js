// A point's pattern as a small picture: the part of the flat body that it lies on, on the face that shows most of it.
import { html, nothing, svg } from 'lit';

/**
 * @import { Atlas, Part, Shell } from '../types.d.ts'
 * @import { Side } from '../../trigger-point-atlas.js'
 */

/** Least and most of the body in a picture, and the room round a pattern as a share of it; half millimetres. */
const [LEAST, MOST, ROOM] = [440, 1100, 1.4];

/** @param {Shell} shell @param {Atlas} atlas @param {{ point: string, side: Side }} shown @param {'front' | 'back'} [wanted] the face, where it is not the one that tells most @param {number} [least] of the body in the picture, half millimetres @returns {Part} */
export function pattern(shell, atlas, { point, side }, wanted, least = LEAST) {
  const parts = shell.parts();
  const empty = html`<span class="mini"></span>`;
  const entry = atlas.byId.get(point);
  if (!parts || !entry) return empty;
  const { drawing, map, on } = parts;
  const one = (/** @type {boolean} */ essential) => (/** @type {{ region: string, contralateral?: boolean }} */ { region, contralateral = false }) => ({ region, side: contralateral ? other(side) : side, essential, focus: false, contralateral, measured: false });
  const zone = atlas.own.includes(point) ? [...entry.point.essential.map(one(true)), ...entry.point.spillover.map(one(false))] : [];
  const painted = (/** @type {'front' | 'back'} */ face) => on.patternOf(map, atlas, { shown: { point, side }, zone, sensitive: false }, face);
  const size = (/** @type {'front' | 'back'} */ face) => {
    const [left, top, right, bottom] = on.boxOf(painted(face).corners) ?? [0, 0, 0, 0];
    return (right - left) * (bottom - top);
  };
  const dot = map.points[point];
  const own = dot?.back ? 'back' : 'front';
  const far = own === 'back' ? 'front' : 'back';
  const face = wanted ?? (size(far) > size(own) * 1.5 ? far : own);
  const turn = face === 'back' ? -1 : 1;
  const at = dot ? [[side === 'right' && entry.point.sides === 'both' ? -dot.at[0] : dot.at[0], dot.at[1]]] : [];
  const { core, spill, dots, deep, corners } = painted(face);
  const box = on.boxOf([...corners, .../** @type {[number, number][]} */ (at)]);
  if (!box) return empty;
  const [left, top, right, bottom] = box;
  const edge = Math.min(MOST, Math.max(least, Math.max(right - left, bottom - top) * ROOM));
  const [x, y] = [(turn * (left + right) - edge) / 2, (top + bottom - edge) / 2];
  const art = drawing[face];
  return html`
    <svg class="mini" viewBox=${`${x.toFixed(0)} ${y.toFixed(0)} ${edge.toFixed(0)} ${edge.toFixed(0)}`} aria-hidden="true">
      <g transform=${`scale(${turn}, 1)`}>
        <path class="skin" d=${drawing.silhouette} />
        <path class="cloth" d=${art.cloth} />
        <path class="form" d=${art.form} />
        <path class="line" d=${art.lines} />
        ${spill ? svg`<path class="spillover" d=${spill} /><path class="dots" d=${dots} />` : nothing}
        ${core.map(d => svg`<path class="essential" d=${d} />`)} ${deep.map(d => svg`<path class="deep" d=${d} />`)}
        <path class="outline" d=${drawing.silhouette} />
        ${at.map(([cx, cy]) => svg`<circle class="at" ?data-behind=${own !== face} cx=${cx} cy=${cy} r=${(edge * 0.04).toFixed(1)} />`)}
      </g>
    </svg>
  `;
}

/** @param {Side} side @returns {Side} */
const other = side => (side === 'left' ? 'right' : 'left');
