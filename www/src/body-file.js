// A body model as it arrives: what the first picture needs, then everything. Each file once per page.
import { AssetError, fetchAsset, forget, once, unreadable } from './assets.js';

/** What a GLB begins with. */
const MAGIC = 'glTF';
/** Bytes of a GLB's header, and of the header of each of its two chunks. */
const HEADER = 12;
const CHUNK = 8;
/** glTF extensions that say where the packed data of a view lie. */
const PACKED = ['EXT_meshopt_compression', 'KHR_meshopt_compression'];
/** @typedef {{ byteOffset?: number, byteLength: number, extensions?: Record<string, { byteOffset?: number, byteLength: number }> }} View */

/**
 * @param {string} url
 * @param {(loaded: number, total: number) => void} [onProgress]
 * @returns {Promise<{ first: Promise<Blob>, whole: Promise<Blob> }>}
 */
export const bodyFile = (url, onProgress) =>
  once(url, async () => {
    const response = await fetchAsset(url, onProgress, { priority: 'low' });
    /** @type {(blob: Blob) => void} */
    let give = () => {};
    /** @type {(error: unknown) => void} */
    let fail = () => {};
    const first = new Promise((/** @type {(blob: Blob) => void} */ resolve, reject) => ([give, fail] = [resolve, reject]));
    // Who wants the whole alone is told of a failure by that.
    first.catch(() => {});
    const whole = read(url, response, give);
    whole.catch(error => {
      // A file that breaks off is fetched anew by whoever asks next.
      forget(url);
      fail(error);
    });
    return { first, whole };
  });

/**
 * @param {string} url
 * @param {Response} response
 * @param {(first: Blob) => void} give
 */
async function read(url, response, give) {
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const parts = [];
  let length = 0;
  let given = false;
  /** Bytes of the file that the first picture needs; null until its table of contents has come. @type {number | null} */
  let needed = null;
  try {
    const reader = /** @type {ReadableStream<Uint8Array<ArrayBuffer>>} */ (response.body).getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      parts.push(next.value);
      length += next.value.length;
      if (given) continue;
      needed ??= await firstBytes(parts, length);
      if (needed === null || length < needed) continue;
      given = true;
      give(await shortened(new Blob(parts), needed));
    }
  } catch (error) {
    throw new AssetError(url, String(error));
  }
  const whole = new Blob(parts);
  if ((await whole.slice(0, MAGIC.length).text()) !== MAGIC) {
    throw new AssetError(url, await unreadable(url, 'it is no GLB 2.0 file'));
  }
  if (!given) give(whole);
  return whole;
}

/**
 * Where the skin's data end, once the table of contents is there.
 * @param {Uint8Array<ArrayBuffer>[]} parts
 * @param {number} length
 */
async function firstBytes(parts, length) {
  if (length < HEADER + CHUNK) return null;
  const head = new Blob(parts);
  const json = await word(head, HEADER);
  const start = HEADER + CHUNK + json + CHUNK;
  if (length < start) return null;
  try {
    const { meshes, accessors, bufferViews } = JSON.parse(await head.slice(HEADER + CHUNK, HEADER + CHUNK + json).text());
    const skin = meshes.filter((/** @type {{ extras?: { layer?: string } }} */ mesh) => mesh.extras?.layer === 'skin');
    /** @type {number[]} */
    const used = skin.flatMap((/** @type {{ primitives: { attributes: Record<string, number>, indices: number }[] }} */ mesh) =>
      mesh.primitives.flatMap(({ attributes, indices }) => [...Object.values(attributes), indices]),
    );
    const ends = used.map(accessor => stored(bufferViews[accessors[accessor].bufferView])).map(view => (view.byteOffset ?? 0) + view.byteLength);
    return ends.length ? start + Math.max(...ends) : Infinity;
  } catch {
    // Not a body of ours: the viewer says what is wrong with the whole.
    return Infinity;
  }
}

/** What of the file a view takes, packed or not. @param {View} view */
const stored = view => PACKED.map(name => view.extensions?.[name]).find(packed => packed) ?? view;

/** @param {Blob} blob @param {number} at */
const word = async (blob, at) => new DataView(await blob.slice(at, at + 4).arrayBuffer()).getUint32(0, true);

/** The first `length` bytes as a file of their own. @param {Blob} blob @param {number} length */
async function shortened(blob, length) {
  const bytes = await blob.slice(0, length).arrayBuffer();
  const view = new DataView(bytes);
  const data = HEADER + CHUNK + view.getUint32(HEADER, true);
  view.setUint32(8, length, true);
  view.setUint32(data, length - data - CHUNK, true);
  return new Blob([bytes]);
}
