// The browser that the browser tests run in: Chromium, or the one that TPA_BROWSER names; and what each of them lacks.
import { launch as chromium } from '../../xtask/browser/chromium.js';
import { firefox as firefoxFound } from './firefox.js';
import * as firefox from './firefox-suite.js';
import { webkit as webkitFound } from './webkit.js';
import { launch as webkit } from './webkit-suite.js';

/** What a test may need that an engine or its driver does not have. @type {Record<string, Record<string, string>>} */
const LACKS = {
  chromium: {},
  firefox: {
    reference: 'the pictures of the body are Chromium’s; tests/engines has those of Firefox',
    collector: 'Firefox tells nobody how much memory a page holds',
    pixels: 'Firefox’s driver cannot change the pixels of the screen',
  },
  webkit: {
    reference: 'the pictures of the body are Chromium’s; tests/engines has those of WebKitGTK',
    collector: 'WebKitGTK tells nobody how much memory a page holds',
    pixels: 'WebKitGTK’s driver cannot change the pixels of the screen',
    touch: 'WebKitGTK’s driver has no touch screen',
    workers: 'WebKitGTK’s driver does not reach into workers',
    intercept: 'WebKitGTK’s driver cannot hold requests up',
    clock: 'WebKitGTK’s driver has no clock of its own',
    frames: 'WebKitGTK’s driver does not reach into frames of other origins',
    media: 'WebKitGTK’s media features are set once, when it starts',
  },
};

/** Each by the name that TPA_BROWSER knows it by. @type {Record<string, { name: string, missing: () => string | null, launch: (chromiums?: string[]) => Promise<any> }>} */
export const ENGINES = {
  chromium: { name: 'Chromium', missing: () => null, launch: chromium },
  firefox: { ...firefoxFound, launch: firefox.launch },
  webkit: { ...webkitFound, launch: webkit },
};

export const ENGINE = process.env.TPA_BROWSER || 'chromium';
if (!(ENGINE in ENGINES)) throw new Error(`TPA_BROWSER is \`${ENGINE}\`; it may be ${Object.keys(ENGINES).join(', ')}`);

/** Starts the browser of this run. @param {string[]} [chromiums] what Chromium is started with */
export async function launch(chromiums) {
  const lacking = ENGINES[ENGINE].missing();
  if (lacking) throw new Error(`There is no ${lacking} on this machine. \`cargo xtask setup\` installs it.`);
  return ENGINES[ENGINE].launch(chromiums);
}

/** A test's option that leaves it out, and says why, where the engine lacks something. @param {...string} abilities */
export const needs = (...abilities) => ({ skip: abilities.map(ability => LACKS[ENGINE][ability]).find(Boolean) ?? false });

/** How many workers a page has. @param {import('playwright-core').Page} page @returns {Promise<number>} */
export const workersOf = async page => (ENGINE === 'webkit' ? page.evaluate(() => /** @type {any} */ (window).tpaWorkers.size) : page.workers().length);

/**
 * Fingers on a page's glass, as a touch screen sends them.
 * @param {import('playwright-core').Page} page
 */
export async function fingers(page) {
  if (ENGINE === 'firefox') return firefox.fingers(page);
  const client = await page.context().newCDPSession(page);
  const send = (type, touchPoints) => client.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    down: places => send('touchStart', places),
    move: places => send('touchMove', places),
    up: () => send('touchEnd', []),
  };
}
