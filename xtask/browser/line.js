// A slow line, simulated in the server: whatever thread of the browser asks, it gets its share of one line and no more.
import { setTimeout as sleep } from 'node:timers/promises';

/** Bytes that are sent in one go: few enough that answers under way at the same time share the line evenly. */
const PIECE = 2900;
/** What the line may send at once after a pause, as ms of its time: timers are no finer. */
const BURST_MS = 12;

/**
 * @typedef {object} Speed
 * @property {number} megabits per second, from the server to the browser, of all connections together
 * @property {number} delayMs there and back, before each answer and once more for each new connection
 */

export class Line {
  #bytesPerMs;
  #delayMs;
  /** When the line has sent all that was put on it so far, ms of `performance.now`. */
  #free = 0;
  /** Connections that have been opened. @type {WeakSet<object>} */
  #open = new WeakSet();

  /** @param {Speed} speed */
  constructor({ megabits, delayMs }) {
    this.#bytesPerMs = (megabits * 1e6) / 8 / 1000;
    this.#delayMs = delayMs;
  }

  /** When the answer to a request begins. @param {object} connection */
  answered(connection) {
    const trips = this.#open.has(connection) ? 1 : 2;
    this.#open.add(connection);
    return sleep(this.#delayMs * trips);
  }

  /** @param {Buffer} chunk */
  *pieces(chunk) {
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
  }

  /** When so many bytes have gone through. @param {number} bytes */
  async room(bytes) {
    this.#free = Math.max(this.#free, performance.now() - BURST_MS) + bytes / this.#bytesPerMs;
    const wait = this.#free - performance.now();
    if (wait > 0) await sleep(wait);
  }
}
