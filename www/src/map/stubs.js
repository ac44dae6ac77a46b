// Limbs that end at the model's edge, and the places beyond.
import { html, nothing } from 'lit';

/**
 * @import { Scene, Shell } from '../types.d.ts'
 * @import { Side } from '../../trigger-point-atlas.js'
 * @import { Eye } from '../body-map.js'
 * @import { Face, Places } from './files.js'
 */

const LIMBS = /** @type {const} */ (['arm', 'leg']);

/**
 * Where the model ends: what goes on there can be named, and is named where the shown point's pain goes on.
 * @param {Shell} shell @param {Places} map @param {Scene} scene @param {Eye} eye @param {Face} face
 * @param {{ width: number, height: number }} figure CSS pixels
 */
export function stubs({ t, atlas, state, open, act }, map, { zone, hurting, shown, accepts }, eye, face, { width, height }) {
  if (!atlas) return nothing;
  const isOff = (/** @type {string} */ region, /** @type {string} */ limb) => atlas.regions.get(region)?.felt === 'off' && atlas.regions.get(region)?.area === limb;
  return LIMBS.flatMap(limb =>
    /** @type {Side[]} */ (['right', 'left']).map(side => {
      const regions = [...atlas.regions.values()].filter(region => region.felt === 'off' && region.area === limb);
      const lit = zone.filter(one => one.side === side && isOff(one.region, limb));
      const hurts = hurting.filter(one => one.side === side && isOff(one.place, limb));
      const [x, y, dx, dy] = map.cuts[limb];
      const turn = eye.turn * (side === 'right' ? -1 : 1);
      const [left, top] = [(x + dx * 0.28) * turn * eye.scale + eye.dx, (y + dy * 0.28) * eye.scale + eye.dy];
      if (left < 0 || top < 0 || left > width || top > height) return nothing;
      const name = `beyond-${limb}-${side}-${face}`;
      const kind = lit.some(one => one.essential) ? 'essential' : lit.length ? 'spillover' : hurts.length && !shown ? 'asked' : null;
      const words = t('map-beyond', { limb: t(`area-${limb}`), side: t(`side-${side}`).toLowerCase() });
      return html`
        <div class="stub" data-limb=${limb} data-kind=${kind ?? nothing} ?data-flip=${left > width / 2} .style=${`transform: translate(${left.toFixed(1)}px, ${top.toFixed(1)}px)`}>
          <button class="stub-name" part="button" aria-label=${lit.length ? `${words}: ${lit.map(one => t(`region-${one.region}`)).join(', ')}` : words} aria-expanded=${String(open === name)} data-opens=${name} ?disabled=${accepts.kind !== 'pick'} @click=${() => act.look({ open: open === name ? null : name })}>${t(`area-${limb}`)}</button>
          ${open === name
            ? html`<div class="popover stub-places" role="group" aria-label=${words} .style=${`max-height: ${Math.max(80, top - 16).toFixed(0)}px`}>
                ${regions.map(region => {
                  const on = state?.pain.some(place => place.place === region.id && place.side === side) ?? false;
                  return html`<button class="chip" part="button" aria-pressed=${String(on)} @click=${() => act.command({ type: 'place', place: region.id, side, on: !on })}>${t(`region-${region.id}`)}</button>`;
                })}
              </div>`
            : nothing}
        </div>
      `;
    }),
  );
}
