// Where the focus goes: along with what the panel shows, and never under the phone's sheet.

/** @import { Sheet } from './types.d.ts' */

/** What is focused first in each of the panel's views. */
const GOALS = { point: '.point-name', gate: '.gate-title', answer: '.result', list: '.tile', guide: '.guide-title', tours: '.tours-title', quiz: '.quiz-title' };

/** Where the panel's pages are shown. @param {ShadowRoot | null} root */
const room = root => root?.querySelector('.scroll, .quiz-card') ?? null;

/** What takes the focus over from a control that goes with its press, by where that was. */
const HEIRS = {
  '.actions, .booking, .guide-see, .caption, .signs-first': '.play-button',
  '.search': '.search input',
  '.places': '.place:last-child button',
  '.results > .doubtful': ':nth-child(9) > .result',
  '.popover': '[data-opens][aria-expanded=true]',
  '.panel > .notice': '.scroll h2[tabindex]',
  '.marks': '.mark[tabindex="0"]',
};
/** And where none of these is, over the body. */
const ON_STAGE = ['canvas', '.toolbar button:enabled', '.mark[tabindex="0"]'];

/** Views that one leaves again, back to the list or the answer. */
const LEAVES = ['point', 'guide', 'quiz'];

/** @param {Element} node */
const gone = node => !node.isConnected || node.matches(':disabled, .stage[data-live] .map *') || node.checkVisibility?.({ visibilityProperty: true }) === false;

export class PanelFocus {
  /** What the panel showed last. */
  #shown = '';
  /** How far the panel was scrolled before a drawing, and at the list or answer from which something was chosen. */
  #top = 0;
  #left = { view: '', top: 0, row: '', below: 0 };
  /** The row of the panel that was pressed last, and how far below its upper edge it stood. */
  #row = { point: '', below: 0 };
  /** What had the focus before a drawing. @type {Element | null} */
  #last = null;
  /** Whether that was in the panel. */
  #had = false;
  /** @type {string[]} */
  #heirs = [];

  /** A press, before it is answered. @param {ShadowRoot} root @param {EventTarget | null} target */
  pressed(root, target) {
    const row = target instanceof Element ? target.closest('[data-point]') : null;
    const point = row?.getAttribute('data-point');
    const scroll = room(root);
    // A mark on the body has no place in the list to come back to.
    this.#row = row && point && scroll?.contains(row) ? { point, below: row.getBoundingClientRect().top - scroll.getBoundingClientRect().top } : { point: '', below: 0 };
  }

  /** Before a drawing. @param {ShadowRoot | null} root */
  remember(root) {
    const last = (this.#last = root?.activeElement ?? null);
    this.#top = room(root)?.scrollTop ?? 0;
    this.#had = room(root)?.contains(last) ?? false;
    this.#heirs = Object.entries(HEIRS).flatMap(([place, heir]) => (last?.closest(place) ? heir : []));
  }

  /** After a drawing: when the panel shows something else, its focus goes along. @param {ShadowRoot} root @param {string} view */
  follow(root, view) {
    const before = this.#shown;
    this.#shown = view;
    const [kind, , stand] = view.split(' ');
    const goal = stand === 'answered' ? '.quiz-next' : GOALS[/** @type {keyof typeof GOALS} */ (kind)];
    const scroll = room(root);
    if (scroll && before && view !== before) {
      const [kindBefore, pointBefore] = before.split(' ');
      // One comes back to where one was; and the answer to a question stands below it.
      const back = LEAVES.includes(kindBefore) && view === this.#left.view;
      if (stand !== 'answered') scroll.scrollTop = back ? this.#left.top : 0;
      if (back && pointBefore === this.#left.row) this.#stand(scroll);
      if (!LEAVES.includes(kindBefore)) this.#left = { view: before, top: this.#top, row: this.#row.point, below: this.#row.below };
      // Within a session the buttons stay, and so does the focus on them.
      if (this.#had && !(kind === 'guide' && kindBefore === 'guide')) {
        const from = kindBefore === 'point' && pointBefore === this.#left.row ? `[data-point="${pointBefore}"]` : null;
        const node = /** @type {HTMLElement | null} */ ((from && scroll.querySelector(from)) ?? scroll.querySelector(goal));
        node?.focus({ preventScroll: !from });
      }
    }
    this.#passOn(root, this.#had ? [...this.#heirs, goal, ...ON_STAGE] : [...this.#heirs, ...ON_STAGE]);
  }

  /** Puts the row of the last press back where it stood: what lies above it may be laid out otherwise. @param {Element} scroll */
  #stand(scroll) {
    const { row: point, below } = this.#left;
    // Groups that come into sight are laid out then, and take another height.
    for (let round = 0; round < 3; round++) {
      const row = scroll.querySelector(`[data-point="${point}"]`);
      if (!row) return;
      scroll.scrollTop += row.getBoundingClientRect().top - scroll.getBoundingClientRect().top - below;
    }
  }

  /** A control may go with its press, or before that was looked for; the focus does not go with it. @param {ShadowRoot} root @param {string[]} heirs */
  #passOn(root, heirs) {
    const { activeElement } = root;
    if (!this.#last || !gone(activeElement ?? this.#last)) return;
    for (const heir of heirs) {
      const node = /** @type {HTMLElement | null} */ (root.querySelector(heir));
      if (!node || gone(node)) continue;
      node.focus({ preventScroll: !this.#had });
      if (root.activeElement === node) return;
    }
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
