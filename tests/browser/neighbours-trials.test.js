// Neighbours on more pages: libraries that change what every script has, frameworks that patch the page while it runs, copies and early
// properties, events that bubble; each has broken other widgets, as told in public reports.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { BLANK_VIEWER, built, heard, hears, LIMIT, openWorld } from './support.js';

const world = await openWorld([], "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self'");
world.site.put('/viewer-worker.js', BLANK_VIEWER);
const library = file => readFileSync(new URL(`../../node_modules/${file}`, import.meta.url), 'utf8');
world.site.put('/idiomorph.js', library('idiomorph/dist/idiomorph.js'));
world.site.put('/morphdom.js', library('morphdom/dist/morphdom-umd.js'));
const WIDGET = '<trigger-point-atlas loading="interaction" point="infraspinatus-1" side="left"></trigger-point-atlas>';
const DESK = { viewport: { width: 1000, height: 760 } };

/** Opens a page and waits until the core has come. */
async function open(t, body, more = {}) {
  const { page, atlas } = await world.open(t, { body, options: DESK, ...more });
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state);
  return { page, atlas };
}

/** What libraries have put into every array, function and string; as they wrote it. */
const CHANGED = [
  { from: 'prototypejs/prototype#341, xwiki/xwiki-platform#1932', what: 'an Array.from that knows no iterables', script: 'Array.from = function (iterable) { if (!iterable) return []; if ("toArray" in Object(iterable)) return iterable.toArray(); let length = iterable.length || 0; const results = new Array(length); while (length--) results[length] = iterable[length]; return results; };' },
  { from: 'NUKnightLab/juxtapose#31, davidjbradshaw/image-map-resizer#4', what: 'a map that hands no list on', script: 'Array.prototype.map = Array.prototype.collect = function (iterator, context) { iterator = iterator || (x => x); const results = []; this.forEach(function (value, index) { results.push(iterator.call(context, value, index)); }); return results; };' },
  { from: 'Bandyer/Bandyer-Chat-Widget#1', what: 'lists that give their values as entries', script: 'Array.prototype.entries = Array.prototype.toArray = function () { return this.slice(); };' },
  { from: 'ritz078/embed-js#43', what: 'methods that stand among the keys of every list and text', script: 'Array.prototype.each = Array.prototype.last = Array.prototype.without = function () {}; String.prototype.strip = String.prototype.camelize = function () {}; Number.prototype.times = function () {};' },
  { from: 'starfishmod/jquery-oembed-all#92', what: 'a bind that takes its arguments as one list', script: 'Function.prototype.bind = function (self, given) { const call = this; return function () { return call.apply(self, given === undefined ? arguments : [].concat(given)); }; };' },
  { from: 'beefproject/beef#1137', what: 'a shift of its own', script: 'Array.prototype.shift = function () { const first = this[0]; for (let k = 0; k < this.length - 1; k++) this[k] = this[k + 1]; this.length = Math.max(0, this.length - 1); return first; };' },
  { from: 'kmiyashiro/grunt-mocha#140, mozilla/jschannel#18', what: 'JSON of its own', script: 'for (const type of [Array, String, Number, Date, Object]) type.prototype.toJSON = function () { return "changed"; };' },
];

for (const { from, what, script } of CHANGED)
  test(`beside ${what} it answers as elsewhere (${from})`, LIMIT, async t => {
    const { page, atlas } = await open(t, `<script>${script}</script>${WIDGET}`);
    await atlas.locator('.point-name').waitFor();
    const painted = () => atlas.locator('.figure path.essential, .figure path.spillover').evaluateAll(paths => paths.map(path => path.getAttribute('d')).join());
    await atlas.locator('.figure path.essential').first().waitFor({ state: 'attached' });
    const first = await painted();
    const told = await atlas.evaluate(element => {
      const answers = element.findByPain(['headache.L'], { limit: 3 });
      element.state = { ...element.state, selection: { point: 'temporalis-1', side: 'right' }, layers: ['skin', 'deep'] };
      return { answers: answers.length, point: element.point, found: element.search('neck').places.length > 0, points: element.points.length > 100 };
    });
    assert.deepEqual(told, { answers: 3, point: 'temporalis-1', found: true, points: true });
    await atlas.locator('.point-name', { hasText: /tempor|temple/i }).waitFor();
    assert.notEqual(await painted(), first, 'each point has its own pain');
    await atlas.evaluate(element => element.clear());
    await atlas.locator('.row').nth(40).waitFor({ state: 'attached' });
    await atlas.locator('.mark').first().waitFor({ state: 'attached' });
    assert.deepEqual(await heard(page, 'error'), []);
  });

/** Ways in which frameworks make the page’s own markup anew over what stands there. */
const MORPHS = {
  'idiomorph (bigskysoftware/idiomorph#57, hotwired/turbo#1083, hotwired/turbo-rails#552)': 'Idiomorph.morph(main, next)',
  'morphdom (matraic/m3e#93)': 'morphdom(main, next)',
};
for (const [how, morph] of Object.entries(MORPHS))
  test(`patched by ${how} it goes on, follows what the page says anew, and keeps what the visitor has done`, LIMIT, async t => {
    const page1 = (attributes, child = '') => `<main id="main"><h1>Clinic</h1><trigger-point-atlas id="atlas" loading="interaction" ${attributes}>${child}</trigger-point-atlas><p>Words</p></main>`;
    const { page, atlas } = await open(t, `${page1('point="infraspinatus-1" side="left"')}<script src="/${morph.startsWith('I') ? 'idiomorph' : 'morphdom'}.js"></script>`);
    await atlas.locator('.point-name').waitFor();
    const patch = html =>
      page.evaluate(
        async ([html, morph]) => {
          const main = document.getElementById('main');
          window.first ??= document.getElementById('atlas');
          new Function('main', 'next', morph)(main, html);
          await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
          const atlas = document.getElementById('atlas');
          return { same: atlas === window.first, point: atlas.point, side: atlas.side, shown: Boolean(atlas.shadowRoot.querySelector('.stage')), mode: atlas.mode, controls: atlas.controls, theme: atlas.theme };
        },
        [html, morph],
      );
    const whole = { same: true, shown: true };
    const alike = (is, wanted) => assert.deepEqual(Object.fromEntries(Object.keys(wanted).map(name => [name, is[name]])), wanted);
    await t.test('the same page again', async () => {
      const is = await patch(page1('point="infraspinatus-1" side="left"'));
      alike(is, { ...whole, point: 'infraspinatus-1', side: 'left' });
      assert.equal(await atlas.locator('.panel').count(), 1, 'nothing of it is gone');
    });
    await t.test('after the visitor has chosen and plays', async () => {
      await atlas.evaluate(element => {
        element.select('levator-scapulae-1', { side: 'right' });
        element.play();
        element.seek(5);
      });
      const is = await patch(page1('point="infraspinatus-1" side="left"'));
      alike(is, { ...whole, point: 'levator-scapulae-1', side: 'right' });
      assert.ok(await atlas.evaluate(element => element.state.demo?.atS >= 5), 'the demonstration goes on');
    });
    await t.test('another point, and words of the page in a slot', async () => {
      alike(await patch(page1('point="temporalis-1" side="right"', '<p slot="panel-footer" id="foot">Ask at the desk.</p>')), { ...whole, point: 'temporalis-1', side: 'right' });
      await page.getByText('Ask at the desk.').waitFor();
      alike(await patch(page1('point="temporalis-1" side="right"')), whole);
      assert.equal(await page.getByText('Ask at the desk.').count(), 0);
    });
    await t.test('how it looks, and that no more', async () => {
      alike(await patch(page1('point="temporalis-1" side="right" controls="minimal" theme="dark"')), { ...whole, controls: 'minimal', theme: 'dark' });
      const is = await patch(page1('point="temporalis-1" side="right"'));
      alike(is, whole);
      assert.equal(await atlas.locator('.frame').getAttribute('data-controls'), 'full');
      assert.equal(await atlas.locator('.frame').getAttribute('data-theme'), 'light');
    });
    assert.deepEqual(await heard(page, 'error'), []);
  });

test('put in its own place anew it begins as the page says, and nothing of the old one stays (bigskysoftware/htmx#3567)', LIMIT, async t => {
  const { page } = await open(t, `<main id="main">${WIDGET}</main>`);
  await page.evaluate(() => {
    document.querySelector('trigger-point-atlas').select('temporalis-1');
    const main = document.getElementById('main');
    window.old = main.firstElementChild;
    main.innerHTML = main.innerHTML.replace(/point="[^"]*"/, 'point="levator-scapulae-1"');
  });
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').point === 'levator-scapulae-1' && document.querySelector('trigger-point-atlas').state);
  assert.deepEqual(await page.evaluate(() => [window.old.isConnected, window.old.shadowRoot.querySelector('canvas')]), [false, null]);
});

test('a page that is kept as a copy and put back shows it again (hotwired/turbo#1083)', LIMIT, async t => {
  const { page } = await open(t, WIDGET);
  await page.evaluate(() => {
    const kept = document.body.cloneNode(true);
    document.body.replaceWith(Object.assign(document.createElement('body'), { innerHTML: '<h1>Another page</h1>' }));
    document.body.replaceWith(kept);
  });
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state?.selection?.point === 'infraspinatus-1');
  await page.locator('trigger-point-atlas').locator('.point-name').waitFor();
});

/** Where properties are set before there is anything that could hear of them. */
const EARLY = {
  'before its script (shoelace-style/webawesome#650, sveltejs/svelte#3033)': '<script>const atlas = document.querySelector("trigger-point-atlas"); set(atlas);</script>',
  'before it is put into the page (vuejs/vue-web-component-wrapper#34, react/react#11347)': '<script>document.querySelector("trigger-point-atlas").remove(); customElements.whenDefined("trigger-point-atlas").then(() => { const atlas = document.createElement("trigger-point-atlas"); set(atlas); document.body.append(atlas); });</script>',
  'before its script, beside attributes that say otherwise (THEOplayer/web-ui#9)': '<script>const atlas = document.querySelector("trigger-point-atlas"); atlas.setAttribute("point", "infraspinatus-1"); atlas.setAttribute("controls", "none"); set(atlas);</script>',
};
for (const [when, script] of Object.entries(EARLY))
  test(`what is set ${when} counts`, LIMIT, async t => {
    const set = '<script>function set(atlas) { Object.assign(atlas, { loading: "interaction", point: "temporalis-1", side: "right", layers: ["skin", "deep"], controls: "minimal", theme: "dark", bookingHref: "https://clinic.example/book", sensitivity: "sensitive", names: "latin" }); }</script>';
    const { page, atlas } = await world.open(t, { body: `${set}<trigger-point-atlas></trigger-point-atlas>${script}`, options: DESK });
    await page.waitForFunction(() => document.querySelector('trigger-point-atlas')?.shadowRoot?.querySelector('.stage'));
    await atlas.dispatchEvent('pointerover');
    await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state);
    const told = await atlas.evaluate(({ loading, point, side, layers, controls, theme, bookingHref, sensitivity, names }) => ({ loading, point, side, layers, controls, theme, bookingHref, sensitivity, names }));
    assert.deepEqual(told, { loading: 'interaction', point: 'temporalis-1', side: 'right', layers: ['skin', 'deep'], controls: 'minimal', theme: 'dark', bookingHref: 'https://clinic.example/book', sensitivity: 'sensitive', names: 'latin' });
    assert.deepEqual(await heard(page, 'error'), []);
  });

test('of two versions on a page the first stays, and the page’s author is told (lit/lit#4455, AxisCommunications/media-stream-library-js#714, khmyznikov/pwa-install#82)', LIMIT, async t => {
  world.site.put('/old/trigger-point-atlas.js', built('trigger-point-atlas.js').replaceAll('"./part-', '"../part-'));
  const said = [];
  const { page, atlas } = await world.open(t, {
    body: `${WIDGET}<script type="module">await import('/trigger-point-atlas.js'); window.mine = customElements.get('trigger-point-atlas'); await import('/old/trigger-point-atlas.js'); await import('/trigger-point-atlas.js?v=2'); window.loaded = true;</script>`,
    options: DESK,
    before: async page => page.on('console', message => message.type() === 'warning' && said.push(message.text())),
  });
  await page.waitForFunction(() => window.loaded && document.querySelector('trigger-point-atlas').state);
  assert.equal(await page.evaluate(() => customElements.get('trigger-point-atlas') === window.mine), true);
  assert.equal(said.filter(text => /trigger-point-atlas/.test(text)).length, 2, said.join('\n'));
  for (const text of said) assert.match(text, /old\/trigger-point-atlas\.js|v=2/, 'it names the script that came second');
  await atlas.locator('.point-name').waitFor();
});

test('what bubbles from it is told by its target, and takes no dialog, form or details of the page along (Vonage/vivid#1364, shoelace-style/shoelace#2397, material-components/material-web#1150, mdbassit/Coloris#176)', LIMIT, async t => {
  const body = `<dialog id="around"><form id="form" method="dialog"><details open id="fold"><summary>More</summary>${WIDGET}</details></form></dialog>
    <script>
      window.did = [];
      const around = document.getElementById('around');
      for (const kind of ['close', 'cancel', 'toggle', 'beforetoggle', 'change', 'submit', 'reset', 'ended', 'play', 'pause', 'load', 'abort', 'closed', 'hide', 'sl-hide']) for (const box of [around, document.getElementById('form'), document.getElementById('fold')]) box.addEventListener(kind, event => did.push(kind + ' ' + event.target.id));
      around.showModal();
      did.length = 0;
    </script>`;
  const { page, atlas } = await open(t, body);
  await atlas.locator('.point-name').waitFor();
  await atlas.evaluate(element => {
    // The dialog has told of its own opening.
    window.did.length = 0;
    element.select('levator-scapulae-1');
    element.setView('back');
    element.clear();
  });
  await atlas.getByRole('searchbox').fill('neck');
  await atlas.locator('.understood').waitFor();
  await page.keyboard.press('Escape');
  await atlas.locator('.understood').waitFor({ state: 'detached' });
  assert.deepEqual(await page.evaluate(() => did.filter(each => !/^toggle fold/.test(each))), []);
  assert.equal(await page.evaluate(() => document.getElementById('around').open), true, 'Escape has closed what was open in it, not what it is in');
  await hears(page, 'select', { point: 'levator-scapulae-1' });
});
