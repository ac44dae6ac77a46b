// Warning signs, read before pain is looked up or a press is shown: none of them, and it comes; one of them, and what to do now.
import { html, nothing, svg } from 'lit';
import { numbered, warningSigns } from './care.js';
import { icon, icons } from './icons.js';

/** @import { Command, Part, Shell } from '../types.d.ts' */
/** @import { Found, Gate } from '../../trigger-point-atlas.js' */

/** Under which a visit's lists are kept; a link has none of it. */
const KEPT = 'trigger-point-atlas-signs-read';

/** Lists read in this visit; none where the page may keep nothing. @returns {string[]} */
export function kept() {
  try {
    const read = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]');
    return Array.isArray(read) ? read.map(String) : [];
  } catch {
    return [];
  }
}

/** Keeps for this visit that these lists have been read. @param {readonly string[]} gates */
export function remember(gates) {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify([...new Set([...kept(), ...gates])]));
  } catch {
    // Then they are read again.
  }
}

/** Tells a session what has been read in this visit. @param {(command: Command) => void} command */
export function recall(command) {
  const gates = kept();
  if (gates.length) command({ type: 'passGates', gates: /** @type {Gate[]} */ (gates) });
}

/** Goes to the warning signs that a press waits for. @param {ParentNode} root */
export function showSigns(root) {
  const head = /** @type {HTMLElement | null} */ (root.querySelector('.press-gate[open] > summary, .signs-first .gate-title'));
  head?.focus({ preventScroll: true });
  (head?.closest('.press-gate') ?? head)?.scrollIntoView({ block: 'nearest' });
}

/** What is said beside what was found: honest words, and for what a doctor has to see its warning signs. @param {Shell} shell @param {Found} found @returns {Part} */
export const beside = ({ t }, { places, gates, notes }) => html`
  ${notes.filter(note => note.startsWith('search-')).map(note => html`<p class="small" role="status">${t(note)}</p>`)}
  ${gates.length && !places.length ? html`<section class="gate" role="status"><h3 class="gate-title">${icons.care}<span>${t('search-warning')}</span></h3>${gates.map(name => warningSigns(t, name))}</section>` : nothing}
`;

const phone = icon(svg`<path d="M6.2 3.8h2.9l1.5 4-2 1.5a11.5 11.5 0 0 0 6.1 6.1l1.5-2 4 1.5v2.9c0 1.1-.9 2-2 1.9C10.6 19.1 4.9 13.4 4.3 5.8c-.1-1.1.8-2 1.9-2z"/>`);

/** Regions where 112 is the number to call. */
const CALL_112 = 'AD AL BE BG CY CZ DE DK EE ES FI GR HR HU IE IS IT LI LT LU LV MC ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA VA'.split(' ');
/** Emergency numbers of other regions, or that some have beside it. @type {Record<string, string>} */
const NUMBERS = { US: '911', CA: '911', MX: '911', GB: '999', AU: '000', AT: '144', CH: '144', FR: '15', CL: '131', AR: '107' };

/** The number of the country that page or browser name; none for a country that is not known here. @param {string} language */
function nearNumber(language) {
  const region = [document.documentElement.lang, language, ...navigator.languages].map(tag => /-([A-Z]{2})\b/i.exec(tag)?.[1].toUpperCase()).find(Boolean);
  return region ? (CALL_112.includes(region) ? '112' : NUMBERS[region]) : null;
}

/** Numbers to call, each a press away on a phone; the nearest first. @param {Shell} shell */
function calls({ t, language }) {
  const near = nearNumber(language);
  const all = numbered(t, 'gate-call').map((number, at) => ({ number, where: t(`gate-call-${at + 1}.where`) }));
  // Where none of them is the country's own, each is as good as the next.
  const first = all.findIndex(({ number }) => number === near);
  if (first > 0) all.unshift(...all.splice(first, 1));
  return html`
    <ul class="gate-calls">
      ${all.map(({ number, where }) => html`<li><a class="primary ${first >= 0 && number !== near ? 'elsewhere' : 'alarm'}" part="button" href=${`tel:${number}`}>${phone}<span>${t('gate-call', { number })}<small>${where}</small></span></a></li>`)}
    </ul>
  `;
}

/** @param {Shell} shell */
export const gate = shell => {
  const { t, gates, state, act } = shell;
  return state?.alarmed
    ? html`
        <section class="gate alarmed" aria-labelledby="gate-title">
          <h3 id="gate-title" class="gate-title" tabindex="-1">${icons.care}${t('gate-help-title')}</h3>
          <p><strong>${t('gate-help-now')}</strong></p>
          ${calls(shell)}
          <p>${t('gate-help-soon')}</p>
          <button class="plain" part="button" @click=${() => act.alarm(false)}>${t('gate-help-back')}</button>
        </section>
      `
    : html`
        <section class="gate" aria-labelledby="gate-title">
          <h3 id="gate-title" class="gate-title" tabindex="-1">${icons.care}${t('gate-title')}</h3>
          <p>${t('gate-intro')}</p>
          ${gates.map(name => warningSigns(t, name))}
          <div class="gate-answers">
            <button class="primary alarm" part="button" @click=${() => act.alarm(true)}>${t('gate-yes')}</button>
            <button class="primary pass" part="button" @click=${() => (remember(gates), act.passGates())}>${t('gate-pass')}</button>
          </div>
        </section>
      `;
};

/** Those that come before a press: none of them, and it comes. @param {Shell} shell */
export const pressSigns = shell => gate({ ...shell, gates: shell.pressing, act: { ...shell.act, passGates: () => shell.act.command({ type: 'passGates' }) } });

/** The same over the body, where there is no panel that shows them. @param {Shell} shell */
export const signsOver = shell =>
  shell.state?.held && !shell.hasPanel
    ? html`
        <div class="signs-first signs-over">
          <button class="tool small" part="button" aria-label=${shell.t('notice-close')} title=${shell.t('notice-close')} @click=${() => shell.act.command({ type: 'stopDemo' })}>${icons.close}</button>
          ${pressSigns(shell)}
        </div>
      `
    : nothing;
