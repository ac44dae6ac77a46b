// node pictures.js DIST OUT: the demo page on a desktop and on a phone, in the states a visitor meets.
import { join } from 'node:path';
import { launch, NO_WEBGL } from './chromium.js';
import { openSite } from './site.js';
import { ready, settled } from './widget.js';

const [dist = 'dist', out = 'pictures'] = process.argv.slice(2);
const SCREENS = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
};

/** What is done to the widget before each picture, one after the other. */
const STATES = {
  start: () => {},
  back: element => element.setView('back'),
  point: element => element.select('trapezius-upper-1', { side: 'right' }),
  xray: element => (element.state = { ...element.state, xray: true, layers: ['skin', 'superficial', 'skeleton'] }),
  pressed: element => {
    element.state = { ...element.state, xray: false, layers: ['skin', 'superficial'] };
    element.play();
    element.pause();
    // The middle of the first hold.
    for (let step = 0; step < 3; step++) element.step(1);
    element.seek(element.state.demo.atS + 4);
  },
  lowback: element => {
    element.select(element.points.find(point => point.area === 'back')?.id ?? element.points[0].id, { side: 'left' });
  },
};

const site = await openSite({ folders: [dist] });
try {
  for (const [screen, options] of Object.entries(SCREENS)) {
    const browser = await launch();
    try {
      const page = await browser.newPage({ ...options, reducedMotion: 'reduce' });
      page.on('console', message => message.type() === 'error' && console.log(`    ${screen}: ${message.text()}`));
      await page.goto(site.origin + '/');
      await page.screenshot({ path: join(out, `${screen}-0-top.png`) });
      const atlas = page.locator('trigger-point-atlas');
      await atlas.evaluate(element => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await ready(atlas);
      for (const [index, [state, enter]] of Object.entries(STATES).entries()) {
        await atlas.evaluate(enter);
        await settled(atlas);
        await page.screenshot({ path: join(out, `${screen}-${index + 1}-${state}.png`) });
      }
      await atlas.evaluate(element => ((element.theme = 'dark'), element.clear(), element.setView('three-quarter')));
      await settled(atlas);
      await page.screenshot({ path: join(out, `${screen}-8-dark.png`) });
    } finally {
      await browser.close();
    }
    const plain = await launch(NO_WEBGL);
    try {
      const page = await plain.newPage(options);
      await page.goto(site.origin + '/');
      const atlas = page.locator('trigger-point-atlas');
      await atlas.evaluate(element => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await atlas.evaluate(element => element.ready);
      await page.screenshot({ path: join(out, `${screen}-9-no-webgl.png`) });
    } finally {
      await plain.close();
    }
  }
} catch (error) {
  console.error(`no pictures: ${error.message}`);
  process.exitCode = 1;
} finally {
  await site.close();
}
