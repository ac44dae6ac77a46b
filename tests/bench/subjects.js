// The pages that are measured: the widget and model-viewer with the same body, size and drawing before the 3D picture.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { openSite } from '../../xtask/browser/site.js';
import { fresh } from './browser.js';

/** Both are this large, CSS pixels. */
export const SIZE = { width: 720, height: 640 };

/** What the widget draws before there is 3D, and what is in 3D. */
const DRAWING = 'maps/male-outline.json';
const BODY = 'model/torso-head.glb';

const modelViewer = fileURLToPath(new URL('../../node_modules/@google/model-viewer/dist', import.meta.url));

/** @typedef {'widget' | 'modelViewer'} Name */
/** @typedef {Awaited<ReturnType<typeof openSubjects>>} Subjects */

/**
 * @param {string[]} folders the build, after others whose files come in place of its own
 * @param {string | undefined} copies where brotli copies of files lie, each called by the SHA-256 of what it holds
 */
export async function openSubjects(folders, copies) {
  /** @type {Map<string, string | null>} */
  const known = new Map();
  const brotli = file => {
    if (!copies) return null;
    if (!known.has(file)) {
      const copy = join(copies, `${createHash('sha256').update(readFileSync(file)).digest('hex')}.br`);
      known.set(file, existsSync(copy) ? copy : null);
    }
    return known.get(file) ?? null;
  };
  // model-viewer sets inline styles: no policy, for both.
  const site = await openSite({ folders: [...folders, modelViewer], policy: null, keep: true, brotli });
  const within = name => folders.map(folder => join(folder, name)).find(existsSync);

  const page = (script, body, head = '') =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">` +
    `<style>body{margin:20px} .it{display:block;width:${SIZE.width}px;height:${SIZE.height}px;--tpa-height:${SIZE.height}px}</style>` +
    `${head}<script type="module" src="${script}"></script></head><body>${body}</body></html>`;

  /** Before 3D is asked for. */
  const first = site.put('/first.html', page('trigger-point-atlas.js', '<trigger-point-atlas class="it" loading="interaction"></trigger-point-atlas>'));
  const flat = site.put('/flat.html', page('trigger-point-atlas.js', '<trigger-point-atlas class="it" loading="interaction" controls="none"></trigger-point-atlas>'));
  /** Nothing but an origin. */
  const blank = site.put('/blank.html', '<!doctype html><title>Blank</title>');

  const drawing = within(DRAWING);
  const drawingBytes = drawing ? brotliCompressSync(readFileSync(drawing)).length : 8000;
  site.put('/poster.webp', await pictureOf(flat, drawingBytes));

  // model-viewer has the decoder in it, but only takes it into use once a script of that name has come.
  site.put('/meshopt.js', '');
  const body = within(BODY);
  const meshopt = body && /EXT_meshopt_compression|KHR_meshopt_compression/.test(gltfJson(readFileSync(body)));
  const decoder = meshopt ? `<script>self.ModelViewerElement = { meshoptDecoderLocation: 'meshopt.js' };</script>` : '';

  return {
    site,
    first,
    blank,
    /** A page that holds more than the widget. */
    clinic: `${site.origin}/index.html`,
    widget: site.put('/widget.html', page('trigger-point-atlas.js', '<trigger-point-atlas class="it" loading="eager" controls="none"></trigger-point-atlas>')),
    modelViewer: site.put(
      '/model-viewer.html',
      page('model-viewer.min.js', `<model-viewer class="it" src="${BODY}" poster="poster.webp" loading="eager" camera-controls interaction-prompt="none"></model-viewer>`, decoder),
    ),
  };
}

/** The widget's drawing as a picture that weighs no more than the file it is drawn from, if it can be made so small. @param {string} address @param {number} bytes */
const pictureOf = (address, bytes) =>
  fresh(async tab => {
    await tab.goto(address);
    await tab.locator('.figure .outline').first().waitFor();
    const session = await tab.context().newCDPSession(tab);
    const clip = { ...(await tab.locator('.it').boundingBox()), scale: 1 };
    let picture = Buffer.alloc(0);
    for (let quality = 90; quality > 0; quality -= 10) {
      const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality, clip });
      picture = Buffer.from(data, 'base64');
      if (picture.length <= bytes) break;
    }
    return picture;
  });

/** The JSON of a GLB file: after twelve bytes of header, its length, its kind, and the text. @param {Buffer} file */
const gltfJson = file => file.toString('utf8', 20, 20 + file.readUInt32LE(12));
