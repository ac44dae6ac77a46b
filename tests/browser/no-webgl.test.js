// A browser without WebGL: clear words, and everything but 3D.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_WEBGL } from '../../xtask/browser/chromium.js';
import { hears, LIMIT, openWorld, workersOf } from './support.js';

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
  assert.equal(await workersOf(page), 0, 'no worker is left behind');
});

test('where a point is set from the first, why there is no 3D is told beside it, until it is closed', LIMIT, async t => {
  const body = '<trigger-point-atlas loading="eager" point="temporalis-1"><p slot="fallback">Ask at the desk.</p></trigger-point-atlas>';
  const { page, atlas } = await world.open(t, { body, options: { viewport: { width: 900, height: 620 } } });
  const note = atlas.getByRole('note');
  await note.getByText('WebGL2').waitFor();
  await page.getByText('Ask at the desk.').waitFor();
  assert.equal(await atlas.locator('.stage .notice').count(), 0, 'nothing lies over the body');
  // Without a panel it is a line over the body, that unfolds.
  await atlas.evaluate(element => (element.controls = 'minimal'));
  await atlas.locator('.stage .notice summary').waitFor();
  assert.equal(await note.getByText('WebGL2').isVisible(), false);
  await atlas.locator('.stage .notice summary').press('Enter');
  await note.getByText('WebGL2').waitFor();
  await page.getByText('Ask at the desk.').waitFor();
  await atlas.evaluate(element => (element.controls = 'full'));
  await note.getByRole('button', { name: 'Close' }).press('Enter');
  await note.waitFor({ state: 'detached' });
  assert.equal(await atlas.evaluate(element => element.shadowRoot.activeElement?.className), 'point-name');
});
