// The answer to "where does it hurt?": the places chosen, the exact ones to choose from, and points with their reasons.
import { html, nothing } from 'lit';
import { placeName, placeText } from '../atlas.js';
import { gate } from './gate.js';
import { icons } from './icons.js';
import { onOff } from './on-off.js';
import { roam } from './rows.js';
import { searchBox, searchResults } from './search-box.js';

/**
 * @import { Atlas, Part, Shell } from '../types.d.ts'
 * @import { Answer, Place, Region, Side, Why } from '../../trigger-point-atlas.js'
 */

/** Answers listed before the rest is asked for. */
const FIRST = 8;

/** @param {Shell} shell @returns {Part} */
export function answer(shell) {
  const { t, atlas, state, found, gates, act } = shell;
  if (!atlas || !state) return nothing;
  return html`
    <div class="list-head">
      <div class="title-row">
        <h2 class="panel-title answer-title" tabindex="-1">${t('ask-title')}</h2>
        <button class="to-learn" part="button" @click=${() => act.command({ type: 'pain', places: [] })}>${t('ask-start-over')}</button>
      </div>
      ${searchBox(shell)}
    </div>
    ${found ? searchResults(shell, atlas) : html`<div class="answer">${chosen(shell, atlas)} ${gates.length ? gate(shell) : results(shell, atlas)}</div>`}
  `;
}

/** @param {Shell} shell @param {Atlas} atlas */
const chosen = (shell, atlas) => {
  const { t, state, exactly, act } = shell;
  const pain = state?.pain ?? [];
  const side = pain.find(place => sided(atlas, place) && place.side)?.side ?? null;
  return html`
    <ul class="places" aria-label=${t('ask-places')}>
      ${pain.map(
        place => html`<li class="place"><span>${placeName(t, place)}</span><button part="button" aria-label=${t('ask-remove', { place: placeName(t, place) })} @click=${() => act.command({ type: 'place', ...place, on: false })}>${icons.close}</button></li>`,
      )}
    </ul>
    <div class="refine">
      ${pain.some(place => sided(atlas, place))
        ? html`
            <div class="segments small" role="group" aria-label=${t('ask-side')}>
              ${/** @type {(Side | null)[]} */ (['right', null, 'left']).map(
                name => html`<button part="button" aria-pressed=${String(side === name)} @click=${() => act.command({ type: 'pain', places: pain.map(place => placeText({ ...place, side: sided(atlas, place) ? name : place.side })) })}>${t(name ? `side-${name}` : 'ask-side-either')}</button>`,
              )}
            </div>
          `
        : nothing}
      <button class="exactly" part="button" aria-expanded=${String(exactly)} aria-controls="exactly" @click=${() => act.look({ exactly: !exactly })}>${t(pain.some(({ place }) => atlas.complaints.get(place)?.areas) ? 'ask-exactly' : 'ask-add')}${icons.chevron}</button>
    </div>
    ${exactly ? exactPlaces(shell, atlas, pain) : nothing}
  `;
};

/** Whether a place can be on a side. @param {Atlas} atlas @param {Place} place */
const sided = (atlas, { place }) => atlas.regions.get(place)?.sides !== 'midline';

/** The regions of the parts of the body asked about, or of all; each goes on and off. @param {Shell} shell @param {Atlas} atlas @param {Place[]} pain */
function exactPlaces({ t, act }, atlas, pain) {
  const asked = new Set(pain.flatMap(({ place }) => atlas.complaints.get(place)?.areas ?? atlas.regions.get(place)?.area ?? []));
  /** @type {Map<string, Region[]>} */
  const groups = new Map();
  for (const region of atlas.regions.values()) {
    if (region.felt === 'off' && region.area !== 'arm' && region.area !== 'leg') continue;
    groups.set(region.area, [...(groups.get(region.area) ?? []), region]);
  }
  const order = atlas.regionAreas.filter(area => groups.has(area)).sort((a, b) => Number(asked.has(b)) - Number(asked.has(a)));
  const side = pain.find(place => place.side)?.side ?? null;
  return html`
    <div class="exact" id="exactly">
      ${order.map(
        area => html`
          <details ?open=${asked.has(area)}>
            <summary>${t(`area-${area}`)}</summary>
            <div class="regions">
              ${groups.get(area)?.map(region => {
                const on = pain.find(place => place.place === region.id);
                // An exact place takes over from the broad one that it was chosen from.
                const broad = pain.filter(({ place }) => atlas.complaints.get(place)?.areas?.includes(area));
                const place = on ?? { place: region.id, side: region.sides === 'midline' ? null : side };
                const places = on ? pain.filter(other => other !== on) : [...pain.filter(other => !broad.includes(other)), place];
                return html`<button class="chip" part="button" aria-pressed=${String(Boolean(on))} @click=${() => act.command({ type: 'pain', places: places.map(placeText) })}>${t(`region-${region.id}`) || region.id}</button>`;
              })}
            </div>
          </details>
        `,
      )}
    </div>
  `;
}

/** @param {Shell} shell @param {Atlas} atlas */
function results(shell, atlas) {
  const { t, answers, notes, allAnswers, state, unsure, act } = shell;
  const most = Math.max(0, ...answers.map(found => found.reached));
  const listed = allAnswers ? answers : answers.slice(0, FIRST);
  const lit = Math.max(0, listed.findIndex(found => isLit(state, found)));
  return html`
    <section class="results">
      <h3>${answers.length ? t('ask-results', { count: answers.length }) : t('ask-none')}</h3>
      <p class="small">${t(answers.length ? 'ask-results-hint' : 'ask-none-hint')}${most && most < (state?.pain.length ?? 0) ? html` ${t('ask-some')}` : nothing}</p>
      <ol @keydown=${roam}>
        ${listed.map((found, index) => html`<li>${result(shell, atlas, found, index, index === lit)}</li>`)}
      </ol>
      ${listed.length < answers.length ? html`<button class="doubtful" part="button" @click=${() => act.look({ allAnswers: true })}>${t('ask-more', { count: answers.length })}</button>` : nothing}
      ${onOff(t('less-certain'), unsure, on => act.command({ type: 'lessCertain', on }))}
      ${notes.map(note => html`<p class="small">${t(note)}</p>`)}
      <p class="small">${t('ask-note')} ${t('not-diagnosis')}</p>
    </section>
  `;
}

/** Whether the body shows this answer. @param {Shell['state']} state @param {Answer} found */
const isLit = (state, found) => state?.preview?.point === found.point && state.preview.side === found.side;

/** @param {Shell} shell @param {Atlas} atlas @param {Answer} found @param {number} index @param {boolean} tabbable */
function result({ t, state, act }, atlas, found, index, tabbable) {
  const entry = atlas.byId.get(found.point);
  if (!entry) return nothing;
  const lit = isLit(state, found);
  const look = (/** @type {boolean} */ turn) => lit || act.command({ type: 'preview', point: found.point, side: found.side, turn });
  return html`
    <button class="result row" part="button" data-point=${found.point} tabindex=${tabbable ? 0 : -1} ?data-lit=${lit}
      @pointermove=${(/** @type {PointerEvent} */ event) => event.pointerType === 'mouse' && (event.movementX || event.movementY) && look(false)}
      @focus=${() => look(true)}
      @click=${() => act.command({ type: 'select', point: found.point, side: found.side })}>
      <span class="rank">${index + 1}</span>
      <span class="name">
        <b>${entry.name}</b>
        <span class="of">${entry.muscle}${found.either || entry.point.sides !== 'both' ? nothing : html` · ${t(`side-${found.side}`).toLowerCase()}`}</span>
        <span class="why"><i class="how ${found.typical}">${t(`typical-${found.typical}`)}</i> ${reasons(t, found.why)}</span>
      </span>
    </button>
  `;
}

/** Reasons of one kind in one sentence, the strongest first. @param {import('../types.d.ts').Words} t @param {Why[]} why */
function reasons(t, why) {
  /** @type {Map<string, Set<string>>} */
  const kinds = new Map();
  const order = ['why-focus', 'why-essential', 'why-spillover', 'why-local', 'why-words'];
  for (const { key, region } of [...why].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key))) {
    const places = kinds.get(key) ?? new Set();
    if (region) places.add(t(`region-${region}`) || region);
    kinds.set(key, places);
  }
  const told = [...kinds].map(([key, places], at) => {
    const args = { places: [...places].join(', ') };
    return (at && t(`${key}.also`, args)) || t(key, args);
  });
  return told.join(' ');
}
