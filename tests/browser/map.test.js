// The flat map: the whole visit without 3D, by hand and by keys; the first screen, and what it costs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { NO_WEBGL } from '../../xtask/browser/chromium.js';
import { DIST, fingers, focused, haltedAt, heard, hears, LIMIT, needs, openWorld, tabTo, workersOf } from './support.js';

const world = await openWorld(NO_WEBGL);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDGET = '<main><h1>A page</h1><trigger-point-atlas loading="eager" booking-href="tel:+15550100" booking-label="Book a visit"></trigger-point-atlas></main>';
const DESK = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
/** Bytes that the first screen may send, packed. */
const FIRST_SCREEN = 60_000;

/** Opens a page with its map drawn and its marks on it. */
async function open(t, { body = WIDGET, options = DESK, ...more } = {}) {
  const { page, atlas } = await world.open(t, { body, options, ...more });
  await atlas.locator('.mark').first().waitFor();
  return { page, atlas };
}

/** What axe finds in the state that is shown. */
async function faults(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.flat().join(' ')).join(', ')}`);
}

const state = atlas => atlas.evaluate(element => element.state);
const figures = atlas => atlas.locator('.figure').evaluateAll(all => all.map(each => each.dataset.face));

/** From a place of the page to one of the drawn body, or back. */
function lookedAt(element, { at, on }) {
  const drawn = element.shadowRoot.querySelector('[data-face=front] .outline').getScreenCTM();
  const { x, y } = at ? new DOMPoint(at.x, at.y).matrixTransform(drawn.inverse()) : new DOMPoint(on.x, on.y).matrixTransform(drawn);
  return { x, y };
}

test('from headache to the booking link by keyboard alone, and axe finds nothing on the way', LIMIT, async t => {
  const { page, atlas } = await open(t);
  assert.deepEqual(await faults(page), [], 'the first screen');
  await tabTo(page, /tile Headache/);
  await page.keyboard.press('Enter');
  await atlas.locator('.gate').waitFor();
  await tabTo(page, /none of these/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state.preview);
  assert.ok(await atlas.locator('.essential').count(), 'the best answer shows on the map');
  assert.ok(await atlas.locator('.asked-area').count(), 'and so does where it hurts');
  assert.deepEqual(await faults(page), [], 'the answer');
  await tabTo(page, /^result/);
  await page.keyboard.press('Enter');
  await atlas.locator('.point-name').waitFor();
  await atlas.locator('.mark[data-shown]').waitFor();
  assert.deepEqual(await faults(page), [], 'a point');
  await tabTo(page, /step by step/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state.demo);
  const still = () => atlas.locator('.map').evaluate(map => [map.hasAttribute('data-demo'), map.style.getPropertyValue('--force')]);
  const [, first] = await still();
  await tabTo(page, /still-on/);
  for (let press = 0; press < 3; press++) await page.keyboard.press('Enter');
  const [demo, later] = await still();
  assert.ok(demo && Number(later) > Number(first), `the ring follows the press: ${first} to ${later}`);
  assert.deepEqual(await faults(page), [], 'a demonstration');
  await tabTo(page, /Book a visit/);
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.href), 'tel:+15550100');
});

test('usual, possible, deep and forbidden places differ by pattern', LIMIT, async t => {
  const { atlas } = await open(t);
  // Its pain is felt in all three ways; then a point beside the carotid artery is pressed.
  await atlas.evaluate(element => element.select('trapezius-upper-1', { side: 'right' }));
  await atlas.locator('.felt .spillover').first().waitFor();
  const looks = name => atlas.locator(`.figure[data-face=front] .felt .${name}`).evaluateAll(all => all.map(each => ({ fill: getComputedStyle(each).fill, dots: each.getAttribute('d').split('M').length - 1 })));
  assert.equal((await looks('essential')).length, 1, 'what is usual is one pattern');
  assert.notEqual((await looks('essential'))[0].fill, 'none');
  assert.ok((await looks('dots'))[0].dots > 30, `what is possible is stippled: ${JSON.stringify((await looks('dots')).map(d => d.dots))}`);
  assert.ok((await looks('deep')).every(({ fill }) => fill === 'none') && (await looks('deep')).length > 0, 'what is deep is ringed');
  assert.equal(await atlas.locator('.spared').count(), 0, 'nothing is to be spared while nothing is pressed');
  await atlas.evaluate((element, demo) => (element.state = { ...element.state, selection: { point: 'scm-sternal-2', side: 'right' }, demo }), haltedAt(12));
  await atlas.locator('.spared').first().waitFor({ state: 'attached' });
  assert.match((await atlas.locator('.spared-name').allInnerTexts()).join(' '), /Artery and voice box/);
  assert.match(await atlas.locator('.legend').innerText(), /Don’t press here/);
});

test('dots of what is possible keep within their pattern and beside its core, and the right is the left’s mirror image', LIMIT, async t => {
  const { atlas } = await open(t);
  const shown = side =>
    atlas.evaluate(async (element, side) => {
      element.select('suboccipital-rectus-1', { side });
      await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
      const figure = element.shadowRoot.querySelector('[data-face=back]');
      const path = name => figure.querySelector(`.${name}`);
      const dots = [...path('dots').getAttribute('d').matchAll(/M(-?[\d.]+) (-?[\d.]+)a([\d.]+)/g)].map(([, x, y, r]) => new DOMPoint(Number(x) + Number(r), Number(y)));
      const box = path('essential').getBBox();
      return {
        count: dots.length,
        strayed: dots.filter(at => !path('spillover').isPointInFill(at)).length,
        covered: dots.filter(at => path('essential').isPointInFill(at)).length,
        middle: box.x + box.width / 2,
      };
    }, side);
  const [left, right] = [await shown('left'), await shown('right')];
  assert.ok(left.count > 40, `${left.count} dots`);
  // The curves run a little within their corners.
  for (const { count, strayed, covered } of [left, right]) assert.ok(strayed < count * 0.06 && covered < count * 0.04, `${strayed} and ${covered} of ${count}`);
  assert.ok(left.middle > 0 && Math.abs(left.middle + right.middle) < 1, `${left.middle} and ${right.middle}`);
});

test('a press on a region says that it hurts there, another takes it back', LIMIT, async t => {
  const { page, atlas } = await open(t);
  await atlas.evaluate(element => (element.state = { ...element.state, marks: false }));
  const figure = atlas.locator('.figure[data-face=front] svg');
  const box = await figure.boundingBox();
  // The front of the left shoulder, on the right of the picture.
  const [x, y] = [box.x + box.width * 0.79, box.y + box.height * 0.41];
  const on = await atlas.evaluate(lookedAt, { at: { x, y } });
  await page.mouse.move(x, y);
  const named = await atlas.locator('.hover').innerText();
  await page.mouse.click(x, y);
  const { places } = await hears(page, 'painselect');
  assert.equal(places.length, 1);
  assert.equal(places[0].side, 'left', 'the left of the body is on the right of its front');
  assert.match(named, /left/, `the place is named under the pointer: ${named}`);
  await atlas.locator(`.asked-area[data-region="${places[0].place}"]`).first().waitFor();
  await atlas.locator('.answer-title').waitFor();
  // The map has come nearer: the same place of the body is elsewhere on the page.
  const again = await atlas.evaluate(lookedAt, { on });
  await page.mouse.click(again.x, again.y);
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state.pain.length === 0);
  assert.deepEqual((await heard(page, 'painselect')).at(-1).detail.places, []);
});

test('front and back stand side by side where there is room, and behind a switch where there is not', LIMIT, async t => {
  const wide = await open(t);
  assert.deepEqual(await figures(wide.atlas), ['front', 'back']);
  assert.equal(await wide.atlas.locator('.faces').count(), 0);
  const { page, atlas } = await open(t, { options: PHONE });
  assert.deepEqual(await figures(atlas), ['front']);
  await atlas.locator('.faces').getByRole('button', { name: 'Back' }).click();
  assert.deepEqual(await figures(atlas), ['back']);
  assert.equal((await state(atlas)).view.name, 'back', 'it is the view of the state, and of a link');
  assert.deepEqual(await faults(page), [], 'the back on a phone');
  // A point brings the face on which it lies.
  await atlas.evaluate(element => element.select('masseter-superficial-1'));
  await atlas.locator('.figure[data-face=front] .mark[data-shown]').waitFor();
  await atlas.evaluate(element => element.select('infraspinatus-1'));
  await atlas.locator('.figure[data-face=back] .mark[data-shown]').waitFor();
  assert.deepEqual(await faults(page), [], 'a point on a phone');
});

test('marks are one stop of Tab, walked by arrows, large enough to be hit, and come apart from near', LIMIT, async t => {
  const { page, atlas } = await open(t);
  const marks = atlas.locator('.figure[data-face=front] .mark');
  assert.equal(await marks.evaluateAll(all => all.filter(each => each.tabIndex === 0).length), 1);
  const boxes = await marks.evaluateAll(all => all.map(each => each.getBoundingClientRect().toJSON()));
  assert.deepEqual(boxes.filter(({ width, height }) => Math.min(width, height) < 23.99), [], 'each is 24 px wide and high');
  const nearest = Math.min(...boxes.flatMap((a, index) => boxes.slice(index + 1).map(b => Math.hypot(a.x - b.x, a.y - b.y))));
  assert.ok(nearest >= 24, `two marks are ${nearest} px from each other`);
  await tabTo(page, /^mark/);
  const before = await focused(page);
  await page.keyboard.press('ArrowDown');
  assert.notEqual(await focused(page), before, 'an arrow leads to another');
  const several = atlas.locator('.figure[data-face=front] .mark[data-several]').first();
  const some = Number(await several.getAttribute('data-several'));
  assert.match(await several.getAttribute('aria-label'), new RegExp(`${some} points`));
  const scale = () => atlas.locator('.figure[data-face=front]').evaluate(figure => new DOMMatrix(getComputedStyle(figure.querySelector('.eye')).transform).d);
  const far = await scale();
  await several.click();
  await page.waitForFunction(far => new DOMMatrix(getComputedStyle(document.querySelector('trigger-point-atlas').shadowRoot.querySelector('[data-face=front] .eye')).transform).d > far * 1.5, far);
  assert.equal((await state(atlas)).selection, null, 'coming nearer is not choosing');
  const one = atlas.locator('.figure[data-face=front] .mark:not([data-several])').first();
  const [id, side] = (await one.getAttribute('data-key')).split('.');
  await one.focus();
  await page.keyboard.press('Enter');
  assert.deepEqual(await hears(page, 'select', { point: id }), { point: id, side });
});

/** How far the drawn body has been moved on screen, and how near it is. */
const eye = atlas =>
  atlas.locator('.figure .eye').first().evaluate(async group => {
    await group.getRootNode().host.updateComplete;
    await Promise.all(group.getAnimations().map(animation => animation.finished));
    const { d, e, f } = new DOMMatrix(getComputedStyle(group).transform);
    return { scale: d, x: e, y: f };
  });
const points = atlas => atlas.locator('.figure[data-face=front] .mark').evaluateAll(all => all.map(each => each.dataset.key));

test('one finger scrolls the page; once the visitor has come nearer it moves the map', { ...LIMIT, ...needs('touch') }, async t => {
  const { page, atlas } = await open(t, { body: `${WIDGET}<p id="tall"></p>`, options: PHONE });
  await page.evaluate(() => (document.getElementById('tall').style.height = '2000px'));
  const hand = await fingers(page);
  const box = await atlas.locator('.figure svg').boundingBox();
  const middle = { x: box.x + box.width / 2, y: box.y + box.height * 0.45 };
  const drag = async (dx, dy, { x, y } = middle) => {
    const top = await page.evaluate(() => scrollY);
    const at = share => [{ x: x + dx * share, y: y + dy * share }];
    await hand.down(at(0));
    for (let step = 1; step <= 8; step++) {
      await hand.move(at(step / 8));
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await hand.up();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    return { ...(await eye(atlas)), scrolled: (await page.evaluate(() => scrollY)) - top };
  };
  const whole = await eye(atlas);
  const first = await drag(0, -120);
  assert.ok(first.scrolled > 60, `the page is scrolled by ${first.scrolled} px`);
  assert.deepEqual([first.x, first.y], [whole.x, whole.y]);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));

  /** Presses a button until the body is so many times as large as whole. */
  const press = async (name, times, how = 'tap') => {
    await atlas.getByRole('button', { name, exact: true })[how]();
    await page.waitForFunction(scale => Math.abs(new DOMMatrix(getComputedStyle(document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.figure .eye')).transform).d / scale - 1) < 0.001, whole.scale * times);
    return eye(atlas);
  };
  await press('Zoom in', 1.6);
  const near = await press('Zoom in', 1.6 ** 2);
  const before = await points(atlas);
  const moved = await drag(60, -120);
  assert.deepEqual([Math.round(moved.x - near.x), Math.round(moved.y - near.y), moved.scrolled], [60, -120, 0], 'the body follows the finger, the page stays');
  const after = await points(atlas);
  assert.ok(after.some(key => !before.includes(key)), 'other points have come into the picture');
  assert.deepEqual([(await state(atlas)).pain, (await state(atlas)).selection], [[], null], 'moving it chooses nothing');
  // A finger that is put down on a mark moves the map as well, and chooses nothing.
  const onMark = await atlas.locator('.figure .mark').evaluateAll(all => {
    // Some lie under the tools.
    const middles = all.map(each => [each, each.getBoundingClientRect()]).map(([each, { x, y, width, height }]) => ({ each, x: x + width / 2, y: y + height / 2 }));
    const { x, y } = middles.find(({ each, x, y }) => each.contains(each.getRootNode().elementFromPoint(x, y)));
    return { x, y };
  });
  assert.equal(Math.round((await drag(0, 60, onMark)).y - moved.y), 60);
  assert.equal((await state(atlas)).selection, null);
  // Chromium makes no click of some taps that follow a drag at once.
  assert.deepEqual(await press('Reset the view', 1, 'click'), whole);
  assert.ok((await drag(0, -120)).scrolled > 60, 'the page has its finger back');
});

test('a finger that goes sideways turns the map over, two come nearer, and a tap asks before it says that it hurts', { ...LIMIT, ...needs('touch') }, async t => {
  const { page, atlas } = await open(t, { options: PHONE });
  const hand = await fingers(page);
  const box = await atlas.locator('.figure svg').boundingBox();
  const middle = [box.x + box.width / 2, box.y + box.height * 0.45];
  const drag = async (...from) => {
    const at = share => from.map(([x, y, dx, dy], id) => ({ x: x + dx * share, y: y + dy * share, id }));
    await hand.down(at(0));
    for (let step = 1; step <= 8; step++) {
      await hand.move(at(step / 8));
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    await hand.up();
  };
  await drag([...middle, -90, 4]);
  await atlas.locator('.figure[data-face=back]').waitFor();
  await drag([...middle, 90, 4]);
  await atlas.locator('.figure[data-face=front]').waitFor();
  assert.deepEqual((await state(atlas)).pain, []);
  const whole = await eye(atlas);
  await drag([middle[0] - 30, middle[1], -40, 0], [middle[0] + 30, middle[1], 40, 0]);
  const near = await eye(atlas);
  assert.ok(near.scale > whole.scale * 1.8, `${near.scale} and ${whole.scale}`);
  // A mark and the skin below it: both are offered.
  const { id, x, y } = await atlas.locator('.figure .mark:not([data-several])').evaluateAll(all => {
    const middles = all.map(each => [each, each.getBoundingClientRect()]).map(([each, { x, y, width, height }]) => ({ each, x: x + width / 2, y: y + height / 2 }));
    const { each, x, y } = middles.find(({ each, x, y }) => each.contains(each.getRootNode().elementFromPoint(x, y)));
    return { id: each.dataset.key.split('.')[0], x, y };
  });
  await page.touchscreen.tap(x, y);
  await atlas.locator('.here').waitFor();
  assert.match(await atlas.locator('.here').innerText(), /^Pain here\?/);
  assert.deepEqual([(await state(atlas)).pain, (await state(atlas)).selection], [[], null]);
  assert.deepEqual(await faults(page), [], 'what is asked');
  await atlas.locator('.here-point').tap();
  assert.equal((await hears(page, 'select')).point, id);
});

test('by keys the map is moved about from near, and what lies outside the picture is reached', LIMIT, async t => {
  const { page, atlas } = await open(t);
  await tabTo(page, /^tool Zoom in/);
  for (let time = 0; time < 4; time++) await page.keyboard.press('Enter');
  const near = await eye(atlas);
  // The map comes before its tools.
  await tabTo(page, /^map Map of the body/, 'Shift+Tab');
  assert.deepEqual(await faults(page), [], 'the map from near');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const moved = await eye(atlas);
  assert.ok(moved.x < near.x - 20 && moved.y < near.y - 20, 'the arrows lead to the right and down');
  // From mark to mark, and on where there is none: down to the last of the body.
  await tabTo(page, /^mark/);
  const seen = new Set(await points(atlas));
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('ArrowDown');
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
    assert.match(await focused(page), /^(mark|map)/, 'the focus stays on the map');
    for (const key of await points(atlas)) seen.add(key);
  }
  assert.ok([...seen].some(key => key.startsWith('pyramidalis')), 'the lowest point has come into the picture');
  await page.keyboard.press('0');
  assert.ok((await eye(atlas)).scale < near.scale);
  assert.equal(await atlas.locator('.map').evaluate(box => box.tabIndex), -1, 'as a whole it is no stop of Tab');
});

test('limbs that end at the picture lead to what lies beyond', LIMIT, async t => {
  const { page, atlas } = await open(t);
  await atlas.locator('.figure[data-face=front] .stub-name').filter({ hasText: 'Arm' }).first().click();
  const chips = atlas.locator('.stub-places .chip');
  assert.ok((await chips.count()) > 4);
  assert.deepEqual(await faults(page), []);
  await chips.first().click();
  const { places } = await hears(page, 'painselect');
  assert.deepEqual([places.length, places[0].side], [1, 'right'], 'the first arm is the right one');
  assert.match(places[0].place, /^off-/);
});

test('points of the page’s own stand on the map, and a built-in one that the page places elsewhere stands there', LIMIT, async t => {
  const { points } = JSON.parse(readFileSync(join(DIST, 'catalogue.json'), 'utf8'));
  const of = id => points.find(point => point.id === id);
  const { place, toward } = of('infraspinatus-1');
  const own = [{ ...of('infraspinatus-1'), id: 'clinic-1' }, { ...of('temporalis-1'), place, toward }];
  world.site.put('/own.json', JSON.stringify({ points: own, words: { en: { 'point-clinic-1': 'The clinic’s own' } } }));
  const { page, atlas } = await open(t, { body: '<trigger-point-atlas catalog="own.json"></trigger-point-atlas>' });
  /** The chosen point's mark: its face, and where that is on the drawing. */
  const chosen = async id => {
    await atlas.evaluate((element, id) => element.select(id, { side: 'left' }), id);
    const mark = atlas.locator(`.mark[data-shown][data-key="${id}.left"]`);
    await mark.waitFor();
    return mark.evaluate(mark => {
      const figure = mark.closest('.figure');
      const box = mark.getBoundingClientRect();
      const { x, y } = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2).matrixTransform(figure.querySelector('.outline').getScreenCTM().inverse());
      return { face: figure.dataset.face, name: mark.ariaLabel, x, y };
    });
  };
  const known = await chosen('infraspinatus-1');
  assert.equal(known.face, 'back');
  for (const id of ['clinic-1', 'temporalis-1']) {
    const { face, name, x, y } = await chosen(id);
    // The known one lies on the skin above its place, half millimetres.
    assert.ok(face === 'back' && Math.hypot(x - known.x, y - known.y) < 24, `${id}: ${face} ${x} ${y}, not near ${known.x} ${known.y}`);
    assert.equal(name.includes('The clinic’s own'), id === 'clinic-1', name);
  }

  // Another catalogue while another body is on show than the one it began with.
  await atlas.evaluate(element => (element.state = { ...element.state, body: 'female' }));
  await atlas.locator('.mark[data-key="temporalis-1.left"]').waitFor();
  world.site.put('/other.json', JSON.stringify({ points: own.slice(0, 1) }));
  await atlas.evaluate(element => (element.catalog = 'other.json'));
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state?.body === 'female');
  assert.equal((await chosen('temporalis-1')).face, 'front');
  assert.deepEqual((await heard(page, 'error')).filter(({ detail }) => detail.code !== 'webgl-unavailable'), []);
});

test('the first screen is light: nothing but the script and a drawing until a hand is laid on it, and nothing moves', LIMIT, async t => {
  const first = world.site.requests.length;
  const watch = page =>
    page.addInitScript(() => {
      window.shifts = [];
      new PerformanceObserver(list => window.shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
    });
  // The room that the README has a page give it.
  const room = world.site.put('/room.css', readFileSync(new URL('../../README.md', import.meta.url), 'utf8').match(/```css\n([^`]+)```/)[1]);
  const body = `<link rel="stylesheet" href="${room}"><trigger-point-atlas loading="interaction"></trigger-point-atlas><p>What follows on the page.</p>`;
  const { page, atlas } = await world.open(t, { body, options: { viewport: { width: 1000, height: 900 } }, before: watch });
  await atlas.locator('.figure .outline').first().waitFor();
  await atlas.locator('.tile').first().waitFor();
  await atlas.getByRole('button', { name: '3D' }).waitFor();
  await page.waitForLoadState('networkidle');
  const ours = world.site.requests.slice(first).filter(path => !/page-|recorder|favicon|room/.test(path));
  const bytes = ours.map(path => brotliCompressSync(readFileSync(join(DIST, path))).length);
  const sum = bytes.reduce((a, b) => a + b, 0);
  assert.ok(sum <= FIRST_SCREEN, `${sum} bytes: ${ours.map((path, k) => `${path} ${bytes[k]}`).join(', ')}`);
  assert.ok(!ours.some(path => /\.wasm|\.glb|catalogue|\.ftl/.test(path)), ours.join(' '));
  // A tile may be pressed before anything else is there.
  await atlas.locator('.tile', { hasText: 'Headache' }).click();
  await atlas.locator('.gate').waitFor();
  await atlas.locator('.asked-area').first().waitFor({ state: 'attached' });
  // As browsers count it: three digits, and not what answers a press.
  const shifts = await page.evaluate(() => window.shifts.filter(({ hadRecentInput }) => !hadRecentInput).map(({ value, sources }) => [value, sources.map(({ node }) => node?.className ?? node?.nodeName).join(' ')]));
  assert.equal(shifts.reduce((sum, [value]) => sum + value, 0).toFixed(3), '0.000', JSON.stringify(shifts));
  assert.equal(await workersOf(page), 0, '3D has not been asked for');
});

test('where the core cannot come the drawing stands, and a file of the map that failed is fetched again', LIMIT, async t => {
  world.site.fail('/maps/male.json', 'missing');
  t.after(() => world.site.mend('/maps/male.json'));
  const { page, atlas } = await world.open(t, { body: WIDGET, options: DESK, expect: /404/ });
  const error = await hears(page, 'error', { code: 'asset-failed' });
  assert.match(error.url, /male\.json$/);
  await atlas.locator('.figure .outline').first().waitFor();
  await atlas.locator('.row').first().waitFor();
  world.site.mend('/maps/male.json');
  await atlas.getByRole('button', { name: 'Try again' }).click();
  await atlas.locator('.mark').first().waitFor();
});
