// node plates.js DIST OUT: contact sheets of every point with its zone, and of every region, for looking at one by one.
import { join } from 'node:path';
import { launch } from './chromium.js';
import { openSite } from './site.js';
import { ready, settled } from './widget.js';

const [dist = 'dist', out = 'plates'] = process.argv.slice(2);
const SIZE = 300;
/** Pictures on one sheet: as many as can be read on a screen. */
const COLUMNS = 6;
const ROWS = 4;

const site = await openSite({ folders: [dist] });
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: SIZE + 40, height: SIZE + 40 }, reducedMotion: 'reduce' });
  page.on('console', message => message.type() === 'error' && console.log(`    ${message.text()}`));
  site.put('/plates.css', `body { margin: 0 } trigger-point-atlas { width: ${SIZE}px; --tpa-height: ${SIZE}px; --tpa-radius: 0px }`);
  site.put(
    '/plates.html',
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Plates</title><link rel="stylesheet" href="plates.css">' +
      '<script type="module" src="trigger-point-atlas.js"></script></head>' +
      '<body><trigger-point-atlas loading="eager" controls="none"></trigger-point-atlas></body></html>',
  );
  await page.goto(`${site.origin}/plates.html`);
  const atlas = page.locator('trigger-point-atlas');
  await ready(atlas);
  await settled(atlas);

  /** @param {string} caption @param {object} change */
  const plate = async (caption, change) => {
    await atlas.evaluate((element, change) => (element.state = { ...element.state, selection: null, pain: [], ...change }), change);
    await settled(atlas);
    return { caption, png: await atlas.screenshot() };
  };
  /** @param {string} name @param {{ caption: string, png: Buffer }[]} plates */
  const sheets = async (name, plates) => {
    const sheet = await browser.newPage({ viewport: { width: COLUMNS * (SIZE + 4), height: ROWS * (SIZE + 22) } });
    const each = COLUMNS * ROWS;
    for (let first = 0; first < plates.length; first += each) {
      const figures = plates.slice(first, first + each).map(
        ({ caption, png }) => `<figure><img src="data:image/png;base64,${png.toString('base64')}"><figcaption>${caption}</figcaption></figure>`,
      );
      await sheet.setContent(
        `<style>body{margin:0;display:grid;grid-template-columns:repeat(${COLUMNS},1fr);font:12px sans-serif;background:#fff}` +
          `figure{margin:2px}img{display:block;width:${SIZE}px}</style>${figures.join('')}`,
      );
      const file = join(out, `${name}-${String(first / each + 1).padStart(2, '0')}.png`);
      await sheet.screenshot({ path: file });
      console.log(`    ${file}`);
    }
    await sheet.close();
  };

  const points = await atlas.evaluate(element => element.points.map(({ id, sides, muscle }) => ({ id, sides, muscle })));
  const ofPoints = [];
  for (const { id, sides } of points) {
    const side = sides === 'both' ? 'right' : sides;
    ofPoints.push(await plate(`${id} (${side})`, { selection: { point: id, side }, view: { kind: 'selection' } }));
  }
  await sheets('points', ofPoints);

  const regions = await atlas.evaluate(element => element.regions.filter(region => region.felt !== 'off').map(({ id, sides }) => ({ id, sides })));
  const ofRegions = [];
  const view = azimuth => ({ kind: 'orbit', azimuth, elevation: 4, distance: 2.5, target: null });
  for (const { id, sides } of regions) {
    const side = sides === 'both' || sides === 'left' ? 'left' : null;
    for (const azimuth of [20, 155]) ofRegions.push(await plate(`${id} ${azimuth < 90 ? 'front' : 'back'}`, { pain: [{ place: id, side }], view: view(azimuth), marks: false }));
  }
  await sheets('regions', ofRegions);
} finally {
  await browser.close();
  await site.close();
}
