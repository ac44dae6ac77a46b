// Fingers on the body, as a touch screen sends them: one scrolls the page until the body is taken hold of, two turn it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMIT, openWorld, put, ready, settled, SNIPPET } from './support.js';

const world = await openWorld();
const PHONE = { viewport: { width: 320, height: 420 }, hasTouch: true };

test('the page’s scroll is never trapped', LIMIT, async t => {
  const { page, atlas } = await world.open(t, { body: `${SNIPPET}<p id="tall">More of the page</p>`, options: PHONE });
  await page.evaluate(() => {
    document.querySelector('trigger-point-atlas').style.setProperty('--tpa-height', '300px');
    document.getElementById('tall').style.height = '2000px';
  });
  await ready(atlas);
  await put(atlas, { view: { kind: 'named', name: 'front' } });
  const client = await page.context().newCDPSession(page);
  const box = await atlas.locator('canvas').boundingBox();
  // Beside the body, where a tap chooses nothing.
  const [x, y] = [box.x + 70, box.y + 170];

  /** Puts fingers down, draws them over the glass and lifts them. @param {number[][]} fingers @param {[number, number]} by */
  const drag = async (fingers, [dx, dy]) => {
    const at = share => fingers.map(([x, y], id) => ({ x: x + dx * share, y: y + dy * share, id }));
    await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (let step = 1; step <= 8; step++) {
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 8) });
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await settled(atlas);
    return page.evaluate(() => ({ view: JSON.stringify(document.querySelector('trigger-point-atlas').state.view), scroll: scrollY }));
  };
  const swipe = (dx, dy) => drag([[x, y]], [dx, dy]);
  const seen = () => atlas.evaluate(element => JSON.stringify(element.state.view));
  const first = await seen();
  const top = async () => {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.waitForFunction(() => scrollY === 0);
  };
  const engaged = atlas.locator('.engaged');

  // One finger: the page moves, the body does not, and words say how to turn it.
  const told = atlas.locator('.hint[data-shown]', { hasText: 'Tap the body, or use two fingers' }).waitFor();
  await swipe(0, -90);
  await page.waitForFunction(() => scrollY > 60);
  await told;
  await top();
  await swipe(-60, 0);
  assert.equal(await seen(), first, 'nor does it turn under a finger that goes sideways');
  assert.equal(await engaged.count(), 0);

  // Two fingers: the body turns, the page stays.
  const two = await drag([[x, y], [x + 70, y]], [60, 0]);
  assert.notEqual(two.view, first);
  assert.equal(two.scroll, 0);
  assert.equal(await engaged.count(), 0, 'and one finger goes on scrolling the page');

  // A tap takes hold of it; then one finger turns it, up and down too.
  await page.touchscreen.tap(x, y);
  await engaged.waitFor();
  assert.equal(await atlas.evaluate(element => element.state.selection), null);
  const turned = await drag([[x, y]], [60, -40]);
  assert.notEqual(turned.view, two.view);
  assert.equal(turned.scroll, 0);

  // Three ways back to the page: the button, a touch beside the widget, Escape.
  await engaged.getByRole('button').tap();
  await engaged.waitFor({ state: 'detached' });
  await swipe(0, -90);
  await page.waitForFunction(() => scrollY > 60);
  assert.equal(await seen(), turned.view);
  await top();
  await page.touchscreen.tap(x, y);
  await engaged.waitFor();
  await page.touchscreen.tap(100, 380);
  await engaged.waitFor({ state: 'detached' });
  await page.touchscreen.tap(x, y);
  await engaged.waitFor();
  await page.keyboard.press('Escape');
  await engaged.waitFor({ state: 'detached' });
  await swipe(0, -90);
  await page.waitForFunction(() => scrollY > 60);
});
