// The demonstration: it plays, the skin gives way under the contact, and it can be halted, moved and left.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectPictures, haltedAt, hears, invisibleGlb, LIMIT, openWorld, phases, picture, put, ready, settled } from './support.js';

const world = await openWorld();
/** Room for the body above the bar that the demonstration brings. */
const TALL = { options: { viewport: { width: 640, height: 760 } } };
/** On the side of the hip, where from the front the outline of the body runs. */
const POINT = { point: 'gluteus-medius-2', side: 'left' };

test('playing goes through the phases by itself and draws as it goes', LIMIT, async t => {
  const { page, atlas } = await world.open(t, { options: { reducedMotion: 'no-preference' } });
  await ready(atlas);
  await atlas.evaluate(element => element.select('infraspinatus-1'));
  const before = await settled(atlas);
  // So slowly that it plays for longer than six frames can take.
  await atlas.evaluate(async (element, before) => {
    element.setRate(0.25);
    element.play();
    while (element.state.demo.playing && (await element.stats()).drawn <= before + 5) await new Promise(requestAnimationFrame);
  }, before);
  assert.ok(await atlas.evaluate(element => element.state.demo.playing), 'frames are drawn while it plays');
  await atlas.evaluate(element => element.setRate(4));
  for (const phase of ['find', 'settle', 'sink', 'hold']) await hears(page, 'demochange', { phase });
  await atlas.evaluate(element => element.pause());
  assert.equal(await atlas.evaluate(element => element.state.demo.playing), false);
});

test('the hand is seen pressing, on the point', LIMIT, async t => {
  const wanted = { point: 'infraspinatus-1', side: 'right' };
  const held = async () => {
    const { atlas } = await world.open(t, TALL);
    await ready(atlas);
    await put(atlas, { selection: wanted, view: { kind: 'selection' } });
    const { hold } = await phases(atlas);
    await put(atlas, { selection: wanted, view: { kind: 'selection' }, demo: haltedAt(hold + 4) });
    return { atlas, shown: await picture(atlas) };
  };
  const { atlas, shown: pressing } = await held();
  world.site.put('/model/contacts.glb', invisibleGlb('thumb'));
  t.after(() => world.site.take('/model/contacts.glb'));
  const { shown: bare } = await held();
  const hand = pressing.differs(bare, 24);
  expectPictures('hand', bare, pressing, hand.count > 300, `${hand.count} pixels show the hand`);
  const place = await atlas.evaluate((element, { point, side }) => element.locate(point, side), wanted);
  const box = await atlas.locator('canvas').boundingBox();
  const near = pressing.where(bare, (a, b, x, y) => Math.hypot(x - (place.x - box.x), y - (place.y - box.y)) < 25 && Math.max(...a.map((value, k) => Math.abs(value - b[k]))) > 24);
  expectPictures('hand-place', bare, pressing, near.count > 100, `${near.count} pixels of the hand lie about the point`);
});

test('the same second gives the same picture, whichever way one came to it', LIMIT, async t => {
  const { atlas } = await world.open(t);
  await ready(atlas);
  await put(atlas, { selection: POINT, view: { kind: 'selection' } });
  const at = await phases(atlas);
  await put(atlas, { demo: haltedAt(at.hold + 3) });
  const first = await picture(atlas);
  await put(atlas, { demo: haltedAt(1) });
  const earlier = await picture(atlas);
  assert.ok(first.differs(earlier).count > 50, 'another second looks different');
  await put(atlas, { demo: haltedAt(at.hold + 3) });
  const again = await picture(atlas);
  expectPictures('same-second', first, again, first.differs(again).count === 0, 'the picture is another one');
});

test('another point can be chosen while one is being pressed', LIMIT, async t => {
  const { atlas } = await world.open(t, TALL);
  await ready(atlas);
  for (const point of ['infraspinatus-1', 'rhomboid-major-1', 'levator-scapulae-1']) {
    await atlas.evaluate((element, point) => {
      element.select(point);
      element.seek(20);
    }, point);
    await settled(atlas);
    assert.match(await atlas.locator('.phase b').textContent(), /\S/, 'the play bar says the phase');
  }
});
