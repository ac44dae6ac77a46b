// The page's end of one viewer: begins to load its code at once, in a worker or, where a worker cannot draw, on the page.
import { AssetError, assetUrl, fetchAsset, part, partMissing } from './assets.js';
import { policy } from './trust.js';
import { leaveCode, takeCode } from './viewer-code.js';

/** @import { FromViewer, ToViewer } from './types.d.ts' */

/** Whether a canvas can be drawn from a worker here, as far as one knows without having tried. */
let workersDraw = typeof OffscreenCanvas !== 'undefined' && 'transferControlToOffscreen' in HTMLCanvasElement.prototype;

/** A worker could not be had, or had no context for its canvas: later viewers of the page do not try again. */
export const workersCannotDraw = () => void (workersDraw = false);

export class ViewerClient {
  inWorker = workersDraw;
  /** @type {Worker | null} */
  #worker = null;
  /** @type {Promise<import('./viewer-host.js').ViewerHost> | null} */
  #host = null;
  #ended = false;
  /** What was said before there was a canvas, and so nobody to hear it. @type {FromViewer[]} */
  #said = [];
  /** @type {(message: FromViewer) => void} */
  #receive = message => this.#said.push(message);

  constructor() {
    if (this.inWorker) this.#startWorker();
    else this.#startHost();
    this.send({ type: 'load', url: assetUrl('./viewer.js') });
    void this.#bringCode();
  }

  async #bringCode() {
    let first = false;
    const onProgress = (/** @type {number} */ loaded, /** @type {number} */ total) => {
      first = true;
      this.#take({ type: 'progress', loaded, total });
    };
    try {
      const module = await takeCode(onProgress);
      if (!first) this.#take({ type: 'progress', loaded: 1, total: 1 });
      this.send({ type: 'module', module });
    } catch (error) {
      this.#take({ type: 'error', code: 'asset-failed', message: String(error), url: error instanceof AssetError ? error.url : undefined });
    }
  }

  #startWorker() {
    const url = assetUrl('./viewer-worker.js');
    // A worker's script must be of the page's origin; from elsewhere a one-line blob imports it.
    const foreign = new URL(url).origin !== globalThis.origin;
    const source = foreign ? URL.createObjectURL(new Blob([`import ${JSON.stringify(url)}`], { type: 'text/javascript' })) : url;
    try {
      const worker = new Worker(/** @type {string} */ (policy?.createScriptURL(source) ?? source), { type: 'module' });
      worker.onmessage = event => this.#take(event.data);
      worker.onerror = event => {
        event.preventDefault();
        if (event.message) this.#take({ type: 'error', code: 'viewer-failed', message: event.message });
        else void this.#tellUnstarted(url);
      };
      this.#worker = worker;
    } catch {
      workersCannotDraw();
      this.inWorker = false;
      this.#startHost();
    }
    if (foreign) URL.revokeObjectURL(source);
  }

  /** The worker's script did not run: it is not there, or the page's policy is against it. @param {string} url */
  async #tellUnstarted(url) {
    try {
      await fetchAsset(url);
      this.#take({ type: 'error', code: 'webgl-unavailable', message: 'This page lets no worker run.' });
    } catch (error) {
      this.#take({ type: 'error', code: 'asset-failed', message: String(error), url });
    }
  }

  #startHost() {
    this.#host = part(() => import('./viewer-host.js')).then(({ ViewerHost }) => new ViewerHost(message => this.#take(message)));
    this.#host.catch(error => {
      const { message, url } = partMissing(error);
      this.#take({ type: 'error', code: 'asset-failed', message, url });
    });
  }

  /**
   * Draws on a canvas, a fresh one: it can be handed to a worker only once.
   * @param {HTMLCanvasElement} canvas
   * @param {{ width: number, height: number, dpr: number }} size
   * @param {(message: FromViewer) => void} receive
   */
  draw(canvas, size, receive) {
    const surface = this.inWorker ? canvas.transferControlToOffscreen() : canvas;
    this.send({ type: 'init', canvas: surface, ...size }, this.inWorker ? [/** @type {OffscreenCanvas} */ (surface)] : []);
    // No answer may come before whoever made this client has it.
    queueMicrotask(() => {
      this.#receive = receive;
      for (const message of this.#said.splice(0)) receive(message);
    });
  }

  /** @param {FromViewer | FromViewer[]} message */
  #take(message) {
    if (Array.isArray(message)) {
      for (const one of message) this.#take(one);
      return;
    }
    if (this.#ended) return;
    this.#receive(message);
  }

  /** @param {ToViewer} message @param {Transferable[]} [transfer] */
  send(message, transfer = []) {
    if (this.#worker) this.#worker.postMessage(message, transfer);
    else void this.#host?.then(host => host.receive(message), () => {});
  }

  /** Ends the worker, which frees its memory and its graphics context. */
  stop() {
    if (!this.#ended) leaveCode();
    this.send({ type: 'dispose' });
    this.#ended = true;
    this.#worker?.terminate();
    this.#worker = null;
    this.#host = null;
  }
}
