// The snippet on somebody's page: it starts, keeps to the page's policy, comes back from a link, lives beside another, leaves.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { back, heard, hears, LIMIT, needs, openWorld, picture, put, ready, settled, SNIPPET, within, workersOf } from './support.js';

const world = await openWorld();

test('the snippet becomes ready under a strict policy and tells its progress', LIMIT, async t => {
  const { page, atlas } = await world.open(t);
  assert.deepEqual(await ready(atlas), { webgl: true });
  const seen = await heard(page, 'progress');
  for (const phase of ['core', 'code', 'model', 'picture']) assert.ok(seen.some(event => event.detail.phase === phase), `progress tells of ${phase}`);
  assert.equal(await workersOf(page), 1, 'it draws in a worker');
  const shown = await picture(atlas);
  assert.ok(shown.differs(new shown.constructor(await blank(page, shown))).share > 0.05, 'a body is on the canvas');
});

test('a point in the snippet is selected from the start', LIMIT, async t => {
  const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="eager" point="infraspinatus-1" side="left"></trigger-point-atlas>' });
  await ready(atlas);
  assert.deepEqual(await atlas.evaluate(element => element.state.selection), { point: 'infraspinatus-1', side: 'left' });
  assert.deepEqual(await hears(page, 'select'), { point: 'infraspinatus-1', side: 'left' });
});

test('far below the window nothing of the 3D view is loaded until it comes near, and the drawn body stands there', LIMIT, async t => {
  const before = world.site.requests.length;
  const { page, atlas } = await world.open(t, { body: '<div id="tall"></div><trigger-point-atlas></trigger-point-atlas>', before: tall });
  await atlas.locator('.figure .outline').first().waitFor();
  const asked = () => world.site.requests.slice(before);
  assert.ok(!asked().some(path => /viewer|stage|\.glb$|\.wasm$/.test(path)), 'no viewer and no body yet');
  await atlas.evaluate(element => element.scrollIntoView({ behavior: 'instant' }));
  assert.deepEqual(await ready(atlas), { webgl: true });
});

test('one that is to start at once becomes ready out of sight, and gives a picture of itself', { ...LIMIT, ...needs('intercept') }, async t => {
  const body = '<div id="tall"></div><trigger-point-atlas loading="eager" controls="none"></trigger-point-atlas>';
  let bring = () => {};
  const wanted = new Promise(resolve => (bring = resolve));
  const before = async page => {
    await tall(page);
    await page.route('**/torso-head.glb', route => wanted.then(() => route.continue()));
  };
  const { page, atlas } = await world.open(t, { body, options: { viewport: { width: 320, height: 340 } }, before });
  // The body comes when nothing else is left to be drawn.
  await hears(page, 'progress', { phase: 'picture' });
  bring();
  assert.deepEqual(await ready(atlas), { webgl: true });
  const bytes = await within('picture', atlas.evaluate(async element => (await element.snapshot({ width: 160, height: 200 })).size));
  assert.ok(bytes > 2000, `a picture of ${bytes} bytes`);
  assert.deepEqual(await page.evaluate(() => [scrollY, document.querySelector('trigger-point-atlas').getBoundingClientRect().top > innerHeight]), [0, true]);
});

test('a link brings the same state back on another page load', LIMIT, async t => {
  const { atlas } = await world.open(t);
  await ready(atlas);
  await put(atlas, { selection: { point: 'trapezius-upper-2', side: 'left' }, layers: ['skin', 'skeleton'], xray: true, view: { ...back, target: [0.02, 0.6, -0.01] } });
  const [state, link] = await atlas.evaluate(element => [element.state, element.link()]);
  const second = await world.open(t, { url: link });
  await ready(second.atlas);
  const again = await second.atlas.evaluate(element => element.state);
  for (const part of ['selection', 'layers', 'xray', 'view']) assert.deepEqual(again[part], state[part], part);
});

test('who follows a link to a widget far down the page is shown it', LIMIT, async t => {
  const { atlas } = await world.open(t, { body: `${'<p>Much to read</p>'.repeat(120)}${SNIPPET}` });
  await atlas.evaluate(element => (element.loading = 'eager'));
  await ready(atlas);
  await atlas.evaluate(element => element.select('trapezius-upper-2', { side: 'left' }));
  const link = await atlas.evaluate(element => element.link());
  const second = await world.open(t, { url: link });
  await second.page.waitForFunction(() => {
    const { top, bottom } = document.querySelector('trigger-point-atlas').getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  });
  await ready(second.atlas);
  assert.equal(await second.atlas.evaluate(element => element.state.selection.point), 'trapezius-upper-2');
});

test('two on one page keep out of each other’s way, and each takes its worker along when it goes', { ...LIMIT, ...needs('workers') }, async t => {
  const { page } = await world.open(t, { body: SNIPPET.replace(' ', ' id="one" ') + SNIPPET.replace(' ', ' id="two" ') });
  const [one, two] = [page.locator('#one'), page.locator('#two')];
  await Promise.all([ready(one), ready(two)]);
  assert.equal(await workersOf(page), 2);
  await one.evaluate(element => element.select('temporalis-1', { side: 'left' }));
  assert.equal(await two.evaluate(element => element.state.selection), null);
  await gone(page, () => one.evaluate(element => element.remove()));
  assert.equal(await workersOf(page), 1);
  const drawn = await settled(two);
  await two.evaluate(element => element.setView('back'));
  assert.ok((await settled(two)) > drawn, 'the other one still draws');
  await gone(page, () => two.evaluate(element => element.dispose()));
  assert.equal(await workersOf(page), 0);
});

test('moving it on the page keeps its state and its worker', { ...LIMIT, ...needs('workers') }, async t => {
  const { page, atlas } = await world.open(t, { body: `${SNIPPET}<section></section>` });
  await ready(atlas);
  await atlas.evaluate(element => element.select('masseter-superficial-1'));
  const worker = page.workers()[0];
  await atlas.evaluate(element => document.querySelector('section').append(element));
  await settled(atlas);
  assert.deepEqual(page.workers(), [worker]);
  assert.equal(await atlas.evaluate(element => element.state.selection.point), 'masseter-superficial-1');
});

test('taken out and put back later it starts again where it was', { ...LIMIT, ...needs('workers') }, async t => {
  const { page, atlas } = await world.open(t);
  await ready(atlas);
  await atlas.evaluate(element => element.select('masseter-superficial-1'));
  const kept = await atlas.elementHandle();
  await gone(page, () => kept.evaluate(element => element.remove()));
  await page.evaluate(() => (window.heard.length = 0));
  await kept.evaluate(element => document.body.append(element));
  await hears(page, 'ready', { webgl: true });
  assert.equal(await workersOf(page), 1);
  assert.equal(await kept.evaluate(element => element.state.selection.point), 'masseter-superficial-1');
});

test('where workers cannot draw it draws on the page', LIMIT, async t => {
  const { page, atlas } = await world.open(t, { before: page => page.addInitScript(() => delete globalThis.OffscreenCanvas) });
  assert.deepEqual(await ready(atlas), { webgl: true });
  assert.equal(await workersOf(page), 0);
  const drawn = await settled(atlas);
  await atlas.evaluate(element => element.setView('left'));
  assert.ok((await settled(atlas)) > drawn);
});

test('the clinic’s page works as it is', LIMIT, async t => {
  const { page, atlas } = await world.open(t, { url: `${world.site.origin}/`, options: { viewport: { width: 1000, height: 700 } } });
  await atlas.evaluate(element => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await ready(atlas);
  await page.locator('button[data-region]').first().click();
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state.pain.length);
  assert.equal(await page.locator('button[data-region]').first().getAttribute('aria-pressed'), 'true');
});

/** Puts what comes after `#tall` far below the window. */
const tall = page => page.addInitScript(() => addEventListener('DOMContentLoaded', () => (document.getElementById('tall').style.height = '6000px')));

/** Does something that ends a worker, and waits until it has ended. */
async function gone(page, act) {
  const ended = Promise.race(page.workers().map(worker => worker.waitForEvent('close')));
  await act();
  await ended;
}

/** The canvas with only the stage's background in it. */
async function blank(page, { width, height }) {
  const { PNG } = await import('pngjs');
  const png = new PNG({ width, height });
  png.data.fill(255);
  const [red, green, blue] = await page.evaluate(() => {
    const frame = document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.frame');
    return getComputedStyle(frame).getPropertyValue('--stage-top').match(/[0-9a-f]{2}/gi).map(hex => parseInt(hex, 16));
  });
  for (let at = 0; at < png.data.length; at += 4) png.data.set([red, green, blue], at);
  return PNG.sync.write(png);
}
