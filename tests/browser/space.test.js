// Pages that show the widget larger, smaller, turned or in perspective: what is pressed is what is under the pointer, and it is sharp.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { POLICY } from '../../xtask/browser/site.js';
import { LIMIT, needs, openWorld, ready, settled, TELLING_VIEWER } from './support.js';

const style = POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
/** Without workers the viewer's code is the page's, and what it is told can be read there. */
const world = await openWorld([], style.replace("worker-src 'self'", "worker-src 'none'").replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"));
const real = await openWorld([], style);
world.site.put('/viewer.js', TELLING_VIEWER);

/** Ways in which a page shows what is in a box, by the box's styles. */
const SHOWN = {
  'as it is': '',
  'moved': 'transform:translate(40.5px,13px)',
  'half as large': 'transform:scale(.5)',
  'half as large again': 'transform:scale(1.5);transform-origin:0 0',
  'wider than high': 'scale:1.2 .8',
  'turned a little': 'transform:rotate(3deg)',
  'turned by a quarter': 'rotate:90deg',
  'mirrored': 'transform:scaleX(-1)',
  'slanted': 'transform:skewX(12deg)',
  'zoomed': 'zoom:1.5',
  'zoomed and smaller': 'zoom:.8;transform:scale(.7) rotate(-8deg)',
  'turned in perspective': 'perspective:900px" class="deep" data-of="',
};
const page = (how, attributes = '') => `<style>body{margin:0}.deep>div{transform:rotateY(28deg) rotateX(9deg)}</style><div style="width:640px;${how}"><div><trigger-point-atlas loading="eager" controls="minimal" ${attributes} style="width:640px;--tpa-height:500px"></trigger-point-atlas></div></div>`;
const options = { viewport: { width: 1100, height: 860 } };

/** Where in the window a share of a part of the widget is seen, and the part's size; not by the widget's own reckoning. */
const seen = (atlas, part, u, v) =>
  atlas.evaluate(
    (element, [part, u, v]) => {
      const box = element.shadowRoot.querySelector(part);
      const mark = document.createElement('b');
      mark.style.cssText = `position:absolute;left:${u * 100}%;top:${v * 100}%`;
      box.append(mark);
      const { left: x, top: y } = mark.getBoundingClientRect();
      mark.remove();
      return { x, y, width: box.clientWidth, height: box.clientHeight };
    },
    [part, u, v],
  );

const told = (page, type) => page.evaluate(type => window.told.filter(message => message.type === type), type);

for (const [what, how] of Object.entries(SHOWN))
  test(`${what}: a press on the 3D body is told where it is on the canvas, and a point’s place where it is seen`, LIMIT, async t => {
    const { page: tab, atlas } = await world.open(t, { body: page(how), options, expect: /worker/i });
    assert.deepEqual(await ready(atlas), { webgl: true });
    for (const [u, v] of [[0.5, 0.5], [0.31, 0.44], [0.72, 0.66]]) {
      const { x, y, width, height } = await seen(atlas, '.canvas', u, v);
      await tab.mouse.move(x, y);
      await tab.mouse.down();
      await tab.mouse.up();
      const down = (await told(tab, 'pointer')).findLast(({ kind }) => kind === 'down');
      assert.ok(Math.hypot(down.x - u * width, down.y - v * height) < 1.5, `pressed at ${u * width}, ${v * height} and told ${down.x}, ${down.y}`);
    }
    const [init] = await told(tab, 'init');
    const { x, y, width, height } = await seen(atlas, '.canvas', 60 / init.width, 90 / init.height);
    assert.ok(Math.abs(init.width - width) < 1 && Math.abs(init.height - height) < 1, `made for ${init.width} by ${init.height} px of ${width} by ${height}`);
    const place = await atlas.evaluate(async element => {
      element.select('temporalis-1');
      while (!element.state) await new Promise(requestAnimationFrame);
      return element.locate('temporalis-1', 'left');
    });
    assert.ok(Math.hypot(place.x - x, place.y - y) < 1.5, `located at ${place.x}, ${place.y} and seen at ${x}, ${y}`);
  });

test('on the map the place under the pointer is named and chosen, however the page shows it', LIMIT, async t => {
  // In the midst of a region on either side, in none, between two (the nearer is meant), and far off.
  const spots = [[0.44, 0.7], [0.62, 0.46], [0.34, 0.3], [0.4, 0.49], [0.5, 0.9]];
  /** @type {string[] | null} */
  let plain = null;
  for (const [what, how] of Object.entries(SHOWN))
    await t.test(what, async t => {
      const { page: tab, atlas } = await world.open(t, { body: page(how).replace('eager', 'interaction'), options, expect: /worker/i });
      await atlas.dispatchEvent('pointerover');
      await atlas.locator('.mark').first().waitFor({ state: 'attached' });
      const chosen = [];
      for (const [u, v] of spots) {
        // Beside the marks, which cover the map with targets of their own.
        await atlas.evaluate(element => {
          element.state = { ...element.state, pain: [] };
          for (const mark of element.shadowRoot.querySelectorAll('.mark')) mark.style.display = 'none';
        });
        const { x, y } = await seen(atlas, '.figure', u, v);
        await tab.mouse.move(x, y);
        const label = await atlas.evaluate(element => {
          const label = element.shadowRoot.querySelector('.hover');
          return { shown: label.hasAttribute('data-shown'), words: label.textContent };
        });
        await tab.mouse.click(x, y);
        const pain = await atlas.evaluate(element => element.state.pain.map(({ place, side }) => `${place}.${side}`).join());
        chosen.push(`${label.shown ? label.words : 'nothing'} ${pain}`);
      }
      plain ??= chosen;
      assert.ok(plain.some(each => !each.startsWith('nothing')), `plainly: ${plain}`);
      assert.deepEqual(chosen, plain);
    });
});

test('a canvas follows the pixels of the screen, and those that the page shows it by', { ...LIMIT, ...needs('pixels') }, async t => {
  const { page: tab, atlas } = await world.open(t, { body: page(''), options, expect: /worker/i });
  await ready(atlas);
  const cdp = await tab.context().newCDPSession(tab);
  const dpr = async () => (await told(tab, 'resize')).at(-1)?.dpr;
  // Emulated, a page hears of its pixels only with another size of the window.
  const pixels = ratio => cdp.send('Emulation.setDeviceMetricsOverride', { width: 1100 + ratio * 8, height: 860, deviceScaleFactor: ratio, mobile: false });
  for (const ratio of [2, 1.25, 1]) {
    await pixels(ratio);
    await tab.waitForFunction(ratio => window.told.findLast(({ type }) => type === 'resize')?.dpr === ratio, ratio);
  }
  assert.equal(await dpr(), 1);
  await atlas.evaluate(element => {
    element.parentElement.style.cssText = 'transition:transform .2s;transform:scale(1)';
    element.getBoundingClientRect();
    element.parentElement.style.transform = 'scale(1.5)';
  });
  await tab.waitForFunction(() => window.told.findLast(({ type }) => type === 'resize')?.dpr === 1.5);
});

test('a dialog that grows as it opens has a canvas of its full size', LIMIT, async t => {
  const grows = '<style>@keyframes grow{from{transform:scale(.3);opacity:0}}dialog[open]{animation:grow .4s}dialog{padding:0;border:0;max-width:none}</style>';
  const { page: tab, atlas } = await world.open(t, { body: `${grows}<dialog>${page('')}</dialog>`, options, expect: /worker/i });
  await tab.evaluate(() => document.querySelector('dialog').showModal());
  await ready(atlas);
  await tab.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  const { width, height } = await seen(atlas, '.canvas', 0, 0);
  const last = [...(await told(tab, 'init')), ...(await told(tab, 'resize'))].at(-1);
  assert.ok(Math.abs(last.width - width) < 1 && Math.abs(last.height - height) < 1, `${last.width} by ${last.height} px of ${width} by ${height}`);
});

test('hidden at first, it draws what can be taken as a picture, and all of its box once that is seen', LIMIT, async t => {
  const pictured = atlas =>
    atlas.evaluate(async element => {
      const { width, height } = await createImageBitmap(await element.snapshot());
      return [width, height];
    });
  for (const [what, hidden] of Object.entries({ 'not laid out': 'display:none', 'shrunk to nothing': 'transform:scale(0)' })) {
    const { page: tab, atlas } = await real.open(t, { body: page(`${hidden};`), options });
    await ready(atlas);
    const [width, height] = await pictured(atlas);
    assert.ok(width >= 500 && height >= 400, `${what}: a picture of ${width} by ${height}`);
    await tab.evaluate(() => (document.querySelector('trigger-point-atlas').parentElement.parentElement.style.cssText = 'width:640px'));
    await settled(atlas);
    const box = await seen(atlas, '.canvas', 0, 0);
    const [wide, high] = await pictured(atlas);
    assert.ok(Math.abs(wide - box.width) <= 1 && Math.abs(high - box.height) <= 1, `${what}: ${wide} by ${high} px of ${box.width} by ${box.height}`);
  }
});

test('the name of the chosen point is led to where its mark is seen, on a page shown smaller, larger or turned', LIMIT, async t => {
  for (const how of ['transform:scale(.5)', 'transform:scale(1.4);transform-origin:0 0', 'rotate:90deg']) {
    const { atlas } = await real.open(t, { body: page(how, 'point="levator-scapulae-1"').replaceAll('640px', '760px'), options });
    await ready(atlas);
    await settled(atlas);
    const [mark, name] = await atlas.evaluate(async element => {
      const label = element.shadowRoot.querySelector('.callout');
      const { x, y } = label.getBoundingClientRect();
      return [await element.locate('levator-scapulae-1', element.side), { x, y, shown: label.hasAttribute('data-shown') }];
    });
    assert.ok(name.shown && Math.hypot(mark.x - name.x, mark.y - name.y) < 2, `${how}: ${JSON.stringify({ mark, name })}`);
  }
});

test('the phone’s sheet follows the finger, and stands over the body as far as it does, on a page shown smaller', LIMIT, async t => {
  const { page: tab, atlas } = await world.open(t, { body: '<div style="width:390px;transform:scale(.6);transform-origin:0 0"><trigger-point-atlas loading="interaction" style="--tpa-height:700px"></trigger-point-atlas></div>', options });
  const handle = atlas.locator('.handle');
  const { x, y, width, height } = await handle.boundingBox();
  await tab.mouse.move(x + width / 2, y + height / 2);
  await tab.mouse.down();
  await tab.mouse.move(x + width / 2, y + height / 2 - 30);
  await tab.mouse.move(x + width / 2, y + height / 2 - 60);
  const moved = await handle.boundingBox();
  await tab.mouse.up();
  assert.ok(Math.abs(moved.y - (y - 60)) < 3, `the handle went ${y - moved.y} px with the finger’s 60`);
});

test('the mark that is pressed is the one that is chosen, on a body that is shown turned and smaller', LIMIT, async t => {
  const { page: tab, atlas } = await real.open(t, { body: page('transform:rotate(4deg) scale(.7)', 'view="back"'), options });
  await ready(atlas);
  await settled(atlas);
  for (const [point, side] of [['infraspinatus-1', 'left'], ['rhomboid-major-1', 'right']]) {
    const { x, y } = await atlas.evaluate((element, [point, side]) => element.locate(point, side), [point, side]);
    await tab.mouse.click(x, y);
    await tab.waitForFunction(() => document.querySelector('trigger-point-atlas').state.selection);
    assert.deepEqual(await atlas.evaluate(element => element.state.selection), { point, side });
    await atlas.evaluate(element => {
      element.clear();
      element.setView('back');
    });
    await settled(atlas);
  }
});

test('a press whose end is never heard of ends with the next move, and one of an unknown pointer counts', LIMIT, async t => {
  const { page: tab, atlas } = await world.open(t, { body: page(''), options, expect: /worker/i });
  await ready(atlas);
  const kinds = async () => (await told(tab, 'pointer')).map(({ kind }) => kind);
  const send = events =>
    atlas.evaluate((element, events) => {
      window.told.length = 0;
      const canvas = element.shadowRoot.querySelector('canvas');
      for (const [type, init] of events) canvas.dispatchEvent(new PointerEvent(type, { pointerId: 77, pointerType: 'mouse', bubbles: true, composed: true, clientX: 200, clientY: 200, ...init }));
      return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
    }, events);
  await send([['pointerdown', { buttons: 1 }], ['pointermove', { buttons: 1, clientX: 260 }], ['lostpointercapture', {}], ['pointermove', { buttons: 0, clientX: 320 }]]);
  assert.deepEqual(await kinds(), ['down', 'move', 'cancel', 'hover']);
  await send([['pointerdown', { buttons: 1 }], ['pointermove', { buttons: 0, clientX: 300 }]]);
  assert.deepEqual(await kinds(), ['down', 'cancel', 'hover']);
  await send([['pointerdown', { buttons: 1 }], ['pointerup', { buttons: 0 }], ['lostpointercapture', {}]]);
  assert.deepEqual(await kinds(), ['down', 'up']);
});
