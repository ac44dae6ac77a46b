// The demonstration: it plays, the skin gives way under the contact, and it can be halted, moved and left.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectPictures, haltedAt, hears, invisibleGlb, LIMIT, openWorld, phases, picture, put, ready, settled } from './support.js';

const world = await openWorld();
/** On the belly's curve, so that it can be brought to the outline of the body. */
const POINT = { point: 'rectus-abdominis-2', side: 'left' };

test('playing goes through the phases by itself and draws as it goes', LIMIT, async t => {
  const { page, atlas } = await world.open(t);
  await ready(atlas);
  await atlas.evaluate(element => element.select('infraspinatus-1'));
  const before = await settled(atlas);
  await atlas.evaluate(element => {
    element.setRate(2);
    element.play();
  });
  for (const phase of ['find', 'settle', 'sink', 'hold']) await hears(page, 'demochange', { phase });
  await atlas.evaluate(element => element.pause());
  const after = await settled(atlas);
  assert.ok(after > before + 5, `${after - before} frames were drawn while it played`);
  assert.equal(await atlas.evaluate(element => element.state.demo.playing), false);
});

test('the pressed skin gives way: its outline moves in under the contact', LIMIT, async t => {
  // Without the hand, only the skin is left to look at; before pure blue, its outline can be counted in pixels.
  world.site.put('/model/contacts.glb', invisibleGlb('thumb'));
  t.after(() => world.site.take('/model/contacts.glb'));
  const { atlas } = await world.open(t, { before: page => page.addInitScript(() => addEventListener('DOMContentLoaded', () => {
    for (const name of ['--tpa-stage-top', '--tpa-stage-bottom']) document.querySelector('trigger-point-atlas').style.setProperty(name, '#00f');
  })) });
  await ready(atlas);
  await put(atlas, { selection: POINT });
  const at = await phases(atlas);
  const rest = haltedAt(0);
  const held = haltedAt(at.hold + 4);
  const view = azimuth => ({ kind: 'orbit', azimuth, elevation: 0, distance: 0.6, target: null });
  // Turn until the point goes out of sight: there it lies on the outline.
  let edge = null;
  let target = null;
  for (let azimuth = 0; azimuth >= -150 && edge === null; azimuth -= 5) {
    await put(atlas, { selection: POINT, demo: rest, view: { ...view(azimuth), target: [0.05, 0.13, 0.05] } });
    target = await locate(atlas);
    if (!target.visible) edge = azimuth;
  }
  assert.ok(edge !== null, 'the point passes the outline of the body');
  const shot = async demo => {
    await put(atlas, { selection: POINT, demo, view: { ...view(edge), target: [0.05, 0.13, 0.05] } });
    return picture(atlas);
  };
  const [loose, pressed] = [await shot(rest), await shot(held)];
  const box = await atlas.locator('canvas').boundingBox();
  const near = (x, y) => Math.hypot(x - (target.x - box.x), y - (target.y - box.y)) < 60;
  const blue = ([r, g, b]) => b > 120 && r < 60 && g < 60;
  const opened = pressed.where(loose, (now, then, x, y) => near(x, y) && blue(now) && !blue(then));
  const closed = pressed.where(loose, (now, then, x, y) => near(x, y) && !blue(now) && blue(then));
  expectPictures('dent', loose, pressed, opened.count > closed.count + 30, `${opened.count} pixels of background came in sight under the contact, ${closed.count} were covered`);
});

test('the hand is seen pressing, on the point', LIMIT, async t => {
  const wanted = { point: 'infraspinatus-1', side: 'right' };
  const held = async () => {
    const { atlas } = await world.open(t);
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
  expectPictures('hand', bare, pressing, hand.share > 0.01, `the hand covers ${(hand.share * 100).toFixed(2)} % of the picture`);
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
  await put(atlas, { demo: haltedAt(at.release + 1) });
  const later = await picture(atlas);
  assert.ok(first.differs(later).count > 50, 'another second looks different');
  await put(atlas, { demo: haltedAt(at.hold + 3) });
  const again = await picture(atlas);
  expectPictures('same-second', first, again, first.differs(again).count === 0, 'the picture is another one');
});

/** Where the point is now. */
const locate = atlas => atlas.evaluate((element, { point, side }) => element.locate(point, side), POINT);
