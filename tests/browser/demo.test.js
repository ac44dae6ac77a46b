// The demo pages: a visitor's way to booking, the builder's code, the classroom's two clicks, the developer's table; each without a fault for axe.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { NO_WEBGL } from '../../xtask/browser/chromium.js';
import { built, DIST, hears, LIMIT, needs, openWorld, RECORDER } from './support.js';

const world = await openWorld(NO_WEBGL);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
/** Bytes of ours from which the first screen is drawn, packed. */
const FIRST_SCREEN = 60_000;

/** @param {import('node:test').TestContext} t @param {string} path */
const visit = (t, path, viewport = DESKTOP) => world.open(t, { url: world.site.origin + path, options: { viewport }, before: page => page.addInitScript(RECORDER) });

/** @param {import('playwright-core').Page} page */
async function sound(page) {
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, 'nothing sticks out at the side');
  await page.evaluate(axe);
  // What is within the widget has tests of its own.
  const { violations } = await page.evaluate(() => axe.run({ exclude: [['trigger-point-atlas'], ['iframe']] }));
  assert.deepEqual(violations.map(({ id, help, nodes }) => `${id}: ${help}; ${nodes.map(node => node.target.flat().join(' ')).join(', ')}`), []);
}

for (const viewport of [DESKTOP, PHONE])
  test(`on the clinic’s page a headache leads to its points, to how they are pressed, and to booking, ${viewport.width} px wide`, LIMIT, async t => {
    const { page, atlas } = await visit(t, '/', viewport);
    await page.getByRole('button', { name: 'Headache' }).first().click();
    await hears(page, 'painselect');
    await atlas.locator('.pass').click();
    await atlas.locator('.result').first().click();
    await atlas.locator('.point-name').waitFor();
    await atlas.getByRole('button', { name: 'step by step' }).first().click();
    await hears(page, 'demochange');
    // On a phone the panel has made room for the picture.
    if (viewport === PHONE) await atlas.locator('.handle').press('Enter');
    await atlas.locator('.booking a').click();
    await page.waitForFunction(() => location.hash.startsWith('#book'));
    const form = page.locator('.book form');
    const name = await atlas.locator('.point-name').innerText();
    assert.match(await form.getByLabel('What is it about?').inputValue(), new RegExp(`^headache\\n${name}, (right|left)$`));
    await form.getByLabel('Your name').fill('A visitor');
    await form.getByLabel('E-mail or telephone').fill('visitor@example.org');
    await form.getByRole('button').click();
    await page.getByText('nothing has been sent').waitFor();
    await sound(page);
  });

test('the clinic’s form says each pain that was looked into, and the point that is looked at, not one that was left', LIMIT, async t => {
  const { page, atlas } = await visit(t, '/');
  const about = page.locator('.book form').getByLabel('What is it about?');
  await page.getByRole('button', { name: 'Headache' }).first().click();
  await atlas.locator('.pass').click();
  await atlas.locator('.result').first().click();
  await atlas.locator('.point-name').waitFor();
  await atlas.locator('.back').click();
  await atlas.locator('.start-over').click();
  await atlas.locator('.tile[data-place=shoulder]').click();
  await atlas.locator('.pass').click();
  await atlas.locator('.result').first().click();
  await atlas.locator('.point-name').waitFor();
  const name = await atlas.locator('.point-name').innerText();
  assert.match(await about.inputValue(), new RegExp(`^headache\\nshoulder\\n${name}, (right|left)$`));
  await atlas.locator('.back').click();
  await atlas.locator('.result').first().waitFor();
  assert.equal(await about.inputValue(), 'headache\nshoulder');
});

for (const viewport of [DESKTOP, PHONE])
  test(`on the clinic’s page the map is drawn from ${FIRST_SCREEN / 1000} kB, and nothing moves until all is there, ${viewport.width} px wide`, { ...LIMIT, ...needs('intercept') }, async t => {
    let drawn = () => {};
    const firstScreen = new Promise(resolve => (drawn = resolve));
    const ours = [];
    const before = async page => {
      await page.addInitScript(RECORDER);
      await page.addInitScript(() => {
        window.shifts = [];
        new PerformanceObserver(list => window.shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
      });
      // What else the widget asks for meanwhile must not be needed.
      await page.route(/\.wasm$|\/core|catalogue\.json|\.ftl$|part-(?!chunk)|maps\/\w+\.json|\.glb$/, async route => {
        await firstScreen;
        await route.continue();
      });
      await page.route(/trigger-point-atlas\.js|part-chunk|-outline\.json/, route => {
        ours.push(new URL(route.request().url()).pathname);
        return route.continue();
      });
    };
    const { page, atlas } = await world.open(t, { url: `${world.site.origin}/`, options: { viewport }, before });
    await atlas.locator('.figure .outline').first().waitFor({ state: 'attached' });
    await atlas.locator('.tile').first().waitFor({ state: 'attached' });
    const bytes = ours.map(path => brotliCompressSync(readFileSync(join(DIST, path))).length);
    const sum = bytes.reduce((a, b) => a + b, 0);
    assert.ok(ours.length > 2 && sum <= FIRST_SCREEN, `${sum} bytes: ${ours.map((path, k) => `${path} ${bytes[k]}`).join(', ')}`);
    drawn();
    await atlas.locator('.mark').first().waitFor({ state: 'attached' });
    await atlas.evaluate(element => element.scrollIntoView({ behavior: 'instant', block: 'center' }));
    await hears(page, 'error', { code: 'webgl-unavailable' });
    await atlas.locator('.row').first().waitFor({ state: 'attached' });
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
    const shifts = await page.evaluate(() => window.shifts.map(({ value, sources }) => [value, sources.map(({ node, previousRect, currentRect }) => [node?.outerHTML?.slice(0, 60), previousRect, currentRect])]));
    assert.equal(shifts.reduce((sum, [value]) => sum + value, 0).toFixed(3), '0.000', JSON.stringify(shifts));
  });

test('the builder’s code is what its preview runs; what is wrong is said beside its field and left out', LIMIT, async t => {
  const { page } = await visit(t, '/builder.html');
  const code = page.locator('pre code');
  const preview = page.locator('.preview > *');
  await page.waitForFunction(() => document.querySelector('.preview trigger-point-atlas')?.state);
  await page.getByLabel('A point', { exact: true }).check();
  await page.locator('[name=point]').selectOption('infraspinatus-1');
  await page.locator('[name=side]').selectOption('left');
  await page.getByLabel('Theme').getByLabel('Dark').check();
  await page.getByLabel('Height, px').fill('600');
  await page.getByLabel('Words on it').fill('Book "now"');
  await page.getByLabel('Leads to').fill('javascript:alert(1)');
  await page.getByLabel('Leads to').press('Tab');
  await page.getByText('Allowed: https:').waitFor();
  assert.equal(await page.getByLabel('Leads to').getAttribute('aria-invalid'), 'true');
  assert.ok(!(await code.innerText()).includes('booking'));
  await page.getByLabel('Leads to').fill('https://clinic.example/book?a=1&b=2');
  await page.getByLabel('Leads to').press('Tab');

  const asWritten = () =>
    page.evaluate(() => {
      const template = document.createElement('template');
      template.innerHTML = document.querySelector('pre code').textContent;
      return Object.fromEntries([...template.content.querySelector('trigger-point-atlas, iframe').attributes].map(({ name, value }) => [name, value]));
    });
  const shown = () => preview.evaluate(element => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])));
  const written = await asWritten();
  assert.deepEqual(written, { point: 'infraspinatus-1', side: 'left', theme: 'dark', 'booking-href': 'https://clinic.example/book?a=1&b=2', 'booking-label': 'Book "now"' });
  const now = await shown();
  assert.deepEqual(Object.fromEntries(Object.keys(written).map(name => [name, now[name]])), written);
  assert.deepEqual(await preview.evaluate(element => [element.state.selection, element.getBoundingClientRect().height]), [{ point: 'infraspinatus-1', side: 'left' }, 600]);
  await sound(page);

  await page.getByLabel('Use this accent colour').check();
  await page.getByLabel('iframe').check();
  const { src, ...rest } = await asWritten();
  assert.ok(src.startsWith(`${world.site.origin}/embed.html?`));
  assert.equal((await shown()).src, src.replace(`${world.site.origin}/`, './'));
  assert.equal(rest.height, '600');
  const framed = page.frameLocator('.preview iframe').locator('trigger-point-atlas');
  await framed.locator('.point-name').waitFor();
  assert.deepEqual(await framed.evaluate(element => [element.point, element.theme, element.bookingHref, element.style.getPropertyValue('--tpa-accent')]), ['infraspinatus-1', 'dark', written['booking-href'], '#1c6a61']);

  await page.getByLabel('Link', { exact: true }).check();
  assert.equal(await code.innerText(), src);
  await page.setViewportSize(PHONE);
  await sound(page);
});

test('the classroom shows a pattern in two clicks, and an address brings a prepared one', LIMIT, async t => {
  const { page, atlas } = await visit(t, '/classroom.html');
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state);
  await page.getByRole('button', { name: 'Stiff neck' }).click();
  await atlas.locator('.result, .pass').first().waitFor();
  if (await atlas.locator('.pass').count()) await atlas.locator('.pass').click();
  await atlas.locator('.result').first().click();
  await atlas.locator('.point-name').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Stiff neck' }).getAttribute('aria-pressed'), 'true');
  await sound(page);
  await page.setViewportSize(PHONE);
  await page.getByRole('link', { name: 'Levator scapulae' }).click();
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas')?.state?.selection);
  assert.deepEqual(await atlas.evaluate(element => element.state.selection), { point: 'levator-scapulae-1', side: 'left' });
  await sound(page);
});

test('the developer’s page sets attributes, calls methods, shows mistakes and dresses parts', LIMIT, async t => {
  const { page, atlas } = await visit(t, '/developer.html');
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state);
  const own = await atlas.evaluate(element => element.constructor.observedAttributes);
  assert.deepEqual((await page.locator('[data-attributes] code').allInnerTexts()).sort(), [...own].sort(), 'every attribute has its row');
  const declared = tag => [...built('trigger-point-atlas.d.ts').matchAll(new RegExp(`@${tag} (\\S+)`, 'g'))].map(([, name]) => name);
  assert.ok(declared('cssprop').length > 20 && declared('csspart').length > 13);
  assert.deepEqual(await page.locator('[data-styles] code').allInnerTexts(), declared('cssprop'));
  assert.deepEqual(await page.locator('[data-parts] button').allInnerTexts(), declared('csspart'));
  assert.deepEqual(await page.locator('[data-slots] code').allInnerTexts(), declared('slot'));
  assert.deepEqual(await page.getByLabel('lang', { exact: true }).locator('option').evaluateAll(all => all.map(one => one.value)), ['', ...JSON.parse(built('locales/languages.json'))]);
  await page.getByRole('button', { name: 'Fill panel-footer' }).click();
  await page.getByText('own words in the slot panel-footer').waitFor();
  await page.getByLabel('sensitivity').selectOption('sensitive');
  assert.equal(await atlas.evaluate(element => element.state.sensitivity), 'sensitive');
  await page.getByRole('button', { name: 'Call findByPain' }).click();
  await page.waitForFunction(() => /"point"/.test(document.querySelector('[data-methods]').textContent));
  await page.getByRole('button', { name: 'Try select' }).click();
  await page.locator('[data-errors] output').first().filter({ hasText: 'invalid-point' }).waitFor();
  await page.locator('[data-log] .error').first().waitFor();
  await page.getByRole('button', { name: 'panel', exact: true }).click();
  assert.equal(await atlas.locator('[part~=panel]').first().evaluate(element => getComputedStyle(element).outlineStyle), 'solid');
  await sound(page);
  await page.setViewportSize(PHONE);
  await sound(page);
});
