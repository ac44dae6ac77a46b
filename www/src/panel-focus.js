// Where the focus goes: along with what the panel shows, and never under the phone's sheet.

/** @import { Sheet } from './types.d.ts' */

/** What is focused first in each of the panel's views. */
const GOALS = { point: '.point-name', gate: '.gate-title', answer: '.result', list: '.tile', guide: '.guide-title', tours: '.tours-title', quiz: '.quiz-title' };

/** Where the panel's pages are shown. @param {ShadowRoot | null} root */
const room = root => root?.querySelector('.scroll, .quiz-card') ?? null;

export class PanelFocus {
  /** What the panel showed last. */
  #shown = '';
  /** Whether the focus was in the panel before it was drawn anew. */
  #had = false;

  /** Before a drawing. @param {ShadowRoot | null} root */
  remember(root) {
    this.#had = room(root)?.contains(root?.activeElement ?? null) ?? false;
  }

  /** After a drawing: when the panel shows something else, its focus goes along. @param {ShadowRoot} root @param {string} view */
  follow(root, view) {
    const before = this.#shown;
    if (view === before) {
      // The button that began a demonstration is gone with its press; the one that halts it goes on from there.
      if (this.#had && !root.activeElement) /** @type {HTMLElement | null} */ (root.querySelector('.play-button'))?.focus();
      return;
    }
    this.#shown = view;
    const scroll = room(root);
    if (!scroll || !before) return;
    const [kind, , stand] = view.split(' ');
    // The answer to a question stands below it.
    if (stand !== 'answered') scroll.scrollTop = 0;
    const [kindBefore, pointBefore] = before.split(' ');
    // Within a session the buttons stay, and so does the focus on them.
    if (!this.#had || (kind === 'guide' && kindBefore === 'guide')) return;
    const from = kindBefore === 'point' ? `[data-point="${pointBefore}"]` : null;
    const goal = /** @type {HTMLElement | null} */ ((from && scroll.querySelector(from)) ?? scroll.querySelector(stand === 'answered' ? '.quiz-next' : GOALS[/** @type {keyof typeof GOALS} */ (kind)]));
    goal?.focus({ preventScroll: !from });
  }

  /**
   * The height of the sheet at which what the keys have reached is in sight; null where it is so already.
   * @param {ParentNode} root @param {Element} target @param {Sheet} sheet
   * @returns {Sheet | null}
   */
  uncovered(root, target, sheet) {
    const handle = /** @type {HTMLElement | null} */ (root.querySelector('.handle'));
    const panel = handle?.parentElement;
    if (!panel || handle.offsetParent === null || !target.matches(':focus-visible')) return null;
    const scroll = target.closest('.scroll');
    const box = target.getBoundingClientRect();
    if (scroll) return sheet === 'peek' && box.bottom - scroll.getBoundingClientRect().top + scroll.scrollTop > scroll.clientHeight ? 'half' : null;
    return sheet !== 'peek' && !panel.contains(target) && box.bottom > panel.getBoundingClientRect().top ? 'peek' : null;
  }
}
