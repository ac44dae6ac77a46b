// Which way the body faces: a head seen from above that turns with it, and the side that is in view, in words.
import { html, nothing } from 'lit';
import { modes } from './modes.js';
import { apart, turnAway, turnedAway } from './turned-away.js';

/** @import { Part, Shell } from '../types.d.ts' */

/** Where each side is looked at straight on, degrees of azimuth. */
const SIDES = /** @type {const} */ ({ front: 0, back: 180, left: 90, right: 270 });
/** A side is in view up to so far from straight on, degrees: at an angle it is two of them. */
const IN_VIEW_DEG = 67.5;
/** Above this elevation the top of the head is what one sees. */
const FROM_ABOVE_DEG = 60;

/** @param {Shell} shell @returns {Part} */
export function compass(shell) {
  const { t, flat, controls } = shell;
  if (flat || controls === 'none') return nothing;
  // Said here: WebKit does not notice by :has() that the modes come.
  return html`
    <div class="compass" ?data-crowded=${modes(shell) !== nothing} role="img" aria-label=${t('compass')}>
      <svg viewBox="-32 -32 64 64" aria-hidden="true">
        <circle r="30" class="ring" />
        <g class="turns">
          <path class="head" d="M-10 -4 a10 12 0 1 1 20 0 a10 11 0 0 1 -7 10.5 L0 13 L-3 6.5 A10 11 0 0 1 -10 -4 Z M-10 -6 q-4 1 -3 5 M10 -6 q4 1 3 5" />
          <text class="upright" x="21" y="-3">${t('compass-left')}</text>
          <text class="upright" x="-21" y="-3">${t('compass-right')}</text>
        </g>
      </svg>
      ${Object.keys(SIDES).map(side => html`<span data-side=${side} hidden>${t(`view-${side}`)}</span>`)}<span data-side="top" hidden>${t('view-top')}</span>
    </div>
    ${turnedAway(shell)}
  `;
}

/**
 * Follows the camera without a new rendering. Azimuth 0 looks at the front, 90 at the body's left.
 * @param {ParentNode} root
 * @param {{ azimuth: number, elevation: number, distance: number }} camera
 */
export function turnCompass(root, { azimuth, elevation, distance }) {
  turnAway(root, { azimuth, distance });
  const box = root.querySelector('.compass');
  if (!box) return;
  box.querySelector('.turns')?.setAttribute('transform', `rotate(${azimuth})`);
  for (const text of box.querySelectorAll('.upright')) {
    text.setAttribute('transform', `rotate(${-azimuth} ${text.getAttribute('x')} ${text.getAttribute('y')})`);
  }
  const top = elevation > FROM_ABOVE_DEG;
  for (const word of box.querySelectorAll('span')) {
    const straight = SIDES[/** @type {keyof typeof SIDES} */ (word.dataset.side)];
    word.hidden = straight === undefined ? !top : top || apart(azimuth, straight) >= IN_VIEW_DEG;
  }
}
