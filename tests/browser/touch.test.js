// Fingers on the body, as a touch screen sends them: sideways one turns it, up and down one scrolls the page, two turn it and come
// nearer, and a tap asks before it says that it hurts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingers, heard, hears, LIMIT, needs, openWorld, put, ready, settled, SNIPPET } from './support.js';

const world = await openWorld();
const PHONE = { viewport: { width: 320, height: 420 }, hasTouch: true };

/** Puts fingers down, draws them over the glass and lifts them. @param {[number, number][]} from @param {[number, number][]} by of each finger */
async function drag(page, from, by) {
  const hand = await fingers(page);
  const at = share => from.map(([x, y], id) => ({ x: x + by[id][0] * share, y: y + by[id][1] * share, id }));
  await hand.down(at(0));
  for (let step = 1; step <= 8; step++) {
    await hand.move(at(step / 8));
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await hand.up();
}

test('the page’s scroll is never trapped, and the body turns at once', { ...LIMIT, ...needs('touch') }, async t => {
  const { page, atlas } = await world.open(t, { body: `${SNIPPET}<p id="tall">More of the page</p>`, options: PHONE });
  await page.evaluate(() => {
    document.querySelector('trigger-point-atlas').style.setProperty('--tpa-height', '300px');
    document.getElementById('tall').style.height = '2000px';
  });
  await ready(atlas);
  await put(atlas, { view: { kind: 'named', name: 'front' } });
  const box = await atlas.locator('canvas').boundingBox();
  const [x, y] = [box.x + 70, box.y + 170];
  const look = async () => {
    await settled(atlas);
    return page.evaluate(() => ({ view: document.querySelector('trigger-point-atlas').state.view, scroll: scrollY }));
  };
  const same = (a, b) => assert.deepEqual(a.view, b.view);
  const first = await look();

  // Up and down: the page moves, the body does not, and words say how to turn it.
  const told = atlas.locator('.hint[data-shown]', { hasText: 'Drag sideways' }).waitFor();
  await drag(page, [[x, y]], [[0, -90]]);
  await page.waitForFunction(() => scrollY > 60);
  await told;
  same(await look(), first);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.waitForFunction(() => scrollY === 0);

  // Sideways: the body turns, without being taken hold of first.
  await drag(page, [[x, y]], [[80, 0]]);
  const turned = await look();
  assert.notDeepEqual(turned.view, first.view);
  assert.equal(turned.scroll, 0);

  // Two fingers: it turns and comes nearer, the page stays.
  await drag(page, [[x, y], [x + 60, y]], [[-30, -20], [60, -20]]);
  const near = await look();
  assert.ok(near.view.distance < turned.view.distance, `${near.view.distance} and ${turned.view.distance}`);
  assert.equal(near.scroll, 0);
});

test('a tap asks on a body that a finger has turned, too, until it is answered', { ...LIMIT, ...needs('touch') }, async t => {
  const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="eager"></trigger-point-atlas>', options: { viewport: { width: 390, height: 700 }, hasTouch: true } });
  await ready(atlas);
  await put(atlas, { view: { kind: 'named', name: 'front' }, marks: false });
  const box = await atlas.locator('canvas').boundingBox();
  await drag(page, [[box.x + 90, box.y + 170]], [[24, 0]]);
  await settled(atlas);
  assert.equal(await atlas.evaluate(element => element.state.view.kind), 'orbit', 'it has turned');
  // A finger that rests as long as a frame of the viewer takes, as any does.
  const hand = await fingers(page);
  await hand.down([{ x: box.x + box.width * 0.42, y: box.y + box.height * 0.42 }]);
  await atlas.evaluate(async element => {
    for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
    await element.stats();
  });
  await hand.up();
  const chip = atlas.locator('.here');
  await chip.waitFor();
  await settled(atlas);
  assert.equal(await chip.count(), 1, 'the halt of the body does not take the question away');
});

test('a tap on the body asks whether it hurts there; nothing else happens until it is answered', { ...LIMIT, ...needs('touch') }, async t => {
  const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="eager"></trigger-point-atlas>', options: { viewport: { width: 390, height: 700 }, hasTouch: true } });
  await ready(atlas);
  await put(atlas, { view: { kind: 'named', name: 'front' }, marks: false });
  const box = await atlas.locator('canvas').boundingBox();
  const chip = atlas.locator('.here');
  const tap = async () => {
    await page.touchscreen.tap(box.x + box.width * 0.42, box.y + box.height * 0.42);
    await chip.waitFor();
  };
  await tap();
  assert.match(await chip.innerText(), /^Pain here\?/);
  assert.deepEqual(await heard(page, 'painselect'), []);
  assert.equal(await atlas.locator('.panel').getAttribute('data-sheet'), 'peek');
  await chip.getByRole('button', { name: 'No' }).tap();
  await chip.waitFor({ state: 'detached' });
  assert.deepEqual(await atlas.evaluate(element => element.state.pain), []);
  await tap();
  await chip.getByRole('button', { name: 'Yes' }).tap();
  const { places } = await hears(page, 'painselect');
  assert.equal(places.length, 1);
  await chip.waitFor({ state: 'detached' });
});
