// Rows that lead to a point, and the arrow keys that walk through them.
import { html, nothing } from 'lit';

/** @import { Entry, Shell } from '../types.d.ts' */

/** @param {Shell} shell @param {Entry} entry @param {boolean} tabbable @param {boolean} [withMuscle] */
export const row = ({ t, act, entry: current }, entry, tabbable, withMuscle) => html`
  <button class="row" part="button" tabindex=${tabbable ? 0 : -1} aria-current=${entry === current ? 'true' : nothing} data-point=${entry.point.id}
    @click=${() => act.command({ type: 'select', point: entry.point.id })}>
    ${dot(t, entry.point.selfCare)}
    <span class="name">${entry.name}${withMuscle ? html`<small>${entry.muscle}</small>` : nothing}</span>
    ${entry.unsure ? html`<span class="tag">${t('grade-C')}</span>` : nothing}
    ${entry.number ? html`<span class="label">${entry.number}</span>` : nothing}
  </button>
`;

/** Who may press it; what needs trained hands or is not pressed is told in words too. @param {import('../types.d.ts').Words} t @param {string} care */
const dot = (t, care) =>
  care === 'clinician' || care === 'none' ? html`<span class="dot ${care}" role="img" aria-label=${`${t(`self-${care}`)}:`} title=${t(`self-${care}`)}></span>` : html`<span class="dot"></span>`;

/** Arrow keys walk through the rows, so that the list is one stop of the Tab key. @param {KeyboardEvent} event */
export function roam(event) {
  const list = /** @type {HTMLElement} */ (event.currentTarget);
  const rows = /** @type {HTMLElement[]} */ ([...list.querySelectorAll('.row')]);
  const at = rows.indexOf(/** @type {HTMLElement} */ (event.target));
  /** @type {Record<string, number>} */
  const goal = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 };
  const next = rows[goal[event.key]];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
