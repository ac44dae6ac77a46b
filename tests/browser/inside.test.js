// What no one sees from outside: the knot through the skin, the cut with its layers, the motion that lengthens the muscle.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectPictures, haltedAt, LIMIT, openWorld, phases, picture, put, ready } from './support.js';

const world = await openWorld();
const SELECTION = { point: 'levator-scapulae-1', side: 'right' };

test('the tissue is cut open, the knot looked for through the skin, the head moved, and a link brings the cut back', LIMIT, async t => {
  const { page, atlas } = await world.open(t, { options: { viewport: { width: 640, height: 760 } } });
  await ready(atlas);
  await put(atlas, { selection: SELECTION });
  const { hold, lengthen } = await phases(atlas);
  const at = async (atS, more = {}) => {
    await put(atlas, { selection: SELECTION, view: { kind: 'selection' }, demo: { ...haltedAt(atS), ...more } });
    return picture(atlas);
  };
  const closed = await at(hold + 4);
  const open = await at(hold + 4, { inside: true });
  const fat = ([r, g, b]) => r > 150 && g > 130 && g - b > 45;
  const flesh = ([r, g, b]) => r > 80 && g < 90 && b < 90 && r - g > 55;
  const share = (shown, like) => shown.where(shown, here => like(here)).share;
  expectPictures('cut-open', closed, open, share(open, fat) > share(closed, fat) + 0.003 && share(open, flesh) > share(closed, flesh) + 0.005, 'fat and muscle come to light');

  const link = await atlas.evaluate(element => element.link());
  await atlas.evaluate(element => element.clear());
  await atlas.evaluate((element, code) => (element.state = code), link.split('#tpa=')[1]);
  assert.equal(await atlas.evaluate(element => element.state.demo.inside), true);

  const found = await at(2.5);
  assert.ok(share(found, flesh) > 0.01, 'muscle is seen through the skin while the knot is looked for');

  const way = () => page.evaluate(() => document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.way path').getAttribute('d'));
  const start = await at(lengthen + 0.05);
  const moved = await at(lengthen + 8);
  expectPictures('lengthened', start, moved, start.differs(moved).share > 0.04, 'the head moves as the muscle is lengthened');
  assert.match((await way()) ?? '', /^M.*L.*M/, 'an arrow shows which way');
  await at(hold + 4);
  assert.equal(await way(), null, 'and goes when the motion is over');
});

test('a cut that is shown at rest has the names of its layers', LIMIT, async t => {
  const { atlas } = await world.open(t, { options: { viewport: { width: 640, height: 760 }, reducedMotion: 'reduce' } });
  await ready(atlas);
  for (const point of ['infraspinatus-1', 'gluteus-medius-1', 'levator-scapulae-1']) {
    await put(atlas, { selection: { point, side: 'right' } });
    const { hold } = await phases(atlas);
    await put(atlas, { selection: { point, side: 'right' }, view: { kind: 'selection' }, demo: { ...haltedAt(hold + 4), inside: true } });
    for (const name of ['Skin', 'Fat', 'Trigger point']) await atlas.locator('.names span', { hasText: name }).waitFor();
  }
});

test('what is turned away, and where on the body one is, stands in a small picture that turns to it', LIMIT, async t => {
  const { atlas } = await world.open(t, { options: { viewport: { width: 1000, height: 760 } } });
  await ready(atlas);
  const from = (selection, azimuth, distance) => put(atlas, { selection, view: { kind: 'orbit', azimuth, elevation: 4, distance, target: [0, 0.5, 0] } });
  const shown = words => atlas.locator('.turned-away:visible', { hasText: words });
  // Pressed at the back, felt in front.
  const behind = { point: 'infraspinatus-1', side: 'right' };
  await from(behind, 0, 2.2);
  await shown('Pressed here').waitFor();
  await from(behind, 180, 2.2);
  await shown('Felt here').waitFor();
  assert.equal(await atlas.locator('.turned-away:visible').count(), 1);
  await shown('Felt here').click();
  await shown('Pressed here').waitFor();
  assert.deepEqual(await atlas.evaluate(element => element.view), 'front');
  // Pressed and felt on one side: nothing from afar, and from near where that is.
  const one = { point: 'trapezius-middle-5', side: 'right' };
  await from(one, 180, 0.5);
  await shown('You are here').waitFor();
  await from(one, 180, 2.2);
  await atlas.locator('.turned-away:visible').waitFor({ state: 'hidden' });
});
