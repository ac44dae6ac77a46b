// What the body shows otherwise than usual, each in a button that ends it; on a phone also the look inside, which has no room in the play bar.
import { html, nothing } from 'lit';
import { icons } from './icons.js';

/** @import { Part, Shell } from '../types.d.ts' */

/** @param {Shell} shell @returns {Part} */
export function modes({ t, state, controls, live, flat, quiz, sheets, act }) {
  if (!state || flat || !live || quiz || state.alarmed || controls === 'none') return nothing;
  const { demo, xray, isolated, structure, hidden, layers } = state;
  const end = (/** @type {string} */ words, /** @type {import('../types.d.ts').Command} */ command) =>
    html`<button class="chip mode" part="button" aria-label=${t('mode-end', { mode: words })} @click=${() => act.command(command)}>${words}${icons.close}</button>`;
  const list = [
    sheets && demo ? html`<button class="chip mode look" part="button" aria-pressed=${String(demo.inside)} @click=${() => act.command({ type: 'inside', on: !demo.inside })}>${icons.inside}${t('inside')}</button>` : null,
    xray ? end(t('xray-short'), { type: 'xray', on: false }) : null,
    isolated && structure ? end(t('isolate'), { type: 'isolate', on: false }) : null,
    layers.includes('skin') || (isolated && structure) ? null : html`<button class="chip mode" part="button" @click=${() => act.command({ type: 'layer', layer: 'skin', on: true })}>${icons.again}${t('show-skin')}</button>`,
    hidden.length ? html`<button class="chip mode" part="button" @click=${() => act.command({ type: 'showAll' })}>${icons.again}${t('show-all', { count: hidden.length })}</button>` : null,
  ].filter(Boolean);
  return list.length ? html`<div class="modes">${list}</div>` : nothing;
}
