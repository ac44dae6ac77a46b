// The Rust core on the page: loads it once, gives each element its own, speaks JSON with it.
import { AssetError, assetUrl, fetchAsset, once, part, sharedJson, unreadable } from './assets.js';
import { breath, now } from './clock.js';
import { json } from './json.js';
import { wasmRuns } from './wasm.js';

/**
 * @import { Core } from './generated/core-wasm.d.ts'
 * @import { Caution, Command, Complaint, CoreModule, DemoReadout, Dot, Muscle, Outcome, OverlayReport, PainView, PhaseSpan, QuizView, Scene, Source, Tour } from './types.d.ts'
 * @import { Answer, ErrorDetail, Found, PainQuestion, Point, Region, State } from '../trigger-point-atlas.js'
 */

/** A catalogue the core will not take. */
export class CatalogError extends Error {
  /** @param {ErrorDetail} detail */
  constructor(detail) {
    super(detail.message);
    this.name = 'CatalogError';
    this.detail = detail;
  }
}

/** @returns {Promise<CoreModule>} */
const coreModule = () => once('core', () => (wasmRuns() ? wasmCore() : imported('./core-plain.js')));

async function wasmCore() {
  const wasm = assetUrl('./core_bg.wasm');
  const bytes = fetchAsset(wasm);
  bytes.catch(() => {});
  const module = await imported('./core.js');
  const response = await bytes;
  try {
    await module.default({ module_or_path: response });
  } catch (error) {
    throw new AssetError(wasm, await unreadable(wasm, error));
  }
  return module;
}

/** @param {string} path */
async function imported(path) {
  const js = assetUrl(path);
  try {
    return await part(() => import(/* webpackIgnore: true */ /* @vite-ignore */ js), js);
  } catch (error) {
    throw new AssetError(js, await unreadable(js, error));
  }
}

/** Accents apart from their letters, as the core's search wants it. @param {string} text */
const apart = text => text.normalize('NFD');

export class CoreClient {
  /** @type {Core} */
  #core;
  /** Ids of the page's own points. @type {readonly string[]} */
  own = [];
  /** The state's quiz that was last looked into. @type {State['quiz']} */
  #quizOf = null;
  /** @type {QuizView | null} */
  #quiz = null;
  /** The last answer, and the question. @type {{ asked: string, answer: PainView } | null} */
  #told = null;
  /** The scene of the state that it was made for. @type {{ of: State, scene: Scene } | null} */
  #seen = null;

  /** @param {Core} core @param {string} catalogue the packed catalogue, which the viewer reads too */
  constructor(core, catalogue) {
    this.#core = core;
    this.catalogue = catalogue;
    /** @type {State} */
    this.state = JSON.parse(core.state());
    this.#read();
  }

  #read() {
    const core = this.#core;
    this.#seen = this.#told = null;
    /** @type {Point[]} */
    this.points = JSON.parse(core.points());
    /** @type {Muscle[]} */
    this.muscles = JSON.parse(core.muscles());
    /** @type {Region[]} */
    this.regions = JSON.parse(core.regions());
    /** @type {Complaint[]} */
    this.complaints = JSON.parse(core.complaints());
    /** @type {Caution[]} */
    this.cautions = JSON.parse(core.cautions());
    /** @type {Source[]} */
    this.sources = JSON.parse(core.sources());
    /** @type {Tour[]} */
    this.tours = JSON.parse(core.tours());
  }

  /** @param {(loaded: number, total: number) => void} onProgress */
  static async load(onProgress) {
    const file = sharedJson(assetUrl('./catalogue.json'), onProgress);
    const [{ Core, Reading }, catalogue] = await Promise.all([coreModule(), file]);
    await breath();
    try {
      const reading = new Reading(catalogue);
      await breath();
      const core = new Core(reading);
      await breath();
      return new CoreClient(core, catalogue);
    } catch (error) {
      throw new CatalogError(catalogDetail(error));
    }
  }

  /** @param {Command} command @returns {Outcome} */
  dispatch(command) {
    if (command.type === 'pain' && command.words) command = { ...command, words: apart(command.words) };
    if (command.type === 'typed') command = { ...command, text: apart(command.text) };
    if (command.type === 'passGates' || command.type === 'guideNext') this.#told = null;
    const outcome = /** @type {Outcome} */ (JSON.parse(this.#core.dispatch(told(command), now())));
    this.state = outcome.state;
    return outcome;
  }

  /** Lays a page's own points over the catalogue. @param {string} json @returns {OverlayReport} */
  overlay(json) {
    const report = /** @type {OverlayReport} */ (JSON.parse(this.#core.overlay(json)));
    this.catalogue = this.#core.catalogue();
    this.own = report.points;
    this.#read();
    return report;
  }

  /**
   * Where the page's own points stand on a map.
   * @param {string} landmarks the body's, JSON
   * @param {string} drawn the map's points, JSON
   * @returns {Record<string, Dot>}
   */
  ownDots(landmarks, drawn) {
    return JSON.parse(this.#core.dots(json(this.own), landmarks, drawn));
  }

  /** Words to search in: a language's Fluent messages. The core reads them when something is first looked for. @param {string} fluent */
  setWords(fluent) {
    this.#core.setWords(apart(fluent));
    this.#told = null;
  }

  /** What a text may mean. @param {string} text @returns {Found} */
  search(text) {
    return JSON.parse(this.#core.search(apart(text)));
  }

  /** Points that commonly send pain to places, best first; and what of the question could not be used. @param {PainQuestion} question @returns {{ answers: Answer[], problems: ErrorDetail[] }} */
  findByPain(question) {
    return JSON.parse(this.#core.findByPain(json({ ...question, words: apart(question.words ?? '') })));
  }

  /** What is told of the places that hurt. @returns {PainView} */
  answer() {
    const { pain, words, lessCertain, selection } = this.state;
    const asked = json([pain, words, lessCertain, selection]);
    if (this.#told?.asked !== asked) this.#told = { asked, answer: JSON.parse(this.#core.answer()) };
    return this.#told.answer;
  }

  /** The quiz that is on, with the question looked at. @returns {QuizView | null} */
  quiz() {
    if (this.#quizOf !== this.state.quiz) {
      const quiz = this.#core.quiz();
      this.#quizOf = this.state.quiz;
      this.#quiz = quiz ? JSON.parse(quiz) : null;
    }
    return this.#quiz;
  }

  /** What a body shows of the present state, and what a press on it means. @returns {Scene} */
  scene() {
    if (this.#seen?.of !== this.state) this.#seen = { of: this.state, scene: JSON.parse(this.#core.scene()) };
    return this.#seen.scene;
  }

  /** The demonstration as it is this instant, or was at another. @param {number} [atMs] @returns {DemoReadout | null} */
  demo(atMs = now()) {
    const frame = this.#core.demo(atMs);
    return frame ? JSON.parse(frame) : null;
  }

  /** The stretches of the selected point's demonstration. @returns {PhaseSpan[]} */
  timeline() {
    const spans = this.#core.timeline();
    return spans ? JSON.parse(spans) : [];
  }

  /** The state as the code that goes into a link. */
  link() {
    return this.#core.link();
  }

  free() {
    this.#core.free();
  }
}

/** A command as JSON. Of a value that has none, such as a circle, no more is told than its name. @param {Command} command */
function told(command) {
  try {
    return json(command);
  } catch {
    return json(Object.fromEntries(Object.entries(command).map(([name, value]) => [name, typeof value === 'object' || typeof value === 'bigint' ? String(value) : value])));
  }
}

/**
 * The core throws its reason as JSON; anything else is told as it is.
 * @param {unknown} error
 * @returns {ErrorDetail}
 */
function catalogDetail(error) {
  const text = error instanceof Error ? error.message : String(error);
  try {
    return { code: 'invalid-catalog', message: text, ...JSON.parse(text), recoverable: false };
  } catch {
    return { code: 'invalid-catalog', message: text, recoverable: false };
  }
}
