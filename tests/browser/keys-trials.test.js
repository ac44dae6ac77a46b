// Keys and pointers on more pages: shortcuts, smooth scrollers, slide shows, sortable cards, modals and forms that were at odds with
// other widgets, as told in public reports. What is done in the widget is not done to the page as well.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { POLICY } from '../../xtask/browser/site.js';
import { hears, LIMIT, LOADING, needs, openWorld, partOf, ready, TELLING_VIEWER, unfocus } from './support.js';

const world = await openWorld([], POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'").replace("worker-src 'self'", "worker-src 'none'").replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"));
world.site.put('/viewer.js', TELLING_VIEWER);
const DESK = { viewport: { width: 1000, height: 760 }, reducedMotion: 'no-preference' };
const PHONE = { viewport: { width: 420, height: 760 } };
const frames = page => page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));

/** @param {string} body @param {object} [options] */
async function open(t, body, options = DESK) {
  const { page, atlas } = await world.open(t, { body: `<script>window.did = [];</script>${body}`, options, expect: /worker/i });
  await page.evaluate(() => customElements.whenDefined('trigger-point-atlas'));
  await atlas.dispatchEvent('pointerover');
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state);
  return { page, atlas, did: () => page.evaluate(() => window.did.splice(0)) };
}
/** @param {string} [more] */
const flat = (more = '') => `<trigger-point-atlas loading="interaction" ${more}></trigger-point-atlas>`;

/** What a page listens by, each with a guard of its own against what is typed in fields. */
const SHORTCUTS = [
  { from: 'PostHog/posthog#45615', what: 'at the window, first of all, by the innermost target', script: "addEventListener('keydown', event => ['INPUT', 'TEXTAREA'].includes(event.composedPath()[0].tagName) || did.push(event.key), true)" },
  { from: 'ccampbell/mousetrap#245', what: 'at the document, as characters', script: "document.addEventListener('keypress', event => /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) || did.push(event.key))" },
  { from: 'adopted-ember-addons/ember-keyboard#578', what: 'when the key is lifted', script: "document.addEventListener('keyup', event => event.target.matches('input, textarea') || did.push(event.key))" },
  { from: 'storybookjs/storybook#23790', what: 'on the body, by the target’s name', script: "document.body.addEventListener('keydown', event => /input|textarea/i.test(event.target.tagName) || event.target.getAttribute('contenteditable') !== null || did.push(event.key))" },
  { from: 'muxinc/media-chrome#363', what: 'on a box around', script: "document.currentScript.parentElement.addEventListener('keydown', event => event.target.closest('input') || did.push(event.key))" },
  { from: 'Adobe-CEP/CEP-Resources#410', what: 'by the element that has the focus', script: "document.addEventListener('keydown', () => document.activeElement.tagName === 'INPUT' || did.push('key'))" },
  { from: 'foam-framework/foam#410', what: 'taking the character away', script: "document.addEventListener('keydown', event => { if (event.key === 's') { did.push('s'); event.preventDefault(); } })" },
];

test('what is typed into it is no shortcut, however a page listens', LIMIT, async t => {
  const { page, atlas, did } = await open(t, `<div>${SHORTCUTS.map(({ script }) => `<script>${script}</script>`).join('')}${flat()}</div>`);
  const search = atlas.getByRole('searchbox');
  await search.focus();
  for (const key of ['s', 'f', '/', ' ', '?', 'ArrowLeft', 'Backspace']) await page.keyboard.press(key);
  assert.equal(await search.inputValue(), 'sf/?');
  assert.deepEqual(await did(), [], SHORTCUTS.map(({ from, what }) => `${what} (${from})`).join('; '));
  await unfocus(page);
  await page.keyboard.press('j');
  assert.equal((await did()).length, 5, 'elsewhere those work that hear of it');
});

test('so it is before the rest of the script has come, or where it never does', LIMIT, async t => {
  const late = partOf('late');
  world.site.fail(late, 'missing');
  t.after(() => world.site.mend(late));
  const around = `<script>window.did = [];</script><div>${SHORTCUTS.map(({ script }) => `<script>${script}</script>`).join('')}<form oninput="did.push('input')" onpaste="did.push('paste')" onpointerdown="did.push('pressed')">${flat()}</form></div>`;
  const { page, atlas } = await world.open(t, { body: around, options: DESK, expect: LOADING });
  const search = atlas.getByRole('searchbox');
  await search.click();
  await hears(page, 'error', { code: 'asset-failed' });
  assert.deepEqual(await page.evaluate(() => window.did.splice(0)), ['pressed'], 'a press is the page’s as well');
  for (const key of ['s', 'f', '/', '?', 'Backspace', 'Control+a', 'Control+x', 'Control+v']) await page.keyboard.press(key);
  assert.equal(await search.inputValue(), 'sf/');
  assert.deepEqual((await page.evaluate(() => window.did)).filter(key => !/^(Control|a|x|v|key)$/.test(key)), [], 'commands alone are heard');
});

test('a form around it is neither sent nor changed by what is done in it (bharadwajpro/m3u8-player#16, BrightspaceUI/core#1804, PopulateTools/gobierto#258)', LIMIT, async t => {
  const listen = "for (const kind of ['submit', 'input', 'beforeinput', 'change', 'reset', 'invalid', 'paste', 'cut']) this.addEventListener(kind, event => { did.push(kind); event.preventDefault(); })";
  const { page, atlas, did } = await open(t, `<form id="form"><input name="own" required>${flat()}<button>Send</button></form><script>(function () { ${listen} }).call(document.getElementById('form'))</script>`);
  const search = atlas.getByRole('searchbox');
  await search.fill('headache');
  await search.press('End');
  await page.keyboard.type(' left');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+x');
  await page.keyboard.press('Control+v');
  assert.equal(await search.inputValue(), 'headache left');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').region);
  await atlas.locator('.toolbar .tool').first().click();
  assert.deepEqual(await did(), []);
});

test('a modal’s keeper of the focus lets it in and out (porsche-design-system/porsche-design-system#1753, focus-trap/focus-trap#1252, shoelace-style/shoelace#709)', LIMIT, async t => {
  const keeper = `<script>
    const box = document.getElementById('modal');
    const all = () => [...box.querySelectorAll('a[href], button, input, [tabindex="0"]')];
    document.addEventListener('focusin', event => { if (!box.contains(event.target)) all()[0].focus(); });
    box.addEventListener('keydown', event => {
      if (event.key !== 'Tab') return;
      const [first, last] = [all()[0], all().at(-1)];
      if (document.activeElement === (event.shiftKey ? first : last)) { event.preventDefault(); (event.shiftKey ? last : first).focus(); }
    });
  </script>`;
  const { page, atlas } = await open(t, `<a href="#x">Behind</a><div id="modal" role="dialog"><button id="close">Close</button>${flat('controls="none"')}<button id="last">Last</button></div>${keeper}`);
  const on = () => page.evaluate(() => document.activeElement.id || document.activeElement.localName);
  await page.locator('#close').focus();
  await page.keyboard.press('Tab');
  assert.equal(await on(), 'trigger-point-atlas');
  await page.keyboard.press('Shift+Tab');
  assert.equal(await on(), 'close');
  for (let press = 0; press < 40 && (await on()) !== 'last'; press++) await page.keyboard.press('Tab');
  assert.equal(await on(), 'last');
  await page.keyboard.press('Tab');
  assert.equal(await on(), 'close');
  await atlas.evaluate(element => element.shadowRoot.querySelector('button').focus());
  assert.equal(await on(), 'trigger-point-atlas', 'its own focus stays');
});

/** A body in 3D that notes what it is told, on a page that scrolls. */
async function deep(t, around = body => body, options = DESK) {
  const opened = await open(t, `<style>body{margin:0;min-height:2400px}</style>${around('<trigger-point-atlas loading="eager" style="--tpa-height:560px"></trigger-point-atlas>')}`, options);
  assert.deepEqual(await ready(opened.atlas), { webgl: true });
  const box = await opened.atlas.locator('canvas').boundingBox();
  const told = kind => opened.page.evaluate(kind => window.told.filter(message => message.type === kind || message.kind === kind).length, kind);
  return { ...opened, told, x: box.x + box.width * 0.4, y: box.y + box.height * 0.5 };
}

test('the wheel is the page’s until somebody takes hold of the body, and then the body’s alone', LIMIT, async t => {
  const scroller = "<script>addEventListener('wheel', event => did.push(event.ctrlKey ? 'pinched' : 'scrolled'), { passive: false })</script>";
  const { page, did, told, x, y } = await deep(t, body => `${scroller}<div style="position:relative">${body}<div id="over" style="position:absolute;left:0;top:60px;width:80px;height:80px;background:gold"></div></div>`);
  await t.test('it scrolls on over it (huridocs/uwazi#4887, mapbox/mapbox-gl-js#1940)', async () => {
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 120);
    await page.waitForFunction(() => scrollY > 60);
    assert.deepEqual([await told('wheel'), await did()], [0, ['scrolled']]);
    await page.evaluate(() => scrollTo(0, 0));
  });
  await t.test('a pinch over it comes nearer, and no smooth scroller of the page hears of it (locomotivemtl/locomotive-scroll#159)', async () => {
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, 30);
    await page.keyboard.up('Control');
    await page.waitForFunction(() => window.told.some(({ type }) => type === 'wheel'));
    assert.deepEqual(await did(), []);
  });
  await t.test('pressed, it comes nearer and the page stays (BlueMap-Minecraft/BlueMap#376)', async () => {
    await page.mouse.click(x, y);
    const before = await told('wheel');
    await page.mouse.wheel(0, 120);
    await page.waitForFunction(before => window.told.filter(({ type }) => type === 'wheel').length > before, before);
    assert.deepEqual([await page.evaluate(() => scrollY), await did()], [0, []]);
  });
  await t.test('over something of the page that lies on it, the page scrolls (mapillary/mapillary-js#245)', async () => {
    await page.mouse.move(40, 100);
    const before = await told('wheel');
    await page.mouse.wheel(0, 120);
    await page.waitForFunction(() => scrollY > 60);
    assert.equal(await told('wheel'), before);
  });
});

/** Pages that drag what the widget is in: each notes what it moved. */
const DRAGS = [
  { from: '3DJakob/react-tinder-card#119, dimsemenov/PhotoSwipe#1732', what: 'a slide that follows the pointer', script: "let from = null; box.addEventListener('pointerdown', event => (from = event.clientX)); document.addEventListener('pointermove', event => from !== null && Math.abs(event.clientX - from) > 3 && did.push('moved')); document.addEventListener('pointerup', () => (from = null));" },
  { from: 'nolimits4web/swiper#287', what: 'a slide that follows the mouse', script: "let from = null; box.addEventListener('mousedown', event => (from = event.clientX)); addEventListener('mousemove', event => from !== null && Math.abs(event.clientX - from) > 3 && did.push('moved')); addEventListener('mouseup', () => (from = null));" },
  { from: 'ionic-team/ionic-ion-tinder-cards#50', what: 'a card that takes hold of the pointer', script: "box.addEventListener('pointerdown', event => box.setPointerCapture(event.pointerId)); box.addEventListener('pointermove', event => box.hasPointerCapture(event.pointerId) && did.push('moved'));" },
  { from: 'SortableJS/Sortable#329, SortableJS/Vue.Draggable#399', what: 'a card that is sorted by the browser’s own dragging', script: "box.draggable = true; box.addEventListener('dragstart', () => did.push('moved'));" },
];

for (const { from, what, script } of DRAGS)
  test(`in ${what}, a drag on the body turns the body alone (${from})`, LIMIT, async t => {
    const { page, did, told, x, y } = await deep(t, body => `<div id="box">${body}<p id="words">Words of the card, to drag it by.</p></div><script>{ const box = document.getElementById('box'); ${script} }</script>`);
    const drag = async (x, y) => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (let step = 1; step <= 6; step++) await page.mouse.move(x + step * 15, y + step * 2);
      await frames(page);
      await page.mouse.up();
      await frames(page);
    };
    await page.evaluate(() => (window.told.length = 0));
    await drag(x, y);
    assert.deepEqual(await did(), []);
    assert.ok((await told('move')) > 1, 'it is turned');
    assert.deepEqual([await told('up'), await told('cancel')], [1, 0]);
    const words = await page.locator('#words').boundingBox();
    await drag(words.x + 20, words.y + 8);
    assert.notDeepEqual(await did(), [], 'the page’s own words drag its card');
  });

test('in a slide that follows the pointer, its sheet, its slider and its map follow the hand alone (NUKnightLab/StoryMapJS#136, angular-ui/ui-sortable#406)', { ...LIMIT, ...needs('media') }, async t => {
  const { page, atlas, did } = await open(t, `<div id="box" draggable="true">${flat('point="temporalis-1" style="--tpa-height:620px"')}</div><script>{ const box = document.getElementById('box'); ${DRAGS[0].script} box.addEventListener('dragstart', () => did.push('dragged')); }</script>`, PHONE);
  await atlas.locator('.point-name').waitFor();
  const drag = async (locator, dx, dy) => {
    const { x, y, width, height } = await locator.boundingBox();
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    for (let step = 1; step <= 5; step++) await page.mouse.move(x + width / 2 + (dx * step) / 5, y + height / 2 + (dy * step) / 5);
    await page.mouse.up();
    await frames(page);
  };
  const sheet = () => atlas.locator('.panel').getAttribute('data-sheet');
  await drag(atlas.locator('.handle'), 0, -260);
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.panel').dataset.sheet !== 'peek');
  assert.deepEqual(await did(), [], `the sheet, now ${await sheet()}`);
  await atlas.evaluate(element => {
    element.clear();
    element.controls = 'minimal';
  });
  await atlas.locator('.toolbar').getByRole('button', { name: 'Zoom in' }).click();
  await atlas.locator('.figure[data-held]').first().waitFor();
  const eye = () => atlas.locator('.figure .eye').first().getAttribute('style');
  const before = await eye();
  await drag(atlas.locator('.figure').first(), 70, 40);
  assert.notEqual(await eye(), before);
  assert.deepEqual(await did(), [], 'the map');
  await page.setViewportSize(DESK.viewport);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await atlas.evaluate(element => {
    element.select('infraspinatus-1');
    element.play();
    element.pause();
  });
  const scrub = atlas.locator('input[type=range]');
  await scrub.waitFor();
  await drag(scrub, 60, 0);
  assert.deepEqual(await did(), [], 'the slider');
});

test('a release that is not heard of ends what is dragged', LIMIT, async t => {
  await t.test('out of the frame that it is in (openseadragon/openseadragon#427, Rob--W/grab-to-pan.js#4, peachananr/interactive_3d#6)', async t => {
    const inner = world.address('<style>body{margin:0}</style><trigger-point-atlas loading="eager" controls="none" style="--tpa-height:300px"></trigger-point-atlas>');
    const { page } = await world.open(t, { body: `<iframe src="${inner}" title="Atlas" width="400" height="300" style="border:0;margin:60px"></iframe>`, options: DESK, expect: /worker/i });
    const frame = page.frameLocator('iframe');
    assert.deepEqual(await ready(frame.locator('trigger-point-atlas')), { webgl: true });
    const { x, y } = await page.locator('iframe').boundingBox();
    await page.mouse.move(x + 200, y + 150);
    await page.mouse.down();
    await page.mouse.move(x + 260, y + 150, { steps: 3 });
    await page.mouse.move(x - 40, y + 40, { steps: 3 });
    await page.mouse.up();
    await page.mouse.move(x + 150, y + 150, { steps: 3 });
    const kinds = await frame.locator('trigger-point-atlas').evaluate(async () => {
      await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
      return window.told.filter(({ type }) => type === 'pointer').map(({ kind }) => kind);
    });
    assert.ok(kinds.includes('move') && kinds.includes('up'), kinds.join());
    assert.ok(kinds.lastIndexOf('move') < kinds.indexOf('up'), kinds.join());
  });
  await t.test('of the sheet and the map (gkjohnson/urdf-loaders#55, cognitedata/reveal#4289)', async t => {
    const { page, atlas } = await open(t, flat(), PHONE);
    const send = (selector, events) =>
      atlas.evaluate(
        async (element, [selector, events]) => {
          const target = element.shadowRoot.querySelector(selector);
          const { x, y, width, height } = target.getBoundingClientRect();
          for (const [type, buttons, dy] of events) target.dispatchEvent(new PointerEvent(type, { pointerId: 77, isPrimary: true, pointerType: 'mouse', bubbles: true, composed: true, buttons, clientX: x + width / 2, clientY: y + height / 2 + dy }));
          await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
        },
        [selector, events],
      );
    await send('.handle', [['pointerdown', 1, 0], ['pointermove', 1, -40], ['pointermove', 1, -80], ['lostpointercapture', 0, -80], ['pointermove', 0, -200]]);
    assert.equal(await atlas.locator('.panel').evaluate(panel => panel.style.getPropertyValue('--drag-height')), '', 'the sheet is let go');
    await atlas.locator('.toolbar').getByRole('button', { name: 'Zoom in' }).click();
    await atlas.locator('.figure[data-held]').first().waitFor();
    await send('.figure', [['pointerdown', 1, 0], ['pointermove', 1, 20], ['pointermove', 1, 40]]);
    const eye = await atlas.locator('.figure .eye').first().getAttribute('style');
    await send('.figure', [['pointermove', 0, 90], ['pointermove', 0, 140]]);
    assert.equal(await atlas.locator('.figure .eye').first().getAttribute('style'), eye, 'the map stays');
  });
});

test('space is the demonstration’s over the body, a button’s on a button, and else the page’s (DDMAL/IIIF-AV-player#26, lordfriend/Deneb#20, wet-boew/wet-boew#7640)', LIMIT, async t => {
  const { page, atlas } = await deep(t);
  await atlas.evaluate(element => element.select('infraspinatus-1'));
  await atlas.locator('.point-name').waitFor();
  const playing = () => atlas.evaluate(element => element.state.demo?.playing ?? null);
  await atlas.locator('.more-about > summary').focus();
  await page.keyboard.press(' ');
  assert.deepEqual([await playing(), await page.evaluate(() => scrollY)], [null, 0]);
  await atlas.locator('canvas').focus();
  await page.keyboard.press(' ');
  await hears(page, 'demochange');
  assert.equal(await page.evaluate(() => scrollY), 0);
  const before = await playing();
  // A browser under load may take minutes to scroll; that the key is left to it is told at once.
  await unfocus(page);
  await page.evaluate(() => {
    window.left = [];
    addEventListener('keydown', event => window.left.push([event.key, event.defaultPrevented]));
  });
  await page.keyboard.press(' ');
  assert.deepEqual([await page.evaluate(() => window.left), await playing()], [[[' ', false]], before]);
});
