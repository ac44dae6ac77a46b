// Guided sessions and the demonstration's controls, without 3D: by keyboard alone, and with motion not wanted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_WEBGL } from '../../xtask/browser/chromium.js';
import { heard, hears, LIMIT, needs, openWorld } from './support.js';

const world = await openWorld(NO_WEBGL);
const PHONE = { viewport: { width: 390, height: 844 } };
const WIDE = { viewport: { width: 1100, height: 760 } };
const BODY = '<trigger-point-atlas loading="eager" mode="guide" booking-href="https://example.org/book" booking-label="Book a session"></trigger-point-atlas>';
const EXPECTED = /WebGL|webgl/i;

/** Opens the list of sessions and waits for it. */
async function listed(t, options, body = BODY) {
  const { page, atlas } = await world.open(t, { body, options, expect: EXPECTED });
  await atlas.locator('[data-tour="headache"]').waitFor();
  return { page, atlas };
}

/** What has the focus, inside the element's shadow. */
const focused = atlas => atlas.evaluate(element => element.shadowRoot.activeElement?.className ?? '');

/** Presses Tab until something of this class has the focus. */
async function tabTo(page, atlas, name) {
  for (let press = 0; press < 60; press++) {
    if ((await focused(atlas)).split(' ').includes(name)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not reach .${name}`);
}

for (const [how, reducedMotion] of [['', 'no-preference'], [' in still pictures', 'reduce']]) test(`a whole session goes by keyboard alone${how}, and every stop is said`, LIMIT, async t => {
  const { page, atlas } = await listed(t, { ...WIDE, reducedMotion });
  assert.equal(await atlas.locator('[data-tour]').count(), 7);
  await atlas.locator('[data-tour="jaw"]').focus();
  await page.keyboard.press('Enter');
  await atlas.locator('.guide[data-stop="intro"]').waitFor();
  assert.match(await atlas.locator('.guide').innerText(), /Don’t do this session if/);
  assert.ok((await atlas.locator('.guide .signs .now li').count()) > 2, 'warning signs are listed');
  await tabTo(page, atlas, 'guide-next');
  const { stops } = await atlas.evaluate(element => element.tours.find(tour => tour.id === 'jaw'));
  for (const [step, stop] of stops.entries()) {
    assert.deepEqual(await atlas.evaluate(element => element.state.guide), { id: 'jaw', step });
    assert.equal(await atlas.locator('.guide').getAttribute('data-stop'), stop.kind);
    assert.equal(await focused(atlas).then(name => name.includes('guide-next')), true, 'the focus stays on the button');
    if (stop.kind === 'point') {
      assert.equal(await atlas.evaluate(element => element.point), stop.point);
      assert.equal(await atlas.evaluate(element => element.state.demo?.playing), reducedMotion !== 'reduce', 'each point is pressed as soon as it comes');
      await atlas.locator('.spoken', { hasText: `Step ${step} of ${stops.length - 2}` }).waitFor({ state: 'attached' });
    }
    if (stop.kind === 'end') {
      assert.match(await atlas.locator('.guide').innerText(), /What to expect/);
      assert.equal(await atlas.locator('.guide a[href="https://example.org/book"]').count(), 1);
    }
    await page.keyboard.press('Enter');
  }
  assert.equal(await atlas.evaluate(element => element.state.guide), null);
  await atlas.locator('.tours-title').waitFor();
  const steps = (await heard(page, 'guidechange')).map(event => event.detail.step);
  assert.deepEqual(steps, [...stops.keys(), 0]);
});

test('with motion not wanted, the demonstration is a row of still pictures with their words', LIMIT, async t => {
  const { page, atlas } = await listed(t, WIDE);
  await atlas.evaluate(element => element.startTour('stiff-neck'));
  await atlas.locator('.guide-next').click();
  await atlas.locator('.guide[data-stop="point"]').waitFor();
  assert.equal(await atlas.evaluate(element => element.state.demo.playing), false, 'nothing moves by itself');
  assert.equal(await atlas.locator('.play-button[aria-label="Play"]').count(), 0);
  const seen = [];
  await atlas.locator('.still-on').focus();
  for (let picture = 0; picture < 12; picture++) {
    await page.keyboard.press('Enter');
    seen.push(await atlas.locator('.phase b').innerText());
    assert.equal(await atlas.evaluate(element => element.state.demo.playing), false);
  }
  assert.deepEqual([...new Set(seen)].slice(0, 6), ['Find', 'Settle', 'Sink', 'Hold', 'Release', 'Rest']);
  assert.equal(seen.at(-1), 'Stretch');
  assert.match(await atlas.locator('.words').innerText(), /ear sink toward the other shoulder/);
  await atlas.locator('.still-back').click();
  assert.notEqual(await atlas.locator('.phase b').innerText(), 'Stretch');
});

test('where motion is welcome, a stop plays by itself, repeats if asked, and halts', LIMIT, async t => {
  const { page, atlas } = await listed(t, { ...WIDE, reducedMotion: 'no-preference' });
  await atlas.locator('[data-tour="headache"]').click();
  await atlas.locator('.guide-next').click();
  await hears(page, 'demochange', { playing: true });
  await atlas.evaluate(element => element.setRate(4));
  await hears(page, 'demochange', { phase: 'sink' });
  assert.match(await atlas.locator('.left').innerText(), /^\d+ s left$/);
  await atlas.locator('.again').click();
  assert.equal(await atlas.evaluate(element => element.state.demo.loop), true);
  await atlas.locator('.play-button').click();
  assert.equal(await atlas.evaluate(element => element.state.demo.playing), false);
});

test('where it is wanted a session goes on by itself, and in a rest the breaths are counted', { ...LIMIT, ...needs('clock') }, async t => {
  const { page, atlas } = await listed(t, { ...WIDE, reducedMotion: 'no-preference' });
  await atlas.locator('[data-tour="headache"]').click();
  await atlas.getByRole('switch', { name: 'Move on automatically' }).click();
  await atlas.locator('.guide-next').click();
  await hears(page, 'demochange', { playing: true });
  assert.match(await atlas.locator('.guide-head .guide-now').innerText(), /\w+ \w+/, 'what is pressed, and how, stands in the head');
  await atlas.evaluate(element => element.seek(10_000));
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state.guide.step === 2);
  await page.clock.install();
  const rest = await atlas.evaluate(element => element.tours.find(tour => tour.id === 'headache').stops.findIndex(stop => stop.kind === 'rest'));
  await atlas.evaluate((element, step) => (element.state = { ...element.state, guide: { id: 'headache', step }, selection: null, demo: null }), rest);
  await atlas.locator('.guide-count', { hasText: 'Breath 1 of' }).waitFor();
  await page.clock.runFor(10_000);
  await atlas.locator('.guide-count', { hasText: 'Breath 2 of' }).waitFor();
  await page.clock.runFor(120_000);
  await page.waitForFunction(step => document.querySelector('trigger-point-atlas').state.guide.step > step, rest);
});

/** Stands in for the browser's wake lock and speech, which either do as told, refuse, or are not there. @param {string} how */
function stand(how) {
  window.told = { locks: [], said: [], hushed: 0 };
  const request = async kind => {
    if (how === 'refused') throw new DOMException('not now', 'NotAllowedError');
    const lock = { kind, released: false, release: async () => void (lock.released = true) };
    window.told.locks.push(lock);
    return lock;
  };
  Object.defineProperty(Navigator.prototype, 'wakeLock', { value: how === 'missing' ? undefined : { request } });
  const speak = utterance => {
    if (how === 'refused') return void utterance.onerror?.(new Event('error'));
    window.told.said.push({ text: utterance.text, lang: utterance.lang, ends: () => utterance.onend?.(new Event('end')) });
  };
  delete window.speechSynthesis;
  if (how !== 'missing') Object.defineProperty(window, 'speechSynthesis', { value: { speak, cancel: () => window.told.hushed++ } });
}

for (const how of ['granted', 'refused', 'missing'])
  test(`a session without hands goes on to its end where wake lock and speech are ${how}`, LIMIT, async t => {
    const { page, atlas } = await world.open(t, { body: BODY, options: { ...WIDE, reducedMotion: 'no-preference' }, expect: EXPECTED, before: page => page.addInitScript(stand, how) });
    await atlas.locator('[data-tour="jaw"]').click();
    await atlas.getByRole('switch', { name: 'Move on automatically' }).click();
    const aloud = atlas.getByRole('switch', { name: 'Read the steps aloud' });
    if (how === 'missing') assert.equal(await aloud.count(), 0);
    else await aloud.click();
    await atlas.locator('.guide-next').click();
    const told = () => page.evaluate(() => ({ ...window.told, locks: window.told.locks.map(({ kind, released }) => [kind, released]) }));
    await hears(page, 'demochange', { playing: true });
    if (how === 'granted') {
      assert.deepEqual((await told()).locks, [['screen', false]]);
      const [first] = (await told()).said.slice(-1);
      assert.match(first.text, /^Step 1 of \d+\. .+ side\. .*(press|pinch|finger|thumb)/i, 'the step, and how one presses there');
      assert.equal(first.lang, 'en');
      // What happens in it waits for that, and the latest is said.
      await atlas.evaluate(element => element.seek(20));
      await hears(page, 'demochange', { phase: 'hold' });
      assert.equal((await told()).said.at(-1).text, first.text);
      await page.evaluate(() => window.told.said.at(-1).ends());
      assert.match((await told()).said.at(-1).text, /^Holding/);
      // A page that was out of sight has lost the lock.
      await page.evaluate(() => {
        window.told.locks[0].released = true;
        document.dispatchEvent(new Event('visibilitychange'));
      });
      await page.waitForFunction(() => window.told.locks.length === 2);
    }
    // By itself from step to step.
    await atlas.evaluate(element => element.seek(10_000));
    await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state.guide.step === 2);
    const last = await atlas.evaluate(element => element.tours.find(tour => tour.id === 'jaw').stops.length - 1);
    await atlas.evaluate((element, step) => (element.state = { ...element.state, guide: { id: 'jaw', step }, selection: null, demo: null }), last);
    await atlas.locator('.guide[data-stop="end"]').waitFor();
    const { hushed } = await told();
    await atlas.locator('.guide-next').click();
    await atlas.locator('.tours-title').waitFor();
    if (how !== 'granted') return;
    await page.waitForFunction(() => window.told.locks.every(lock => lock.released));
    assert.ok((await told()).hushed > hushed, 'nothing is said after the session');
  });

test('a session ends at the point where it was begun', LIMIT, async t => {
  const { page, atlas } = await world.open(t, { body: BODY.replace(' mode="guide"', ' point="infraspinatus-1" side="left"'), options: PHONE, expect: EXPECTED });
  await atlas.locator('.point-name').waitFor();
  await atlas.evaluate(element => element.startTour('jaw'));
  await atlas.locator('.guide-next').click();
  await atlas.locator('.guide[data-stop="point"]').waitFor();
  assert.notEqual(await atlas.evaluate(element => element.point), 'infraspinatus-1');
  await atlas.locator('.guide-leave').click();
  await atlas.locator('.point-name', { hasText: 'Infraspinatus' }).waitFor();
  assert.deepEqual(await atlas.evaluate(element => [element.point, element.side, element.state.demo]), ['infraspinatus-1', 'left', null]);
  assert.equal((await hears(page, 'guidechange', { id: null })).id, null);
});

test('a link comes back to the same stop and instant', LIMIT, async t => {
  const { atlas } = await listed(t, WIDE);
  const code = await atlas.evaluate(element => {
    element.startTour('low-back');
    element.state = { ...element.state, guide: { id: 'low-back', step: 2 }, selection: { point: 'longissimus-thoracis-2', side: 'left' }, demo: { atS: 33, firmness: 'firm' } };
    return new URL(element.link()).hash.slice(1);
  });
  const wanted = await atlas.evaluate(element => ({ guide: element.state.guide, atS: element.state.demo.atS, selection: element.state.selection }));
  assert.equal(wanted.atS, 33);
  await atlas.evaluate((element, code) => {
    element.clear();
    element.state = { ...element.state, guide: null };
    element.state = decodeURIComponent(code.replace(/^.*?=(?=1~)/, ''));
  }, code);
  assert.deepEqual(await atlas.evaluate(element => ({ guide: element.state.guide, atS: element.state.demo.atS, selection: element.state.selection })), wanted);
  await atlas.locator('.guide[data-stop="point"]').waitFor();
});

test('whoever starts a demonstration, it stands still where motion is not wanted', LIMIT, async t => {
  const { atlas } = await world.open(t, { body: '<trigger-point-atlas loading="eager" point="infraspinatus-1" demo="play"></trigger-point-atlas>', options: { ...WIDE, reducedMotion: 'reduce' }, expect: EXPECTED });
  await atlas.locator('.still-on').waitFor();
  const at = () => atlas.evaluate(async element => (await element.updateComplete, [element.state.demo.playing, element.state.demo.atS > 0]));
  assert.deepEqual(await at(), [false, true], 'the attribute shows the first picture');
  await atlas.evaluate(element => ((element.state = { ...element.state, demo: null }), element.play()));
  assert.deepEqual(await at(), [false, true], 'and so does the method');
});

test('put away, the demonstration leaves clock and dials at rest', LIMIT, async t => {
  const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="eager" point="infraspinatus-1"></trigger-point-atlas>', options: WIDE, expect: EXPECTED });
  await atlas.locator('.play .scrub input').waitFor();
  const shown = () => atlas.evaluate(({ shadowRoot }) => [...shadowRoot.querySelectorAll('.phase, .words, .dials')].map(node => node.textContent.replace(/\s+/g, ' ')).concat(shadowRoot.querySelector('.scrub input').value, ...[...shadowRoot.querySelectorAll('.dial')].map(dial => `${dial.ariaValueNow} ${dial.ariaValueText}`)));
  const rest = await shown();
  await atlas.evaluate(element => {
    element.play();
    element.seek(25);
  });
  await hears(page, 'demochange', { phase: 'hold' });
  assert.notDeepEqual(await shown(), rest);
  await atlas.evaluate(element => {
    element.state = { ...element.state, demo: null };
    return element.updateComplete;
  });
  assert.deepEqual(await shown(), rest);
});

test('at the width of a phone the dials and the buttons of a session are in sight and not cut', LIMIT, async t => {
  const { atlas } = await listed(t, PHONE);
  await atlas.evaluate(element => element.startTour('headache'));
  await atlas.locator('.guide-next').click();
  await atlas.evaluate(element => element.seek(25));
  await atlas.locator('.guide[data-stop="point"]').waitFor();
  for (const name of ['.guide-next', '.guide-skip', '.guide-back', '.guide-leave']) {
    const box = await atlas.locator(name).boundingBox();
    assert.ok(box && box.x >= 0 && box.x + box.width <= 390 && box.height >= 32, `${name}: ${JSON.stringify(box)}`);
  }
  const cut = await atlas.evaluate(element => [...element.shadowRoot.querySelectorAll('.dial b, .dial small, .dial .name')].filter(node => node.scrollWidth > node.clientWidth + 1 && node.clientWidth).map(node => node.textContent));
  assert.deepEqual(cut, []);
  const right = await atlas.evaluate(element => Math.max(...[...element.shadowRoot.querySelectorAll('.dial')].map(node => node.getBoundingClientRect().right)));
  assert.ok(right <= 390, `the dials end at ${right}`);
});

test('a point that is not pressed says why', LIMIT, async t => {
  const { atlas } = await listed(t, WIDE);
  await atlas.evaluate(element => element.select('iliopsoas-femoral-1'));
  await atlas.locator('.detail').waitFor();
  assert.match(await atlas.locator('.detail').innerText(), /vessels and the nerve of the leg/);
});

test('without a booking link the end says whom to ask', LIMIT, async t => {
  const { atlas } = await listed(t, WIDE, BODY.replace(/ booking-[a-z]+="[^"]*"/g, ''));
  await atlas.evaluate(element => element.startTour('jaw'));
  await atlas.evaluate(element => (element.state = { ...element.state, guide: { id: 'jaw', step: element.tours.find(tour => tour.id === 'jaw').stops.length - 1 } }));
  await atlas.locator('.guide[data-stop="end"]').waitFor();
  assert.match(await atlas.locator('.guide').innerText(), /Ask for a therapist trained in trigger point or deep tissue massage/);
});

test('what is good to know has every list of warning signs, and its sources by author and year', LIMIT, async t => {
  const { atlas } = await world.open(t, { body: BODY.replace(' mode="guide"', ''), options: WIDE, expect: EXPECTED });
  await atlas.locator('.learn .flags').waitFor();
  for (const topic of await atlas.locator('.learn > details').all()) await topic.evaluate(node => (node.open = true));
  const lists = await atlas.locator('.learn .flags .signs').evaluateAll(nodes => nodes.map(node => [node.dataset.gate, node.querySelectorAll('.now li').length]));
  assert.deepEqual(lists.map(([gate]) => gate), ['head', 'jaw', 'chest', 'belly', 'back', 'shoulder', 'arm', 'leg']);
  assert.ok(lists.every(([, now]) => now > 0), JSON.stringify(lists));
  const text = await atlas.locator('.learn').innerText();
  assert.doesNotMatch(text, /[[\]]/, 'every source has become a name');
  for (const words of ['Fernández-de-las-Peñas 2018', 'Wiltshire 2010', 'Abu Taleb 2016', 'knots', 'How do I find a therapist?']) assert.ok(text.includes(words), words);
  assert.equal(await atlas.locator('.learn a', { hasText: 'Li 2014' }).getAttribute('href'), 'https://doi.org/10.1371/journal.pone.0089304');
});

test('Next stays where it is from step to step, and says when it is the last', LIMIT, async t => {
  const { atlas } = await listed(t, WIDE);
  await atlas.evaluate(element => element.startTour('headache'));
  const next = atlas.locator('.guide-next');
  const places = new Set();
  for (let said = ''; said !== 'Finish'; said = (await next.innerText()).trim()) {
    await next.click();
    await atlas.locator('.guide:not([data-stop=intro])').waitFor();
    const { x, y } = await next.boundingBox();
    places.add(`${Math.round(x)} ${Math.round(y)}`);
  }
  assert.equal(places.size, 1, [...places].join(', '));
  assert.equal(await atlas.evaluate(element => element.state.guide.step), await atlas.evaluate(element => element.tours.find(tour => tour.id === 'headache').stops.length - 2));
});
