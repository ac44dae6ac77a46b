// WebKit as GTK has it, in the small browser that comes with its driver.
import { createServer } from 'node:net';
import { PATIENCE } from '../../xtask/browser/widget.js';
import { environment, find, openScreen, start } from './programs.js';
import { answers, WebDriver } from './webdriver.js';

/** @import { Engine, Found } from './support.js' */

/** @type {Found} */
export const webkit = {
  name: 'WebKitGTK',
  missing: () => (find('WebKitWebDriver') ? null : 'WebKitWebDriver') ?? (find('Xvfb') ? null : 'Xvfb'),
  launch,
};

/** @param {{ width: number, height: number }} viewport CSS pixels @returns {Promise<Engine>} */
async function launch(viewport) {
  const screen = await openScreen();
  const port = await freePort();
  const env = environment(screen.display);
  // Its sandbox does not start as root.
  if (process.getuid?.() === 0) env.WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS = '1';
  const driver = start('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' });
  let gone = false;
  void driver.ended.then(() => (gone = true));
  while (!(await answers(port))) if (gone) throw new Error('WebKitWebDriver ended before it answered');
  const browser = await WebDriver.connect(port, {});
  await browser.patience(PATIENCE);
  await browser.resize(viewport);

  return {
    open: browser.open,
    evaluate: (fn, ...args) => browser.evaluate(fn, ...args),
    drag: (from, to) => browser.drag(from, to),
    click: browser.click,
    wheel: browser.wheel,
    key: name => browser.key(name),
    screenshot: browser.screenshot,
    // The protocol has no console: the page's own notes must do, which hear nothing of a worker's.
    complaints: () => browser.evaluate(() => /** @type {any} */ (window).heard.filter(({ name }) => name === 'console').map(({ detail }) => detail)),
    async close() {
      await browser.close();
      await driver.end();
      await screen.close();
    },
  };
}

/** A port that nobody listens on. @returns {Promise<number>} */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
