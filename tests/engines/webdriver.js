// A client of the WebDriver protocol over HTTP, for the browsers that have no other door: one session, one window.
import { request } from 'node:http';

/** Keys by their DOM names, as the protocol writes them. */
const KEYS = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015' };
/** Moves that a drag consists of, and how long each takes, ms. */
const DRAG_STEPS = 6;
const MOVE_MS = 20;

export class WebDriver {
  #turned = 0;

  /** @param {number} port of a driver on this machine @param {string} session its session's id */
  constructor(port, session) {
    this.port = port;
    this.session = session;
  }

  /** Opens a session. @param {number} port @param {object} capabilities that the browser must have */
  static async connect(port, capabilities) {
    const { sessionId } = await send(port, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } });
    return new WebDriver(port, sessionId);
  }

  /** @param {string} method @param {string} path below the session's @param {object} [body] */
  command(method, path, body) {
    return send(this.port, method, `/session/${this.session}${path}`, body);
  }

  /** Longest that a script may take, ms. @param {number} script */
  patience = script => this.command('POST', '/timeouts', { script });

  /** Makes the window so large that the page in it has a size. @param {{ width: number, height: number }} viewport CSS pixels */
  async resize({ width, height }) {
    // A window is ready for its size some frames after it has opened, and its frame takes room of its own.
    for (let attempt = 0; attempt < 5; attempt++) {
      const [innerWidth, innerHeight] = await this.evaluate(() => new Promise(resolve => requestAnimationFrame(() => resolve([window.innerWidth, window.innerHeight]))));
      if (innerWidth === width && innerHeight === height) return;
      const outer = await this.command('GET', '/window/rect');
      await this.command('POST', '/window/rect', { width: outer.width + width - innerWidth, height: outer.height + height - innerHeight });
    }
    throw new Error(`the window does not come to ${width} x ${height} CSS pixels`);
  }

  /** @param {string} url */
  open = url => this.command('POST', '/url', { url });

  /** Runs a function in the page and waits for what it promises; arguments and result are JSON. @param {Function | string} fn @param {...unknown} args */
  async evaluate(fn, ...args) {
    const script = `const done = arguments[arguments.length - 1];
      Promise.resolve().then(() => (${fn})(...JSON.parse(arguments[0]))).then(
        value => done(JSON.stringify({ value })), error => done(JSON.stringify({ error: String(error?.stack ? error + '\\n' + error.stack : error) })));`;
    const { value, error } = JSON.parse(await this.command('POST', '/execute/async', { script, args: [JSON.stringify(args)] }));
    if (error) throw new Error(error);
    return value;
  }

  /** @param {{ x: number, y: number }} from CSS pixels of the viewport @param {{ x: number, y: number }} to */
  drag(from, to) {
    const steps = Array.from({ length: DRAG_STEPS }, (_, step) => {
      const part = (step + 1) / DRAG_STEPS;
      return move({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
    });
    return this.#mouse([move(from), { type: 'pointerDown', button: 0 }, ...steps, { type: 'pointerUp', button: 0 }]);
  }

  /** @param {number} x CSS pixels of the viewport @param {number} y */
  click = (x, y) => this.#mouse([move({ x, y }), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);

  /** @param {number} x CSS pixels of the viewport @param {number} y @param {number} delta CSS pixels down */
  wheel = async (x, y, delta) => {
    await this.#mouse([move({ x, y })]);
    // WebKit takes a wheel's number as how far it has been turned in all.
    this.#turned += delta;
    const scroll = { type: 'scroll', origin: 'viewport', x: Math.round(x), y: Math.round(y), deltaX: 0, deltaY: this.#turned, duration: 0 };
    await this.evaluate(() => {
      /** @type {any} */ (window).wheel = new Promise(resolve => window.addEventListener('wheel', () => resolve(true), { capture: true, once: true }));
    });
    await this.command('POST', '/actions', { actions: [{ type: 'wheel', id: 'wheel', actions: [scroll] }] });
    // The driver answers when the wheel has been turned, which may be before the page has felt it.
    await this.evaluate(() => /** @type {any} */ (window).wheel);
  };

  /** Presses one key. @param {keyof typeof KEYS} name its DOM name */
  async key(name) {
    const value = KEYS[name];
    if (!value) throw new Error(`the key is \`${name}\`; it may be ${Object.keys(KEYS).join(', ')}`);
    const actions = ['keyDown', 'keyUp'].map(type => ({ type, value }));
    await this.command('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  /** The viewport as a PNG. @returns {Promise<Buffer>} */
  screenshot = async () => Buffer.from(await this.command('GET', '/screenshot'), 'base64');

  close = () => this.command('DELETE', '');

  /** @param {object[]} actions */
  #mouse = actions => this.command('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
}

/** @param {{ x: number, y: number }} to */
const move = ({ x, y }) => ({ type: 'pointerMove', duration: MOVE_MS, origin: 'viewport', x: Math.round(x), y: Math.round(y) });

/** Whether a driver answers yet. @param {number} port */
export const answers = port =>
  send(port, 'GET', '/status').then(
    ({ ready }) => ready,
    () => false,
  );

/**
 * One command; the answer may take as long as what it waits for.
 * @param {number} port @param {string} method @param {string} path @param {object} [body]
 * @returns {Promise<any>} the answer's value
 */
const send = (port, method, path, body = {}) =>
  new Promise((resolve, reject) => {
    const text = method === 'POST' ? JSON.stringify(body) : '';
    const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(text) };
    const asked = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, async response => {
      let answer = '';
      try {
        for await (const part of response.setEncoding('utf8')) answer += part;
        const { value } = JSON.parse(answer);
        if (response.statusCode === 200) resolve(value);
        else reject(new Error(`${method} ${path}: ${value.error}: ${value.message}`));
      } catch {
        reject(new Error(`${method} ${path}: the driver answers ${response.statusCode} ${answer.slice(0, 200)}`));
      }
    });
    asked.on('error', reject);
    asked.end(text);
  });
