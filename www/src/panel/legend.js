// The legend: what solid, stippled and ringed places on the skin mean for the selected point.
import { html, nothing, svg } from 'lit';

/** @import { Part, Shell } from '../types.d.ts' */

export const swatches = {
  essential: html`<svg class="swatch" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8.5" class="zone-solid" /></svg>`,
  spillover: html`<svg class="swatch" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8.5" class="zone-soft" />${[[6, 6], [10, 5], [14, 6], [5, 10], [10, 10], [15, 10], [6, 14], [10, 15], [14, 14]].map(([x, y]) => svg`<circle cx=${x} cy=${y} r="1.15" class="zone-dot"/>`)}</svg>`,
  point: html`<svg class="swatch" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="7.5" class="point-ring" /><circle cx="10" cy="10" r="2.6" class="point-dot" /></svg>`,
  deep: html`<svg class="swatch" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="7.5" class="deep-ring" /><path d="M10 5.5v6m-2.6-2.4 2.6 2.6 2.6-2.6" class="deep-arrow" /></svg>`,
};

/** @param {Shell} shell @returns {Part} */
export function legend({ t, entry, atlas, controls, has3d }) {
  if (!entry || !atlas || !has3d || controls === 'none') return nothing;
  const referrals = [...entry.point.essential, ...entry.point.spillover];
  const felt = (/** @type {string} */ region) => atlas.regions.get(region)?.felt;
  const off = referrals.filter(referral => felt(referral.region) === 'off').map(referral => t(`region-${referral.region}`));
  const measured = referrals.some(referral => referral.measured);
  return html`
    <div class="legend" role="group" aria-label=${t('legend-label')}>
      <span>${swatches.point}${t('legend-point')}</span>
      ${entry.point.essential.length ? html`<span>${swatches.essential}${t('legend-essential')}</span>` : nothing}
      ${entry.point.spillover.length ? html`<span>${swatches.spillover}${t('legend-spillover')}</span>` : nothing}
      ${referrals.some(referral => felt(referral.region) === 'deep') ? html`<span>${swatches.deep}${t('legend-deep')}</span>` : nothing}
      ${off.length ? html`<span class="off">${t('legend-off', { regions: off.join(', ') })}</span>` : nothing}
      ${referrals.length ? html`<span class="kind">${t(measured ? 'legend-measured' : 'legend-typical')}</span>` : nothing}
    </div>
  `;
}
