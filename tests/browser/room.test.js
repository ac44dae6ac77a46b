// The room on other people's pages: a width of its own wherever one is asked for, the height that is given, nothing laid over the page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMIT, openWorld } from './support.js';

const world = await openWorld([], "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:");
const widget = (more = '') => `<trigger-point-atlas loading="interaction" ${more}></trigger-point-atlas>`;
const framed = '<script type="module" src="tpa-frame.js"></script>';

/** Opens a page and waits until the widget is drawn. */
async function laid(t, body, viewport) {
  const { page } = await world.open(t, { body, options: { viewport } });
  await page.waitForFunction(() => [...document.querySelectorAll('trigger-point-atlas, trigger-point-atlas-frame')].every(element => element.shadowRoot?.querySelector('.stage, iframe')));
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page;
}

/** The outer size of what is shown: the host's box, and that of what is in it. */
const sizes = page =>
  page.evaluate(() =>
    [...document.querySelectorAll('trigger-point-atlas, trigger-point-atlas-frame')].map(element => {
      const [host, inner] = [element, element.shadowRoot.querySelector('.frame, iframe')].map(each => each.getBoundingClientRect());
      return { width: host.width, height: host.height, inner: { width: inner.width, height: inner.height }, below: inner.bottom - host.bottom };
    }),
  );

/** Pages that ask for the contents' own width, by what they put round the widget. */
const CONTAINERS = {
  'a flex row': body => `<div style="display:flex">${body}</div>`,
  'a centred flex row': body => `<div style="display:flex;justify-content:center">${body}</div>`,
  'a flex row beside words': body => `<div style="display:flex;gap:16px"><p>Some words about trigger points that stand beside.</p>${body}</div>`,
  'a flex row that wraps': body => `<div style="display:flex;flex-wrap:wrap;gap:16px"><nav>Menu</nav>${body}</div>`,
  'a flex column that centres': body => `<div style="display:flex;flex-direction:column;align-items:center">${body}</div>`,
  'a flex column that aligns to the end': body => `<main style="display:flex;flex-flow:column;align-items:flex-end">${body}</main>`,
  'an inline flex': body => `<span style="display:inline-flex">${body}</span>`,
  'a grid that centres': body => `<div style="display:grid;place-items:center;min-height:80vh">${body}</div>`,
  'a grid with a column for it': body => `<div style="display:grid;grid-template-columns:1fr auto">${body}</div>`,
  'an inline grid': body => `<div style="display:inline-grid">${body}</div>`,
  'a table': body => `<table><tr><td>${body}</td></tr></table>`,
  'boxes laid out as a table': body => `<div style="display:table"><div style="display:table-cell">${body}</div></div>`,
  'a float': body => `<div style="float:left">${body}</div><p>Words beside it.</p>`,
  'an absolute box': body => `<div style="position:absolute;top:0;left:0">${body}</div>`,
  'a fixed box at the right': body => `<div style="position:fixed;right:0;bottom:0">${body}</div>`,
  'an inline block': body => `<div style="display:inline-block">${body}</div>`,
  'a box of fitting width': body => `<div style="width:fit-content">${body}</div>`,
  'a box of its content’s width': body => `<div style="inline-size:max-content;max-inline-size:100%">${body}</div>`,
  'a figure in the middle': body => `<figure style="margin:auto;width:fit-content">${body}<figcaption>The body</figcaption></figure>`,
  'a fieldset': body => `<fieldset style="float:right;border:0;margin:0;padding:0">${body}</fieldset>`,
  'a modal dialog': body => `<dialog>${body}</dialog><script>document.querySelector('dialog').showModal()</script>`,
  'a popover': body => `<div popover>${body}</div><script>document.querySelector('[popover]').showPopover()</script>`,
  'columns': body => `<div style="columns:2 300px">${body}<p>Words</p></div>`,
};

/** Places that stand on one page below each other, each the whole of it for what is in it. */
const below = places => places.map(place => `<section style="position:relative;clear:both">${place}</section>`).join('');

for (const viewport of [{ width: 1280, height: 800 }, { width: 390, height: 844 }])
  test(`it has a width in every container that asks for one, ${viewport.width} px wide`, LIMIT, async t => {
    const page = await laid(t, below(Object.values(CONTAINERS).map(around => around(widget()))), viewport);
    for (const [index, { width, height }] of (await sizes(page)).entries()) {
      const what = Object.keys(CONTAINERS)[index];
      // Half a window of columns, or what a phone leaves beside words.
      assert.ok(width >= Math.min(700, viewport.width * 0.4) || (width >= 240 && viewport.width < 400), `${what}: ${width} px wide`);
      assert.ok(height >= 340, `${what}: ${height} px high`);
    }
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, 'nothing sticks out at the side');
  });

test('it shrinks with a narrow place, and takes a width that is set', LIMIT, async t => {
  const cases = [
    ['a float in a narrow column', `<div style="width:480px"><div style="float:left">${widget()}</div></div>`, 480],
    ['a flex row in a narrow column', `<div style="width:500px;display:flex">${widget()}</div>`, 500],
    ['a dialog of a set width', `<dialog open style="width:400px;padding:0;border:0">${widget()}</dialog>`, 400],
    ['a block', `<div style="width:900px">${widget()}</div>`, 900],
    ['a width of its own', `<div style="display:flex">${widget('style="width:333px"')}</div>`, 333],
    ['a greatest width', `<div style="display:grid;justify-items:center">${widget('style="max-width:610px"')}</div>`, 610],
    ['its share of a flex row', `<div style="width:800px;display:flex"><div style="flex:1;min-width:0">Words</div>${widget('style="flex:1;min-width:0"')}</div>`, 400],
    ['as wide as the window, out of its column', `<div style="width:600px;margin:auto">${widget('style="width:100vw;margin-inline:calc(50% - 50vw)"')}</div>`, 1280],
  ];
  const all = await sizes(await laid(t, below(cases.map(([, body]) => body)), { width: 1280, height: 800 }));
  for (const [index, [what, , expected]] of cases.entries()) assert.deepEqual([Math.round(all[index].width), Math.round(all[index].inner.width)], [expected, expected], what);
});

test('the frame’s element has its room in the same places', LIMIT, async t => {
  const host = '<trigger-point-atlas-frame loading="interaction"></trigger-point-atlas-frame>';
  const places = ['a flex row', 'a grid that centres', 'a float', 'a table', 'a modal dialog'];
  const body = framed + below([...places.map(what => CONTAINERS[what](host)), host.replace('>', ' style="height:410px">')]);
  const all = await sizes(await laid(t, body, { width: 1280, height: 800 }));
  for (const [index, what] of places.entries()) {
    const { width, height, inner } = all[index];
    assert.ok(width >= 700 && inner.width === width && height >= 520, `${what}: ${width} by ${height} px, its frame ${inner.width}`);
  }
  const { height, below: over } = all.at(-1);
  assert.deepEqual([height, over], [410, 0]);
});

test('it fills a height that the page gives, and keeps within a greatest one', LIMIT, async t => {
  const cases = [
    ['a height', widget('style="height:380px"'), 380],
    ['a greater height', widget('style="height:690px"'), 690],
    ['a share of a height', `<div style="height:450px">${widget('style="height:100%"')}</div>`, 450],
    ['a greatest height', widget('style="max-height:360px"'), 360],
    ['a greatest height in the window', widget('style="max-height:50vh"'), 400],
    ['a least height', widget('style="min-height:720px"'), 720],
    ['what is left of a column', `<div style="display:flex;flex-direction:column;height:500px"><header style="height:60px"></header>${widget('style="flex:1;min-height:0"')}</div>`, 440],
    ['a row of a grid', `<div style="display:grid;grid-template-rows:80px 420px"><header></header>${widget()}</div>`, 420],
    ['a box that is filled', `<div style="position:relative;height:470px">${widget('style="position:absolute;inset:0"')}</div>`, 470],
    ['its own property', widget('style="--tpa-height:512px"'), 512],
  ];
  const all = await sizes(await laid(t, below(cases.map(([, body]) => body)), { width: 1280, height: 800 }));
  for (const [index, [what, , expected]] of cases.entries()) {
    const { height, inner, below } = all[index];
    assert.deepEqual([Math.round(height), Math.round(inner.height), Math.round(below)], [expected, expected, 0], what);
  }
});

test('beside a long article it is no longer than a window', LIMIT, async t => {
  for (const around of ['display:flex', 'display:grid;grid-template-columns:1fr 1fr']) {
    const page = await laid(t, `<div style="${around}"><div style="height:4000px">An article</div>${widget()}</div>`, { width: 1280, height: 800 });
    const [{ inner }] = await sizes(page);
    assert.ok(inner.height >= 500 && inner.height <= 800, `${inner.height} px`);
  }
});

test('nothing of it lies over a header of the page, however low that stands', LIMIT, async t => {
  for (const viewport of [{ width: 1000, height: 800 }, { width: 390, height: 844 }]) {
    const page = await laid(t, `<header style="position:fixed;inset:0 0 auto;height:60px;background:gold;z-index:1">Clinic</header><div style="height:200px"></div>${widget()}<div style="height:2000px"></div>`, viewport);
    const covered = await page.evaluate(async () => {
      let covered = 0;
      for (let top = 0; top < 1000; top += 40) {
        scrollTo(0, top);
        await new Promise(requestAnimationFrame);
        for (let x = 5; x < document.documentElement.clientWidth; x += 30) if (document.elementFromPoint(x, 30).localName !== 'header') covered++;
      }
      return covered;
    });
    assert.equal(covered, 0, `${viewport.width} px wide`);
  }
});

test('in a frame that follows its content’s height it comes to rest in a few steps', LIMIT, async t => {
  const inner = world.address(`<p>A page that others embed.</p>${widget().replace('interaction', 'lazy')}<script>{ const tell = () => parent.postMessage({ height: document.documentElement.offsetHeight }, '*'); new ResizeObserver(tell).observe(document.documentElement); tell(); }</script>`);
  const { page } = await world.open(t, {
    body: `<script>
      window.heights = [];
      addEventListener('message', ({ data }) => {
        if (!data?.height) return;
        heights.push(data.height);
        document.querySelector('iframe').style.height = data.height + 'px';
      });
    </script><iframe src="${inner}" width="900" height="150" style="border:0"></iframe>`,
  });
  const frame = page.frameLocator('iframe').locator('trigger-point-atlas');
  await frame.evaluate(element => element.ready);
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
  const heights = await page.evaluate(() => window.heights.filter((height, at, all) => height !== all[at - 1]));
  assert.ok(heights.length <= 3, `the frame was ${heights.join(', ')} px high`);
});
