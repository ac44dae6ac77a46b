// Who on the page may draw in 3D: browsers give a page few graphics contexts, so what is out of sight gives its own up first.
import { matchMedia } from './shims.js';

/** At most so many at once; browsers take the oldest away past 8 on phones and 16 elsewhere, other widgets' included. */
const most = () => (matchMedia('(pointer: coarse)').matches ? 3 : 6);

/** Those who draw, the one seen last at the end. @type {Set<Turn>} */
const drawing = new Set();
/** Those who would like to, the next one first. @type {Set<Turn>} */
let waiting = new Set();

/** One element's turn at drawing. */
export class Turn {
  visible = false;
  /** Its context is on its way out. */
  #leaving = false;
  /** @type {() => Promise<void>} */
  #giveUp;

  /** @param {{ giveUp: () => Promise<void>, go: () => void }} calls let the context go; begin, now that there is room */
  constructor({ giveUp, go }) {
    this.#giveUp = giveUp;
    this.go = go;
  }

  /** Whether it may draw now. */
  get lasts() {
    return drawing.has(this) && !this.#leaving;
  }

  /** Whether it waits for room. */
  get waits() {
    return waiting.has(this);
  }

  /** Whether it may draw at once; else it is told when it may. @param {boolean} pressed somebody asked for this very one */
  take(pressed = false) {
    if (this.lasts) return true;
    if (!this.#leaving && drawing.size < most()) {
      waiting.delete(this);
      drawing.add(this);
      return true;
    }
    if (pressed) waiting = new Set([this, ...waiting]);
    else waiting.add(this);
    const staying = [...drawing].filter(other => !other.#leaving);
    // As many are on their way out already as wait in sight.
    const leaving = drawing.size - staying.length;
    if (pressed || (this.visible && leaving < [...waiting].filter(other => other.visible).length)) {
      const other = staying.find(other => !other.visible) ?? (pressed ? staying[0] : undefined);
      if (other) void other.#leave();
    }
    return false;
  }

  async #leave() {
    this.#leaving = true;
    await this.#giveUp();
    this.#leaving = false;
    if (!drawing.delete(this)) return;
    if (this.visible) waiting.add(this);
    queueMicrotask(begin);
  }

  /** @param {boolean} on */
  seen(on) {
    this.visible = on;
    if (on && drawing.delete(this)) drawing.add(this);
    if (!on && drawing.size >= most()) next()?.take();
  }

  /** Draws no more and does not wait. */
  end() {
    waiting.delete(this);
    if (drawing.delete(this)) queueMicrotask(begin);
  }
}

/** Who is to begin next: nobody that cannot be seen, unless there is room. */
const next = () => [...waiting].find(turn => turn.visible) ?? (drawing.size < most() ? [...waiting][0] : undefined);

const begin = () => next()?.go();
