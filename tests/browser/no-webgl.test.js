// A browser without WebGL: clear words, and everything but 3D.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_WEBGL } from '../../xtask/browser/chromium.js';
import { hears, LIMIT, openWorld } from './support.js';

const world = await openWorld(NO_WEBGL);

test('without WebGL the page is told, the visitor reads why, and the list with its texts works', LIMIT, async t => {
  const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="eager"></trigger-point-atlas>', options: { viewport: { width: 900, height: 620 } } });
  const error = await hears(page, 'error', { code: 'webgl-unavailable' });
  assert.equal(error.recoverable, false);
  assert.deepEqual(await atlas.evaluate(element => element.ready), { webgl: false });
  const notice = atlas.getByRole('alert');
  await notice.waitFor();
  assert.ok((await notice.innerText()).length > 40, 'the notice explains');
  await atlas.locator('[data-point="temporalis-1"]').click();
  assert.deepEqual(await hears(page, 'select', { point: 'temporalis-1' }), { point: 'temporalis-1', side: 'right' });
  await atlas.locator('.point-name').waitFor();
  assert.equal(page.workers().length, 0, 'no worker is left behind');
});
