// A picture of the page's own, over the map until something is asked of the widget.
import { html } from 'lit';

export const poster = () => html`<div class="poster" part="poster"><slot name="poster"></slot></div>`;
