// From places that hurt to points: asks the core once for each question, and remembers which warning signs were asked about.

/**
 * @import { CoreClient } from './core-client.js'
 * @import { Answer, State } from '../trigger-point-atlas.js'
 */
import { placeText } from './atlas.js';

/** Lists of warning signs that this visit to the page has seen: once is enough. @type {Set<string>} */
const passed = new Set();

export class PainFinder {
  #asked = '';
  #gatesFor = '';
  /** @type {Answer[]} */
  #answers = [];
  /** @type {string[]} */
  #gates = [];
  #places = '';

  /** The catalogue is another one. */
  forget() {
    this.#asked = '';
    this.#gatesFor = '';
  }

  /** Whether the places are others than when this was last asked. @param {State} state */
  changed({ pain }) {
    const places = pain.map(placeText).join(' ');
    const changed = places !== this.#places;
    this.#places = places;
    return changed;
  }

  /** Lists still to be asked about. @param {CoreClient} core @param {State} state */
  gates(core, { pain }) {
    const places = pain.map(placeText).join(' ');
    if (places !== this.#gatesFor) {
      this.#gatesFor = places;
      this.#gates = pain.length ? core.gates() : [];
    }
    return this.#gates.filter(gate => !passed.has(gate));
  }

  /** @param {string[]} gates */
  pass(gates) {
    for (const gate of gates) passed.add(gate);
  }

  /** @param {CoreClient} core @param {State} state @param {string} words */
  answers(core, { pain, lessCertain }, words) {
    const question = { places: pain.map(placeText), lessCertain, words };
    const asked = JSON.stringify(question);
    if (asked !== this.#asked) {
      this.#asked = asked;
      this.#answers = core.findByPain(question).answers;
    }
    return this.#answers;
  }
}

/** Which of its views the panel shows. @param {State} state @param {string[]} gates @param {boolean} toursOpen */
export function panelView({ guide, quiz, selection, pain }, gates, toursOpen) {
  if (quiz) return `quiz ${quiz.at} ${quiz.answers.length > quiz.at ? 'answered' : 'open'}`;
  if (guide) return `guide ${guide.id} ${guide.step}`;
  if (selection) return `point ${selection.point}`;
  if (!pain.length) return toursOpen ? 'tours' : 'list';
  return gates.length ? `gate ${gates.join('+')}` : 'answer';
}
