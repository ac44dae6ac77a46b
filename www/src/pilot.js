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
  #awake = false;
  #speaks = false;
  /** @type {WakeLockSentinel | null} */
  #lock = null;

  /** Called after each drawing. @param {Shell} shell */
  follow(shell) {
    const { state, scene, auto, aloud, stills, act } = shell;
    const on = state?.guide ?? null;
    this.#stayAwake(on !== null);
    this.#speak(on !== null && aloud);
    const stop = scene?.stop ?? null;
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
    if (on === this.#awake) return;
    this.#awake = on;
    if (on) {
      document.addEventListener('visibilitychange', this.#hold);
      return void this.#hold();
    }
    document.removeEventListener('visibilitychange', this.#hold);
    void this.#lock?.release().catch(() => {});
    this.#lock = null;
  }

  /** Keeps the screen on, where the browser does; a page that was out of sight has lost that, and asks again. */
  #hold = async () => {
    if (document.visibilityState !== 'visible' || this.#lock?.released === false) return;
    try {
      const lock = await navigator.wakeLock?.request('screen');
      if (this.#awake) this.#lock = lock ?? null;
      else await lock?.release();
    } catch {
      // Refused: the session goes on all the same.
    }
  };

  /** @param {boolean} on */
  #speak(on) {
    if (this.#speaks && !on) hush();
    this.#speaks = on;
  }

  stop() {
    clearTimeout(this.#timer);
    this.#at = '';
    this.#stayAwake(false);
    this.#speak(false);
  }
}

/** What a step is about, while it is said: nothing cuts it short but the next step. @type {SpeechSynthesisUtterance | null} */
let step = null;
/** What comes after it. @type {SpeechSynthesisUtterance | null} */
let next = null;

function hush() {
  step = next = null;
  if ('speechSynthesis' in window) speechSynthesis.cancel();
}

/**
 * Says aloud what a session has come to: a step with how one presses there, then what happens in it, of which the latest counts.
 * @param {import('./types.d.ts').CoreEvent} event @param {string} words @param {{ t: import('./types.d.ts').Words, state: import('../trigger-point-atlas.js').State, language: string }} about
 */
export function sayAloud({ type }, words, { t, state, language }) {
  if (!('speechSynthesis' in window) || (type !== 'guide' && type !== 'demo')) return;
  const how = type === 'guide' && state.selection ? ` ${t(`point-${state.selection.point}.press`)}` : '';
  const utterance = new SpeechSynthesisUtterance(words + how);
  utterance.lang = language;
  if (type === 'guide') {
    hush();
    step = utterance;
    utterance.onend = utterance.onerror = () => {
      if (step !== utterance) return;
      step = null;
      if (next) speechSynthesis.speak(next);
      next = null;
    };
  } else if (step) {
    next = utterance;
    return;
  } else speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
}
