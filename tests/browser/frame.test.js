// The widget in an iframe of another origin: the element's interface on the host's side, and who is listened to.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { NO_WEBGL } from '../../xtask/browser/chromium.js';
import { openSite, POLICY } from '../../xtask/browser/site.js';
import { DIST, heard, hears, LIMIT, needs, openWorld, RECORDER, within } from './support.js';

const world = await openWorld(NO_WEBGL);
const widget = world.site.origin;
/** Pages of another origin, which may frame the widget and nothing else. */
const host = await openSite({ folders: [DIST], policy: POLICY.replace("frame-src 'self'", `frame-src ${widget}`) });
after(() => host.close());
host.put('/favicon.ico', '');
host.put('/recorder.js', `${RECORDER}; window.told = []; addEventListener('message', ({ data, origin }) => told.push({ data, origin }));`);

let pages = 0;
/** @param {import('node:test').TestContext} t @param {string} body @param {string} [url] */
async function open(t, body, url) {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title><script src="recorder.js"></script><script type="module" src="tpa-frame.js"></script></head><body>${body}</body></html>`;
  const { page } = await world.open(t, { url: url ?? host.put(`/host-${++pages}.html`, html), also: [host.origin], options: { viewport: { width: 900, height: 620 } } });
  return { page, frame: page.locator('trigger-point-atlas-frame') };
}
/** The widget within. @param {import('playwright-core').Page} page */
const inner = (page, at = 0) => page.frames().filter(frame => frame.url().startsWith(widget))[at].locator('trigger-point-atlas');

const FRAME = `<trigger-point-atlas-frame src="${widget}/embed.html" loading="eager" point="trapezius-upper-1" side="left" booking-href="https://clinic.example/book" booking-label="Book"></trigger-point-atlas-frame>`;

test('a frame of another origin has the element’s attributes, methods, events and state', { ...LIMIT, ...needs('frames') }, async t => {
  const { page, frame } = await open(t, FRAME);
  assert.deepEqual(await within('ready', frame.evaluate(element => element.ready)), { webgl: false });
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas-frame').tours.length > 0);
  assert.deepEqual(await frame.evaluate(element => [element.point, element.side, element.state.selection]), ['trapezius-upper-1', 'left', { point: 'trapezius-upper-1', side: 'left' }]);
  assert.ok(await frame.evaluate(element => element.points.length > 100 && element.regions.length > 50));
  assert.equal(await inner(page).locator('.booking a').getAttribute('href'), 'https://clinic.example/book');

  const answers = await frame.evaluate(element => element.findByPain(['headache.L'], { limit: 3 }));
  assert.deepEqual(answers, await inner(page).evaluate(element => element.findByPain(['headache.L'], { limit: 3 })));
  assert.equal(answers.length, 3);

  await frame.evaluate(element => element.select('temporalis-1', { side: 'right' }));
  assert.deepEqual(await hears(page, 'select', { point: 'temporalis-1' }), { point: 'temporalis-1', side: 'right' });
  await frame.evaluate(element => element.setAttribute('layers', 'skeleton'));
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas-frame').layers.join() === 'skeleton');

  const small = await frame.evaluate(element => element.snapshot({ width: 0 }).catch(({ code, field, value, recoverable }) => ({ code, field, value, recoverable })));
  assert.deepEqual(small, { code: 'invalid-argument', field: 'width', value: 0, recoverable: true });

  // An address is meant as seen from the page, wherever the frame lies.
  await frame.evaluate(element => element.setAttribute('model', 'bodies/mine.glb'));
  await inner(page).and(page.frames().find(one => one.url().startsWith(widget)).locator(`[model="${host.origin}/bodies/mine.glb"]`)).waitFor({ state: 'attached' });
  await frame.evaluate(element => element.removeAttribute('model'));

  const state = await frame.evaluate(element => element.state);
  await frame.evaluate(element => element.clear());
  assert.equal(await frame.evaluate(element => element.point), null);
  await frame.evaluate((element, state) => (element.state = state), state);
  await hears(page, 'statechange', { state });

  const wrong = await frame.evaluate(element => element.select('nowhere-1').catch(({ name, code, field, value, allowed }) => ({ name, code, field, value, allowed })));
  assert.deepEqual({ ...wrong, allowed: null }, { name: 'FrameError', code: 'invalid-point', field: 'point', value: 'nowhere-1', allowed: null });
  assert.ok(wrong.allowed.length > 5);
  assert.equal((await hears(page, 'error', { code: 'invalid-point' })).value, 'nowhere-1', 'it is an event as well');
  assert.equal(await frame.evaluate(element => element.findByPain().catch(error => error.code)), 'invalid-argument');

  await t.test('a link of the host’s own page brings the state back, also through the frame’s own button', async t => {
    const link = await frame.evaluate(element => element.link());
    assert.ok(link.startsWith(`${host.origin}/host-1.html#tpa=`), link);
    assert.equal(await inner(page).evaluate(element => element.link()), link);
    const again = await open(t, '', link);
    await within('ready', again.frame.evaluate(element => element.ready));
    await again.page.waitForFunction(() => document.querySelector('trigger-point-atlas-frame').state);
    assert.deepEqual(await again.frame.evaluate(element => [element.state.selection, element.state.layers]), [state.selection, state.layers]);
  });

  await t.test('moved on the page it comes back with its state; taken out, it answers nobody', async () => {
    await frame.evaluate(element => document.body.appendChild(document.createElement('main')).append(element));
    await page.waitForFunction(() => document.querySelector('trigger-point-atlas-frame').search('headache').then(found => found.places.length > 0));
    await inner(page).locator('.point-name').waitFor();
    assert.equal(await inner(page).evaluate(element => element.state.selection.point), 'temporalis-1');
    const code = await frame.evaluate(element => {
      const asked = element.search('x').catch(error => error.code);
      element.remove();
      return asked;
    });
    assert.equal(code, 'frame-gone');
  });
  assert.ok(!host.requests.some(path => /wasm|catalogue|locales/.test(path)), 'all but the frame script comes from the widget’s server');
});

test('a frame that waits for a hand answers a call; one that is loaded anew lets nobody wait', LIMIT, async t => {
  const { page, frame } = await open(t, FRAME.replace('eager', 'interaction').replace('point="trapezius-upper-1" side="left" ', ''));
  await frame.evaluate(element => element.scrollIntoView());
  await within('an answer', frame.evaluate(element => element.select('temporalis-1')));
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas-frame').point === 'temporalis-1');
  assert.equal(await frame.evaluate(element => {
    const asked = element.stats().catch(error => error.code);
    element.setAttribute('src', `${element.getAttribute('src')}?`);
    return asked;
  }), 'frame-gone');
});

test('who may speak with the frame: the page that frames it, the origins of `allow`, and nobody else', { ...LIMIT, ...needs('frames') }, async t => {
  const source = query => `<iframe title="Atlas" src="${widget}/embed.html?loading=eager${query}"></iframe>`;
  const { page } = await open(t, source('') + source('&allow=https://friend.example&point=temporalis-1') + source(`&allow=https://friend.example%20${host.origin}`));
  const send = (at, message) => page.evaluate(({ at, message, to }) => frames[at].postMessage(message, to), { at, message, to: widget });
  const answered = id =>
    page
      .waitForFunction(id => told.find(({ data }) => data.type === 'answer' && data.id === id), id, { polling: 'raf' })
      .then(handle => handle.evaluate(({ data }) => data));
  const tagged = message => ({ tag: 'tpa/1', ...message });
  await Promise.all([0, 1, 2].map(at => inner(page, at).locator('.tile').first().or(inner(page, at).locator('.point-name')).first().waitFor()));

  await send(1, tagged({ type: 'call', id: 'foreign', name: 'select', args: ['masseter-superficial-1'] }));
  await send(1, tagged({ type: 'nonsense', id: 'foreign too' }));
  await send(0, { type: 'call', name: 'clear' });
  await send(0, 'no message of ours');
  await send(0, tagged({ type: 'call', id: 'default', name: 'select', args: ['masseter-superficial-1'] }));
  await send(2, tagged({ type: 'get', id: 'named', name: 'state' }));
  assert.equal((await answered('default')).error, undefined);
  assert.equal((await answered('named')).value.version, 1);
  assert.equal(await inner(page, 0).evaluate(element => element.point), 'masseter-superficial-1');
  assert.equal(await inner(page, 1).evaluate(element => element.point), 'temporalis-1', 'what a foreign page asks is not done');

  // A neighbour of the widget's own origin is no more welcome than a stranger.
  await page.frames().filter(frame => frame.url().startsWith(widget))[2].evaluate(() => parent.frames[0].postMessage({ tag: 'tpa/1', type: 'call', name: 'clear' }, '*'));

  const wrong = async (message, expected) => {
    await send(0, message);
    const { error } = await answered(message.id);
    assert.deepEqual({ code: error.code, field: error.field, value: error.value }, { code: 'invalid-message', ...expected });
    assert.ok(error.allowed && error.message.includes(error.allowed));
  };
  await wrong(tagged({ id: 1, type: 'shout' }), { field: 'type', value: 'shout' });
  await wrong(tagged({ id: 2, type: 'call', name: 'remove' }), { field: 'name', value: 'remove' });
  await wrong(tagged({ id: 3, type: 'call', name: 'select', args: 'x' }), { field: 'args', value: 'x' });
  await wrong(tagged({ id: 4, type: 'get', name: 'innerHTML' }), { field: 'name', value: 'innerHTML' });
  await wrong(tagged({ id: 5, type: 'set', name: 'innerHTML', value: '' }), { field: 'name', value: 'innerHTML' });
  await wrong(tagged({ id: 6, type: 'attribute', name: 'onclick', value: 'x' }), { field: 'name', value: 'onclick' });
  await wrong(tagged({ id: 7, type: 'attribute', name: 'point', value: 7 }), { field: 'value', value: 7 });
  await wrong({ tag: 'tpa/2', id: 8, type: 'hello' }, { field: 'tag', value: 'tpa/2' });
  await send(0, tagged({ id: 9, type: 'attribute', name: 'catalog', value: 'https://elsewhere.example/points.json' }));
  assert.equal((await answered(9)).error.field, 'catalog', 'points come from the frame’s server or from a page it speaks with');
  await send(0, tagged({ id: 10, type: 'attribute', name: 'model', value: 'https://elsewhere.example/body.glb' }));
  assert.equal((await answered(10)).error.field, 'model', 'and so do bodies');
  await send(0, tagged({ id: 11, type: 'attribute', name: 'booking-href', value: 'javascript:alert(1)' }));
  assert.deepEqual((({ code, field }) => ({ code, field }))((await answered(11)).error ?? {}), { code: 'invalid-booking-href', field: 'booking-href' }, 'and no button runs code');
  assert.equal(await inner(page, 0).evaluate(element => element.point), 'masseter-superficial-1', 'nothing of that was done');

  const told = await page.evaluate(() => window.told);
  assert.ok(told.every(({ data, origin }) => origin === widget && data.tag === 'tpa/1'));
  assert.ok(!told.some(({ data }) => String(data.id).startsWith('foreign') || data.detail?.point === 'temporalis-1'), 'a frame for others tells this page nothing');
  assert.ok(told.some(({ data }) => data.name === 'select' && data.detail.point === 'masseter-superficial-1'));
});

test('the query dresses the frame; what it cannot mean is told, and no style can fetch anything', { ...LIMIT, ...needs('frames') }, async t => {
  const query = new URLSearchParams({ loading: 'eager', lang: 'en', theme: 'dark', '--tpa-accent': '#c04', '--tpa-radius': 'url(https://elsewhere.example/x)', '--tpa-surface': 'env(x, image-set("https://elsewhere.example/a.png" 1x))', '--tpa-text': 'env(x, \\75rl(//elsewhere.example))', '--tpa-care': 'rgb(1 2 3 / calc(1 / 2))', colour: 'red' });
  const { page } = await open(t, `<iframe title="Atlas" src="${widget}/embed.html?${query}"></iframe>`);
  await inner(page).locator('.tile').first().waitFor();
  const look = await inner(page).evaluate(element => {
    const box = element.getBoundingClientRect();
    const frame = element.shadowRoot.querySelector('.frame');
    return { accent: getComputedStyle(frame).getPropertyValue('--accent'), theme: frame.dataset.theme, fills: box.width === innerWidth && Math.round(box.height) === innerHeight && document.documentElement.scrollHeight === innerHeight };
  });
  assert.deepEqual(look, { accent: '#c04', theme: 'dark', fills: true });
  const faults = await page.waitForFunction(() => {
    const faults = told.filter(({ data }) => data.name === 'error' && data.detail.code === 'invalid-attribute').map(({ data }) => data.detail);
    return faults.length >= 4 && faults;
  });
  assert.deepEqual((await faults.jsonValue()).map(({ code, field }) => [code, field]).sort(), [['invalid-attribute', '--tpa-radius'], ['invalid-attribute', '--tpa-surface'], ['invalid-attribute', '--tpa-text'], ['invalid-attribute', 'colour']]);
  assert.deepEqual(await heard(page, 'violation'), []);
});
