// Names over the body: of what is under the pointer, of the selected point, and of the structures in sight.
// Moved with every frame, so not by the template.
import { shortName, sidedName } from './structures.js';

/** @import { FromViewer, Words } from './types.d.ts' */

/** Right of this share of the stage the selected point's name goes to its left. */
const FLIP = 0.6;
/** Room for the selected point's name at the stage's edge, beside the tools, and for the tools alone, CSS pixels. */
const [EDGE_PX, TOOLS_PX] = [190, 76];
/** A name nearer than this above or below what it is led to lies over it; then it stands so far above. */
const [UNDER_PX, ABOVE_PX] = [18, 30];
/** With no other name so near on its side, CSS pixels, one may take two lines. */
const TWO_LINES_PX = 38;
/** Regions named beside one arrow. */
const MOST_BEYOND = 2;
const SVG = 'http://www.w3.org/2000/svg';

/** What a point, or a structure, under the pointer is called. @param {Words} t @param {Extract<FromViewer, { type: 'hover' }>} hover @param {string} [name] the point's */
export function hoverWords(t, { side, part }, name) {
  return name && side ? t('hover-pick', { name, side: t(`side-${side}`).toLowerCase() }) : part && sidedName(part, t);
}

/** @param {ParentNode} root @param {{ x: number, y: number }} at @param {string | null} words */
export function showHover(root, { x, y }, words) {
  const label = /** @type {HTMLElement | null} */ (root.querySelector('.hover'));
  if (!label) return;
  label.toggleAttribute('data-shown', words !== null);
  if (words === null) return;
  label.textContent = words;
  label.toggleAttribute('data-flip', x > (label.parentElement?.clientWidth ?? 0) * FLIP);
  label.style.transform = `translate(${x}px, ${y}px)`;
}

/** The selected point's name in each label, and how wide it is there. @type {WeakMap<HTMLElement, { words: string | null, px: number }>} */
const measured = new WeakMap();

/** Measured once for each name: it is asked with every frame. @param {HTMLElement} label */
function widthOfName(label) {
  const name = /** @type {HTMLElement | null} */ (label.firstElementChild);
  const known = measured.get(label);
  if (!name || (known?.px && known.words === name.textContent)) return known?.px ?? 0;
  measured.set(label, { words: name.textContent, px: name.offsetWidth });
  return name.offsetWidth;
}

/** @param {ParentNode} root @param {Extract<FromViewer, { type: 'anchor' }>} anchor */
export function placeCallout(root, { x, y, visible }) {
  const label = /** @type {HTMLElement | null} */ (root.querySelector('.callout'));
  if (!label) return;
  label.toggleAttribute('data-shown', visible);
  const width = label.parentElement?.clientWidth ?? 0;
  const flip = x < width / 2;
  label.toggleAttribute('data-flip', flip);
  // Beside the body, so that neither face nor zone lies under it.
  label.style.setProperty('--reach', `${Math.max(28, (flip ? x : width - x) - Math.max(EDGE_PX, widthOfName(label) + TOOLS_PX)).toFixed(0)}px`);
  label.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
}

/** The names of structures, one text and one line each, kept while their structure stays in sight; and what lies beyond the model. */
export class Names {
  /** With the width that a name takes, at the stage's width for which that was measured. @type {Map<string, { text: HTMLElement, line: SVGLineElement, dot: SVGCircleElement, width: number, within: number, roomy: boolean }>} */
  #shown = new Map();
  /** @type {Extract<FromViewer, { type: 'beyond' }>['arrows']} */
  #arrows = [];

  /** Says again what is shown, in other words. @param {ParentNode} root @param {Words} t */
  rename(root, t) {
    for (const [part, entry] of this.#shown) {
      entry.text.textContent = shortName(part, t);
      entry.within = 0;
    }
    this.beyond(root, this.#arrows, t);
  }

  /**
   * Arrows and words at the cuts, where pain goes on beyond the model.
   * @param {ParentNode} root
   * @param {Extract<FromViewer, { type: 'beyond' }>['arrows']} arrows
   * @param {Words} t
   */
  beyond(root, arrows, t) {
    this.#arrows = arrows;
    showBeyond(root, arrows, t);
  }

  /**
   * @param {ParentNode} root
   * @param {Extract<FromViewer, { type: 'labels' }>['labels']} labels
   * @param {Words} t
   */
  show(root, labels, t) {
    const box = root.querySelector('.names');
    const lines = box?.querySelector('svg');
    if (!box || !lines) return;
    // Said by hand: WebKit does not notice by :has() that they have gone.
    box.toggleAttribute('data-any', labels.length > 0);
    const wanted = new Set(labels.map(label => label.part));
    for (const [part, { text, line, dot }] of this.#shown) {
      if (wanted.has(part) && text.parentNode === box) continue;
      for (const node of [text, line, dot]) node.remove();
      this.#shown.delete(part);
    }
    for (const label of labels) {
      let entry = this.#shown.get(label.part);
      if (!entry) {
        entry = make(box, lines);
        entry.text.dataset.part = label.part;
        this.#shown.set(label.part, entry);
      }
      const { text, line, dot } = entry;
      const name = shortName(label.part, t);
      if (text.textContent !== name) {
        text.textContent = name;
        entry.within = 0;
      }
      text.toggleAttribute('data-ends', label.ends);
      const roomy = labels.every(other => other === label || other.ends !== label.ends || Math.abs(other.y - label.y) >= TWO_LINES_PX);
      if (text.toggleAttribute('data-roomy', roomy) !== entry.roomy) [entry.roomy, entry.within] = [roomy, 0];
      text.style.transform = `translate(${label.x.toFixed(1)}px, ${label.y.toFixed(1)}px) translate(${label.ends ? '-100%' : '0'}, -50%)`;
      const away = label.ends ? 3 : -3;
      put(line, { x1: label.x + away, y1: label.y, x2: label.toX, y2: label.toY });
      put(dot, { cx: label.toX, cy: label.toY });
    }
    // All are in their places before any is measured.
    const within = box.clientWidth;
    for (const entry of this.#shown.values()) if (entry.within !== within) [entry.width, entry.within] = [entry.text.offsetWidth, within];
    for (const { part, room, x, y, toX, toY, ends } of labels) {
      const { text, line, dot, width } = /** @type {{ text: HTMLElement, line: SVGElement, dot: SVGElement, width: number }} */ (this.#shown.get(part));
      // One alone that would lie over what it names stands above it; among others it would lie over those.
      const left = ends ? x - width : x;
      if (labels.length === 1 && toX > left && toX < left + width && Math.abs(toY - y) < UNDER_PX) {
        const above = toY - ABOVE_PX;
        text.style.transform = `translate(${left.toFixed(1)}px, ${above.toFixed(1)}px) translate(0, -50%)`;
        put(line, { x1: toX, y1: above + UNDER_PX / 2, x2: toX, y2: toY });
      }
      for (const node of [text, line, dot]) node.toggleAttribute('data-over', width > room);
    }
  }
}

/** @param {Element} box @param {Element} lines */
function make(box, lines) {
  const text = document.createElement('span');
  box.append(text);
  const line = document.createElementNS(SVG, 'line');
  const dot = document.createElementNS(SVG, 'circle');
  dot.setAttribute('r', '2');
  lines.append(line, dot);
  return { text, line, dot, width: 0, within: 0, roomy: false };
}

/** @param {Element} shape @param {Record<string, number>} values */
function put(shape, values) {
  for (const [name, value] of Object.entries(values)) shape.setAttribute(name, value.toFixed(1));
}

/**
 * @param {ParentNode} root
 * @param {Extract<FromViewer, { type: 'beyond' }>['arrows']} arrows
 * @param {Words} t
 */
function showBeyond(root, arrows, t) {
  const box = root.querySelector('.beyond');
  const lines = box?.querySelector('svg');
  if (!box || !lines) return;
  const texts = [...box.querySelectorAll('span')];
  while (texts.length > arrows.length) texts.pop()?.remove();
  while (texts.length < arrows.length) texts.push(box.appendChild(document.createElement('span')));
  lines.replaceChildren(...arrows.map(drawArrow));
  for (let index = 0; index < arrows.length; index++) {
    const { regions, x, y, toX, toY } = arrows[index];
    const text = texts[index];
    const names = regions.map(region => t(`region-${region}`));
    const words = names.slice(0, MOST_BEYOND).join(', ') + (names.length > MOST_BEYOND ? ' …' : '');
    if (text.textContent !== words) text.textContent = words;
    // Words stand where the arrow points to, away from the body; where there is no room, on its other side.
    const [width, height] = [text.offsetWidth + 12, text.offsetHeight + 12];
    const flip = toX < x ? toX > width : toX + width > box.clientWidth;
    const up = toY + height > box.clientHeight;
    text.toggleAttribute('data-flip', flip);
    text.style.transform = `translate(${(up ? x : toX).toFixed(1)}px, ${(up ? y : toY).toFixed(1)}px) translate(${flip ? '-100%' : '0'}, ${up ? '-100%' : '0'})`;
  }
}

/**
 * The way that the body moves while the muscle is lengthened, as a bowed arrow; no path: none.
 * @param {ParentNode} root
 * @param {[number, number][]} path
 */
export function showWay(root, path) {
  const line = root.querySelector('.way path');
  if (!line) return;
  const [from, to] = [path.at(-2), path.at(-1)];
  if (!from || !to) {
    line.removeAttribute('d');
    return;
  }
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const place = (/** @type {number} */ x, /** @type {number} */ y) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const barb = (/** @type {number} */ side) => place(to[0] - dx * 13 - side * dy * 8, to[1] - dy * 13 + side * dx * 8);
  line.setAttribute('d', `M${path.map(([x, y]) => place(x, y)).join('L')}M${barb(1)}L${place(...to)}L${barb(-1)}`);
}

/** @param {{ x: number, y: number, toX: number, toY: number }} arrow */
function drawArrow({ x, y, toX, toY }) {
  const length = Math.hypot(toX - x, toY - y) || 1;
  const [dx, dy] = [(toX - x) / length, (toY - y) / length];
  const path = document.createElementNS(SVG, 'path');
  const barb = (/** @type {number} */ side) => `${(toX - dx * 9 - side * dy * 5).toFixed(1)} ${(toY - dy * 9 + side * dx * 5).toFixed(1)}`;
  path.setAttribute('d', `M${x.toFixed(1)} ${y.toFixed(1)}L${toX.toFixed(1)} ${toY.toFixed(1)}M${barb(1)}L${toX.toFixed(1)} ${toY.toFixed(1)}L${barb(-1)}`);
  return path;
}
