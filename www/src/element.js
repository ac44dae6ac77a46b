// <trigger-point-atlas>: attributes, properties, methods and events; wires core, viewer and panels together.
import { html, LitElement, nothing } from 'lit';
import { AssetError } from './assets.js';
import { findEntries, joinAtlas } from './atlas.js';
import { isSafeHref } from './booking.js';
import { CatalogError, CoreClient } from './core-client.js';
import { keyMeaning, RESET_VIEW } from './keys.js';
import { Nearness, savesData } from './loading.js';
import { codeFromPage, pageWithCode } from './page-link.js';
import { legend } from './panel/legend.js';
import { panel } from './panel/panel.js';
import { PlayBar } from './panel/play-bar.js';
import { SheetDrag } from './panel/sheet.js';
import { hints, notice, progressBar, startButton } from './panel/stage-notes.js';
import { cornerTools, toolbar } from './panel/toolbar.js';
import { Playhead } from './playhead.js';
import { poster } from './poster.js';
import { sentence } from './speech.js';
import { Stage } from './stage.js';
import { styles } from './styles/index.js';
import { nearestLanguage, Texts } from './texts.js';
import { resolveTheme, viewerTheme, watchTheme } from './theme.js';


/**
 * @import { Actions, Atlas, Command, CoreEvent, DemoFrame, FromViewer, Notice, Sheet, Shell } from './types.d.ts'
 * @import { ErrorDetail, Layer, ProgressDetail, Side, State, ViewName } from '../trigger-point-atlas.js'
 */

/** Attributes that stand for a part of the state, in the order in which they are applied. */
const STATE_ATTRIBUTES = ['lang', 'layers', 'point', 'side', 'view', 'demo', 'state'];
/** How much of the waiting each phase is. */
const PHASE_SHARE = { core: 0.15, code: 0.45, model: 0.3, picture: 0.1 };
/** How long a hint stays. */
const HINT_MS = 2200;

export class TriggerPointAtlas extends LitElement {
  static styles = styles;

  static properties = {
    loading: { reflect: true },
    controls: { reflect: true },
    theme: { reflect: true },
    bookingHref: { attribute: 'booking-href', reflect: true },
    bookingLabel: { attribute: 'booking-label', reflect: true },
  };

  static get observedAttributes() {
    return [...super.observedAttributes, ...STATE_ATTRIBUTES];
  }

  /** @type {CoreClient | null} */
  #core = null;
  /** @type {Atlas | null} */
  #atlas = null;
  #texts = new Texts();
  /** @type {Stage | null} */
  #stage = null;
  /** @type {Nearness | null} */
  #nearness = null;
  #listeners = new AbortController();
  #playBar = new PlayBar();
  #drag = new SheetDrag();
  #playhead = new Playhead(
    () => this.#core?.demo() ?? null,
    frame => this.#showFrame(frame),
  );
  /** Commands given before the core was there. @type {Command[]} */
  #early = [];
  #loadingCore = false;
  #wants3d = false;
  #live = false;
  #disposed = false;
  /** @type {Map<string, number>} */
  #done = new Map();
  /** @type {Notice | null} */
  #notice = null;
  /** Set once 3D is known to be out of reach. */
  #no3d = false;
  #engaged = false;
  /** @type {string | null} */
  #hint = null;
  #hintTimer = 0;
  #query = '';
  /** @type {string | null} */
  #area = null;
  #unsure = false;
  /** @type {string | null} */
  #open = null;
  /** @type {Sheet} */
  #sheet = 'peek';
  #phase = '';
  /** @type {string | null} */
  #shownPoint = null;
  /** Whether the focus was in the panel before it was drawn anew. */
  #panelHadFocus = false;
  #resolvedTheme = /** @type {'light' | 'dark'} */ ('light');
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
    /** @type {Promise<{ webgl: boolean }>} */
    this.ready = new Promise(resolve => (this.#becomeReady = resolve));
  }

  // Life in the document

  connectedCallback() {
    super.connectedCallback();
    if (this.#disposed || this.#nearness) return;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    watchTheme(() => this.#applyTheme(), signal);
    this.addEventListener('keydown', event => this.#keyAnywhere(event), { signal });
    document.addEventListener('pointerdown', event => this.#pressAnywhere(event), { signal, passive: true });
    const asks = this.loading === 'interaction' || (this.loading === 'lazy' && savesData());
    this.#nearness = new Nearness(this, {
      textsNear: () => this.#loadCore(),
      viewNear: () => asks || this.#start3d(),
      visible: on => this.#setVisible(on),
    });
    if (this.loading === 'eager' || this.#wants3d) this.#start3d();
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
    this.#stage?.stop();
    this.#stage = null;
    this.#live = false;
    clearTimeout(this.#hintTimer);
  }

  dispose() {
    this.#disposed = true;
    this.#release();
    this.#core?.free();
    this.#core = null;
    this.#atlas = null;
    this.requestUpdate();
  }

  // Attributes and properties

  /** @param {string} name @param {string | null} before @param {string | null} value */
  attributeChangedCallback(name, before, value) {
    super.attributeChangedCallback(name, before, value);
    if (!this.#core || !STATE_ATTRIBUTES.includes(name)) return;
    this.#applyAttribute(name, value);
  }

  /** @param {string} name @param {string | null} value */
  #applyAttribute(name, value) {
    if (name === 'lang') void this.#loadLanguage();
    if (name === 'demo' && value === 'play') this.#start3d();
    this.#command({ type: 'attribute', name, value: value ?? '' });
  }

  /** @param {string} name @param {string | null} value */
  #reflect(name, value) {
    if (value === null) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }

  get point() {
    return this.#core ? (this.#core.state.selection?.point ?? null) : this.getAttribute('point');
  }
  set point(id) {
    this.#reflect('point', id);
  }

  get side() {
    return this.#core ? (this.#core.state.selection?.side ?? null) : /** @type {Side | null} */ (this.getAttribute('side'));
  }
  set side(side) {
    this.#reflect('side', side);
  }

  /** @returns {Layer[]} */
  get layers() {
    return this.#core?.state.layers ?? /** @type {Layer[]} */ ((this.getAttribute('layers') ?? '').split(/\s+/).filter(Boolean));
  }
  set layers(layers) {
    this.#reflect('layers', [layers].flat().join(' '));
  }

  /** @returns {string | null} */
  get view() {
    const view = this.#core?.state.view;
    if (!view) return this.getAttribute('view');
    if (view.kind === 'named') return view.name;
    return view.kind === 'orbit' ? [view.azimuth, view.elevation, view.distance].map(number => +number.toFixed(2)).join(' ') : null;
  }
  set view(view) {
    this.#reflect('view', view);
  }

  /** @returns {'none' | 'play'} */
  get demo() {
    return this.#core?.state.demo ? 'play' : 'none';
  }
  set demo(demo) {
    this.#reflect('demo', demo);
  }

  /** @returns {State | null} */
  get state() {
    return this.#core?.state ?? null;
  }
  set state(/** @type {State | string | null} */ state) {
    if (typeof state === 'string') this.#command({ type: 'restore', code: state });
    else if (state) this.#command({ type: 'setState', state });
    else this.#command({ type: 'clear' });
  }

  get points() {
    return this.#core?.points ?? [];
  }

  get regions() {
    return this.#core?.regions ?? [];
  }

  // Methods

  /** @param {string} id @param {{ side?: Side }} [options] */
  select(id, { side } = {}) {
    this.#command({ type: 'select', point: id, side });
  }

  clear() {
    this.#command({ type: 'clear' });
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

  /** @param {ViewName} name */
  setView(name) {
    this.#command({ type: 'view', name });
  }

  link() {
    return this.#core ? pageWithCode(this, this.#core.link()) : location.href;
  }

  stats() {
    return this.#stage?.stats() ?? Promise.resolve(null);
  }

  /** @param {string} id @param {Side} side */
  async locate(id, side) {
    const place = await this.#stage?.locate(id, side);
    const box = this.#stage?.canvas?.getBoundingClientRect();
    return place && box ? { x: box.left + place.x, y: box.top + place.y, visible: place.visible } : null;
  }

  // The core

  async #loadCore() {
    if (this.#core || this.#loadingCore || this.#disposed) return;
    this.#loadingCore = true;
    this.requestUpdate();
    try {
      const language = this.#loadLanguage();
      const core = await CoreClient.load((loaded, total) => this.#progress({ phase: 'core', loaded, total }));
      await language;
      if (this.#disposed) return core.free();
      this.#core = core;
      this.#atlas = joinAtlas(core, this.#texts.get);
      this.#progress({ phase: 'core', loaded: 1, total: 1 });
      this.#stage?.tell({ type: 'catalogue', json: core.catalogue });
      this.#applyFirstState();
      if (this.#no3d) this.#becomeReady({ webgl: false });
    } catch (error) {
      this.#coreFailed(error);
    } finally {
      this.#loadingCore = false;
      this.requestUpdate();
    }
  }

  async #loadLanguage() {
    const wanted = this.getAttribute('lang') ?? this.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
    await this.#texts.load(nearestLanguage(wanted || 'en'));
    if (this.#core) this.#atlas = joinAtlas(this.#core, this.#texts.get);
    this.requestUpdate();
  }

  #applyFirstState() {
    for (const name of STATE_ATTRIBUTES) {
      const value = this.getAttribute(name);
      if (value !== null) this.#command({ type: 'attribute', name, value });
    }
    const code = codeFromPage(this);
    if (code) this.#command({ type: 'restore', code });
    for (const command of this.#early.splice(0)) this.#command(command);
    if (this.#core) this.#stage?.tell({ type: 'state', state: this.#core.state });
  }

  /** @param {unknown} error */
  #coreFailed(error) {
    if (error instanceof CatalogError) return this.#fail(error.detail);
    const url = error instanceof AssetError ? error.url : undefined;
    this.#notice = { kind: 'core-failed', url };
    this.#fail({ code: 'asset-failed', message: String(error), url, recoverable: true });
  }

  /** Every action goes through here, the visitor's and the page's. @param {Command} command */
  #command(command) {
    if (!this.#core) {
      this.#early.push(command);
      void this.#loadCore();
      return;
    }
    const before = this.#core.state;
    const { state, events, changed } = this.#core.dispatch(command);
    if (state.selection?.point !== before.selection?.point) this.#sheet = 'peek';
    if (changed) this.#stage?.tell({ type: 'state', state });
    for (const event of events) this.#announce(event, state);
    this.requestUpdate();
  }

  /** @param {CoreEvent} event @param {State} state */
  #announce(event, state) {
    switch (event.type) {
      case 'state':
        this.#emit('statechange', { state });
        break;
      case 'view':
        this.#emit('viewchange', { view: state.view });
        break;
      default: {
        const { type, ...detail } = event;
        this.#emit(type === 'demo' ? 'demochange' : type, detail);
      }
    }
    this.#say(sentence(event, { t: this.#texts.get, atlas: this.#atlas, state }));
  }

  /** @param {DemoFrame} frame */
  #showFrame(frame) {
    this.#playBar.show(this.#texts.get, frame);
    const phase = `${frame.phase} ${frame.cycle} ${frame.done}`;
    if (phase === this.#phase) return;
    this.#phase = phase;
    // The core tells of a new phase, and stops at the end, when it is asked.
    if (this.#core?.state.demo?.playing) queueMicrotask(() => this.#command({ type: 'tick' }));
  }

  // The 3D view

  #start3d() {
    this.#wants3d = true;
    if (this.#disposed || this.#no3d || !this.isConnected || this.#stage?.running) return;
    void this.#loadCore();
    if (!this.hasUpdated) {
      void this.updateComplete.then(() => this.#start3d());
      return;
    }
    this.#notice = null;
    for (const phase of ['code', 'model', 'picture']) this.#done.delete(phase);
    this.#stage ??= this.#makeStage();
    this.#stage.start();
    this.requestUpdate();
  }

  #makeStage() {
    const box = /** @type {HTMLElement} */ (this.renderRoot.querySelector('.stage'));
    const stage = new Stage(box, {
      canvas: () => this.requestUpdate(),
      progress: progress => this.#progress(progress),
      picture: () => this.#pictured(),
      message: message => this.#fromViewer(message),
      fail: error => this.#viewFailed(error),
      engage: on => {
        this.#engaged = on && matchMedia('(pointer: coarse)').matches;
        this.requestUpdate();
      },
      hint: kind => this.#showHint(this.#texts.get(`hint-${kind}`, { key: /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl' })),
      key: event => this.#keyOnBody(event),
    });
    stage.tell({ type: 'theme', ...viewerTheme(this.#frame) });
    if (this.#core) {
      stage.tell({ type: 'catalogue', json: this.#core.catalogue });
      stage.tell({ type: 'state', state: this.#core.state });
    }
    return stage;
  }

  #pictured() {
    this.#live = true;
    this.#emit('ready', { webgl: true });
    this.#becomeReady({ webgl: true });
    this.#say(this.#texts.get('say-ready'));
    this.requestUpdate();
  }

  /** @param {FromViewer} message */
  #fromViewer(message) {
    switch (message.type) {
      case 'pick':
        this.#command({ type: 'pick', ...message.pick });
        break;
      case 'camera':
        if (message.moving) break;
        this.#command({ type: 'cameraMoved', azimuth: message.azimuth, elevation: message.elevation, distance: message.distance, target: message.target });
        break;
      case 'hover':
        this.#showHover(message);
        break;
      case 'anchor':
        this.#placeLabel(message);
        break;
      case 'scale':
        this.#emit('renderscale', { scale: message.value });
        break;
    }
  }

  /** @param {ErrorDetail} error */
  #viewFailed(error) {
    this.#live = false;
    if (error.code === 'webgl-unavailable') {
      this.#no3d = true;
      if (this.#core) this.#becomeReady({ webgl: false });
    }
    if (error.code === 'asset-failed' || error.code === 'viewer-failed' || error.code === 'webgl-unavailable') this.#notice = { kind: error.code, url: error.url };
    this.#fail(error);
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

  /** @param {ProgressDetail} progress */
  #progress(progress) {
    this.#done.set(progress.phase, progress.total ? Math.min(1, progress.loaded / progress.total) : 0);
    this.#emit('progress', progress);
    this.requestUpdate();
  }

  /** @param {string} words */
  #say(words) {
    const region = this.renderRoot?.querySelector('.spoken');
    if (region && words) region.textContent = words;
  }

  /** @param {string} words */
  #showHint(words) {
    this.#hint = words;
    clearTimeout(this.#hintTimer);
    this.#hintTimer = window.setTimeout(() => {
      this.#hint = null;
      this.requestUpdate();
    }, HINT_MS);
    this.requestUpdate();
  }

  /** @param {Extract<FromViewer, { type: 'hover' }>} hover */
  #showHover({ point, side, x, y }) {
    const label = /** @type {HTMLElement | null} */ (this.renderRoot.querySelector('.hover'));
    const entry = point ? this.#atlas?.byId.get(point) : null;
    this.#stage?.canvas?.toggleAttribute('data-over', Boolean(entry));
    if (!label) return;
    label.toggleAttribute('data-shown', Boolean(entry));
    if (!entry || !side) return;
    label.textContent = this.#texts.get('hover-pick', { name: entry.name, side: this.#texts.get(`side-${side}`).toLowerCase() });
    label.style.transform = `translate(${x}px, ${y}px)`;
  }

  /** @param {Extract<FromViewer, { type: 'anchor' }>} anchor */
  #placeLabel({ x, y, visible }) {
    const label = /** @type {HTMLElement | null} */ (this.renderRoot.querySelector('.callout'));
    if (!label) return;
    label.toggleAttribute('data-shown', visible);
    label.toggleAttribute('data-flip', x > (label.parentElement?.clientWidth ?? 0) * 0.6);
    label.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
  }

  // Visibility and theme

  /** @param {boolean} on */
  #setVisible(on) {
    this.#stage?.tell({ type: 'visible', on });
    this.#playhead.visible(on);
    if (!on) this.#stage?.disengage();
  }

  #applyTheme() {
    this.#resolvedTheme = resolveTheme(this, this.theme);
    this.#frame?.setAttribute('data-theme', this.#resolvedTheme);
    if (this.#frame) this.#stage?.tell({ type: 'theme', ...viewerTheme(this.#frame) });
    this.requestUpdate();
  }

  get #frame() {
    return /** @type {HTMLElement} */ (this.renderRoot.querySelector('.frame'));
  }

  // Keys

  /** @param {KeyboardEvent} event */
  #keyOnBody(event) {
    const meaning = keyMeaning(event);
    if (!meaning) return;
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
        return this.#command({ type: this.#core?.state.demo?.playing ? 'pause' : 'play' });
      case 'leave':
        this.#stage?.disengage();
        return this.#stage?.canvas?.blur();
    }
  }

  /** @param {1 | -1} by */
  #selectNeighbour(by) {
    if (!this.#atlas) return;
    const entries = findEntries(this.#atlas, { query: this.#query, area: this.#area, unsure: this.#unsure });
    const at = entries.findIndex(entry => entry.point.id === this.point);
    const next = entries[at < 0 ? (by > 0 ? 0 : entries.length - 1) : (at + by + entries.length) % entries.length];
    if (next) this.#command({ type: 'select', point: next.point.id });
  }

  /** @param {KeyboardEvent} event */
  #keyAnywhere(event) {
    if (event.key !== 'Escape' || !this.#open) return;
    const opener = /** @type {HTMLElement | null} */ (this.renderRoot.querySelector(`[data-opens=${this.#open}]`));
    this.#act.close();
    opener?.focus();
  }

  /** @param {PointerEvent} event */
  #pressAnywhere(event) {
    if (!this.#open) return;
    const inside = event.composedPath().some(node => node instanceof Element && node.matches('.popover, .toolbar, .play'));
    if (!inside) this.#act.close();
  }

  // Drawing the shell

  /** @type {Actions} */
  #act = {
    command: command => {
      if (command.type === 'play') this.#start3d();
      this.#command(command);
    },
    nudge: nudge => this.#stage?.nudge(nudge),
    search: text => this.#set(() => (this.#query = text)),
    area: area => this.#set(() => (this.#area = area)),
    unsure: on => this.#set(() => (this.#unsure = on)),
    toggle: name => this.#set(() => (this.#open = this.#open === name ? null : name)),
    close: () => this.#set(() => (this.#open = null)),
    sheet: sheet => this.#set(() => (this.#sheet = sheet)),
    retry: () => {
      this.#notice = null;
      void this.#loadCore();
      if (this.#wants3d) this.#start3d();
      this.requestUpdate();
    },
    start3d: () => this.#start3d(),
    disengage: () => this.#stage?.disengage(),
    share: () => void this.#share(),
    fullscreen: () => void (document.fullscreenElement ? document.exitFullscreen() : this.requestFullscreen()),
  };

  /** @param {() => void} change */
  #set(change) {
    change();
    this.requestUpdate();
  }

  async #share() {
    try {
      await navigator.clipboard.writeText(this.link());
      this.#showHint(this.#texts.get('shared'));
      this.#say(this.#texts.get('say-shared'));
    } catch {
      this.#showHint(this.link());
    }
  }

  /** @returns {Shell} */
  #shell() {
    const t = this.#texts.get;
    const state = this.#core?.state ?? null;
    const phases = /** @type {ProgressDetail['phase'][]} */ (['core', 'code', 'model', 'picture']);
    const waitsFor = this.#stage?.running && !this.#live ? phases.find(phase => (this.#done.get(phase) ?? 0) < 1) : null;
    const fraction = phases.reduce((sum, phase) => sum + PHASE_SHARE[phase] * (this.#done.get(phase) ?? 0), 0);
    return {
      t,
      atlas: this.#atlas,
      state,
      entry: (state?.selection && this.#atlas?.byId.get(state.selection.point)) ?? null,
      controls: this.controls,
      loading: waitsFor ? { phase: waitsFor, fraction } : null,
      notice: this.#notice,
      live: this.#live,
      offer3d: !this.#wants3d && !this.#no3d && (this.loading === 'interaction' || savesData()),
      engaged: this.#engaged,
      hint: this.#hint,
      query: this.#query,
      area: this.#area,
      unsure: this.#unsure,
      open: this.#open,
      sheet: this.#sheet,
      drag: this.#drag,
      booking: this.#booking(),
      has3d: !this.#no3d,
      act: this.#act,
    };
  }

  #booking() {
    if (!this.bookingHref || !this.bookingLabel || !isSafeHref(this.bookingHref)) return null;
    return { href: this.bookingHref, label: this.bookingLabel };
  }

  /** @param {Map<PropertyKey, unknown>} changed */
  willUpdate(changed) {
    this.#panelHadFocus = this.renderRoot?.querySelector('.scroll')?.contains(this.shadowRoot?.activeElement ?? null) ?? false;
    if (changed.has('theme')) this.#resolvedTheme = resolveTheme(this, this.theme);
    if (changed.has('bookingHref') && this.bookingHref && !isSafeHref(this.bookingHref)) {
      const allowed = 'https:, mailto:, tel: or an address of the same origin';
      this.#fail({ code: 'invalid-booking-href', field: 'booking-href', value: this.bookingHref, allowed, message: `booking-href "${this.bookingHref}" is not allowed; it must be ${allowed}.`, recoverable: true });
    }
  }

  render() {
    if (this.#disposed) return nothing;
    const shell = this.#shell();
    const { t, entry, controls } = shell;
    const demo = { frame: this.#core?.demo() ?? null, spans: this.#core?.timeline() ?? [] };
    return html`
      <div class="frame" part="frame" data-theme=${this.#resolvedTheme} data-controls=${controls} ?data-demo=${Boolean(shell.state?.demo)} ?data-point=${entry !== null} role="region" aria-label=${t('atlas-label')}>
        <div class="stage" ?data-live=${this.#live} ?data-notice=${this.#notice !== null && this.#notice.kind !== 'core-failed'}>
          ${poster({ theme: this.#resolvedTheme, alt: t('poster-alt') })}
          <div class="canvas">${this.#stage?.canvas ?? nothing}</div>
          <div class="callout" part="label">${entry ? html`<span>${entry.name}</span>` : nothing}</div>
          <div class="hover" aria-hidden="true"></div>
          ${toolbar(shell)} ${cornerTools(shell)} ${legend(shell)} ${hints(shell)} ${startButton(shell)} ${progressBar(shell)} ${notice(shell, 'stage')}
        </div>
        ${this.#playBar.template(shell, demo)} ${panel(shell)}
        <div class="spoken" role="status" aria-live="polite"></div>
      </div>
    `;
  }

  /** @param {Map<PropertyKey, unknown>} changed */
  updated(changed) {
    if (changed.has('theme')) this.#applyTheme();
    this.#dressCanvas();
    this.#playhead.update(this.#core?.state.demo?.playing ?? false);
    this.#keepFocus();
  }

  /** What the canvas is to a screen reader. */
  #dressCanvas() {
    const canvas = this.#stage?.canvas;
    if (!canvas || canvas.hasAttribute('role')) return;
    const t = this.#texts.get;
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('part', 'canvas');
    canvas.setAttribute('aria-roledescription', t('canvas-label.role'));
    canvas.setAttribute('aria-label', `${t('canvas-label')}. ${t('canvas-label.help')}`);
  }

  /** When the panel turns from list to point or back, its focus goes along. */
  #keepFocus() {
    const point = this.point;
    if (point === this.#shownPoint || !this.#core) return;
    const before = this.#shownPoint;
    this.#shownPoint = point;
    const scroll = this.renderRoot.querySelector('.scroll');
    if (!scroll) return;
    scroll.scrollTop = 0;
    if (!this.#panelHadFocus) return;
    const goal = point ? scroll.querySelector('.point-name') : scroll.querySelector(`[data-point="${before}"]`);
    /** @type {HTMLElement | null} */ (goal)?.focus({ preventScroll: Boolean(point) });
  }
}

if (!customElements.get('trigger-point-atlas')) customElements.define('trigger-point-atlas', TriggerPointAtlas);
