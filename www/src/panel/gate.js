// Warning signs, read before pain is looked up: none of them, and the answer comes; one of them, and what to do now.
import { html } from 'lit';
import { warningSigns } from './care.js';
import { icons } from './icons.js';

/** @import { Shell } from '../types.d.ts' */

/** @param {Shell} shell */
export const gate = ({ t, gates, alarmed, act }) =>
  alarmed
    ? html`
        <section class="gate alarmed" aria-labelledby="gate-title">
          <h3 id="gate-title" class="gate-title" tabindex="-1">${icons.care}${t('gate-help-title')}</h3>
          <p><strong>${t('gate-help-now')}</strong></p>
          <p>${t('gate-help-soon')}</p>
          <button class="quiet" part="button" @click=${() => act.alarm(false)}>${t('gate-help-back')}</button>
        </section>
      `
    : html`
        <section class="gate" aria-labelledby="gate-title">
          <h3 id="gate-title" class="gate-title" tabindex="-1">${icons.care}${t('gate-title')}</h3>
          <p>${t('gate-intro')}</p>
          ${gates.map(name => warningSigns(t, name))}
          <div class="gate-answers">
            <button class="primary alarm" part="button" @click=${() => act.alarm(true)}>${t('gate-yes')}</button>
            <button class="primary pass" part="button" @click=${() => act.passGates()}>${t('gate-pass')}</button>
          </div>
        </section>
      `;
