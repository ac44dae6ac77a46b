// Ten states in each engine: looked at once, and compared by size and by the colours of a coarse grid ever after.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { back, front, haltedAt, LIMIT, openPages, phases, Picture, put, ready, settled, worldOf } from '../browser/support.js';
import { NO_WEBGL } from '../../xtask/browser/chromium.js';
import { ENGINES } from './suite.js';

const GOLDEN = fileURLToPath(new URL('../golden/engines.json', import.meta.url));
const WRITE = process.env.TPA_GOLDEN === 'write';
/** Where the pictures themselves are left, if they are wanted. */
const SHOTS = process.env.TPA_SHOTS;
const [COLUMNS, ROWS] = [8, 6];
/** How far the mean of a cell may be from what it was, of 255: repeated, most are off by nothing, and by 3 where a caret blinks or a bar fades. */
const MOST = 6;

const WINDOW = { width: 640, height: 520 };
const PHONE = { width: 390, height: 700 };
const POINT = { point: 'infraspinatus-1', side: 'right' };
const MUSCLES = ['superficial', 'intermediate', 'deep', 'skeleton'];
const FULL = '<trigger-point-atlas loading="eager"></trigger-point-atlas>';
const BARE = '<trigger-point-atlas loading="eager" controls="minimal"></trigger-point-atlas>';

/** What is shown, and how it is come to. @type {Record<string, { viewport?: object, body?: string, flat?: boolean, enter: (atlas: any) => Promise<unknown> }>} */
const STATES = {
  skin: { enter: atlas => put(atlas, { view: front }) },
  muscles: { enter: atlas => put(atlas, { view: back, layers: MUSCLES }) },
  point: { enter: atlas => put(atlas, { selection: { point: 'levator-scapulae-1', side: 'left' }, view: back }) },
  held: { enter: async atlas => pressed(atlas, {}) },
  inside: { enter: async atlas => pressed(atlas, { inside: true }) },
  xray: { enter: atlas => put(atlas, { selection: POINT, view: back, xray: true }) },
  answers: {
    viewport: PHONE,
    body: FULL,
    async enter(atlas) {
      await atlas.locator('.search input').fill('shoulder');
      await atlas.locator('.found .row').first().waitFor();
    },
  },
  dark: { body: FULL.replace('loading', 'theme="dark" loading'), viewport: { width: 1000, height: 620 }, enter: atlas => put(atlas, { selection: POINT }) },
  map: { flat: true, body: FULL, viewport: { width: 1000, height: 620 }, enter: atlas => atlas.evaluate((element, { point, side }) => element.select(point, { side }), POINT) },
  quiz: {
    async enter(atlas) {
      await atlas.evaluate(element => element.startQuiz({ kind: 'point', count: 3, area: 'back', seed: 5 }));
      await atlas.locator('.quiz-card').waitFor();
    },
  },
};

/** One of the body, one of a press, one of words: all ten are compared with TPA_STATES=all, as `cargo xtask test --all-browsers` does. */
const FEW = ['muscles', 'held', 'answers'];
const chosen = Object.entries(STATES).filter(([state]) => WRITE || SHOTS || process.env.TPA_STATES === 'all' || FEW.includes(state));

/** In the middle of the first hold. */
async function pressed(atlas, more) {
  await put(atlas, { selection: POINT });
  const { hold } = await phases(atlas);
  await put(atlas, { selection: POINT, view: { kind: 'selection' }, demo: { ...haltedAt(hold + 4), ...more } });
}

/** Mean colours of a grid's cells, row by row, as hexadecimal. @param {Picture} picture */
function colours({ width, height, data }) {
  const cell = (column, row) => {
    const [left, right] = [column, column + 1].map(at => Math.round((at * width) / COLUMNS));
    const [top, bottom] = [row, row + 1].map(at => Math.round((at * height) / ROWS));
    const sum = [0, 0, 0];
    for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) for (let k = 0; k < 3; k++) sum[k] += data[(y * width + x) * 4 + k];
    return sum.map(value => Math.round(value / ((right - left) * (bottom - top))).toString(16).padStart(2, '0')).join('');
  };
  return Array.from({ length: ROWS }, (_, row) => Array.from({ length: COLUMNS }, (_, column) => cell(column, row)).join(' '));
}

const channels = row => row.split(' ').flatMap(cell => cell.match(/../g).map(byte => Number.parseInt(byte, 16)));
const furthest = (now, good) => Math.max(...now.flatMap((row, at) => channels(row).map((value, k) => Math.abs(value - channels(good[at])[k]))));

const read = () => JSON.parse(readFileSync(GOLDEN, 'utf8'));
const pages = await openPages();

for (const [engine, { name, missing, launch }] of Object.entries(ENGINES))
  describe(name, { skip: missing() ? `there is no ${missing()} on this machine; \`cargo xtask setup\` installs it` : false }, () => {
    let browser;
    before(async () => (browser = await launch()));
    after(() => browser?.close());

    for (const [state, { viewport = WINDOW, body = BARE, flat, enter }] of chosen)
      test(`${name}: ${state} looks as it was last found good`, LIMIT, async t => {
        const own = flat ? await launch(NO_WEBGL) : null;
        const world = worldOf(pages, own ?? browser, engine);
        const { page, atlas } = await world.open(t, { body, options: { viewport }, expect: flat ? /WebGL/i : undefined });
        // Once the page has been closed.
        t.after(() => own?.close());
        await atlas.evaluate((element, height) => {
          document.body.style.margin = '0';
          element.style.setProperty('--tpa-height', `${height}px`);
        }, viewport.height);
        if (flat) await atlas.evaluate(element => element.ready);
        else await ready(atlas);
        await enter(atlas);
        await settled(atlas);
        const png = await page.screenshot();
        if (SHOTS) {
          mkdirSync(join(SHOTS, engine), { recursive: true });
          writeFileSync(join(SHOTS, engine, `${state}.png`), png);
        }
        const picture = new Picture(png);
        const now = { size: [picture.width, picture.height], colours: colours(picture) };
        if (WRITE) {
          const all = read();
          all[state] = { ...all[state], [engine]: now };
          return writeFileSync(GOLDEN, `${JSON.stringify(all, null, 1)}\n`);
        }
        const good = read()[state][engine];
        assert.deepEqual(now.size, good.size);
        const off = furthest(now.colours, good.colours);
        t.diagnostic(`the furthest colour is off by ${off}`);
        assert.ok(off <= MOST, `a cell is off by ${off} of 255: ${JSON.stringify(now.colours)}`);
      });
  });
