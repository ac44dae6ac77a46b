// Paths of the body maps: whole half millimetres as the forge writes them, made into SVG with soft curves.

/** `[x, y, dx, dy, …]` as places. @param {number[]} deltas @returns {[number, number][]} */
export function places(deltas) {
  /** @type {[number, number][]} */
  const list = [];
  let [x, y] = [0, 0];
  for (let k = 0; k < deltas.length; k += 2) {
    x += deltas[k];
    y += deltas[k + 1];
    list.push([x, y]);
  }
  return list;
}

/** @param {[number, number][]} list @returns {[number, number][]} */
export const mirrored = list => list.map(([x, y]) => [-x, y]);

/** A curve from middle to middle of its steps; sharp corners are kept by short steps. @param {[number, number][]} list @param {boolean} closed */
export function curve(list, closed) {
  const n = list.length;
  if (n < 3) return `M${list.map(at => at.join(' ')).join('L')}`;
  const middle = (/** @type {number} */ k) => [(list[k % n][0] + list[(k + 1) % n][0]) / 2, (list[k % n][1] + list[(k + 1) % n][1]) / 2].join(' ');
  if (closed) {
    let d = `M${middle(n - 1)}`;
    for (let k = 0; k < n; k++) d += `Q${list[k].join(' ')} ${middle(k)}`;
    return `${d}Z`;
  }
  let d = `M${list[0].join(' ')}L${middle(0)}`;
  for (let k = 1; k < n - 1; k++) d += `Q${list[k].join(' ')} ${middle(k)}`;
  return `${d}L${list[n - 1].join(' ')}`;
}

/** Closed shapes of the left half and their mirror images as one path. @param {number[][]} shapes */
export const halves = shapes => shapes.map(places).flatMap(list => [curve(list, true), curve(mirrored(list).reverse(), true)]).join('');

/** Lines of the left half and their mirror images. @param {number[][]} lines */
export const bothLines = lines =>
  lines
    .map(places)
    .flatMap(list => (list.every(([x]) => x === 0) ? [curve(list, false)] : [curve(list, false), curve(mirrored(list), false)]))
    .join('');

/** The whole outline from its left half. @param {number[]} half */
export function whole(half) {
  const left = places(half);
  return curve([...left, ...mirrored(left).reverse().slice(1, -1)], true);
}

/** Closed shapes as they are, or their mirror images. @param {number[][]} shapes @param {boolean} mirror */
export const closed = (shapes, mirror = false) => shapes.map(places).map(list => curve(mirror ? mirrored(list) : list, true)).join('');
