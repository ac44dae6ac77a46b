// The answer to "where does it hurt?": the places chosen, the exact ones to choose from, and points with their reasons.
import { html, nothing } from 'lit';
import { placeName, placeText } from '../atlas.js';
import { gate } from './gate.js';
import { extent } from './guide.js';
import { icons } from './icons.js';
import { onOff } from './on-off.js';
import { pattern } from './pattern.js';
import { roam } from './rows.js';
import { searchBox } from './search-box.js';
import { searchResults } from './search-results.js';

/**
 * @import { Atlas, Part, Shell } from '../types.d.ts'
 * @import { Answer, Place, Region, Side, Why } from '../../trigger-point-atlas.js'
 */

/** Answers listed before the rest is asked for. */
const FIRST = 8;
/** Answers before a guided session is offered, and the least share of its points that are among them. */
const [BEFORE_SESSION, SESSION_SHARE] = [3, 0.6];
/** Places named in the reason for an answer; its pattern shows the rest. */
const NAMED = 2;

/** @param {Shell} shell @returns {Part} */
export function answer(shell) {
  const { t, atlas, state, found, gates, exactly, adding, act } = shell;
  if (!atlas || !state) return nothing;
  const names = state.pain.map(place => placeName(t, place)).join(' + ');
  // One that a tap has added by mistake is seen, and can go.
  const several = exactly || state.pain.length < 2 ? nothing : html`<div class="chosen">${chosen(shell)}</div>`;
  return html`
    <div class="list-head answer-head" ?data-adding=${adding}>
      <div class="title-row">
        <button class="tool small start-over" part="button" aria-label=${t('ask-start-over')} title=${t('ask-start-over')} @click=${() => act.command({ type: 'pain', places: [] })}>${icons.back}</button>
        <h2 class="panel-title answer-title" tabindex="-1" title=${names}>${names}</h2>
        ${gates.length ? nothing : html`<button class="exactly" part="button" aria-expanded=${String(exactly)} aria-controls="refine" @click=${(/** @type {Event} */ event) => unfold(event, shell)}>${t(state.pain.every(place => sided(atlas, place) && !place.side && !broadOf(atlas, place.place)) ? 'ask-which-side' : 'ask-exactly')}${icons.chevron}</button>`}
      </div>
      ${searchBox(shell)}
    </div>
    ${found ? searchResults(shell, atlas) : html`<div class="answer">${several} ${gates.length ? html`${state.alarmed ? nothing : beforeSigns(shell, atlas)} ${gate(shell)}` : html`${exactly ? refine(shell, atlas) : narrower(shell, atlas)} ${results(shell, atlas)}`}</div>`}
  `;
}

/** Broad places: the one that was asked about, or those of which it is part. @param {Atlas} atlas @param {string} name */
const broadOnes = (atlas, name) => [...atlas.complaints.values()].filter(({ id, narrower = [] }) => narrower.length && (id === name || narrower.includes(name)));

/** @param {Atlas} atlas @param {string} name */
const broadOf = (atlas, name) => broadOnes(atlas, name).find(({ id }) => id === name) ?? broadOnes(atlas, name)[0];

/** What may be meant more exactly, one press away: then its own signs are asked about alone. @param {Shell} shell @param {Atlas} atlas */
function narrower({ t, state, act }, atlas) {
  const [only, ...others] = state?.pain ?? [];
  const broad = only && !others.length && broadOf(atlas, only.place);
  if (!broad) return nothing;
  const chip = (/** @type {string} */ name) => {
    const on = name === only.place;
    const places = [placeText({ ...only, place: on ? broad.id : name })];
    const choose = () => (act.command({ type: 'pain', places }), act.look({ exactly: false }));
    return html`<button class="chip" part="button" data-place=${name} aria-pressed=${String(on)} @click=${choose}>${placeName(t, { ...only, place: name })}</button>`;
  };
  const names = new Set(broad.id === only.place ? broad.narrower : broadOnes(atlas, only.place).flatMap(({ narrower = [] }) => narrower));
  return html`<div class="narrower" role="group" aria-label=${t('ask-narrower')}>${[...names].map(chip)}</div>`;
}

/** The same under a heading, before the signs are read. @param {Shell} shell @param {Atlas} atlas */
function beforeSigns(shell, atlas) {
  const chips = narrower(shell, atlas);
  return chips === nothing ? nothing : html`<h3 class="ask">${shell.t('ask-narrower')}</h3>${chips}`;
}

/** The side, the places chosen and more of them, and what may be meant more exactly. @param {Shell} shell @param {Atlas} atlas */
const refine = (shell, atlas) => {
  const { t, state, act } = shell;
  const pain = state?.pain ?? [];
  const side = pain.find(place => sided(atlas, place) && place.side)?.side ?? null;
  return html`
    <div class="refine" id="refine">
      ${pain.some(place => sided(atlas, place))
        ? html`
            <h3>${t('ask-side')}</h3>
            <div class="segments small" role="group" aria-label=${t('ask-side')}>
              ${/** @type {(Side | null)[]} */ (['right', null, 'left']).map(
                name => html`<button part="button" aria-pressed=${String(side === name)} @click=${() => (act.look({ sideBySwap: false }), act.command({ type: 'pain', places: pain.map(place => placeText({ ...place, side: sided(atlas, place) ? name : place.side })) }))}>${t(name ? `side-${name}` : 'ask-side-either')}</button>`,
              )}
            </div>
          `
        : nothing}
      <h3>${t('ask-places')}</h3>
      <div class="chosen">${chosen(shell)} ${addPlace(shell)}</div>
      <h3>${t('ask-narrower')}</h3>
      ${narrower(shell, atlas)} ${exactPlaces(shell, atlas, pain)}
    </div>
  `;
};

/** The places chosen, each to be taken back. @param {Shell} shell */
const chosen = ({ t, state, act }) => html`
  <ul class="places" aria-label=${t('ask-places')}>
    ${state?.pain.map(
      place => html`<li class="place"><span>${placeName(t, place)}</span><button part="button" aria-label=${t('ask-remove', { place: placeName(t, place) })} @click=${() => act.command({ type: 'place', ...place, on: false })}>${icons.close}</button></li>`,
    )}
  </ul>
`;

/** Opens it where it is seen, however far the answers were read. @param {Event} event @param {Shell} shell */
function unfold(event, { exactly, act }) {
  const scroll = /** @type {Element} */ (event.target).closest('.scroll');
  act.look({ exactly: !exactly, adding: false });
  scroll?.scrollTo({ top: 0 });
}

/** @param {Shell} shell */
const addPlace = shell => html`<button class="chip add-place" part="button" @click=${(/** @type {Event} */ event) => add(event, shell)}>${icons.plus}${shell.t('ask-add')}</button>`;

/** What is searched next comes beside the places chosen. @param {Event} event @param {Shell} shell */
function add(event, { act }) {
  const scroll = /** @type {Element} */ (event.target).closest('.scroll');
  act.look({ adding: true, exactly: false });
  requestAnimationFrame(() => /** @type {HTMLElement | null | undefined} */ (scroll?.querySelector('.search input'))?.focus());
}

/** Whether a place can be on a side. @param {Atlas} atlas @param {Place} place */
const sided = (atlas, { place }) => atlas.regions.get(place)?.sides !== 'midline';

/** The regions of the parts of the body asked about, or of all; each goes on and off. @param {Shell} shell @param {Atlas} atlas @param {Place[]} pain */
function exactPlaces({ t, act }, atlas, pain) {
  const asked = new Set(pain.flatMap(({ place }) => broadOf(atlas, place)?.areas ?? atlas.complaints.get(place)?.areas ?? atlas.regions.get(place)?.area ?? []));
  /** @type {Map<string, Region[]>} */
  const groups = new Map();
  for (const region of atlas.regions.values()) {
    if (region.felt === 'off' && region.area !== 'arm' && region.area !== 'leg') continue;
    groups.set(region.area, [...(groups.get(region.area) ?? []), region]);
  }
  const order = atlas.regionAreas.filter(area => groups.has(area)).sort((a, b) => Number(asked.has(b)) - Number(asked.has(a)));
  const side = pain.find(place => place.side)?.side ?? null;
  return html`
    <div class="exact">
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
  const { t, answers, notes, allAnswers, state, unsure, exactly, act } = shell;
  const most = Math.max(0, ...answers.map(found => found.reached));
  const listed = allAnswers ? answers : answers.slice(0, FIRST);
  const lit = Math.max(0, listed.findIndex(found => isLit(state, found)));
  return html`
    <section class="results">
      <h3>${answers.length ? t('ask-results', { count: answers.length }) : t('ask-none')}</h3>
      ${most && most < (state?.pain.length ?? 0) ? html`<p class="small">${t('ask-some')}</p>` : nothing}
      <ol @keydown=${roam}>
        ${listed.map((found, index) => html`<li>${result(shell, atlas, found, index === lit)}</li>${index === Math.min(BEFORE_SESSION, listed.length) - 1 ? session(shell) : nothing}`)}
      </ol>
      ${listed.length < answers.length ? html`<button class="doubtful" part="button" @click=${() => act.look({ allAnswers: true })}>${t('ask-more', { count: answers.length })}</button>` : nothing}
      ${exactly ? nothing : addPlace(shell)}
      <p class="small">${t(answers.length ? 'ask-results-hint' : 'ask-none-hint')}</p>
      ${onOff(t('less-certain'), unsure, on => act.command({ type: 'lessCertain', on }))}
      ${notes.map(note => html`<p class="small">${t(note)}</p>`)}
      <p class="small">${t('ask-note')} ${t('not-diagnosis')}</p>
    </section>
  `;
}

/** The guided session that works on what was found, the first answers before the others. @param {Shell} shell */
function session({ t, tours, answers, act }) {
  const worth = new Map(answers.map(({ point }, rank) => [point, 1 / (1 + rank)]));
  const rated = tours.map(tour => {
    const points = tour.stops.flatMap(stop => (stop.kind === 'point' ? [stop.point] : []));
    const found = points.flatMap(point => worth.get(point) ?? []);
    return { tour, share: found.length / points.length, worth: found.reduce((sum, one) => sum + one, 0) / points.length ** 0.5 };
  });
  const best = rated.filter(({ share }) => share >= SESSION_SHARE).sort((a, b) => b.worth - a.worth)[0]?.tour;
  if (!best) return nothing;
  return html`
    <li class="session">
      <button class="tour" part="button" data-tour=${best.id} @click=${() => act.command({ type: 'startTour', tour: best.id })}>
        <span><small>${t('ask-session')}</small><b>${t(`tour-${best.id}`)}</b><small class="length">${t('tours-length', extent(best))}</small></span>${icons.chevron}
      </button>
    </li>
  `;
}

/** Whether the body shows this answer. @param {Shell['state']} state @param {Answer} found */
const isLit = (state, found) => state?.preview?.point === found.point && state.preview.side === found.side;

/** @param {Shell} shell @param {Atlas} atlas @param {Answer} found @param {boolean} tabbable */
function result(shell, atlas, found, tabbable) {
  const { t, state, act } = shell;
  const entry = atlas.byId.get(found.point);
  if (!entry) return nothing;
  const lit = isLit(state, found);
  // What the muscle's name means, where there is no room for both.
  const gloss = /\((.+)\)$/.exec(entry.muscle)?.[1];
  const look = (/** @type {boolean} */ turn) => lit || act.command({ type: 'preview', point: found.point, side: found.side, turn });
  return html`
    <button class="result row" part="button" data-point=${found.point} tabindex=${tabbable ? 0 : -1} ?data-lit=${lit}
      @pointermove=${(/** @type {PointerEvent} */ event) => event.pointerType === 'mouse' && (event.movementX || event.movementY) && look(false)}
      @focus=${() => look(true)}
      @click=${() => act.command({ type: 'select', point: found.point, side: found.side })}>
      ${pattern(shell, atlas, found)}
      <span class="name">
        <b>${entry.name}${found.either || entry.point.sides !== 'both' ? nothing : html` <i class="half">${t(`side-${found.side}`).toLowerCase()}</i>`}</b>
        <span class="of">${entry.muscle}</span>${gloss ? html`<span class="gloss">${gloss}</span>` : nothing}
        <span class="why">${reason(t, found.why)}</span>
      </span>
    </button>
  `;
}

/** The strongest reasons, of one kind, in one sentence. @param {import('../types.d.ts').Words} t @param {Why[]} why */
export function reason(t, why) {
  const order = ['why-focus', 'why-essential', 'why-spillover', 'why-local', 'why-words'];
  const [first, ...others] = [...why].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  if (!first) return '';
  const places = [first, ...others].filter(({ key, region }) => key === first.key && region).map(({ region }) => t(`region-${region}`) || region);
  return t(first.key, { places: [...new Set(places)].slice(0, NAMED).join(', ') });
}
