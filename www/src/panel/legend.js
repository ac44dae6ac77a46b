// The legend: what solid, stippled and ringed places on the skin mean for the point shown.
import { html, nothing, svg } from 'lit';
import { openQuestion } from '../quiz.js';

/** @import { Part, Shell } from '../types.d.ts' */

/** Places of the dots in the stippled swatch. */
const STIPPLE = [[6, 6.5], [10, 4.5], [14, 6.5], [4.5, 10.5], [10, 9.5], [15.5, 10.5], [6.5, 14.5], [10, 14.8], [13.5, 14.5]];

/** Small pictures of the marks, in the colours of the 3D view. */
export const swatches = {
  essential: html`<svg class="swatch" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="9" class="zone-edge" /><circle cx="10" cy="10" r="5.2" class="zone-heart" /></svg>`,
  spillover: html`<svg class="swatch" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="9" class="spill" />${STIPPLE.map(([x, y]) => svg`<circle cx=${x} cy=${y} r="1.3" class="spill-dot"/>`)}</svg>`,
  point: html`<svg class="swatch" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8.6" class="point-reach" /><circle cx="10" cy="10" r="5.4" class="point-halo" /><circle cx="10" cy="10" r="4.3" class="point-core" /><circle cx="10" cy="10" r="1.7" class="point-halo" /></svg>`,
  asked: html`<svg class="swatch" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="7.8" class="asked" /></svg>`,
  spared: html`<svg class="swatch" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8.4" class="spared" /><path d="M3.4 11.6 11.6 3.4M5 16 16 5M9 17.4 17.4 9" class="spared-stripe" /></svg>`,
  deep: html`<svg class="swatch" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8" class="deep-ring" /><path d="M10 5.5v6.5m-3-2.7 3 3 3-3" class="deep-arrow" /></svg>`,
};

/** Whether something near the chosen point is striped on the body, as to be spared; the drawing shows it while it is pressed. @param {Shell} shell */
const spares = ({ atlas, state, entry, flat }) => Boolean(state?.selection && !state.preview && (state.demo || !flat) && entry?.point.cautions.some(id => atlas?.spared.has(id)));

/** @param {Shell} shell @returns {Part} */
export function legend(shell) {
  const { t, shown: entry, atlas, state, controls, legendOpen, quiz, act } = shell;
  if (!entry || !atlas || controls === 'none') return nothing;
  const referrals = [...entry.point.essential, ...entry.point.spillover];
  const felt = (/** @type {string} */ region) => atlas.regions.get(region)?.felt;
  const measured = referrals.some(referral => referral.measured);
  const kinds = /** @type {(keyof typeof swatches)[]} */ ([
    state?.pain.length && !state.selection && 'asked',
    openQuestion(quiz)?.kind !== 'point' && 'point',
    entry.point.essential.length && 'essential',
    entry.point.spillover.length && 'spillover',
    referrals.some(referral => felt(referral.region) === 'deep') && 'deep',
    spares(shell) && 'spared',
  ].filter(Boolean));
  return html`
    <div class="legend" part="legend" role="group" aria-label=${t('legend-label')} ?data-open=${legendOpen}>
      <button class="legend-more" part="button" aria-expanded=${String(legendOpen)} aria-label=${t('legend-label')} title=${t('legend-label')} @click=${() => act.look({ legendOpen: !legendOpen })}>${kinds.map(kind => swatches[kind])}</button>
      ${kinds.map(kind => html`<span>${swatches[kind]}${t(`legend-${kind}`)}</span>`)}
      ${referrals.length ? html`<span class="kind">${t(measured ? 'legend-measured' : 'legend-typical')}</span>` : nothing}
    </div>
  `;
}
