// Space on more pages: where a press, a wheel and a place are told while the page moves, scrolls and shows the widget in ways that have
// misled other widgets, as told in public reports. One widget goes through all of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { POLICY } from '../../xtask/browser/site.js';
import { LIMIT, openWorld, ready, TELLING_VIEWER } from './support.js';

/** Without workers the viewer's code is the page's, and what it is told can be read there. */
const world = await openWorld([], POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'").replace("worker-src 'self'", "worker-src 'none'").replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"));
world.site.put('/viewer.js', TELLING_VIEWER);

/** What the page does: `outer` holds `inner`, that holds `atlas`; `above` stands before all. Each by styles, then by a script. */
const TRIALS = [
  { from: 'paperjs/paper.js#18', what: 'in boxes that are places of their own', outer: 'position:relative;margin:20px;border:7px solid', inner: 'position:relative;left:11px;padding:5px' },
  { from: 'phaserjs/phaser#3070', what: 'in the middle of a box by its place', outer: 'position:relative;height:560px', inner: 'position:absolute;left:50%;top:9%;translate:-50%' },
  { from: 'CesiumGS/cesium#13493', what: 'shown smaller by its box’s box', outer: 'transform:scale(.83)', inner: 'padding:3px' },
  { from: 'glideapps/glide-data-grid#130', what: 'shown larger in what is shown smaller', outer: 'transform:scale(.6);transform-origin:0 0', inner: 'transform:scale(1.3) translateX(12px);transform-origin:0 0' },
  { from: 'phaserjs/phaser#7278', what: 'turned by a quarter in what is turned a little', outer: 'transform:rotate(6deg);margin:60px', inner: 'transform:rotate(90deg)' },
  { from: 'CreateJS/EaselJS#772', what: 'upside down', outer: '', inner: 'transform:rotate(180deg)' },
  { from: 'novnc/noVNC#398', what: 'shown smaller from a corner, and moved', outer: 'overflow:hidden', inner: 'transform-origin:0 0;transform:translate(-15px,-12px) scale(.57)' },
  { from: 'ondras/rot.js#139', what: 'of a size by styles, and wider than that', outer: '', inner: 'width:480px;scale:1.24 .9;transform-origin:0 0' },
  { from: 'scratchfoundation/scratch-paint#1049', what: 'of parts of a pixel', outer: 'margin-left:.37px', inner: 'width:533.33px;padding-top:.61px' },
  { from: 'antiwork/gumroad#3553', what: 'a preview of a wide page', outer: 'width:500px;overflow:hidden', inner: 'width:285.7%;transform:scale(.35);transform-origin:0 0' },
  { from: 'fabricjs/fabric.js#4584', what: 'on a body that is zoomed', then: "document.body.style.zoom = '1.25'" },
  { from: 'vega/vega-scenegraph#11', what: 'after the page was scrolled', then: 'scrollTo(0, 60)' },
  { from: 'Leaflet/Leaflet#206', what: 'in a list that was scrolled', outer: 'height:540px;overflow:auto', inner: 'padding:90px 0 800px', then: 'outer.scrollTop = 77' },
  { from: 'freegroup/draw2d#44', what: 'in a box that was scrolled sideways', outer: 'width:520px;overflow:auto', inner: 'width:1400px', then: 'outer.scrollLeft = 120' },
  { from: 'williamngan/pts#200', what: 'after something above has grown', then: "above.style.height = '83px'" },
  { from: 'tldraw/tldraw#9382', what: 'moved without another size', outer: 'display:flex', then: "inner.style.marginInlineStart = '66px'" },
];

/** Where in the window a share of the canvas is seen, and the canvas's size; not by the widget's own reckoning. */
const seen = (atlas, u, v) =>
  atlas.evaluate(
    (element, [u, v]) => {
      const box = element.shadowRoot.querySelector('.canvas');
      const mark = document.createElement('b');
      mark.style.cssText = `position:absolute;left:${u * 100}%;top:${v * 100}%`;
      box.append(mark);
      const { left: x, top: y } = mark.getBoundingClientRect();
      mark.remove();
      const { width, height } = getComputedStyle(box);
      return { x, y, width: parseFloat(width), height: parseFloat(height) };
    },
    [u, v],
  );

test('a press, a wheel and a place are where they are seen, whatever the page has done', LIMIT, async t => {
  const body =
    '<style>body{margin:0;min-height:1600px}</style><div id="above"></div><div id="outer"><div id="inner"><trigger-point-atlas loading="eager" controls="minimal" point="temporalis-1" style="--tpa-height:460px;max-width:720px"></trigger-point-atlas></div></div>';
  const { page, atlas } = await world.open(t, { body, options: { viewport: { width: 1100, height: 900 } }, expect: /worker/i });
  assert.deepEqual(await ready(atlas), { webgl: true });
  const last = kind => page.evaluate(kind => window.told.findLast(message => message.kind === kind || message.type === kind), kind);
  for (const { from, what, outer = '', inner = '', then = '' } of TRIALS)
    await t.test(`${what} (${from})`, async () => {
      await page.evaluate(
        ([outer, inner]) => {
          document.body.style.zoom = document.getElementById('above').style.height = '';
          document.getElementById('outer').style.cssText = outer;
          document.getElementById('inner').style.cssText = inner;
          scrollTo(0, 0);
          window.told.length = 0;
        },
        [outer, inner],
      );
      // The hand is on it already when the page does more.
      const before = await seen(atlas, 0.5, 0.5);
      await page.mouse.move(before.x, before.y);
      await page.evaluate(then);
      await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
      for (const [u, v] of [[0.31, 0.44], [0.72, 0.66]]) {
        const { x, y, width, height } = await seen(atlas, u, v);
        const near = async (at, does) => {
          assert.ok(at, `${does}: nothing is told`);
          const told = await seen(atlas, at.x / width, at.y / height);
          assert.ok(Math.hypot(told.x - x, told.y - y) < 1.5, `${does} at ${x}, ${y} and told of ${told.x}, ${told.y}`);
        };
        await page.mouse.click(x, y);
        await near(await last('down'), 'pressed');
        await page.mouse.wheel(0, 40);
        await page.waitForFunction(() => window.told.some(({ type }) => type === 'wheel'));
        await near(await last('wheel'), 'turned the wheel');
        await page.evaluate(() => (window.told.length = 0));
      }
      const { width, height } = await seen(atlas, 0, 0);
      const { x, y } = await seen(atlas, 60 / width, 90 / height);
      const place = await atlas.evaluate(element => element.locate('temporalis-1', 'left'));
      assert.ok(Math.hypot(place.x - x, place.y - y) < 1.5, `located at ${place.x}, ${place.y} and seen at ${x}, ${y}`);
    });
  await t.test('and the canvas is of the size that its box has in the end (plandev-ui#682, regl-project/regl#563)', async () => {
    await page.evaluate(() => document.getElementById('inner').style.setProperty('width', '611.5px'));
    const { width } = await seen(atlas, 0, 0);
    await page.waitForFunction(width => Math.abs((window.told.findLast(({ type }) => type === 'resize')?.width ?? 0) - width) < 1, width);
  });
});
