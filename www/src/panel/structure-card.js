// The muscle or bone that is looked at: its names, what can be done with it, and its points.
import { html, nothing } from 'lit';
import { everydayName, sidedName, splitNode, structureName } from '../structures.js';
import { icons } from './icons.js';
import { legend } from './legend.js';
import { nodeOf } from './structure-list.js';

/**
 * @import { Part, Shell } from '../types.d.ts'
 * @import { Side } from '../../trigger-point-atlas.js'
 */

/** More points than this would fill the card. */
const MOST_POINTS = 4;

/** Beside the body, in the panel or the phone's sheet. @param {Shell} shell @returns {Part} */
export const structureInPanel = shell => (shell.hasPanel && !shell.quiz ? card(shell) : nothing);

/** Where there is no panel it stands over the body, on the other side than what it tells of. @param {Shell} shell @returns {Part} */
export function structureOverBody(shell) {
  const { state, hasPanel, quiz } = shell;
  const over = hasPanel || quiz || shell.controls === 'none' ? nothing : card(shell);
  if (over === nothing || !state?.structure) return legend(shell);
  const { side } = splitNode(state.structure);
  const { view } = state;
  const behind = view.kind === 'orbit' ? Math.cos((view.azimuth * Math.PI) / 180) < 0 : view.kind === 'named' && view.name === 'back';
  return html`<div class="low" data-at=${(side === 'right') === behind ? 'left' : 'right'}>${legend(shell)} ${over}</div>`;
}

/** @param {Shell} shell @returns {Part} */
function card(shell) {
  const { t, state, atlas, structures, has3d, act } = shell;
  const node = state?.structure;
  if (!node || !has3d) return nothing;
  const { id, side } = splitNode(node);
  const points = atlas?.entries.filter(entry => entry.point.muscle === id && !entry.unsure).slice(0, MOST_POINTS) ?? [];
  const facts = structures.get(node);
  const isolated = state.isolated;
  const name = structureName(node, t);
  const plain = /\((.*)\)$/.exec(name)?.[1];
  const latin = t(`latin-${id}`) !== '';
  const variant = atlas?.muscles.some(muscle => muscle.id === id && muscle.optional);
  return html`
    <div class="structure" role="group" aria-label=${t('structure-label')}>
      <div class="structure-name">
        <strong lang=${latin ? 'la' : nothing}>${sidedName(node, t)}</strong>
        ${plain ? html`<span>${plain}</span>` : nothing} ${variant ? html`<span>${t('not-in-everyone')}</span>` : nothing} ${facts ? html`<i lang=${latin ? nothing : 'la'}>${latin ? everydayName(node, t) : facts.latin}</i>` : nothing}
      </div>
      <div class="structure-acts">
        ${side
          ? html`<div class="segments small" role="group" aria-label=${t('structure-side')}>
              ${/** @type {Side[]} */ (['right', 'left']).map(name => html`<button part="button" aria-pressed=${String(name === side)} @click=${() => act.command({ type: 'structure', name: nodeOf(id, structures, name) })}>${t(`side-${name}`)}</button>`)}
            </div>`
          : nothing}
        <button class="chip" part="button" aria-pressed=${String(isolated)} @click=${() => act.command({ type: 'isolate', on: !isolated })}>${t('isolate')}</button>
        <button class="chip" part="button" @click=${() => act.command({ type: 'hide', name: node })}>${t('hide')}</button>
        <button class="tool small close" part="button" aria-label=${t('structure-close')} title=${t('structure-close')} @click=${() => act.command({ type: 'structure', name: null })}>${icons.close}</button>
      </div>
      ${points.length
        ? html`<div class="structure-points" role="group" aria-label=${t('structure-points')}>
            ${points.map(entry => html`<button class="chip" part="button" @click=${() => act.command({ type: 'select', point: entry.point.id, side: side && entry.point.sides === 'both' ? side : undefined })}>${entry.name}</button>`)}
          </div>`
        : nothing}
    </div>
  `;
}
