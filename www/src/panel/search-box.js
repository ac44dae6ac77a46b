// The one search box: where it hurts in one's own words, points and muscles by name.
import { html, nothing } from 'lit';
import { placeName } from '../atlas.js';
import { icons } from './icons.js';
import { late } from './late-parts.js';
import { roam, row } from './rows.js';
import { structureRow } from './structure-list.js';

/** @import { Atlas, Part, Shell } from '../types.d.ts' */

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
  // What is being composed is not said yet; in Safari only the code tells of the key that ends it.
  if (event.isComposing || event.keyCode === 229) return;
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

/** What the typed text may mean. @param {Shell} shell @param {Atlas} atlas @returns {Part} */
export function searchResults(shell, atlas) {
  const { t, found, query, unsure, act } = shell;
  if (!found) return nothing;
  // A place that hurts has an answer, with the signs to be read before it: no row leads past them.
  const named = found.places.length ? [] : found.points;
  const entries = named.map(id => atlas.byId.get(id)).filter(entry => entry !== undefined && (unsure || !entry.unsure));
  const muscles = shell.has3d ? atlas.muscles.filter(({ id }) => found.muscles.includes(id) && (shell.structures.has(id) || shell.structures.has(`${id}.R`))) : [];
  if (!found.places.length && !entries.length && !muscles.length && !found.notes.length && !found.gates.length) {
    return html`<div class="empty" role="status"><strong>${t('ask-nothing', { query })}</strong><span>${t('ask-nothing-hint')}</span></div>
      <button class="to-tours" part="button" @click=${(/** @type {Event} */ event) => late()?.showLearn(event, shell)}>${t('learn-title')}${icons.chevron}</button>`;
  }
  return html`
    <div class="found" @keydown=${roam}>
      ${late()?.beside(shell, found)}
      ${found.places.length
        ? html`<button class="understood row" part="button" @click=${() => act.ask(found, query)}>${icons.pain}<span class="name"><small>${t('ask-show')}</small>${found.places.map((place, at) => html`${at ? ', ' : ''}<b>${placeName(t, place)}</b>`)}</span>${icons.chevron}</button>`
        : nothing}
      ${found.places.length > 1
        ? html`<h3 class="muscle"><span>${t('ask-alone')}</span></h3><ul>${found.places.map(place => html`<li><button class="row alone" part="button" @click=${() => act.ask({ ...found, places: [place] }, '')}><span class="name">${placeName(t, place)}</span>${icons.chevron}</button></li>`)}</ul>`
        : nothing}
      ${muscles.length ? html`<h3 class="muscle"><span>${t('structures-title')}</span></h3><ul>${muscles.map(muscle => html`<li>${structureRow(shell, muscle, true)}</li>`)}</ul>` : nothing}
      ${entries.length ? html`<h3 class="muscle"><span>${t('ask-names')}</span></h3><ul>${entries.map(entry => html`<li>${row(shell, /** @type {import('../types.d.ts').Entry} */ (entry), true, true)}</li>`)}</ul>` : nothing}
    </div>
  `;
}
