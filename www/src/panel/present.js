// For a class: what is on the body in large type, and two buttons to go on and back.
import { html, nothing } from 'lit';
import { muscleNames, regionNames } from '../atlas.js';
import { icons } from './icons.js';

/** @import { Part, Shell } from '../types.d.ts' */

/** @param {Shell} shell @returns {Part} */
export function caption({ t, atlas, mode, shown, scene, quiz, state, act }) {
  if (mode !== 'present' || quiz) return nothing;
  const selection = scene?.shown;
  const [usual, maybe] = [true, false].map(kind => scene?.zone.filter(({ essential }) => essential === kind) ?? []);
  return html`
    <div class="caption" part="caption">
      ${shown && atlas && selection
        ? html`
            <h2>${shown.name} <small>${t(`side-${selection.side}`)}</small></h2>
            <p class="caption-muscle">${muscleNames(shown).name}${shown.other ? html` · ${muscleNames(shown).other}` : nothing}</p>
            ${usual.length ? html`<p><b>${t('pain-essential')}</b> ${regionNames(t, usual)}</p>` : nothing}
            ${maybe.length ? html`<p class="caption-some"><b>${t('pain-spillover')}</b> ${regionNames(t, maybe)}</p>` : nothing}
          `
        : html`<p>${t('present-begin')}</p>`}
      <div class="caption-nav">
        <button class="tool" part="button" aria-label=${t('present-back')} title=${t('present-back')} aria-keyshortcuts="PageUp" @click=${() => act.neighbour(-1)}>${icons.back}</button>
        ${selection && shown?.point.pressure && !state?.demo ? html`<button class="tool" part="button" aria-label=${t('play')} title=${t('play')} @click=${() => act.command({ type: 'play' })}>${icons.play}</button>` : nothing}
        <button class="tool" part="button" aria-label=${t('present-next')} title=${t('present-next')} aria-keyshortcuts="PageDown" @click=${() => act.neighbour(1)}>${icons.chevron}</button>
      </div>
    </div>
  `;
}
