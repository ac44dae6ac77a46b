// A guided session by itself, where that is wanted: breaths are counted, the next step comes after them, the screen stays on, and
// what to do is spoken.
import { BREATH_S } from './generated/interface.js';

/** @import { Shell } from './types.d.ts' */

/** Between the end of a press and the next step, s. */
const PAUSE_S = 3;

export class Pilot {
  #timer = 0;
  /** What is waited for. */
  #at = '';
  /** @type {Promise<WakeLockSentinel | null> | null} */
  #lock = null;

  /** Called after each drawing. @param {Shell} shell */
  follow(shell) {
    const { state, tours, auto, stills, act } = shell;
    const on = state?.guide ?? null;
    this.#stayAwake(on !== null);
    const stop = on ? tours.find(tour => tour.id === on.id)?.stops[on.step] : null;
    const demo = state?.demo;
    const pressed = stop?.kind === 'point' && demo && !demo.playing && demo.atS >= (shell.entry?.point.durationS ?? Infinity) - 0.1;
    const at = !on || !stop ? '' : stop.kind === 'rest' ? `${on.id} ${on.step}` : auto && pressed && !stills ? `${on.id} ${on.step} pressed` : '';
    if (at === this.#at) {
      if (!auto || stop?.kind !== 'rest' || shell.breath <= stop.breaths) return;
      this.#at = '';
      queueMicrotask(() => act.guide('guideNext'));
      return;
    }
    clearTimeout(this.#timer);
    this.#at = at;
    if (!at) return;
    if (stop?.kind === 'rest') this.#breathe(act, 1, stop.breaths);
    else this.#timer = window.setTimeout(() => act.guide('guideNext'), PAUSE_S * 1000);
  }

  /** Counts a rest's breaths. @param {Shell['act']} act @param {number} breath @param {number} of */
  #breathe(act, breath, of) {
    act.look({ breath });
    if (breath <= of) this.#timer = window.setTimeout(() => this.#breathe(act, breath + 1, of), BREATH_S * 1000);
  }

  /** @param {boolean} on */
  #stayAwake(on) {
    if (on && !this.#lock) this.#lock = navigator.wakeLock?.request('screen').catch(() => null) ?? Promise.resolve(null);
    if (on || !this.#lock) return;
    void this.#lock.then(lock => lock?.release());
    this.#lock = null;
  }

  stop() {
    clearTimeout(this.#timer);
    this.#at = '';
    this.#stayAwake(false);
    if ('speechSynthesis' in window) speechSynthesis.cancel();
  }
}

/** Says something aloud; what is being said gives way to it. @param {string} words @param {string} language */
export function sayAloud(words, language) {
  if (!('speechSynthesis' in window)) return;
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.lang = language;
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
}
