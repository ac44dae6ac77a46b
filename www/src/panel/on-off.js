// A row with a switch.
import { html } from 'lit';

/** @param {string} label @param {boolean} on @param {(on: boolean) => void} set */
export const onOff = (label, on, set) => html`
  <button class="switch-row" part="button" role="switch" aria-checked=${String(on)} @click=${() => set(!on)}><span>${label}</span><span class="switch"></span></button>
`;
