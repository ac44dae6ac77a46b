// What opens the settings; they come later than it.
import { html } from 'lit';
import { icons } from './icons.js';

/** @import { Part, Shell } from '../types.d.ts' */

/** @param {Shell} shell @returns {Part} */
export const settingsButton = ({ t, open, act }) => html`
  <button class="tool" part="button" aria-expanded=${String(open === 'settings')} aria-controls="settings" aria-label=${t('settings')} title=${t('settings')} data-opens="settings"
    @click=${() => act.look({ open: open === 'settings' ? null : 'settings' })}>${icons.settings}</button>
`;
