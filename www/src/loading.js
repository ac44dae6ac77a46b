// When to start: near the viewport for the texts, nearer for 3D; and whether anyone can see the widget now.

/** How far from the viewport the list and texts begin to load. */
const TEXTS_MARGIN = '900px 0px';
/** How far from the viewport the 3D view begins to load. */
const VIEW_MARGIN = '300px 0px';

export class Nearness {
  /** @type {IntersectionObserver[]} */
  #observers = [];
  #abort = new AbortController();
  #onScreen = false;

  /**
   * @param {HTMLElement} element
   * @param {{ textsNear: () => void, viewNear: () => void, visible: (on: boolean) => void }} report
   */
  constructor(element, { textsNear, viewNear, visible }) {
    // Told first of what can be seen: of many on a page those draw first.
    const tell = () => visible(this.#onScreen && !document.hidden);
    this.#watch(element, '0px', on => {
      this.#onScreen = on;
      tell();
    });
    this.#once(element, TEXTS_MARGIN, textsNear);
    this.#once(element, VIEW_MARGIN, viewNear);
    document.addEventListener('visibilitychange', tell, { signal: this.#abort.signal });
  }

  /** @param {HTMLElement} element @param {string} margin @param {() => void} report */
  #once(element, margin, report) {
    const observer = this.#watch(element, margin, on => {
      if (!on) return;
      observer.disconnect();
      report();
    });
  }

  /** @param {HTMLElement} element @param {string} rootMargin @param {(on: boolean) => void} report */
  #watch(element, rootMargin, report) {
    const observer = new IntersectionObserver(entries => report(entries[entries.length - 1].isIntersecting), { rootMargin });
    observer.observe(element);
    this.#observers.push(observer);
    return observer;
  }

  stop() {
    for (const observer of this.#observers) observer.disconnect();
    this.#abort.abort();
  }
}

/** Whether the visitor has asked the browser to save data: then 3D waits to be asked for. */
export const savesData = () => /** @type {{ connection?: { saveData?: boolean } }} */ (navigator).connection?.saveData === true;
