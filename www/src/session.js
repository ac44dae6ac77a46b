// One element's session: the core once it is there, what was asked before, the words and the catalogue joined with them.
import { joinAtlas } from './atlas.js';
import { breath } from './clock.js';
import { AssetError, fetchAsset } from './assets.js';
import { CoreClient } from './core-client.js';
import { nearestLanguage } from './language.js';
import { loadLate } from './panel/late-parts.js';
import { splitNode } from './structures.js';
import { Texts } from './texts.js';

/**
 * @import { Atlas, Command, CoreEvent, Structure } from './types.d.ts'
 * @import { ErrorDetail, State } from '../trigger-point-atlas.js'
 */

/** Latin names of what a cut shows beside muscles and bones. @type {[id: string, name: string][]} */
const TISSUES = [
  ['skin', 'Cutis'],
  ['fat', 'Tela subcutanea'],
  ['bone', 'Os'],
];

/**
 * @typedef {object} SessionReport
 * @property {() => Command[]} first what the page asks of a session that begins
 * @property {() => string} language the language wanted, BCP 47
 * @property {() => string | null} catalog address of a page's own catalogue
 * @property {(loaded: number, total: number) => void} progress
 * @property {(core: CoreClient) => void} begun
 * @property {(event: CoreEvent, state: State) => void} event
 * @property {(state: State, before: State) => void} changed
 * @property {(error: unknown) => void} failed
 * @property {(problem: ErrorDetail) => void} problem something of the page's own catalogue that cannot be used
 * @property {() => void} redraw
 */

export class Session {
  /** @type {CoreClient | null} */
  core = null;
  /** @type {Atlas | null} */
  atlas = null;
  texts = new Texts();
  /** Commands given before the core was there. @type {Command[]} */
  #early = [];
  #loading = false;
  /** All that has been asked to come, so far. @type {Promise<void> | null} */
  #loaded = null;
  /** The catalogue changed while it was on its way. */
  #again = false;
  /** The language asked for last, and the one whose words are all there. */
  #language = '';
  #taken = '';
  #ended = false;
  /** @type {SessionReport} */
  #report;

  /** @param {SessionReport} report */
  constructor(report) {
    this.#report = report;
  }

  get state() {
    return this.core?.state ?? null;
  }

  /** Whether the core is on its way. */
  get loading() {
    return this.#loading;
  }

  /** Loads the core, the words and the panels once; resolved when they are there, or have failed. What has failed is not asked for again here. */
  begin() {
    return this.#loaded ?? this.load();
  }

  /** As `begin`, and what has failed is asked for again. */
  load() {
    if (!this.core && !this.#loading && !this.#ended) this.#loaded = this.#load();
    return this.#loaded ?? Promise.resolve();
  }

  async #load() {
    this.#loading = true;
    this.#report.redraw();
    try {
      const [core, own] = await Promise.all([CoreClient.load(this.#report.progress), this.#ownCatalogue(), this.#speak(this.#report.language()), loadLate()]);
      await breath();
      if (own) this.#layOver(core, own);
      this.texts.learnLatin([...core.muscles.map(({ id, latin }) => /** @type {[string, string]} */ ([id, latin])), ...TISSUES]);
      core.setWords(this.texts.fluent);
      this.texts.readRules();
      await breath();
      const atlas = joinAtlas(core, this.texts.get);
      await breath();
      if (this.#ended) core.free();
      else this.#begin(core, atlas);
    } catch (error) {
      this.#report.failed(error);
    } finally {
      this.#loading = false;
      this.#report.redraw();
    }
    if (!this.#again) return;
    this.#again = false;
    await this.reload();
  }

  /** The page's own catalogue; without it the built-in one serves. @returns {Promise<{ url: string, json: string } | null>} */
  async #ownCatalogue() {
    const address = this.#report.catalog();
    if (!address) return null;
    let url = address;
    try {
      url = new URL(address, document.baseURI).href;
      return { url, json: await (await fetchAsset(url)).text() };
    } catch (error) {
      this.#report.problem({ code: 'asset-failed', message: String(error), url, recoverable: true });
      return null;
    }
  }

  /** @param {CoreClient} core @param {{ url: string, json: string }} own */
  #layOver(core, { url, json }) {
    const { faults, words } = core.overlay(json);
    this.texts.over(words);
    for (const { path, value, allowed } of faults) {
      this.#report.problem({ code: 'invalid-catalog', url, field: path, value, allowed, message: `${url}: ${path} is ${value}; allowed: ${allowed}`, recoverable: true });
    }
  }

  /** Begins again with another catalogue, in the same state. */
  async reload() {
    const { core } = this;
    if (this.#loading) this.#again = true;
    if (!core || this.#loading) return;
    this.core = null;
    this.#early.unshift({ type: 'setState', state: core.state });
    core.free();
    this.texts.over({});
    await this.load();
  }

  /** @param {CoreClient} core @param {Atlas} atlas */
  #begin(core, atlas) {
    this.core = core;
    this.atlas = atlas;
    this.#report.begun(core);
    for (const command of [...this.#report.first(), ...this.#early.splice(0)]) this.command(command);
  }

  /** The words of the first screen, while no others are wanted. Without them it is in English. */
  async loadFirstWords() {
    await this.texts.loadFirst(nearestLanguage(this.#report.language())).catch(() => {});
    this.#report.redraw();
  }

  /** Fetches the words of the language nearest to a tag and takes them, unless another has been asked for meanwhile. @param {string} tag */
  async #speak(tag) {
    const language = nearestLanguage(tag);
    this.#language = language;
    if (this.#taken === language) return;
    const text = await Texts.fetch(language);
    // Reading them all is work of its own.
    await breath();
    if (this.#language !== language) return;
    this.texts.take(language, text);
    this.#taken = language;
  }

  /** Goes over to the state's language; where its words do not arrive, the present ones stay. @param {string} tag */
  async #changeLanguage(tag) {
    try {
      await this.#speak(tag);
      this.core?.setWords(this.texts.fluent);
      this.#rename();
    } catch (error) {
      this.#report.problem({ code: 'asset-failed', message: String(error), url: error instanceof AssetError ? error.url : undefined, recoverable: true });
    }
  }

  /** The catalogue's things as they are called now. */
  #rename() {
    if (this.core) this.atlas = joinAtlas(this.core, this.texts.get);
    this.#report.redraw();
  }

  /** Latin names of what the body on screen has beside the catalogue's muscles. @param {Structure[]} structures */
  learnLatin(structures) {
    this.texts.learnLatin(structures.map(({ name, latin }) => [splitNode(name).id, latin]));
  }

  /** Every action goes through here, the visitor's and the page's. @param {Command} command */
  command(command) {
    if (!this.core) {
      this.#early.push(command);
      void this.load();
      return;
    }
    const before = this.core.state;
    const { state, events, changed } = this.core.dispatch(command);
    if (state.lang !== before.lang || ('lang' in command && state.lang !== this.#taken)) void this.#changeLanguage(state.lang);
    if (state.names !== before.names) {
      this.texts.inLatin = state.names === 'latin';
      this.#rename();
    }
    if (changed) this.#report.changed(state, before);
    for (const event of events) this.#report.event(event, state);
    this.#report.redraw();
  }

  end() {
    this.#ended = true;
    this.core?.free();
    this.core = null;
    this.atlas = null;
  }
}
