// Words that lie over the body: progress, failures, hints, and the button that asks for 3D.
import { html, noChange, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fileName } from '../assets.js';
import { matchMedia } from '../shims.js';
import { wasmRuns } from '../wasm.js';
import { icons } from './icons.js';

/** @import { Part, Shell } from '../types.d.ts' */

/** Words that are others are new ones: a browser would count the longer as having moved. @param {Shell} shell @returns {Part} */
export function progressBar({ t, loading }) {
  if (!loading) return nothing;
  const percent = Math.round(loading.fraction * 100);
  const words = t(`loading-${loading.phase}`);
  return html`
    <div class="progress" role="progressbar" aria-label=${words} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${percent}>
      ${repeat([words], words => words, () => html`<span>${words}</span>`)}
      <svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="2" class="track" /><rect width=${percent} height="2" class="fill" /></svg>
    </div>
  `;
}

/** What went wrong with the 3D view, over the body; with the list, in its place. @param {Shell} shell @param {'stage' | 'panel' | 'foot'} place @returns {Part} */
export function notice({ t, notice, hasPanel, sheets, state, dismissed, act }, place) {
  if (!notice) return nothing;
  const standing = notice.kind === 'webgl-unavailable';
  // Where something is shown on the body, that there is no 3D is told in a line that unfolds: below the panel, else below the body; on a phone always as
  // a sign among the tools.
  const aside = standing && Boolean(state?.selection || state?.pain.length || state?.quiz);
  const folds = aside || (standing && sheets);
  const home = hasPanel && aside && !sheets ? 'foot' : hasPanel && notice.kind === 'core-failed' ? 'panel' : 'stage';
  if (place !== home || (standing && dismissed)) return nothing;
  const detail = standing && !wasmRuns() ? 'wasm' : 'detail';
  const file = notice.url ? fileName(notice.url) : '';
  const name = html`<span class="badge-icon">${icons.cloud}</span><strong>${t(`notice-${notice.kind}`)}</strong>`;
  const words = html`<p>${t(`notice-${notice.kind}.${detail}`, { file })}</p>${standing ? html`<slot name="fallback"></slot>` : nothing}`;
  return html`
    <div class="notice" part="notice" role=${folds ? 'note' : 'alert'} ?data-folds=${folds}>
      ${folds ? html`<details ?open=${hasPanel && matchMedia('(min-width: 720px)').matches}><summary>${name}${icons.chevron}</summary>${words}</details>` : html`${name} ${words}`}
      ${standing ? html`<button class="tool small" part="button" aria-label=${t('notice-close')} title=${t('notice-close')} @click=${() => act.look({ dismissed: true })}>${icons.close}</button>` : html`<button class="primary" part="button" @click=${act.retry}>${icons.again}${t('retry')}</button>`}
    </div>
  `;
}

/** The button that asks for 3D where it does not start by itself. @param {Shell} shell @returns {Part} */
export function startButton({ t, offer3d, act }) {
  return offer3d ? html`<button class="primary start" part="button" @click=${act.start3d}>${icons.play}${t('start-3d')}</button>` : nothing;
}

/** @param {Shell} shell @returns {Part} */
export const hints = ({ hint }) => html`<div class="hint" ?data-shown=${hint !== null} aria-hidden="true">${hint ?? noChange}</div>`;
