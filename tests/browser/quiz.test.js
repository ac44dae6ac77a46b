// Learning: a quiz by keyboard and on the body, back again from a link, and the large type for a class.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { NO_WEBGL } from '../../xtask/browser/chromium.js';
import { expectPictures, heard, hears, LIMIT, openWorld, picture, ready, settled } from './support.js';

const flat = await openWorld(NO_WEBGL);
const deep = await openWorld();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const EXPECTED = /WebGL/i;
const VIEWPORTS = { desktop: { width: 1100, height: 760 }, phone: { width: 390, height: 844 } };
const PAGE = attributes => `<main><h1>A class</h1><trigger-point-atlas loading="eager" ${attributes}></trigger-point-atlas></main>`;

async function clean(page, what) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run());
  assert.deepEqual(violations.map(({ id, nodes }) => `${what}: ${id}; ${nodes.map(node => node.target.flat().join(' ')).join(', ')}`), []);
}

const focused = atlas => atlas.evaluate(element => element.shadowRoot.activeElement?.className ?? '');
const spoken = (atlas, words) => atlas.locator('.spoken', { hasText: words }).waitFor({ state: 'attached' });

for (const [screen, viewport] of Object.entries(VIEWPORTS))
  test(`a quiz goes by keyboard alone on a ${screen}: asked, answered, explained, counted`, LIMIT, async t => {
    const { page, atlas } = await flat.open(t, { body: PAGE(''), options: { viewport }, expect: EXPECTED });
    await atlas.locator('.to-quiz').focus();
    await page.keyboard.press('Enter');
    await atlas.locator('.quiz').waitFor();
    await atlas.evaluate(element => element.startQuiz({ count: 3, seed: 4 }));
    await clean(page, 'an open question');
    for (let index = 0; index < 3; index++) {
      await atlas.locator('.quiz-progress', { hasText: `Question ${index + 1} of 3` }).waitFor();
      assert.equal(await atlas.locator('.choice').count(), 4);
      assert.equal(await atlas.locator('.choice em, .verdict').count(), 0, 'nothing is given away');
      await atlas.locator('.choice').first().focus();
      await page.keyboard.press(index === 1 ? '2' : 'Enter');
      const { right, score } = await hears(page, 'quizanswer', { index });
      await spoken(atlas, right ? 'Correct.' : 'Not quite.');
      assert.match(await atlas.locator('.verdict').innerText(), right ? /Correct!/ : /Not quite/);
      assert.equal(await atlas.locator('.choice[data-outcome="right"] em').count(), 1, 'the right one is named in words');
      assert.equal(await atlas.locator('.choice[data-outcome="wrong"] em').count(), right ? 0 : 1);
      assert.match(await atlas.locator('.quiz-progress').innerText(), new RegExp(`${score} of ${index + 1} right`));
      assert.match(await focused(atlas), /quiz-next/, 'the way on has the focus');
      if (!right) await clean(page, 'an answered question');
      await page.keyboard.press('Enter');
    }
    await atlas.locator('.quiz-title', { hasText: /of 3 right/ }).waitFor();
    await clean(page, 'the result');
    assert.equal((await heard(page, 'quizanswer')).filter(event => event.detail.done).length, 1);
    await atlas.locator('.quiz-leave').focus();
    await page.keyboard.press('Enter');
    await atlas.locator('.tile').first().waitFor();
    assert.equal(await atlas.evaluate(element => element.state.quiz), null);
  });

test('a digit answers from wherever in the widget the focus is, and the way out stays in sight', LIMIT, async t => {
  const { page, atlas } = await flat.open(t, { body: PAGE(''), options: { viewport: { width: 390, height: 600 } }, expect: EXPECTED });
  await atlas.locator('.to-quiz').waitFor();
  await atlas.evaluate(element => element.startQuiz({ count: 3, seed: 4, kind: 'find' }));
  await atlas.locator('.choice').first().waitFor();
  await atlas.locator('.toolbar button').first().focus();
  await page.keyboard.press('2');
  await hears(page, 'quizanswer', { index: 0 });
  await atlas.locator('.scroll').evaluate(scroll => scroll.scrollTo({ top: scroll.scrollHeight, behavior: 'instant' }));
  await atlas.locator('.quiz-leave').click();
  await atlas.locator('.quiz').waitFor({ state: 'detached' });
});

test('a link brings the class to the same question with the same answers', LIMIT, async t => {
  const { atlas } = await flat.open(t, { body: PAGE('mode="quiz"'), expect: EXPECTED });
  await atlas.locator('.choice').first().waitFor();
  await atlas.evaluate(element => element.startQuiz({ kind: 'pain', count: 5, seed: 12 }));
  for (let index = 0; index < 2; index++) {
    await atlas.locator('.choice').nth(index).click();
    await atlas.locator('.quiz-next').click();
  }
  const [question, link, state] = await atlas.evaluate(element => [element.shadowRoot.querySelector('.quiz-body').innerText, element.link(), element.state.quiz]);
  const second = await flat.open(t, { url: link, expect: EXPECTED });
  await second.atlas.locator('.quiz-progress', { hasText: 'Question 3 of 5' }).waitFor();
  assert.equal(await second.atlas.evaluate(element => element.shadowRoot.querySelector('.quiz-body').innerText), question);
  assert.deepEqual(await second.atlas.evaluate(element => element.state.quiz), state);
});

test('for a class there is large type, no panel, and keys that a presenter has', LIMIT, async t => {
  const { page, atlas } = await flat.open(t, { body: PAGE('mode="present" point="trapezius-upper-1"'), options: { viewport: VIEWPORTS.desktop }, expect: EXPECTED });
  await atlas.locator('.caption h2', { hasText: 'Upper trapezius' }).waitFor();
  assert.equal(await atlas.locator('.panel, .playbar').count(), 0);
  const size = selector => atlas.locator(selector).evaluate(node => parseFloat(getComputedStyle(node).fontSize));
  assert.ok((await size('.caption p >> nth=0')) >= 20 && (await size('.caption h2')) >= 30, 'it can be read from the last row');
  const before = await atlas.evaluate(element => element.point);
  await atlas.locator('.caption button').last().focus();
  await page.keyboard.press('PageDown');
  const next = await atlas.evaluate(element => element.point);
  assert.notEqual(next, before);
  await page.keyboard.press('PageUp');
  assert.equal(await atlas.evaluate(element => element.point), before);
  await clean(page, 'a caption');
  await atlas.evaluate(element => element.startQuiz({ kind: 'point', seed: 2 }));
  await atlas.locator('.quiz-card .choice').first().waitFor();
  await clean(page, 'a question over the body');
});

test('while a question is open the body tells nothing; pressed near enough, a point is found', LIMIT, async t => {
  const { page, atlas } = await deep.open(t, { body: '<trigger-point-atlas loading="eager" controls="minimal" layers="superficial deep skeleton"></trigger-point-atlas>', options: { viewport: { width: 480, height: 460 } } });
  await atlas.evaluate(element => element.style.setProperty('--tpa-height', '440px'));
  await ready(atlas);
  await atlas.locator('.names span').first().waitFor({ state: 'attached' });
  const begin = async () => {
    await atlas.evaluate(element => element.startQuiz({ kind: 'find', count: 4, area: 'chest', seed: 3 }));
    // The card is not what is pressed here.
    await atlas.evaluate(element => element.updateComplete.then(() => (element.shadowRoot.querySelector('.quiz-card').style.visibility = 'hidden')));
    await settled(atlas);
  };
  await begin();
  assert.equal(await atlas.locator('.names span').count(), 0, 'no names');
  assert.equal(await atlas.locator('.callout span').isVisible(), false);
  await atlas.evaluate(element => (element.layers = ['skin', 'superficial']));
  /** Presses so many CSS pixels beside the point asked for, towards the middle of the body. */
  const press = async (id, beside) => {
    const place = await atlas.evaluate(async (element, id) => (await Promise.all(['left', 'right'].map(side => element.locate(id, side)))).find(place => place.visible), id);
    await page.mouse.click(place.x + beside * Math.sign(240 - place.x), place.y);
  };
  // What a seed asks about is found out once, by giving the first answer.
  await atlas.evaluate(element => element.shadowRoot.querySelector('.choice').click());
  const { point: id } = await hears(page, 'quizanswer', { index: 0 });
  for (const [beside, right] of [[4, true], [60, false]]) {
    await begin();
    await page.evaluate(() => (window.heard.length = 0));
    await press(id, beside);
    const answer = await hears(page, 'quizanswer', { index: 0 });
    assert.deepEqual([answer.point, answer.right, answer.choice], [id, right, null]);
    await settled(atlas);
    assert.equal(await atlas.evaluate(element => element.state.preview.point), id, 'the answer is shown on the body');
  }
});

test('where pain is shown and its point asked for, the mark comes with the answer, above the sheet of a phone', LIMIT, async t => {
  const { atlas } = await deep.open(t, { body: '<trigger-point-atlas loading="eager"></trigger-point-atlas>', options: { viewport: { width: 360, height: 760 } } });
  await ready(atlas);
  await atlas.evaluate(element => element.startQuiz({ kind: 'point', count: 4, area: 'chest', seed: 3 }));
  const before = await picture(atlas);
  const { x, y, visible, sheet, stage } = await atlas.evaluate(async element => {
    const { point, side } = element.state.preview;
    const top = name => element.shadowRoot.querySelector(name).getBoundingClientRect().top;
    return { ...(await element.locate(point, side)), sheet: top('.panel'), stage: top('.stage') };
  });
  assert.ok(visible && y > stage && y < sheet, `${y} between ${stage} and ${sheet}`);
  await atlas.locator('.choice').first().click();
  const after = await picture(atlas);
  const canvas = await atlas.locator('canvas').boundingBox();
  const near = after.where(before, (a, b, column, row) => Math.hypot(column - (x - canvas.x), row - (y - canvas.y)) < 5 && Math.max(...a.map((value, k) => Math.abs(value - b[k]))) > 50);
  expectPictures('quiz-mark', before, after, near.count > 15, 'the mark was there before the answer');
});
