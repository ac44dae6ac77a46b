// Follows a running demonstration frame by frame while it plays and can be seen.

/** @import { DemoReadout } from './types.d.ts' */

/** Where drawing is slow the words and gauges go on at least so often, ms. */
const SLOWEST_MS = 250;

export class Playhead {
  #frame = 0;
  #timer = 0;
  #visible = true;
  #playing = false;
  /** @type {() => DemoReadout | null} */
  #read;
  /** @type {(frame: DemoReadout | null) => void} */
  #show;

  /** @param {() => DemoReadout | null} read @param {(frame: DemoReadout | null) => void} show null once there is no demonstration */
  constructor(read, show) {
    this.#read = read;
    this.#show = show;
  }

  /** Called whenever the demonstration may have changed: shows it once, and goes on if it plays. @param {boolean} playing */
  update(playing) {
    this.#playing = playing;
    this.#tick();
  }

  /** @param {boolean} on */
  visible(on) {
    this.#visible = on;
    if (on) this.#tick();
    else this.stop();
  }

  stop() {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }

  #tick() {
    this.stop();
    const frame = this.#read();
    this.#show(frame);
    if (!frame || !this.#playing || !this.#visible) return;
    this.#frame = requestAnimationFrame(() => this.#tick());
    this.#timer = window.setTimeout(() => this.#tick(), SLOWEST_MS);
  }
}
