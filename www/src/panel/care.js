// What to mind: when not to press or only with advice, warning signs, and when to stop at once.
import { html, nothing } from 'lit';
import { icons } from './icons.js';

/** @import { Part, Words } from '../types.d.ts' */

/** `name-1`, `name-2` … as far as there are any. @param {Words} t @param {string} name */
export function numbered(t, name) {
  /** @type {string[]} */
  const list = [];
  for (let words = t(`${name}-1`); words; words = t(`${name}-${list.length + 1}`)) list.push(words);
  return list;
}

/** What a point's surroundings ask for. @param {Words} t @param {readonly string[]} ids @returns {Part} */
export const cautions = (t, ids) =>
  ids.length
    ? html`
        <section class="care">
          <h3>${icons.care}${t('care-title')}</h3>
          ${cautionList(t, ids)}
        </section>
      `
    : nothing;

/** @param {Words} t @param {readonly string[]} ids */
export const cautionList = (t, ids) => html`<ul>${ids.map(id => html`<li><strong>${t(`caution-${id}`) || id}</strong> ${t(`caution-${id}.detail`)}</li>`)}</ul>`;

/** The lists of a gate. @param {Words} t @param {string} name */
export const warningSigns = (t, name) => html`
  <section class="signs" data-gate=${name}>
    <h4>${t(`gate-${name}-title`)}</h4>
    ${signs(t, name, 'now')} ${signs(t, name, 'soon')}
  </section>
`;

/** @param {Words} t @param {string} name @param {'now' | 'soon'} when */
function signs(t, name, when) {
  const list = numbered(t, `gate-${name}-${when}`);
  return list.length ? html`<div class=${when}><h5>${t(`gate-${when}`)}</h5><ul>${list.map(sign => html`<li>${sign}</li>`)}</ul></div>` : nothing;
}

/** When to stop pressing; folded up, because it stands beside every point. @param {Words} t */
export const stopSigns = t => html`
  <details class="stop-signs">
    <summary>${icons.care}<span>${t('stop-title')}</span>${icons.chevron}</summary>
    <ul>${numbered(t, 'stop').map(sign => html`<li>${sign}</li>`)}</ul>
    <p>${t('stop-then')}</p>
  </details>
`;
