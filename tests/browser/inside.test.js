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
