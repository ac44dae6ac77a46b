// Words that lie over the body: progress, failures, hints, and the label of the selected point.
import { html, nothing } from 'lit';
import { wasmRuns } from '../wasm.js';
import { icons } from './icons.js';

/** @import { Part, Shell } from '../types.d.ts' */

/** @param {Shell} shell @returns {Part} */
export function progressBar({ t, loading }) {
  if (!loading) return nothing;
  const percent = Math.round(loading.fraction * 100);
  const words = t(`loading-${loading.phase}`);
  return html`
    <div class="progress" role="progressbar" aria-label=${words} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${percent}>
      <span>${words}</span>
      <svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="2" class="track" /><rect width=${percent} height="2" class="fill" /></svg>
    </div>
  `;
}

/** What went wrong with the 3D view, over the body; with the list, in its place. @param {Shell} shell @param {'stage' | 'panel'} place @returns {Part} */
export function notice({ t, notice, controls, state, dismissed, act }, place) {
  const home = notice?.kind === 'core-failed' && controls === 'full' ? 'panel' : 'stage';
  if (!notice || place !== home) return nothing;
  // That there is no 3D need not be said for longer than it takes to begin.
  const standing = notice.kind === 'webgl-unavailable';
  if (standing && (dismissed || state?.selection || state?.pain.length || state?.quiz)) return nothing;
  const detail = standing && !wasmRuns() ? 'wasm' : 'detail';
  const file = notice.url ? new URL(notice.url).pathname.split('/').pop() ?? '' : '';
  return html`
    <div class="notice" part="notice" role="alert">
      <span class="badge-icon">${icons.cloud}</span>
      <strong>${t(`notice-${notice.kind}`)}</strong>
      <p>${t(`notice-${notice.kind}.${detail}`, { file })}</p>
      ${standing ? html`<slot name="fallback"></slot><button class="tool small" part="button" aria-label=${t('notice-close')} title=${t('notice-close')} @click=${() => act.look({ dismissed: true })}>${icons.close}</button>` : html`<button class="primary" part="button" @click=${act.retry}>${icons.again}${t('retry')}</button>`}
    </div>
  `;
}

/** The button that asks for 3D where it does not start by itself. @param {Shell} shell @returns {Part} */
export function startButton({ t, offer3d, act }) {
  return offer3d ? html`<button class="primary start" part="button" @click=${act.start3d}>${icons.play}${t('start-3d')}</button>` : nothing;
}

/** @param {Shell} shell @returns {Part} */
export function hints({ t, hint, engaged, act }) {
  return html`
    <div class="hint" ?data-shown=${hint !== null} aria-hidden="true">${hint}</div>
    ${engaged ? html`<div class="engaged"><span>${t('engaged')}</span><button part="button" @click=${act.disengage}>${t('engaged-leave')}</button></div>` : nothing}
  `;
}
