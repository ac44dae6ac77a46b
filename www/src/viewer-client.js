// The page's end of one viewer: starts it in a worker, or on the page where a worker cannot draw.
import { assetUrl } from './assets.js';
import { ViewerHost } from './viewer-host.js';

/** @import { FromViewer, ToViewer } from './types.d.ts' */

/** The compiled module of the first viewer, for all later ones of the page. @type {Promise<WebAssembly.Module | null> | null} */
let compiled = null;

/** Whether a canvas can be drawn from a worker here. */
export const workersCanDraw = () => typeof OffscreenCanvas !== 'undefined' && 'transferControlToOffscreen' in HTMLCanvasElement.prototype;

export class ViewerClient {
  /** @type {Worker | null} */
  #worker = null;
  /** @type {ViewerHost | null} */
  #host = null;
  /** Hands the module to those who wait for it; null when this viewer compiles nothing. @type {((module: WebAssembly.Module | null) => void) | null} */
  #share = null;
  /** @type {(message: FromViewer) => void} */
  #receive;

  /**
   * @param {HTMLCanvasElement} canvas a fresh one: it can be handed to a worker only once
   * @param {{ width: number, height: number, dpr: number }} size
   * @param {{ inWorker: boolean, receive: (message: FromViewer) => void }} options
   */
  constructor(canvas, size, { inWorker, receive }) {
    this.#receive = receive;
    if (inWorker) this.#startWorker();
    else this.#host = new ViewerHost(message => this.#take(message));
    void this.#init(canvas, size, inWorker);
  }

  #startWorker() {
    const url = assetUrl('./viewer-worker.js');
    // A worker's script must be of the page's origin; from elsewhere a one-line blob imports it.
    const foreign = new URL(url).origin !== location.origin;
    const source = foreign ? URL.createObjectURL(new Blob([`import ${JSON.stringify(url)}`], { type: 'text/javascript' })) : url;
    const worker = new Worker(source, { type: 'module' });
    if (foreign) URL.revokeObjectURL(source);
    worker.onmessage = event => this.#take(event.data);
    worker.onerror = event => {
      event.preventDefault();
      const message = event.message || 'the worker could not be started';
      this.#take(event.message ? { type: 'error', code: 'viewer-failed', message } : { type: 'error', code: 'asset-failed', message, url });
    };
    this.#worker = worker;
  }

  /**
   * @param {HTMLCanvasElement} canvas
   * @param {{ width: number, height: number, dpr: number }} size
   * @param {boolean} inWorker
   */
  async #init(canvas, size, inWorker) {
    const surface = inWorker ? canvas.transferControlToOffscreen() : canvas;
    /** @type {WebAssembly.Module | null} */
    let module = null;
    while (compiled && !module) module = await compiled;
    // Whoever has gone meanwhile compiles nothing that others would wait for.
    if (this.#ended) return;
    if (!module) compiled = new Promise(resolve => (this.#share = resolve));
    // No answer may come before whoever made this client has it.
    await null;
    const urls = { js: assetUrl('./viewer.js'), wasm: assetUrl('./viewer_bg.wasm') };
    /** @type {ToViewer} */
    const init = { type: 'init', canvas: surface, ...size, urls, main: !inWorker };
    if (module) init.module = module;
    this.send(init, inWorker ? [/** @type {OffscreenCanvas} */ (surface)] : []);
    this.#started = true;
    for (const [message, transfer] of this.#early.splice(0)) this.send(message, transfer);
  }

  #started = false;
  #ended = false;
  /** Messages that came before the start was sent off. @type {[ToViewer, Transferable[]][]} */
  #early = [];

  /** @param {FromViewer} message */
  #take(message) {
    if (message.type === 'module') {
      this.#share?.(message.module);
      this.#share = null;
    } else {
      if (message.type === 'error') this.#giveUpModule();
      this.#receive(message);
    }
  }

  /** @param {ToViewer} message @param {Transferable[]} [transfer] */
  send(message, transfer = []) {
    if (!this.#started && message.type !== 'init') this.#early.push([message, transfer]);
    else if (this.#host) void this.#host.receive(message);
    else this.#worker?.postMessage(message, transfer);
  }

  /** Ends the worker, which frees its memory and its graphics context. */
  stop() {
    this.#ended = true;
    this.#giveUpModule();
    void this.#host?.receive({ type: 'dispose' });
    this.#worker?.terminate();
    this.#worker = null;
    this.#host = null;
  }

  #giveUpModule() {
    if (!this.#share) return;
    compiled = null;
    this.#share(null);
    this.#share = null;
  }
}
