// One point in words: where it is, how it feels, where its pain goes, how it is pressed, what to mind, how sure it is.
import { html, nothing } from 'lit';
import { muscleNames, placeText } from '../atlas.js';
import { decimal } from '../texts.js';
import { reason } from './answer.js';
import { cautionList, stopSigns, warningSigns } from './care.js';
import { pressSigns } from './gate.js';
import { icons } from './icons.js';
import { swatches } from './legend.js';
import { sourceHref } from './sources.js';

/**
 * @import { Atlas, Entry, Felt, Part, Shell } from '../types.d.ts'
 * @import { Pressure, Sensitivity, Side } from '../../trigger-point-atlas.js'
 */

/** Of what people say, no more than is read at a glance. */
const MOST_PHRASES = 3;
/** Of the places where it is felt, no more than fit a line. */
const MOST_REGIONS = 2;

/** @param {Shell} shell @returns {Part} */
export function detail(shell) {
  const { t, entry, atlas, state, scene, moreOpen, act } = shell;
  if (!entry || !atlas || !state?.selection) return nothing;
  const { point } = entry;
  const muscle = muscleNames(entry);
  // Another point may be on the body meanwhile.
  const zone = scene?.shown?.point === point.id && scene.shown.side === state.selection.side ? scene.zone : [];
  return html`
    <article class="detail">
      ${backTo(shell)}
      <header>
        <p class="eyebrow">${muscle.name}${entry.number ? html` <span class="label">${entry.number}</span>` : nothing}</p>
        <h2 class="point-name" tabindex="-1">${entry.name}</h2>
        <p class="latin">${muscle.other}${entry.depth ? html`<span> · ${t(`depth-${entry.depth}`)}</span>` : nothing}${atlas.muscles.some(({ id, optional }) => optional && id === point.muscle) ? html`<span> · ${t('not-in-everyone')}</span>` : nothing}</p>
        ${felt(shell, entry)}
      </header>
      ${acts(shell, entry, state.selection.side)}
      <div class="lines">
        ${line(t('where-title'), t(`point-${point.id}.where`))} ${line(t('feel-title'), t(`point-${point.id}.feel`))} ${line(t('press-title'), t(`point-${point.id}.press`))}
      </div>
      ${state.demo && shell.has3d && !shell.flat && point.selfCare !== 'clinician' ? html`<p class="small">${t(point.pressure?.contact === 'ball' ? 'press-picture-ball' : 'press-picture')}</p>` : nothing} ${mind(shell, entry)}
      <details class="more-about" ?open=${moreOpen} @toggle=${(/** @type {Event} */ event) => event.target === event.currentTarget && act.look({ moreOpen: /** @type {HTMLDetailsElement} */ (event.target).open })}>
        <summary>${t('point-more')}${icons.chevron}</summary>
        ${moreOpen ? more(shell, atlas, entry, zone) : nothing}
      </details>
      ${nextAnswer(shell, atlas, state.selection)}
    </article>
  `;
}

/** Out of a demonstration to the point's own card; from there to what it was chosen from. @param {Shell} shell */
function backTo({ t, state, act, entry, sheet, sheets }) {
  const play = sheets && sheet === 'peek' && state?.demo;
  return html`<button class="back" part="button" @click=${() => act.command({ type: play ? 'stopDemo' : 'clear' })}>${icons.back}${play ? (entry?.name ?? '') : t(state?.pain.length ? 'ask-back' : 'list-back')}</button>`;
}

/** Whether an answer is a point on a side. @param {string} point @param {Side} side @returns {(answer: import('../../trigger-point-atlas.js').Answer) => boolean} */
const of = (point, side) => answer => answer.point === point && (answer.either || answer.side === side);

/** To whoever has said where it hurts, the answer after this one. @param {Shell} shell @param {Atlas} atlas @param {import('../../trigger-point-atlas.js').Selection} selection */
function nextAnswer({ t, answers, state, act }, atlas, { point, side }) {
  const at = state?.pain.length ? answers.findIndex(of(point, side)) : -1;
  const next = at < 0 ? undefined : answers[at + 1];
  const entry = next && atlas.byId.get(next.point);
  if (!entry) return nothing;
  return html`<button class="next-answer" part="button" @click=${() => act.command({ type: 'select', point: next.point, side: next.side })}><span><small>${t('next-answer')}</small>${entry.name}</span>${icons.chevron}</button>`;
}

/** Where its pain goes, at a glance; to whoever has said where it hurts, why it is in the answer. @param {Shell} shell @param {Entry} entry */
function felt({ t, answers, state }, { point }) {
  const found = state?.pain.length ? answers.find(answer => answer.point === point.id) : null;
  if (found) return html`<p class="felt">${reason(t, found.why)}</p>`;
  const usual = point.essential.filter(({ weight }) => weight > 0);
  const focus = usual.filter(({ focus }) => focus);
  const regions = (focus.length ? focus : usual).slice(0, MOST_REGIONS);
  return regions.length ? html`<p class="felt">${t(focus.length ? 'why-focus' : 'why-essential', { places: regions.map(({ region }) => t(`region-${region}`) || region).join(', ') })}</p>` : nothing;
}

/** What to know before one presses, in a line; all of it is told further down. @param {Shell} shell @param {Entry} entry */
function mind({ t, sheet, pressing, act }, { point }) {
  const never = point.selfCare === 'none';
  const unfold = (/** @type {Event} */ event) => {
    const details = /** @type {HTMLDetailsElement} */ (event.target);
    // Below a low sheet's edge they would not be seen.
    if (sheet === 'peek' && details.open) act.look({ sheet: 'full' });
    details.scrollIntoView({ block: 'nearest' });
  };
  return html`
    ${never || point.selfCare === 'clinician' ? html`<p class="badge ${point.selfCare}">${icons.hand}<span><strong>${t(`self-${point.selfCare}`)}</strong> ${never ? t(point.notice ?? `self-${point.selfCare}.detail`) : nothing}</span></p>` : nothing}
    ${pressing.length
      ? html`<details class="care-line unread" @toggle=${unfold}>
          <summary>${icons.care}<span><strong>${t('guide-signs')}</strong></span>${icons.chevron}</summary>
          ${pressing.map(name => warningSigns(t, name))}
        </details>`
      : nothing}
    ${point.cautions.length
      ? html`<details class="care-line" @toggle=${unfold}>
          <summary>${icons.care}<span><strong class="run-in">${t('care-title')}</strong> ${point.cautions.map(id => t(`caution-${id}`) || id).join(' · ')}</span>${icons.chevron}</summary>
          ${cautionList(t, point.cautions)}
        </details>`
      : nothing}
  `;
}

/** @param {Shell} shell @param {Atlas} atlas @param {Entry} entry @param {Felt[]} zone */
const more = (shell, atlas, entry, zone) => {
  const { t } = shell;
  const { point } = entry;
  return html`
    <section>
      <h3>${t('pain-title')}</h3>
      <p>${t(`point-${point.id}.pain`)}</p>
      ${inWords(shell, point.id)}
      ${referrals(shell, atlas, t('pain-essential'), swatches.essential, zone.filter(({ essential }) => essential))} ${referrals(shell, atlas, t('pain-spillover'), swatches.spillover, [...zone.filter(({ essential }) => !essential), ...onlyInPain(shell, entry, zone)])}
      ${point.essential.length ? html`${sensitivity(shell)}<p class="small">${t('pain-note')}</p>` : nothing}
    </section>
    ${pressing(shell, entry)} ${sureness(shell, atlas, entry)}
    <p class="small">${t('not-diagnosis')}</p>
  `;
};

/** Places of the chart's core that only those feel who are in pain already, where the body shows the others. @param {Shell} shell @param {Entry} entry @param {Felt[]} zone @returns {(Felt & { seldom?: boolean })[]} */
const onlyInPain = ({ state }, { point }, zone) =>
  zone.length && state?.sensitivity === 'typical'
    ? point.essential
        .filter(({ weight, sensitive, region }) => !weight && sensitive && !zone.some(felt => felt.region === region))
        .map(({ region, contralateral = false, measured = false }) => ({ region, side: null, essential: false, focus: false, contralateral, measured, seldom: true }))
    : [];

/** How people describe it; words alone are for the search. @param {Shell} shell @param {string} id */
function inWords({ t }, id) {
  const phrases = t(`point-${id}.words`).split(',').map(phrase => phrase.trim()).filter(phrase => phrase.includes(' '));
  return phrases.length ? html`<p class="in-words">${t('in-words', { words: phrases.slice(0, MOST_PHRASES).map(words => t('quoted', { words })).join(', ') })}</p>` : nothing;
}

/** Whose zone the body shows. @param {Shell} shell */
const sensitivity = ({ t, state, act }) => html`
  <div class="whose">
    <span>${t('sensitivity')}</span>
    <div class="segments small" role="group" aria-label=${t('sensitivity')}>
      ${/** @type {Sensitivity[]} */ (['typical', 'sensitive']).map(
        name => html`<button part="button" aria-pressed=${String(state?.sensitivity === name)} @click=${() => act.command({ type: 'sensitivity', sensitivity: name })}>${t(`sensitivity-${name}`)}</button>`,
      )}
    </div>
    ${state?.sensitivity === 'sensitive' ? html`<p class="small">${t('sensitivity-note')}</p>` : nothing}
  </div>
`;

/** @param {string} title @param {string} words */
const line = (title, words) => (words ? html`<p><strong class="run-in">${title}</strong> ${words}</p>` : nothing);

/** The side, and how it is pressed; a phone has that at its foot. @param {Shell} shell @param {Entry} entry @param {Side} side */
function acts(shell, entry, side) {
  const { t, sheets, state } = shell;
  if (!sheets) return html`<div class="actions">${sides(shell, entry, side)} ${pressButton(shell, entry)}</div>`;
  if (state?.held) return html`<div class="actions">${pressButton(shell, entry)}</div>`;
  if (entry.point.sides !== 'both') return nothing;
  const other = side === 'right' ? 'left' : 'right';
  return html`<button class="chip side-swap" part="button" aria-label=${t('side-swap', { side: t(`side-${side}`), other: t(`side-${other}`) })} @click=${() => choose(shell, entry, side, other)}>${t(`side-${side}`)}${icons.swap}</button>`;
}

/**
 * Whoever has not said on which side it hurts says so by this: the answers keep to it.
 * @param {Shell} shell @param {Entry} entry @param {Side} side @param {Side} other
 */
function choose({ state, atlas, answers, sideBySwap, act }, { point }, side, other) {
  const pain = state?.pain ?? [];
  const sided = pain.filter(({ place }) => atlas?.regions.get(place)?.sides !== 'midline');
  const found = answers.find(of(point.id, side));
  if (found && side !== other && sided.length && sided.every(place => !place.side || (sideBySwap && place.side === side))) {
    act.look({ sideBySwap: true });
    act.command({ type: 'pain', places: pain.map(place => placeText({ ...place, side: sided.includes(place) ? other : place.side })) });
  }
  act.command({ type: 'select', point: point.id, side: other });
}

/** @param {Shell} shell @param {Entry} entry @param {Side} side */
const sides = (shell, entry, side) =>
  entry.point.sides === 'both'
    ? html`
        <div class="segments" role="group" aria-label=${shell.t('point-side')}>
          ${/** @type {Side[]} */ (['right', 'left']).map(
            name => html`<button part="button" aria-pressed=${String(side === name)} @click=${() => choose(shell, entry, side, name)}>${shell.t(`side-${name}`)}</button>`,
          )}
        </div>
      `
    : nothing;

/** @param {Shell} shell @param {Entry} entry */
const canPress = ({ state }, { point }) => point.selfCare !== 'none' && point.pressure && !state?.demo;

/** @param {Shell} shell */
const pressLabel = ({ t, has3d, stills }) => html`${stills ? icons.stepOn : icons.play}${t(has3d ? 'press-it' : 'press-steps')}`;

/** @param {Shell} shell */
function plainPress(shell) {
  const { act, stills, pressing } = shell;
  const show = () => (stills && !pressing.length ? act.still(1) : act.command({ type: 'play' }));
  return html`<button class="primary press" part="button" @click=${show}>${pressLabel(shell)}</button>`;
}

/** On a phone. @param {Shell} shell @param {Entry} entry */
export const pressInFoot = (shell, entry) => (shell.sheets && canPress(shell, entry) ? plainPress(shell) : nothing);

/** @param {Shell} shell @param {Entry} entry */
function pressButton(shell, entry) {
  const { state, act, pressing } = shell;
  if (!canPress(shell, entry)) return nothing;
  if (!pressing.length) return plainPress(shell);
  const ask = (/** @type {Event} */ event) => {
    event.preventDefault();
    act.command({ type: state?.held ? 'stopDemo' : 'play' });
  };
  // Below a low sheet's edge they would not be seen.
  const raise = (/** @type {Event} */ event) => shell.sheet === 'peek' && /** @type {HTMLDetailsElement} */ (event.target).open && act.look({ sheet: 'full' });
  return html`<details class="press-gate" ?open=${Boolean(state?.held)} @toggle=${raise}><summary class=${state?.held ? 'plain' : 'primary'} part="button" @click=${ask}>${state?.held ? html`${icons.close}${shell.t('notice-close')}` : pressLabel(shell)}</summary>${pressSigns(shell)}</details>`;
}

/**
 * @param {Shell} shell
 * @param {Atlas} atlas
 * @param {string} title
 * @param {import('lit').TemplateResult} swatch
 * @param {(Felt & { seldom?: boolean })[]} list
 */
function referrals({ t, scene, flat }, atlas, title, swatch, list) {
  if (!list.length) return nothing;
  const notes = (/** @type {Felt & { seldom?: boolean }} */ { region, contralateral, measured, seldom = false }) => {
    const { felt, area } = atlas.regions.get(region) ?? {};
    const drawn = !flat && (area === 'arm' ? scene?.limbs.arms : scene?.limbs.legs);
    return [felt === 'deep' && t('pain-deep'), felt === 'off' && !drawn && t('pain-off'), contralateral && t('pain-contralateral'), seldom && t('pain-sensitive'), measured && t('pain-measured')].filter(Boolean).join(', ');
  };
  return html`
    <div class="referrals">
      <h4>${swatch}${title}</h4>
      <ul>
        ${list.map(felt => html`<li class=${felt.focus ? 'focus' : ''}>${t(`region-${felt.region}`) || felt.region}${notes(felt) ? html` <small>${notes(felt)}</small>` : nothing}</li>`)}
      </ul>
    </div>
  `;
}

/** @param {Shell} shell @param {Entry} entry */
function pressing({ t, state }, { point }) {
  const firmness = state?.demo?.firmness ?? 'medium';
  return html`
    <section>
      <h3>${t('press-title')}</h3>
      ${point.pressure && point.selfCare !== 'none' ? facts(t, point, point.pressure, point.pressure[`${firmness}_n`]) : nothing}
      ${point.selfCare === 'none' ? nothing : html`<p class="badge ${point.selfCare}">${icons.hand}<span><strong>${t(`self-${point.selfCare}`)}</strong> ${t(`self-${point.selfCare}.detail`)}</span></p>`}
      ${point.pressure ? stopSigns(t) : nothing}
    </section>
  `;
}

/** Up to so many newtons a pressure is called light, and medium. */
const LIGHT_N = 10;
const MEDIUM_N = 20;
/** Newtons of a weight of one kilogram, rounded. */
const N_PER_KG = 10;

/** @param {number} force @returns {'light' | 'medium' | 'firm'} */
const strength = force => (force <= LIGHT_N ? 'light' : force <= MEDIUM_N ? 'medium' : 'firm');

/** @param {import('../types.d.ts').Words} t @param {Entry['point']} point @param {Pressure} pressure @param {number} force */
const facts = (t, { shownPresses, shownHoldS }, pressure, force) => html`
  <dl class="facts">
    <div class="strength"><dt>${t('press-force.label')}</dt><dd>${t('press-force', { strength: strength(force), force: Math.round(force), kilograms: decimal(force / N_PER_KG, 1) })}</dd></div>
    <div><dt>${t('contact-label')}</dt><dd>${t(`contact-${pressure.contact}`) || pressure.contact}</dd></div>
    <div><dt>${t('press-hold.label')}</dt><dd>${t('press-hold', { seconds: pressure.hold_s })}</dd></div>
    <div><dt>${t('press-repeats.label')}</dt><dd>${t('press-repeats', { count: pressure.repeats })}</dd></div>
  </dl>
  ${shownPresses < pressure.repeats || shownHoldS < pressure.hold_s - 1 ? html`<p class="small">${t('press-shown', { count: shownPresses, seconds: Math.round(shownHoldS) })}</p>` : nothing}
`;

/** @param {Shell} shell @param {Atlas} atlas @param {Entry} entry */
function sureness({ t }, atlas, { point, unsure }) {
  const sources = point.sources.map(id => atlas.sources.get(id)).filter(source => source !== undefined);
  const grade = (/** @type {string} */ name, /** @type {string} */ value) =>
    html`<div><dt>${t(`grade-${name}`)}</dt><dd><span class="pips ${value}" aria-hidden="true"><i></i><i></i><i></i></span>${t(`grade-${value}`)} <small>${t(`grade-${value}.detail`)}</small></dd></div>`;
  const measured = [...point.essential, ...point.spillover].some(referral => referral.measured);
  return html`
    <section>
      <h3>${t('known-title')}</h3>
      <dl class="grades">${grade('site', point.grade.site)} ${grade('zone', point.grade.zone)}</dl>
      <ul class="known">
        ${unsure ? html`<li>${t('known-unsure')}</li>` : nothing}
        <li>${t('known-disc', { cm: +((point.radiusMm * 2) / 10).toFixed(1) })}</li>
        ${point.essential.length ? html`<li>${t(measured ? 'known-measured' : 'known-drawing')}</li><li>${t('known-map')}</li>` : nothing}
      </ul>
      ${sources.length ? html`<details><summary>${t('sources')}</summary><ul class="sources">${sources.map(source => html`<li>${source.citation}${link(source)}</li>`)}</ul></details>` : nothing}
    </section>
  `;
}

/** Where a source can be read; it opens beside the page, and only when it is asked for. @param {import('../types.d.ts').Source} source */
function link(source) {
  const href = sourceHref(source);
  return href ? html` <a href=${href} target="_blank" rel="noopener noreferrer">${source.doi ? `doi ${source.doi}` : new URL(href).host}</a>` : nothing;
}
