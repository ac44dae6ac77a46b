// Where the widget's files are, and how they are fetched: with progress, once per page.

/** @import { ErrorDetail } from '../trigger-point-atlas.js' */

/** Address of a file that lies beside the script, or where a package has put it. @param {string} path */
export const assetUrl = path => (typeof ASSET_PLACES === 'undefined' ? undefined : ASSET_PLACES[path]?.()) ?? new URL(path, import.meta.url).href;

/** A file that did not arrive. */
export class AssetError extends Error {
  /** @param {string} url @param {string} reason */
  constructor(url, reason) {
    super(`could not load ${url}: ${reason}`);
    this.name = 'AssetError';
    this.url = url;
  }
}

/** What is told of a file that did not arrive, be it a part of the script, whose address only the browser's words hold. @param {unknown} error @returns {ErrorDetail} */
export function partMissing(error) {
  const message = String(error);
  // A part that is asked for again is still the same file.
  const url = error instanceof AssetError ? error.url : /https?:\S+/.exec(message)?.[0].replace(/[?&]again=\d+$/, '');
  return { code: 'asset-failed', message, url, recoverable: true };
}

/** What came in the place of a file that cannot be read, for whoever has to mend it. @param {string} url @param {unknown} error @returns {Promise<string>} */
export const unreadable = (url, error) => import('./unreadable.js').then(({ whatCame }) => whatCame(url, error)).catch(() => String(error));

/** How often each part of the script did not arrive, by address. @type {Map<string, number>} */
const failures = new Map();

/**
 * Brings a part of the script; one that did not arrive may be asked for again. Firefox remembers a failed address, so that what
 * fails twice is asked for at another one.
 * @template T
 * @param {() => Promise<T>} load its import
 * @param {string} [named] its address, where it is known
 * @returns {Promise<T>}
 */
export async function part(load, named) {
  try {
    return await load();
  } catch (error) {
    const url = /https?:\S+/.exec(String(error))?.[0] ?? named;
    if (!url) throw error;
    const count = failures.get(url) ?? 0;
    failures.set(url, count + 1);
    if (!count) throw error;
    const again = new URL(url);
    again.searchParams.set('again', String(count));
    return import(/* webpackIgnore: true */ /* @vite-ignore */ again.href);
  }
}

/** @param {string} url */
export const fileName = url => new URL(url, document.baseURI).pathname.split('/').pop() ?? '';

/**
 * Passes a response on while counting its bytes. The total is 0 where it cannot be known:
 * a compressed response tells the length of what travels, not of what arrives here.
 * @param {Response} response
 * @param {(loaded: number, total: number) => void} onProgress
 */
export function counted(response, onProgress) {
  if (!response.body) return response;
  const total = response.headers.get('content-encoding') ? 0 : Number(response.headers.get('content-length') ?? 0);
  let loaded = 0;
  const counter = new TransformStream({
    transform(chunk, controller) {
      loaded += chunk.byteLength;
      onProgress(loaded, total);
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(counter), { headers: response.headers });
}

/**
 * @param {string} url
 * @param {(loaded: number, total: number) => void} [onProgress]
 * @param {RequestInit} [how]
 * @returns {Promise<Response>}
 */
export async function fetchAsset(url, onProgress, how) {
  /** @type {Response} */
  let response;
  try {
    response = await fetch(url, how);
  } catch (error) {
    throw new AssetError(url, String(error));
  }
  if (!response.ok) throw new AssetError(url, `the server answered ${response.status}`);
  return onProgress ? counted(response, onProgress) : response;
}

/** @type {Map<string, Promise<unknown>>} */
const shared = new Map();

/**
 * Runs a load once for all elements of the page; a failed one may be tried again.
 * @template T
 * @param {string} key
 * @param {() => Promise<T>} load
 * @returns {Promise<T>}
 */
export function once(key, load) {
  let entry = /** @type {Promise<T> | undefined} */ (shared.get(key));
  if (!entry) {
    entry = load();
    shared.set(key, entry);
    // Another may stand there since.
    entry.catch(() => shared.get(key) === entry && shared.delete(key));
  }
  return entry;
}

/** Lets a load be done again. @param {string} key */
export const forget = key => void shared.delete(key);

/**
 * Fetches a file's bytes into a blob that every element and every restart reads from.
 * @param {string} url
 * @param {(loaded: number, total: number) => void} [onProgress]
 * @param {RequestInit} [how]
 * @returns {Promise<Blob>}
 */
export const sharedBlob = (url, onProgress, how) =>
  once(url, async () => {
    try {
      return await (await fetchAsset(url, onProgress, how)).blob();
    } catch (error) {
      throw error instanceof AssetError ? error : new AssetError(url, String(error));
    }
  });

/**
 * @param {string} url
 * @param {(loaded: number, total: number) => void} [onProgress]
 * @returns {Promise<string>}
 */
export const sharedText = async (url, onProgress) => (await sharedBlob(url, onProgress)).text();

/**
 * The text of a JSON file; what is none may be asked for again.
 * @param {string} url
 * @param {(loaded: number, total: number) => void} [onProgress]
 * @returns {Promise<string>}
 */
export async function sharedJson(url, onProgress) {
  const text = await sharedText(url, onProgress);
  if (/^\s*[{[]/.test(text)) return text;
  forget(url);
  throw new AssetError(url, await unreadable(url, 'it is no JSON'));
}
