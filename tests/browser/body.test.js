// The body as it looks: every layer from every side beside the picture that was last found good, and what hands do with its parts.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { BLANK_VIEWER, expectPictures, hears, LIMIT, needs, openWorld, Picture, picture, put, ready, settled } from './support.js';

const GOLDEN = fileURLToPath(new URL('../golden', import.meta.url));
/** `TPA_GOLDEN=write` takes the pictures anew, to be looked at before they are committed. */
const WRITE = process.env.TPA_GOLDEN === 'write';
/** A pixel differs beyond this in any channel, of 255; so many of a picture's pixels may. */
const LEAST = 24;
const MOST_SHARE = 0.004;

/** What each golden shows, also to the tests that draw without a browser: cameras, and what is outermost with all under it. */
const { views: VIEWS, layers: LAYERS } = JSON.parse(readFileSync(join(GOLDEN, 'pictures.json'), 'utf8'));

const world = await openWorld();
const BARE = { body: '<trigger-point-atlas loading="eager" controls="none"></trigger-point-atlas>', options: { viewport: { width: 320, height: 400 } } };

for (const [outermost, layers] of Object.entries(LAYERS)) {
  test(`${outermost} looks from all sides as it was last found good`, { ...LIMIT, ...needs('reference') }, async t => {
    const { atlas } = await world.open(t, BARE);
    await atlas.evaluate(element => element.style.setProperty('--tpa-height', '380px'));
    await ready(atlas);
    for (const [view, camera] of Object.entries(VIEWS)) {
      await put(atlas, { layers, view: camera, labels: false, marks: false });
      const now = await picture(atlas);
      const file = join(GOLDEN, `${view}-${outermost}.png`);
      if (WRITE) {
        mkdirSync(GOLDEN, { recursive: true });
        writeFileSync(file, now.png);
        continue;
      }
      assert.ok(existsSync(file), `${file} is missing; TPA_GOLDEN=write makes it`);
      const good = new Picture(readFileSync(file));
      const { share } = good.differs(now, LEAST);
      expectPictures(`${view}-${outermost}`, good, now, share <= MOST_SHARE, `${(share * 100).toFixed(2)} % of ${view}-${outermost} differ`);
    }
  });
}

test('the skin is shown while the rest of the body is still on its way', LIMIT, async t => {
  world.site.fail('/model/torso-head.glb', 'halt');
  t.after(() => world.site.mend('/model/torso-head.glb'));
  const { atlas } = await world.open(t, { body: '<trigger-point-atlas loading="eager"></trigger-point-atlas>', options: { viewport: { width: 1100, height: 700 } } });
  await ready(atlas);
  await put(atlas, { layers: LAYERS.superficial, view: VIEWS.back });
  assert.equal(await atlas.locator('.names span').count(), 0);
  world.site.mend('/model/torso-head.glb');
  await atlas.locator('.names span').filter({ hasText: 'Latissimus dorsi' }).waitFor();
});

test('a body asked for without its skin shows what lies under it', LIMIT, async t => {
  const { atlas } = await world.open(t, { body: '<trigger-point-atlas loading="eager" controls="none" layers="deep skeleton"></trigger-point-atlas>', options: BARE.options });
  await ready(atlas);
  const shown = await picture(atlas);
  await put(atlas, { layers: ['deep'], hidden: ['T4'] });
  await put(atlas, { layers: ['skeleton'], hidden: [] });
  const bones = await picture(atlas);
  expectPictures('without-skin', bones, shown, shown.differs(bones, 24).share > 0.02, 'deep muscles stand on the bones');
});

test('a muscle is named under the pointer, chosen by a click, isolated, hidden and brought back', LIMIT, async t => {
  const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="eager" controls="minimal"></trigger-point-atlas>' });
  await ready(atlas);
  await put(atlas, { layers: LAYERS.superficial, view: VIEWS.back, marks: false });
  const box = await atlas.locator('canvas').boundingBox();
  const at = [box.x + box.width * 0.5 + box.height * 0.09, box.y + box.height * 0.56];
  await page.mouse.move(...at);
  await atlas.locator('.hover[data-shown]').waitFor();
  assert.match(await atlas.locator('.hover').textContent(), /latissimus dorsi.*, right/i);
  const before = await picture(atlas);
  await page.mouse.click(...at);
  assert.equal((await hears(page, 'structure', { name: 'latissimus-dorsi.R' })).name, 'latissimus-dorsi.R');
  const card = atlas.locator('.structure');
  assert.match(await card.textContent(), /M\. latissimus dorsi/);
  const chosen = await picture(atlas);
  expectPictures('muscle-chosen', before, chosen, chosen.differs(before).share > 0.05, 'the rest stands back when a muscle is chosen');

  await card.getByRole('button', { name: 'Show only this' }).click();
  await settled(atlas);
  const alone = await picture(atlas);
  const red = ([r, g, b]) => r > 1.6 * g && r > 1.6 * b && r > 60;
  const [flesh, alike] = [before, alone].map(one => one.where(one, red).share);
  assert.ok(alike > 0.004 && alike < flesh / 4, `of ${flesh.toFixed(3)} flesh one muscle is left: ${alike.toFixed(3)}`);

  await card.getByRole('button', { name: 'Hide' }).click();
  await settled(atlas);
  assert.deepEqual(await atlas.evaluate(element => [element.state.hidden, element.state.isolated]), [['latissimus-dorsi.R'], false]);
  const without = await picture(atlas);
  expectPictures('muscle-hidden', before, without, without.differs(before, 24).share > 0.004, 'what lies under it comes to sight');
  await atlas.evaluate(element => element.showAll());
  await page.mouse.move(box.x + 2, box.y + 2);
  await settled(atlas);
  const again = await picture(atlas);
  await put(atlas, { structure: null });
  expectPictures('muscle-back', before, again, again.differs(before, 24).share < 0.01, 'everything is back');
});

test('names stand beside the muscles in sight, lead to them, and can be put away', LIMIT, async t => {
  const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="eager"></trigger-point-atlas>', options: { viewport: { width: 1100, height: 700 } } });
  await ready(atlas);
  const names = atlas.locator('.names span');
  assert.equal(await names.count(), 0, 'a whole skin needs no names');
  await put(atlas, { layers: LAYERS.superficial, view: { kind: 'named', name: 'back' } });
  await names.filter({ hasText: 'Latissimus dorsi' }).waitFor();
  const boxes = await names.evaluateAll(all => all.map(one => ({ words: one.textContent, ...one.getBoundingClientRect().toJSON() })));
  for (const [k, a] of boxes.entries()) {
    for (const b of boxes.slice(k + 1)) {
      const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      assert.ok(apart, `${a.words} and ${b.words} overlap`);
    }
  }
  await names.filter({ hasText: 'Latissimus dorsi' }).click();
  assert.match((await hears(page, 'structure')).name, /^latissimus-dorsi\.[LR]$/);
  await atlas.locator('[data-opens=layers]').click();
  await atlas.getByRole('switch', { name: 'Names' }).click();
  await settled(atlas);
  assert.equal(await names.count(), 0);
});

test('while the picture flies to another view no name stands where its muscle was', { ...LIMIT, ...needs('workers') }, async t => {
  world.site.put('/viewer-worker.js', BLANK_VIEWER);
  t.after(() => world.site.take('/viewer-worker.js'));
  const caught = () => (window.Worker = class extends Worker { constructor(...all) { super(...all); window.viewer = this; } });
  const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="eager"></trigger-point-atlas>', options: { viewport: { width: 1100, height: 700 } }, before: page => page.addInitScript(caught) });
  await ready(atlas);
  const says = message => page.evaluate(data => void window.viewer.dispatchEvent(new MessageEvent('message', { data })), message);
  const camera = { type: 'camera', azimuth: 20, elevation: 3, distance: 2.4, target: [0, 0.4, 0] };
  await says({ type: 'labels', labels: [{ part: 'infraspinatus.R', x: 300, y: 200, toX: 360, toY: 200, ends: true, room: 200 }] });
  const name = atlas.locator('.names span');
  assert.equal(await name.isVisible(), true);
  await says({ ...camera, moving: true, byHand: false });
  assert.equal(await name.isVisible(), false);
  await says({ ...camera, azimuth: 40, moving: false, byHand: false });
  assert.equal(await name.isVisible(), true, 'it is back where the picture rests');
  await says({ ...camera, azimuth: 60, moving: true, byHand: true });
  assert.equal(await name.isVisible(), true, 'under a hand it goes along');
});
