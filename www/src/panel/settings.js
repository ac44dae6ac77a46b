// Settings of the shell: language, light or dark, and what muscles are called.
import { html, nothing } from 'lit';
import { LANGUAGES, ownName } from '../language.js';
import { onOff } from './on-off.js';

/** @import { Part, Shell } from '../types.d.ts' */

const THEMES = /** @type {const} */ (['auto', 'light', 'dark']);

/** @param {Shell} shell @returns {Part} */
export function settings({ t, open, state, theme, language, act }) {
  if (open !== 'settings') return nothing;
  return html`
    <div class="popover settings" id="settings" role="group" aria-label=${t('settings')}>
      ${LANGUAGES.length > 1
        ? html`<label class="setting"><span>${t('language')}</span>
            <select @change=${(/** @type {Event} */ event) => act.command({ type: 'lang', lang: /** @type {HTMLSelectElement} */ (event.target).value })}>
              ${LANGUAGES.map(one => html`<option value=${one} lang=${one} .selected=${one === language}>${ownName(one)}</option>`)}
            </select></label>`
        : nothing}
      <div class="setting"><span id="theme-label">${t('theme')}</span>
        <div class="segments small" role="group" aria-labelledby="theme-label">
          ${THEMES.map(name => html`<button part="button" aria-pressed=${String(name === theme)} @click=${() => act.theme(name)}>${t(`theme-${name}`)}</button>`)}
        </div></div>
      ${onOff(t('names-latin'), state?.names === 'latin', on => act.command({ type: 'names', names: on ? 'latin' : 'everyday' }))}
    </div>
  `;
}
