// Loads one viewer's glue, has its graphics context made while the code comes, and passes messages on. Same in worker and page.
import { AssetError, unreadable } from './assets.js';
import { breath } from './clock.js';
import { measure, phases } from './phases.js';

/**
 * @import { Viewer } from './generated/viewer-wasm.d.ts'
 * @import { ForViewer, FromViewer, ToViewer, ViewerModule } from './types.d.ts'
 */

/** Attributes with which the viewer asks for the same context again. */
const CONTEXT = { antialias: false };
const onPage = 'document' in globalThis;

/** Failures on this thread. A module that failed stays failed under its address, and after a panic its memory is not to be trusted. */
let failures = 0;

export class ViewerHost {
  /** @type {Viewer | null} */
  #viewer = null;
  /** Messages that came before the viewer could draw. @type {ForViewer[]} */
  #waiting = [];
  /** The viewer's code, ready to run. @type {Promise<ViewerModule> | null} */
  #code = null;
  /** @type {(module: WebAssembly.Module) => void} */
  #hand = () => {};
  #module = new Promise((/** @type {(module: WebAssembly.Module) => void} */ resolve) => (this.#hand = resolve));
  #ended = false;
  /** @type {(message: FromViewer | FromViewer[]) => void} */
  #post;

  /** @param {(message: FromViewer | FromViewer[]) => void} post */
  constructor(post) {
    this.#post = post;
  }

  /** @param {ToViewer} message */
  async receive(message) {
    if (this.#ended) return;
    try {
      if (message.type === 'load') this.#load(message.url);
      else if (message.type === 'module') this.#hand(message.module);
      else if (message.type === 'init') await this.#start(message);
      else if (message.type === 'dispose') this.#end();
      else if (this.#viewer) this.#viewer.receive(message);
      else this.#waiting.push(message);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** @param {string} url of the glue */
  #load(url) {
    this.#code = this.#instance(url);
    this.#code.catch(error => this.#fail(error));
  }

  /** @param {string} url @returns {Promise<ViewerModule>} */
  async #instance(url) {
    const glue = await importGlue(url);
    await glue.default({ module_or_path: await this.#module });
    return glue;
  }

  /** @param {Extract<ToViewer, { type: 'init' }>} init */
  async #start({ canvas, width, height, dpr }) {
    const { context, reason } = contextOf(canvas);
    if (!context) {
      this.#end();
      this.#post({ type: 'error', code: 'webgl-unavailable', message: `This browser gives no WebGL2 context: ${reason}.` });
      return;
    }
    const glue = await this.#code;
    if (!glue || this.#ended) return;
    // Lost while the code came, it would be taken for one that says nothing.
    if (context.isContextLost?.()) {
      this.#end();
      this.#post({ type: 'lost' });
      return;
    }
    const viewer = await glue.Viewer.start(canvas, width, height, dpr, message => this.#say(message));
    if (this.#ended) viewer?.free();
    if (!viewer || this.#ended) return;
    for (let next = this.#waiting.shift(); next && !this.#ended; next = this.#waiting.shift()) {
      viewer.receive(next);
      // A body is work for several frames of the page.
      if (onPage) await breath();
    }
    if (this.#ended) viewer.free();
    else this.#viewer = viewer;
  }

  /** Passes on what the viewer says; what belongs to one frame comes as a list. @param {FromViewer | FromViewer[]} message */
  #say(message) {
    if (this.#ended) return;
    if (Array.isArray(message)) {
      this.#post(message);
      return;
    }
    if (message.type === 'error' && message.code === 'viewer-failed') failures++;
    this.#post(message.type === 'firstFrame' && !onPage ? { ...message, phases: phases() } : message);
  }

  /** @param {unknown} error */
  #fail(error) {
    if (this.#ended) return;
    failures++;
    this.#end();
    if (error instanceof AssetError) this.#post({ type: 'error', code: 'asset-failed', message: error.message, url: error.url });
    else this.#post({ type: 'error', code: 'viewer-failed', message: told(error) });
  }

  #end() {
    this.#ended = true;
    this.#waiting = [];
    const viewer = this.#viewer;
    this.#viewer = null;
    try {
      viewer?.free();
    } catch {
      // What a panic has left half done cannot be freed.
    }
  }
}

/** What went wrong and where: only Chromium's traces begin with the words. @param {unknown} error */
function told(error) {
  if (!(error instanceof Error)) return String(error);
  return error.stack?.includes(error.message) ? error.stack : `${error}\n${error.stack ?? ''}`.trim();
}

/**
 * Makes the context while the code is on its way; where there is none, what the browser says against it.
 * @param {HTMLCanvasElement | OffscreenCanvas} canvas
 */
function contextOf(canvas) {
  let reason = 'it says no more';
  const listen = (/** @type {Event} */ event) => (reason = /** @type {WebGLContextEvent} */ (event).statusMessage || reason);
  canvas.addEventListener('webglcontextcreationerror', listen);
  const start = performance.now();
  try {
    const context = canvas.getContext('webgl2', CONTEXT);
    // In a worker of Firefox a canvas of the page gives its context once: whoever asks again gets an error.
    if (context && !onPage) canvas.getContext = /** @type {typeof canvas.getContext} */ (() => context);
    measure('tpa:context', start);
    return { context: /** @type {WebGL2RenderingContext | null} */ (context), reason };
  } catch (error) {
    return { context: null, reason: String(error) };
  } finally {
    canvas.removeEventListener('webglcontextcreationerror', listen);
  }
}

/** @param {string} url @returns {Promise<ViewerModule>} */
async function importGlue(url) {
  try {
    return await import(/* webpackIgnore: true */ /* @vite-ignore */ failures && /^http/.test(url) ? `${url}${url.includes('?') ? '&' : '?'}again=${failures}` : url);
  } catch (error) {
    throw new AssetError(url, await unreadable(url, error));
  }
}
