// The panel beside the body, or the sheet from below on a phone: the way in, the answer or one point, and the clinic's button.
import { html, nothing } from 'lit';
import { answer } from './answer.js';
import { detail } from './detail.js';
import { icons } from './icons.js';
import { pointList } from './point-list.js';
import { sheetHandle } from './sheet.js';

/** @import { Part, Shell } from '../types.d.ts' */

/** @param {Shell} shell @returns {Part} */
export function panel(shell) {
  if (shell.controls !== 'full') return nothing;
  const { entry, booking, state } = shell;
  const asked = Boolean(state?.pain.length);
  return html`
    <aside class="panel" part="panel" data-sheet=${shell.sheet} aria-label=${shell.t('list-title')}>
      ${sheetHandle(shell)}
      <div class="scroll" data-view=${entry ? 'detail' : asked ? 'answer' : 'list'}>${entry ? detail(shell) : asked ? answer(shell) : pointList(shell)}</div>
      ${booking ? html`<div class="booking"><a class="primary" part="button" href=${booking.href}>${icons.calendar}${booking.label}</a></div>` : nothing}
      <slot name="panel-footer"></slot>
    </aside>
  `;
}
