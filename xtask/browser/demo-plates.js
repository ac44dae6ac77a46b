// node demo-plates.js DIST OUT [POINT ...]: contact sheets of the demonstration. One point for each technique and contact that
// the catalogue has, at find, hold (from two sides, and cut open) and lengthening; or the points named.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from './chromium.js';
import { openSite } from './site.js';
import { ready, settled } from './widget.js';

const [dist = 'dist', out = 'plates', ...named] = process.argv.slice(2);
const SIZE = 300;
/** Rows on one sheet. */
const ROWS = 4;
/** Presses of an arrow key by which the second look at the hold is turned from the first. */
const ASIDE = 5;
const COLUMNS = ['find', 'hold', 'hold, from aside', 'hold, cut open', 'release, cut open', 'lengthen'];

const site = await openSite({ folders: [dist] });
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: SIZE + 40, height: SIZE + 40 }, reducedMotion: 'reduce' });
  page.on('console', message => message.type() === 'error' && console.log(`    ${message.text()}`));
  // Nobody is here to read the warning signs that come before a press.
  await page.addInitScript(() => sessionStorage.setItem('trigger-point-atlas-signs-read', JSON.stringify(['head', 'jaw', 'chest', 'belly'])));
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

  const all = await atlas.evaluate(element => element.points.map(({ id, sides, pressure }) => ({ id, sides, kind: pressure && `${pressure.technique}, ${pressure.contact}` })));
  const first = new Map();
  for (const point of all) if (point.kind && !first.has(point.kind)) first.set(point.kind, point);
  const points = named.length ? all.filter(({ id }) => named.includes(id)) : [...first.values()];

  /** Seconds at which each phase begins. @returns {Promise<Record<string, number>>} */
  const phases = () =>
    atlas.evaluate(element => {
      const starts = {};
      const heard = event => event.detail.phase && (starts[event.detail.phase] ??= element.state.demo.atS);
      element.addEventListener('demochange', heard);
      element.play();
      element.pause();
      element.seek(0);
      for (let step = 0; step < 24; step++) element.step(1);
      element.removeEventListener('demochange', heard);
      return { find: 0, ...starts };
    });
  /** @param {number} atS @param {object} change @param {boolean} inside */
  const plate = async (atS, change, inside = false) => {
    await atlas.evaluate((element, { atS, change, inside }) => (element.state = { ...element.state, view: { kind: 'selection' }, ...change, demo: { ...element.state.demo, playing: false, atS, inside } }), { atS, change, inside });
    await settled(atlas);
    return atlas.screenshot();
  };

  mkdirSync(out, { recursive: true });
  const rows = [];
  for (const { id, sides, kind } of points) {
    const side = sides === 'both' ? 'right' : sides;
    await atlas.evaluate((element, selection) => (element.state = { ...element.state, selection, demo: null }), { point: id, side });
    const starts = await phases();
    const hold = starts.hold + (starts.release - starts.hold) * 0.5;
    const pictures = [await plate(2.5, {}), await plate(hold, {})];
    for (let press = 0; press < ASIDE; press++) await atlas.locator('canvas').press('ArrowLeft');
    await settled(atlas);
    pictures.push(await atlas.screenshot());
    pictures.push(await plate(hold, {}, true), await plate(starts.release + 3, {}, true), await plate((starts.lengthen ?? starts.release) + 8, {}));
    rows.push({ caption: `${id} (${side}) · ${kind}`, pictures });
    console.log(`    ${id}: ${kind}`);
  }

  const sheet = await browser.newPage({ viewport: { width: COLUMNS.length * (SIZE + 4), height: ROWS * (SIZE + 24) } });
  for (let from = 0; from < rows.length; from += ROWS) {
    const figures = rows.slice(from, from + ROWS).flatMap(({ caption, pictures }) =>
      pictures.map((png, k) => `<figure><img src="data:image/png;base64,${png.toString('base64')}"><figcaption>${k ? COLUMNS[k] : caption}</figcaption></figure>`),
    );
    await sheet.setContent(
      `<style>body{margin:0;display:grid;grid-template-columns:repeat(${COLUMNS.length},1fr);font:12px sans-serif;background:#fff}` +
        `figure{margin:2px}img{display:block;width:${SIZE}px}figcaption{white-space:nowrap;overflow:hidden}</style>${figures.join('')}`,
    );
    const file = join(out, `demonstration-${String(from / ROWS + 1).padStart(2, '0')}.png`);
    await sheet.screenshot({ path: file });
    console.log(`    ${file}`);
  }
} finally {
  await browser.close();
  await site.close();
}
