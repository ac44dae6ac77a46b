// The one search box: where it hurts in one's own words, points and muscles by name.
import { html, nothing } from 'lit';
import { composes } from '../own-keys.js';
import { icons } from './icons.js';

/** @import { Part, Shell } from '../types.d.ts' */

/** @param {Shell} shell @returns {Part} */
export function searchBox(shell) {
  const { t, query, adding, act } = shell;
  return html`
    <div class="search">
      ${icons.search}
      <input type="search" autocomplete="off" spellcheck="false" enterkeyhint="search" .value=${query} aria-label=${t('ask-label')} placeholder=${t(adding ? 'ask-add' : 'ask-placeholder')}
        @input=${(/** @type {Event} */ event) => act.look({ query: /** @type {HTMLInputElement} */ (event.target).value })}
        @keydown=${(/** @type {KeyboardEvent} */ event) => key(event, shell)}
        @focus=${() => shell.sheet === 'peek' && act.look({ sheet: 'full' })} />
      ${query ? html`<button class="tool small" part="button" aria-label=${t('search-clear')} @click=${() => act.look({ query: '' })}>${icons.close}</button>` : nothing}
    </div>
  `;
}

/** Enter takes the first thing found, the arrow goes down to them. @param {KeyboardEvent} event @param {Shell} shell */
function key(event, { found, query, act }) {
  // What is being composed is not said yet.
  if (composes(event)) return;
  if (event.key === 'Escape' && query) {
    event.preventDefault();
    event.stopPropagation();
    act.look({ query: '' });
  }
  if (event.key === 'ArrowDown' && found) {
    const scroll = /** @type {Element} */ (event.target).closest('.scroll');
    /** @type {HTMLElement | null | undefined} */ (scroll?.querySelector('.found button'))?.focus();
    event.preventDefault();
  }
  if (event.key !== 'Enter' || !found) return;
  // The key that asks would press the answer that takes the focus.
  event.preventDefault();
  if (found.places.length) act.ask(found, query);
  else if (found.points.length) act.command({ type: 'select', point: found.points[0] });
}
