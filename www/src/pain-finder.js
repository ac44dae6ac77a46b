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
  /** @type {string[]} */
  #notes = [];
  #places = '';
  /** @type {() => CoreClient | null} */
  #core;

  /** @param {() => CoreClient | null} core */
  constructor(core) {
    this.#core = core;
  }

  /** The catalogue is another one. */
  forget() {
    this.#asked = this.#gatesFor = '';
    this.#gates = this.#notes = [];
  }

  /** Whether the places are others than when this was last asked. @param {State} state */
  changed({ pain }) {
    const places = pain.map(placeText).join(' ');
    const changed = places !== this.#places;
    this.#places = places;
    return changed;
  }

  /** Lists still to be asked about. @param {State | null} state */
  gates(state) {
    this.#ask(state);
    return this.#gates.filter(gate => !passed.has(gate));
  }

  /** Messages told beside the answer. @param {State | null} state */
  notes(state) {
    this.#ask(state);
    return this.#notes;
  }

  /** @param {State | null} state */
  #ask(state) {
    const core = this.#core();
    const places = (core && state?.pain.map(placeText).join(' ')) ?? '';
    if (places === this.#gatesFor) return;
    this.#gatesFor = places;
    this.#gates = (places && core?.gates()) || [];
    this.#notes = (places && core?.notes()) || [];
  }

  /** @param {string[]} gates */
  pass(gates) {
    for (const gate of gates) passed.add(gate);
  }

  /** Points for the places that hurt; none before the warning signs have been asked about. @param {State | null} state @param {string} words */
  answers(state, words) {
    const core = this.#core();
    if (!core || !state?.pain.length || this.gates(state).length) return [];
    const question = { places: state.pain.map(placeText), lessCertain: state.lessCertain, words };
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
