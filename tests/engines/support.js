// What the tests of other engines share: each test runs in every engine, on pages that note what they say.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { LIMIT, openPages, Picture, ready, RECORDER, settled, SNIPPET, within } from '../browser/support.js';
import { firefox } from './firefox.js';
import { webkit } from './webkit.js';

/**
 * @typedef {object} Found an engine as this machine has it
 * @property {string} name
 * @property {() => string | null} missing what this machine lacks to run it
 * @property {(viewport: { width: number, height: number }) => Promise<Engine>} launch
 *
 * @typedef {object} Engine a browser with one page; places are CSS pixels of its viewport
 * @property {(url: string) => Promise<unknown>} open
 * @property {(fn: Function | string, ...args: unknown[]) => Promise<any>} evaluate runs a function in the page; arguments and result are JSON
 * @property {(from: { x: number, y: number }, to: { x: number, y: number }) => Promise<unknown>} drag
 * @property {(x: number, y: number) => Promise<unknown>} click
 * @property {(x: number, y: number, delta: number) => Promise<unknown>} wheel turns the wheel over a place
 * @property {(name: string) => Promise<unknown>} key presses a key, by its DOM name
 * @property {() => Promise<Buffer>} screenshot the viewport as a PNG
 * @property {() => Promise<string[]>} complaints errors that the page has written since it was opened
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Atlas the page's widget, as the helpers of the browser tests take it
 * @property {(fn: Function, arg?: unknown) => Promise<any>} evaluate runs a function on the element
 */

const VIEWPORT = { width: 900, height: 700 };
/** Errors of the page itself, for an engine whose driver tells of none. */
const NOTES = `
  const note = text => window.heard.push({ name: 'console', detail: String(text) });
  window.addEventListener('error', event => event instanceof ErrorEvent && note(event.message));
  window.addEventListener('unhandledrejection', event => note(event.reason));
  const write = console.error;
  console.error = (...words) => { note(words.join(' ')); write.apply(console, words); };
`;

/** The engine, whose input has reached the page when it is said to be done: Firefox hands it on a while later. @param {Engine} engine @returns {Engine} */
function punctual(engine) {
  const arriving = (type, act) => async (...where) => {
    await engine.evaluate(type => {
      window.arrived = new Promise(resolve => addEventListener(type, resolve, { once: true, capture: true, passive: true }));
      return true;
    }, type);
    await act(...where);
    await within(`the page’s ${type}`, engine.evaluate(() => window.arrived.then(() => true)));
  };
  return { ...engine, drag: arriving('pointerup', engine.drag), click: arriving('click', engine.click), wheel: arriving('wheel', engine.wheel), key: arriving('keyup', engine.key) };
}

/**
 * Opens a site for a file of tests, and each engine once for all of them.
 * @param {string} [policy] the page's, where it is not that of a strict host
 */
export async function openEngines(policy) {
  const { site, address } = await openPages(policy);
  site.put('/recorder.js', RECORDER + NOTES);
  site.put('/asked.js', "onmessage = ({ data }) => postMessage(data.getContext('webgl2') !== null);");
  const engines = [firefox, webkit].map(({ name, missing, launch }) => {
    const lacking = missing();
    /** @type {Promise<Engine> | undefined} */
    let launched;
    after(async () => (await launched?.catch(() => null))?.close());
    return { name, skip: lacking ? `there is no ${lacking} on this machine; \`cargo xtask setup\` installs it` : false, launch: () => (launched ??= launch(VIEWPORT)) };
  });

  /**
   * A test in every engine that this machine has.
   * @param {string} what @param {(page: { t: import('node:test').TestContext, engine: Engine, atlas: Atlas }) => Promise<unknown>} scenario
   * @param {{ expect?: RegExp, live?: boolean }} [options] errors that the page may write; whether to begin with the first picture in 3D
   */
  function inEveryEngine(what, scenario, { expect, live = true } = {}) {
    for (const { name, skip, launch } of engines)
      test(`${name}: ${what}`, { ...LIMIT, skip }, async t => {
        const engine = punctual(await launch());
        await engine.open(address(SNIPPET));
        t.after(async () => {
          const complaints = (await engine.complaints()).filter(text => !expect?.test(text));
          const violations = (await engine.evaluate(() => window.heard.filter(({ name }) => name === 'violation'))).map(({ detail }) => detail).filter(text => !expect?.test(text));
          // The next test's engine has the processor to itself.
          await engine.open('about:blank');
          assert.deepEqual([...complaints, ...violations], [], 'the page breaks no policy and writes no error');
        });
        const atlas = { evaluate: (fn, arg = null) => engine.evaluate(`arg => (${fn})(document.querySelector('trigger-point-atlas'), arg)`, arg) };
        if (live) {
          await ready(atlas);
          assert.deepEqual(await hears(engine, 'ready'), { webgl: true });
        }
        await scenario({ t, engine, atlas });
      });
  }

  return { site, inEveryEngine };
}

/** Waits for an event, also one that has been. @returns {Promise<any>} its detail, as it was last */
export const hears = (engine, name) =>
  within(
    `event \`${name}\``,
    engine.evaluate(
      name =>
        new Promise(resolve => {
          const last = window.heard.findLast(event => event.name === name);
          if (last) resolve(last.detail);
          else document.addEventListener(name, event => resolve(event.detail), { capture: true, once: true });
        }),
      name,
    ),
  );

/** Whether the canvas has been handed over: then the page gets no context of it, and is told so. */
export const drawnInWorker = atlas =>
  atlas.evaluate(element => {
    try {
      element.shadowRoot.querySelector('canvas').getContext('webgl2');
      return false;
    } catch {
      return true;
    }
  });

/** Whether a worker has WebGL2 for a canvas of the page. @returns {Promise<boolean>} */
export const workersDraw = engine =>
  engine.evaluate(
    () =>
      new Promise(resolve => {
        const worker = new Worker('asked.js');
        worker.onmessage = ({ data }) => resolve(data);
        const canvas = document.createElement('canvas').transferControlToOffscreen();
        worker.postMessage(canvas, [canvas]);
      }),
  );

export const box = atlas =>
  atlas.evaluate(element => {
    const { x, y, width, height } = element.shadowRoot.querySelector('canvas').getBoundingClientRect();
    return { x, y, width, height };
  });

export const middle = async atlas => {
  const { x, y, width, height } = await box(atlas);
  return { x: x + width / 2, y: y + height / 2 };
};

/** Pixels of the canvas. */
export const area = async atlas => {
  const { width, height } = await box(atlas);
  return width * height;
};

/** The stage as it stands, without what floats over the body, and without the body if so wished. */
export async function picture(engine, atlas, { canvas = true } = {}) {
  await settled(atlas);
  const show = which =>
    atlas.evaluate(async (element, which) => {
      for (const part of element.shadowRoot.querySelector('.stage').children) part.style.visibility = which.all ? '' : part.matches('.canvas') && which.canvas ? 'visible' : 'hidden';
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    }, which);
  await show({ canvas });
  const png = await engine.screenshot();
  await show({ all: true });
  return new Picture(png);
}
