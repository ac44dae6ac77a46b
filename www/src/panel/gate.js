// Warning signs, read before pain in certain parts of the body is looked up.
import { html, nothing } from 'lit';
import { icons } from './icons.js';

/** @import { Shell, Words } from '../types.d.ts' */

/** @param {Shell} shell */
export const gate = ({ t, gates, act }) => html`
  <section class="gate" aria-labelledby="gate-title">
    <h3 id="gate-title" class="gate-title" tabindex="-1">${icons.care}${t('gate-title')}</h3>
    <p>${t('gate-intro')}</p>
    ${gates.map(
      name => html`
        <section class="signs" data-gate=${name}>
          <h4>${t(`gate-${name}-title`)}</h4>
          ${signs(t, name, 'now')} ${signs(t, name, 'soon')}
        </section>
      `,
    )}
    <p class="else">${t('gate-else')}</p>
    <button class="primary pass" part="button" @click=${() => act.passGates(gates)}>${t('gate-pass')}</button>
  </section>
`;

/** One list of a gate. @param {Words} t @param {string} name @param {'now' | 'soon'} when */
export function signs(t, name, when) {
  /** @type {string[]} */
  const list = [];
  for (let words = t(`gate-${name}-${when}-1`); words; words = t(`gate-${name}-${when}-${list.length + 1}`)) list.push(words);
  return list.length ? html`<div class=${when}><h5>${t(`gate-${when}`)}</h5><ul>${list.map(sign => html`<li>${sign}</li>`)}</ul></div>` : nothing;
}
