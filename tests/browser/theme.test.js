// Whatever accent a page sets, its buttons and links can be read, in the light and in the dark.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_WEBGL } from '../../xtask/browser/chromium.js';
import { LIMIT, openWorld } from './support.js';

const world = await openWorld(NO_WEBGL);
const ACCENTS = ['#1f5a50', '#1c6a61', '#000000', '#ffffff', '#ffd400', '#ff6a00', '#d7263d', '#7f7f7f', '#767676', '#b8e0d2', '#2b00ff', '#6b2d5c'];
/** WCAG's least contrast of words. */
const LEAST = 4.5;

/** Contrast of each kind of words with what they stand on. @param {HTMLElement} element */
function contrasts(element) {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const linear = value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  /** As it is painted over white: colours may be of any kind. */
  const luminance = (...colours) => {
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map(byte => linear(byte / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const under = node => {
    const colours = [];
    for (let at = node; at; at = at.parentElement) colours.unshift(getComputedStyle(at).backgroundColor);
    return colours;
  };
  return Object.fromEntries(
    ['.booking a', '.actions .primary', '.back', '.more-about > summary', '.tool[aria-pressed=true]', '.whose button[aria-pressed=true]', '.sources a'].map(selector => {
      const node = element.shadowRoot.querySelector(selector);
      const [words, ground] = [luminance(...under(node), getComputedStyle(node).color), luminance(...under(node))];
      return [selector, (Math.max(words, ground) + 0.05) / (Math.min(words, ground) + 0.05)];
    }),
  );
}

for (const theme of ['light', 'dark'])
  test(`words on and in each of ${ACCENTS.length} accents can be read in the ${theme}`, LIMIT, async t => {
    const { atlas } = await world.open(t, {
      body: `<trigger-point-atlas loading="eager" theme="${theme}" point="temporalis-1" booking-href="#book"></trigger-point-atlas>`,
      options: { viewport: { width: 1280, height: 800 } },
    });
    await atlas.locator('.more-about > summary').click();
    await atlas.locator('.sources a').first().waitFor({ state: 'attached' });
    await atlas.evaluate(element => {
      // What is pressed is coloured at once, not by and by.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { transition: none !important }');
      element.shadowRoot.adoptedStyleSheets = [...element.shadowRoot.adoptedStyleSheets, sheet];
      element.shadowRoot.querySelector('.toolbar .tool').setAttribute('aria-pressed', 'true');
    });
    const faint = [];
    for (const accent of ACCENTS) {
      await atlas.evaluate((element, accent) => element.style.setProperty('--tpa-accent', accent), accent);
      for (const [place, contrast] of Object.entries(await atlas.evaluate(contrasts))) if (contrast < LEAST) faint.push(`${accent} ${place} ${contrast.toFixed(2)}`);
    }
    assert.deepEqual(faint, []);
  });
