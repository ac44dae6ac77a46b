// What the words in the search box may mean: places that hurt, points and muscles, with the signs that go beside them.
import { html, nothing } from 'lit';
import { placeName } from '../atlas.js';
import { beside } from './gate.js';
import { icons } from './icons.js';
import { showLearn } from './learn.js';
import { roam, row } from './rows.js';
import { structureRow } from './structure-list.js';

/** @import { Atlas, Part, Shell } from '../types.d.ts' */

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
      <button class="to-tours" part="button" @click=${(/** @type {Event} */ event) => showLearn(event, shell)}>${t('learn-title')}${icons.chevron}</button>`;
  }
  return html`
    <div class="found" @keydown=${roam}>
      ${beside(shell, found)}
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
