// <trigger-point-atlas-frame>: the element's interface on a page that keeps the widget in an iframe of its own.
import { adoptEarly } from '../attributes.js';
import { define } from '../define.js';
import { ATTRIBUTES, CHOICES } from '../generated/interface.js';
import { codeFromPage, codeOf } from '../page-link.js';
import { pageWithCode } from '../page-with-code.js';
import { dress } from '../styles/dress.js';
import { room } from '../styles/room.js';
import { suffixed } from '../structures.js';
import { ALLOW, isFetched, METHODS, originOf, STYLES, TAG } from './protocol.js';

/**
 * @import { State } from '../../trigger-point-atlas.js'
 * @import { Asked, Fault, Told } from './protocol.js'
 */

/** Attributes of the frame itself. */
const OWN = ['src', 'sandbox', 'aria-label'];
/** What the iframe may do: fill the screen, and put a shared link on the clipboard. */
const ABILITIES = 'fullscreen; clipboard-write; screen-wake-lock';

/** @param {string} name an attribute's */
const propertyOf = name => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const PROPERTIES = ATTRIBUTES.map(propertyOf);

/** What the element's properties show of the state. @type {Record<string, (state: State) => unknown>} */
const SHOWN = {
  point: state => state.selection?.point ?? null,
  side: state => state.selection?.side ?? null,
  region: state => state.pain.map(({ place, side }) => suffixed(place, side)).join(' ') || null,
  sensitivity: state => state.sensitivity,
  layers: state => state.layers,
  model: state => state.body,
  view: ({ view }) => (view.kind === 'named' ? view.name : view.kind === 'orbit' ? [view.azimuth, view.elevation, view.distance].map(number => +number.toFixed(2)).join(' ') : null),
  names: state => state.names,
  demo: state => (state.demo ? 'play' : 'none'),
  tour: state => state.guide?.id ?? null,
};

/** @type {Record<string, string>} */
const DEFAULTS = Object.fromEntries(Object.entries(CHOICES).map(([name, [first]]) => [name, first]));

const styles = `${room('frame')}
  iframe { display: block; width: 100%; flex: 1 1 var(--tpa-height, clamp(560px, 84svh, 800px)); min-height: 0; max-height: max(100svh, 800px, var(--tpa-height, 0px)); border: 0; border-radius: var(--tpa-radius, 18px); }
  @container frame (max-width: 719px) { iframe { flex-basis: var(--tpa-height, clamp(520px, 88svh, 780px)); } }
`;

/** What a call that cannot be carried out is rejected with. */
export class FrameError extends Error {
  /** @param {Fault} fault */
  constructor(fault) {
    super(fault.message);
    this.name = 'FrameError';
    Object.assign(this, fault);
  }
}

export class TriggerPointAtlasFrame extends HTMLElement {
  static observedAttributes = [...ATTRIBUTES, ...OWN];

  #room = document.createElement('div');
  /** @type {HTMLIFrameElement | null} */
  #frame = null;
  #listening = new AbortController();
  /** The frame has answered; before that, what is asked waits. */
  #met = false;
  /** @type {Asked[]} */
  #waiting = [];
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: Error) => void }>} */
  #asked = new Map();
  #lastId = 0;
  /** @type {State | null} */
  #state = null;
  /** @type {(value: { webgl: boolean }) => void} */
  #becomeReady = () => {};

  constructor() {
    super();
    this.#room.className = 'room';
    this.attachShadow({ mode: 'open' }).append(this.#room);
    /** @type {Promise<{ webgl: boolean }>} */
    this.ready = new Promise(resolve => (this.#becomeReady = resolve));
    /** @type {readonly object[]} */
    this.points = [];
    /** @type {readonly object[]} */
    this.regions = [];
    /** @type {readonly object[]} */
    this.tours = [];
  }

  connectedCallback() {
    adoptEarly(this, [...PROPERTIES, 'state']);
    dress(/** @type {ShadowRoot} */ (this.shadowRoot), [styles]);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    // The window around may be another than the script's.
    const view = this.ownerDocument.defaultView ?? window;
    view.addEventListener('message', event => this.#hear(event), { signal });
    view.addEventListener('hashchange', () => this.#followPage(), { signal });
    this.#load();
  }

  /** An iframe does not outlive being taken out of a page; its state does. */
  disconnectedCallback() {
    this.#listening.abort();
    this.#frame?.remove();
    this.#frame = null;
    this.#abandon('the frame was taken out of the page');
  }

  /** Nobody is left who could answer. @param {string} message */
  #abandon(message) {
    this.#met = false;
    for (const { reject } of this.#asked.values()) reject(new FrameError({ code: 'frame-gone', message, recoverable: true }));
    this.#asked.clear();
    this.#waiting = [];
  }

  /** A link with another state has been opened on the page. */
  #followPage() {
    const code = codeFromPage(this);
    if (code) this.#ask({ type: 'set', name: 'state', value: code }).catch(() => {});
  }

  dispose() {
    this.remove();
  }

  /** @param {string} name @param {string | null} before @param {string | null} value */
  attributeChangedCallback(name, before, value) {
    if (!this.#frame) return;
    if (name === 'aria-label') this.#frame.title = this.#title;
    else if (OWN.includes(name)) before === value || this.#load();
    else this.#ask({ type: 'attribute', name, value: this.#said(name) }).catch(() => {});
  }

  // The iframe

  #load() {
    if (this.#frame) this.#abandon('the frame was loaded anew');
    this.#frame?.remove();
    const frame = document.createElement('iframe');
    frame.title = this.#title;
    frame.allow = ABILITIES;
    frame.loading = this.getAttribute('loading') === 'eager' ? 'eager' : 'lazy';
    const sandbox = this.getAttribute('sandbox');
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
    frame.addEventListener('load', () => this.#greet());
    frame.src = this.#address().href;
    this.#frame = frame;
    this.#room.replaceChildren(frame);
  }

  get #title() {
    return this.getAttribute('aria-label') ?? 'Trigger Point Atlas';
  }

  /** embed.html with everything that is known when it is loaded. */
  #address() {
    const url = new URL(this.getAttribute('src') ?? new URL('embed.html', import.meta.url), document.baseURI);
    const query = url.searchParams;
    for (const name of ATTRIBUTES) {
      const value = this.#said(name);
      if (value !== null) query.set(name, value);
    }
    const style = getComputedStyle(this);
    for (const name in STYLES) {
      const value = style.getPropertyValue(name).trim();
      if (value) query.set(name, value);
    }
    if (originOf(location.href)) query.set(ALLOW, location.origin);
    const code = codeFromPage(this);
    if (code) query.set('state', code);
    return url;
  }

  /** What the page says of an attribute, be it by saying nothing. @param {string} name */
  #said(name) {
    const value = this.getAttribute(name);
    if (name === 'theme') return this.#meant(name, value ?? 'auto');
    if (name === 'lang') return value ?? this.closest('[lang]')?.getAttribute('lang') ?? null;
    return value === null ? null : this.#meant(name, value);
  }

  /** What the page says, in words that hold in the frame as well; addresses it means as seen from itself. @param {string} name @param {string} value */
  #meant(name, value) {
    if (name === 'theme' && value === 'auto') {
      const scheme = getComputedStyle(this).colorScheme;
      return !scheme.includes('dark') ? 'light' : scheme.includes('light') ? 'auto' : 'dark';
    }
    const address = name === 'booking-href' || isFetched(name, value);
    return address && URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI).href : value;
  }

  /** Nothing but the iframe's own origin ever gets a message. */
  get #goal() {
    return new URL(this.#frame?.src ?? location.href).origin;
  }

  // Messages

  #greet() {
    const kept = this.#state;
    this.#send({ tag: TAG, type: 'hello', id: this.#note(() => this.#meet(kept)), page: location.href, key: this.id });
  }

  /** The frame answers: what has waited goes out, and what pages read at once is asked for. @param {State | null} kept */
  #meet(kept) {
    this.#met = true;
    for (const message of this.#waiting.splice(0)) this.#send(message);
    void this.#ask({ type: 'get', name: 'ready' }).then(this.#becomeReady, () => {});
    for (const name of /** @type {const} */ (['points', 'regions', 'tours'])) void this.#ask({ type: 'get', name }).then(list => (this[name] = list), () => {});
    if (kept) this.state = kept;
    else void this.#ask({ type: 'get', name: 'state' }).then(state => (this.#state ??= state), () => {});
  }

  /** @param {(value: any) => void} resolve @param {(error: Error) => void} [reject] */
  #note(resolve, reject = () => {}) {
    this.#asked.set(++this.#lastId, { resolve, reject });
    return this.#lastId;
  }

  /** @param {{ type: string, name: string, value?: unknown, args?: unknown[] }} message @returns {Promise<any>} */
  #ask(message) {
    return new Promise((resolve, reject) => {
      const whole = /** @type {Asked} */ ({ tag: TAG, id: this.#note(resolve, reject), ...message });
      if (this.#met) this.#send(whole);
      else this.#waiting.push(whole);
    });
  }

  /** @param {Asked} message */
  #send(message) {
    this.#frame?.contentWindow?.postMessage(message, this.#goal);
  }

  /** @param {MessageEvent<Told>} event */
  #hear({ source, origin, data }) {
    if (!this.#frame || source !== this.#frame.contentWindow || origin !== this.#goal || data?.tag !== TAG) return;
    if (data.type === 'event') this.#pass(data.name, data.detail);
    if (data.type === 'answer') {
      const waiting = this.#asked.get(Number(data.id));
      this.#asked.delete(Number(data.id));
      if (data.error) waiting?.reject(new FrameError(data.error));
      else waiting?.resolve(data.value);
    }
  }

  /** @param {string} name @param {any} detail */
  #pass(name, detail) {
    if (name === 'statechange') this.#state = detail.state;
    // A page's own handler of script errors listens for that name on the window.
    this.dispatchEvent(new CustomEvent(name, { bubbles: name !== 'error', composed: true, detail }));
  }

  // The element's interface

  /** @returns {State | null} */
  get state() {
    return this.#state;
  }
  set state(/** @type {State | string | null} */ state) {
    this.#ask({ type: 'set', name: 'state', value: state }).catch(() => {});
  }

  /** The address of this page that brings the present state back. */
  async link() {
    const link = await this.#ask({ type: 'call', name: 'link' });
    return pageWithCode(this, codeOf(link, this));
  }

  /** Where a point's mark is in this window. @param {string} id @param {string} side */
  async locate(id, side) {
    const place = await this.#ask({ type: 'call', name: 'locate', args: [id, side] });
    const frame = this.#frame;
    if (!place || !frame) return null;
    const box = frame.getBoundingClientRect();
    // The page may show the frame larger or smaller than it is.
    return { ...place, x: box.left + place.x * (box.width / frame.offsetWidth || 1), y: box.top + place.y * (box.height / frame.offsetHeight || 1) };
  }

  static {
    const { prototype } = this;
    for (const name of METHODS) {
      if (name in prototype) continue;
      Object.defineProperty(prototype, name, {
        value: /** @this {TriggerPointAtlasFrame} @param {unknown[]} args */ function (...args) {
          return this.#ask({ type: 'call', name, args });
        },
      });
    }
    for (const name of ATTRIBUTES) {
      const property = propertyOf(name);
      if (property in prototype) continue;
      Object.defineProperty(prototype, property, {
        /** @this {TriggerPointAtlasFrame} */
        get() {
          const own = this.getAttribute(name);
          if (own !== null && name === 'model' && isFetched(name, own)) return this.#meant(name, own);
          if (this.#state && name in SHOWN) return SHOWN[name](this.#state);
          return own ?? DEFAULTS[name] ?? null;
        },
        /** @this {TriggerPointAtlasFrame} @param {unknown} value */
        set(value) {
          if (value === null || value === undefined) {
            // What was chosen by hand stands in no attribute.
            if (this.hasAttribute(name)) this.removeAttribute(name);
            else this.attributeChangedCallback(name, null, null);
          } else this.setAttribute(name, [value].flat().join(' '));
        },
      });
    }
  }
}

define('trigger-point-atlas-frame', TriggerPointAtlasFrame, import.meta.url);
