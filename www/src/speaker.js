// The live region: of all that happens at once it says the last, unless something must be heard before all else.

export class Speaker {
  /** What will be said at the end of this turn. */
  #words = '';
  /** Nothing may take its place. */
  #first = false;
  /** @type {() => Element | null | undefined} */
  #region;

  /** @param {() => Element | null | undefined} region */
  constructor(region) {
    this.#region = region;
  }

  /** @param {string} words @param {boolean} [first] above all else that happens in this turn */
  say(words, first = false) {
    if (!words || this.#first) return;
    this.#first = first;
    if (!this.#words) {
      queueMicrotask(() => {
        const region = this.#region();
        if (region) region.textContent = this.#words;
        this.#words = '';
        this.#first = false;
      });
    }
    this.#words = words;
  }
}
