// Every muscle and bone of the body as a list, folded up under the points: what the canvas shows, for those who cannot use it.
import { html, nothing } from 'lit';
import { everydayName, shortName, splitNode, structureName, suffixed } from '../structures.js';
import { roam } from './rows.js';

/**
 * @import { Atlas, Shell, Structure, Words } from '../types.d.ts'
 * @import { Side } from '../../trigger-point-atlas.js'
 */

/** From the outside in. */
const LAYERS = /** @type {const} */ (['superficial', 'intermediate', 'deep', 'skeleton']);

/** @param {Shell} shell @param {Atlas} atlas */
export const structureList = (shell, atlas) => html`
  <details class="structures" ?open=${shell.structuresOpen} @toggle=${(/** @type {Event} */ event) => shell.act.look({ structuresOpen: /** @type {HTMLDetailsElement} */ (event.target).open })}>
    <summary>${shell.t('structures-title')}</summary>
    ${shell.structuresOpen ? groups(shell, atlas) : nothing}
  </details>
`;

/** @param {Shell} shell @param {Atlas} atlas */
function groups(shell, atlas) {
  const { t, structures, state } = shell;
  const shown = structures.size > 0 && shell.has3d;
  // Before the body is there, and without one, the catalogue's muscles.
  const parts = shown ? onePerPair(structures) : atlas.muscles.map(({ id, latin, layer }) => ({ id, latin, layer }));
  const current = state?.structure ? splitNode(state.structure).id : null;
  const first = parts.some(part => part.id === current) ? current : parts.find(part => part.layer === LAYERS.find(layer => parts.some(part => part.layer === layer)))?.id;
  return html`
    ${shown ? html`<p class="small">${t('structures-hint')}</p>` : nothing}
    <div class="list" @keydown=${roam}>
      ${LAYERS.map(layer => {
        const group = sorted(parts.filter(part => part.layer === layer), t);
        return group.length ? html`<section class="group"><h4 class="muscle"><span>${t(`layer-${layer}`)}</span></h4><ul>${group.map(part => html`<li>${shown ? structureRow(shell, part, part.id === first) : html`<span class="row">${words(t, part)}</span>`}</li>`)}</ul></section>` : nothing;
      })}
    </div>
  `;
}

/** @typedef {{ id: string, latin: string, layer: string }} Part */

/** @param {Shell} shell @param {Part} part @param {boolean} tabbable */
export const structureRow = ({ t, state, structures, act }, part, tabbable) => html`
  <button class="row" part="button" tabindex=${tabbable ? 0 : -1} data-structure=${part.id} aria-current=${state?.structure && splitNode(state.structure).id === part.id ? 'true' : nothing}
    @click=${() => act.command({ type: 'structure', name: nodeOf(part.id, structures, state?.selection?.side ?? 'right') })}>${words(t, part)}</button>
`;

/** @param {Words} t @param {Part} part */
function words(t, { id, latin }) {
  const inLatin = t(`latin-${id}`) !== '';
  const other = inLatin ? everydayName(id, t) : latin;
  return html`<span class="name"><span lang=${inLatin ? 'la' : nothing}>${shortName(id, t)}</span>${other && other !== structureName(id, t) ? html`<small lang=${inLatin ? nothing : 'la'}>${other}</small>` : nothing}</span>`;
}

/** The node of a structure, on a side where it has two. @param {string} id @param {Map<string, Structure>} structures @param {Side} side */
export const nodeOf = (id, structures, side) => (structures.has(id) ? id : suffixed(id, side));

/** @param {Map<string, Structure>} structures @returns {Part[]} */
function onePerPair(structures) {
  /** @type {Map<string, Part>} */
  const parts = new Map();
  for (const { name, latin, layer } of structures.values()) {
    const { id } = splitNode(name);
    if (!parts.has(id)) parts.set(id, { id, latin, layer });
  }
  return [...parts.values()];
}

/** By name, vertebrae and ribs by number. @param {Part[]} parts @param {Words} t */
const sorted = (parts, t) => parts.map(part => ({ part, name: shortName(part.id, t) })).sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true })).map(({ part }) => part);
