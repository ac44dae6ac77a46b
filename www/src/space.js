// Where things are: places of the window turned into a box's own CSS pixels and back, whatever transforms, zoom and perspective the
// page has put between them.

/** @typedef {{ x: number, y: number }} Spot */

/** Corners of a box as shares of its width and height, going round. */
const CORNERS = [[0, 0], [1, 0], [1, 1], [0, 1]];
/** A box shown larger or smaller by less than this is shown as it is. */
const EVEN = 0.01;

/** @type {WeakMap<Element, Space>} */
const spaces = new WeakMap();

/** @param {HTMLElement} box positioned, without border @returns {Space} */
export function spaceOf(box) {
  const known = spaces.get(box);
  if (known) return known;
  const space = new Space(box);
  spaces.set(box, space);
  return space;
}

export class Space {
  #box;
  /** What browsers tell of these is where they are seen. */
  #corners = CORNERS.map(([u, v]) => {
    const corner = document.createElement('i');
    Object.assign(corner.style, { position: 'absolute', left: `${u * 100}%`, top: `${v * 100}%`, visibility: 'hidden' });
    return corner;
  });

  /** @param {HTMLElement} box */
  constructor(box) {
    this.#box = box;
    box.append(...this.#corners);
  }

  /** Size in the box's own pixels; nothing where it is not shown. */
  get size() {
    const { width, height } = getComputedStyle(this.#box);
    return { width: parseFloat(width) || 0, height: parseFloat(height) || 0 };
  }

  /** How many pixels of the window one of the box's own takes. */
  get scale() {
    const { width, height } = this.size;
    const seen = this.#seen();
    const twice = seen.reduce((sum, [x, y], k) => sum + x * seen[(k + 1) % 4][1] - y * seen[(k + 1) % 4][0], 0);
    const scale = Math.sqrt(Math.abs(twice) / 2 / (width * height || 1));
    return Math.abs(scale - 1) < EVEN ? 1 : scale;
  }

  /** @param {number} x @param {number} y of the window @returns {Spot} */
  toBox(x, y) {
    const [[a, b, c], [d, e, f], [g, h]] = this.#lens();
    const { width, height } = this.size;
    const away = (d * h - e * g) * x + (b * g - a * h) * y + a * e - b * d;
    return {
      x: ((((e - f * h) * x + (c * h - b) * y + b * f - c * e) / away) * width) || 0,
      y: ((((f * g - d) * x + (a - c * g) * y + c * d - a * f) / away) * height) || 0,
    };
  }

  /** @param {number} x @param {number} y of the box @returns {Spot} */
  toWindow(x, y) {
    const { width, height } = this.size;
    const [u, v] = [x / (width || 1), y / (height || 1)];
    const [[a, b, c], [d, e, f], [g, h]] = this.#lens();
    const away = g * u + h * v + 1;
    return { x: (a * u + b * v + c) / away, y: (d * u + e * v + f) / away };
  }

  /** Where something within the box is, in the box's own pixels. @param {HTMLElement} element */
  rectOf(element) {
    const seen = element.getBoundingClientRect();
    const { x, y } = this.toBox(seen.left + seen.width / 2, seen.top + seen.height / 2);
    const [width, height] = [element.offsetWidth, element.offsetHeight];
    const at = (/** @type {number} */ value) => Math.round(value * 4) / 4;
    return { left: at(x - width / 2), right: at(x + width / 2), top: at(y - height / 2), bottom: at(y + height / 2), width, height };
  }

  #seen() {
    return this.#corners.map(corner => {
      const { left, top } = corner.getBoundingClientRect();
      return [left, top];
    });
  }

  /** Shares of the box become places of the window: the projective map that takes its corners where they are seen. */
  #lens() {
    const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = this.#seen();
    const [ax, ay, bx, by] = [x1 - x2, y1 - y2, x3 - x2, y3 - y2];
    const [sx, sy] = [x0 - x1 + x2 - x3, y0 - y1 + y2 - y3];
    const whole = ax * by - bx * ay || 1;
    const [g, h] = [(sx * by - bx * sy) / whole, (ax * sy - sx * ay) / whole];
    return [[x1 - x0 + g * x1, x3 - x0 + h * x3, x0], [y1 - y0 + g * y1, y3 - y0 + h * y3, y0], [g, h]];
  }
}
