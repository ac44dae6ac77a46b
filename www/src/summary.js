// What a visitor has chosen, in words: for a form of the page's.
import { placeName } from './atlas.js';

/** @import { Atlas, Words } from './types.d.ts' @import { State } from '../trigger-point-atlas.js' */

/** The places that hurt, and in a line of its own the guided session or the point that is looked at. @param {Words} t @param {Atlas | null} atlas @param {State | null} state */
export function summary(t, atlas, state) {
  const places = state?.pain.map(place => placeName(t, place)).join(' + ');
  // A session goes from point to point: the whole of it was chosen.
  if (state?.guide) return [places, t('guide-label', { name: t(`tour-${state.guide.id}`) })].filter(Boolean).join('\n');
  const chosen = state?.selection;
  const entry = chosen && atlas?.byId.get(chosen.point);
  const point = entry && (entry.point.sides === 'both' ? t('place-on-side', { place: entry.name, side: t(`side-${chosen.side}`).toLowerCase() }) : entry.name);
  return [places, point].filter(Boolean).join('\n');
}
