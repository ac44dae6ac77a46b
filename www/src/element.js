// <trigger-point-atlas>: attributes, properties, methods and events; wires session, stage and panels together.
import { html, LitElement, nothing } from 'lit';
import { fileName, partMissing } from './assets.js';
import { listEntries, placeText } from './atlas.js';
import { adoptEarly, LISTED, misuse, settled } from './attributes.js';
import { BodyMap } from './body-map.js';
import { isSafeHref } from './booking.js';
import { breath } from './clock.js';
import { CatalogError } from './core-client.js';
import { define } from './define.js';
import { Demonstration } from './demonstration.js';
import { CORE_EVENTS, STATE_ATTRIBUTES } from './generated/interface.js';
import { keyMeaning, RESET_VIEW } from './keys.js';
import { nearestLanguage } from './language.js';
import { Nearness } from './loading.js';
import { attributeCommand, firstBody, firstCommands, languageAround, opensBare, ownModel } from './opening.js';
import { composes, keep } from './own-keys.js';
import { codeFromPage, codeOf } from './page-link.js';
import { panel } from './panel/panel.js';
import { liftOver, SheetDrag } from './panel/sheet.js';
import { hints, notice, progressBar, startButton } from './panel/stage-notes.js';
import { late } from './panel/late-parts.js';
import { cornerTools, toolbar } from './panel/toolbar.js';
import { PainFinder, painAnswer, panelView } from './pain-finder.js';
import { Portions } from './portions.js';
import { poster } from './poster.js';
import { Session } from './session.js';
import { Speaker } from './speaker.js';
import { dress } from './styles/dress.js';
import { styles } from './styles/index.js';
import { resolveTheme, viewerTheme, watchTheme } from './theme.js';
import { templatesAllowed } from './trust.js';
import { View3d } from './view3d.js';
import { AtlasError, wrongArgument } from './wrong-use.js';

/**
 * @import { Actions, Atlas, Command, CoreEvent, FromViewer, Looks, Notice, PickResult, Shell, Structure } from './types.d.ts'
 * @import { Stage } from './stage.js'
 * @import { Answer, AtlasEventMap, Body, ErrorDetail, Found, Layer, PainQuestion, Place, ProgressDetail, QuizOptions, Side, SnapshotOptions, State, ViewName } from '../trigger-point-atlas.js'
 */

/** Where a camera stands, in one word. @param {{ azimuth: number, elevation: number, distance: number, target: readonly number[] }} camera */
const standpoint = ({ azimuth, elevation, distance, target }) => [azimuth, elevation, distance, ...target].join();

/** Of what opens, that which a phone shows in its sheet. */
const IN_SHEET = ['views', 'layers', 'settings', 'link'];
/** @returns {Found} */
const nothingFound = () => ({ places: [], points: [], muscles: [], gates: [], notes: [], answers: [] });

/** Nothing is chosen that the panel would show in place of list or answer. @param {State} state */
const browses = ({ selection, structure, guide, quiz }) => !selection && !structure && !guide && !quiz;
/** A frame lower than this has not been given a height yet: then one is taken as of a usual window, CSS pixels. */
const [LEAST_FRAME, USUAL_WINDOW] = [340, 667];
/** Of a window's height one hundredth, where it must stay what it was at first. @type {string | undefined} */
let still;

/** What is done in it by keys and hands, some of which stays in it. */
const DONE = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart', 'compositionupdate', 'compositionend'],
  ...['paste', 'cut', 'pointerdown', 'pointermove', 'mousemove', 'touchmove'],
];

/** What changes so soon after a press is its answer. */
const PRESS_MS = 1000;
/** How long a hint stays. */
const HINT_MS = 2200;

export class TriggerPointAtlas extends LitElement {
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
    first: () => firstCommands(this),
    language: () => this.getAttribute('lang') ?? languageAround(this),
    catalog: () => this.catalog,
    problem: problem => this.#miss(problem),
    progress: (loaded, total) => this.#progress({ phase: 'core', loaded, total }),
    begun: core => this.#begun(core.catalogue),
    event: (event, state) => this.#announce(event, state),
    changed: (state, before) => this.#changed(state, before),
    failed: error => this.#sessionFailed(error),
    redraw: () => this.requestUpdate(),
  });
  #view = new View3d(this, {
    loading: () => settled('loading', this.loading),
    here: () => this.isConnected && !this.#disposed,
    flat: () => this.#looks.flat,
    session: () => this.#session.begin(),
    made: stage => this.#furnish(stage),
    picture: () => this.#pictured(),
    fail: error => this.#viewFailed(error),
    miss: error => this.#miss(error),
    progress: progress => this.#progress(progress),
    message: message => this.#fromViewer(message),
    body: body => this.#command({ type: 'body', body }),
    tap: at => (this.#tapped = at),
    hint: kind => this.#showHint(this.#session.texts.get(`hint-${kind}`, { key: /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl' })),
    key: event => this.#keyOnBody(event),
  });
  /** @type {Nearness | null} */
  #nearness = null;
  #listeners = new AbortController();
  #map = new BodyMap({
    redraw: () => this.requestUpdate(),
    // What was asked about has moved on screen.
    moved: () => this.#look({ here: null }),
    fail: error => this.#mapFailed(error),
    hover: (at, words) => late()?.showHover(this.renderRoot, at, words),
  });
  /** Where the body was last seen from. @type {{ azimuth: number, elevation: number, distance: number, target: readonly number[] } | null} */
  #camera = null;
  #demonstration = new Demonstration({
    core: () => this.#session.core,
    words: () => this.#session.texts.get,
    command: command => this.#command(command),
    live: () => !this.#flat,
    frame: frame => this.#map.show(frame),
    still: () => this.#looks.flat || this.#view.start(),
  });
  /** @type {InstanceType<typeof import('./labels.js').Names> | null} */
  #names = null;
  /** The atlas in whose words everything is shown. @type {Atlas | null} */
  #worded = null;
  /** Muscles and bones of the body on screen. @type {Map<string, Structure>} */
  #structures = new Map();
  #drag = new SheetDrag();
  /** How high the sheet stood at the list or the answer that one comes back to. @type {Looks['sheet']} */
  #sheetBefore = 'peek';
  /** Folds and filters of the shell; nothing that a link would keep. @type {Looks} */
  #looks = { query: '', area: null, exactly: false, adding: false, sideBySwap: false, moreOpen: false, allAnswers: false, toursOpen: false, open: null, sheet: 'peek', hint: null, here: null, dial: 1, auto: false, aloud: false, breath: 1, legendOpen: false, structuresOpen: false, link: '', flat: false, dismissed: false };
  #hintTimer = 0;
  /** What is printed unfolded is folded on screen. */
  #folded = false;
  /** Where a finger has met what the viewer tells of next. @type {{ x: number, y: number } | null} */
  #tapped = null;
  /** Why the core is not there, and why the map is not; the view has a notice of its own. @type {Notice | null} */
  #coreNotice = null;
  /** @type {Notice | null} */
  #mapNotice = null;
  #disposed = false;
  /** The page has been told that there is the list alone. */
  #toldList = false;
  #finder = new PainFinder();
  /** @type {InstanceType<typeof import('./pilot.js').Pilot> | null} */
  #pilot = null;
  /** What was drawn last. @type {Shell | null} */
  #drawn = null;
  #portions = new Portions(() => this.requestUpdate());
  #speaker = new Speaker(() => this.renderRoot?.querySelector('.spoken'));
  /** @type {InstanceType<typeof import('./panel-focus.js').PanelFocus> | null} */
  #focusOfPanel = null;
  /** When something in it was pressed last, and what the panel showed then. */
  #pressedMs = -Infinity;
  #panelShows = '';
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
    this.#dress();
    if (this.#disposed || this.#nearness) return;
    adoptEarly(this, STATE_ATTRIBUTES);
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    watchTheme(() => this.#applyTheme(), signal);
    for (const kind of DONE) {
      this.addEventListener(
        kind,
        event => {
          const key = /** @type {KeyboardEvent} */ (event);
          if (event.type === 'keydown' && !composes(key)) this.#keyAnywhere(key);
          if (this.shadowRoot) keep(event, this.shadowRoot);
        },
        { signal, passive: kind === 'touchmove' },
      );
    }
    this.addEventListener('fullscreenchange', () => this.requestUpdate(), { signal });
    for (const hand of ['pointerover', 'pointerdown', 'focusin']) this.addEventListener(hand, () => void this.#session.begin(), { signal, passive: true, once: true });
    const { ownerDocument } = this;
    ownerDocument.addEventListener('pointerdown', event => this.#pressAnywhere(event), { signal, passive: true });
    for (const kind of ['beforeprint', 'afterprint']) ownerDocument.defaultView?.addEventListener(kind, () => this.#print(kind === 'beforeprint'), { signal });
    ownerDocument.defaultView?.addEventListener('hashchange', () => this.#followPage(), { signal });
    this.#nearness = new Nearness(this, {
      // Where nothing is asked for, nothing is fetched until someone lays a hand on the widget.
      textsNear: () => void (this.#view.asksFirst && opensBare(this) ? this.#session.loadFirstWords() : this.#map.begun.then(() => this.#session.begin())),
      viewNear: () => this.#view.asksFirst || this.#view.start(),
      visible: on => this.#setVisible(on),
    });
    // Whoever follows a link wants to see what it leads to, wherever on the page that stands; it has its height once it is drawn.
    if (codeFromPage(this)) void this.updateComplete.then(() => this.scrollIntoView({ block: 'nearest' }));
    if (settled('loading', this.loading) === 'eager' || this.#view.wanted) this.#view.start();
    if (this.hasUpdated) this.requestUpdate();
  }

  /** In another document all is begun anew, in the same state. */
  adoptedCallback() {
    this.#release();
  }

  #dress() {
    // A frame may follow its content's height: that must not follow the frame's.
    still ??= parent === window ? '' : `.room{--svh:${(innerHeight < LEAST_FRAME ? USUAL_WINDOW : innerHeight) / 100}px}`;
    if (this.shadowRoot) dress(this.shadowRoot, [...[...styles, ...(late()?.lateStyles ?? [])].map(({ cssText }) => cssText), still]);
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
    this.#demonstration.stop();
    this.#pilot?.stop();
    this.#map.stop();
    this.#view.stop();
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
    if (name === 'demo' && value === 'play') this.#view.start();
    this.#command(attributeCommand(name, value ?? (name === 'lang' ? nearestLanguage(languageAround(this)) : '')));
    if (name === 'model') this.#stage?.show(this.#state?.body ?? 'male', ownModel(value));
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

  get limbs() {
    return this.#state?.limbs ?? 'auto';
  }
  set limbs(limbs) {
    this.#reflect('limbs', limbs);
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
    return (this.#stage ? this.#stage.own : ownModel(this.getAttribute('model'))) ?? this.#state?.body ?? /** @type {Body} */ (this.getAttribute('model') ?? 'male');
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

  /** @param {string} text @returns {Found} */
  search(text) {
    if (typeof text !== 'string') {
      this.#fail(wrongArgument('text', text, 'a text'));
      return nothingFound();
    }
    return this.#session.core?.search(text) ?? nothingFound();
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
    this.#view.start();
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
    return this.#view.snapshot(options);
  }

  /** @param {ViewName} name */
  setView(name) {
    this.#command({ type: 'view', name });
  }

  summary() {
    return late()?.summary(this.#session.texts.get, this.#session.atlas, this.state) ?? '';
  }

  link() {
    const { core } = this.#session;
    return (core && late()?.pageWithCode(this, core.link())) ?? location.href;
  }

  stats() {
    return this.#stage?.stats() ?? Promise.resolve(null);
  }

  /** @param {string} id @param {Side} side */
  async locate(id, side) {
    if (!this.points.some(point => point.id === id)) return null;
    return (await this.#stage?.locate(id, side)) ?? null;
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
    this.#dress();
    this.#coreNotice = null;
    this.#progress({ phase: 'core', loaded: 1, total: 1 });
    this.#stage?.tell({ type: 'catalogue', json: catalogue });
    if (this.#state) this.#tellState(this.#state);
    late()?.recall(command => this.#command(command));
    if (this.#looks.query) this.#command({ type: 'typed', text: this.#looks.query });
    if (this.#view.missing) this.#readyAsList();
  }

  /** On paper nothing can be opened. @param {boolean} whole */
  #print(whole) {
    if (whole) {
      late()?.holdStage(this.shadowRoot);
      this.#folded = !this.#looks.moreOpen;
    }
    if (!this.#folded || !this.hasUpdated) return;
    this.#look({ moreOpen: whole });
    this.performUpdate();
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
    if (browses(before) && !browses(state)) this.#sheetBefore = this.#looks.sheet;
    this.#looks.here = null;
    if (state.selection?.point !== before.selection?.point) this.#looks.legendOpen = false;
    if (state.demo?.playing && this.#demonstration.stills) queueMicrotask(() => this.#demonstration.standStill());
    if (state.body !== before.body) this.#stage?.show(state.body, null);
    if (!state.guide && before.guide) this.#looks.sheet = 'peek';
    if (state.quiz && !before.quiz) this.#look({ sheet: 'half' });
    if (!state.quiz && (state.selection?.point !== before.selection?.point || (state.structure && state.structure !== before.structure))) this.#looks.sheet = 'peek';
    if (browses(state) && !browses(before)) this.#looks.sheet = this.#sheetBefore;
    if (state.guide && (state.guide.id !== before.guide?.id || state.guide.step !== before.guide.step)) this.#looks.sheet = state.demo ? 'peek' : state.selection ? 'half' : 'full';
    const asked = state.pain !== before.pain && this.#finder.changed(state);
    // A press is seen over a low sheet, with its player.
    if (state.demo && !before.demo && !state.guide) this.#looks.sheet = 'peek';
    if (asked && state.pain.length > 0 && !state.selection) this.#look({ open: null, sheet: this.#pain.gates.length ? 'full' : 'half', allAnswers: false });
    // What was searched before would hide the answer.
    if (asked && state.pain.length > 0 && this.#looks.query) queueMicrotask(() => this.#look({ query: '' }));
    // Another place has another answer, which is read from its beginning.
    if (asked && !this.#looks.exactly) void this.updateComplete.then(() => this.renderRoot.querySelector('.scroll[data-view=answer]')?.scrollTo({ top: 0 }));
    if (state.pain.length === 0 && before.pain.length > 0) this.#look({ exactly: false, adding: false, sideBySwap: false, sheet: 'peek' });
    if (state.held && !before.held) {
      this.#look({ sheet: 'full' });
      this.#speaker.say(this.#session.texts.get('gate-title'));
    }
    if (state.demo && before.held) {
      this.#look({ sheet: 'peek' });
      if (!this.#looks.flat) this.#view.start(true);
    }
  }

  /** What the viewer is to show. @param {State} state */
  #tellState(state) {
    this.#stage?.tell({ type: 'state', state });
  }

  get #pain() {
    return painAnswer(this.#session.core);
  }

  get #scene() {
    return this.#session.core?.scene() ?? null;
  }

  get #quiz() {
    return this.#session.core?.quiz() ?? null;
  }

  /** @param {CoreEvent} event @param {State} state */
  #announce(event, state) {
    switch (event.type) {
      case 'state':
        this.#emit(CORE_EVENTS.state, { state: structuredClone(state) });
        break;
      case 'view':
        this.#emit(CORE_EVENTS.view, { view: structuredClone(state.view) });
        break;
      default: {
        const { type, ...detail } = event;
        this.#emit(CORE_EVENTS[type], /** @type {any} */ (detail));
      }
    }
    const { core, texts, atlas } = this.#session;
    const frame = event.type === 'demo' ? (core?.demo() ?? null) : null;
    const words = late()?.sentence(event, { t: texts.get, atlas, state, scene: this.#scene, answers: this.#pain.answers.length, frame });
    if (words) this.#speaker.say(words, event.type === 'guide');
    if (words && this.#looks.aloud && state.guide) late()?.sayAloud(event, words, { t: texts.get, state, language: texts.language });
  }

  /** @param {unknown} error */
  #sessionFailed(error) {
    if (error instanceof CatalogError) return this.#fail(error.detail);
    const detail = partMissing(error);
    this.#coreNotice = { kind: 'core-failed', url: detail.url };
    this.#fail(detail);
  }

  /** @param {unknown} error */
  #mapFailed(error) {
    const detail = partMissing(error);
    this.#mapNotice = { kind: 'map-failed', url: detail.url };
    this.#fail(detail);
  }

  // The 3D view

  get #stage() {
    return this.#view.stage;
  }

  /** What a new one is to show. @param {Stage} stage */
  #furnish(stage) {
    stage.tell({ type: 'theme', ...viewerTheme(this.#frame) });
    const { core, state } = this.#session;
    if (core) stage.tell({ type: 'catalogue', json: core.catalogue });
    if (state) stage.tell({ type: 'state', state });
    stage.show(state?.body ?? firstBody(this), ownModel(this.getAttribute('model')));
  }

  #pictured() {
    this.#emit('ready', { webgl: true });
    this.#becomeReady({ webgl: true });
    this.#speaker.say(this.#session.texts.get('say-ready'));
    this.requestUpdate();
  }

  /** Nothing is chosen in the panel before late parts are there. */
  get #focus() {
    const parts = late();
    return parts && (this.#focusOfPanel ??= new parts.PanelFocus());
  }

  /** What has a name is known with the core, and late parts come with it. */
  get #named() {
    const parts = late();
    return parts && (this.#names ??= new parts.Names());
  }

  /** @param {FromViewer} message */
  #fromViewer(message) {
    switch (message.type) {
      case 'pick':
        this.#pick(message.pick, this.#tapped);
        break;
      case 'camera': {
        const { moving, byHand, type: _, ...camera } = message;
        // A tap halts the body, and is told of as a rest: that moves nothing.
        const turned = byHand && this.#camera !== null && standpoint(camera) !== standpoint(this.#camera);
        this.#camera = camera;
        late()?.turnCompass(this.renderRoot, camera);
        if (moving && !byHand) late()?.showHover(this.renderRoot, { x: 0, y: 0 }, null);
        // A name that stands where its muscle was tells something false.
        this.renderRoot.querySelector('.names')?.toggleAttribute('data-flying', moving && !byHand);
        if (turned && this.#looks.here) this.#look({ here: null });
        if (!moving && byHand) this.#command({ type: 'cameraMoved', ...camera });
        break;
      }
      case 'hover':
        this.#hover(message);
        break;
      case 'labels':
        this.#named?.show(this.renderRoot, message.labels, this.#session.texts.get);
        break;
      case 'beyond':
        this.#named?.beyond(this.renderRoot, message.arrows, this.#session.texts.get);
        break;
      case 'pressing':
        this.#demonstration.pictured(message.atMs);
        break;
      case 'way':
        late()?.showWay(this.renderRoot, message.path);
        break;
      case 'structures':
        this.#session.learnLatin(message.structures);
        this.#structures = new Map(message.structures.map(structure => [structure.name, structure]));
        this.requestUpdate();
        break;
      case 'anchor':
        late()?.placeCallout(this.renderRoot, message);
        break;
      case 'scale':
        this.#emit('renderscale', { scale: message.value });
        break;
    }
  }

  /** A finger may have meant to move: it is asked first whether it hurts there. @param {PickResult} pick @param {{ x: number, y: number } | null} at */
  #pick(pick, at) {
    const accepts = this.#scene?.accepts;
    const skin = pick.regions.length > 0 && (pick.layer === null || pick.layer === 'skin');
    const asks = at && skin && accepts?.kind === 'pick' && accepts.places;
    this.#look({ here: asks ? { pick, ...at } : null });
    if (asks) this.#speaker.say(late()?.hereWords(this.#session.texts.get, pick) ?? '');
    else this.#command({ type: 'pick', ...pick });
    if (late()?.leadsNowhere(pick, accepts)) this.#showHint(this.#session.texts.get('here-none'));
  }

  /** @param {Extract<FromViewer, { type: 'hover' }>} hover */
  #hover(hover) {
    const entry = hover.point ? this.#session.atlas?.byId.get(hover.point) : null;
    this.#stage?.canvas?.toggleAttribute('data-over', Boolean(entry) || hover.part !== null);
    late()?.showHover(this.renderRoot, hover, this.#scene?.names ? (late()?.hoverWords(this.#session.texts.get, hover, entry?.name) ?? null) : null);
  }

  /** @param {ErrorDetail} error */
  #viewFailed(error) {
    this.#fail(error);
    if (this.#view.missing) this.#readyAsList();
  }

  // Telling the page and the visitor

  /** @template {keyof AtlasEventMap} K @param {K} name @param {AtlasEventMap[K]['detail']} detail */
  #emit(name, detail) {
    // A page's own handler of script errors listens for that name on the window.
    this.dispatchEvent(new CustomEvent(name, { bubbles: name !== 'error', composed: true, detail }));
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
    this.#view.waiting.note(progress);
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
    this.#view.visible(on);
    this.#demonstration.visible(on);
    if (!on) this.#stage?.disengage();
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
        return this.#demonstration.stills ? this.#act.still(1) : this.#act.command({ type: this.#state?.demo?.playing ? 'pause' : 'play' });
      case 'leave':
        if (this.#state?.demo) return this.#command({ type: 'stopDemo' });
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

  /** Escape leaves what was opened last: a popover, the demonstration, a muscle's card, a point. @param {KeyboardEvent} event */
  #keyAnywhere(event) {
    const turn = settled('mode', this.mode) === 'present' && { PageDown: /** @type {const} */ (1), PageUp: /** @type {const} */ (-1) }[event.key];
    if (turn && !this.#quiz) {
      event.preventDefault();
      return this.#selectNeighbour(turn);
    }
    if (event.defaultPrevented) return;
    if (this.#drawn && this.#quiz) late()?.quizKey(event, this.#drawn);
    if (event.key !== 'Escape') return;
    if (this.#looks.here) this.#look({ here: null });
    const goal = this.#looks.open ? `[data-opens=${this.#looks.open}]` : this.#state?.demo || this.#state?.held ? ':is(.guide-see, .actions .primary, .booking .press)' : null;
    if (!goal && this.#state?.structure) {
      event.preventDefault();
      return this.#command({ type: 'structure', name: null });
    }
    if (!goal && this.#state?.selection && !this.#state.guide && settled('mode', this.mode) === 'explore') {
      event.preventDefault();
      return this.#command({ type: 'clear' });
    }
    if (!goal) return;
    event.preventDefault();
    if (this.#looks.open) this.#look({ open: null });
    else this.#command({ type: 'stopDemo' });
    void this.updateComplete.then(() => /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(goal) ?? this.renderRoot.querySelector('.point-name'))?.focus());
  }

  /** @param {Event} event */
  #focusAnywhere = event => {
    const target = /** @type {Element} */ (event.target);
    const sheet = this.#focus?.uncovered(this.renderRoot, target, this.#looks.sheet);
    if (!sheet) return;
    this.#look({ sheet });
    void this.updateComplete.then(() => target.scrollIntoView({ block: 'nearest' }));
  };

  #pressed = {
    capture: true,
    /** @param {Event} event */
    handleEvent: event => {
      this.#pressedMs = event.timeStamp;
      if (this.shadowRoot) this.#focus?.pressed(this.shadowRoot, event.target);
    },
  };

  /** @param {PointerEvent} event */
  #pressAnywhere(event) {
    if (!this.#looks.open || (this.#map.sheets && this.#controls === 'full' && IN_SHEET.includes(this.#looks.open))) return;
    const inside = event.composedPath().some(node => node instanceof Element && node.getRootNode() === this.shadowRoot && node.matches('.popover, .toolbar, .corner, .play, .stub'));
    if (!inside) this.#look({ open: null });
  }

  // Drawing the shell

  /** @param {Partial<Looks>} change */
  #look(change) {
    const typed = change.query !== undefined && change.query !== this.#looks.query;
    Object.assign(this.#looks, { here: change.hint === undefined ? null : this.#looks.here }, change);
    if (typed && this.#session.core) this.#command({ type: 'typed', text: this.#looks.query });
    this.requestUpdate();
  }

  /** The visitor wants to see a press that waits for warning signs to be read. */
  #showSigns() {
    if (this.#state?.held) void this.updateComplete.then(() => late()?.showSigns(this.renderRoot));
  }

  /** @type {Actions} */
  #act = {
    command: command => {
      this.#command(command);
      if (command.type !== 'play') return;
      if (this.#state?.held) this.#showSigns();
      else if (!this.#looks.flat) this.#view.start(true);
    },
    look: change => this.#look(change),
    pick: (pick, at) => this.#pick(pick, at),
    ask: (found, words) => {
      const chosen = this.#looks.adding ? (this.#state?.pain ?? []) : [];
      // What is added without a side is on that of the others.
      const [side = null, ...sides] = new Set(chosen.map(place => place.side).filter(side => side !== null));
      const joins = (/** @type {Place} */ place) => (place.side || !side || sides.length || this.#session.atlas?.regions.get(place.place)?.sides === 'midline' ? place : { ...place, side });
      const places = [...chosen, ...found.places.map(joins)].map(placeText);
      this.#look({ query: '', adding: false });
      // Another question: what was typed for the last one goes with it.
      if (!chosen.length && this.#state?.pain.length) this.#command({ type: 'pain', places: [] });
      this.#command({ type: 'pain', places: [...new Set(places)], words });
    },
    alarm: on => {
      this.#command({ type: 'alarmed', on });
      this.#look({ sheet: 'full' });
    },
    passGates: () => {
      this.#command({ type: 'passGates' });
      this.#look({ sheet: 'half' });
      this.#sayResults();
    },
    still: by => {
      this.#demonstration.still(by);
      this.#showSigns();
    },
    guide: move => {
      this.#command(move === 'guideNext' || move === 'guideSkip' ? { type: move, still: this.#demonstration.stills } : { type: move });
      this.#showSigns();
      if (this.#state?.demo?.playing && !this.#looks.flat) this.#view.start(true);
    },
    nudge: nudge => {
      if (!this.#flat) this.#stage?.nudge(nudge);
      else if (nudge.zoom) this.#map.zoom(nudge.zoom);
      else this.#map.pan(nudge.panX ?? 0, nudge.panY ?? 0);
    },
    retry: () => {
      this.#view.notice = this.#coreNotice = this.#mapNotice = null;
      this.#map.retry();
      void this.#session.load();
      if (this.#view.wanted) this.#view.start();
      this.requestUpdate();
    },
    start3d: () => {
      this.#look({ flat: false });
      this.#view.reveal();
      this.#view.start(true);
    },
    flatten: () => {
      this.#stage?.disengage();
      this.#look({ flat: true, open: null });
      this.#view.reveal();
    },
    home: () => {
      this.#map.home();
      this.#command(RESET_VIEW);
    },
    neighbour: by => this.#selectNeighbour(by),
    share: () => void this.#share(),
    theme: theme => (this.theme = theme),
    fullscreen: () => void (this.matches(':fullscreen') ? document.exitFullscreen() : this.requestFullscreen?.())?.catch(() => {}),
  };

  /** Whether the drawing is shown: before the first 3D picture, without one, or because the visitor wants it. */
  get #flat() {
    return !this.#view.live || this.#looks.flat;
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
    const { atlas, texts } = this.#session;
    const { answers } = this.#pain;
    const name = answers.length ? atlas?.byId.get(answers[0].point)?.name : null;
    this.#speaker.say(texts.get('say-results', { count: answers.length, best: name ? texts.get('say-best', { name }) : '' }).trim());
  }

  /** @returns {Shell} */
  #shell() {
    const { state, atlas, texts, core } = this.#session;
    const scene = core?.scene() ?? null;
    /** @type {Shell} */
    const shell = {
      ...this.#looks,
      parts: () => this.#map.parts(shell),
      scene,
      shown: (scene?.shown && atlas?.byId.get(scene.shown.point)) ?? null,
      unsure: state?.lessCertain ?? false,
      drawn: this.#portions.drawn,
      found: (this.#looks.query.trim() && core?.search(this.#looks.query)) || null,
      ...this.#pain,
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
      sheets: this.#map.sheets,
      tools: this.#controls === 'full' && this.#map.sheets && IN_SHEET.includes(this.#looks.open ?? ''),
      quiz: this.#quiz,
      loading: this.#view.progress,
      // Without the core there is nothing else.
      notice: this.#coreNotice ?? this.#mapNotice ?? this.#view.notice,
      live: this.#view.live,
      flat: this.#flat,
      body: state?.body ?? firstBody(this),
      waits: this.#session.loading,
      has3d: !this.#view.unavailable,
      tours: core?.tours ?? [],
      stills: this.#demonstration.stills,
      offer3d: this.#view.offered,
      fullscreen: this.matches(':fullscreen'),
      drag: this.#drag,
      booking: this.bookingHref && isSafeHref(this.bookingHref) ? { href: this.bookingHref, label: this.bookingLabel || texts.get('book') } : null,
      act: this.#act,
    };
    return shell;
  }

  /** Reading the script was one task: the first drawing is another, so that the page can do what waits. */
  async scheduleUpdate() {
    if (!this.hasUpdated) await breath();
    if (this.hasUpdated || templatesAllowed()) super.scheduleUpdate();
    else await this.#refuse();
  }

  /** Nothing can be drawn: words say so. */
  async #refuse() {
    this.#disposed = true;
    this.#release();
    this.#emit('error', { code: 'policy-refused', message: 'The policy names no trigger-point-atlas among `trusted-types`.', recoverable: false });
    await this.#session.loadFirstWords();
    const words = document.createElement('p');
    words.setAttribute('role', 'alert');
    words.textContent = this.#session.texts.get('notice-core-failed');
    this.renderRoot.replaceChildren(words);
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
    this.#focus?.remember(this.shadowRoot);
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
    const shell = (this.#drawn = this.#shell());
    const { t, entry, shown, state } = shell;
    const { texts } = this.#session;
    return html`
      <div class="room notranslate" translate="no"><div class="frame" part="frame" data-theme=${this.#theme} data-controls=${shell.controls} data-mode=${shell.mode} ?data-demo=${Boolean(state?.demo)} ?data-point=${entry !== null} ?data-guide=${Boolean(state?.guide)} lang=${texts.language} dir=${texts.direction} role="region" aria-label=${t('atlas-label')} @focusin=${this.#focusAnywhere} @click=${this.#pressed} @transitionend=${this.#coverStage}>
        <div class="stage" ?data-live=${!this.#flat} ?data-kept=${this.#view.lastPicture !== null} ?data-posted=${!state?.selection && !state?.pain.length && !this.#looks.flat && shell.has3d} @pointerdown=${this.#view.dropPicture} @focusin=${this.#view.dropPicture}>
          ${this.#map.template(shell)} ${poster(this.#view.lastPicture)}
          <div class="canvas">${this.#stage?.canvas ?? nothing}</div>
          <div class="names" aria-hidden="true" @click=${this.#pressName}><svg></svg></div>
          <div class="beyond" aria-hidden="true"><svg></svg></div>
          <svg class="way" aria-hidden="true"><path /></svg>
          <div class="callout" part="label" ?hidden=${shell.scene?.names === false}>${shown ? html`<span>${shown.name}</span>` : nothing}</div>
          <div class="hover" part="label" aria-hidden="true"></div>
          ${toolbar(shell)} ${cornerTools(shell)} ${late()?.compass(shell)} ${late()?.modes(shell)} ${late()?.structureOverBody(shell)} ${hints(shell)} ${startButton(shell)} ${progressBar(shell)} ${notice(shell, 'stage')} ${late()?.caption(shell)} ${late()?.quizCard(shell)} ${late()?.hereChip(shell)} ${late()?.signsOver(shell)}
        </div>
        ${shell.quiz || state?.alarmed || (shell.mode === 'present' && !state?.demo) ? nothing : this.#demonstration.template(shell)} ${panel(shell)}
        <div class="spoken" role="status" aria-live="polite"></div>
      </div></div>
    `;
  }

  /** @param {Map<PropertyKey, unknown>} changed */
  updated(changed) {
    if (changed.has('theme')) this.#applyTheme();
    if (changed.has('catalog') && changed.get('catalog') !== undefined) void this.#session.reload();
    if (this.#camera) late()?.turnCompass(this.renderRoot, this.#camera);
    this.#stage?.dress(this.#session.texts.get);
    this.#reword();
    this.#map.attach(this.renderRoot);
    if (changed.has('loading') && changed.get('loading') !== undefined) this.#view.loadAgain();
    if (this.#session.atlas) void this.#portions.follow(this.#session.atlas.entries.length);
    this.#coverStage();
    if (this.#looks.here) late()?.placeHere(this.renderRoot, this.#looks.here);
    this.#demonstration.update(this.isConnected);
    const parts = late();
    if (parts && this.#drawn && this.isConnected) (this.#pilot ??= new parts.Pilot()).follow(this.#drawn);
    if (this.#state && this.shadowRoot) this.#follow(this.shadowRoot, panelView(this.#state, this.#pain.gates, this.#looks));
  }

  /** The focus goes along with what the panel shows; what a press on a phone has opened is not left half out of the window. @param {ShadowRoot} root @param {string} view */
  #follow(root, view) {
    this.#focus?.follow(root, view);
    late()?.keepHead(root);
    const pressed = performance.now() - this.#pressedMs < PRESS_MS;
    if (pressed && view !== this.#panelShows && this.#map.sheets) this.scrollIntoView({ block: 'nearest' });
    this.#panelShows = view;
  }

  #coverStage = () => {
    liftOver(this.renderRoot);
    this.#stage?.cover(this.renderRoot);
  };

  /** What is not drawn by the template follows the words all the same. */
  #reword() {
    const { texts, atlas } = this.#session;
    if (atlas === this.#worded) return;
    this.#worded = atlas;
    this.#named?.rename(this.renderRoot, texts.get);
    this.#demonstration.reword();
  }
}

define('trigger-point-atlas', TriggerPointAtlas, import.meta.url);
