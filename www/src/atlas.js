// The catalogue joined with its words, in the order people look for things: by area, then muscle.
import { html, nothing } from 'lit';
import { AREAS, POINT_AREAS } from './generated/interface.js';
import { suffixed } from './structures.js';

/**
 * @import { Atlas, Entry, Felt, Words } from './types.d.ts'
 * @import { CoreClient } from './core-client.js'
 */

/** @param {CoreClient} core @param {Words} t @returns {Atlas} */
export function joinAtlas(core, t) {
  const muscles = new Map(core.muscles.map(muscle => [muscle.id, muscle]));
  const order = new Map(core.muscles.map((muscle, index) => [muscle.id, index]));
  const entries = core.points.map(point => {
    const muscle = muscles.get(point.muscle);
    const [latin, everyday] = [t(`latin-${point.muscle}`), t(`muscle-${point.muscle}`)];
    const name = t(`point-${point.id}`) || point.id;
    // Where muscles go by their Latin names a point does so too; which of its muscle it is stands behind the muscle's name.
    const plain = everyday.replace(/\s*\(.*\)$/, '');
    const [, ...which] = name.startsWith(`${plain}, `) ? [plain, name.slice(plain.length + 2)] : name.split(', ');
    /** @type {Entry} */
    const entry = {
      point,
      name: latin && !core.own.includes(point.id) ? [latin, ...which].join(', ') : name,
      muscle: latin || everyday || point.muscle,
      other: latin ? everyday : (muscle?.latin ?? ''),
      inLatin: latin !== '',
      depth: muscle?.layer ?? '',
      // The classical numbers are short; the other labels only repeat the name.
      number: /^\S*\d$/.test(point.label) ? point.label : '',
      unsure: point.unsure,
    };
    return entry;
  });
  // Two that would share a Latin name have the everyday one behind it.
  const shared = entries.filter(({ name, inLatin }, at) => inLatin && entries.some((other, index) => index !== at && other.name === name));
  for (const entry of shared) entry.name += ` (${t(`point-${entry.point.id}`)})`;
  const rank = (/** @type {Entry} */ entry) => POINT_AREAS.indexOf(entry.point.area) * 1000 + (order.get(entry.point.muscle) ?? 0);
  entries.sort((a, b) => rank(a) - rank(b));
  return {
    entries,
    byId: new Map(entries.map(entry => [entry.point.id, entry])),
    areas: POINT_AREAS.filter(area => entries.some(entry => entry.point.area === area)),
    regionAreas: AREAS,
    regions: new Map(core.regions.map(region => [region.id, region])),
    complaints: new Map(core.complaints.map(complaint => [complaint.id, complaint])),
    sources: new Map(core.sources.map(source => [source.id, source])),
    spared: new Set(core.cautions.filter(caution => caution.keepout?.length).map(caution => caution.id)),
    keepouts: core.cautions.flatMap(caution => (caution.keepout ?? []).map(() => caution.id)),
    muscles: core.muscles,
    own: core.own,
    ownDots: (landmarks, drawn) => core.ownDots(landmarks, drawn),
  };
}

/**
 * Entries of a part of the body, or of all.
 * @param {Atlas} atlas
 * @param {{ area: string | null, unsure: boolean }} filter
 */
export const listEntries = (atlas, { area, unsure }) => atlas.entries.filter(entry => (unsure || !entry.unsure) && (!area || entry.point.area === area));

/** A place as commands and links write it. @param {import('../trigger-point-atlas.js').Place} place */
export const placeText = ({ place, side }) => suffixed(place, side);

/** What a place that hurts is called. @param {Words} t @param {import('../trigger-point-atlas.js').Place} place */
export function placeName(t, { place, side }) {
  const name = t(`place-${place}`) || t(`region-${place}`) || place;
  return side ? t('place-on-side', { place: name, side: t(`side-${side}`).toLowerCase() }) : name;
}

/** What the regions of a zone are called, in a row. @param {Words} t @param {readonly Felt[]} zone */
export const regionNames = (t, zone) => zone.map(({ region }) => t(`region-${region}`) || region).join(', ');

/** A muscle's name as it goes by, and the one beside it. @param {Entry} entry */
export const muscleNames = ({ muscle, other, inLatin }) => ({
  name: html`<span lang=${inLatin ? 'la' : nothing}>${muscle}</span>`,
  other: html`<i lang=${inLatin ? nothing : 'la'}>${other}</i>`,
});

/** Entries in runs of one muscle. @param {Entry[]} entries @returns {Entry[][]} */
export function byMuscle(entries) {
  /** @type {Map<string, Entry[]>} */
  const groups = new Map();
  for (const entry of entries) {
    const group = groups.get(entry.point.muscle);
    if (group) group.push(entry);
    else groups.set(entry.point.muscle, [entry]);
  }
  return [...groups.values()];
}
