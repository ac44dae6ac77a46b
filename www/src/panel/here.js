// After a tap: whether it hurts there, asked beside the finger's place; and the point whose mark was met.
import { html, nothing } from 'lit';
import { placeName } from '../atlas.js';
import { icons } from './icons.js';

/** @import { Looks, Part, PickResult, Scene, Shell, Words } from '../types.d.ts' */

/** Room between the chip and the place it asks about, and between it and what stands round it, CSS pixels. */
const [AWAY, EDGE] = [26, 8];

/** @param {Words} t @param {PickResult} pick */
export const hereWords = (t, pick) => `${t('here-title')} ${placeName(t, pick.regions[0])}`;

/** Skin was met where the charts show no pain. @param {PickResult} pick @param {Scene['accepts'] | undefined} accepts */
export const leadsNowhere = ({ point, layer, regions }, accepts) => accepts?.kind === 'pick' && accepts.places && !point && layer === 'skin' && !regions.length;

/** @param {Shell} shell @returns {Part} */
export function hereChip({ t, atlas, here, state, act }) {
  if (!here || !atlas) return nothing;
  const { point, side, regions } = here.pick;
  const [{ place, side: half }] = regions;
  const entry = point ? atlas.byId.get(point) : null;
  const known = state?.pain.some(other => other.place === place && other.side === half) ?? false;
  const answer = (/** @type {boolean} */ on) => {
    act.look({ here: null });
    if (on !== known) act.command({ type: 'place', place, side: half, on });
  };
  return html`
    <i class="here-spot" aria-hidden="true"></i>
    <div class="here" role="group" aria-label=${hereWords(t, here.pick)}>
      <p><b>${t('here-title')}</b> <span>${placeName(t, regions[0])}</span></p>
      <div class="here-answers">
        <button class="primary" part="button" @click=${() => answer(true)}>${t('here-yes')}</button>
        <button class="plain" part="button" @click=${() => answer(false)}>${t('here-no')}</button>
      </div>
      ${entry ? html`<button class="here-point" part="button" data-point=${entry.point.id} @click=${() => act.command({ type: 'select', point: entry.point.id, side: side ?? undefined })}><span>${entry.name}</span>${icons.chevron}</button>` : nothing}
    </div>
  `;
}

/** Above the place or below it, where there is room between the tools and the sheet. @param {ParentNode} root @param {NonNullable<Looks['here']>} here */
export function placeHere(root, { x, y }) {
  const [chip, spot, stage] = ['.here', '.here-spot', '.stage'].map(name => /** @type {HTMLElement | null} */ (root.querySelector(name)));
  if (!chip || !spot || !stage) return;
  const box = { width: stage.clientWidth, height: stage.clientHeight };
  const panel = /** @type {HTMLElement | null} */ (root.querySelector('.panel'));
  const sheet = panel && getComputedStyle(panel).position === 'absolute' ? panel.offsetTop - stage.offsetTop : Infinity;
  const over = /** @type {HTMLElement[]} */ ([...root.querySelectorAll('.toolbar, .corner, .faces')]);
  const tools = Math.max(0, ...over.filter(each => each.offsetWidth > each.offsetHeight).map(each => each.offsetTop + each.offsetHeight));
  const [width, height] = [chip.offsetWidth, chip.offsetHeight];
  const [least, most] = [tools + EDGE, Math.min(box.height, sheet) - height - EDGE];
  const above = y - AWAY - height;
  const top = above >= least ? above : Math.min(y + AWAY, most);
  const left = Math.min(Math.max(EDGE, x - width / 2), box.width - width - EDGE);
  chip.style.transform = `translate(${left.toFixed(0)}px, ${Math.max(EDGE, top).toFixed(0)}px)`;
  spot.style.transform = `translate(${x.toFixed(0)}px, ${y.toFixed(0)}px)`;
}
