// What the browser tests share: one site and one browser a file, pages that note what they say, pictures that can be compared.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { EVENTS } from '../../www/src/generated/interface.js';
import { openSite } from '../../xtask/browser/site.js';
import { PATIENCE, ready, settled, within } from '../../xtask/browser/widget.js';
import { ENGINE, fingers, launch, needs, workersOf } from '../engines/suite.js';

export { fingers, needs, ready, settled, within, workersOf };

const root = fileURLToPath(new URL('../..', import.meta.url));
export const DIST = process.env.TPA_DIST ?? join(root, 'dist');
/** Where a failed picture test leaves its pictures. */
const FAILED = join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'failed-pictures');
/** Small, because software fills every pixel. */
const VIEWPORT = { width: 640, height: 520 };

/** How long one test may take, ms. */
export const LIMIT = { timeout: 2 * PATIENCE };

/** Notes the widget's events from the very first on; a page's own script, as the policy wants it. */
export const RECORDER = `
  window.heard = [];
  for (const name of ${JSON.stringify(EVENTS)})
    document.addEventListener(name, event => window.heard.push({ name, target: event.target.id, detail: event.detail }), true);
  document.addEventListener('securitypolicyviolation', event => window.heard.push({ name: 'violation', detail: event.violatedDirective + ' ' + event.blockedURI }));
`;

/**
 * Opens a site for one file of tests, whatever browser they are for, and closes it after it.
 * @param {string} [policy] the page's, where it is not that of a strict host
 */
export async function openPages(policy) {
  if (!existsSync(join(DIST, 'trigger-point-atlas.js'))) throw new Error(`There is no build in ${DIST}. Run \`cargo xtask build\` first.`);
  const site = await openSite({ folders: [DIST], policy });
  site.put('/recorder.js', RECORDER);
  site.put('/favicon.ico', '');
  after(() => site.close());
  let pages = 0;

  /** The address of a page that holds the snippet and nothing else of ours. @param {string} body */
  const address = body =>
    site.put(
      `/page-${++pages}.html`,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>` +
        `<script src="recorder.js"></script><script type="module" src="trigger-point-atlas.js"></script></head><body>${body}</body></html>`,
    );
  return { site, address };
}

/**
 * Opens a site and a browser for one file of tests and closes them after it.
 * @param {string[]} [browserArguments]
 * @param {string} [policy] the page's, where it is not that of a strict host
 */
export async function openWorld(browserArguments, policy) {
  const pages = await openPages(policy);
  const browser = await launch(browserArguments);
  after(() => browser.close());
  return worldOf(pages, browser);
}

/** A site and a browser that have been opened. @param {Awaited<ReturnType<typeof openPages>>} pages @param {any} browser @param {string} [engine] which it is */
export function worldOf({ site, address }, browser, engine = ENGINE) {
  /**
   * Opens a page; at the end of the test it must have asked no other origin and written no error, but for what is expected.
   * @param {import('node:test').TestContext} t
   * @param {{ body?: string, url?: string, also?: string[], expect?: RegExp, before?: (page: import('playwright-core').Page) => Promise<unknown>, options?: object, until?: 'load' | 'domcontentloaded' }} [what]
   */
  async function open(t, { body = SNIPPET, url = address(body), also = [], expect, before, options, until } = {}) {
    const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce', ...options, ...(engine === 'webkit' && { site }) });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    /** @type {string[]} */
    const complaints = [];
    const complain = text => expect?.test(text) || complaints.push(text);
    page.on('console', message => message.type() === 'error' && complain(message.text()));
    page.on('pageerror', error => complain(String(error)));
    page.on('request', request => {
      const foreign = ![site.origin, ...also].some(origin => request.url().startsWith(`${origin}/`)) && !/^(data|blob):/.test(request.url());
      if (foreign) complaints.push(`asked for ${request.url()}`);
    });
    t.after(async () => {
      const violations = (await heard(page, 'violation').catch(() => [])).map(event => event.detail).filter(text => !expect?.test(text));
      await context.close();
      assert.deepEqual([...complaints, ...violations], [], 'the page asks nobody else, breaks no policy and writes no error');
    });
    await before?.(page);
    await page.goto(url, { waitUntil: until });
    return { page, atlas: page.locator('trigger-point-atlas').first() };
  }

  return { site, browser, open, address };
}

/** The contract's snippet, made to start at once. */
export const SNIPPET = '<trigger-point-atlas loading="eager" controls="minimal"></trigger-point-atlas>';

/** Events noted so far. @param {import('playwright-core').Page} page @param {string} name */
export const heard = (page, name) => page.evaluate(name => window.heard.filter(event => event.name === name), name);

/** Waits for an event, also one that has been. @param {import('playwright-core').Page} page @param {string} name @param {object} [like] what its detail holds */
export async function hears(page, name, like = {}) {
  await page.waitForFunction(
    ({ name, like }) =>
      window.heard.some(event => event.name === name && Object.entries(like).every(([key, value]) => JSON.stringify(event.detail[key]) === JSON.stringify(value))),
    { name, like },
    { polling: 'raf' },
  );
  const all = await heard(page, name);
  return all.findLast(event => Object.entries(like).every(([key, value]) => JSON.stringify(event.detail[key]) === JSON.stringify(value))).detail;
}

/** Puts the widget into a state, over the present one, and waits until it stands still. */
export async function put(atlas, change) {
  await atlas.evaluate((element, change) => (element.state = { ...element.state, ...change }), change);
  return settled(atlas);
}

/** What has the focus, in the widget or in the page. */
export const focused = page =>
  page.evaluate(() => {
    const element = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    return `${element?.className} ${element?.getAttribute('aria-label') ?? element?.textContent}`.replace(/\s+/g, ' ');
  });

/** Presses Tab until the focus is on what is wanted; or another key. */
export async function tabTo(page, wanted, key = 'Tab') {
  for (let press = 0; press < 90; press++) {
    if (wanted.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  assert.fail(`${key} does not lead to ${wanted}`);
}

export const back = { kind: 'orbit', azimuth: 180, elevation: 5, distance: 2.2, target: null };
export const front = { ...back, azimuth: 0 };

/** A running demonstration, halted at a second of it. */
export const haltedAt = atS => ({ playing: false, atS, sinceMs: 0, rate: 1, firmness: 'medium' });

/** Seconds at which each phase of the selected point's demonstration begins, by going through it step by step. */
export async function phases(atlas) {
  return atlas.evaluate(element => {
    element.play();
    element.pause();
    element.seek(0);
    const starts = {};
    const heard = event => (starts[event.detail.phase] ??= element.state.demo.atS);
    element.addEventListener('demochange', heard);
    for (let step = 0; step < 24; step++) element.step(1);
    element.removeEventListener('demochange', heard);
    return starts;
  });
}

/** The body as it stands on the canvas, without what floats over it. @returns {Promise<Picture>} */
export async function picture(atlas) {
  await settled(atlas);
  await atlas.evaluate(element => {
    for (const part of element.shadowRoot.querySelector('.stage').children) part.style.visibility = part.matches('.canvas') ? 'visible' : 'hidden';
  });
  const png = await atlas.locator('canvas').screenshot();
  await atlas.evaluate(element => {
    for (const part of element.shadowRoot.querySelector('.stage').children) part.style.visibility = '';
  });
  return new Picture(png);
}

export class Picture {
  /** @param {Buffer} png */
  constructor(png) {
    this.png = png;
    const { width, height, data } = PNG.sync.read(png);
    Object.assign(this, { width, height, data });
  }

  /** Colour at a pixel. @param {number} index */
  at(index) {
    return [this.data[index * 4], this.data[index * 4 + 1], this.data[index * 4 + 2]];
  }

  /**
   * Pixels for which a test of (this, other, x, y) holds, with their middle.
   * @param {Picture} other @param {(here: number[], there: number[], x: number, y: number) => boolean} test
   */
  where(other, test) {
    assert.deepEqual([other.width, other.height], [this.width, this.height], 'both pictures have one size');
    let [count, x, y] = [0, 0, 0];
    for (let index = 0; index < this.width * this.height; index++) {
      const [column, row] = [index % this.width, Math.floor(index / this.width)];
      if (!test(this.at(index), other.at(index), column, row)) continue;
      count++;
      x += column;
      y += row;
    }
    return { count, x: x / count, y: y / count, share: count / (this.width * this.height) };
  }

  /** Pixels that differ by more than rounding. @param {Picture} other */
  differs(other, least = 12) {
    return this.where(other, (a, b) => Math.max(...a.map((value, k) => Math.abs(value - b[k]))) > least);
  }
}

/** Asserts something about two pictures; leaves them and their difference behind when it does not hold. */
export function expectPictures(name, before, after, holds, message) {
  if (holds) return;
  mkdirSync(FAILED, { recursive: true });
  const difference = new PNG({ width: after.width, height: after.height });
  for (let index = 0; index < after.data.length; index++) {
    difference.data[index] = index % 4 === 3 ? 255 : Math.min(255, Math.abs(after.data[index] - before.data[index]) * 4);
  }
  writeFileSync(join(FAILED, `${name}-before.png`), before.png);
  writeFileSync(join(FAILED, `${name}-after.png`), after.png);
  writeFileSync(join(FAILED, `${name}-difference.png`), PNG.sync.write(difference));
  assert.fail(`${message}; look at ${FAILED}/${name}-*.png`);
}

/** A GLB with one part, a triangle too small to be seen. @param {string} name */
export function invisibleGlb(name) {
  const size = 1e-6;
  const numbers = Float32Array.of(0, 0, 0, size, 0, 0, 0, 0, size, 0, 1, 0, 0, 1, 0, 0, 1, 0);
  const binary = Buffer.concat([Buffer.from(numbers.buffer), Buffer.from(Uint16Array.of(0, 1, 2, 0).buffer)]);
  const vectors = { bufferView: 0, componentType: 5126, count: 3, type: 'VEC3' };
  const text = JSON.stringify({
    asset: { version: '2.0' },
    scene: 0,
    scenes: [{ nodes: [0] }],
    nodes: [{ name, mesh: 0 }],
    meshes: [{ primitives: [{ attributes: { POSITION: 0, NORMAL: 1 }, indices: 2 }] }],
    accessors: [{ ...vectors, min: [0, 0, 0], max: [size, 0, size] }, { ...vectors, byteOffset: 36 }, { bufferView: 1, componentType: 5123, count: 3, type: 'SCALAR' }],
    bufferViews: [{ buffer: 0, byteLength: 72 }, { buffer: 0, byteOffset: 72, byteLength: 8 }],
    buffers: [{ byteLength: binary.length }],
  });
  const json = Buffer.from(text.padEnd(Math.ceil(text.length / 4) * 4));
  const words = (...list) => Buffer.from(Uint32Array.from(list).buffer);
  const length = 12 + 8 + json.length + 8 + binary.length;
  return Buffer.concat([words(0x46546c67, 2, length, json.length, 0x4e4f534a), json, words(binary.length, 0x004e4942), binary]);
}

/**
 * In place of the viewer's worker: says that it has drawn, and draws nothing. For what the shell does around the body; it tells
 * of two muscles and a bone.
 */
export const BLANK_VIEWER = `
  const structure = (name, layer) => ({ name, latin: 'M. ' + name, layer });
  onmessage = ({ data }) => {
    if (data.type === 'init') postMessage({ type: 'ready' });
    if (data.type === 'stats') postMessage({ type: 'stats', drawn: 0, frames: 0, frameMs: [], memory: 0 });
    if (data.type !== 'rest') return;
    postMessage({ type: 'structures', structures: [structure('trapezius-upper.L', 'superficial'), structure('trapezius-upper.R', 'superficial'), structure('infraspinatus.L', 'deep'), structure('infraspinatus.R', 'deep'), structure('T4', 'skeleton')] });
    postMessage({ type: 'camera', azimuth: 0, elevation: 3, distance: 2.4, target: [0, 0.4, 0], moving: false, byHand: false });
    postMessage({ type: 'firstFrame' });
  };
`;

/** In place of the viewer's code, on the page's thread: notes in `told` what it is told, and says that it has drawn. */
export const TELLING_VIEWER = `export default async () => {};
  window.told = [];
  export class Viewer {
    static async start(canvas, width, height, dpr, say) {
      told.push({ type: 'init', width, height, dpr });
      say({ type: 'ready' });
      return Object.assign(new Viewer(), { say });
    }
    receive(message) {
      told.push(message);
      if (message.type === 'rest') this.say({ type: 'firstFrame' });
      if (message.type === 'locate') this.say({ type: 'located', x: 60, y: 90, visible: true });
    }
    free() {}
  }`;

/** A file of the build, as text unless it is none. @param {string} name @param {BufferEncoding | null} [encoding] */
export const built = (name, encoding = 'utf8') => readFileSync(join(DIST, name), encoding);

/** A part of the shell that comes when it is wanted, as the build has named it. @param {string} name */
export const partOf = name => `/${readdirSync(DIST).find(file => file.startsWith(`part-${name}-`) && file.endsWith('.js'))}`;

/** What browsers write to the console by themselves about files that do not arrive. */
export const LOADING = /Failed to load resource|net::ERR|Loading module from|Loading Worker from|Loading failed for the module|NetworkError/;

/** The viewer's worker, from which `lose` takes its graphics context. */
export const losing = () =>
  `const get = OffscreenCanvas.prototype.getContext; OffscreenCanvas.prototype.getContext = function (...args) { const got = get.apply(this, args); if (args[0] === 'webgl2') globalThis.context = got; return got; };
  new BroadcastChannel('lose').onmessage = () => globalThis.context.getExtension('WEBGL_lose_context').loseContext();\n${built('viewer-worker.js')}`;

/** @param {import('playwright-core').Page} page */
export const lose = page => page.evaluate(() => new BroadcastChannel('lose').postMessage(''));

/** Takes the focus from whatever has it, in the widget too: in Firefox a host's own `blur` leaves it there. @param {import('playwright-core').Page} page */
export const unfocus = page =>
  page.evaluate(() => {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    /** @type {HTMLElement | null} */ (node)?.blur();
  });
