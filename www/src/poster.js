// A picture of the page's own, over the map until something is asked of the widget; and what the 3D view showed last.
import { html, nothing } from 'lit';

/** @param {string | null} last a picture's address */
export const poster = last => html`
  <div class="poster" part="poster"><slot name="poster"></slot>${last ? html`<img class="last" src=${last} alt="" @error=${hide} />` : nothing}</div>
`;

/** @param {Event} event */
const hide = event => /** @type {HTMLElement} */ (event.target).toggleAttribute('hidden', true);
