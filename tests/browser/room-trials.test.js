// Room on more pages: layouts that have broken other widgets, as told in public reports. All of them stand below each other on one page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIMIT, openWorld } from './support.js';

const world = await openWorld([], "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:");
const WINDOW = { width: 1280, height: 800 };
/** @param {string} [style] @param {string} [tag] */
const widget = (style = '', tag = 'trigger-point-atlas') => `<${tag} loading="interaction" style="${style}"></${tag}>`;

/**
 * @typedef {object} Trial
 * @property {string} from the report
 * @property {string} what
 * @property {string} page
 * @property {string} [then] what the page does when it is drawn, with `box` around and `atlas`
 * @property {number} [width] it is to have; else at least 240 px, and no more than its place
 * @property {number} [least] px wide
 * @property {number} [height] it is to have; else at least 340 px and at most a window’s
 */

/** @type {Trial[]} */
const TRIALS = [
  { from: 'webjsdev/webjs#935', what: 'a greatest width of its own in a row that centres', page: `<div style="display:flex;align-items:center;justify-content:center">${widget('width:100%;max-width:400px')}</div>`, width: 400 },
  { from: 'ircam-ismm/sc-components#15', what: 'all of a height that nobody has set, in a flex row', page: `<div style="display:flex"><div>${widget('height:100%;width:100%')}</div></div>` },
  { from: 'pmndrs/react-three-fiber#29', what: 'all of a box that is as large as its contents', page: `<div style="border:1px solid;display:inline-block"><div style="width:100%;height:100%">${widget('width:100%;height:100%')}</div></div>` },
  { from: 'regl-project/regl#563', what: 'a box with a border and odd parts of pixels', page: `<div style="border:1.3px solid;width:633.3px;padding:.7px">${widget('margin:.4px')}</div>` },
  { from: 'stephanrauh/ngx-extended-pdf-viewer#1043', what: 'a share of no height', page: `<div><div style="height:100%">${widget('height:100%')}</div></div>` },
  { from: 'pkp/pdfJsViewer#74', what: 'what is left of the window’s height', page: widget('min-height:500px;height:calc(100vh - 40px)'), height: 760 },
  { from: 'elad2412/the-new-css-reset#56', what: 'a style sheet that takes all styles away', page: `<style>.reset :where(:not(iframe, canvas, img, svg, video)){all:unset;display:revert}</style><div class="reset"><div style="width:640px">${widget()}</div></div>`, width: 640 },
  { from: 'elad2412/the-new-css-reset#56', what: 'the same in a flex row', page: `<div class="reset" style="display:flex;width:700px">${widget()}</div>` },
  { from: 'antiwork/gumroad#3808', what: 'a side column of a share of the window', page: `<div style="display:grid;grid-template-columns:1fr 30vw"><p>An article</p>${widget()}</div>`, width: 384 },
  { from: 'OpenIPC/majestic-webui#467', what: 'tracks that shrink with a telephone', page: `<div style="width:292px;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(19rem,100%),1fr))">${widget()}</div>`, width: 292 },
  { from: 'GovAlta/ui-components#1864', what: 'a flex row that shrinks in another', page: `<div style="display:flex;width:600px"><div style="display:flex;flex-shrink:1">${widget()}</div><p style="flex:none;width:200px">Beside</p></div>`, width: 400 },
  { from: 'commontoolsinc/labs#3023', what: 'rows in rows whose children keep their size', page: `<div style="display:flex"><div style="display:flex;flex:none"><div style="display:flex;flex:none">${widget()}</div></div></div>`, least: 700 },
  { from: 'KingSora/OverlayScrollbars#332', what: 'what is left of a column that has no height', page: `<div style="display:flex;flex-direction:column">${widget('flex:1')}</div>` },
  { from: 'RedHat-UX/red-hat-design-system#2044', what: 'a card among cards', page: `<div style="display:flex;flex-wrap:wrap;gap:8px"><article style="flex:1 1 300px">One</article><article style="flex:1 1 300px">${widget()}</article></div>` },
  { from: 'chatwoot/chatwoot#7141', what: 'a page written from right to left', page: `<div dir="rtl" lang="ar" style="width:600px">${widget()}</div>`, width: 600 },
  { from: 'neveldo/jQuery-Mapael#135', what: 'made where nothing is shown, and shown later', page: '<div style="display:none;width:500px"></div>', then: `box.innerHTML = ${JSON.stringify(widget())}; await frames(2); box.style.display = 'block'`, width: 500 },
  { from: 'bjornd/jvectormap#326', what: 'made smaller while it is hidden', page: `<div style="width:700px">${widget('height:600px')}</div>`, then: "box.style.display = 'none'; await frames(2); box.style.width = '400px'; atlas.style.height = '420px'; await frames(2); box.style.display = ''", width: 400, height: 420 },
  { from: 'leefsmp/Re-Flex#195', what: 'a box that is nothing at first and grows', page: `<div style="width:0;height:0;overflow:hidden">${widget('height:100%')}</div>`, then: "box.style.width = '500px'; box.style.height = '450px'", width: 500, height: 450 },
  { from: 'LottieFiles/lottie-player#153', what: 'put into another box by a script of the page', page: `<div style="width:560px;height:470px">${widget('height:100%')}</div>`, then: "const inner = document.createElement('div'); inner.style.cssText = 'height:100%;overflow:auto'; box.append(inner); inner.append(atlas)", width: 560, height: 470 },
];

/** Whether its picture is what its box is, and how the box stands to its own place; twice, with time in which it could grow. */
const measured = page =>
  page.evaluate(async () => {
    window.frames = async count => {
      while (count--) await new Promise(requestAnimationFrame);
    };
    const sizes = () =>
      [...document.querySelectorAll('section')].map(section => {
        const atlas = section.querySelector('trigger-point-atlas');
        const [host, inner, own] = [atlas, atlas.shadowRoot.querySelector('.frame'), section].map(each => each.getBoundingClientRect());
        return { width: host.width, height: host.height, over: Math.max(inner.right - host.right, host.left - inner.left, inner.bottom - host.bottom), out: Math.max(host.right - own.right, own.left - host.left) };
      });
    await window.frames(2);
    const first = sizes();
    await window.frames(12);
    return { first, later: sizes() };
  });

test('it has its room, and keeps it, on pages where others had none', LIMIT, async t => {
  const body = TRIALS.map(({ page }) => `<section style="position:relative;width:1240px">${page}</section>`).join('');
  const { page } = await world.open(t, { body, options: { viewport: WINDOW } });
  await page.waitForFunction(() => [...document.querySelectorAll('trigger-point-atlas')].every(element => element.shadowRoot?.querySelector('.stage')));
  await page.evaluate(() => {
    window.frames = async count => {
      while (count--) await new Promise(requestAnimationFrame);
    };
  });
  for (const [index, { then }] of TRIALS.entries())
    if (then) await page.evaluate(`(async () => { const section = document.querySelectorAll('section')[${index}]; const box = section.firstElementChild; const atlas = section.querySelector('trigger-point-atlas'); ${then}; })()`);
  await page.waitForFunction(count => document.querySelectorAll('trigger-point-atlas').length === count && [...document.querySelectorAll('trigger-point-atlas')].every(element => element.shadowRoot?.querySelector('.stage')), TRIALS.length);
  const { first, later } = await measured(page);
  for (const [index, { from, what, width, least = 240, height }] of TRIALS.entries())
    await t.test(`${what} (${from})`, () => {
      const is = later[index];
      if (width) assert.equal(Math.round(is.width), width, 'width');
      else assert.ok(is.width >= least, `${is.width} px wide`);
      if (height) assert.equal(Math.round(is.height), height, 'height');
      else assert.ok(is.height >= 340 && is.height <= WINDOW.height, `${is.height} px high`);
      assert.ok(is.over <= 0.5, `what it shows stands ${is.over} px out of its box`);
      assert.ok(is.out <= 0.5, `it stands ${is.out} px out of its place`);
      assert.deepEqual(first[index], is, 'it does not grow');
    });
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, 'nothing sticks out at the side');
});

test('it fills the screen from a box that is small, cut off and transformed (DIYgod/DPlayer#697, quasarframework/quasar-ui-qmediaplayer#278)', LIMIT, async t => {
  const { page, atlas } = await world.open(t, { body: `<div style="width:640px;height:420px;overflow:hidden;transform:translate(30px,20px) scale(.9);contain:paint">${widget('width:600px;height:400px;max-width:610px;max-height:410px" controls="minimal')}</div>`, options: { viewport: WINDOW } });
  await atlas.locator('.corner [aria-pressed]').click();
  await page.waitForFunction(() => document.fullscreenElement);
  const sizes = await atlas.evaluate(async element => {
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
    return [element, element.shadowRoot.querySelector('.frame')].map(each => each.getBoundingClientRect()).map(({ left, top, width, height }) => [left, top, width, height]);
  });
  const screen = [0, 0, await page.evaluate(() => innerWidth), await page.evaluate(() => innerHeight)];
  assert.deepEqual(sizes, [screen, screen]);
  await atlas.evaluate(() => document.exitFullscreen());
  await page.waitForFunction(() => !document.fullscreenElement);
  assert.deepEqual(await atlas.evaluate(element => [element.offsetWidth, element.offsetHeight]), [600, 400]);
});
