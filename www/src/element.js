// <trigger-point-atlas>: attributes, properties, methods and events; wires session, stage and panels together.
import { adoptStyles, html, LitElement, nothing } from 'lit';
import { fileName, partMissing } from './assets.js';
import { listEntries, placeText } from './atlas.js';
import { adoptEarly, LISTED, misuse, settled } from './attributes.js';
import { BodyMap } from './body-map.js';
import { isSafeHref } from './booking.js';
import { breath } from './clock.js';
import { Turn } from './contexts.js';
import { CatalogError } from './core-client.js';
import { keyMeaning, RESET_VIEW } from './keys.js';
import { Names, placeCallout, showHover, showWay } from './labels.js';
import { nearestLanguage } from './language.js';
import { Nearness, savesData } from './loading.js';
import { ownModel } from './own-body.js';
import { codeFromPage, codeOf, pageWithCode } from './page-link.js';
import { compass, turnCompass } from './panel/compass.js';
import { legend } from './panel/legend.js';
import { panel } from './panel/panel.js';
import { PlayBar } from './panel/play-bar.js';
import { SheetDrag } from './panel/sheet.js';
import { hints, notice, progressBar, startButton } from './panel/stage-notes.js';
import { late } from './panel/late-parts.js';
import { cornerTools, toolbar } from './panel/toolbar.js';
import { PainFinder, panelView } from './pain-finder.js';
import { PanelFocus } from './panel-focus.js';
import { Playhead } from './playhead.js';
import { Portions } from './portions.js';
import { poster } from './poster.js';
import { openQuestion, pictured, pressAnswer } from './quiz.js';
import { Session } from './session.js';
import { Speaker } from './speaker.js';
import { sidedName } from './structures.js';
import { styles } from './styles/index.js';
import { resolveTheme, viewerTheme, watchTheme } from './theme.js';
import { Waiting } from './waiting.js';
import { AtlasError, wrongArgument } from './wrong-use.js';

/**
 * @import { Actions, Atlas, Command, CoreEvent, DemoFrame, FromViewer, Looks, Notice, Pick3d, Shell, Structure } from './types.d.ts'
 * @import { Stage } from './stage.js'
 * @import { Answer, Body, ErrorDetail, Found, Layer, PainQuestion, ProgressDetail, QuizOptions, Side, SnapshotOptions, State, ViewName } from '../trigger-point-atlas.js'
 */

/** Attributes that stand for a part of the state, in the order in which they are applied. */
const STATE_ATTRIBUTES = ['lang', 'names', 'model', 'layers', 'region', 'point', 'side', 'sensitivity', 'view', 'demo', 'tour', 'state'];
/** Of these, those that a drawing of the body shows without any words. */
const LOOKS = ['lang', 'names', 'model', 'layers', 'sensitivity', 'view'];
/** A demonstration that is not further than this has only begun, s. */
const FIRST_MOMENT_S = 0.5;
/** How long a hint stays. */
const HINT_MS = 2200;
/** Events of the core that have another name on the page. @type {Record<string, string>} */
const EVENT_NAMES = { demo: 'demochange', guide: 'guidechange', quizAnswer: 'quizanswer' };

export class TriggerPointAtlas extends LitElement {
  static styles = styles;

  static properties = {
    loading: { reflect: true },
    controls: { reflect: true },
    theme: { reflect: true },
    bookingHref: { attribute: 'booking-href', reflect: true },
    bookingLabel: { attribute: 'booking-label', reflect: true },
    catalog: { reflect: true },
    mode: { reflect: true },
  };

  static get observedAttributes() {
    return [...super.observedAttributes, ...STATE_ATTRIBUTES];
  }

  #session = new Session({
    first: () => this.#firstCommands(),
    language: () => this.getAttribute('lang') ?? this.#pageLanguage,
    catalog: () => this.catalog,
    problem: problem => this.#miss(problem),
    progress: (loaded, total) => this.#progress({ phase: 'core', loaded, total }),
    begun: core => this.#begun(core.catalogue),
    event: (event, state) => this.#announce(event, state),
    changed: (state, before) => this.#changed(state, before),
    failed: error => this.#sessionFailed(error),
    redraw: () => this.requestUpdate(),
  });
  /** @type {Stage | null} */
  #stage = null;
  /** @type {Nearness | null} */
  #nearness = null;
  #turn = new Turn({ giveUp: () => this.#park(), go: () => this.#start3d() });
  /** What the canvas showed when its context was given up, as a blob's address. @type {string | null} */
  #lastPicture = null;
  /** Those who wait for the first picture. @type {((error?: AtlasError) => void)[]} */
  #expecting = [];
  #listeners = new AbortController();
  #playBar = new PlayBar();
  #map = new BodyMap({
    redraw: () => this.requestUpdate(),
    fail: error => this.#mapFailed(error),
    hover: (at, words) => showHover(this.renderRoot, at, words),
  });
  /** Where the body was last seen from. @type {{ azimuth: number, elevation: number, distance: number } | null} */
  #camera = null;
  #playhead = new Playhead(
    () => this.#session.core?.demo() ?? null,
    frame => this.#showFrame(frame),
  );
  #names = new Names();
  /** The atlas in whose words everything is shown. @type {Atlas | null} */
  #worded = null;
  /** Muscles and bones of the body on screen. @type {Map<string, Structure>} */
  #structures = new Map();
  #drag = new SheetDrag();
  #waiting = new Waiting();
  /** Folds and filters of the shell; nothing that a link would keep. @type {Looks} */
  #looks = { query: '', area: null, words: '', exactly: false, allAnswers: false, toursOpen: false, open: null, sheet: 'peek', hint: null, engaged: false, legendOpen: false, structuresOpen: false, link: '', flat: false, dismissed: false };
  #hintTimer = 0;
  /** @type {Notice | null} */
  #notice = null;
  /** @type {Notice | null} */
  #mapNotice = null;
  #wants3d = false;
  /** The first picture is on the canvas. */
  #live = false;
  /** 3D is known to be out of reach. */
  #no3d = false;
  #disposed = false;
  /** The page has been told that there is the list alone. */
  #toldList = false;
  #onScreen = false;
  /** Phase and press last shown, to tell the core when another begins. */
  #phase = '';
  #finder = new PainFinder();
  #portions = new Portions(() => this.requestUpdate());
  #speaker = new Speaker(() => this.renderRoot?.querySelector('.spoken'));
  #focus = new PanelFocus();
  #theme = /** @type {'light' | 'dark'} */ ('light');
  /** @type {(value: { webgl: boolean }) => void} */
  #becomeReady = () => {};

  constructor() {
    super();
    /** @type {'lazy' | 'interaction' | 'eager'} */
    this.loading = 'lazy';
    /** @type {'full' | 'minimal' | 'none'} */
    this.controls = 'full';
    /** @type {'auto' | 'light' | 'dark'} */
    this.theme = 'auto';
    /** @type {string | null} */
    this.bookingHref = null;
    /** @type {string | null} */
    this.bookingLabel = null;
    /** @type {string | null} */
    this.catalog = null;
    /** @type {'explore' | 'guide' | 'present' | 'quiz'} */
    this.mode = 'explore';
    /** @type {Promise<{ webgl: boolean }>} */
    this.ready = new Promise(resolve => (this.#becomeReady = resolve));
  }

  // Life in the document

  connectedCallback() {
    super.connectedCallback();
    if (this.#disposed || this.#nearness) return;
    adoptEarly(this, STATE_ATTRIBUTES);
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    watchTheme(() => this.#applyTheme(), signal);
    this.addEventListener('keydown', event => this.#keyAnywhere(event), { signal });
    this.addEventListener('fullscreenchange', () => this.requestUpdate(), { signal });
    for (const hand of ['pointerover', 'pointerdown', 'focusin']) this.addEventListener(hand, () => void this.#session.load(), { signal, passive: true, once: true });
    document.addEventListener('pointerdown', event => this.#pressAnywhere(event), { signal, passive: true });
    addEventListener('hashchange', () => this.#followPage(), { signal });
    this.#nearness = new Nearness(this, {
      textsNear: () => void (this.#waitsForHand ? this.#session.loadFirstWords() : this.#map.begun.then(() => this.#session.load())),
      viewNear: () => this.#asksFirst || this.#start3d(),
      visible: on => this.#setVisible(on),
    });
    if (settled('loading', this.loading) === 'eager' || this.#wants3d) this.#start3d();
    if (this.hasUpdated) this.requestUpdate();
  }

  /** A link with another state has been opened on the page. */
  #followPage() {
    const code = codeFromPage(this);
    if (code && code !== this.#session.core?.link()) this.#command({ type: 'restore', code });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    // Moving the element takes it out and puts it back in one go: nothing is thrown away then.
    queueMicrotask(() => this.isConnected || this.#release());
  }

  #release() {
    this.#listeners.abort();
    this.#nearness?.stop();
    this.#nearness = null;
    this.#playhead.stop();
    this.#map.stop();
    this.#stage?.stop();
    this.#stage = null;
    this.#turn.end();
    this.#keepPicture(null);
    this.#expected({ code: 'webgl-unavailable', message: 'The 3D view has ended.', recoverable: true });
    this.#live = false;
    clearTimeout(this.#hintTimer);
    this.#looks.hint = null;
  }

  dispose() {
    this.#disposed = true;
    this.#release();
    this.#session.end();
    this.requestUpdate();
  }

  // Attributes and properties

  /** @param {string} name @param {string | null} before @param {string | null} value */
  attributeChangedCallback(name, before, value) {
    super.attributeChangedCallback(name, before, value);
    if (!this.#session.core || !STATE_ATTRIBUTES.includes(name)) return;
    if (name === 'demo' && value === 'play') this.#start3d();
    this.#command(this.#attributeCommand(name, value ?? (name === 'lang' ? nearestLanguage(this.#pageLanguage) : '')));
    if (name === 'model') this.#stage?.show(this.#state?.body ?? 'male', ownModel(value));
  }

  /** What the page around is written in. */
  get #pageLanguage() {
    return this.parentElement?.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
  }

  /** A body of the page's own is the stage's matter. @param {string} name @param {string} value @returns {Command} */
  #attributeCommand(name, value) {
    return { type: 'attribute', name, value: name === 'model' && ownModel(value) ? '' : value };
  }

  /** @returns {Command[]} */
  #firstCommands() {
    /** @type {Command[]} */
    const commands = this.hasAttribute('lang') ? [] : [{ type: 'lang', lang: nearestLanguage(this.#pageLanguage) }];
    for (const name of STATE_ATTRIBUTES) {
      const value = this.getAttribute(name);
      if (value !== null) commands.push(this.#attributeCommand(name, value));
    }
    if (settled('mode', this.mode) === 'quiz') commands.push({ type: 'startQuiz' });
    const code = codeFromPage(this);
    if (code) commands.push({ type: 'restore', code });
    return commands;
  }

  /** @param {string} name @param {string | null} value */
  #reflect(name, value) {
    if (value !== null && value !== undefined) this.setAttribute(name, value);
    else if (this.hasAttribute(name)) this.removeAttribute(name);
    // What was chosen by hand stands in no attribute.
    else this.attributeChangedCallback(name, null, null);
  }

  get point() {
    return this.#state ? (this.#state.selection?.point ?? null) : this.getAttribute('point');
  }
  set point(id) {
    this.#reflect('point', id);
  }

  get side() {
    return this.#state ? (this.#state.selection?.side ?? null) : /** @type {Side | null} */ (this.getAttribute('side'));
  }
  set side(side) {
    this.#reflect('side', side);
  }

  /** @returns {string | null} */
  get region() {
    return this.#state ? this.#state.pain.map(placeText).join(' ') || null : this.getAttribute('region');
  }
  set region(/** @type {string | string[] | null} */ places) {
    this.#reflect('region', places === null ? null : [places].flat().join(' '));
  }

  get sensitivity() {
    return this.#state?.sensitivity ?? 'typical';
  }
  set sensitivity(sensitivity) {
    this.#reflect('sensitivity', sensitivity);
  }

  get names() {
    return this.#state?.names ?? 'everyday';
  }
  set names(names) {
    this.#reflect('names', names);
  }

  /** @returns {Layer[]} */
  get layers() {
    return this.#state?.layers ?? /** @type {Layer[]} */ ((this.getAttribute('layers') ?? '').split(/\s+/).filter(Boolean));
  }
  set layers(layers) {
    this.#reflect('layers', [layers].flat().join(' '));
  }

  /** @returns {Body | string} */
  get model() {
    return ownModel(this.getAttribute('model')) ?? this.#state?.body ?? /** @type {Body} */ (this.getAttribute('model') ?? 'male');
  }
  set model(body) {
    this.#reflect('model', body);
  }

  /** @returns {string | null} */
  get view() {
    const view = this.#state?.view;
    if (!view) return this.getAttribute('view');
    if (view.kind === 'named') return view.name;
    return view.kind === 'orbit' ? [view.azimuth, view.elevation, view.distance].map(number => +number.toFixed(2)).join(' ') : null;
  }
  set view(view) {
    this.#reflect('view', view);
  }

  /** @returns {'none' | 'play'} */
  get demo() {
    return this.#state?.demo ? 'play' : 'none';
  }
  set demo(demo) {
    this.#reflect('demo', demo);
  }

  /** The guided session that is on. */
  get tour() {
    return this.#state ? (this.#state.guide?.id ?? null) : this.getAttribute('tour');
  }
  set tour(tour) {
    this.#reflect('tour', tour);
  }

  /** Each time another one, for whoever asks to change and to set. @returns {State | null} */
  get state() {
    return structuredClone(this.#session.state);
  }
  set state(/** @type {State | string | null} */ state) {
    if (typeof state === 'string') this.#command({ type: 'restore', code: codeOf(state, this) });
    else if (state) this.#command({ type: 'setState', state });
    else this.#command({ type: 'clear' });
  }

  get points() {
    return this.#session.core?.points ?? [];
  }

  get regions() {
    return this.#session.core?.regions ?? [];
  }

  get tours() {
    return this.#session.core?.tours ?? [];
  }

  // Methods

  /** @param {string} id @param {{ side?: Side }} [options] */
  select(id, options) {
    this.#command({ type: 'select', point: id, side: options?.side });
  }

  clear() {
    this.#command({ type: 'clear' });
  }

  /** @param {string[] | string} places @param {Omit<PainQuestion, 'places' | 'words'>} [options] @returns {Answer[]} */
  findByPain(places, options = {}) {
    const texts = [places].flat();
    if (!texts.every(text => typeof text === 'string')) {
      this.#fail(wrongArgument('places', places, 'ids of regions or complaints, as a text or a list of texts'));
      return [];
    }
    const found = this.#session.core?.findByPain({ ...options, places: texts.flatMap(text => text.split(/\s+/)) });
    for (const problem of found?.problems ?? []) this.#fail(problem);
    return found?.answers ?? [];
  }

  /** @param {string} text @returns {Found & { answers: Answer[] }} */
  search(text) {
    if (typeof text !== 'string') {
      this.#fail(wrongArgument('text', text, 'a text'));
      return { places: [], points: [], muscles: [], answers: [] };
    }
    const found = this.#session.core?.search(text) ?? { places: [], points: [], muscles: [] };
    const { answers = [] } = this.#session.core?.findByPain({ places: found.places.map(placeText), words: text }) ?? {};
    return { ...found, answers };
  }

  /** @param {string | null} name */
  lookAt(name) {
    this.#command({ type: 'structure', name });
  }

  isolate(on = true) {
    this.#command({ type: 'isolate', on });
  }

  /** @param {string} name */
  hide(name) {
    this.#command({ type: 'hide', name });
  }

  showAll() {
    this.#command({ type: 'showAll' });
  }

  play() {
    this.#start3d();
    this.#command({ type: 'play' });
  }

  pause() {
    this.#command({ type: 'pause' });
  }

  /** @param {number} seconds */
  seek(seconds) {
    this.#command({ type: 'seek', s: seconds });
  }

  /** @param {1 | -1} by */
  step(by) {
    this.#command({ type: 'step', by });
  }

  /** @param {number} rate */
  setRate(rate) {
    this.#command({ type: 'rate', rate });
  }

  /** @param {boolean} on */
  setLoop(on) {
    this.#command({ type: 'loop', on });
  }

  /** @param {string} id */
  startTour(id) {
    this.#command({ type: 'startTour', tour: id });
  }

  /** @param {QuizOptions} [options] */
  startQuiz(options) {
    this.#command({ type: 'startQuiz', options });
  }

  /** @param {SnapshotOptions} [options] @returns {Promise<Blob>} */
  async snapshot(options = {}) {
    if (this.#disposed) throw new AtlasError({ code: 'webgl-unavailable', message: 'The element has been disposed of.', recoverable: false });
    const { readWish } = await import('./snapshot.js').catch(error => {
      throw new AtlasError(partMissing(error));
    });
    readWish(options, { width: 1, height: 1, dpr: 1 });
    await this.#pictureShown();
    const blob = this.#stage && (await this.#stage.picture(readWish(options, this.#stage.size)));
    if (!blob) throw new AtlasError({ code: 'viewer-failed', message: 'The 3D view ended before the picture was made.', recoverable: true });
    return blob;
  }

  /** Starts the 3D view if need be, and waits for its picture. @returns {Promise<void>} */
  #pictureShown() {
    if (this.#live) return Promise.resolve();
    if (this.#no3d || !this.isConnected) {
      const message = this.#no3d ? 'This browser gives no WebGL2 context, so there is no 3D view to take a picture of.' : 'The element is in no document, so there is no 3D view to take a picture of.';
      return Promise.reject(new AtlasError({ code: 'webgl-unavailable', message, recoverable: !this.#no3d }));
    }
    this.#start3d(true);
    return new Promise((resolve, reject) => this.#expecting.push(error => (error ? reject(error) : resolve())));
  }

  /** @param {ErrorDetail} [error] */
  #expected(error) {
    for (const tell of this.#expecting.splice(0)) tell(error && new AtlasError(error));
  }

  /** @param {ViewName} name */
  setView(name) {
    this.#command({ type: 'view', name });
  }

  link() {
    const core = this.#session.core;
    return core ? pageWithCode(this, core.link()) : location.href;
  }

  stats() {
    return this.#stage?.stats() ?? Promise.resolve(null);
  }

  /** @param {string} id @param {Side} side */
  async locate(id, side) {
    if (!this.points.some(point => point.id === id)) return null;
    const place = await this.#stage?.locate(id, side);
    const box = this.#stage?.canvas?.getBoundingClientRect();
    return place && box ? { x: box.left + place.x, y: box.top + place.y, visible: place.visible } : null;
  }

  // The session

  get #state() {
    return this.#session.state;
  }

  /** @param {Command} command */
  #command(command) {
    this.#session.command(command);
  }

  /** @param {string} catalogue */
  #begun(catalogue) {
    const { lateStyles } = late() ?? {};
    if (lateStyles && this.shadowRoot) adoptStyles(this.shadowRoot, [...styles, ...lateStyles]);
    this.#progress({ phase: 'core', loaded: 1, total: 1 });
    this.#stage?.tell({ type: 'catalogue', json: catalogue });
    if (this.#state) this.#tellState(this.#state);
    this.#finder.forget();
    if (this.#without3d) this.#readyAsList();
  }

  /** Whether the list stands in for the body, for good or until somebody tries again. */
  get #without3d() {
    return this.#no3d || this.#notice?.kind === 'asset-failed' || this.#notice?.kind === 'viewer-failed';
  }

  #readyAsList() {
    if (!this.#session.core || this.#toldList) return;
    this.#toldList = true;
    this.#emit('ready', { webgl: false });
    this.#becomeReady({ webgl: false });
  }

  /** @param {State} state @param {State} before */
  #changed(state, before) {
    this.#tellState(state);
    if (state.demo?.playing && this.#stills) queueMicrotask(() => this.#standStill());
    if (state.body !== before.body) this.#stage?.show(state.body, null);
    if (state.quiz && !before.quiz) this.#look({ sheet: 'half' });
    if (!state.quiz && (state.selection?.point !== before.selection?.point || (state.structure && state.structure !== before.structure))) this.#looks.sheet = 'peek';
    if (state.guide && (state.guide.id !== before.guide?.id || state.guide.step !== before.guide.step)) this.#looks.sheet = state.demo ? 'peek' : state.selection ? 'half' : 'full';
    if (state.pain.length > 0 && !state.selection && state.pain !== before.pain && this.#finder.changed(state)) this.#look({ sheet: this.#gates(state).length ? 'full' : 'half', allAnswers: false });
    if (state.pain.length === 0 && before.pain.length > 0) this.#look({ words: '', exactly: false });
  }

  /** What the viewer is to show. @param {State} state */
  #tellState(state) {
    this.#stage?.tell(pictured(state, this.#quiz));
  }

  get #quiz() {
    return this.#session.core?.quiz() ?? null;
  }

  /** @param {CoreEvent} event @param {State} state */
  #announce(event, state) {
    switch (event.type) {
      case 'state':
        this.#emit('statechange', { state: structuredClone(state) });
        break;
      case 'view':
        this.#emit('viewchange', { view: structuredClone(state.view) });
        break;
      case 'pain':
        this.#emit('painselect', { places: event.places });
        break;
      default: {
        const { type, ...detail } = event;
        this.#emit(EVENT_NAMES[type] ?? type, detail);
      }
    }
    const { core, texts, atlas } = this.#session;
    const frame = event.type === 'demo' ? (core?.demo() ?? null) : null;
    const words = late()?.sentence(event, { t: texts.get, atlas, state, answers: this.#answers(state).length, frame, tours: core?.tours ?? [] });
    if (words) this.#speaker.say(words, event.type === 'guide');
  }

  /** @param {unknown} error */
  #sessionFailed(error) {
    if (error instanceof CatalogError) return this.#fail(error.detail);
    const detail = partMissing(error);
    this.#notice = { kind: 'core-failed', url: detail.url };
    this.#fail(detail);
  }

  /** @param {unknown} error */
  #mapFailed(error) {
    const detail = partMissing(error);
    this.#mapNotice = { kind: 'map-failed', url: detail.url };
    this.#fail(detail);
  }

  /** @param {DemoFrame | null} frame */
  #showFrame(frame) {
    if (!frame) {
      this.#phase = '';
      this.#playBar.rest(this.#session.texts.get);
      return;
    }
    this.#playBar.show(this.#session.texts.get, frame);
    this.#map.show(frame);
    const phase = `${frame.phase} ${frame.cycle} ${frame.done}`;
    if (phase === this.#phase) return;
    this.#phase = phase;
    // The core tells of a new phase, and stops at the end, when it is asked.
    if (this.#state?.demo?.playing) queueMicrotask(() => this.#command({ type: 'tick' }));
  }

  // The 3D view

  /** Whether 3D waits until the visitor asks for it. */
  get #asksFirst() {
    const loading = settled('loading', this.loading);
    return loading === 'interaction' || (loading === 'lazy' && savesData());
  }

  /** Whether nothing is fetched until someone lays a hand on the widget: no page and no link says what to show. */
  get #waitsForHand() {
    const bare = (/** @type {Command} */ command) => command.type === 'lang' || (command.type === 'attribute' && LOOKS.includes(command.name));
    return this.#asksFirst && settled('mode', this.mode) === 'explore' && this.#firstCommands().every(bare);
  }

  /** @param {boolean} [pressed] somebody asked for it, rather than that it came near */
  #start3d(pressed = false) {
    this.#wants3d = true;
    if (this.#disposed || this.#no3d || !this.isConnected || this.#stage?.running) return;
    void this.#session.load();
    if (!this.hasUpdated) {
      void this.updateComplete.then(() => this.#start3d());
      return;
    }
    this.requestUpdate();
    if (!this.#turn.take(pressed)) return;
    this.#notice = null;
    this.#waiting.restart();
    if (this.#stage) this.#stage.start();
    else void this.#bringStage();
  }

  /** Lets others of the page draw; the picture stays. */
  async #park() {
    const last = (await this.#stage?.park()) ?? null;
    this.#live = false;
    this.#keepPicture(last);
    this.requestUpdate();
  }

  /** @param {Blob | null} picture */
  #keepPicture(picture) {
    if (this.#lastPicture) URL.revokeObjectURL(this.#lastPicture);
    this.#lastPicture = picture && URL.createObjectURL(picture);
  }

  /** What was shown last makes room for the drawing as soon as a hand is laid on it. */
  #dropPicture = () => {
    if (!this.#lastPicture || this.#live) return;
    this.#keepPicture(null);
    this.requestUpdate();
  };

  /** What the 3D view needs on the page comes when it is asked for. */
  async #bringStage() {
    try {
      const { Stage } = await import('./stage.js');
      // Meanwhile the turn may have gone to another.
      if (this.#disposed || !this.isConnected || this.#stage || !this.#turn.lasts) return;
      this.#stage = this.#makeStage(Stage);
      this.#showCanvas();
      this.#stage.start();
      this.requestUpdate();
    } catch (error) {
      this.#viewFailed(partMissing(error));
    }
  }

  /** @param {typeof import('./stage.js').Stage} Stage */
  #makeStage(Stage) {
    const box = /** @type {HTMLElement} */ (this.renderRoot.querySelector('.stage'));
    const stage = new Stage(box, {
      canvas: () => this.requestUpdate(),
      progress: progress => this.#progress(progress),
      picture: () => this.#pictured(),
      message: message => this.#fromViewer(message),
      fail: error => this.#viewFailed(error),
      miss: error => this.#miss(error),
      body: body => this.#command({ type: 'body', body }),
      engage: on => this.#look({ engaged: on && matchMedia('(pointer: coarse)').matches }),
      hint: kind => this.#showHint(this.#session.texts.get(`hint-${kind}`, { key: /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl' })),
      key: event => this.#keyOnBody(event),
    });
    stage.tell({ type: 'theme', ...viewerTheme(this.#frame) });
    const { core, state } = this.#session;
    if (core) stage.tell({ type: 'catalogue', json: core.catalogue });
    if (state) {
      stage.tell(pictured(state, this.#quiz));
      stage.show(state.body, ownModel(this.getAttribute('model')));
    }
    return stage;
  }

  #pictured() {
    this.#live = true;
    this.#keepPicture(null);
    this.#expected();
    this.#emit('ready', { webgl: true });
    this.#becomeReady({ webgl: true });
    this.#speaker.say(this.#session.texts.get('say-ready'));
    this.requestUpdate();
  }

  /** @param {FromViewer} message */
  #fromViewer(message) {
    switch (message.type) {
      case 'pick':
        void this.#picked(message.pick);
        break;
      case 'camera': {
        const { moving, byHand, type: _, ...camera } = message;
        this.#camera = camera;
        turnCompass(this.renderRoot, camera);
        if (!moving && byHand) this.#command({ type: 'cameraMoved', ...camera });
        break;
      }
      case 'hover':
        this.#hover(message);
        break;
      case 'labels':
        this.#names.show(this.renderRoot, message.labels, this.#session.texts.get);
        break;
      case 'beyond':
        this.#names.beyond(this.renderRoot, message.arrows, this.#session.texts.get);
        break;
      case 'way':
        showWay(this.renderRoot, message.path);
        break;
      case 'structures':
        this.#session.learnLatin(message.structures);
        this.#structures = new Map(message.structures.map(structure => [structure.name, structure]));
        this.requestUpdate();
        break;
      case 'anchor':
        placeCallout(this.renderRoot, message);
        break;
      case 'scale':
        this.#emit('renderscale', { scale: message.value });
        break;
    }
  }

  /** @param {Pick3d} pick */
  async #picked(pick) {
    const { pressed = { x: 0, y: 0 } } = this.#stage ?? {};
    const answer = pick.position ? await pressAnswer(this.#quiz, this.#stage, pressed, this.#camera?.distance ?? 1) : null;
    this.#command(answer ?? { type: 'pick', ...pick });
  }

  /** @param {Extract<FromViewer, { type: 'hover' }>} hover */
  #hover(hover) {
    const t = this.#session.texts.get;
    const entry = hover.point ? this.#session.atlas?.byId.get(hover.point) : null;
    this.#stage?.canvas?.toggleAttribute('data-over', Boolean(entry) || hover.part !== null);
    const words = openQuestion(this.#quiz) ? null : entry && hover.side ? t('hover-pick', { name: entry.name, side: t(`side-${hover.side}`).toLowerCase() }) : hover.part && sidedName(hover.part, t);
    showHover(this.renderRoot, hover, words);
  }

  /** @param {ErrorDetail} error */
  #viewFailed(error) {
    this.#live = false;
    if (error.code !== 'context-lost') {
      this.#turn.end();
      this.#expected(error);
    }
    if (error.code === 'webgl-unavailable') this.#no3d = true;
    if (error.code === 'asset-failed' || error.code === 'viewer-failed' || error.code === 'webgl-unavailable') this.#notice = { kind: error.code, url: error.url };
    this.#fail(error);
    if (this.#without3d) this.#readyAsList();
  }

  // Telling the page and the visitor

  /** @param {string} name @param {object} detail */
  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  /** @param {ErrorDetail} detail */
  #fail(detail) {
    this.#emit('error', detail);
    this.requestUpdate();
  }

  /** Something is not there, and all else goes on: the page is told, and the visitor where it is a file. @param {ErrorDetail} detail */
  #miss(detail) {
    this.#fail(detail);
    if (detail.code !== 'asset-failed' || !detail.url) return;
    const words = this.#session.texts.get('file-missing', { file: fileName(detail.url) });
    this.#showHint(words);
    this.#speaker.say(words);
  }

  /** @param {ProgressDetail} progress */
  #progress(progress) {
    this.#waiting.note(progress);
    this.#emit('progress', progress);
    this.requestUpdate();
  }

  /** @param {string} words */
  #showHint(words) {
    clearTimeout(this.#hintTimer);
    this.#hintTimer = window.setTimeout(() => this.#look({ hint: null }), HINT_MS);
    this.#look({ hint: words });
  }

  // Visibility and theme

  /** @param {boolean} on */
  #setVisible(on) {
    this.#onScreen = on;
    this.#turn.seen(on);
    this.#showCanvas();
    if (on && this.#wants3d && !this.#notice && !this.#looks.flat) this.#start3d();
    this.#playhead.visible(on);
    if (!on) this.#stage?.disengage();
  }

  /** Nothing is drawn in 3D while nobody can see it. */
  #showCanvas() {
    this.#stage?.visible(this.#onScreen && !(this.#live && this.#looks.flat));
  }

  #applyTheme() {
    this.#theme = resolveTheme(this, this.theme);
    this.#frame?.setAttribute('data-theme', this.#theme);
    if (this.#frame) this.#stage?.tell({ type: 'theme', ...viewerTheme(this.#frame) });
    this.requestUpdate();
  }

  get #frame() {
    return /** @type {HTMLElement} */ (this.renderRoot.querySelector('.frame'));
  }

  // Keys and presses

  /** @param {KeyboardEvent} event */
  #keyOnBody(event) {
    const meaning = keyMeaning(event);
    // With something open over the body, Escape closes that first.
    if (!meaning || ('act' in meaning && meaning.act === 'leave' && this.#looks.open)) return;
    event.preventDefault();
    if ('nudge' in meaning) {
      this.#stage?.nudge(meaning.nudge);
      return;
    }
    switch (meaning.act) {
      case 'reset':
        return this.#command(RESET_VIEW);
      case 'next':
        return this.#selectNeighbour(1);
      case 'previous':
        return this.#selectNeighbour(-1);
      case 'play':
        return this.#stills ? this.#still(1) : this.#command({ type: this.#state?.demo?.playing ? 'pause' : 'play' });
      case 'leave':
        this.#stage?.disengage();
        return this.#stage?.canvas?.blur();
    }
  }

  /** @param {1 | -1} by */
  #selectNeighbour(by) {
    if (!this.#session.atlas) return;
    const entries = listEntries(this.#session.atlas, { area: this.#looks.area, unsure: this.#state?.lessCertain ?? false });
    const at = entries.findIndex(entry => entry.point.id === this.point);
    const next = entries[at < 0 ? (by > 0 ? 0 : entries.length - 1) : (at + by + entries.length) % entries.length];
    if (next) this.#command({ type: 'select', point: next.point.id });
  }

  /** A name over the body is as good as what it names. @param {Event} event */
  #pressName = event => {
    const name = event.target instanceof HTMLElement ? event.target.dataset.part : null;
    if (name) this.#command({ type: 'structure', name });
  };

  /** Escape leaves what was opened last: a popover, then the demonstration. @param {KeyboardEvent} event */
  #keyAnywhere(event) {
    const turn = settled('mode', this.mode) === 'present' && { PageDown: /** @type {const} */ (1), PageUp: /** @type {const} */ (-1) }[event.key];
    if (turn && !this.#quiz) {
      event.preventDefault();
      return this.#selectNeighbour(turn);
    }
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const goal = this.#looks.open ? `[data-opens=${this.#looks.open}]` : this.#state?.demo ? ':is(.guide-see, .actions .primary)' : null;
    if (!goal) return;
    event.preventDefault();
    if (this.#looks.open) this.#look({ open: null });
    else this.#command({ type: 'stopDemo' });
    void this.updateComplete.then(() => /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(goal) ?? this.renderRoot.querySelector('.point-name'))?.focus());
  }

  /** @param {Event} event */
  #focusAnywhere = event => {
    const target = /** @type {Element} */ (event.target);
    const sheet = this.#focus.uncovered(this.renderRoot, target, this.#looks.sheet);
    if (!sheet) return;
    this.#look({ sheet });
    void this.updateComplete.then(() => target.scrollIntoView({ block: 'nearest' }));
  };

  /** @param {PointerEvent} event */
  #pressAnywhere(event) {
    if (!this.#looks.open) return;
    const inside = event.composedPath().some(node => node instanceof Element && node.getRootNode() === this.shadowRoot && node.matches('.popover, .toolbar, .corner, .play, .stub'));
    if (!inside) this.#look({ open: null });
  }

  // Drawing the shell

  /** @param {Partial<Looks>} change */
  #look(change) {
    Object.assign(this.#looks, change);
    this.requestUpdate();
  }

  /** @type {Actions} */
  #act = {
    command: command => {
      if (command.type === 'play' && !this.#looks.flat) this.#start3d(true);
      this.#command(command);
    },
    look: change => this.#look(change),
    ask: (found, words) => {
      const places = [...(this.#state?.pain ?? []), ...found.places].map(placeText);
      this.#looks.words = [this.#looks.words, words].filter(Boolean).join(' ');
      this.#look({ query: '' });
      this.#command({ type: 'pain', places: [...new Set(places)] });
    },
    passGates: gates => {
      this.#finder.pass(gates);
      this.#look({ sheet: 'half' });
      this.#sayResults();
    },
    still: by => this.#still(by),
    guide: move => {
      this.#command({ type: move });
      const state = this.#state;
      if (state?.guide && state.selection && state.demo && !this.#stills && move !== 'guideBack') this.#act.command({ type: 'play' });
    },
    nudge: nudge => {
      if (!this.#flat) this.#stage?.nudge(nudge);
      else if (nudge.zoom) this.#map.zoom(nudge.zoom);
      else this.#map.pan(nudge.panX ?? 0, nudge.panY ?? 0);
    },
    retry: () => {
      this.#notice = this.#mapNotice = null;
      this.#map.retry();
      void this.#session.load();
      if (this.#wants3d) this.#start3d();
      this.requestUpdate();
    },
    start3d: () => {
      this.#look({ flat: false });
      this.#showCanvas();
      this.#start3d(true);
    },
    flatten: () => {
      this.#stage?.disengage();
      this.#look({ flat: true, open: null });
      this.#showCanvas();
    },
    home: () => {
      this.#map.home();
      this.#command(RESET_VIEW);
    },
    neighbour: by => this.#selectNeighbour(by),
    disengage: () => this.#stage?.disengage(),
    share: () => void this.#share(),
    theme: theme => (this.theme = theme),
    fullscreen: () => void (this.matches(':fullscreen') ? document.exitFullscreen() : this.requestFullscreen?.())?.catch(() => {}),
  };

  /** Whether the drawing is shown: before the first 3D picture, without one, or because the visitor wants it. */
  get #flat() {
    return !this.#live || this.#looks.flat;
  }

  /** Whether motion is not wanted: the demonstration then goes from one still picture to the next. */
  get #stills() {
    return matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  /** To the middle of the next or previous phase. @param {1 | -1} by */
  #still(by) {
    const { core } = this.#session;
    if (!core) return;
    if (!this.#looks.flat) this.#start3d();
    const [frame, middles] = [core.demo(), core.timeline().map(({ startS, endS }) => (startS + endS) / 2)];
    const t = frame?.t ?? 0;
    const to = by > 0 ? middles.find(middle => middle > t + 0.01) : middles.findLast(middle => middle < t - 0.01);
    this.#command({ type: 'pause' });
    this.#command({ type: 'seek', s: to ?? t });
  }

  /** What began to move stops at its first still picture, or where it was. */
  #standStill() {
    const { core } = this.#session;
    if (!core || !this.#state?.demo?.playing) return;
    if ((core.demo()?.t ?? 0) < FIRST_MOMENT_S) this.#still(1);
    else this.#command({ type: 'pause' });
  }

  async #share() {
    const t = this.#session.texts.get;
    try {
      await navigator.clipboard.writeText(this.link());
      this.#showHint(t('shared'));
      this.#speaker.say(t('say-shared'));
    } catch {
      // Where the clipboard is out of reach, the address is there to be copied by hand.
      this.#look({ open: 'link', link: this.link() });
      await this.updateComplete;
      /** @type {HTMLElement | null} */ (this.renderRoot.querySelector('.popover.link input'))?.focus();
    }
  }

  /** The answer that comes with the warning signs read. */
  #sayResults() {
    const { state, atlas, texts } = this.#session;
    const answers = this.#answers(state);
    const name = answers.length ? atlas?.byId.get(answers[0].point)?.name : null;
    this.#speaker.say(texts.get('say-results', { count: answers.length, best: name ? texts.get('say-best', { name }) : '' }).trim());
  }

  /** Warning signs still to be asked about. @param {State | null} state */
  #gates(state) {
    const { core } = this.#session;
    return core && state ? this.#finder.gates(core, state) : [];
  }

  /** Points for the places that hurt; none before the warning signs have been asked about. @param {State | null} state */
  #answers(state) {
    const { core } = this.#session;
    if (!core || !state?.pain.length || this.#gates(state).length) return [];
    return this.#finder.answers(core, state, this.#looks.words);
  }

  /** @returns {Shell} */
  #shell() {
    const { state, atlas, texts, core } = this.#session;
    const shown = state?.preview ?? state?.selection;
    return {
      ...this.#looks,
      shown: (shown && atlas?.byId.get(shown.point)) ?? null,
      unsure: state?.lessCertain ?? false,
      drawn: this.#portions.drawn,
      found: (this.#looks.query.trim() && core?.search(this.#looks.query)) || null,
      answers: this.#answers(state),
      gates: this.#gates(state),
      t: texts.get,
      atlas,
      state,
      structures: this.#structures,
      entry: (state?.selection && atlas?.byId.get(state.selection.point)) ?? null,
      controls: this.#controls,
      theme: /** @type {typeof this.theme} */ (settled('theme', this.theme)),
      language: texts.language,
      mode: settled('mode', this.mode),
      hasPanel: this.#controls === 'full',
      quiz: this.#quiz,
      loading: this.#stage?.running && !this.#live ? this.#waiting.now : null,
      notice: this.#mapNotice ?? this.#notice,
      live: this.#live,
      flat: this.#flat,
      body: state?.body ?? (this.getAttribute('model') === 'female' ? 'female' : 'male'),
      waits: this.#session.loading,
      has3d: !this.#no3d,
      tours: core?.tours ?? [],
      stills: this.#stills,
      offer3d: !this.#no3d && ((this.#asksFirst && !this.#wants3d) || (this.#turn.waits && !this.#live)),
      fullscreen: this.matches(':fullscreen'),
      drag: this.#drag,
      booking: this.bookingHref && isSafeHref(this.bookingHref) ? { href: this.bookingHref, label: this.bookingLabel || texts.get('book') } : null,
      act: this.#act,
    };
  }

  /** Reading the script was one task: the first drawing is another, so that the page can do what waits. */
  async scheduleUpdate() {
    if (!this.hasUpdated) await breath();
    super.scheduleUpdate();
  }

  /** For a class there is the body and little else. */
  get #controls() {
    const controls = settled('controls', this.controls);
    return settled('mode', this.mode) === 'present' && controls === 'full' ? 'minimal' : controls;
  }

  /** @param {unknown} before */
  #modeChanged(before) {
    const mode = settled('mode', this.mode);
    this.#looks.toursOpen = mode === 'guide';
    if (before === undefined || !this.#session.core) return;
    if (mode === 'quiz' && !this.#state?.quiz) this.#command({ type: 'startQuiz' });
    if (mode === 'explore' && this.#state?.quiz) this.#command({ type: 'quizEnd' });
  }

  /** @param {Map<PropertyKey, unknown>} changed */
  willUpdate(changed) {
    this.#focus.remember(this.shadowRoot);
    for (const name of LISTED) {
      const wrong = changed.has(name) && misuse(name, this[name]);
      if (wrong) this.#fail(wrong);
    }
    if (changed.has('theme')) this.#theme = resolveTheme(this, this.theme);
    if (changed.has('mode')) this.#modeChanged(changed.get('mode'));
    if (changed.has('bookingHref') && this.bookingHref && !isSafeHref(this.bookingHref)) {
      const allowed = 'https:, mailto:, tel: or an address of the same origin';
      this.#fail({ code: 'invalid-booking-href', field: 'booking-href', value: this.bookingHref, allowed, message: `booking-href "${this.bookingHref}" is not allowed; it must be ${allowed}.`, recoverable: true });
    }
  }

  render() {
    if (this.#disposed) return nothing;
    const shell = this.#shell();
    const { t, entry, shown, state } = shell;
    const { core, texts } = this.#session;
    return html`
      <div class="frame" part="frame" data-theme=${this.#theme} data-controls=${shell.controls} data-mode=${shell.mode} ?data-demo=${Boolean(state?.demo)} ?data-point=${entry !== null} ?data-guide=${Boolean(state?.guide)} lang=${texts.language} dir=${texts.direction} role="region" aria-label=${t('atlas-label')} @focusin=${this.#focusAnywhere} @transitionend=${this.#coverStage}>
        <div class="stage" ?data-live=${!this.#flat} ?data-kept=${this.#lastPicture !== null} ?data-posted=${!state?.selection && !state?.pain.length && !this.#looks.flat && !this.#no3d} @pointerdown=${this.#dropPicture} @focusin=${this.#dropPicture}>
          ${this.#map.template(shell)} ${poster(this.#lastPicture)}
          <div class="canvas">${this.#stage?.canvas ?? nothing}</div>
          <div class="names" aria-hidden="true" @click=${this.#pressName}><svg></svg></div>
          <div class="beyond" aria-hidden="true"><svg></svg></div>
          <svg class="way" aria-hidden="true"><path /></svg>
          <div class="callout" part="label" ?hidden=${openQuestion(shell.quiz) !== null}>${shown ? html`<span>${shown.name}</span>` : nothing}</div>
          <div class="hover" part="label" aria-hidden="true"></div>
          ${toolbar(shell)} ${cornerTools(shell)} ${compass(shell)} ${(state?.structure && !shell.quiz && late()?.structureCard(shell)) || legend(shell)} ${hints(shell)} ${startButton(shell)} ${progressBar(shell)} ${notice(shell, 'stage')} ${late()?.caption(shell)} ${late()?.quizCard(shell)}
        </div>
        ${shell.quiz || (shell.mode === 'present' && !state?.demo) ? nothing : this.#playBar.template(shell, { frame: core?.demo() ?? null, spans: core?.timeline() ?? [] })} ${panel(shell)}
        <div class="spoken" role="status" aria-live="polite"></div>
      </div>
    `;
  }

  /** @param {Map<PropertyKey, unknown>} changed */
  updated(changed) {
    if (changed.has('theme')) this.#applyTheme();
    if (changed.has('catalog') && changed.get('catalog') !== undefined) void this.#session.reload();
    this.#lightFirst();
    if (this.#camera) turnCompass(this.renderRoot, this.#camera);
    this.#dressCanvas();
    this.#reword();
    this.#map.attach(this.renderRoot);
    if (changed.has('loading') && changed.get('loading') !== undefined) this.#loadAgain();
    if (this.#session.atlas) void this.#portions.follow(this.#session.atlas.entries.length);
    this.#coverStage();
    this.#playhead.update(this.isConnected && (this.#state?.demo?.playing ?? false));
    if (this.#state && this.shadowRoot) this.#focus.follow(this.shadowRoot, panelView(this.#state, this.#gates(this.#state), this.#looks.toursOpen));
  }

  /** The page wants it now, or as soon as it is near. */
  #loadAgain() {
    const loading = settled('loading', this.loading);
    if (loading === 'eager' || (loading === 'lazy' && this.#onScreen && !savesData())) this.#start3d();
  }

  #coverStage = () => this.#stage?.cover(this.renderRoot);

  /** What the canvas is to a screen reader. */
  #dressCanvas() {
    const canvas = this.#stage?.canvas;
    const t = this.#session.texts.get;
    const label = `${t('canvas-label')}. ${t('canvas-label.help')}`;
    if (!canvas || canvas.getAttribute('aria-label') === label) return;
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('part', 'canvas');
    canvas.setAttribute('aria-roledescription', t('canvas-label.role'));
    canvas.setAttribute('aria-label', label);
  }

  /** What is not drawn by the template follows the words all the same. */
  #reword() {
    const { texts, core, atlas } = this.#session;
    if (atlas === this.#worded) return;
    this.#worded = atlas;
    this.#names.rename(this.renderRoot, texts.get);
    const frame = core?.demo();
    if (frame) this.#playBar.show(texts.get, frame);
  }

  /** The best answer's pattern shows without being asked for. */
  #lightFirst() {
    const state = this.#state;
    const [best] = this.#answers(state);
    if (!state || !best || state.selection || state.preview) return;
    queueMicrotask(() => this.#command({ type: 'preview', point: best.point, side: best.side, turn: true }));
  }
}

if (!customElements.get('trigger-point-atlas')) customElements.define('trigger-point-atlas', TriggerPointAtlas);
