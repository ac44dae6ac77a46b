// The stock Firefox, by WebDriver BiDi.
import puppeteer from 'puppeteer-core';
import { environment, find, openScreen } from './programs.js';

/** @import { Engine, Found } from './support.js' */

/** Moves that a drag consists of. */
const DRAG_STEPS = 6;

/** @returns {Found} */
export const firefox = {
  name: 'Firefox',
  missing: () => (find('firefox-esr', 'firefox') ? null : 'firefox-esr') ?? (find('Xvfb') ? null : 'Xvfb'),
  launch,
};

/** @param {{ width: number, height: number }} viewport CSS pixels @returns {Promise<Engine>} */
async function launch(viewport) {
  // Without a screen it has no WebGL on a machine that has no graphics card.
  const screen = await openScreen();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    headless: false,
    executablePath: find('firefox-esr', 'firefox') ?? undefined,
    env: environment(screen.display),
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
    defaultViewport: viewport,
  });
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(String(error)));

  return {
    async open(url) {
      complaints.length = 0;
      await page.goto(url);
    },
    evaluate: (fn, ...args) => page.evaluate(`(${fn})(...${JSON.stringify(args)})`),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: DRAG_STEPS });
      await page.mouse.up();
    },
    click: (x, y) => page.mouse.click(x, y),
    async wheel(x, y, delta) {
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY: delta });
    },
    key: name => page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (name)),
    screenshot: async () => Buffer.from(await page.screenshot()),
    complaints: async () => complaints,
    async close() {
      await browser.close();
      await screen.close();
    },
  };
}
