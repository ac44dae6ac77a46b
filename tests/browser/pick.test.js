// Hands on the body: a click on a marker selects it, its zone shows, a drag turns, keys turn, and at rest nothing is drawn.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { back, expectPictures, front, heard, hears, LIMIT, openWorld, picture, put, ready, settled, SNIPPET } from './support.js';

const world = await openWorld();

test('a click on a marker selects its point, on its side', LIMIT, async t => {
  const { page, atlas } = await world.open(t);
  await ready(atlas);
  await put(atlas, { view: back });
  for (const wanted of [{ point: 'infraspinatus-1', side: 'right' }, { point: 'latissimus-dorsi-1', side: 'left' }]) {
    await put(atlas, { selection: null, view: back });
    const place = await atlas.evaluate((element, { point, side }) => element.locate(point, side), wanted);
    assert.ok(place?.visible, `${wanted.point} is in sight from behind`);
    await page.mouse.click(place.x, place.y);
    assert.deepEqual(await hears(page, 'select', wanted), wanted);
    assert.deepEqual(await atlas.evaluate(element => element.state.selection), wanted);
  }
});

test('a click beside the body selects nothing', LIMIT, async t => {
  const { page, atlas } = await world.open(t);
  await ready(atlas);
  await put(atlas, { view: back });
  const box = await atlas.locator('canvas').boundingBox();
  await page.mouse.click(box.x + 5, box.y + box.height * 0.4);
  await settled(atlas);
  assert.deepEqual(await heard(page, 'select'), []);
});

test('the selected point’s zone is painted on the skin, on the side that was chosen', LIMIT, async t => {
  const { atlas } = await world.open(t);
  await ready(atlas);
  await put(atlas, { selection: null, view: front });
  const plain = await picture(atlas);
  assert.equal(plain.differs(await picture(atlas)).count, 0, 'the same state gives the same picture');
  // Its pain is felt at the front of the shoulder and down the arm, far from where it is pressed.
  const middle = {};
  for (const side of ['right', 'left']) {
    await put(atlas, { selection: { point: 'infraspinatus-1', side }, view: front });
    const painted = await picture(atlas);
    const redder = painted.where(plain, ([r, g, b], [r0, g0, b0]) => r - (g + b) / 2 > r0 - (g0 + b0) / 2 + 14);
    t.diagnostic(`${side}: the zone covers ${(redder.share * 100).toFixed(2)} % of the picture`);
    expectPictures(`zone-${side}`, plain, painted, redder.share > 0.004, `the zone covers ${(redder.share * 100).toFixed(2)} % of the picture`);
    middle[side] = redder.x / painted.width;
  }
  // Seen from the front, the body's right is on the picture's left.
  assert.ok(middle.right < 0.48 && middle.left > 0.52, `zones lie on their sides: right at ${middle.right.toFixed(2)}, left at ${middle.left.toFixed(2)}`);
});

test('choosing from the list turns the body to the point', LIMIT, async t => {
  const { atlas } = await world.open(t, { body: '<trigger-point-atlas loading="eager"></trigger-point-atlas>', options: { viewport: { width: 900, height: 620 } } });
  await ready(atlas);
  await put(atlas, { view: front });
  await atlas.locator('[data-point="infraspinatus-1"]').click();
  await settled(atlas);
  const { point, side } = await atlas.evaluate(element => element.state.selection);
  assert.equal(point, 'infraspinatus-1');
  const place = await atlas.evaluate((element, side) => element.locate('infraspinatus-1', side), side);
  const box = await atlas.locator('canvas').boundingBox();
  assert.ok(place.visible && place.x > box.x && place.x < box.x + box.width && place.y > box.y && place.y < box.y + box.height, 'the point has come into sight');
});

test('a drag turns the body and selects nothing; arrow keys turn it too', LIMIT, async t => {
  const { page, atlas } = await world.open(t);
  await ready(atlas);
  await put(atlas, { view: front });
  const box = await atlas.locator('canvas').boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const before = await picture(atlas);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 6 });
  await page.mouse.up();
  const turned = await picture(atlas);
  expectPictures('drag', before, turned, turned.differs(before).share > 0.02, 'the drag did not turn the body');
  assert.deepEqual(await heard(page, 'select'), []);
  const { kind, azimuth } = await atlas.evaluate(element => element.state.view);
  assert.ok(kind === 'orbit' && Math.abs(azimuth) > 5, 'the state knows where it is seen from now');
  await atlas.locator('canvas').focus();
  await page.keyboard.press('ArrowLeft');
  const nudged = await picture(atlas);
  expectPictures('key', turned, nudged, nudged.differs(turned).share > 0.005, 'the key did not turn the body');
});

test('the wheel scrolls the page until the body has been taken hold of', LIMIT, async t => {
  const { page, atlas } = await world.open(t, { body: `${SNIPPET}<div id="tall"></div>` });
  await page.evaluate(() => (document.getElementById('tall').style.height = '3000px'));
  await ready(atlas);
  await put(atlas, { view: front });
  const box = await atlas.locator('canvas').boundingBox();
  const over = [box.x + box.width * 0.1, box.y + box.height / 2];
  await page.mouse.move(...over);
  await page.mouse.wheel(0, 40);
  await page.waitForFunction(() => scrollY === 40);
  await atlas.locator('.hint[data-shown]', { hasText: /and scroll to zoom/ }).waitFor();
  const whole = await atlas.evaluate(element => element.state.view.distance);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 60);
  await page.keyboard.up('Control');
  await page.waitForFunction(before => document.querySelector('trigger-point-atlas').state.view.distance > before, whole);
  await page.mouse.click(...over);
  await settled(atlas);
  const { distance } = await atlas.evaluate(element => element.state.view);
  await page.mouse.wheel(0, 120);
  await page.waitForFunction(before => document.querySelector('trigger-point-atlas').state.view.distance > before, distance);
  assert.equal(await page.evaluate(() => scrollY), 40);
});

test('at rest no frame is drawn', LIMIT, async t => {
  const { atlas } = await world.open(t);
  await ready(atlas);
  await atlas.evaluate(element => element.select('infraspinatus-1'));
  const before = await settled(atlas);
  const after = await atlas.evaluate(async element => {
    const start = performance.now();
    while (performance.now() - start < 3000) await new Promise(requestAnimationFrame);
    return (await element.stats()).drawn;
  });
  assert.equal(after, before, 'frames drawn in 3 s of rest');
  await atlas.evaluate(element => element.setView('left'));
  assert.ok((await settled(atlas)) > before, 'the count does count');
});

test('the canvas follows its box', LIMIT, async t => {
  const { page, atlas } = await world.open(t);
  await ready(atlas);
  await put(atlas, { view: front });
  await page.setViewportSize({ width: 420, height: 700 });
  const tall = await picture(atlas);
  const box = await atlas.locator('canvas').boundingBox();
  assert.deepEqual([tall.width, tall.height], [Math.round(box.width), Math.round(box.height)]);
  const place = await atlas.evaluate(element => element.locate('sternalis-1', 'left'));
  assert.ok(place.x > box.x && place.x < box.x + box.width, 'what it says of places agrees with the new size');
});

test('where a point is can be asked while the body is out of sight', LIMIT, async t => {
  const { page, atlas } = await world.open(t, { body: `${SNIPPET}<div id="tall"></div>` });
  await page.evaluate(() => (document.getElementById('tall').style.height = '5000px'));
  await ready(atlas);
  await put(atlas, { view: front });
  const before = await atlas.evaluate(element => element.locate('sternalis-1', 'left'));
  await page.evaluate(() => scrollTo(0, 4000));
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').getBoundingClientRect().bottom < 0);
  const after = await atlas.evaluate(element => element.locate('sternalis-1', 'left'));
  const scrolled = await page.evaluate(() => scrollY);
  assert.ok(Math.abs(after.x - before.x) < 1 && Math.abs(after.y + scrolled - before.y) < 1, JSON.stringify({ before, after, scrolled }));
});
