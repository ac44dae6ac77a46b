// What the panel tells of the places that hurt, and which of its views it shows.
import { placeText } from './atlas.js';

/**
 * @import { CoreClient } from './core-client.js'
 * @import { PainView } from './types.d.ts'
 * @import { State } from '../trigger-point-atlas.js'
 */

/** @type {PainView} */
const NOTHING = { gates: [], notes: [], answers: [], pressing: [] };

/** What is told of the places that hurt; nothing without a core, a place or a point. @param {CoreClient | null} core @returns {PainView} */
export const painAnswer = core => (core?.state.pain.length || core?.state.selection ? core.answer() : NOTHING);

export class PainFinder {
  #places = '';

  /** Whether the places are others than when this was last asked. @param {State} state */
  changed({ pain }) {
    const places = pain.map(placeText).join(' ');
    const changed = places !== this.#places;
    this.#places = places;
    return changed;
  }
}

/** Which of its views the panel shows. @param {State} state @param {string[]} gates @param {{ toursOpen: boolean }} looks */
export function panelView({ guide, quiz, selection, pain, alarmed }, gates, { toursOpen }) {
  if (quiz) return `quiz ${quiz.at} ${quiz.answers.length > quiz.at ? 'answered' : 'open'}`;
  if (guide) return `guide ${guide.id} ${guide.step}`;
  if (selection) return `point ${selection.point}`;
  if (!pain.length) return toursOpen ? 'tours' : 'list';
  return gates.length ? `gate ${gates.join('+')} ${alarmed ? 'alarmed' : 'asked'}` : 'answer';
}
