// A long list grows a portion at a time when it is first drawn, so that the page can do what waits in between.
import { breath } from './clock.js';

/** Rows that are drawn in one go. */
const PORTION = 32;

export class Portions {
  #drawn = PORTION;
  #growing = false;
  /** @type {() => void} */
  #redraw;

  /** @param {() => void} redraw */
  constructor(redraw) {
    this.#redraw = redraw;
  }

  /** How many rows are drawn so far; once all have been, every later list is drawn whole. */
  get drawn() {
    return this.#drawn;
  }

  /** The list stands as it was asked for: its next portion follows. @param {number} rows all there are */
  async follow(rows) {
    if (this.#growing || this.#drawn === Infinity) return;
    this.#growing = true;
    await breath();
    this.#growing = false;
    this.#drawn = this.#drawn < rows ? this.#drawn + PORTION : Infinity;
    this.#redraw();
  }
}
