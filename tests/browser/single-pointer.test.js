// What is done by dragging is done by presses as well (WCAG 2.5.7): turning, moving and coming nearer, on the body and on the map, the
// sheet's heights and the time of a demonstration.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { POLICY } from '../../xtask/browser/site.js';
import { LIMIT, openWorld, ready, TELLING_VIEWER } from './support.js';

const world = await openWorld([], POLICY.replace("worker-src 'self'", "worker-src 'none'"));
world.site.put('/viewer.js', TELLING_VIEWER);

for (const [what, viewport] of [['beside the panel', { width: 1000, height: 760 }], ['on a telephone', { width: 390, height: 780 }]])
  test(`the body is turned, moved and brought nearer by presses, ${what}`, LIMIT, async t => {
    const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="eager"></trigger-point-atlas>', options: { viewport }, expect: /worker/i });
    assert.deepEqual(await ready(atlas), { webgl: true });
    await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state);
    await atlas.locator('[data-opens=views]').click();
    await page.evaluate(() => (window.told.length = 0));
    const buttons = atlas.locator('.turns button');
    for (let index = 0; index < (await buttons.count()); index++) await buttons.nth(index).click();
    const nudges = await page.evaluate(() => window.told.filter(({ type }) => type === 'nudge'));
    for (const way of ['azimuth', 'elevation', 'panX', 'panY']) assert.deepEqual(nudges.map(nudge => Math.sign(nudge[way] ?? 0)).filter(Boolean).sort(), [-1, 1], way);
    assert.deepEqual(nudges.map(({ zoom }) => zoom && zoom > 1).filter(nearer => nearer !== undefined).sort(), [false, true], 'nearer and farther');
  });

for (const [what, viewport] of [['beside the panel', { width: 1000, height: 760 }], ['on a telephone', { width: 390, height: 780 }]])
  test(`the map is moved, brought nearer and turned over by presses, ${what}`, LIMIT, async t => {
    const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="interaction"></trigger-point-atlas>', options: { viewport } });
    await page.waitForFunction(() => customElements.get('trigger-point-atlas'));
    await atlas.dispatchEvent('pointerover');
    await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state);
    const eye = () => atlas.locator('.figure .eye').first().getAttribute('style');
    const changes = async (button, does) => {
      const before = await eye();
      await button.click();
      await page.waitForFunction(before => document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.figure .eye').getAttribute('style') !== before, before);
      assert.notEqual(await eye(), before, does);
    };
    const tool = name => atlas.locator('.toolbar').getByRole('button', { name });
    await tool('Zoom in').waitFor();
    for (const name of ['Zoom in', 'Zoom in', 'Zoom in', 'Zoom in', 'Zoom out']) await changes(tool(name), name);
    await atlas.locator('[data-opens=layers]').click();
    const moves = atlas.locator('.turns button');
    assert.equal(await moves.count(), 4);
    for (let index = 0; index < 4; index++) await changes(moves.nth(index), `move ${index}`);
    if (viewport.width > 720) return;
    await atlas.locator('[data-opens=layers]').click();
    await atlas.locator('.faces button').nth(1).click();
    await atlas.locator('.figure[data-face=back]').waitFor();
  });

test('presses on its handle bring the sheet to each of its heights', LIMIT, async t => {
  const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="interaction" point="temporalis-1"></trigger-point-atlas>', options: { viewport: { width: 390, height: 780 } } });
  await atlas.locator('.point-name').waitFor({ state: 'attached' });
  const heights = [];
  for (let press = 0; press < 3; press++) {
    await atlas.locator('.handle').click();
    await page.evaluate(() => Promise.all(document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.panel').getAnimations().map(({ finished }) => finished)));
    heights.push(await atlas.locator('.panel').getAttribute('data-sheet'));
  }
  assert.deepEqual(heights, ['half', 'full', 'peek']);
});

test('a press on the line of time goes there', LIMIT, async t => {
  const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="interaction" point="infraspinatus-1"></trigger-point-atlas>', options: { viewport: { width: 1000, height: 760 }, reducedMotion: 'no-preference' }, expect: /worker/i });
  await atlas.locator('.point-name').waitFor();
  await atlas.evaluate(element => {
    element.play();
    element.pause();
  });
  const line = atlas.locator('input[type=range]');
  await line.waitFor();
  const { x, y, width, height } = await line.boundingBox();
  await page.mouse.click(x + width * 0.6, y + height / 2);
  const [atS, whole] = await atlas.evaluate(element => [element.state.demo.atS, Number(element.shadowRoot.querySelector('input[type=range]').max)]);
  assert.ok(Math.abs(atS / whole - 0.6) < 0.05, `${atS} of ${whole} s`);
});
