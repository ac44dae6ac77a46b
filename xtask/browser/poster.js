// node poster.js DIST: pictures of the widget's first view with a clear background, poster-light.webp and poster-dark.webp.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from './chromium.js';
import { openSite } from './site.js';
import { ready, settled } from './widget.js';

/** The body stands upright in it; CSS fits it into the stage by its height. */
const SIZE = { width: 720, height: 960 };
const QUALITY = 0.86;

const dist = process.argv[2] ?? 'dist';
const site = await openSite({ folders: [dist] });
const browser = await launch();
/** What the page and the widget complain of, for the message if it does not come to a picture. @type {string[]} */
const said = [];
try {
  const { page, atlas } = await widget();
  /** @type {Record<string, Record<string, Buffer>>} */
  const pictures = { light: {}, dark: {} };
  // The theme changes from each to the next, which makes the widget take up the background as well.
  for (const background of ['#000', '#fff'])
    for (const theme of ['light', 'dark']) {
      await atlas.evaluate(
        (element, { theme, background }) => {
          for (const end of ['top', 'bottom']) element.style.setProperty(`--tpa-stage-${end}`, background);
          element.theme = theme;
        },
        { theme, background },
      );
      await settled(atlas);
      pictures[theme][background] = await page.screenshot();
    }
  for (const theme of ['light', 'dark']) {
    writeFileSync(join(dist, `poster-${theme}.webp`), await withClearBackground(pictures[theme]['#000'], pictures[theme]['#fff']));
  }
} catch (error) {
  console.error(`no poster: ${error.message}`);
  for (const text of said) console.error(`  the page said: ${text}`);
  process.exitCode = 1;
} finally {
  await browser.close();
  await site.close();
}

/** The widget, filling its page, with nothing over its canvas. */
async function widget() {
  const page = await browser.newPage({ viewport: SIZE, reducedMotion: 'reduce' });
  page.on('console', message => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', error => said.push(String(error)));
  site.put('/favicon.ico', '');
  await page.goto(
    site.put('/poster.html', '<!doctype html><html lang="en"><meta charset="utf-8"><title>Poster</title><script type="module" src="trigger-point-atlas.js"></script><body></body></html>'),
  );
  await page.evaluate(height => {
    document.body.style.margin = '0';
    const atlas = document.createElement('trigger-point-atlas');
    for (const [name, value] of Object.entries({ loading: 'eager', controls: 'none', theme: 'dark' })) atlas.setAttribute(name, value);
    for (const [name, value] of Object.entries({ height: `${height}px`, radius: '0' })) atlas.style.setProperty(`--tpa-${name}`, value);
    document.body.append(atlas);
  }, SIZE.height);
  const atlas = page.locator('trigger-point-atlas');
  const { webgl } = await ready(atlas);
  if (!webgl) throw new Error('the widget runs without WebGL here');
  await atlas.evaluate(element => {
    element.shadowRoot.querySelector('.frame').style.border = '0';
    for (const part of element.shadowRoot.querySelector('.stage').children) if (!part.matches('.canvas')) part.style.display = 'none';
  });
  return { page, atlas };
}

/**
 * What differs between the picture on black and the one on white is background showing through.
 * @param {Buffer} onBlack @param {Buffer} onWhite @returns {Promise<Buffer>}
 */
async function withClearBackground(onBlack, onWhite) {
  const page = await browser.newPage();
  const base64 = await page.evaluate(
    async ({ black, white, quality }) => {
      const pixels = async data => {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [a, b] = [await pixels(black), await pixels(white)];
      let covered = 0;
      for (let i = 0; i < a.data.length; i += 4) {
        const through = (b.data[i] - a.data[i] + b.data[i + 1] - a.data[i + 1] + b.data[i + 2] - a.data[i + 2]) / 765;
        // The background's dither is neither body nor edge.
        const alpha = through > 0.96 ? 0 : through < 0.04 ? 1 : 1 - through;
        if (alpha > 0.5) covered++;
        for (let k = 0; k < 3; k++) a.data[i + k] = alpha ? Math.min(255, a.data[i + k] / alpha) : 0;
        a.data[i + 3] = Math.round(alpha * 255);
      }
      const share = covered / (a.width * a.height);
      if (share < 0.05 || share > 0.95) throw new Error(`the body covers ${Math.round(share * 100)} % of the picture, which cannot be right`);
      const canvas = new OffscreenCanvas(a.width, a.height);
      canvas.getContext('2d').putImageData(a, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/webp', quality })).arrayBuffer());
      return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
    },
    { black: onBlack.toString('base64'), white: onWhite.toString('base64'), quality: QUALITY },
  );
  await page.close();
  return Buffer.from(base64, 'base64');
}
