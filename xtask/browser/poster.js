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
try {
  for (const theme of ['light', 'dark']) {
    const onBlack = await picture(theme, '#000');
    const onWhite = await picture(theme, '#fff');
    const webp = await withClearBackground(onBlack, onWhite);
    writeFileSync(join(dist, `poster-${theme}.webp`), webp);
  }
} finally {
  await browser.close();
  await site.close();
}

/** The canvas alone, over a plain background. @param {string} theme @param {string} background @returns {Promise<Buffer>} */
async function picture(theme, background) {
  const page = await browser.newPage({ viewport: SIZE, reducedMotion: 'reduce' });
  const said = [];
  page.on('console', message => message.type() === 'error' && said.push(message.text()));
  page.on('pageerror', error => said.push(String(error)));
  const address = site.put(
    '/poster.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Poster</title><script type="module" src="trigger-point-atlas.js"></script><body></body></html>`,
  );
  await page.goto(address);
  await page.evaluate(
    ({ theme, background, height }) => {
      document.body.style.margin = '0';
      const atlas = document.createElement('trigger-point-atlas');
      for (const [name, value] of Object.entries({ loading: 'eager', controls: 'none', theme })) atlas.setAttribute(name, value);
      for (const [name, value] of Object.entries({ 'stage-top': background, 'stage-bottom': background, height: `${height}px`, radius: '0' }))
        atlas.style.setProperty(`--tpa-${name}`, value);
      document.body.append(atlas);
    },
    { theme, background, height: SIZE.height },
  );
  const atlas = page.locator('trigger-point-atlas');
  try {
    const { webgl } = await ready(atlas);
    if (!webgl) throw new Error('the widget runs without WebGL here');
    await settled(atlas);
  } catch (error) {
    throw new Error(`the ${theme} poster: ${error.message}\n${said.join('\n')}`);
  }
  // Only the canvas stays; what lies over it would be in the picture.
  await atlas.evaluate(element => {
    element.shadowRoot.querySelector('.frame').style.border = '0';
    for (const part of element.shadowRoot.querySelector('.stage').children) if (!part.matches('.canvas')) part.style.display = 'none';
  });
  await settled(atlas);
  const png = await page.screenshot({ animations: 'allow' });
  await page.close();
  return png;
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
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [a, b] = [await pixels(black), await pixels(white)];
      let covered = 0;
      for (let i = 0; i < a.data.length; i += 4) {
        const through = Math.min(1, Math.max(0, (b.data[i] - a.data[i] + b.data[i + 1] - a.data[i + 1] + b.data[i + 2] - a.data[i + 2]) / 765));
        const alpha = 1 - through;
        if (alpha > 0.5) covered++;
        for (let k = 0; k < 3; k++) a.data[i + k] = alpha > 0.004 ? Math.min(255, a.data[i + k] / alpha) : 0;
        a.data[i + 3] = Math.round(alpha * 255);
      }
      const share = covered / (a.width * a.height);
      if (share < 0.05 || share > 0.95) throw new Error(`the body covers ${Math.round(share * 100)} % of the poster; the picture cannot be right`);
      const canvas = new OffscreenCanvas(a.width, a.height);
      canvas.getContext('2d').putImageData(a, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    },
    { black: onBlack.toString('base64'), white: onWhite.toString('base64'), quality: QUALITY },
  );
  await page.close();
  return Buffer.from(base64, 'base64');
}
