// What the live region says, in sentences.
import { placeName } from './atlas.js';
import { sidedName } from './structures.js';

/**
 * @import { Atlas, CoreEvent, Words } from './types.d.ts'
 * @import { State } from '../trigger-point-atlas.js'
 */

/**
 * @param {CoreEvent} event
 * @param {{ t: Words, atlas: Atlas | null, state: State, answers: number }} about
 * @returns {string}
 */
export function sentence(event, { t, atlas, state, answers }) {
  switch (event.type) {
    case 'select': {
      const entry = event.point ? atlas?.byId.get(event.point) : null;
      if (!entry || !event.side) return t('say-cleared');
      const regions = entry.point.essential.map(referral => t(`region-${referral.region}`)).join(', ');
      return t('say-selected', { name: entry.name, muscle: entry.muscle, side: t(`side-${event.side}`), regions });
    }
    case 'pain':
      if (!event.places.length) return t('say-pain-none');
      // With warning signs still to be read there is no answer yet to be told of.
      return answers ? t('say-pain', { places: event.places.map(place => placeName(t, place)).join('; '), count: answers }) : '';
    case 'structure':
      return event.name ? t('say-structure', { name: sidedName(event.name, t) }) : '';
    case 'demo':
      return event.phase ? t(`phase-${event.phase}.say`) : t('say-demo-stopped');
    case 'view':
      return state.view.kind === 'named' ? t('say-view', { view: t(`view-${state.view.name}`) }) : '';
    default:
      return '';
  }
}
