// The panel beside the body, or the sheet from below on a phone: the way in, the answer or one point, and the clinic's button.
import { html, nothing } from 'lit';
import { icons } from './icons.js';
import { late } from './late-parts.js';
import { pointList } from './point-list.js';
import { sheetHandle } from './sheet.js';
import { notice } from './stage-notes.js';

/** @import { Part, Shell } from '../types.d.ts' */

/** @param {Shell} shell @returns {Part} */
export function panel(shell) {
  if (!shell.hasPanel) return nothing;
  const [view, content] = inside(shell);
  const swipe = late()?.sheetSwipe(shell);
  const card = (shell.tools ? null : late()?.structureInPanel(shell)) ?? nothing;
  // A phone's sheet has one thing at a time.
  const instead = shell.tools || (shell.sheets && card !== nothing);
  return html`
    <aside class="panel" part="panel" data-sheet=${instead ? 'tools' : shell.sheet} aria-label=${shell.t('list-title')}>
      ${sheetHandle(shell, card !== nothing)}
      <div class="scroll" data-view=${view} ?hidden=${instead} @pointerdown=${swipe?.press} @pointermove=${swipe?.move} @pointerup=${swipe?.lift} @pointercancel=${swipe?.lift}>${content}</div>
      ${shell.tools ? html`<div class="scroll">${late()?.toolSheet(shell)}</div>` : nothing}
      ${card} ${notice(shell, 'foot')}
      ${foot(shell)}
      <slot name="panel-footer"></slot>
    </aside>
  `;
}

/** How to book once a point is chosen; on a phone beside how it is pressed, which is in reach however far one reads. @param {Shell} shell */
function foot(shell) {
  const { booking, entry, state, quiz } = shell;
  if (!entry || state?.guide || state?.held || quiz) return nothing;
  const press = late()?.pressInFoot(shell, entry) ?? nothing;
  if (!booking && press === nothing) return nothing;
  return html`<div class="booking">${press}${booking ? html`<a class=${press === nothing ? 'primary' : 'plain'} part="button" href=${booking.href}>${icons.calendar}${booking.label}</a>` : nothing}</div>`;
}

/** What the panel shows, and what that is called. @param {Shell} shell @returns {[string, Part]} */
function inside(shell) {
  const { state, entry, tours, quiz } = shell;
  const parts = late();
  if (!parts) return ['list', pointList(shell)];
  if (quiz) return ['quiz', parts.quizPanel(shell)];
  if (state?.guide) return ['guide', parts.guide(shell)];
  if (entry) return ['detail', parts.detail(shell)];
  if (state?.pain.length) return ['answer', parts.answer(shell)];
  return tours.length && shell.toursOpen ? ['tours', parts.tourList(shell)] : ['list', pointList(shell)];
}
