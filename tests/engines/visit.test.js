// A visit in other engines than Chromium: the body comes in 3D, turns by mouse and keys, and gives a point to a click.
import assert from 'node:assert/strict';
import { back, front, partOf, put, settled, within } from '../browser/support.js';
import { POLICY } from '../../xtask/browser/site.js';
import { area, box, drawnInWorker, hears, middle, openEngines, picture, workersDraw } from './support.js';

const { site, inEveryEngine } = await openEngines();
const withoutWasm = await openEngines(POLICY.replace(" 'wasm-unsafe-eval'", ''));

inEveryEngine('the body comes in 3D and can be seen', async ({ t, engine, atlas }) => {
  const inWorker = await drawnInWorker(atlas);
  t.diagnostic(`drawn ${inWorker ? 'in the worker' : 'on the page'}`);
  assert.equal(inWorker, await workersDraw(engine), 'it is drawn in a worker where the engine’s workers have WebGL2, else on the page');
  await put(atlas, { view: front });
  const [shown, hidden] = [await picture(engine, atlas), await picture(engine, atlas, { canvas: false })];
  const share = shown.differs(hidden).count / (await area(atlas));
  assert.ok(share > 0.05 && share < 0.9, `the body fills ${(share * 100).toFixed(1)} % of the canvas`);
});

inEveryEngine('a drag and the arrow keys turn the body', async ({ engine, atlas }) => {
  await put(atlas, { view: front });
  const before = await picture(engine, atlas);
  const { x, y } = await middle(atlas);
  await engine.drag({ x, y }, { x: x + 60, y });
  // A loaded machine hands input on late.
  await within('turn by the drag', atlas.evaluate(async element => {
    while (Math.abs(element.state.view.azimuth ?? 0) <= 5) await new Promise(requestAnimationFrame);
  }));
  await settled(atlas);
  const dragged = await atlas.evaluate(element => element.state.view);
  assert.ok(dragged.kind === 'orbit' && Math.abs(dragged.azimuth) > 5, `seen from ${JSON.stringify(dragged)} after the drag`);
  const turned = await picture(engine, atlas);
  assert.ok(turned.differs(before).count / (await area(atlas)) > 0.02, 'the picture has followed the drag');
  await engine.key('ArrowLeft');
  await settled(atlas);
  const nudged = await atlas.evaluate(element => element.state.view);
  assert.ok(Math.abs(nudged.azimuth - dragged.azimuth) > 1, `the key turned from ${dragged.azimuth}° to ${nudged.azimuth}°`);
  assert.ok((await picture(engine, atlas)).differs(turned).count / (await area(atlas)) > 0.005, 'the picture has followed the key');
  assert.deepEqual(await hears(engine, 'viewchange'), { view: nudged }, 'the page is told');
});

inEveryEngine('a click on a mark picks its point', async ({ engine, atlas }) => {
  await put(atlas, { selection: null, view: back });
  const wanted = { point: 'infraspinatus-1', side: 'right' };
  const place = await atlas.evaluate((element, { point, side }) => element.locate(point, side), wanted);
  assert.ok(place?.visible, 'the point is in sight from behind');
  await engine.click(place.x, place.y);
  assert.deepEqual(await hears(engine, 'select'), wanted);
  assert.deepEqual(await atlas.evaluate(element => element.state.selection), wanted);
});

inEveryEngine('the wheel zooms until the pointer has left, wherever the browser says it went', async ({ engine, atlas }) => {
  await put(atlas, { view: front });
  const { x, y, width, height } = await box(atlas);
  const beside = { x: x + width * 0.1, y: y + height / 2 };
  const leave = at =>
    atlas.evaluate((element, { x, y }) => {
      const event = new PointerEvent('pointerleave', { pointerType: 'mouse', clientX: x, clientY: y });
      element.shadowRoot.querySelector('canvas').dispatchEvent(event);
    }, at);
  const distance = () => atlas.evaluate(element => element.state.view.distance);
  const wheel = async (zooms = true) => {
    const before = await distance();
    await engine.wheel(beside.x, beside.y, 60);
    if (zooms)
      await within('zoom by the wheel', atlas.evaluate(async (element, before) => {
        while (element.state.view.distance === before) await new Promise(requestAnimationFrame);
      }, before));
    await settled(atlas);
    return (await distance()) - before;
  };
  await engine.click(beside.x, beside.y);
  assert.ok((await wheel()) > 0, 'a press takes hold of the body');
  // WebKit has sent one like this after the press, Firefox does now and then, about a pointer that has not moved.
  await leave(beside);
  assert.ok((await wheel()) > 0, 'the body is still held');
  await leave({ x: x - 1, y: beside.y });
  assert.equal(await wheel(false), 0, 'the wheel is the page’s again');
});

withoutWasm.inEveryEngine(
  'where the page’s policy forbids WebAssembly, the plain core serves the visitor',
  async ({ engine, atlas }) => {
    const error = await hears(engine, 'error');
    assert.equal(error.code, 'webgl-unavailable', error.message);
    assert.match(error.message, /WebAssembly/);
    assert.deepEqual(await atlas.evaluate(element => element.ready), { webgl: false });
    await atlas.evaluate(element => element.select('infraspinatus-1'));
    assert.equal((await hears(engine, 'select')).point, 'infraspinatus-1');
  },
  { live: false, expect: /WebAssembly|wasm-eval|wasm-unsafe-eval/ },
);

inEveryEngine(
  'a part of the script that did not arrive is asked for again',
  async ({ engine, atlas, t }) => {
    const path = partOf('snapshot');
    site.fail(path, 'missing');
    t.after(() => site.mend(path));
    const refused = () => atlas.evaluate(element => element.snapshot({ width: 1 }).catch(({ code, url }) => ({ code, url })));
    await engine.evaluate(() => customElements.whenDefined('trigger-point-atlas').then(() => true));
    assert.equal((await refused()).code, 'asset-failed');
    site.mend(path);
    assert.equal((await refused()).code, 'invalid-argument', 'now the wish is read');
  },
  { live: false, expect: /part-snapshot|404/ },
);

inEveryEngine(
  'it has its room in every container, and the height it is given',
  async ({ atlas }) => {
    const widths = await atlas.evaluate(async element => {
      await customElements.whenDefined('trigger-point-atlas');
      await element.updateComplete;
      const boxes = [{ display: 'flex' }, { display: 'grid', placeItems: 'center' }, { display: 'table-cell' }, { float: 'left' }, { display: 'inline-block' }, { position: 'absolute' }, { width: 'fit-content' }];
      const widths = boxes.map(style => {
        const box = document.body.appendChild(document.createElement('div'));
        Object.assign(box.style, style);
        box.append(element);
        return [JSON.stringify(style), Math.round(element.getBoundingClientRect().width)];
      });
      Object.assign(element.parentElement.style, { position: '', width: '500px', height: '444px', display: 'flex' });
      return [...widths, ['narrow', Math.round(element.getBoundingClientRect().width)], ['high', Math.round(element.shadowRoot.querySelector('.frame').getBoundingClientRect().height)]];
    });
    for (const [what, width] of widths.slice(0, -2)) assert.ok(Math.abs(width - 720) < 12, `${what}: ${width} px wide`);
    assert.deepEqual(widths.slice(-2), [['narrow', 500], ['high', 444]]);
  },
  { live: false },
);

inEveryEngine('on a page that shows it turned and smaller, a click on a mark picks its point', async ({ engine, atlas }) => {
  await atlas.evaluate(element => Object.assign(element.style, { transform: 'rotate(-3deg) scale(0.8)', transformOrigin: '0 40%' }));
  await put(atlas, { selection: null, view: back });
  const wanted = { point: 'levator-scapulae-1', side: 'left' };
  const place = await atlas.evaluate((element, { point, side }) => element.locate(point, side), wanted);
  await engine.click(place.x, place.y);
  assert.deepEqual(await hears(engine, 'select'), wanted);
});

inEveryEngine('where there is little room the compass gives way to names and to what is shown otherwise, and comes back', async ({ atlas }) => {
  await atlas.evaluate(element => {
    element.style.cssText = 'width:640px;--tpa-height:520px';
  });
  const stands = display =>
    within(`compass that is ${display}`, atlas.evaluate(async (element, display) => {
      while (getComputedStyle(element.shadowRoot.querySelector('.compass')).display !== display) await new Promise(requestAnimationFrame);
    }, display));
  await put(atlas, { view: back, xray: true });
  await stands('none');
  await put(atlas, { xray: false });
  await stands('block');
});
