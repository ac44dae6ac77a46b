// The viewer's code: fetched and compiled once for all viewers of the page. On the page's thread, where it costs little and nothing
// stops it: a worker that has its graphics context made takes no bytes meanwhile.
import { AssetError, assetUrl, fetchAsset, forget, once, unreadable } from './assets.js';
import { arrivedAt, measure } from './phases.js';

/** Viewers that want it. */
let users = 0;
/** Whoever is the last to go before it is there has it fetched no further. */
let download = new AbortController();
/** Whether it is on its way. */
let coming = false;

/** @param {(loaded: number, total: number) => void} onProgress told by the first who asks @returns {Promise<WebAssembly.Module>} */
export function takeCode(onProgress) {
  users++;
  return once('viewer', () => {
    coming = true;
    return compile(onProgress).finally(() => (coming = false));
  });
}

/** For each that has been taken, once. */
export function leaveCode() {
  users--;
  // Who starts again at once, on the page or after a lost context, goes on with it.
  queueMicrotask(() => {
    if (users || !coming) return;
    download.abort();
    // Whoever wants it next waits for no download that was given up.
    forget('viewer');
    download = new AbortController();
  });
}

/**
 * The response goes to the compiler untouched: only then does the browser keep the compiled code for the next visit.
 * @param {(loaded: number, total: number) => void} onProgress
 */
async function compile(onProgress) {
  const url = assetUrl('./viewer_bg.wasm');
  const start = performance.now();
  const response = await fetchAsset(url, undefined, { signal: download.signal });
  const total = Number(response.headers.get('content-length') ?? 0);
  onProgress(0, total);
  try {
    // As it arrives only where the server knows the type.
    const module = await (/^application\/wasm$/i.test(response.headers.get('content-type') ?? '') ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer()));
    const arrived = Math.max(start, arrivedAt(url));
    measure('tpa:fetch', start, arrived);
    measure('tpa:compile', arrived);
    onProgress(total, total);
    return module;
  } catch (error) {
    throw new AssetError(url, await unreadable(url, error));
  }
}
