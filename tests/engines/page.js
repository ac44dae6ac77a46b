// The part of Playwright's interface that the browser tests use, on a driver that runs scripts and moves a mouse.
import { PNG } from 'pngjs';
import { PATIENCE } from '../../xtask/browser/widget.js';

/** @import { Step, Words } from './in-page.js' */

/**
 * @typedef {object} Driver one window of a browser; places are CSS pixels of its viewport
 * @property {(url: string) => Promise<unknown>} open
 * @property {() => Promise<unknown>} reload
 * @property {(fn: Function | string, ...args: unknown[]) => Promise<any>} evaluate runs a function in the page, and others meanwhile
 * @property {(actions: object[]) => Promise<unknown>} mouse of the WebDriver protocol
 * @property {(actions: object[]) => Promise<unknown>} keys of the WebDriver protocol
 * @property {(x: number, y: number, dx: number, dy: number) => Promise<unknown>} wheel
 * @property {() => Promise<Buffer>} screenshot the viewport as a PNG
 * @property {(size: { width: number, height: number }) => Promise<unknown>} resize
 * @property {(script: string) => void} begin has a script run at the beginning of every page
 * @property {() => string} url
 */

/** @param {string | RegExp} words @returns {Words} */
const worded = words => (words instanceof RegExp ? { source: words.source, flags: words.flags } : words);

const KEYS = {
  Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Backspace: '\uE003', Delete: '\uE017', Space: ' ', End: '\uE010', Home: '\uE011', PageUp: '\uE00E', PageDown: '\uE00F',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Meta: '\uE03D', F6: '\uE036', F10: '\uE03A',
};
const keyOf = name => KEYS[name] ?? (/^Key[A-Z]$/.test(name) ? name[3].toLowerCase() : name);

/** A script's page went away under it. */
export class PageLeft extends Error {}

/** What can be asked of a page and of its parts alike. */
class Rooted {
  /** @param {Page} page @param {Step[]} steps */
  constructor(page, steps) {
    Object.assign(this, { at: page, steps });
  }

  #and = (...steps) => new Locator(this.at, [...this.steps, ...steps]);
  locator = (what, { hasText } = {}) => (what instanceof Locator ? this.#and(...what.steps) : this.#and({ css: what }, ...(hasText ? [{ hasText: worded(hasText) }] : [])));
  getByRole = (role, { name, exact } = {}) => this.#and({ role, exact, ...(name !== undefined && { name: worded(name) }) });
  getByText = text => this.#and({ text: worded(text) });
  getByLabel = (label, { exact } = {}) => this.#and({ label: worded(label), exact });
  frameLocator = css => new Locator(this.at, [...this.steps, { css }, { frame: true }]);
  filter = ({ hasText }) => this.#and({ hasText: worded(hasText) });
  nth = nth => this.#and({ nth });
  first = () => this.nth(0);
  last = () => this.nth(-1);
  or = other => this.#and({ or: other.steps });
  and = other => this.#and({ and: other.steps });
}

export class Locator extends Rooted {
  #all = (fn, arg = null) => this.at.driver.evaluate(`(steps, arg) => (${fn})(window.tpaIn.find(steps), arg)`, this.steps, arg);

  /** Runs a function on the one element, until it gives something. */
  async #until(what, fn, arg = null, patience = PATIENCE) {
    const end = Date.now() + patience;
    for (;;) {
      const given = await this.#all(fn, arg);
      if (given !== null && given !== undefined) return given;
      if (Date.now() > end) throw new Error(`${what}: nothing within ${patience / 1000} s for ${JSON.stringify(this.steps)}`);
    }
  }

  /** Its one element, once it is there: more than one is a mistake of the test. */
  async #one() {
    const count = await this.#until('waiting', async found => {
      if (!found.length) await new Promise(requestAnimationFrame);
      return found.length || null;
    });
    if (count > 1) throw new Error(`strict mode violation: ${count} elements for ${JSON.stringify(this.steps)}`);
  }

  async #read(fn, arg = null) {
    await this.#one();
    return this.#all(`([element], arg) => (${fn})(element, arg)`, arg);
  }

  count = () => this.#all(found => found.length);
  isVisible = () => this.#all(([element]) => Boolean(element && window.tpaIn.visible(element)));
  evaluate = (fn, arg) => this.#read(fn, arg);
  evaluateAll = (fn, arg) => this.#all(fn, arg);
  allInnerTexts = () => this.#all(found => found.map(element => element.innerText));
  all = async () => Array.from({ length: await this.count() }, (_, nth) => this.nth(nth));
  getAttribute = name => this.#read((element, name) => element.getAttribute(name), name);
  innerText = () => this.#read(element => element.innerText);
  textContent = () => this.#read(element => element.textContent);
  inputValue = () => this.#read(element => element.value);
  boundingBox = () => this.#read(element => window.tpaIn.boxOf(element));
  focus = () => this.#read(element => element.focus());
  dispatchEvent = (type, init) => this.#read((element, [type, init]) => void element.dispatchEvent(new Event(type, { bubbles: true, composed: true, ...init })), [type, init]);
  scrollIntoViewIfNeeded = () => this.#read(element => element.scrollIntoView({ block: 'center', behavior: 'instant' }));

  async waitFor({ state = 'visible', timeout = PATIENCE } = {}) {
    const stands = async (found, state) => {
      const is = { attached: found.length > 0, detached: !found.length, visible: found.some(window.tpaIn.visible), hidden: !found.some(window.tpaIn.visible) }[state];
      if (!is) await new Promise(requestAnimationFrame);
      return is ? true : null;
    };
    await this.#until(`waiting for it to be ${state}`, stands, state, timeout);
  }

  async #target(what, force = false) {
    await this.#one();
    return this.#until(what, async ([element], force) => {
      const place = await window.tpaIn.target(element, force);
      if (!place) await new Promise(requestAnimationFrame);
      return place;
    }, force);
  }

  async click({ position, force } = {}) {
    let place = await this.#target('clicking', force);
    if (position) {
      const { x, y } = await this.boundingBox();
      place = { x: x + position.x, y: y + position.y };
    }
    await this.at.mouse.click(place.x, place.y);
  }

  async hover() {
    const { x, y } = await this.#target('hovering', false);
    await this.at.mouse.move(x, y);
  }

  async fill(text) {
    await this.#target('filling', true);
    await this.#read((element, text) => window.tpaIn.fill(element, text), text);
  }

  async press(key) {
    await this.focus();
    await this.at.keyboard.press(key);
  }

  async check() {
    await this.#one();
    if (await this.#read(element => element.checked)) return;
    await this.click();
  }

  async selectOption(value) {
    await this.#target('selecting', true);
    await this.#read((element, value) => {
      element.value = [...element.options].find(option => option.value === value || option.label === value).value;
      for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }, value);
  }

  async screenshot() {
    const box = await this.boundingBox();
    return crop(await this.at.driver.screenshot(), box);
  }
}

export class Page extends Rooted {
  #handlers = {};
  #size;
  #place = { x: 0, y: 0 };

  /** @param {Driver} driver @param {{ width: number, height: number }} size @param {{ close: () => Promise<void> }} context */
  constructor(driver, size, context) {
    super(/** @type {any} */ (null), []);
    this.at = this;
    this.driver = driver;
    this.#size = size;
    this.context = () => context;
  }

  /** Tells what the page has noted about itself. @param {'console' | 'pageerror' | 'request'} type @param {unknown} what */
  tell = (type, what) => this.#handlers[type]?.forEach(handler => handler(what));
  on = (type, handler) => (this.#handlers[type] ??= []).push(handler);
  setDefaultTimeout() {}
  url = () => this.driver.url();
  goto = url => this.driver.open(url);
  reload = () => this.driver.reload();
  viewportSize = () => this.#size;
  setViewportSize = size => this.driver.resize((this.#size = size));
  screenshot = () => this.driver.screenshot();
  evaluate = (fn, arg = null) => this.driver.evaluate(typeof fn === 'string' ? `() => (${fn})` : fn, arg);
  addInitScript = async (fn, arg) => this.driver.begin(typeof fn === 'string' ? fn : `(${fn})(${JSON.stringify(arg) ?? ''})`);
  waitForLoadState = () => this.waitForFunction(() => document.readyState === 'complete');

  async waitForFunction(fn, arg = null, { timeout = PATIENCE } = {}) {
    const end = Date.now() + timeout;
    const once = `async arg => { const held = await (${fn})(arg); if (!held) await new Promise(requestAnimationFrame); return Boolean(held); }`;
    while (Date.now() < end)
      try {
        if (await this.driver.evaluate(once, arg)) return;
      } catch (error) {
        if (!(error instanceof PageLeft)) throw error;
      }
    throw new Error(`waitForFunction: nothing within ${timeout / 1000} s: ${String(fn).slice(0, 200)}`);
  }

  mouse = {
    move: async (x, y, { steps = 1 } = {}) => {
      const from = this.#place;
      const part = step => ({ type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(from.x + ((x - from.x) * step) / steps), y: Math.round(from.y + ((y - from.y) * step) / steps) });
      this.#place = { x, y };
      await this.driver.mouse(Array.from({ length: steps }, (_, step) => part(step + 1)));
    },
    down: () => this.driver.mouse([{ type: 'pointerDown', button: 0 }]),
    up: () => this.driver.mouse([{ type: 'pointerUp', button: 0 }]),
    click: async (x, y) => {
      await this.mouse.move(x, y);
      await this.mouse.down();
      await this.mouse.up();
    },
    wheel: (dx, dy) => this.driver.wheel(this.#place.x, this.#place.y, dx, dy),
  };

  keyboard = {
    down: key => this.driver.keys([{ type: 'keyDown', value: keyOf(key) }]),
    up: key => this.driver.keys([{ type: 'keyUp', value: keyOf(key) }]),
    press: chord => {
      const keys = chord.length > 1 ? chord.split(/(?<=.)\+/).map(keyOf) : [keyOf(chord)];
      return this.driver.keys([...keys.map(value => ({ type: 'keyDown', value })), ...keys.reverse().map(value => ({ type: 'keyUp', value }))]);
    },
    type: text => this.driver.keys([...text].flatMap(value => ['keyDown', 'keyUp'].map(type => ({ type, value })))),
  };
}

/** @param {Buffer} png @param {{ x: number, y: number, width: number, height: number }} box */
function crop(png, box) {
  const whole = PNG.sync.read(png);
  const [left, top] = [Math.max(0, Math.round(box.x)), Math.max(0, Math.round(box.y))];
  const part = new PNG({ width: Math.min(Math.round(box.width), whole.width - left), height: Math.min(Math.round(box.height), whole.height - top) });
  PNG.bitblt(whole, part, left, top, part.width, part.height, 0, 0);
  return PNG.sync.write(part);
}
