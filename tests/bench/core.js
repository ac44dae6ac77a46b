// node core.js DIST: what the core's answers and the painting of a zone cost, in Chromium.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../../xtask/browser/chromium.js';
import { openSite } from '../../xtask/browser/site.js';
import { ready, settled } from '../../xtask/browser/widget.js';

const [dist = 'dist'] = process.argv.slice(2);
const catalogue = readFileSync(join(dist, 'catalogue.json'), 'utf8');
/** The same catalogue with ten times the points. */
const tenfold = JSON.stringify({
  ...JSON.parse(catalogue),
  points: JSON.parse(catalogue).points.flatMap(point => Array.from({ length: 10 }, (_, copy) => (copy ? { ...point, id: `${point.id}-copy-${copy}` } : point))),
});

const site = await openSite({ folders: [dist], policy: null });
site.put('/tenfold.json', tenfold);
site.put('/core.html', '<!doctype html><title>Core</title>');
site.put('/widget.html', '<!doctype html><title>Widget</title><script type="module" src="trigger-point-atlas.js"></script><trigger-point-atlas loading="eager" controls="none"></trigger-point-atlas>');
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 320, height: 320 }, reducedMotion: 'reduce' });
  await page.goto(`${site.origin}/core.html`);
  const core = await page.evaluate(async () => {
    const module = await import('./core.js');
    await module.default({ module_or_path: await fetch('core_bg.wasm') });
    const text = async name => (await fetch(name)).text();
    const [words, one, ten] = await Promise.all([text('locales/en.ftl'), text('catalogue.json'), text('tenfold.json')]);
    const middle = list => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
    const time = (times, work) =>
      middle(
        Array.from({ length: times }, () => {
          const start = performance.now();
          work();
          return performance.now() - start;
        }),
      );
    const open = catalogue => new module.Core(new module.Reading(catalogue));
    const core = open(one);
    core.setWords(words.normalize('NFD'));
    const places = JSON.parse(core.regions()).map(region => region.id);
    const slowest = list => Math.max(...list);
    return {
      'open, 130 points': time(15, () => open(one).free()),
      'open, 1300 points': time(7, () => open(ten).free()),
      'look-up by one place, slowest': slowest(places.map(place => time(3, () => core.findByPain(JSON.stringify({ places: [place] }))))),
      'look-up by three places': time(15, () => core.findByPain(JSON.stringify({ places: ['occiput', 'forehead', 'temple'] }))),
      'search, slowest of four': slowest(['behind my eye', 'low bakc', 'trapezius', 'between the shoulder blades'].map(words => time(5, () => core.search(words)))),
    };
  });
  for (const [what, ms] of Object.entries(core)) console.log(`    ${what.padEnd(34)} ${ms.toFixed(2).padStart(8)} ms`);

  await page.goto(`${site.origin}/widget.html`);
  const atlas = page.locator('trigger-point-atlas');
  await ready(atlas);
  await settled(atlas);
  const points = await atlas.evaluate(element => element.points.map(point => point.id));
  /** What each frame took, from a change until nothing more is drawn. */
  const frames = change =>
    atlas.evaluate(
      async (element, { view, point }) => {
        await element.stats();
        if (view) element.setView(view);
        else element.select(point);
        const took = [];
        for (let same = 0; same < 4; ) {
          for (let refresh = 0; refresh < 3; refresh++) await new Promise(requestAnimationFrame);
          const { frameMs } = await element.stats();
          same = frameMs.length ? 0 : same + 1;
          took.push(...frameMs);
        }
        return took;
      },
      change,
    );
  const turning = [];
  for (let turn = 0; turn < 20; turn++) turning.push(...(await frames({ view: turn % 2 ? 'front' : 'back' })));
  const painting = [];
  for (const id of points) painting.push(Math.max(...(await frames({ point: id }))));
  const middle = list => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
  const say = (what, ms, note) => console.log(`    ${what.padEnd(34)} ${ms.toFixed(1).padStart(8)} ms (${note})`);
  say('a frame that turns the body', middle(turning), `middle of ${turning.length}`);
  say('a frame that shows another point', middle(painting), `middle of the longest of ${painting.length} points; at most ${Math.max(...painting).toFixed(1)} ms`);
} finally {
  await browser.close();
  await site.close();
}
