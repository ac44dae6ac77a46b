// The first page of the panel: where does it hurt, and below it all points under their muscles.
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { byMuscle, listEntries, muscleNames } from '../atlas.js';
import { icons } from './icons.js';
import { late } from './late-parts.js';
import { roam, row } from './rows.js';
import { searchBox } from './search-box.js';
import { notice } from './stage-notes.js';

/** @import { Atlas, Entry, Part, Shell } from '../types.d.ts' */

/** The ways in, each a complaint of the catalogue, in the order of how often people come with them. */
const TILES = ['headache', 'neck', 'shoulder', 'back', 'jaw-face', 'chest-belly'];

/** @param {Shell} shell @returns {Part} */
export function pointList(shell) {
  const { t, atlas, found } = shell;
  return html`
    <div class="list-head">
      <div class="title-row">
        <h2 class="panel-title">${t('ask-title')}</h2>
        <button class="to-learn" part="button" ?disabled=${!atlas || shell.drawn < Infinity} @click=${(/** @type {Event} */ event) => late()?.showLearn(event, shell)}>${t('learn-title')}</button>
      </div>
      ${shell.sheets ? nothing : intro(shell)}
      ${searchBox(shell)}
    </div>
    ${atlas && found
      ? html`${late()?.searchResults(shell, atlas)} ${[found.places, found.points, found.muscles, found.gates].flat().length ? nothing : tiles(shell)}`
      : !atlas && shell.notice?.kind === 'core-failed'
        ? notice(shell, 'panel')
        : html`${tiles(shell)} ${shell.sheets ? intro(shell) : nothing} ${atlas ? list(shell, atlas) : shell.waits ? html`<p class="quiet">${t('list-wait')}</p>${skeleton}` : nothing}`}
  `;
}

/** On a phone it comes after the ways in, which the low sheet has room for. @param {Shell} shell */
const intro = ({ t }) => html`<p class="panel-intro">${t('ask-intro-3d')}</p>`;

/** @param {Shell} shell @param {Atlas} atlas */
const list = (shell, atlas) => html`
  ${toTours(shell)} ${guard([atlas, shell.area, shell.unsure, shell.entry, shell.drawn], () => browse(atlas, shell, listEntries(atlas, shell)))}
  ${shell.drawn === Infinity ? html`${late()?.structureList(shell, atlas)} ${guard([atlas], () => late()?.learn(shell, atlas))}` : nothing}
`;

/** @param {Shell} shell */
const tiles = ({ t, act }) => html`
  <div class="tiles" role="group" aria-label=${t('ask-tiles')}>
    ${TILES.map(place => html`<button class="tile" part="button" data-place=${place} @click=${() => act.command({ type: 'pain', places: [place] })}>${icons[/** @type {keyof typeof icons} */ (`tile-${place}`)]}<span>${t(`tile-${place}`)}</span></button>`)}
  </div>
`;

/** @param {Shell} shell */
const toTours = ({ t, tours, area, act }) => html`
  ${tours.length ? html`<button class="to-tours" part="button" @click=${() => act.look({ toursOpen: true })}>${t('tours-open')}${icons.chevron}</button>` : nothing}
  <button class="to-tours to-quiz" part="button" @click=${() => act.command({ type: 'startQuiz', options: { area } })}>${t('quiz-open')}${icons.chevron}</button>
`;

/** @param {Atlas} atlas @param {Shell} shell */
const areaChips = (atlas, { t, area, act }) => html`
  <div class="chips" role="group" aria-label=${t('areas-label')}>
    ${[null, ...atlas.areas].map(name => html`<button class="chip" part="button" aria-pressed=${String(area === name)} @click=${() => act.look({ area: name })}>${t(`area-${name ?? 'all'}`)}</button>`)}
  </div>
`;

/** @param {Atlas} atlas @param {Shell} shell @param {Entry[]} entries */
function browse(atlas, shell, entries) {
  const { t, area, drawn } = shell;
  const first = entries.some(entry => entry === shell.entry) ? shell.entry : entries[0];
  return html`
    <section class="all">
      <h3 class="all-title">${t('ask-all')}</h3>
      ${areaChips(atlas, shell)}
      ${area ? html`<p class="count" role="status">${t('list-count', { count: entries.length })}</p>` : nothing}
      <div class="list" part="list" @keydown=${roam}>
        ${byMuscle(entries.slice(0, drawn)).map(
          group => html`
            <section class="group">
              <h4 class="muscle">${Object.values(muscleNames(group[0]))}</h4>
              <ul>
                ${group.map(entry => html`<li>${row(shell, entry, entry === first)}</li>`)}
              </ul>
            </section>
          `,
        )}
      </div>
      ${drawn === Infinity ? doubtful(atlas, shell) : nothing}
    </section>
  `;
}

/** Points that sources disagree about stay out of the list until they are asked for. @param {Atlas} atlas @param {Shell} shell */
function doubtful(atlas, shell) {
  const { t, unsure, act } = shell;
  const count = listEntries(atlas, { ...shell, unsure: true }).filter(entry => entry.unsure).length;
  return count ? html`<button class="doubtful" part="button" aria-pressed=${String(unsure)} @click=${() => act.command({ type: 'lessCertain', on: !unsure })}>${t(unsure ? 'list-hide-unsure' : 'list-show-unsure', { count })}</button>` : nothing;
}

const skeleton = html`<div class="skeleton" aria-hidden="true">${[1, 2, 3, 4, 5, 6].map(() => html`<i></i>`)}</div>`;
