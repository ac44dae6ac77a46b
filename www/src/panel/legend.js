// The legend: what solid, stippled and ringed places on the skin mean for the point shown.
import { html, nothing, svg } from 'lit';

/** @import { Part, Shell } from '../types.d.ts' */

/** Places of the dots in the stippled swatch. */
const STIPPLE = [[6, 6.5], [10, 4.5], [14, 6.5], [4.5, 10.5], [10, 9.5], [15.5, 10.5], [6.5, 14.5], [10, 14.8], [13.5, 14.5]];

/** Small pictures of the marks, in the colours of the 3D view. */
export const swatches = {
  essential: html`<svg class="swatch" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="9" class="zone-edge" /><circle cx="10" cy="10" r="5.2" class="zone-heart" /></svg>`,
  spillover: html`<svg class="swatch" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="9" class="spill" />${STIPPLE.map(([x, y]) => svg`<circle cx=${x} cy=${y} r="1.3" class="spill-dot"/>`)}</svg>`,
  point: html`<svg class="swatch" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8.6" class="point-reach" /><circle cx="10" cy="10" r="5.4" class="point-halo" /><circle cx="10" cy="10" r="4.3" class="point-core" /><circle cx="10" cy="10" r="1.7" class="point-halo" /></svg>`,
  asked: html`<svg class="swatch" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="7.8" class="asked" /></svg>`,
  spared: html`<svg class="swatch" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="7.6" class="spared" /><path d="M3.2 13.4 13.4 3.2M5.2 15.9 15.9 5.2M8 17.3 17.3 8" class="spared" /></svg>`,
  muscle: html`<svg class="swatch" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8.4" class="cut-muscle" /></svg>`,
  fat: html`<svg class="swatch" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8.4" class="cut-fat" /></svg>`,
  bone: html`<svg class="swatch" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8.4" class="cut-bone" /></svg>`,
  deep: html`<svg class="swatch" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8.4" class="deep-ring" /><circle cx="10" cy="10" r="5.2" class="deep-ring" /><circle cx="10" cy="10" r="2" class="deep-ring" /></svg>`,
};

/** Whether something near the pressed point has a line round it, as to be spared. @param {Shell} shell */
const spares = ({ atlas, scene, shown }) => Boolean(scene?.spares && shown?.point.cautions.some(id => atlas?.spared.has(id)));

/** @param {Shell} shell @returns {Part} */
export function legend(shell) {
  const { t, atlas, scene, state, flat, controls, legendOpen, act } = shell;
  if (!scene?.shown || !atlas || controls === 'none') return nothing;
  const { zone } = scene;
  // Pain is painted on the skin.
  const onSkin = flat || Boolean(state?.layers.includes('skin'));
  const inside = Boolean(state?.demo?.inside) && !flat;
  const kinds = /** @type {(keyof typeof swatches)[]} */ (inside ? ['point', 'muscle', 'fat', 'bone', ...(spares(shell) ? ['spared'] : [])] : [
    scene.hurting.length && 'asked',
    !scene.concealed && 'point',
    onSkin && zone.some(({ essential }) => essential) && 'essential',
    onSkin && zone.some(({ essential }) => !essential) && 'spillover',
    onSkin && zone.some(({ region }) => atlas.regions.get(region)?.felt === 'deep') && 'deep',
    spares(shell) && 'spared',
  ].filter(Boolean));
  return html`
    <div class="legend" part="legend" role="group" aria-label=${t('legend-label')} ?data-open=${legendOpen}>
      <button class="legend-more" part="button" aria-expanded=${String(legendOpen)} aria-label=${t('legend-label')} title=${t('legend-label')} @click=${() => act.look({ legendOpen: !legendOpen })}>${kinds.map(kind => swatches[kind])}</button>
      ${kinds.map(kind => html`<span>${swatches[kind]}${t(kind === 'fat' || kind === 'bone' ? `structure-${kind}` : `legend-${kind}`)}</span>`)}
      ${zone.length && onSkin && !inside ? html`<span class="kind">${t(zone.some(({ measured }) => measured) ? 'legend-measured' : 'legend-typical')}</span>` : nothing}
    </div>
  `;
}
