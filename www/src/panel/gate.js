// Warning signs, read before pain in certain parts of the body is looked up.
import { html } from 'lit';
import { warningSigns } from './care.js';
import { icons } from './icons.js';

/** @import { Shell } from '../types.d.ts' */

/** @param {Shell} shell */
export const gate = ({ t, gates, act }) => html`
  <section class="gate" aria-labelledby="gate-title">
    <h3 id="gate-title" class="gate-title" tabindex="-1">${icons.care}${t('gate-title')}</h3>
    <p>${t('gate-intro')}</p>
    ${gates.map(name => warningSigns(t, name))}
    <p class="else">${t('gate-else')}</p>
    <button class="primary pass" part="button" @click=${() => act.passGates()}>${t('gate-pass')}</button>
  </section>
`;
