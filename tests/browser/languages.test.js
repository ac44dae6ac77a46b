// Languages: the nearest one is taken, a change is followed at once everywhere, and what is written from right to left mirrors the layout.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { pseudo } from '../../xtask/browser/pseudo.js';
import { built, DIST, heard, hears, LIMIT, LOADING, openWorld } from './support.js';

const world = await openWorld();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// The viewer's code never arrives: there is a canvas and all that floats over it, and nothing is drawn in software.
world.site.fail('/viewer_bg.wasm', 'halt');

// A language from right to left, which is in no build: English with every word turned round.
const LIST = /\["[\w-]+"(,"[\w-]+")*\]/g;
let list = '[]';
for (const file of readdirSync(DIST).filter(name => /^(part-|trigger-).*\.js$/.test(name))) {
  const script = built(file);
  const found = script.match(LIST)?.find(found => JSON.parse(found).includes('en'));
  if (!found) continue;
  list = found;
  world.site.put(`/${file}`, script.replace(list, JSON.stringify([...JSON.parse(list), 'ar-XB'])));
}
world.site.put('/locales/ar-XB.ftl', pseudo(built('locales/en.ftl')));

const BODY = '<trigger-point-atlas loading="eager"></trigger-point-atlas>';
const DESK = { viewport: { width: 1280, height: 800 } };
/** Text as it is said, without the marks that turn it round. */
const plain = text => text.replaceAll(/[\u200f\u202e\u202c\u2068\u2069]/g, '');
const isTurned = text => text.includes('\u202e');

async function open(t, { body = BODY, options = DESK, ...more } = {}) {
  const { page, atlas } = await world.open(t, { body, options, ...more });
  await atlas.locator('.tile').first().waitFor();
  await atlas.locator('canvas').waitFor({ state: 'attached' });
  return { page, atlas };
}

/** What is said in places that the template does not draw anew by itself, and in some that it does. */
const said = async atlas => {
  // The list comes with the catalogue.
  await atlas.locator('[data-point="temporalis-1"] .name').first().waitFor({ state: 'attached' });
  return atlas.evaluate(element => {
    const { shadowRoot: root } = element;
    const [canvas, frame] = [root.querySelector('canvas'), root.querySelector('.frame')];
    return {
      lang: frame.lang,
      dir: frame.dir,
      texts: {
        canvas: canvas.getAttribute('aria-label'),
        role: canvas.getAttribute('aria-roledescription'),
        frame: frame.getAttribute('aria-label'),
        title: root.querySelector('.panel-title').textContent,
        point: root.querySelector('[data-point="temporalis-1"] .name').textContent,
        toolbar: root.querySelector('.toolbar').getAttribute('aria-label'),
      },
    };
  });
};

test('a change of language is followed at once by everything that is said, and back', LIMIT, async t => {
  const { page, atlas } = await open(t);
  const english = await said(atlas);
  assert.deepEqual([english.lang, english.dir], ['en', 'ltr']);
  await atlas.getByRole('button', { name: 'Settings' }).click();
  await atlas.getByRole('combobox', { name: 'Language' }).selectOption('ar-XB');
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.frame').dir === 'rtl');
  const turned = await said(atlas);
  assert.equal(turned.lang, 'ar-XB');
  for (const [place, text] of Object.entries(turned.texts)) {
    assert.ok(isTurned(text), `${place} says ${text}`);
    assert.equal(plain(text), english.texts[place], place);
  }
  assert.equal(await atlas.evaluate(element => element.state.lang), 'ar-XB');
  assert.ok((await heard(page, 'statechange')).length > 0, 'the page is told');
  // A demonstration's dials and phases are moved by hand, not by the template.
  await atlas.evaluate(element => {
    element.select('levator-scapulae-1');
    element.play();
    element.pause();
    element.seek(20);
  });
  const told = () => atlas.evaluate(element => ['.phase b', '.words', '.dial.force b'].map(place => element.shadowRoot.querySelector(place).textContent));
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.phase b').textContent);
  const before = await told();
  assert.ok(isTurned(before[0]) && isTurned(before[1]));
  await atlas.evaluate(element => (element.lang = 'en'));
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.frame').dir === 'ltr');
  await atlas.evaluate(element => element.updateComplete);
  assert.deepEqual(await told(), before.map(plain), 'the same instant in other words');
  await atlas.evaluate(element => element.clear());
  await atlas.locator('.tile').first().waitFor();
  assert.deepEqual(await said(atlas), english);
});

test('the page’s language is taken, the nearest there is; one whose words do not arrive leaves those shown', LIMIT, async t => {
  const { page, atlas } = await open(t, { body: `<div lang="AR-eg">${BODY}</div>`, expect: LOADING });
  assert.deepEqual([(await said(atlas)).lang, await atlas.evaluate(element => element.state.lang)], ['ar-XB', 'ar-XB']);
  world.site.fail('/locales/en.ftl');
  t.after(() => world.site.mend('/locales/en.ftl'));
  await atlas.evaluate(element => (element.lang = 'en-NZ'));
  const error = await hears(page, 'error', { code: 'asset-failed' });
  assert.match(error.url, /\/locales\/en\.ftl$/);
  assert.equal(error.recoverable, true);
  assert.equal((await said(atlas)).lang, 'ar-XB');
  world.site.mend('/locales/en.ftl');
  await atlas.evaluate(element => (element.lang = 'xx-Latn'));
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.frame').lang === 'en');
  await atlas.evaluate(element => element.removeAttribute('lang'));
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.frame').lang === 'ar-XB');
});

test('muscles go by their Latin names where that is chosen, in lists, in speech and in a link', LIMIT, async t => {
  const { page, atlas } = await open(t);
  await atlas.getByRole('button', { name: 'Settings' }).click();
  const latin = atlas.getByRole('switch', { name: 'Use Latin names' });
  await latin.click();
  const heading = atlas.locator('.list .muscle').first();
  const { name, lang, other } = await heading.evaluate(node => ({ name: node.children[0].textContent, lang: node.children[0].lang, other: node.children[1].textContent }));
  assert.match(name, /^M(usculus|\.|m\.)/);
  assert.equal(lang, 'la');
  assert.doesNotMatch(other, /^M(usculus|\.|m\.)/, 'the everyday name stands beside it');
  const rows = await atlas.locator('.list .row[data-point] .name').evaluateAll(all => all.map(node => node.textContent.trim()));
  assert.deepEqual(rows.filter(name => !/^(Mm?\. |Platysma|Diaphragma)/.test(name)), [], 'and so does each point');
  assert.equal(new Set(rows).size, rows.length, 'each by a name of its own');
  await atlas.evaluate(element => element.lookAt('masseter-superficial.R'));
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.structure strong')?.textContent.includes('masseter'));
  assert.match(await atlas.locator('.structure strong').innerText(), /^M(usculus|\.) masseter/);
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.spoken').textContent.includes('masseter'));
  const link = await atlas.evaluate(element => element.link());
  await page.goto('about:blank');
  await page.goto(link);
  await atlas.locator('.structure strong', { hasText: 'masseter' }).waitFor();
  assert.equal(await atlas.evaluate(element => element.names), 'latin');
  await atlas.evaluate(element => (element.names = 'everyday'));
  await atlas.locator('.structure strong', { hasText: 'Masseter, outer part' }).waitFor();
});

/** Faults of the layout: what leaves the frame, scrolls sideways or lies over something else. */
const faults = atlas =>
  atlas.evaluate(element => {
    const { shadowRoot: root } = element;
    const frame = root.querySelector('.frame').getBoundingClientRect();
    const found = [];
    const named = node => `${node.localName}.${node.className} “${node.textContent.trim().slice(0, 24)}”`;
    const seen = node => node.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) && node.getBoundingClientRect().width > 1;
    const inside = (node, box) => {
      const { left, right } = node.getBoundingClientRect();
      return left >= box.left - 1 && right <= box.right + 1;
    };
    for (const node of root.querySelectorAll('.frame *:not(svg *)')) {
      if (!seen(node) || node.closest('.poster, .canvas, .figure, .names, .beyond, .spoken, .chips, .scrub, option')) continue;
      const style = getComputedStyle(node);
      if (!inside(node, frame)) found.push(`${named(node)} leaves the frame`);
      const hides = style.overflowX !== 'visible' && style.textOverflow !== 'ellipsis' && style.display !== 'inline';
      if (hides && node.scrollWidth > node.clientWidth + 1) found.push(`${named(node)} is wider than its box`);
    }
    const overlaps = nodes => {
      for (const [at, one] of nodes.entries()) {
        for (const two of nodes.slice(at + 1)) {
          const [a, b] = [one.getBoundingClientRect(), two.getBoundingClientRect()];
          const over = Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
          if (over && !one.contains(two) && !two.contains(one)) found.push(`${named(one)} lies over ${named(two)}`);
        }
      }
    };
    const all = selector => [...root.querySelectorAll(selector)].filter(seen);
    overlaps(all('.toolbar, .corner, .compass, .legend, .structure'));
    // Yes and no of the warning signs stay in sight while these pass below.
    for (const room of ['.panel .scroll', '.toolbar', '.corner', '.play', '.popover']) overlaps(all(`${room} :is(button, select, input[type=search], a, p, h2, h3, h4, li):not(.gate-answers *, .guide-nav *)`));
    return found.slice(0, 12);
  });

for (const [name, options] of [['a desktop', DESK], ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true }]]) {
  test(`from right to left on ${name} the layout is mirrored, and in no language anything overflows or overlaps`, LIMIT, async t => {
    const { page, atlas } = await open(t, { body: '<main><h1>A page</h1><trigger-point-atlas loading="eager" lang="ar-XB" booking-href="#book" booking-label="Book"></trigger-point-atlas></main>', options });
    const box = place => atlas.locator(place).first().boundingBox();
    const wide = options === DESK;
    /** Other languages have longer words: none may break what is shown. */
    const look = async state => {
      for (const language of [...JSON.parse(list).filter(language => language !== 'en'), 'ar-XB']) {
        await atlas.evaluate((element, language) => (element.lang = language), language);
        await page.waitForFunction(language => document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.frame').lang === language, language);
        assert.deepEqual(await faults(atlas), [], `${state} in ${language}`);
      }
    };

    const [stage, panel, toolbar, corner] = [await box('.stage'), await box('.panel'), await box('.toolbar'), await box('.corner')];
    if (wide) assert.ok(panel.x + panel.width <= stage.x + 1, 'the panel is on the left');
    assert.ok(toolbar.x > corner.x, 'the toolbar is on the right, the corner on the left');
    const title = await atlas.locator('.panel-title').evaluate(node => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const style = getComputedStyle(node);
      return { direction: style.direction, ends: range.getBoundingClientRect().right, edge: node.closest('.list-head').getBoundingClientRect().right };
    });
    assert.equal(title.direction, 'rtl');
    assert.ok(title.edge - title.ends < 30, 'lines begin at the right');
    await look('list');

    await atlas.locator('[data-opens=settings]').click();
    await atlas.locator('.settings').waitFor();
    await look('settings');
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => axe.run());
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), [], 'axe finds nothing in the settings');
    await page.keyboard.press('Escape');
    if (!wide) await atlas.locator('.handle').click();
    await atlas.evaluate(element => (element.region = 'headache'));
    await atlas.locator('.gate').waitFor();
    await look('warning signs');
    await atlas.locator('.pass').click();
    await atlas.locator('.result').first().waitFor();
    await look('answer');
    await atlas.locator('.result').first().click();
    await atlas.locator('.point-name').waitFor();
    if (wide) {
      const [first, second] = await atlas.locator('.actions .segments button').evaluateAll(both => both.map(each => each.getBoundingClientRect().left));
      assert.ok(first < second, 'right and left of a body seen from the front stand as on the body');
    }
    await look('point');
    await atlas.evaluate(element => {
      element.play();
      element.pause();
      element.seek(20);
    });
    await page.waitForFunction(() => document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.phase b').textContent);
    await look('demonstration');
    const thumb = await atlas.locator('.scrub').evaluate(node => getComputedStyle(node).direction);
    assert.equal(thumb, 'ltr', 'time runs from left to right');
    await atlas.evaluate(element => element.startTour('headache'));
    await atlas.locator('.guide').waitFor();
    await look('session');
  });
}
