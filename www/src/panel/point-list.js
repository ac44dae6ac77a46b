// The list of points: search as you type, parts of the body, points under their muscle.
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { byMuscle, findEntries } from '../atlas.js';
import { icons } from './icons.js';
import { learn } from './learn.js';
import { notice } from './stage-notes.js';

/** @import { Atlas, Entry, Part, Shell } from '../types.d.ts' */

/** @param {Shell} shell @returns {Part} */
export function pointList(shell) {
  const { t, atlas, query, act } = shell;
  return html`
    <div class="list-head">
      <div class="title-row">
        <h2 class="panel-title">${t('list-title')}</h2>
        ${atlas ? html`<button class="to-learn" part="button" @click=${(/** @type {Event} */ event) => showLearn(event, shell)}>${t('learn-title')}</button>` : nothing}
      </div>
      <p class="panel-intro">${t('list-intro')}</p>
      <div class="search">
        ${icons.search}
        <input type="search" autocomplete="off" spellcheck="false" enterkeyhint="search" .value=${query} ?disabled=${!atlas} aria-label=${t('search-label')} placeholder=${t('search-placeholder')}
          @input=${(/** @type {Event} */ event) => act.look({ query: /** @type {HTMLInputElement} */ (event.target).value })} @focus=${() => shell.sheet === 'peek' && act.look({ sheet: 'full' })} />
        ${query ? html`<button class="tool small" part="button" aria-label=${t('search-clear')} @click=${() => act.look({ query: '' })}>${icons.close}</button>` : nothing}
      </div>
      ${atlas ? areaChips(atlas, shell) : nothing}
    </div>
    ${atlas ? guard([atlas, query, shell.area, shell.unsure, shell.entry], () => found(atlas, shell, findEntries(atlas, shell))) : shell.notice?.kind === 'core-failed' ? notice(shell, 'panel') : html`<p class="quiet">${t('list-wait')}</p>${skeleton}`}
  `;
}

/** @param {Atlas} atlas @param {Shell} shell */
const areaChips = (atlas, { t, area, act }) => html`
  <div class="chips" role="group" aria-label=${t('areas-label')}>
    ${[null, ...atlas.areas].map(name => html`<button class="chip" part="button" aria-pressed=${String(area === name)} @click=${() => act.look({ area: name })}>${t(`area-${name ?? 'all'}`)}</button>`)}
  </div>
`;

/** @param {Atlas} atlas @param {Shell} shell @param {Entry[]} entries */
function found(atlas, shell, entries) {
  const { t, query, area } = shell;
  if (!entries.length) {
    return html`<div class="empty" role="status"><strong>${t('list-none', { query })}</strong><span>${t('list-none-hint')}</span></div>${doubtful(atlas, shell)}`;
  }
  const first = entries.some(entry => entry === shell.entry) ? shell.entry : entries[0];
  return html`
    ${query || area ? html`<p class="count" role="status">${t('list-count', { count: entries.length })}</p>` : nothing}
    <div class="list" part="list" @keydown=${roam}>
      ${byMuscle(entries).map(
        group => html`
          <section class="group">
            <h3 class="muscle"><span>${group[0].muscle}</span><i lang="la">${group[0].latin}</i></h3>
            <ul>
              ${group.map(entry => html`<li>${row(shell, entry, entry === first)}</li>`)}
            </ul>
          </section>
        `,
      )}
    </div>
    ${doubtful(atlas, shell)} ${query ? nothing : learn(shell, atlas)}
  `;
}

/** @param {Event} event @param {Shell} shell */
function showLearn(event, { sheet, act }) {
  const scroll = /** @type {Element} */ (event.target).closest('.scroll');
  if (sheet === 'peek') act.look({ sheet: 'full' });
  requestAnimationFrame(() => {
    const section = /** @type {HTMLElement | null | undefined} */ (scroll?.querySelector('.learn'));
    if (!scroll || !section) return;
    scroll.scrollTo({ top: section.offsetTop - (/** @type {HTMLElement} */ (scroll.firstElementChild).offsetHeight) });
    section.querySelector('summary')?.focus({ preventScroll: true });
  });
}

/** Points that sources disagree about stay out of the list until they are asked for. @param {Atlas} atlas @param {Shell} shell */
function doubtful(atlas, shell) {
  const { t, unsure, act } = shell;
  const count = findEntries(atlas, { ...shell, unsure: true }).filter(entry => entry.unsure).length;
  return count ? html`<button class="doubtful" part="button" aria-pressed=${String(unsure)} @click=${() => act.look({ unsure: !unsure })}>${t(unsure ? 'list-hide-unsure' : 'list-show-unsure', { count })}</button>` : nothing;
}

/** @param {Shell} shell @param {Entry} entry @param {boolean} tabbable */
const row = ({ t, act, entry: current }, entry, tabbable) => html`
  <button class="row" part="button" tabindex=${tabbable ? 0 : -1} aria-current=${entry === current ? 'true' : nothing} data-point=${entry.point.id}
    @click=${() => act.command({ type: 'select', point: entry.point.id })}>
    <span class="dot ${entry.point.selfCare}"></span>
    <span class="name">${entry.name}</span>
    ${entry.unsure ? html`<span class="tag">${t('grade-C')}</span>` : nothing}
    ${entry.number ? html`<span class="label">${entry.number}</span>` : nothing}
  </button>
`;

const skeleton = html`<div class="skeleton" aria-hidden="true">${[1, 2, 3, 4, 5, 6].map(() => html`<i></i>`)}</div>`;

/** Arrow keys walk through the rows, so that the list is one stop of the Tab key. @param {KeyboardEvent} event */
function roam(event) {
  const list = /** @type {HTMLElement} */ (event.currentTarget);
  const rows = /** @type {HTMLElement[]} */ ([...list.querySelectorAll('.row')]);
  const at = rows.indexOf(/** @type {HTMLElement} */ (event.target));
  /** @type {Record<string, number>} */
  const goal = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 };
  const next = rows[goal[event.key]];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
