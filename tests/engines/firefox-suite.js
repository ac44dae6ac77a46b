// The stock Firefox for the browser tests: Playwright speaks WebDriver BiDi with it, and what neither of them has yet is
// done here, in the browser's own scope: media features and fingers.
import { firefox } from 'playwright-core';
import { NO_WEBGL } from '../../xtask/browser/chromium.js';
import { environment, find, openScreen } from './programs.js';

const TWO_FRAMES = 'new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done())))';

/** @param {string[]} [chromiums] what Chromium would be started with: whether it may draw 3D is told from it */
export async function launch(chromiums) {
  // Without a screen it has no WebGL on a machine that has no graphics card.
  const screen = await openScreen();
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: find('firefox-esr', 'firefox') ?? undefined,
    headless: false,
    // Media features are set on the tab itself, which is the browser's own to touch.
    args: ['--remote-allow-system-access'],
    env: environment(screen.display),
    // On a busy machine a tap takes as long as a press that opens a menu; and a page's icon is asked for where its policy forbids all pictures.
    firefoxUserPrefs: { 'browser.chrome.site_icons': false, 'ui.click_hold_context_menus.delay': 600_000, 'dom.w3c_touch_events.enabled': 1, 'webgl.disabled': chromiums === NO_WEBGL },
  });
  const own = await openOwnScope(inside(browser)._browserSession);

  /** @param {import('playwright-core').BrowserContextOptions} options */
  async function newContext({ reducedMotion, ...options }) {
    const context = await browser.newContext(options);
    const newPage = context.newPage.bind(context);
    context.newPage = async () => {
      const page = await newPage();
      const id = session(page).sessionId;
      const media = { reducedMotion, colorScheme: options.colorScheme ?? 'light', hasTouch: options.hasTouch };
      page.emulateMedia = async changes => own(emulate, id, Object.assign(media, changes));
      await page.emulateMedia({});
      changing(page);
      hands.set(page, (touching, id, place) => own(touch, session(page).sessionId, touching, id, place));
      const { delegate } = inside(page);
      // For a screenshot it would put a style into the page, which a strict policy forbids.
      delegate.shouldToggleStyleSheetToSyncAnimations = () => false;
      delegate.rawTouchscreen.tap = async (progress, x, y) => {
        await fingers(page).down([{ x, y }]);
        await fingers(page).up();
      };
      return page;
    };
    return context;
  }

  const close = async () => {
    await browser.close();
    await screen.close();
  };
  return { newContext, close };
}

/** Has a field that was filled say that it has changed when it is left, as it does when it is typed into. @param {import('playwright-core').Page} page */
function changing(page) {
  const prototype = Object.getPrototypeOf(page.locator('input'));
  if (prototype.filled) return;
  prototype.filled = prototype.fill;
  prototype.fill = async function (...how) {
    await this.filled(...how);
    await this.evaluate(field => field.addEventListener('blur', () => field.dispatchEvent(new Event('change', { bubbles: true })), { once: true }));
  };
}

/** What Playwright keeps behind a thing of its interface. @param {any} thing */
const inside = thing => thing._connection.toImpl(thing);

/** A page's line to the browser. @param {import('playwright-core').Page} page */
const session = page => inside(page).delegate._session;

/** How a finger touches a page. @type {WeakMap<object, (touching: boolean, id: number, place: { x: number, y: number }) => Promise<void>>} */
const hands = new WeakMap();

/** Fingers on a page's glass. @param {import('playwright-core').Page} page */
export function fingers(page) {
  const hand = hands.get(page);
  /** Where each is. @type {Map<number, { x: number, y: number }>} */
  const down = new Map();
  const put = async places => {
    for (const [at, { id = at, x, y }] of places.entries()) {
      down.set(id, { x, y });
      await hand(true, id, { x, y });
    }
  };
  const up = async () => {
    for (const [id, place] of down) await hand(false, id, place);
    down.clear();
  };
  return { down: put, move: put, up };
}

/** Opens the browser's own scope: functions run in it with plain arguments. @param {any} session the browser's line */
async function openOwnScope(session) {
  const { contexts } = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const prototype = Object.getPrototypeOf(session);
  const { send } = prototype;
  // Playwright asks for it at every page; this Firefox does not know it.
  prototype.send = async function (method, parameters) {
    if (method === 'emulation.setMediaFeaturesOverride') return {};
    const answer = await send.call(this, method, parameters);
    // It hands input on a while later: two pictures of the page are late enough. A page that was left needs none.
    if (method === 'input.performActions') await send.call(this, 'script.evaluate', { expression: TWO_FRAMES, target: { context: parameters.context }, awaitPromise: true }).catch(() => {});
    return answer;
  };
  return async (fn, ...args) => {
    const expression = `(${fn})(...${JSON.stringify(args)})`;
    const answer = await session.send('script.evaluate', { expression, target: { context: contexts[0].context }, awaitPromise: true });
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails.text);
  };
}

/** Runs in the browser's own scope. @param {string} id of a tab @param {{ media?: string, colorScheme?: string, reducedMotion?: string, forcedColors?: string, hasTouch?: boolean }} media */
function emulate(id, { media, colorScheme, reducedMotion, forcedColors, hasTouch }) {
  const { NavigableManager } = /** @type {any} */ (globalThis).ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const tab = NavigableManager.getBrowsingContextById(id);
  tab.mediumOverride = media ?? '';
  tab.prefersColorSchemeOverride = colorScheme ?? 'none';
  tab.prefersReducedMotionOverride = reducedMotion ?? 'none';
  tab.forcedColorsOverride = forcedColors ?? 'none';
  tab.touchEventsOverride = hasTouch ? 'enabled' : 'none';
}

/**
 * Runs in the browser's own scope: a finger as the screen reports it, so that a page scrolls, zooms and is clicked on by it.
 * @param {string} id of a tab @param {boolean} touching @param {number} finger @param {{ x: number, y: number }} place CSS pixels of the viewport
 */
function touch(id, touching, finger, { x, y }) {
  const { NavigableManager } = /** @type {any} */ (globalThis).ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const element = NavigableManager.getBrowsingContextById(id).embedderElement;
  const window = element.ownerDocument.defaultView;
  const box = element.getBoundingClientRect();
  const onScreen = (frame, start, at) => Math.round((frame + start + at) * window.devicePixelRatio);
  const { TOUCH_CONTACT, TOUCH_REMOVE } = window.windowUtils;
  const [left, top] = [onScreen(window.mozInnerScreenX, box.x, x), onScreen(window.mozInnerScreenY, box.y, y)];
  return new Promise(done => window.windowUtils.sendNativeTouchPoint(finger, touching ? TOUCH_CONTACT : TOUCH_REMOVE, left, top, 1, 90, done));
}
