// Without WebAssembly, which a page's policy or a locked-down browser may forbid: the same core as plain JavaScript, all but 3D.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { POLICY } from '../../xtask/browser/site.js';
import { built, DIST, heard, hears, LIMIT, openWorld, tabTo, workersOf } from './support.js';

const world = await openWorld();
const strict = await openWorld([], POLICY.replace(" 'wasm-unsafe-eval'", ''));
const BODY = '<trigger-point-atlas loading="eager" booking-href="https://clinic.example/book" booking-label="Book a visit"></trigger-point-atlas>';
const DESK = { viewport: { width: 1280, height: 800 } };

/** The widget tells the page and the visitor that there is no 3D, and why. */
async function told(page, atlas) {
  const error = await hears(page, 'error', { code: 'webgl-unavailable' });
  assert.equal(error.recoverable, false);
  assert.match(error.message, /WebAssembly/);
  assert.deepEqual(await atlas.evaluate(element => element.ready), { webgl: false });
  assert.match(await atlas.getByRole('alert').innerText(), /WebAssembly/, 'the visitor reads why there is no 3D');
}

/** Phases of the demonstration in words, from one to the next by what `next` does. */
async function phases(atlas, next) {
  const told = new Set();
  for (let step = 0; step < 4; step++) {
    told.add(await atlas.locator('.phase b').innerText());
    await next();
  }
  assert.ok(told.size >= 4 && told.has('Hold'), `phases in words: ${[...told].join(', ')}`);
}

/** The visitor's way: headache, warning signs, an answer, a point, how it is pressed in words, booking. */
async function visit(page, atlas) {
  await told(page, atlas);
  const search = atlas.getByRole('searchbox');
  await search.fill('hedache at my temples');
  await search.press('Enter');
  await atlas.locator('.pass').click();
  const result = atlas.locator('.result').first();
  const point = await result.getAttribute('data-point');
  assert.match(await result.innerText(), /temple/, 'it says why');
  await result.click();
  await hears(page, 'select', { point });
  await atlas.getByRole('button', { name: 'See it step by step' }).click();
  await hears(page, 'demochange', { playing: false });
  await phases(atlas, () => atlas.locator('.still-on').click());
  const booking = atlas.getByRole('link', { name: 'Book a visit' });
  assert.equal(await booking.getAttribute('href'), 'https://clinic.example/book');
  await atlas.evaluate(element => element.startTour('headache'));
  await atlas.locator('.guide-next').click();
  assert.equal(await atlas.locator('.guide').getAttribute('data-stop'), 'point', 'guided sessions go on too');
  assert.equal(await workersOf(page), 0);
}

/** The same way by keyboard alone. */
async function visitByKeys(page, atlas) {
  await told(page, atlas);
  const press = async wanted => {
    await tabTo(page, wanted);
    await page.keyboard.press('Enter');
  };
  await press(/tile Headache/);
  await atlas.locator('.pass').waitFor();
  await press(/none of these/);
  await atlas.locator('.result').first().waitFor();
  await press(/^result/);
  const { point } = await hears(page, 'select');
  assert.equal(await atlas.evaluate(element => element.point), point);
  await press(/step by step/);
  await hears(page, 'demochange', { playing: false });
  await tabTo(page, /still-on/);
  await phases(atlas, () => page.keyboard.press('Enter'));
  await tabTo(page, /Book a visit/);
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.href), 'https://clinic.example/book');
  assert.equal(await workersOf(page), 0);
}

test('where the browser has no WebAssembly a visitor gets from a headache to the booking', LIMIT, async t => {
  const before = page => page.addInitScript(() => delete globalThis.WebAssembly);
  const { page, atlas } = await world.open(t, { body: BODY, before, options: DESK });
  await visit(page, atlas);
  assert.ok(!world.site.requests.some(path => path.endsWith('.wasm')), 'nothing is fetched that cannot run');
});

test('where the page’s policy forbids WebAssembly a visitor gets from a headache to the booking by keyboard alone', LIMIT, async t => {
  const { page, atlas } = await strict.open(t, { body: BODY, options: DESK, expect: /wasm-eval|WebAssembly/ });
  await visitByKeys(page, atlas);
  assert.equal((await heard(page, 'violation')).length, 1, 'the policy is put to the test once');
});

test('the plain core gives the same answers as the compiled one, to the last digit', LIMIT, async () => {
  const catalogue = built('catalogue.json');
  const words = built('locales/en.ftl').normalize('NFD');
  const plain = await import(join(DIST, 'core-plain.js'));
  const glue = await import(join(DIST, 'core.js'));
  glue.initSync({ module: readFileSync(join(DIST, 'core_bg.wasm')) });
  assert.deepEqual(answers(opened(plain, catalogue), words), answers(opened(glue, catalogue), words));
});

const opened = ({ Core, Reading }, catalogue) => new Core(new Reading(catalogue));

/** What a core says to a long conversation. */
function answers(core, words) {
  const said = [core.regions(), core.tours(), core.catalogue()];
  core.setWords(words);
  for (const text of ['headache', 'pain behind the left eye', 'low bakc', 'trapezius', 'ache down the back of my thigh']) {
    said.push(core.search(text), core.findByPain(JSON.stringify({ places: ['headache', 'low-back.L'], words: text })));
  }
  let now = 1.7e12;
  const send = command => said.push(core.dispatch(JSON.stringify(command), (now += 1234.56)));
  for (const { id } of JSON.parse(core.points())) {
    send({ type: 'select', point: id });
    send({ type: 'play' });
    for (let look = 0; look < 6; look++) said.push(core.demo((now += 3210.98)));
    said.push(core.timeline(), core.link());
  }
  for (const { id, stops } of JSON.parse(core.tours())) {
    send({ type: 'startTour', tour: id });
    for (const _ of stops) send({ type: 'guideNext' });
  }
  // A catalogue of megabytes makes the memory grow while texts are being passed.
  const many = JSON.parse(core.catalogue());
  const own = many.points.flatMap(point => Array.from({ length: 20 }, (_, at) => ({ ...point, id: `own-${at}-${point.id}` })));
  said.push(core.overlay(JSON.stringify({ points: own })), core.points(), core.state());
  core.free();
  return said;
}
