// Many of them, again and again: what twenty on a page share, what is freed when one goes, what comes back when a context is lost.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_WEBGL } from '../../xtask/browser/chromium.js';
import { back, expectPictures, heard, hears, LIMIT, lose, losing, needs, openWorld, picture, put, ready, settled, workersOf } from './support.js';

const flat = await openWorld(NO_WEBGL);
const deep = await openWorld();
const EXPECTED = /WebGL/i;
/** Contexts that the page's elements hold at once, at most. */
const MOST = 6;
/** How much more memory may be in use after many rounds than before. */
const MORE = 1.05;

/** What the page holds on to, once everything that can go has gone. */
async function held(page) {
  // Blink keeps the styles of those who have gone, and them by the styles, until it begins its store of styles anew, as for print.
  for (const media of ['print', 'screen']) {
    await page.emulateMedia({ media });
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  // Finalizers run between collections, and free what the collected stood for.
  for (let round = 0; round < 3; round++) {
    await client.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const { metrics } = await client.send('Performance.getMetrics');
  const { usedSize, backingStorageSize = 0 } = await client.send('Runtime.getHeapUsage');
  const figure = name => metrics.find(metric => metric.name === name).value;
  await client.detach();
  return { heap: usedSize + backingStorageSize, nodes: figure('Nodes'), listeners: figure('JSEventListeners') };
}

test('fifty come and go, and nothing of them stays', { ...LIMIT, ...needs('collector') }, async t => {
  const { page } = await flat.open(t, { body: '<main></main>', expect: EXPECTED });
  await page.evaluate(() => customElements.whenDefined('trigger-point-atlas'));
  const rounds = count =>
    page.evaluate(async count => {
      for (let round = 0; round < count; round++) {
        const element = document.createElement('trigger-point-atlas');
        element.setAttribute('loading', round % 5 ? 'interaction' : 'eager');
        element.setAttribute('point', 'levator-scapulae-1');
        document.querySelector('main').append(element);
        while (!element.state?.selection) await new Promise(requestAnimationFrame);
        if (!(round % 5)) await element.ready;
        element.play();
        element.search('trapezius');
        await element.updateComplete;
        element.remove();
        window.heard.length = 0;
      }
    }, count);
  // So many that V8 has compiled what is used often.
  await rounds(60);
  const before = await held(page);
  await rounds(50);
  const after = await held(page);
  t.diagnostic(`heap ${(before.heap / 1e6).toFixed(2)} MB, after fifty ${(after.heap / 1e6).toFixed(2)} MB`);
  assert.ok(after.heap < before.heap * MORE, `memory grew from ${before.heap} to ${after.heap} bytes`);
  assert.ok(after.nodes <= before.nodes + 10, `nodes grew from ${before.nodes} to ${after.nodes}`);
  assert.ok(after.listeners <= before.listeners, `${after.listeners - before.listeners} listeners are left`);
  assert.equal(await workersOf(page), 0);
});

/** Counts the viewers that are at work, from within the page. */
const countViewers = page =>
  page.addInitScript(() => {
    window.viewers = { now: 0, most: 0 };
    const alive = new Set();
    window.Worker = class extends Worker {
      constructor(...given) {
        super(...given);
        alive.add(this);
        window.viewers = { now: alive.size, most: Math.max(window.viewers.most, alive.size) };
      }
      terminate() {
        super.terminate();
        alive.delete(this);
        window.viewers.now = alive.size;
      }
    };
  });

const SMALL = { viewport: { width: 320, height: 340 } };
const live = (page, id) => page.waitForFunction(id => document.getElementById(id).shadowRoot.querySelector('.stage[data-live]'), id, { polling: 'raf' });

test('with 3D, too, one that goes takes its worker and its memory along', { ...LIMIT, ...needs('collector') }, async t => {
  const { page } = await deep.open(t, { body: '<main></main>', options: SMALL, before: countViewers });
  await page.evaluate(() => customElements.whenDefined('trigger-point-atlas'));
  const round = () =>
    page.evaluate(async () => {
      const element = document.createElement('trigger-point-atlas');
      for (const [name, value] of Object.entries({ loading: 'eager', controls: 'none', point: 'temporalis-1' })) element.setAttribute(name, value);
      element.style.setProperty('--tpa-height', '200px');
      document.querySelector('main').append(element);
      await element.ready;
      element.remove();
      await Promise.resolve();
      window.heard.length = 0;
      return window.viewers.now;
    });
  // What is made once for the page is made in the first rounds.
  for (let count = 0; count < 3; count++) assert.equal(await round(), 0);
  const before = await held(page);
  for (let count = 0; count < 4; count++) assert.equal(await round(), 0, 'its worker is gone at once');
  const after = await held(page);
  assert.ok(after.heap < before.heap * MORE, `memory grew from ${before.heap} to ${after.heap} bytes`);
  assert.equal(after.listeners, before.listeners);
});

test('taken out and put back fifty times while it starts, it has one canvas and one worker, and is ready once', { ...LIMIT, ...needs('workers') }, async t => {
  const body = '<main><trigger-point-atlas loading="eager" controls="none" point="temporalis-1"></trigger-point-atlas></main>';
  const { page, atlas } = await deep.open(t, { body, options: SMALL, before: countViewers });
  await page.evaluate(async () => {
    await customElements.whenDefined('trigger-point-atlas');
    const [main, element] = [document.querySelector('main'), document.querySelector('trigger-point-atlas')];
    for (let round = 0; round < 50; round++) {
      element.remove();
      // At once, and after what is done at once; else as many frames and tasks later as it may take to begin anew.
      if (round % 3) await new Promise(round % 3 === 1 ? queueMicrotask : requestAnimationFrame);
      main.append(element);
      for (let step = 0; step < round % 7; step++) await new Promise(step % 2 ? requestAnimationFrame : done => setTimeout(done));
    }
  });
  assert.deepEqual(await ready(atlas), { webgl: true });
  await settled(atlas);
  assert.equal(await atlas.locator('canvas').count(), 1);
  assert.equal(await page.evaluate(() => window.viewers.now), 1);
  assert.equal(await workersOf(page), 1);
  assert.equal((await heard(page, 'ready')).length, 1);
  assert.deepEqual(await heard(page, 'error'), []);
  assert.equal(await atlas.evaluate(element => element.state.selection.point), 'temporalis-1');
});

test('twenty on a page share their files and take turns at drawing; each keeps its state, and its picture meanwhile', LIMIT, async t => {
  const asked = deep.site.requests.length;
  const ids = Array.from({ length: 20 }, (_, index) => `atlas-${index}`);
  const body = `<main>${ids.map(id => `<trigger-point-atlas id="${id}" controls="none"></trigger-point-atlas>`).join('')}</main>`;
  const style = css =>
    page.evaluate(css => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, css);
  const { page } = await deep.open(t, {
    body,
    options: { viewport: { width: 660, height: 520 } },
    before: async page => {
      await countViewers(page);
      await page.addInitScript(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('main { display: grid; grid-template-columns: repeat(5, 120px); gap: 4px } trigger-point-atlas { --tpa-height: 110px }');
        document.adoptedStyleSheets = [sheet];
      });
    },
  });
  await page.waitForFunction(most => document.querySelectorAll('trigger-point-atlas').length === 20 && window.viewers.now === most, MOST);
  await page.waitForFunction(most => [...document.querySelectorAll('trigger-point-atlas')].filter(element => element.shadowRoot.querySelector('.stage[data-live]')).length === most, MOST);
  const drawing = () => page.evaluate(() => [...document.querySelectorAll('trigger-point-atlas')].filter(element => element.shadowRoot.querySelector('canvas')).map(element => element.id));
  const first = await drawing();
  assert.equal(first.length, MOST);
  // All of them work, with a view or without.
  await page.evaluate(() => [...document.querySelectorAll('trigger-point-atlas')].forEach((element, index) => element.select(element.points[index * 3].id)));
  const states = await page.evaluate(() => [...document.querySelectorAll('trigger-point-atlas')].map(element => element.state));
  for (const file of ['/catalogue.json', '/core_bg.wasm', '/viewer_bg.wasm', '/model/torso-head.glb', '/locales/en.ftl'])
    assert.equal(deep.site.requests.slice(asked).filter(path => path === file).length, 1, `${file} is fetched once`);

  // One that waits is asked for: another gives way. Its last picture is waited for no longer than a visitor would, so all stand still.
  for (const id of first) await settled(page.locator(`#${id}`));
  const waiting = ids.find(id => !first.includes(id));
  await page.locator(`#${waiting} .start`).click();
  await live(page, waiting);
  const second = await drawing();
  assert.ok(second.includes(waiting) && second.length <= MOST);
  const gaveWay = first.find(id => !second.includes(id));
  const left = page.locator(`#${gaveWay} .poster img.last`);
  await left.waitFor();
  assert.ok(await left.evaluate(image => image.decode().then(() => image.naturalWidth > 0)), 'what it showed stays as a picture');

  // Out of sight: those who can be seen draw.
  await style('trigger-point-atlas { display: block; width: 300px; --tpa-height: 300px; margin-bottom: 700px }');
  for (const id of [gaveWay, ids[19]]) {
    await page.evaluate(id => document.getElementById(id).scrollIntoView({ behavior: 'instant', block: 'center' }), id);
    await live(page, id);
  }
  assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('trigger-point-atlas')].map(element => element.state)), states, 'each is in its state');
  assert.equal((await page.evaluate(() => window.viewers)).most, MOST, 'never more than these at once');
});

test('a context that is lost five times comes back five times, in the same state', { ...LIMIT, ...needs('workers') }, async t => {
  deep.site.put('/viewer-worker.js', losing());
  t.after(() => deep.site.take('/viewer-worker.js'));
  const { page, atlas } = await deep.open(t, { body: '<trigger-point-atlas loading="eager" controls="none"></trigger-point-atlas>', options: SMALL });
  await ready(atlas);
  await put(atlas, { selection: { point: 'infraspinatus-1', side: 'left' }, view: back });
  const [state, before] = [await atlas.evaluate(element => element.state), await picture(atlas)];
  for (let loss = 1; loss <= 5; loss++) {
    await page.evaluate(() => (window.heard.length = 0));
    await lose(page);
    assert.equal((await hears(page, 'error', { code: 'context-lost' })).recoverable, true);
    await hears(page, 'ready', { webgl: true });
    assert.deepEqual(await atlas.evaluate(element => element.state), state, `after loss ${loss}`);
    assert.equal((await heard(page, 'error')).length, 1);
  }
  await settled(atlas);
  const after = await picture(atlas);
  expectPictures('lost-five-times', before, after, after.differs(before).share < 0.002, 'the picture is another one than before');
  assert.equal(await workersOf(page), 1);
});

test('a context lost in the background is taken again when somebody looks', { ...LIMIT, ...needs('workers') }, async t => {
  deep.site.put('/viewer-worker.js', losing());
  t.after(() => deep.site.take('/viewer-worker.js'));
  const { page, atlas } = await deep.open(t, { body: '<trigger-point-atlas loading="eager" controls="none" point="temporalis-1"></trigger-point-atlas>', options: SMALL });
  await ready(atlas);
  const hide = on =>
    page.evaluate(on => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => on });
      document.dispatchEvent(new Event('visibilitychange'));
      window.heard.length = 0;
    }, on);
  await hide(true);
  await lose(page);
  await hears(page, 'error', { code: 'context-lost' });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.equal(await workersOf(page), 0, 'it does not fight for a context that nobody sees');
  await hide(false);
  await hears(page, 'ready', { webgl: true });
  assert.equal(await atlas.evaluate(element => element.state.selection.point), 'temporalis-1');
});
