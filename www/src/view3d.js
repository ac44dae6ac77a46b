// The 3D view in the life of its element: asked for, its turn among the page's widgets, its first picture, its failures, its end.
import { part, partMissing } from './assets.js';
import { Turn } from './contexts.js';
import { savesData, slowLine } from './loading.js';
import { ViewerClient } from './viewer-client.js';
import { Waiting } from './waiting.js';
import { wasmRuns } from './wasm.js';
import { AtlasError } from './wrong-use.js';

/**
 * @import { LitElement } from 'lit'
 * @import { Notice } from './types.d.ts'
 * @import { Stage, StageReport } from './stage.js'
 * @import { ErrorDetail, SnapshotOptions } from '../trigger-point-atlas.js'
 */

/**
 * @typedef {object} View3dNeeds
 * @property {() => string} loading when it is to come: `lazy`, `interaction` or `eager`
 * @property {() => boolean} here whether it can be shown at all: the element is in a document and has not been disposed of
 * @property {() => boolean} flat whether the visitor wants the drawing in its place
 * @property {() => Promise<unknown>} session what is shown in it is needed; resolved when it has come, or has failed
 * @property {(stage: Stage) => void} made a new stage is to be told what to show
 */

/** @typedef {View3dNeeds & Omit<StageReport, 'canvas'>} View3dReport */

/** A view of this page has begun to load: later ones find its code compiled. */
let begun = false;

export class View3d {
  /** @type {Stage | null} */
  stage = null;
  /** Somebody asked for it, or it came near. */
  wanted = false;
  /** The first picture is on the canvas. */
  live = false;
  /** It is known to be out of reach. */
  unavailable = false;
  /** Why it is not there, for the visitor: its own failure, or that of the core. @type {Notice | null} */
  notice = null;
  /** What the canvas showed when its context was given up, as a blob's address. @type {string | null} */
  lastPicture = null;
  waiting = new Waiting();
  #turn = new Turn({ giveUp: () => this.#park(), go: () => this.start() });
  #onScreen = false;
  /** The list and its texts are there, or never will be. */
  #textsCame = false;
  /** The page's first viewer: its code comes while the element and the view's page side do. @type {ViewerClient | null} */
  #early = null;
  /** Those who wait for the first picture. @type {((error?: AtlasError) => void)[]} */
  #expecting = [];
  /** @type {LitElement} */
  #element;
  /** @type {View3dReport} */
  #report;

  /** @param {LitElement} element @param {View3dReport} report */
  constructor(element, report) {
    this.#element = element;
    this.#report = report;
  }

  /** Whether it waits until the visitor asks for it. */
  get asksFirst() {
    const loading = this.#report.loading();
    return loading === 'interaction' || (loading === 'lazy' && savesData());
  }

  /** Whether the visitor is offered to ask for it. */
  get offered() {
    return !this.unavailable && ((this.asksFirst && !this.wanted) || (this.#turn.waits && !this.live));
  }

  /** Whether the list stands in for the body, for good or until somebody tries again. */
  get missing() {
    return this.unavailable || this.notice?.kind === 'asset-failed' || this.notice?.kind === 'viewer-failed';
  }

  /** How far it has come; null where it is not on its way. */
  get progress() {
    return this.stage?.running && !this.live ? this.waiting.now : null;
  }

  /** @param {boolean} [pressed] somebody asked for it, rather than that it came near */
  start(pressed = false) {
    this.wanted = true;
    if (this.unavailable || !this.#report.here() || this.stage?.running) return;
    const texts = this.#report.session();
    if (this.#textsCame || !slowLine()) this.#begin(pressed);
    else
      void texts.then(() => {
        this.#textsCame = true;
        this.#begin(pressed);
      });
  }

  /** @param {boolean} pressed */
  #begin(pressed) {
    if (this.unavailable || !this.#report.here() || this.stage?.running) return;
    this.#loadEarly();
    if (!this.#element.hasUpdated) {
      void this.#element.updateComplete.then(() => this.#begin(pressed));
      return;
    }
    this.#element.requestUpdate();
    if (!this.#turn.take(pressed)) return;
    this.notice = null;
    this.waiting.restart();
    if (this.stage) this.stage.start();
    else void this.#bringStage();
  }

  #loadEarly() {
    if (begun || !wasmRuns()) return;
    begun = true;
    this.#early = new ViewerClient();
    // Asked for again, and listened to, when there is a box to draw in.
    import('./stage.js').catch(() => {});
  }

  /** The page may want it at another time than before. */
  loadAgain() {
    if (this.#report.loading() === 'eager' || (this.#onScreen && !this.asksFirst)) this.start();
  }

  /** What it needs on the page comes when it is asked for. */
  async #bringStage() {
    try {
      const { Stage } = await part(() => import('./stage.js'));
      // Meanwhile the turn may have gone to another.
      if (!this.#report.here() || this.stage || !this.#turn.lasts) return this.#dropEarly();
      const box = /** @type {HTMLElement} */ (this.#element.renderRoot.querySelector('.stage'));
      const stage = new Stage(box, {
        ...this.#report,
        canvas: () => this.#element.requestUpdate(),
        picture: () => this.#pictured(),
        fail: error => this.#failed(error),
      });
      this.#report.made(stage);
      this.stage = stage;
      this.reveal();
      stage.start(this.#early);
      this.#early = null;
      this.#element.requestUpdate();
    } catch (error) {
      this.#dropEarly();
      this.#failed(partMissing(error));
    }
  }

  #dropEarly() {
    this.#early?.stop();
    this.#early = null;
  }

  #pictured() {
    this.live = true;
    this.#keepPicture(null);
    this.#expected();
    this.#report.picture();
  }

  /** @param {ErrorDetail} error */
  #failed(error) {
    this.live = false;
    if (error.code !== 'context-lost') {
      this.#turn.end();
      this.#expected(error);
    }
    if (error.code === 'webgl-unavailable') this.unavailable = true;
    if (error.code === 'asset-failed' || error.code === 'viewer-failed' || error.code === 'webgl-unavailable') this.notice = { kind: error.code, url: error.url };
    this.#report.fail(error);
  }

  /** @param {boolean} on whether somebody can see the element */
  visible(on) {
    this.#onScreen = on;
    this.#turn.seen(on);
    this.reveal();
    if (on && this.wanted && !this.notice && !this.#report.flat()) this.start();
  }

  /** Nothing is drawn while nobody can see it. */
  reveal() {
    this.stage?.visible(this.#onScreen && !(this.live && this.#report.flat()));
  }

  /** Lets others of the page draw; the picture stays. */
  async #park() {
    const last = (await this.stage?.park()) ?? null;
    this.live = false;
    this.#keepPicture(last);
    this.#element.requestUpdate();
  }

  /** @param {Blob | null} picture */
  #keepPicture(picture) {
    if (this.lastPicture) URL.revokeObjectURL(this.lastPicture);
    this.lastPicture = picture && URL.createObjectURL(picture);
  }

  /** What was shown last makes room for the drawing as soon as a hand is laid on it. */
  dropPicture = () => {
    if (!this.lastPicture || this.live) return;
    this.#keepPicture(null);
    this.#element.requestUpdate();
  };

  /** @param {SnapshotOptions} options @returns {Promise<Blob>} */
  async snapshot(options) {
    const { noView, readWish, tooLate } = await part(() => import('./snapshot.js')).catch(error => {
      throw new AtlasError(partMissing(error));
    });
    readWish(options, { width: 1, height: 1, dpr: 1 });
    if (this.unavailable || !this.#report.here()) throw noView(this.unavailable);
    await this.#pictureShown();
    const blob = this.stage && (await this.stage.picture(readWish(options, this.stage.pictureSize)));
    if (!blob) throw tooLate();
    return blob;
  }

  /** Starts the view if need be, and waits for its picture. @returns {Promise<void>} */
  #pictureShown() {
    if (this.live) return Promise.resolve();
    this.start(true);
    return new Promise((resolve, reject) => this.#expecting.push(error => (error ? reject(error) : resolve())));
  }

  /** @param {ErrorDetail} [error] */
  #expected(error) {
    for (const tell of this.#expecting.splice(0)) tell(error && new AtlasError(error));
  }

  /** Frees all that it holds; what was wanted stays so. */
  stop() {
    this.#dropEarly();
    this.stage?.stop();
    this.stage = null;
    this.#turn.end();
    this.#keepPicture(null);
    this.#expected({ code: 'webgl-unavailable', message: 'The 3D view has ended.', recoverable: true });
    this.live = false;
  }
}
