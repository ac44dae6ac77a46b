// The life of the 3D view: canvas, viewer, body, size; starting, failing, losing its context and coming back.
import { assetUrl, AssetError, forget, sharedBlob } from './assets.js';
import { bodyFile } from './body-file.js';
import { Gestures } from './gestures.js';
import { json } from './json.js';
import { checkOwnBody } from './own-body.js';
import { adopt, measure } from './phases.js';
import { ResizeObserver, matchMedia } from './shims.js';
import { spaceOf } from './space.js';
import { ViewerClient, workersCannotDraw } from './viewer-client.js';
import { wasmRuns } from './wasm.js';

/**
 * @import { FromViewer, Insets, Nudge, PictureWish, ToViewer, Words } from './types.d.ts'
 * @import { Body, ErrorDetail, ProgressDetail, Side, ViewerStats } from '../trigger-point-atlas.js'
 */

/** Files of the two bodies. @type {Record<Body, string>} */
const BODIES = { male: './model/torso-head.glb', female: './model/torso-head-female.glb' };
/** What continues them beyond their cuts. @type {Record<Body, string>} */
const LIMBS = { male: './model/limbs-male.glb', female: './model/limbs-female.glb' };
/** More pixels than this per CSS pixel cost more than they show. */
const MAX_DPR = 2;
/** On a stage narrower than this, boxes at the sides stand above and below rather than beside the body. */
const NARROW = 560;
/** So many contexts lost in a row before they showed anything mean that there is no use in starting again … */
const MAX_VAIN = 3;
/** … and so do so many within a minute, even if each had shown something: a view that keeps flickering helps nobody. */
const MAX_LOSSES = 8;
/** So far the low sheet always lies over the stage, CSS pixels. */
const SHEET_LAP_PX = 18;
/** Covered further than this from below, the stage has too little left to aim at, and nobody looks at the body: the whole counts. */
const MOST_COVERED = 0.6;
/** A picture to remember the view by is not waited for longer than this, ms. */
const PARTING_MS = 3000;

/**
 * @typedef {object} StageReport
 * @property {() => void} canvas the canvas is another one, or gone
 * @property {(progress: ProgressDetail) => void} progress
 * @property {() => void} picture the first picture is on the canvas
 * @property {(message: FromViewer) => void} message
 * @property {(error: ErrorDetail) => void} fail the view has stopped
 * @property {(error: ErrorDetail) => void} miss something is not there; the view goes on without it
 * @property {(body: Body) => void} body the body now on screen, where it is not the one asked for
 * @property {(at: { x: number, y: number } | null) => void} tap what comes next was met by a finger there, or by a mouse
 * @property {(hint: 'zoom' | 'touch') => void} hint
 * @property {(event: KeyboardEvent) => void} key
 */

export class Stage {
  /** @type {HTMLCanvasElement | null} */
  canvas = null;
  /** @type {ViewerClient | null} */
  #viewer = null;
  /** @type {Gestures | null} */
  #gestures = null;
  /** @type {ResizeObserver | null} */
  #resizes = null;
  /** @type {HTMLElement} */
  #box;
  /** Where the box is seen in the window. */
  #space;
  /** What the canvas was last made for. */
  #sized = '';
  #watching = new AbortController();
  /** @type {StageReport} */
  #report;
  /** @type {Insets | null} */
  #insets = null;
  /** Height of the canvas under the sheet, CSS pixels. */
  #sheetPx = 0;
  /** What a fresh viewer is told first, by kind. @type {Map<string, ToViewer>} */
  #memory = new Map();
  /** Times of lost contexts. @type {number[]} */
  #losses = [];
  /** Contexts lost since there was last a picture. */
  #vain = 0;
  #pictured = false;
  #visible = true;
  /** The context was lost while nobody could see it; it comes back when somebody can. */
  #lostUnseen = false;
  /** @type {Body} */
  #body = 'male';
  /** Address of a body of the page's own, shown in place of ours. @type {string | null} */
  #own = null;
  /** Address of the body that the viewer has. @type {string | null} */
  #brought = null;
  /** @type {((stats: ViewerStats | null) => void)[]} */
  #asked = [];
  /** @type {((place: { x: number, y: number, visible: boolean } | null) => void)[]} */
  #sought = [];
  /** @type {((blob: Blob | null) => void)[]} */
  #pictures = [];

  /** @param {HTMLElement} box the canvas fills it @param {StageReport} report */
  constructor(box, report) {
    this.#box = box;
    this.#space = spaceOf(box);
    this.#report = report;
  }

  get running() {
    return this.#viewer !== null;
  }

  /** @param {ViewerClient | null} [early] one whose code is on its way already */
  start(early = null) {
    if (this.#viewer) return;
    if (!wasmRuns()) {
      this.#report.fail({ code: 'webgl-unavailable', message: 'The 3D view needs WebAssembly, which this page or this browser does not let run.', recoverable: false });
      return;
    }
    this.#pictured = this.#lostUnseen = false;
    const canvas = document.createElement('canvas');
    canvas.tabIndex = 0;
    this.canvas = canvas;
    this.#report.canvas();
    const viewer = early ?? new ViewerClient();
    this.#viewer = viewer;
    viewer.draw(canvas, this.size, message => this.#viewer === viewer && this.#receive(message));
    this.#gestures = new Gestures(canvas, {
      ...this.#report,
      send: message => viewer.send(message),
      place: event => this.#space.toBox(event.clientX, event.clientY),
    });
    this.#watchSize();
    for (const message of this.#memory.values()) viewer.send(message);
    // The line is the body's until all of it is there.
    void this.#bringBody(viewer).then(() => this.#bringContacts(viewer));
  }

  /** The canvas follows its box, the pixels of the screen, and whatever the page shows it larger by, also when that has come to rest. */
  #watchSize() {
    this.#sized = json(this.size);
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    const resize = () => this.#resize();
    this.#resizes = new ResizeObserver(resize);
    this.#resizes.observe(this.#box);
    for (const rest of ['animationend', 'transitionend']) this.#box.ownerDocument.addEventListener(rest, resize, { signal, passive: true });
    addEventListener('resize', resize, { signal, passive: true });
    const watchPixels = () =>
      matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
        'change',
        () => {
          resize();
          watchPixels();
        },
        { signal, once: true },
      );
    watchPixels();
  }

  #resize() {
    const { size } = this;
    const sized = json(size);
    if (sized === this.#sized) return;
    this.#sized = sized;
    this.#viewer?.send({ type: 'resize', ...size });
  }

  get #bodyUrl() {
    return this.#own ?? assetUrl(BODIES[this.#body]);
  }

  /** Fetches a body and hands it over: the skin as soon as it is there, then the rest. @param {ViewerClient} viewer */
  async #bringBody(viewer) {
    const url = this.#bodyUrl;
    const start = performance.now();
    // Another body may have been asked for meanwhile.
    const wanted = () => this.#viewer === viewer && this.#bodyUrl === url;
    try {
      const onProgress = (/** @type {number} */ loaded, /** @type {number} */ total) => this.#report.progress({ phase: 'model', loaded, total });
      if (url === this.#own) await checkOwnBody(url);
      const { first, whole } = await bodyFile(url, this.#brought ? undefined : onProgress);
      const skin = await (await first).arrayBuffer();
      if (!wanted()) return;
      measure('tpa:body', start);
      viewer.send({ type: 'model', glb: skin }, [skin]);
      const all = await (await whole).arrayBuffer();
      if (!wanted()) return;
      if (!this.#brought) onProgress(all.byteLength, all.byteLength);
      viewer.send({ type: 'rest', glb: all }, [all]);
      this.#brought = url;
    } catch (error) {
      if (!wanted()) return;
      const detail = missing(error);
      if (url === this.#own) return this.#disown(detail);
      if (!this.#brought) return this.#fail(detail);
      // The body that is there is still worth having.
      this.#body = this.#body === 'male' ? 'female' : 'male';
      this.#report.miss(detail);
      this.#report.body(this.#body);
      if (this.#brought !== this.#bodyUrl) void this.#bringBody(viewer);
    }
  }

  /** The page's own body cannot be shown: ours stays, or comes. @param {ErrorDetail} detail */
  #disown(detail) {
    this.#own = null;
    this.#report.miss(detail);
    if (this.#viewer && this.#brought !== this.#bodyUrl) void this.#bringBody(this.#viewer);
  }

  /** Without hands the view is still worth having. @param {ViewerClient} viewer */
  async #bringContacts(viewer) {
    if (this.#viewer !== viewer) return;
    try {
      const glb = await (await sharedBlob(assetUrl('./model/contacts.glb'), undefined, { priority: 'low' })).arrayBuffer();
      if (this.#viewer === viewer) viewer.send({ type: 'contacts', glb }, [glb]);
    } catch (error) {
      if (this.#viewer !== viewer) return;
      this.#report.miss(missing(error));
      const none = new ArrayBuffer(0);
      viewer.send({ type: 'contacts', glb: none }, [none]);
    }
  }

  /** Without limbs arrows say where the pain goes on. @param {ViewerClient} viewer @param {Body} body */
  async #bringLimbs(viewer, body) {
    // A body of the page's own may be named as ours is.
    if (this.#own) return;
    try {
      const glb = await (await sharedBlob(assetUrl(LIMBS[body]))).arrayBuffer();
      if (this.#viewer === viewer) viewer.send({ type: 'limbs', glb }, [glb]);
    } catch (error) {
      if (this.#viewer === viewer) this.#report.miss(missing(error));
    }
  }

  /** @param {FromViewer} message */
  #receive(message) {
    switch (message.type) {
      case 'progress':
        this.#report.progress({ phase: 'code', loaded: message.loaded, total: message.total });
        break;
      case 'ready':
        this.#report.progress({ phase: 'picture', loaded: 0, total: 1 });
        break;
      case 'firstFrame':
        adopt(message.phases ?? []);
        this.#report.progress({ phase: 'picture', loaded: 1, total: 1 });
        this.#pictured = true;
        this.#vain = 0;
        this.#report.picture();
        break;
      case 'stats': {
        const { type: _, ...stats } = message;
        for (const answer of this.#asked.splice(0)) answer(stats);
        break;
      }
      case 'limbs':
        if (this.#viewer) void this.#bringLimbs(this.#viewer, message.body);
        break;
      case 'located':
        this.#sought.shift()?.({ ...this.#space.toWindow(message.x, message.y), visible: message.visible });
        break;
      case 'snapshot':
        this.#pictures.shift()?.(message.blob);
        break;
      case 'lost':
        this.#lost();
        break;
      case 'error':
        if (message.recoverable) this.#report.miss({ code: message.code, message: message.message, recoverable: true });
        else if (message.code === 'webgl-unavailable' && this.#viewer?.inWorker) this.#retryOnPage();
        else if (this.#own && (message.code === 'asset-failed' || message.code === 'viewer-failed')) this.#ownFailed(message.message);
        else if (message.message.startsWith('model: ')) this.#bodyFailed(message.message);
        else this.#fail({ code: message.code, message: message.message, url: message.url, recoverable: message.code !== 'webgl-unavailable' });
        break;
      default:
        this.#report.message(message);
    }
  }

  /** What the viewer could not read of the page's own body may have ended it. @param {string} reason */
  #ownFailed(reason) {
    const url = this.#own ?? undefined;
    this.#own = null;
    this.stop();
    this.#report.miss({ code: 'asset-failed', message: `the body could not be shown: ${reason}`, url, recoverable: true });
    this.start();
  }

  /** The viewer could not read our body: it may have come whole and wrong, and is fetched anew by whoever asks next. @param {string} message */
  #bodyFailed(message) {
    const url = this.#bodyUrl;
    forget(url);
    this.#fail({ code: 'asset-failed', message, url, recoverable: true });
  }

  /** Some browsers draw on the page but not in a worker. */
  #retryOnPage() {
    workersCannotDraw();
    this.stop();
    this.start();
  }

  #lost() {
    const now = performance.now();
    this.#losses = [...this.#losses.filter(time => now - time < 60_000), now];
    if (!this.#pictured) this.#vain++;
    this.stop();
    if (this.#vain >= MAX_VAIN || this.#losses.length > MAX_LOSSES) {
      this.#report.fail({ code: 'webgl-unavailable', message: 'The graphics context was lost again and again.', recoverable: false });
      return;
    }
    this.#report.fail({ code: 'context-lost', message: 'The graphics context was lost; the view starts again.', recoverable: true });
    // A page in the background would lose the next one too.
    if (this.#visible) this.start();
    else this.#lostUnseen = true;
  }

  /** @param {ErrorDetail} error */
  #fail(error) {
    this.stop();
    this.#report.fail(error);
  }

  /** Brings another body in place of the one shown: one of ours, or the page's own. @param {Body} body @param {string | null} own */
  show(body, own) {
    const before = this.#bodyUrl;
    this.#body = body;
    this.#own = own;
    if (this.#viewer && this.#bodyUrl !== before) void this.#bringBody(this.#viewer);
  }

  /** The page's own body, unless it was refused. */
  get own() {
    return this.#own;
  }

  /** @param {boolean} on */
  visible(on) {
    this.#visible = on;
    this.tell({ type: 'visible', on });
    if (this.#viewer) this.#resize();
    if (on && this.#lostUnseen) this.start();
  }

  /** A picture of the canvas as a file; null without one. @param {PictureWish} wish @returns {Promise<Blob | null>} */
  picture(wish) {
    const viewer = this.#viewer;
    if (!viewer || !this.#pictured) return Promise.resolve(null);
    return new Promise(resolve => {
      this.#pictures.push(resolve);
      viewer.send({ type: 'snapshot', ...wish });
    });
  }

  /** Gives the graphics context up; what was on the canvas is left as a picture. @returns {Promise<Blob | null>} */
  async park() {
    const { width, height, dpr } = this.size;
    const late = new Promise((/** @type {(none: null) => void} */ resolve) => setTimeout(resolve, PARTING_MS, null));
    const last = await Promise.race([this.picture({ width: Math.round(width * dpr), height: Math.round(height * dpr), mime: 'image/webp' }), late]);
    this.stop();
    return last;
  }

  /** What the canvas is to a screen reader. @param {Words} t */
  dress(t) {
    const { canvas } = this;
    const label = `${t('canvas-label')}. ${t('canvas-label.help')}`;
    if (!canvas || canvas.getAttribute('aria-label') === label) return;
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('part', 'canvas');
    canvas.setAttribute('aria-roledescription', t('canvas-label.role'));
    canvas.setAttribute('aria-label', label);
  }

  /** Tells the viewer how much of the canvas lies under the shell's own boxes. @param {ParentNode} root */
  cover(root) {
    this.#resize();
    const { width, height } = this.#space.size;
    const stage = { left: 0, top: 0, right: width, bottom: height, width, height };
    const rectOf = (/** @type {Element | null} */ element) => element && this.#space.rectOf(/** @type {HTMLElement} */ (element));
    const box = (/** @type {string} */ name) => rectOf(root.querySelector(name));
    const [tools, corner, low] = [box('.toolbar'), box('.compass') ?? box('.corner'), box('.low > .structure') ?? box('.legend')];
    const narrow = stage.width < NARROW;
    // Tools that lie in a row stand above the body, others beside it.
    const row = narrow || (tools !== null && tools.width > tools.height);
    const sides = row ? [] : [tools, corner].filter(side => side !== null);
    // Which of them stands on the left depends on which way the language is written.
    const onLeft = (/** @type {{ left: number, right: number }} */ side) => side.left - stage.left < stage.right - side.right;
    // While a point is pressed the few names stand below what hangs under the tools.
    const hung = narrow && root.querySelector('.frame[data-demo]') ? [box('.modes'), box('.compass')].map(each => (each?.height ? each.bottom - stage.top : 0)) : [];
    const boxed = low ? stage.bottom - low.top : 0;
    const unlessMost = (/** @type {number} */ px) => (px < stage.height * MOST_COVERED ? px : 0);
    // On a phone the sheet comes up over the body; while it is on its way, it counts as where it was.
    const panel = /** @type {HTMLElement | null} */ (root.querySelector('.panel'));
    const sheet = panel && getComputedStyle(panel).position === 'absolute' ? panel : null;
    if (!sheet?.getAnimations().length) {
      this.#sheetPx = unlessMost(sheet ? Math.max(0, this.#box.offsetTop + this.#box.offsetHeight - sheet.offsetTop - SHEET_LAP_PX) : 0);
    }
    const bottom = Math.max(boxed, this.#sheetPx);
    /** @type {Insets} */
    const insets = {
      top: row && tools ? Math.max(tools.bottom - stage.top, ...hung.map(unlessMost)) : 0,
      left: Math.max(0, ...sides.filter(onLeft).map(side => side.right - stage.left)),
      right: Math.max(0, ...sides.filter(side => !onLeft(side)).map(side => stage.right - side.left)),
      bottom,
      low: Math.max(low && low.width > stage.width * 0.6 ? unlessMost(boxed) : 0, this.#sheetPx),
      hung: unlessMost(Math.max(0, (box('.modes')?.bottom ?? 0) - stage.top)),
      narrow,
    };
    if (stage.width && json(insets) !== json(this.#insets)) {
      this.#insets = insets;
      this.tell({ type: 'insets', ...insets });
    }
  }

  /** Tells the viewer something that a restarted one must be told again. @param {ToViewer} message */
  tell(message) {
    this.#memory.set(message.type, message);
    this.#viewer?.send(message);
  }

  /** @param {Nudge} nudge */
  nudge(nudge) {
    this.#viewer?.send({ type: 'nudge', ...nudge });
  }

  /** Gives the scroll back to the page. */
  disengage() {
    this.#gestures?.disengage();
  }

  /** @returns {Promise<ViewerStats | null>} */
  stats() {
    const viewer = this.#viewer;
    if (!viewer) return Promise.resolve(null);
    return new Promise(resolve => {
      this.#asked.push(resolve);
      viewer.send({ type: 'stats' });
    });
  }

  /**
   * Where a point's mark is in the window.
   * @param {string} point
   * @param {Side} side
   * @returns {Promise<{ x: number, y: number, visible: boolean } | null>}
   */
  locate(point, side) {
    const viewer = this.#viewer;
    if (!viewer) return Promise.resolve(null);
    return new Promise(resolve => {
      this.#sought.push(resolve);
      viewer.send({ type: 'locate', point, side });
    });
  }

  get size() {
    const { width, height } = this.#space.size;
    return { width: Math.max(1, width), height: Math.max(1, height), dpr: Math.min(devicePixelRatio * Math.max(1, this.#space.scale), MAX_DPR) };
  }

  /** Of a picture whose size nobody has said: as on screen, or where nothing is shown as it would usually be. */
  get pictureSize() {
    const { size } = this;
    return size.width > 1 ? size : { width: 720, height: 560, dpr: 1 };
  }

  /** Frees the worker, the graphics context and the listeners. */
  stop() {
    this.#gestures?.disengage();
    this.#gestures?.stop();
    this.#resizes?.disconnect();
    this.#watching.abort();
    this.#viewer?.stop();
    for (const answer of this.#asked.splice(0)) answer(null);
    for (const answer of this.#sought.splice(0)) answer(null);
    for (const answer of this.#pictures.splice(0)) answer(null);
    this.#gestures = this.#resizes = this.#viewer = this.#brought = null;
    this.canvas = null;
    this.#report.canvas();
  }
}

/** @param {unknown} error @returns {ErrorDetail} */
const missing = error => ({ code: 'asset-failed', message: String(error), url: error instanceof AssetError ? error.url : undefined, recoverable: true });
