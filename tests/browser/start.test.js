// The start of the 3D view: what comes beside what, what waits on a slow line, and its phases by name.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { built, hears, LIMIT, openWorld, ready, settled, SNIPPET, workersOf } from './support.js';

const world = await openWorld();
const WORKER = '/viewer-worker.js';
const BODY = '/model/torso-head.glb';
const HANDS = '/model/contacts.glb';

/** Goes on once all of these have been asked for; the test's own limit ends a vain wait. @param {...string} paths */
async function asked(...paths) {
  while (!paths.every(path => world.site.requests.includes(path))) await new Promise(resolve => setTimeout(resolve, 10));
}

/** Goes on once a request that the page sends now has come: all that it sent before has come too. @param {import('playwright-core').Page} page */
async function caughtUp(page) {
  const mark = `/favicon.ico`;
  const before = world.site.requests.filter(path => path === mark).length;
  await page.evaluate(mark => fetch(mark, { cache: 'no-store' }), mark);
  while (world.site.requests.filter(path => path === mark).length === before) await new Promise(resolve => setTimeout(resolve, 10));
}

/** Nothing has been asked for yet, and a file halts half way until it is mended. @param {import('node:test').TestContext} t @param {string} path */
function halt(t, path) {
  world.site.requests.length = 0;
  world.site.fail(path, 'halt');
  t.after(() => world.site.mend(path));
}

/** Nothing is known of the line: on a busy machine it may look slow. @param {import('playwright-core').Page} page */
const unmeasured = page =>
  page.addInitScript(() => {
    const entries = performance.getEntriesByType;
    performance.getEntriesByType = kind => (kind === 'resource' ? [] : entries.call(performance, kind));
  });

test('code, body and core come beside each other', LIMIT, async t => {
  halt(t, '/catalogue.json');
  const { atlas } = await world.open(t, { before: unmeasured });
  await asked('/core_bg.wasm', '/catalogue.json', WORKER, '/viewer.js', '/viewer_bg.wasm', BODY);
  world.site.mend('/catalogue.json');
  assert.deepEqual(await ready(atlas), { webgl: true });
});

test('on a slow line the list comes before the 3D view’s code and the body', LIMIT, async t => {
  halt(t, '/catalogue.json');
  const slow = page => page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { effectiveType: '3g' } }));
  const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="eager"></trigger-point-atlas>', before: slow });
  await asked('/catalogue.json');
  await caughtUp(page);
  assert.deepEqual([WORKER, '/viewer_bg.wasm', BODY].filter(path => world.site.requests.includes(path)), []);
  world.site.mend('/catalogue.json');
  await atlas.locator('[data-point]').first().waitFor();
  assert.deepEqual(await ready(atlas), { webgl: true });
});

test('the hands wait until all of the body is there', LIMIT, async t => {
  halt(t, BODY);
  const { page } = await world.open(t, { before: unmeasured });
  await asked(BODY, '/viewer_bg.wasm');
  await caughtUp(page);
  assert.ok(!world.site.requests.includes(HANDS));
  world.site.mend(BODY);
  await asked(HANDS);
});

test('where a worker has no WebGL2, the page draws, and later views try no worker', LIMIT, async t => {
  world.site.put(WORKER, `OffscreenCanvas.prototype.getContext = () => null;\n${built('viewer-worker.js')}`);
  t.after(() => world.site.take(WORKER));
  const { page, atlas } = await world.open(t);
  assert.deepEqual(await ready(atlas), { webgl: true });
  assert.equal(await workersOf(page), 0);
  const drawn = await settled(atlas);
  await atlas.evaluate(element => element.setView('left'));
  assert.ok((await settled(atlas)) > drawn);
  world.site.requests.length = 0;
  await page.evaluate(snippet => document.body.insertAdjacentHTML('beforeend', snippet.replace('<trigger-point-atlas', '<trigger-point-atlas id="second"')), SNIPPET);
  assert.deepEqual(await ready(page.locator('#second')), { webgl: true });
  assert.ok(!world.site.requests.includes(WORKER));
});

test('the phases of the start stand in the page’s performance timeline', LIMIT, async t => {
  const { page, atlas } = await world.open(t);
  await hears(page, 'ready', { webgl: true });
  const phases = await atlas.evaluate(() => performance.getEntriesByType('measure').map(({ name, startTime, duration }) => ({ name, startTime, duration })));
  const names = ['fetch', 'compile', 'body', 'context', 'app', 'upload', 'draw'].map(name => `tpa:${name}`);
  for (const name of names) {
    const phase = phases.find(phase => phase.name === name);
    assert.ok(phase, `${name} is among ${phases.map(phase => phase.name)}`);
    assert.ok(phase.startTime > 0 && phase.duration >= 0 && phase.startTime + phase.duration < (await page.evaluate(() => performance.now())), `${name} lies between the page's beginning and now`);
  }
});
