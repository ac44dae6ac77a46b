// A visit without a mouse: from a headache to a point, through its whole demonstration, to the clinic's booking.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hears, LIMIT, openWorld, ready, settled } from './support.js';

const world = await openWorld();
const BODY = '<a href="#before">Before</a><trigger-point-atlas loading="eager" booking-href="#booked" booking-label="Book a session"></trigger-point-atlas>';
/** Wide enough for the panel to stand beside the body, and no wider. */
const OPTIONS = { viewport: { width: 760, height: 480 } };

/** Presses Tab, or another way, until what fits has the focus; the focus is never lost on the way. */
async function tabTo(page, atlas, selector, key = 'Tab') {
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press(key);
    if (await atlas.evaluate((element, selector) => element.shadowRoot.activeElement?.matches(selector) ?? false, selector)) return;
  }
  assert.fail(`${key} does not reach ${selector}`);
}
const waitsFor = (page, selector) => page.waitForFunction(selector => document.querySelector('trigger-point-atlas').shadowRoot.activeElement?.matches(selector), selector);

for (const [how, reducedMotion] of [['played', 'no-preference'], ['in still pictures', 'reduce']])
  test(`headache, answer, point, demonstration ${how}, booking: by keyboard alone`, LIMIT, async t => {
    const { page, atlas } = await world.open(t, { body: BODY, options: { ...OPTIONS, reducedMotion } });
    await ready(atlas);
    await settled(atlas);
    await tabTo(page, atlas, 'canvas');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state.view.azimuth > 5);
    await tabTo(page, atlas, '[data-place=headache]');
    await page.keyboard.press('Enter');
    await waitsFor(page, '.gate-title');
    await tabTo(page, atlas, '.pass');
    await page.keyboard.press('Enter');
    await waitsFor(page, '.result');
    const point = await atlas.locator('.result').first().getAttribute('data-point');
    await page.keyboard.press('Enter');
    await waitsFor(page, '.point-name');
    assert.equal(await atlas.evaluate(element => element.point), point);

    await tabTo(page, atlas, '.actions .primary');
    await page.keyboard.press('Enter');
    await waitsFor(page, '.play-button');
    const [sentences, phases] = [new Set(), ['find', 'settle', 'sink', 'hold', 'release', 'lengthen']];
    if (reducedMotion === 'reduce') {
      const pictures = [];
      for (let last = ''; last !== (last = await atlas.locator('.phase time').innerText()); await page.keyboard.press('Enter')) {
        pictures.push(await atlas.locator('.phase b').innerText());
        sentences.add(await atlas.locator('.words').innerText());
        assert.equal(await atlas.evaluate(element => element.state.demo.playing), false, 'nothing moves by itself');
      }
      for (const name of ['Find', 'Settle', 'Sink', 'Hold', 'Release', 'Rest', 'Stretch']) assert.ok(pictures.includes(name), `${name} in ${pictures}`);
    } else {
      await hears(page, 'demochange', { playing: true });
      await atlas.evaluate(element => {
        window.spoken = [];
        const region = element.shadowRoot.querySelector('.spoken');
        new MutationObserver(() => window.spoken.push(region.textContent)).observe(region, { subtree: true, childList: true, characterData: true });
      });
      await tabTo(page, atlas, '.more');
      await page.keyboard.press('Enter');
      await tabTo(page, atlas, '.again');
      assert.equal(await atlas.locator('.again').getAttribute('aria-pressed'), 'false');
      await tabTo(page, atlas, '.speed');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      assert.equal(await atlas.evaluate(element => element.state.demo.rate), 4);
      for (const phase of phases) await hears(page, 'demochange', { phase });
      await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state.demo?.playing === false);
      assert.equal(await atlas.locator('.phase b').innerText(), 'Done');
      for (const words of await page.evaluate(() => window.spoken)) if (words) sentences.add(words);
      // Once more from the end, by phases: back with the stepping button, then halted where it is.
      await tabTo(page, atlas, '.steppers button', 'Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.phase b').innerText !== 'Done');
    }
    assert.ok(sentences.size >= 6, `each phase has its sentence: ${[...sentences].join(' | ')}`);
    await tabTo(page, atlas, '.booking .primary');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#booked');
  });
