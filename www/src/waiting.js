// How far loading has come, over its four phases.

/** @import { ProgressDetail } from '../trigger-point-atlas.js' */

/** How much of the waiting each phase is. */
const SHARE = { core: 0.15, code: 0.45, model: 0.3, picture: 0.1 };
const PHASES = /** @type {ProgressDetail['phase'][]} */ (Object.keys(SHARE));

export class Waiting {
  /** Share of each phase that is done. @type {Map<ProgressDetail['phase'], number>} */
  #done = new Map();

  /** @param {ProgressDetail} progress */
  note({ phase, loaded, total }) {
    this.#done.set(phase, total ? Math.min(1, loaded / total) : 0);
  }

  /** The 3D view is loaded again. */
  restart() {
    for (const phase of PHASES) if (phase !== 'core') this.#done.delete(phase);
  }

  /** The phase waited for, and the share of the whole that is done. */
  get now() {
    const done = (/** @type {ProgressDetail['phase']} */ phase) => this.#done.get(phase) ?? 0;
    const phase = PHASES.find(phase => done(phase) < 1);
    return phase ? { phase, fraction: PHASES.reduce((sum, phase) => sum + SHARE[phase] * done(phase), 0) } : null;
  }
}
