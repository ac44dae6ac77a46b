// WebKit as GTK has it for the browser tests: a small browser for each set of media features, a window for each page.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_WEBGL } from '../../xtask/browser/chromium.js';
import { PATIENCE } from '../../xtask/browser/widget.js';
import { library } from './in-page.js';
import { Page, PageLeft } from './page.js';
import { environment, openScreen, start } from './programs.js';
import { answers, WebDriver } from './webdriver.js';
import { freePort } from './webkit.js';

/** How long the driver waits for a script before it is asked again, ms: it does nothing else meanwhile. */
const SLICE_MS = 60;
/** How long input may be on its way to the page, ms. */
const FELT_MS = 1000;

/** The page's own notes: the protocol has no console, no requests and no workers. */
const NOTES = `
  window.tpaNotes = [];
  const note = (type, text) => window.tpaNotes.push({ type, text: String(text) });
  // Boxes that wait a frame are no mistake, and no other driver tells of them.
  window.addEventListener('error', event => event instanceof ErrorEvent && !event.message.startsWith('ResizeObserver loop') && note('pageerror', event.message));
  window.addEventListener('unhandledrejection', event => note('pageerror', event.reason));
  for (const [type, name] of [['error', 'error'], ['warning', 'warn']]) {
    const write = console[name];
    console[name] = (...words) => { note(type, words.join(' ')); write.apply(console, words); };
  }
  window.tpaWorkers = new Set();
  window.Worker = class extends Worker {
    constructor(...how) { super(...how); window.tpaWorkers.add(this); }
    terminate() { super.terminate(); window.tpaWorkers.delete(this); }
  };
`;

/** @param {string[]} [chromiums] what Chromium would be started with: whether it may draw 3D is told from it */
export async function launch(chromiums) {
  const screen = await openScreen();
  /** @type {Map<string, Promise<{ driver: WebDriver, queue: Queue, first: string, end: () => Promise<void> }>>} */
  const running = new Map();

  async function newContext({ viewport, reducedMotion = 'no-preference', colorScheme = 'light', site }) {
    const key = `${reducedMotion} ${colorScheme}`;
    if (!running.has(key)) running.set(key, begin(screen.display, { still: reducedMotion === 'reduce', dark: colorScheme === 'dark', webgl: chromiums !== NO_WEBGL }));
    const { driver, queue, first } = await running.get(key);
    /** @type {{ page: Page, handle: string }[]} */
    const pages = [];
    const context = {
      async newPage() {
        const { handle } = await queue(first, () => driver.command('POST', '/window/new', { type: 'window' }));
        const page = new Page(tab(driver, queue, handle, site), viewport, context);
        pages.push({ page, handle });
        await page.setViewportSize(viewport);
        return page;
      },
      async close() {
        for (const { page, handle } of pages.splice(0)) {
          const { notes, asked } = await page.evaluate(() => ({ notes: window.tpaNotes ?? [], asked: performance.getEntriesByType('resource').map(({ name }) => name) })).catch(() => ({ notes: [], asked: [] }));
          for (const { type, text } of notes) page.tell(type === 'pageerror' ? type : 'console', type === 'pageerror' ? text : { type: () => type, text: () => text });
          for (const url of asked) page.tell('request', { url: () => url });
          await queue(handle, () => driver.command('DELETE', '/window'));
        }
        site.begin([]);
      },
    };
    return context;
  }

  const close = async () => {
    for (const started of running.values()) await started.then(({ end }) => end(), () => null);
    await screen.close();
  };
  return { newContext, close };
}

/** @typedef {<T>(handle: string, command: () => Promise<T>) => Promise<T>} Queue one command after the other, each in its window */

/** @param {string} display @param {{ still: boolean, dark: boolean, webgl: boolean }} what */
async function begin(display, { still, dark, webgl }) {
  // It takes its media features from the desktop's settings.
  const settings = mkdtempSync(join(tmpdir(), 'tpa-gtk-'));
  mkdirSync(join(settings, 'gtk-3.0'));
  writeFileSync(join(settings, 'gtk-3.0/settings.ini'), `[Settings]\ngtk-enable-animations=${still ? 0 : 1}\ngtk-application-prefer-dark-theme=${dark ? 1 : 0}\n`);
  // Without this the buttons above the page keep its window as wide as a tablet's.
  writeFileSync(join(settings, 'gtk-3.0/gtk.css'), '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0; font-size: 1px; }');
  const env = { ...environment(display), XDG_CONFIG_HOME: settings };
  // Its sandbox does not start as root.
  if (process.getuid?.() === 0) env.WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS = '1';
  const port = await freePort();
  const program = start('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
  let gone = false;
  void program.ended.then(() => (gone = true));
  while (!(await answers(port))) if (gone) throw new Error('WebKitWebDriver ended before it answered');
  const driver = await WebDriver.connect(port, { 'webkitgtk:browserOptions': { args: ['--automation', `--enable-webgl=${webgl}`] } });
  await driver.patience(PATIENCE);
  let last = Promise.resolve();
  // A window is opened from another, and one stays.
  const first = await driver.command('GET', '/window');
  let current = first;
  /** @type {Queue} */
  const queue = (handle, command) => {
    const done = last.then(async () => {
      if (handle !== current) {
        await driver.command('POST', '/window', { handle });
        current = handle;
      }
      return command();
    });
    last = done.then(() => undefined, () => undefined);
    return done;
  };
  const end = async () => {
    await driver.close();
    await program.end();
    rmSync(settings, { recursive: true });
  };
  return { driver, queue, first, end };
}

/** One window. @param {WebDriver} driver @param {Queue} queue @param {string} handle @param {{ begin: (scripts: string[]) => void }} site @returns {import('./page.js').Driver} */
function tab(driver, queue, handle, site) {
  const scripts = [NOTES];
  const here = command => queue(handle, command);
  let [url, runs, turned] = ['about:blank', 0, [0, 0]];
  const run = (fn, ...args) => here(() => driver.evaluate(fn, ...args));

  /** Starts a function and asks for what it has come to, so that the driver does other things meanwhile. */
  async function evaluate(fn, ...args) {
    const id = ++runs;
    await run(
      `(id, args) => {
        (${library})();
        const run = { };
        (window.tpaRuns ??= new Map()).set(id, run);
        run.done = Promise.resolve().then(() => (${fn})(...args)).then(value => (run.value = { value }), error => (run.value = { error: String(error?.stack ? error + '\\n' + error.stack : error) }));
      }`,
      id,
      args,
    );
    for (;;) {
      const given = await run(
        async (id, slice) => {
          const run = window.tpaRuns?.get(id);
          if (!run) return { left: true };
          await Promise.race([run.done, new Promise(resolve => setTimeout(resolve, slice))]);
          if (run.value) window.tpaRuns.delete(id);
          return run.value ?? null;
        },
        id,
        SLICE_MS,
      );
      if (given?.left) throw new PageLeft('the page was left meanwhile');
      if (given?.error !== undefined) throw new Error(given.error);
      if (given) return given.value;
    }
  }
  const act = (type, actions, more = {}) => here(() => driver.command('POST', '/actions', { actions: [{ type, id: type, ...more, actions }] }));

  /** Acts, and waits until the page has felt it: the driver answers before. What lands in a frame, the page never feels. */
  async function arriving(event, actions, perform) {
    if (!event) return perform(actions);
    await evaluate(event => void (window.tpaArrived = new Promise(resolve => window.addEventListener(event, () => resolve(true), { capture: true, passive: true, once: true }))), event);
    await perform(actions);
    // A page that was left by it is one that felt it.
    await evaluate(most => Promise.race([window.tpaArrived, new Promise(resolve => setTimeout(resolve, most, false))]), FELT_MS).catch(error => {
      if (!(error instanceof PageLeft)) throw error;
    });
  }
  /** What comes at the end. */
  const last = actions => actions.at(-1).type;

  return {
    evaluate,
    begin: script => scripts.push(script),
    url: () => url,
    open: to => {
      site.begin(scripts);
      return here(() => driver.open((url = to)));
    },
    reload: () => here(() => driver.command('POST', '/refresh', {})),
    mouse: actions => arriving({ pointerUp: 'pointerup', pointerDown: 'pointerdown' }[last(actions)], actions, all => act('pointer', all, { parameters: { pointerType: 'mouse' } })),
    keys: actions => arriving({ keyUp: 'keyup', keyDown: 'keydown' }[last(actions)], actions, all => act('key', all)),
    async wheel(x, y, dx, dy) {
      // WebKit takes a wheel's number as how far it has been turned in all.
      turned = [turned[0] + dx, turned[1] + dy];
      await evaluate(() => void (window.tpaWheel = new Promise(resolve => window.addEventListener('wheel', () => resolve(true), { capture: true, passive: true, once: true }))));
      await act('wheel', [{ type: 'scroll', origin: 'viewport', x: Math.round(x), y: Math.round(y), deltaX: turned[0], deltaY: turned[1], duration: 0 }]);
      // The driver answers when the wheel has been turned, which may be before the page has felt it.
      await evaluate(() => window.tpaWheel);
    },
    screenshot: () => here(() => driver.screenshot()),
    resize: size => here(() => driver.resize(size)),
  };
}
