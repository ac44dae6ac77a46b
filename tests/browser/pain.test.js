// A visitor in pain: part of the body or words -> warning signs -> ranked points -> one point; by mouse, by keys, on a phone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_WEBGL } from '../../xtask/browser/chromium.js';
import { heard, hears, LIMIT, needs, openWorld } from './support.js';

const world = await openWorld(NO_WEBGL);
const BODY = '<trigger-point-atlas loading="eager"></trigger-point-atlas>';
const DESK = { viewport: { width: 1280, height: 800 } };
const MOVING = { ...DESK, reducedMotion: 'no-preference' };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

/** Opens the widget with its list ready. */
async function open(t, { body = BODY, options = DESK, ...more } = {}) {
  const { page, atlas } = await world.open(t, { body, options, ...more });
  await atlas.locator('.row').first().waitFor();
  return { page, atlas };
}

const state = atlas => atlas.evaluate(element => element.state);
const focused = atlas => atlas.evaluate(element => element.shadowRoot.activeElement?.className ?? '');

test('a tile leads past the warning signs to points, and the best one lights up by itself', LIMIT, async t => {
  const { page, atlas } = await open(t);
  await atlas.locator('.tile', { hasText: 'Headache' }).click();
  assert.deepEqual(await hears(page, 'painselect'), { places: [{ place: 'headache', side: null }] });
  const gate = atlas.locator('.gate');
  assert.match(await gate.innerText(), /the worst you have ever had/);
  assert.equal(await atlas.locator('.result').count(), 0, 'no answer before the warning signs');
  assert.equal((await state(atlas)).preview, null);
  await gate.getByRole('button', { name: 'No, none of these' }).click();
  await atlas.locator('.result').first().waitFor();
  const first = await atlas.locator('.result').first().getAttribute('data-point');
  await page.waitForFunction(point => document.querySelector('trigger-point-atlas').state.preview?.point === point, first);
  assert.deepEqual(await heard(page, 'select'), [], 'looking is not selecting');
});

test('a place that the page asks about is answered over what was searched before', LIMIT, async t => {
  const { atlas } = await open(t);
  await atlas.locator('.search input').fill('levator scapulae');
  await atlas.locator('.found .row').first().waitFor();
  await atlas.evaluate(element => (element.region = 'low-back'));
  await atlas.locator('.pass').click();
  await atlas.locator('.result').first().waitFor();
  assert.equal(await atlas.locator('.search input').inputValue(), '');
});

test('each list of warning signs shows once a visit', LIMIT, async t => {
  const { atlas } = await open(t);
  const signs = () => atlas.locator('.signs').evaluateAll(all => all.map(each => each.dataset.gate));
  await atlas.evaluate(element => (element.region = 'low-back'));
  await atlas.locator('.gate').waitFor();
  assert.deepEqual(await signs(), ['back']);
  await atlas.locator('.pass').click();
  await atlas.evaluate(element => (element.region = 'low-back chest-pectoral.L'));
  await atlas.locator('.gate').waitFor();
  assert.deepEqual(await signs(), ['chest'], 'the back has been asked about');
  await atlas.locator('.pass').click();
  await atlas.evaluate(element => (element.region = 'chest-pectoral.R spine-lumbar'));
  await atlas.locator('.result').first().waitFor();
});

test('who has a warning sign is told what to do now, and nothing else', LIMIT, async t => {
  const { atlas } = await open(t, { body: '<trigger-point-atlas loading="eager" booking-href="https://clinic.example/book"></trigger-point-atlas>' });
  await atlas.evaluate(element => (element.region = 'epigastrium-xiphoid'));
  await atlas.locator('.gate').waitFor();
  assert.match(await atlas.locator('.gate').innerText(), /pressure, tightness, or pain that spreads/, 'the heart is asked about');
  assert.equal(await atlas.locator('.booking').count(), 0, 'nothing is booked before the signs have been read');
  await atlas.locator('.alarm').click();
  assert.match(await atlas.locator('.gate').innerText(), /Call 911\s+United States/);
  assert.match(await atlas.locator('.gate').innerText(), /Call 112\s+Europe/);
  assert.equal(await focused(atlas), 'gate-title');
  assert.deepEqual([await atlas.locator('.booking').count(), await atlas.locator('.result').count(), await atlas.locator('.pass').count()], [0, 0, 0]);
  await atlas.locator('.gate button').click();
  await atlas.locator('.pass').click();
  await atlas.locator('.result').first().waitFor();
  assert.equal(await atlas.locator('.booking').count(), 0, 'nor before something has been chosen');
  await atlas.locator('.result').first().click();
  await atlas.locator('.point-name').waitFor();
  assert.equal(await atlas.locator('.booking').count(), 1);
});

test('an answer shows on the body while the mouse is on it, and opens with a click; back leads to the answers', LIMIT, async t => {
  const { page, atlas } = await open(t);
  await atlas.evaluate(element => (element.region = 'deltoid-front.L'));
  await atlas.locator('.pass').click();
  const third = atlas.locator('.result').nth(2);
  await third.waitFor();
  const point = await third.getAttribute('data-point');
  const box = await third.boundingBox();
  await page.mouse.move(box.x + 40, box.y + 8);
  await page.mouse.move(box.x + 60, box.y + 14);
  await page.waitForFunction(point => document.querySelector('trigger-point-atlas').state.preview?.point === point, point);
  assert.match(await third.innerText(), /front of the shoulder/, 'it says why');
  await third.click();
  assert.deepEqual(await hears(page, 'select', { point }), { point, side: 'left' });
  await atlas.locator('.back', { hasText: 'Back to the answers' }).click();
  await third.waitFor();
  assert.equal(await third.evaluate(element => element === element.getRootNode().activeElement), true, 'the focus is where it was');
});

test('of two pains in one sentence each can be asked about alone', LIMIT, async t => {
  const { atlas } = await open(t);
  await atlas.locator('.search input').fill('left shoulder and headache');
  await atlas.locator('.understood', { hasText: /shoulder, left.*headache/i }).waitFor();
  await atlas.locator('.alone', { hasText: /shoulder/i }).click();
  assert.deepEqual((await state(atlas)).pain, [{ place: 'shoulder', side: 'left' }]);
});

test('words lead to places with their side, typos forgiven', LIMIT, async t => {
  const { page, atlas } = await open(t);
  await atlas.locator('.search input').fill('pain betwen the sholder blades on the left');
  await atlas.locator('.understood', { hasText: /between the shoulder blades, left/i }).waitFor();
  await page.keyboard.press('Enter');
  assert.deepEqual((await state(atlas)).pain, [{ place: 'between-shoulder-blades', side: 'left' }]);
  await atlas.locator('.pass').click();
  await atlas.locator('.result').first().waitFor();
  // Another place is added by its own button, and the list grows shorter.
  const count = text => Number(text.match(/^\d+/)?.[0] ?? 1);
  const before = count(await atlas.locator('.results h3').innerText());
  await atlas.locator('.results > .add-place').click();
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').shadowRoot.activeElement?.matches('.search input'));
  await page.keyboard.type('back of the shoulder');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state.pain.length === 2);
  if (await atlas.locator('.pass').count()) await atlas.locator('.pass').click();
  await atlas.locator('.result').first().waitFor();
  assert.ok(count(await atlas.locator('.results h3').innerText()) < before, 'two places narrow the answer');
  // Chips take places away again.
  await atlas.locator('.exactly').click();
  await atlas.getByRole('button', { name: /^Remove: back of the shoulder/ }).click();
  assert.equal((await state(atlas)).pain.length, 1);
  // What is searched next is another question.
  await atlas.locator('.search input').fill('temple');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state.pain[0]?.place.startsWith('temple'));
  assert.deepEqual((({ pain, words }) => [pain.length, words])(await state(atlas)), [1, 'temple']);
});

test('beside the answers for a broad place stands what may be meant more exactly, and a card leads on to the next answer', LIMIT, async t => {
  const { page, atlas } = await open(t);
  await atlas.locator('.tile', { hasText: 'Back' }).click();
  await atlas.locator('.pass').click();
  await atlas.locator('.answer > .narrower [data-place=low-back]').click();
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state.pain[0]?.place === 'low-back');
  const points = await atlas.locator('.result').evaluateAll(all => all.slice(0, 2).map(each => each.dataset.point));
  await atlas.locator('.result').first().click();
  await atlas.locator('.next-answer').click();
  await page.waitForFunction(point => document.querySelector('trigger-point-atlas').point === point, points[1]);
  await atlas.locator('.back').click();
  await atlas.locator('.result').first().waitFor();
  // Whoever has not said where it hurts has no next answer.
  await atlas.evaluate(element => ((element.state = { ...element.state, pain: [] }), element.select('temporalis-1')));
  await atlas.locator('.point-name').waitFor();
  assert.equal(await atlas.locator('.next-answer').count(), 0);
});

test('the exact place and the side can be chosen', LIMIT, async t => {
  const { atlas } = await open(t);
  await atlas.locator('.tile', { hasText: 'Shoulder' }).click();
  if (await atlas.locator('.pass').count()) await atlas.locator('.pass').click();
  await atlas.locator('.exactly').click();
  await atlas.locator('.exact .chip', { hasText: /^\s*back of the shoulder/i }).click();
  await atlas.locator('.refine').getByRole('button', { name: 'Left' }).click();
  assert.deepEqual((await state(atlas)).pain, [{ place: 'deltoid-back', side: 'left' }], 'the exact place takes over from the broad one');
  await atlas.locator('.exact .chip', { hasText: /^\s*armpit/i }).click();
  assert.deepEqual((await state(atlas)).pain.map(({ place, side }) => `${place} ${side}`), ['deltoid-back left', 'axilla left']);
  await atlas.getByRole('button', { name: 'Start over' }).click();
  assert.deepEqual((await state(atlas)).pain, []);
  await atlas.locator('.tile').first().waitFor();
});

test('all of it goes by keyboard', LIMIT, async t => {
  const { page, atlas } = await open(t);
  await atlas.locator('.search input').focus();
  await page.keyboard.press('Tab');
  assert.equal(await focused(atlas), 'tile');
  await page.keyboard.press('Enter');
  await atlas.locator('.gate').waitFor();
  assert.equal(await focused(atlas), 'gate-title', 'the focus is on the warning signs');
  await page.keyboard.press('Tab');
  assert.match(await focused(atlas), /alarm/, 'yes and no stand beside each other');
  await page.keyboard.press('Tab');
  assert.match(await focused(atlas), /pass/);
  await page.keyboard.press('Enter');
  await atlas.locator('.result').first().waitFor();
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').shadowRoot.activeElement?.matches('.result'));
  await page.keyboard.press('ArrowDown');
  const second = await atlas.locator('.result').nth(1).getAttribute('data-point');
  await page.waitForFunction(point => document.querySelector('trigger-point-atlas').state.preview?.point === point, second);
  await page.keyboard.press('Enter');
  await atlas.locator('.point-name').waitFor();
  assert.equal((await state(atlas)).selection.point, second);
  assert.equal(await focused(atlas), 'point-name');
  // From the box, the arrow goes down to what was found.
  await atlas.locator('.back').press('Enter');
  await atlas.locator('.search input').fill('levater');
  await page.keyboard.press('ArrowDown');
  assert.match(await focused(atlas), /row/);
  await page.keyboard.press('Enter');
  assert.match((await state(atlas)).selection.point, /^levator-scapulae/);
});

test('on a phone the sheet opens for the warning signs and leaves the body in sight for the answer', { ...LIMIT, ...needs('touch') }, async t => {
  const { page, atlas } = await open(t, { options: PHONE });
  const sheet = () => atlas.locator('.panel').getAttribute('data-sheet');
  const tile = atlas.locator('.tile', { hasText: 'Neck' });
  await tile.tap();
  await atlas.locator('.gate').waitFor();
  assert.equal(await sheet(), 'full');
  const pass = atlas.locator('.pass');
  await pass.scrollIntoViewIfNeeded();
  assert.ok((await pass.boundingBox()).height >= 44, 'large enough for a thumb');
  await pass.tap();
  await atlas.locator('.result').first().waitFor();
  assert.equal(await sheet(), 'half');
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state.preview !== null);
  // Each answer with its pattern and its reason, three of them without scrolling.
  await atlas.locator('.result svg.mini .essential').first().waitFor();
  const panel = await atlas.locator('.panel').boundingBox();
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.panel').getAnimations().length === 0);
  const third = await atlas.locator('.result').nth(2).boundingBox();
  assert.ok(third.y + third.height <= panel.y + panel.height + 0.5, `the third ends at ${third.y + third.height}, the sheet at ${panel.y + panel.height}`);
  assert.ok((await atlas.locator('.result .why').first().innerText()).length > 10);
  await atlas.locator('.exactly').tap();
  for (const button of await atlas.locator('.place button, .refine button, .result').all()) {
    const { height } = await button.boundingBox();
    assert.ok(height >= 43.5, `${await button.innerText()} is ${height} px high`);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(wide <= 0, 'nothing is wider than the screen');
});

test('a link brings places, whose zones and less certain points back', LIMIT, async t => {
  const { page, atlas } = await open(t);
  await atlas.evaluate(element => {
    element.region = 'temple-anterior.R vertex';
    element.setAttribute('sensitivity', 'sensitive');
  });
  const link = await atlas.evaluate(element => element.link());
  assert.match(link, /w=temple-anterior\.R,vertex/);
  await page.goto(link);
  await page.reload();
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state?.pain.length === 2);
  assert.equal(await atlas.evaluate(element => element.sensitivity), 'sensitive');
});

test('the page asks by method too, and nothing on screen changes', LIMIT, async t => {
  const { page, atlas } = await open(t);
  const answer = await atlas.evaluate(element => element.findByPain(['eye-deep.L'], { limit: 3 }));
  assert.equal(answer.length, 3);
  assert.ok(answer.every(({ side, why }) => side === 'left' && why[0].key.startsWith('why-') && why[0].region === 'eye-deep'));
  const found = await atlas.evaluate(element => element.search('sore behind the right eye'));
  assert.deepEqual(found.places, [{ place: 'eye-deep', side: 'right' }]);
  assert.ok(found.answers.length > 2);
  assert.deepEqual(await heard(page, 'painselect'), []);
  assert.equal(await atlas.locator('.tile').count(), 6);
});

test('a place that does not exist is told with the nearest ones', LIMIT, async t => {
  const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="eager" region="temple-anteriro deltoid-side.L"></trigger-point-atlas>', options: DESK });
  const { field, value, allowed } = await hears(page, 'error', { code: 'invalid-region' });
  assert.deepEqual([field, value], ['region', 'temple-anteriro']);
  assert.match(allowed, /temple-anterior/);
  // The good place beside it is asked about.
  await atlas.locator('.pass').click();
  await atlas.locator('.result').first().waitFor();
});

test('less certain points come only when they are asked for', LIMIT, async t => {
  const { atlas } = await open(t);
  await atlas.evaluate(element => (element.region = 'off-forearm-dorsal.R'));
  if (await atlas.locator('.pass').count()) await atlas.locator('.pass').click();
  await atlas.locator('.result').first().waitFor();
  assert.equal(await atlas.locator('.result[data-point=scalenus-minimus-1]').count(), 0);
  await atlas.getByRole('switch', { name: 'Show less-well-documented points' }).click();
  await atlas.locator('.result[data-point=scalenus-minimus-1]').waitFor();
});

test('a point tells what is known and disputed, and links to its sources', LIMIT, async t => {
  const { atlas } = await open(t);
  await atlas.evaluate(element => element.select('trapezius-upper-1'));
  const short = await atlas.locator('.detail').innerText();
  for (const words of ['Where it is', 'What your fingers feel', 'How to press it', 'Take care']) assert.ok(short.includes(words), `it says “${words}” at once`);
  assert.ok(!short.includes('not an exact spot'), 'the rest is folded up');
  await atlas.locator('.more-about > summary').click();
  await atlas.locator('.more-about .known').waitFor();
  const text = await atlas.locator('.detail').innerText();
  for (const words of ['Where it is', 'What your fingers feel', 'Where you may feel it', 'How to press it', 'Take care', 'What is known, and what experts dispute', 'not an exact spot']) {
    assert.ok(text.includes(words), `it says “${words}”`);
  }
  const hrefs = await atlas.locator('.sources a').evaluateAll(links => links.map(link => `${link.href} ${link.target} ${link.rel}`));
  for (const href of hrefs) assert.match(href, /^https?:\/\/\S+ _blank noopener noreferrer$/);
  await atlas.getByRole('button', { name: 'Sensitive people' }).click();
  assert.equal((await state(atlas)).sensitivity, 'sensitive');
});

test('each point is told in three lines of at most ninety words, and the rest when it is asked for', LIMIT, async t => {
  const { atlas } = await open(t);
  const wrong = await atlas.evaluate(async element => {
    const found = [];
    for (const { id } of element.points) {
      element.select(id);
      await element.updateComplete;
      const lines = [...element.shadowRoot.querySelectorAll('.lines p')];
      const words = lines.flatMap(line => [...line.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).flatMap(node => node.data.trim().split(/\s+/).filter(Boolean))).length;
      if (words > 90 || lines.length < 2 || element.shadowRoot.querySelector('.known')) found.push(`${id}: ${lines.length} lines, ${words} words`);
    }
    return found;
  });
  assert.deepEqual(wrong, []);
});

test('the place over the heart is the chest where the point is on the right', LIMIT, async t => {
  const { atlas } = await open(t);
  const places = async side => {
    await atlas.evaluate((element, side) => element.select('pectoralis-major-sternal-1', { side }), side);
    await atlas.locator(`.segments button[aria-pressed=true]`, { hasText: side === 'left' ? 'Left' : 'Right' }).waitFor();
    await atlas.locator('.more-about').evaluate(details => (details.open = true));
    await atlas.locator('.referrals').first().waitFor();
    return atlas.locator('.referrals').first().innerText();
  };
  assert.match(await places('left'), /over the heart/);
  assert.doesNotMatch(await places('right'), /over the heart/);
});

test('a page’s own catalogue adds points; every mistake in it is told, and nothing else is lost', LIMIT, async t => {
  const own = {
    points: [
      {
        id: 'clinic-1', label: 'C1', muscle: 'trapezius-upper', area: 'neck', sides: 'both', place: 'mix(C7sp, ACA, 0.5)', radius_mm: 20, self_care: 'yes',
        local: ['shoulder-top'], grade: { site: 'B', zone: 'B' }, essential: [{ region: 'shoulder-top', weight: 0.9, focus: true }],
        pressure: { technique: 'press', contact: 'thumb', gentle_n: 8, medium_n: 20, firm_n: 30, ceiling_n: 40, area_cm2: 3, depth_mm: 9, ramp_s: 6, hold_s: 20, release_s: 5, rest_s: 6, repeats: 2 },
      },
      { id: 'clinic-2', label: 'C2', muscle: 'no-such-muscle', area: 'neck', sides: 'both', place: 'mix(C7spp, ACA, 0.5)', radius_mm: 'wide', self_care: 'none', grade: { site: 'B', zone: 'B' } },
    ],
    words: { en: { 'point-clinic-1': 'The clinic’s <b>favourite</b>', 'point-clinic-1.where': 'Half way along the shoulder.', 'point-clinic-1.words': 'grumbling shoulder', 'point-nowhere': 'x' } },
    extra: 1,
  };
  world.site.put('/own.json', JSON.stringify(own));
  const { page, atlas } = await open(t, { body: '<trigger-point-atlas loading="eager" catalog="own.json"></trigger-point-atlas>' });
  const errors = (await heard(page, 'error')).map(event => event.detail).filter(({ code }) => code === 'invalid-catalog');
  for (const error of errors) assert.ok(error.url.endsWith('/own.json') && error.recoverable && error.message.includes(error.field), error.message);
  assert.deepEqual(errors.map(({ field }) => field).sort(), ['extra', 'points[1].muscle', 'points[1].place', 'points[1].radius_mm', 'words.en.point-nowhere'].sort());
  assert.match(errors.find(({ field }) => field === 'points[1].place').allowed, /C7sp/);
  const points = await atlas.evaluate(element => element.points.map(point => point.id));
  assert.equal(points.length, 131);
  assert.ok(points.includes('clinic-1') && !points.includes('clinic-2'));
  // Its words are text and nothing but text, and can be searched.
  await atlas.locator('.search input').fill('favourite');
  await atlas.locator('.row', { hasText: 'The clinic’s <b>favourite</b>' }).click();
  assert.match(await atlas.locator('.detail').innerText(), /Half way along the shoulder/);
});

test('a catalogue that does not arrive, or is none, costs nothing', LIMIT, async t => {
  world.site.put('/broken.json', '{"points": [');
  const { page, atlas } = await open(t, { body: '<trigger-point-atlas loading="eager" catalog="broken.json"></trigger-point-atlas>' });
  const { field, allowed } = await hears(page, 'error', { code: 'invalid-catalog' });
  assert.equal(field, 'catalog');
  assert.match(allowed, /line 1/);
  assert.equal(await atlas.evaluate(element => element.points.length), 130);
});

test('what is typed brings its points, an honest word, or warning signs and no point', LIMIT, async t => {
  const { atlas } = await open(t);
  const type = (/** @type {string} */ text) => atlas.locator('.search input').fill(text);
  const rows = () => atlas.locator('.found [data-point]').evaluateAll(all => all.map(each => each.dataset.point));
  await type('rotator cuff');
  await atlas.locator('.found [data-point^="infraspinatus"]').first().waitFor();
  assert.ok((await rows()).every(id => /spinatus|teres-minor|subscapularis/.test(id ?? '')), String(await rows()));
  await type('foot');
  await atlas.getByText('The atlas ends at the hips').waitFor();
  await type('kidney stone');
  await atlas.locator('.found .signs[data-gate="belly"]').waitFor();
  assert.deepEqual(await rows(), []);
});

test('warning signs come before a press of the chest, and once in a visit', LIMIT, async t => {
  const { page, atlas } = await open(t);
  await atlas.evaluate(element => element.select('pectoralis-major-sternal-1'));
  // Whoever only reads the card has them one press away.
  await atlas.locator('.care-line.unread summary').click();
  await atlas.locator('.care-line.unread .signs[data-gate="chest"]').waitFor();
  await atlas.locator('.press-gate summary').click();
  await atlas.locator('.press-gate .signs[data-gate="chest"]').waitFor();
  assert.equal(await atlas.evaluate(element => element.state?.demo ?? null), null);
  await atlas.locator('.press-gate .pass').click();
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state?.demo);
  await page.reload();
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').points?.length);
  await atlas.evaluate(element => element.select('pectoralis-major-sternal-1'));
  await atlas.locator('.actions .primary').waitFor();
  assert.equal(await atlas.locator('.press-gate, .care-line.unread').count(), 0);
});

/** Which lists of warning signs are in sight. */
const lists = atlas => atlas.locator('.signs:visible').evaluateAll(all => all.map(each => each.dataset.gate));

test('a page that plays a press of the chest by attribute or method has its signs read first, without being scrolled', LIMIT, async t => {
  const body = `${'<br>'.repeat(120)}<trigger-point-atlas loading="eager" point="pectoralis-major-sternal-1" demo="play" booking-href="https://clinic.example/book"></trigger-point-atlas>`;
  const { page, atlas } = await world.open(t, { body, options: MOVING });
  await atlas.locator('.press-gate[open] .signs[data-gate="chest"]').waitFor();
  assert.equal(await page.evaluate(() => scrollY), 0);
  assert.deepEqual(await atlas.evaluate(({ demo, state }) => [demo, state.demo, state.held.playing]), ['none', null, true]);
  assert.equal(await atlas.locator('.booking').count(), 0, 'nothing is booked before the signs have been read');

  await atlas.evaluate(element => ((element.demo = 'none'), element.select('rectus-abdominis-2')));
  assert.equal(await atlas.locator('.press-gate[open]').count(), 0);
  await atlas.evaluate(element => element.play());
  await atlas.locator('.press-gate[open] .signs[data-gate="belly"]').waitFor();
  await atlas.locator('.press-gate .alarm').click();
  assert.match(await atlas.locator('.press-gate').innerText(), /Call 112\s+Europe/);
  await atlas.locator('.press-gate .gate .plain').click();
  await atlas.locator('.press-gate .pass').click();
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state.demo?.playing);
  assert.equal(await atlas.locator('.press-gate').count(), 0);
});

test('where there is no panel, the signs before a press are read over the body, and can be left', LIMIT, async t => {
  for (const attributes of ['controls="none"', 'controls="minimal"', 'mode="present"']) {
    const { page, atlas } = await world.open(t, { body: `<trigger-point-atlas loading="eager" ${attributes} point="temporalis-1"></trigger-point-atlas>`, options: MOVING });
    await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state?.selection);
    await atlas.evaluate(element => element.play());
    await atlas.locator('.signs-over .signs[data-gate="head"]').waitFor();
    await atlas.locator('.signs-over > .tool').click();
    assert.deepEqual([await lists(atlas), await atlas.evaluate(element => element.state.held)], [[], null], attributes);
    await atlas.evaluate(element => element.play());
    await atlas.locator('.signs-over .pass').click();
    await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state.demo?.playing);
    assert.deepEqual(await lists(atlas), [], attributes);
  }
});

test('a link into the middle of a session has the signs read at the first press', { ...LIMIT, ...needs('touch') }, async t => {
  const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="eager" state="1~p=masseter-superficial-2.R~g=jaw.1~d=3"></trigger-point-atlas>', options: PHONE });
  await atlas.locator('.guide .signs-first .signs[data-gate="jaw"]').waitFor();
  assert.equal(await atlas.evaluate(element => element.state.demo), null);
  await atlas.locator('.guide .signs-first .pass').tap();
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state.demo);
  assert.equal(await atlas.locator('.guide .signs-first').count(), 0);
});

for (const [lang, first, alarms] of [['en-GB', '999', 1], ['en-IE', '112', 1], ['en-NZ', '112', 4]])
  test(`of the numbers to call the country’s own is first, and no other stands out: ${lang}`, LIMIT, async t => {
    const { page, atlas } = await open(t);
    await page.evaluate(lang => (document.documentElement.lang = lang), lang);
    await atlas.evaluate(element => (element.region = 'headache'));
    await atlas.locator('.gate-answers .alarm').click();
    const calls = atlas.locator('.gate-calls a');
    await calls.first().waitFor();
    assert.equal(await calls.first().getAttribute('href'), `tel:${first}`);
    assert.equal(await atlas.locator('.gate-calls .alarm').count(), alarms);
  });

test('Enter in the search asks and presses no answer, and who comes back to a place meets its signs whole', LIMIT, async t => {
  const { page, atlas } = await open(t, { options: { viewport: { width: 390, height: 844 }, hasTouch: true } });
  const asks = async () => {
    await atlas.locator('.search input').fill('headache');
    await atlas.locator('.understood').waitFor();
    await page.keyboard.press('Enter');
  };
  await asks();
  await atlas.locator('.gate-answers .alarm').click();
  await atlas.locator('.start-over').click();
  await atlas.locator('.tile[data-place=headache]').click();
  await atlas.locator('.gate-answers').waitFor();
  assert.equal(await atlas.locator('.panel').getAttribute('data-sheet'), 'full');
  await atlas.locator('.pass').click();
  await atlas.locator('.start-over').click();
  await asks();
  await atlas.locator('.result').first().waitFor();
  assert.equal(await atlas.evaluate(element => element.state.selection), null);
});

test('the body has marks of what is typed, and of all points again once it is cleared', LIMIT, async t => {
  const { page, atlas } = await open(t);
  const marks = () => atlas.locator('.mark').evaluateAll(all => all.map(each => each.getAttribute('aria-label')));
  await atlas.locator('.mark').first().waitFor();
  const all = (await marks()).length;
  await atlas.locator('.search input').fill('masseter');
  await page.waitForFunction(all => document.querySelector('trigger-point-atlas').shadowRoot.querySelectorAll('.mark').length < all, all);
  const found = await marks();
  assert.ok(found.length > 0 && found.every(label => /^Masseter/.test(label ?? '')), found.join('; '));
  await atlas.locator('.search input').fill('heart attack');
  await atlas.locator('.found .signs[data-gate="chest"]').waitFor();
  assert.deepEqual(await marks(), []);
  await atlas.locator('.search button').click();
  await page.waitForFunction(all => document.querySelector('trigger-point-atlas').shadowRoot.querySelectorAll('.mark').length === all, all);
});
