// A demonstration as it plays on the page: frame by frame, with its bar under the body, or from one still picture to the next.
import { now } from './clock.js';
import { PlayBar } from './panel/play-bar.js';
import { Playhead } from './playhead.js';
import { matchMedia } from './shims.js';

/**
 * @import { CoreClient } from './core-client.js'
 * @import { Command, DemoReadout, Shell, Words } from './types.d.ts'
 */

/** One that is not further than this has only begun, s. */
const FIRST_MOMENT_S = 0.5;

/** A picture that takes longer than this holds nothing up, so that no phase is left out, ms. */
const LONGEST_FRAME_MS = 400;

/**
 * @typedef {object} DemonstrationReport
 * @property {() => CoreClient | null} core
 * @property {() => Words} words
 * @property {(command: Command) => void} command
 * @property {() => boolean} live the 3D view shows it, rather than the drawing
 * @property {(frame: DemoReadout) => void} frame another one is shown
 * @property {() => void} still a still picture is about to be shown
 */

export class Demonstration {
  #bar = new PlayBar();
  #playhead = new Playhead(
    () => this.#now(),
    frame => this.#show(frame),
  );
  /** The instant in the 3D picture while it plays; null until the first that has the hand in it. @type {number | null} */
  #pictured = null;
  /** How far it had come on the drawing, which waits for nothing, when the 3D view took over, s. @type {number | null} */
  #flatS = null;
  /** What is pressed, to tell when another is begun. */
  #of = '';
  /** Phase and press last shown, to tell the core when another begins. */
  #phase = '';
  /** @type {DemonstrationReport} */
  #report;

  /** @param {DemonstrationReport} report */
  constructor(report) {
    this.#report = report;
  }

  get #playing() {
    return this.#report.core()?.state.demo?.playing ?? false;
  }

  /** Whether motion is not wanted: it then goes from one still picture to the next. */
  get stills() {
    return matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  /** @param {Shell} shell */
  template(shell) {
    return this.#bar.template(shell, { frame: this.#now(), spans: this.#report.core()?.timeline() ?? [] });
  }

  /** As it is in the picture: dials and words never run ahead of it. @returns {DemoReadout | null} */
  #now() {
    const core = this.#report.core();
    const demo = core?.state.demo;
    if (!core || !demo) return null;
    const { point, side } = core.state.selection ?? {};
    const of = `${point} ${side}`;
    if (!demo.playing || of !== this.#of) [this.#pictured, this.#flatS, this.#of] = [null, null, of];
    if (!demo.playing) return core.demo();
    if (!this.#report.live()) {
      const frame = core.demo();
      this.#flatS = frame?.t ?? null;
      return frame;
    }
    if (this.#pictured !== null) return core.demo(Math.max(this.#pictured, now() - LONGEST_FRAME_MS));
    return core.demo(demo.sinceMs + ((this.#flatS ?? demo.atS) - demo.atS) * (1000 / demo.rate));
  }

  /** The 3D picture shows it as it was then. @param {number} atMs */
  pictured(atMs) {
    const demo = this.#report.core()?.state.demo;
    // A picture of the one before may still be on its way.
    if (!demo?.playing || atMs < demo.sinceMs) return;
    const first = this.#pictured === null;
    this.#pictured = atMs;
    // Its time begins with the first picture that has the hand in it, or goes on from where the drawing had come.
    if (first) this.#report.command(this.#flatS === null ? { type: 'shown' } : { type: 'seek', s: this.#flatS });
  }

  /** Called after each rendering. @param {boolean} connected */
  update(connected) {
    this.#playhead.update(connected && this.#playing);
  }

  /** @param {boolean} on */
  visible(on) {
    this.#playhead.visible(on);
  }

  stop() {
    this.#playhead.stop();
  }

  /** In other words. */
  reword() {
    const frame = this.#now();
    if (frame) this.#bar.show(this.#report.words(), frame);
  }

  /** @param {DemoReadout | null} frame */
  #show(frame) {
    if (!frame) {
      this.#phase = '';
      this.#bar.rest(this.#report.words());
      return;
    }
    this.#bar.show(this.#report.words(), frame);
    this.#report.frame(frame);
    const phase = `${frame.phase} ${frame.cycle} ${frame.done}`;
    if (phase === this.#phase) return;
    this.#phase = phase;
    // The core tells of a new phase, and stops at the end, when it is asked.
    if (this.#playing) queueMicrotask(() => this.#report.command({ type: 'tick' }));
  }

  /** To the middle of the next or previous phase. @param {1 | -1} by */
  still(by) {
    const core = this.#report.core();
    if (!core) return;
    this.#report.still();
    const [frame, middles] = [core.demo(), core.timeline().map(({ startS, endS }) => (startS + endS) / 2)];
    const t = frame?.t ?? 0;
    const to = by > 0 ? middles.find(middle => middle > t + 0.01) : middles.findLast(middle => middle < t - 0.01);
    this.#report.command({ type: 'pause' });
    this.#report.command({ type: 'seek', s: to ?? t });
  }

  /** What began to move stops at its first still picture, or where it was. */
  standStill() {
    if (!this.#playing) return;
    if ((this.#report.core()?.demo()?.t ?? 0) < FIRST_MOMENT_S) this.still(1);
    else this.#report.command({ type: 'pause' });
  }
}
