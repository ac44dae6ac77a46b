// Runs one viewer: starts its code, feeds it messages, asks for frames while it wants them. Same in worker and page.
import { AssetError, fetchAsset } from './assets.js';
import { now } from './clock.js';
import { drawPicture } from './snapshot.js';

/** @import { FromViewer, PictureWish, ToViewer, ViewerHandle, ViewerUrls } from './types.d.ts' */

/** Frames whose duration is kept between two questions for figures. */
const KEPT_FRAMES = 5000;

export class ViewerHost {
  /** @type {ViewerHandle | null} */
  #viewer = null;
  /** @type {WebAssembly.Memory | null} */
  #memory = null;
  /** Messages that came before the viewer was ready. @type {ToViewer[]} */
  #waiting = [];
  /** @type {(message: FromViewer) => void} */
  #post;
  /** @type {HTMLCanvasElement | OffscreenCanvas | null} */
  #canvas = null;
  #size = { width: 1, height: 1, dpr: 1 };
  #scheduled = false;
  /** The screen's frame that is waited for. */
  #next = 0;
  #visible = true;
  #ended = false;
  #hasModel = false;
  #pictured = false;
  #frames = 0;
  /** @type {number[]} */
  #frameMs = [];

  /** @param {(message: FromViewer) => void} post */
  constructor(post) {
    this.#post = post;
  }

  /** @param {ToViewer} message */
  async receive(message) {
    try {
      if (message.type === 'dispose') this.#end();
      else if (message.type === 'init') await this.#start(message);
      else if (this.#viewer) this.#apply(message);
      else this.#waiting.push(message);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** @param {Extract<ToViewer, { type: 'init' }>} init */
  async #start(init) {
    const { canvas, width, height, dpr } = init;
    this.#canvas = canvas;
    this.#size = { width, height, dpr };
    if (!hasWebgl2(init.main)) {
      this.#post({ type: 'error', code: 'webgl-unavailable', message: 'This browser gives no WebGL2 context.' });
      return;
    }
    canvas.addEventListener('webglcontextlost', event => {
      event.preventDefault();
      if (this.#ended) return;
      this.#end();
      this.#post({ type: 'lost' });
    });
    const { glue, module } = await loadCode(init.urls, init.module, this.#post);
    const exports = await glue.default({ module_or_path: module });
    this.#memory = exports.memory;
    if (!init.module) this.#post({ type: 'module', module });
    const viewer = /** @type {ViewerHandle} */ (new glue.Viewer(canvas, !init.main, init.width, init.height, init.dpr));
    while (!viewer.poll()) await new Promise(resolve => setTimeout(resolve, 0));
    if (this.#ended) {
      viewer.free?.();
      return;
    }
    this.#viewer = viewer;
    this.#post({ type: 'ready' });
    for (const message of this.#waiting.splice(0)) this.#apply(message);
    this.#wake();
  }

  /** @param {ToViewer} message */
  #apply(message) {
    const viewer = this.#viewer;
    if (!viewer) return;
    switch (message.type) {
      case 'model':
        viewer.model(new Uint8Array(message.glb));
        this.#hasModel = true;
        break;
      case 'rest':
        viewer.rest(new Uint8Array(message.glb));
        break;
      case 'contacts':
        viewer.contacts(new Uint8Array(message.glb));
        break;
      case 'stats':
        this.#post({ type: 'stats', drawn: viewer.drawn(), frames: this.#frames, frameMs: this.#frameMs.splice(0), memory: this.#memory?.buffer.byteLength ?? 0 });
        return;
      case 'snapshot':
        void this.#picture(viewer, message);
        break;
      case 'resize':
        this.#size = { width: message.width, height: message.height, dpr: message.dpr };
        viewer.message(JSON.stringify(message));
        break;
      case 'visible':
        this.#visible = message.on;
        // What was asked of the screen does not come while the page is hidden.
        if (!message.on && this.#next) {
          cancelAnimationFrame(this.#next);
          this.#next = 0;
          this.#scheduled = false;
        }
        viewer.message(JSON.stringify(message));
        break;
      default:
        viewer.message(JSON.stringify(message));
    }
    this.#flush();
    this.#wake();
  }

  /** @param {ViewerHandle} viewer @param {PictureWish} wish */
  async #picture(viewer, wish) {
    const blob = this.#canvas && (await drawPicture(viewer, this.#canvas, this.#size, wish, now).catch(() => null));
    this.#post({ type: 'snapshot', blob });
  }

  /** Asks for a frame with the next of the screen; out of sight, where there may be none, only until there is a first picture. */
  #wake() {
    if (this.#scheduled || !this.#viewer || (!this.#visible && this.#pictured)) return;
    this.#scheduled = true;
    if (this.#visible) this.#next = requestAnimationFrame(time => this.#frame(time));
    else setTimeout(() => this.#frame(performance.now()));
  }

  /** @param {number} time */
  #frame(time) {
    this.#scheduled = false;
    this.#next = 0;
    const viewer = this.#viewer;
    if (!viewer) return;
    try {
      const start = performance.now();
      const drawnBefore = viewer.drawn();
      const more = viewer.frame(time, now());
      this.#frames++;
      if (this.#frameMs.length < KEPT_FRAMES) this.#frameMs.push(performance.now() - start);
      if (!this.#pictured && this.#hasModel && viewer.drawn() > drawnBefore) {
        this.#pictured = true;
        this.#post({ type: 'firstFrame' });
      }
      this.#flush();
      if (more) this.#wake();
    } catch (error) {
      this.#fail(error);
    }
  }

  #flush() {
    const events = this.#viewer?.events() ?? '[]';
    if (events === '[]') return;
    for (const event of JSON.parse(events)) this.#post(event);
  }

  /** @param {unknown} error */
  #fail(error) {
    if (this.#ended) return;
    this.#ended = true;
    this.#viewer = null;
    if (error instanceof AssetError) this.#post({ type: 'error', code: 'asset-failed', message: error.message, url: error.url });
    else this.#post({ type: 'error', code: 'viewer-failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }

  #end() {
    this.#ended = true;
    this.#viewer?.free?.();
    this.#viewer = null;
    this.#waiting = [];
  }
}

/**
 * Asked before the viewer's code does: it cannot recover from a missing context.
 * @param {boolean} [main]
 */
function hasWebgl2(main) {
  try {
    const canvas = main ? document.createElement('canvas') : new OffscreenCanvas(1, 1);
    const context = /** @type {WebGL2RenderingContext | null} */ (canvas.getContext('webgl2'));
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}

/**
 * Loads glue and wasm together; compiling streams with the download unless another host has done it.
 * @param {ViewerUrls} urls
 * @param {WebAssembly.Module | undefined} ready
 * @param {(message: FromViewer) => void} post
 */
async function loadCode(urls, ready, post) {
  const compiled = ready ?? compile(urls.wasm, post);
  if (compiled instanceof Promise) compiled.catch(() => {});
  let glue;
  try {
    glue = await import(urls.js);
  } catch (error) {
    throw new AssetError(urls.js, String(error));
  }
  return { glue, module: await compiled };
}

/**
 * The response goes to the compiler untouched: only then does the browser keep the compiled code for the next visit.
 * @param {string} url
 * @param {(message: FromViewer) => void} post
 */
async function compile(url, post) {
  const response = await fetchAsset(url);
  const total = Number(response.headers.get('content-length') ?? 0);
  post({ type: 'progress', loaded: 0, total });
  try {
    const module = await WebAssembly.compileStreaming(response);
    post({ type: 'progress', loaded: total, total });
    return module;
  } catch (error) {
    throw new AssetError(url, String(error));
  }
}
