// Guided sessions: the list of them, and one of them stop by stop, with who should not, points, rests and what to expect.
import { html, nothing } from 'lit';
import { BREATH_S } from '../generated/interface.js';
import { cautions, numbered, stopSigns, warningSigns } from './care.js';
import { gate, kept, pressSigns, remember } from './gate.js';
import { icons } from './icons.js';
import { onOff } from './on-off.js';

/**
 * @import { Part, Shell, Stop, Tour } from '../types.d.ts'
 */

/** Reading, finding the point and settling, beside the breaths of a stop, seconds. */
const FOUND_S = 20;

/** @param {Shell} shell @returns {Part} */
export function tourList({ t, tours, act }) {
  return html`
    <div class="tours">
      <button class="back" part="button" @click=${() => act.look({ toursOpen: false })}>${icons.back}${t('ask-title')}</button>
      <h2 class="panel-title tours-title" tabindex="-1">${t('tours-title')}</h2>
      <p class="panel-intro">${t('tours-intro')}</p>
      <ul>
        ${tours.map(
          tour => html`
            <li>
              <button class="tour" part="button" data-tour=${tour.id} @click=${() => act.command({ type: 'startTour', tour: tour.id })}>
                <span><b>${t(`tour-${tour.id}`)}</b><small>${t(`tour-${tour.id}.short`)}</small><small class="length">${t('tours-length', extent(tour))}</small></span>${icons.chevron}
              </button>
            </li>
          `,
        )}
      </ul>
      <p class="small">${t('not-diagnosis')}</p>
    </div>
  `;
}

/** How many points and steps, and how long about. @param {Tour} tour */
export function extent({ stops }) {
  const points = new Set(stops.map(stop => (stop.kind === 'point' ? stop.point : null)).filter(Boolean)).size;
  const seconds = stops.reduce((sum, stop) => sum + ('breaths' in stop ? stop.breaths * BREATH_S : 0) + (stop.kind === 'point' ? FOUND_S : 0), 0);
  return { points, steps: stops.length - 2, minutes: Math.max(1, Math.round(seconds / 60)) };
}

/** @param {Shell} shell @returns {Part} */
export function guide(shell) {
  const { t, state, scene, tours, act } = shell;
  const on = state?.guide;
  const tour = tours.find(tour => tour.id === on?.id);
  const stop = scene?.stop;
  if (!on || !tour || !stop) return nothing;
  const last = tour.stops.length - 1;
  const name = t(`tour-${tour.id}`);
  const [first, ends] = [stop.kind === 'intro', stop.kind === 'end'];
  const alarmed = first && state.alarmed;
  // Beginning and end are no steps.
  const progress = ends ? t('guide-done') : t('guide-progress', { step: on.step, steps: last - 1 });
  return html`
    <article class="guide" data-tour=${tour.id} data-stop=${stop.kind} aria-label=${t('guide-label', { name })}>
      <header class="guide-head">
        <div class="guide-lead">
          <div class="guide-top">
            <h2 class="guide-title" tabindex="-1">${name}</h2>
            <small>${first || ends ? '' : progress}</small>
            <button class="tool small guide-leave" part="button" aria-label=${t('guide-end')} title=${t('guide-end')} @click=${() => act.guide('guideEnd')}>${icons.close}</button>
          </div>
          <div class="guide-bar" role="progressbar" aria-label=${name} aria-valuemin="0" aria-valuemax=${last} aria-valuenow=${on.step} aria-valuetext=${progress}><i .style=${`width:${((100 * on.step) / last).toFixed(1)}%`}></i></div>
          ${stop.kind === 'point' ? now(shell, stop) : nothing}
        </div>
        <div class="guide-nav" ?hidden=${alarmed}>
          ${first
            ? html`<button class="primary alarm" part="button" @click=${() => act.alarm(true)}>${t('gate-yes')}</button>`
            : html`<button class="plain guide-back" part="button" @click=${() => act.guide('guideBack')}>${t('guide-back')}</button>`}
          <button class="primary guide-next" part="button" @click=${() => (first && remember(tour.gates), act.guide(ends ? 'guideEnd' : 'guideNext'))}>${t(first ? 'guide-begin' : ends ? 'guide-close' : on.step === last - 1 ? 'guide-finish' : 'guide-next')}</button>
        </div>
      </header>
      <div class="guide-body">${state.held ? html`<div class="signs-first">${pressSigns(shell)}</div>` : nothing}${alarmed ? gate(shell) : body(shell, tour, stop)}</div>
    </article>
  `;
}

/** What is pressed, and how: in sight at every stop. @param {Shell} shell @param {Extract<Stop, { kind: 'point' }>} stop */
const now = ({ t, atlas }, stop) => html`
  <div class="guide-now">
    <h3 class="guide-point">${atlas?.byId.get(stop.point)?.name ?? ''} <small>${t(`side-${stop.side}`)}</small></h3>
    ${stop.hands ? html`<p class="small">${t('guide-hands', { contact: stop.hands.contact })}</p>` : nothing}
    <p>${stop.hands ? html`<strong class="run-in">${t('guide-own')}</strong> ` : nothing}${t(`point-${stop.point}.press`)}</p>
  </div>
`;

/** How the session goes: by itself, and aloud. @param {Shell} shell */
const ways = ({ t, auto, aloud, stills, act }) => html`
  <div class="guide-ways">
    ${stills ? nothing : onOff(t('guide-auto'), auto, auto => act.look({ auto }))}
    ${'speechSynthesis' in window ? onOff(t('guide-aloud'), aloud, aloud => act.look({ aloud })) : nothing}
  </div>
`;

/** @param {Shell} shell @param {Tour} tour @param {Stop} stop */
function body(shell, tour, stop) {
  switch (stop.kind) {
    case 'intro':
      return intro(shell, tour);
    case 'point':
      return point(shell, stop);
    case 'rest':
      return rest(shell, stop.breaths);
    default:
      return end(shell, tour);
  }
}

/** Warning signs; those that have been read in this visit are folded up. @param {Shell['t']} t @param {Tour} tour */
function signs(t, { gates }) {
  const before = kept();
  const [read, open] = [gates.filter(gate => before.includes(gate)), gates.filter(gate => !before.includes(gate))];
  const lists = (/** @type {readonly string[]} */ names) => names.map(gate => warningSigns(t, gate));
  return html`
    ${open.length ? html`<h3>${t('guide-signs')}</h3>${lists(open)}` : nothing}
    ${read.length ? html`<details class="stop-signs signs-read"><summary>${icons.care}<span>${t('guide-signs-read')}</span>${icons.chevron}</summary>${lists(read)}</details>` : nothing}
  `;
}

/** @param {Shell} shell @param {Tour} tour */
const intro = (shell, tour) => {
  const { t } = shell;
  return html`
  <p>${t(`tour-${tour.id}.short`)}</p>
  ${ways(shell)}
  ${signs(t, tour)}
  <section class="guide-not">
    <h3>${icons.care}${t('guide-not')}</h3>
    <ul>${[...numbered(t, `tour-${tour.id}-not`), ...numbered(t, 'guide-not')].map(words => html`<li>${words}</li>`)}</ul>
  </section>
  ${stopSigns(t)}
  <p class="small">${t('not-diagnosis')}</p>
`;
};

/** @param {Shell} shell @param {Extract<Stop, { kind: 'point' }>} stop */
function point(shell, stop) {
  const { t, atlas, state, stills, act } = shell;
  const entry = atlas?.byId.get(stop.point);
  if (!entry) return nothing;
  const here = state?.selection?.point === stop.point && state.selection.side === stop.side;
  const elsewhere = !here && state?.selection ? atlas?.byId.get(state.selection.point) : null;
  const begun = Boolean(state?.demo && (state.demo.playing || state.demo.atS > 0));
  const id = entry.point.id;
  return html`
    ${here ? nothing : html`<p class="guide-elsewhere">${elsewhere ? t('guide-elsewhere', { name: elsewhere.name }) : ''} <button class="plain" part="button" @click=${() => act.command({ type: 'select', point: stop.point, side: stop.side })}>${t('guide-to-step')}</button></p>`}
    ${here && !begun && !state?.held ? html`<button class="secondary guide-see" part="button" @click=${() => (stills ? act.still(1) : act.command({ type: 'play' }))}>${stills ? icons.stepOn : icons.play}${t(stills ? 'guide-see-step' : 'guide-see')}</button>` : nothing}
    <p>${t(`point-${id}.where`)}</p>
    ${entry.point.notice ? html`<p class="guide-notice">${icons.hand}${t(entry.point.notice)}</p>` : nothing}
    <p class="guide-breathe"><i class="breath-ring" aria-hidden="true"></i>${t('guide-breathe', { breaths: stop.breaths })}</p>
    ${cautions(t, entry.point.cautions)} ${stopSigns(t)} ${ways(shell)}
    <button class="plain guide-skip" part="button" @click=${() => act.guide('guideSkip')}>${t('guide-skip')}</button>
  `;
}

/** @param {Shell} shell @param {number} breaths */
const rest = ({ t, breath }, breaths) => html`
  <div class="guide-rest">
    <i class="breath-ring big" aria-hidden="true"></i>
    <h3 class="guide-point">${t('guide-rest')}</h3>
    <p>${t('guide-rest.text', { breaths })}</p>
    <p class="guide-count" role="status">${breath > breaths ? t('guide-breaths-done') : t('guide-breath-of', { breath, breaths })}</p>
    <p class="small">${t('guide-rest.why')}</p>
  </div>
`;

/** @param {Shell} shell @param {Tour} tour */
const end = ({ t, booking, act }, tour) => html`
  <h3 class="guide-point">${t('guide-done')}</h3>
  <p>${t(`tour-${tour.id}.end`)}</p>
  <h4>${t('guide-expect')}</h4>
  <ul class="guide-expect">${numbered(t, 'guide-expect').map(words => html`<li>${words}</li>`)}</ul>
  <p>${booking ? html`<a class="primary" part="button" href=${booking.href}>${icons.calendar}${booking.label}</a>` : t('guide-therapist')}</p>
  <button class="plain guide-again" part="button" @click=${() => act.command({ type: 'startTour', tour: tour.id })}>${icons.again}${t('guide-again')}</button>
  <p class="small">${t('not-diagnosis')}</p>
`;
