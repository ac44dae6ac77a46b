// The drawing's soft shades as a small picture. A blur in the browser would cost a graphics card without its own shaders half
// a second, in which the first 3D picture would wait.
import { times } from '../times.js';
import { places } from './paths.js';

/** Half millimetres in one pixel: enlarged, it is as soft as it is to be. */
export const PIXEL = 8;
/** How dark each of the shapes makes what it lies on, the broadest first. */
const DEPTHS = [0.1, 0.1, 0.14, 0.18];

/**
 * @typedef {{ x: number, y: number, width: number, height: number, cover: Uint8Array }} Tones how dark each pixel is, 0..=255;
 * place and size in the map's unit
 */

/** @param {number[][][]} tones shapes of the left half, each darker than the one before @param {[number, number]} size half the breadth, and the height @returns {Tones} */
export function softTones(tones, [half, high]) {
  const [columns, rows] = [Math.ceil(half / PIXEL), Math.ceil(high / PIXEL)];
  const light = new Float32Array(columns * rows).fill(1);
  for (let k = 0; k < tones.length; k++) {
    const part = softened(covered(tones[k], columns, rows), columns, rows);
    for (let i = 0; i < light.length; i++) light[i] *= 1 - DEPTHS[k] * part[i];
  }
  const cover = new Uint8Array(2 * columns * rows);
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      const dark = Math.round(255 * (1 - light[y * columns + x]));
      cover[(2 * y + 1) * columns + x] = dark;
      cover[(2 * y + 1) * columns - 1 - x] = dark;
    }
  return { x: -columns * PIXEL, y: 0, width: 2 * columns, height: rows, cover };
}

/** Share of each pixel's middle line that lies within shapes. @param {number[][]} shapes @param {number} columns @param {number} rows */
function covered(shapes, columns, rows) {
  const share = new Float32Array(columns * rows);
  const crossings = times(rows, () => /** @type {number[]} */ ([]));
  for (const list of shapes.map(places))
    for (let k = 0; k < list.length; k++) {
      const [ax, ay] = list[k];
      const [bx, by] = list[(k + 1) % list.length];
      for (let y = Math.max(0, Math.ceil(Math.min(ay, by) / PIXEL - 0.5)); y < rows && (y + 0.5) * PIXEL < Math.max(ay, by); y++)
        crossings[y].push((ax + ((bx - ax) * ((y + 0.5) * PIXEL - ay)) / (by - ay)) / PIXEL);
    }
  for (let y = 0; y < rows; y++) {
    const line = crossings[y];
    line.sort((a, b) => a - b);
    for (let k = 0; k + 1 < line.length; k += 2) {
      const [from, to] = [Math.max(0, line[k]), Math.min(columns, line[k + 1])];
      for (let x = Math.floor(from); x < to; x++) share[y * columns + x] += Math.min(to, x + 1) - Math.max(from, x);
    }
  }
  return share;
}

/** @param {Float32Array} field @param {number} columns @param {number} rows */
function softened(field, columns, rows) {
  const across = field.map((at, i) => {
    const x = i % columns;
    // The other half is the mirror image.
    return (field[x > 0 ? i - 1 : i] + 2 * at + field[x + 1 < columns ? i + 1 : i]) / 4;
  });
  return across.map((at, i) => (across[i >= columns ? i - columns : i] + 2 * at + across[i + columns < columns * rows ? i + columns : i]) / 4);
}

/** As pictures of one colour each that is more or less to be seen through. @param {Tones} tones @param {string[]} colours each `#rrggbb` */
export function tonesPictures({ width, height, cover }, colours) {
  // PNG: indexed colours, each with its own opacity; the pixels as they are, in one stored block.
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(cover.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const length = [rows.length & 255, rows.length >> 8];
  const levels = times(256, k => k);
  const pixels = chunk('IDAT', [0x78, 1, 1, ...length, ...length.map(byte => byte ^ 255)], rows, whole32(adler32(rows)));
  const head = '\x89PNG\r\n\x1a\n' + chunk('IHDR', [...whole32(width), ...whole32(height), 8, 3, 0, 0, 0]);
  const rest = chunk('tRNS', levels) + pixels + chunk('IEND');
  return colours.map(colour => {
    const rgb = [1, 3, 5].map(k => parseInt(colour.slice(k, k + 2), 16));
    return `data:image/png;base64,${btoa(head + chunk('PLTE', levels.flatMap(() => rgb)) + rest)}`;
  });
}

/** @param {number} n */
const whole32 = n => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];

/** @param {ArrayLike<number>} bytes */
function text(bytes) {
  let all = '';
  for (let k = 0; k < bytes.length; k++) all += String.fromCharCode(bytes[k]);
  return all;
}

/** @param {string} name @param {ArrayLike<number>[]} data */
function chunk(name, ...data) {
  const body = name + data.map(text).join('');
  return text(whole32(body.length - 4)) + body + text(whole32(crc32(body)));
}

const CRCS = times(256, n => {
  for (let k = 0; k < 8; k++) n = (n >>> 1) ^ (n & 1 ? 0xedb88320 : 0);
  return n;
});

/** @param {string} bytes */
function crc32(bytes) {
  let crc = -1;
  for (let k = 0; k < bytes.length; k++) crc = (crc >>> 8) ^ CRCS[(crc ^ bytes.charCodeAt(k)) & 255];
  return ~crc >>> 0;
}

/** @param {Uint8Array} bytes */
function adler32(bytes) {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}
