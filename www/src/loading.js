// When to start: near the viewport for the texts, nearer for 3D; whether anyone can see the widget now; what the line can carry.
import { IntersectionObserver } from './shims.js';

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

/** A slower line, Mbit/s, carries the list and its texts before the 3D view's code and the body. */
const SLOW_MBPS = 2;
/** Less of a file says little of the line, bytes. */
const TELLING_BYTES = 8000;

/** What Chromium knows of the line; its `downlink` is a guess of 1.5 Mbit/s until it has seen more. @typedef {{ saveData?: boolean, effectiveType?: string }} Connection */
const connection = () => /** @type {{ connection?: Connection }} */ (navigator).connection;

/** Whether the visitor has asked the browser to save data: then 3D waits to be asked for. */
export const savesData = () => connection()?.saveData === true;

/** Whether the line is too slow for everything at once: as the browser says, or as the script itself has come over it. */
export function slowLine() {
  return savesData() || (connection()?.effectiveType ?? '4g') !== '4g' || measuredMbps() < SLOW_MBPS;
}

/** Of the largest file from beside the script that came over the line rather than out of the browser's store. */
function measuredMbps() {
  const beside = new URL('.', import.meta.url).href;
  const files = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType('resource'));
  const came = files.filter(({ name, transferSize, encodedBodySize }) => name.startsWith(beside) && transferSize > TELLING_BYTES && encodedBodySize > TELLING_BYTES);
  const largest = came.sort((a, b) => b.encodedBodySize - a.encodedBodySize)[0];
  return largest ? (largest.encodedBodySize * 8) / 1000 / Math.max(1, largest.responseEnd - largest.responseStart) : Infinity;
}
