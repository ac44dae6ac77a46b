// Over the 3D body, as a small picture of the flat one: the tender spot or where its pain is felt, on the face that is turned away; from near, where on the body one is.
import { html, nothing } from 'lit';
import { pattern } from './pattern.js';

/** @import { Part, Shell } from '../types.d.ts' */

/** A face is seen up to so far from straight on. */
const SEEN_DEG = 65;
/** A camera nearer than this shows a part of the body that does not tell by itself which, metres. */
const NEAR_M = 0.75;
/** Of the body in a picture that says where one is, half millimetres. */
const WIDE = 1100;

/** How far two directions are apart, degrees up to 180. @param {number} a @param {number} b */
export const apart = (a, b) => Math.abs(((((a - b + 180) % 360) + 360) % 360) - 180);

/** @param {Shell} shell @returns {Part} */
export function turnedAway(shell) {
  const { t, flat, live, controls, scene, atlas, quiz, act } = shell;
  const shown = scene?.shown;
  if (flat || !live || controls === 'none' || !shown || scene.concealed || quiz || !atlas) return nothing;
  const { map, on } = shell.parts() ?? {};
  const dot = map?.points[shown.point];
  if (!map || !on || !dot) return nothing;
  const spot = dot.back ? 'back' : 'front';
  const size = (/** @type {'front' | 'back'} */ face) => {
    const [left, top, right, bottom] = on.boxOf(on.patternOf(map, atlas, scene, face).corners) ?? [0, 0, 0, 0];
    return (right - left) * (bottom - top);
  };
  const other = spot === 'back' ? 'front' : 'back';
  const picture = (/** @type {'front' | 'back'} */ face, /** @type {string} */ from, /** @type {string} */ words, least = 0) =>
    html`<button class="far-face turned-away" part="button" tabindex="-1" aria-hidden="true" hidden data-from=${from} title=${t(`view-${face}`)} @click=${() => act.command({ type: 'view', name: face })}>${pattern(shell, atlas, shown, face, least)}<span>${words}</span></button>`;
  return html`
    ${dot.hidden ? nothing : picture(spot, other, t('inset-pressed'), WIDE)} ${size(other) > size(spot) ? picture(other, spot, t('inset-felt')) : nothing}
    ${/** @type {('front' | 'back')[]} */ (dot.hidden ? ['front', 'back'] : [spot]).map(face => picture(face, dot.hidden ? `near ${face}` : 'near', t('inset-here'), WIDE))}
  `;
}

/**
 * Shows what belongs to where the camera stands, without a new rendering. Azimuth 0 looks at the front.
 * @param {ParentNode} root
 * @param {{ azimuth: number, distance: number }} camera
 */
export function turnAway(root, { azimuth, distance }) {
  const off = apart(azimuth, 0);
  const from = off <= SEEN_DEG ? 'front' : off >= 180 - SEEN_DEG ? 'back' : null;
  const all = /** @type {HTMLElement[]} */ ([...root.querySelectorAll('.turned-away')]);
  const far = all.find(each => each.dataset.from === from);
  // What lies at the body's side is on either face.
  const near = distance < NEAR_M ? ['near', `near ${off <= 90 ? 'front' : 'back'}`] : [];
  const chosen = far ?? all.find(each => near.includes(each.dataset.from ?? ''));
  for (const each of all) each.hidden = each !== chosen;
}
