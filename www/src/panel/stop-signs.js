// When to stop pressing at once; folded up, because it stands beside every point.
import { html } from 'lit';
import { icons } from './icons.js';

/** @import { Words } from '../types.d.ts' */

const SIGNS = 5;

/** @param {Words} t */
export const stopSigns = t => html`
  <details class="stop-signs">
    <summary>${icons.care}${t('stop-title')}</summary>
    <ul>${Array.from({ length: SIGNS }, (_, at) => html`<li>${t(`stop-${at + 1}`)}</li>`)}</ul>
    <p>${t('stop-then')}</p>
  </details>
`;
