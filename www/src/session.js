// One element's session: the core once it is there, what was asked before, the words and the catalogue joined with them.
import { joinAtlas } from './atlas.js';
import { breath } from './clock.js';
import { CoreClient } from './core-client.js';
import { nearestLanguage, Texts } from './texts.js';

/**
 * @import { Atlas, Command, CoreEvent } from './types.d.ts'
 * @import { State } from '../trigger-point-atlas.js'
 */

/**
 * @typedef {object} SessionReport
 * @property {() => Command[]} first what the page asks of a session that begins
 * @property {() => string} language the language wanted, BCP 47
 * @property {(loaded: number, total: number) => void} progress
 * @property {(core: CoreClient) => void} begun
 * @property {(event: CoreEvent, state: State) => void} event
 * @property {(state: State, before: State) => void} changed
 * @property {(error: unknown) => void} failed
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

  async load() {
    if (this.core || this.#loading || this.#ended) return;
    this.#loading = true;
    try {
      const [core] = await Promise.all([CoreClient.load(this.#report.progress), this.loadLanguage()]);
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
  }

  /** @param {CoreClient} core @param {Atlas} atlas */
  #begin(core, atlas) {
    this.core = core;
    this.atlas = atlas;
    this.#report.begun(core);
    for (const command of [...this.#report.first(), ...this.#early.splice(0)]) this.command(command);
  }

  async loadLanguage() {
    await this.texts.load(nearestLanguage(this.#report.language()));
    if (this.core) this.atlas = joinAtlas(this.core, this.texts.get);
    this.#report.redraw();
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
