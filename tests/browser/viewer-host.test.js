// How a viewer starts in its thread, without a browser: what runs beside what, and what is said when something fails.
import assert from 'node:assert/strict';
import { test } from 'node:test';

const { ViewerHost } = await import('../../www/src/viewer-host.js');

/** A module `viewer.js` whose viewer notes what it is told in `glue.notes`. @param {string} start the body of `Viewer.start` */
const glueOf = start =>
  `data:text/javascript,${encodeURIComponent(`
    export const notes = [];
    export default async ({ module_or_path }) => notes.push(['instance', module_or_path]);
    export class Viewer {
      static async start(canvas, width, height, dpr, post) { ${start} }
      receive(message) { notes.push(['message', message.type]); if (message.type === 'locate') throw new WebAssembly.RuntimeError('unreachable'); }
      free() { notes.push(['free']); }
    }
  // ${Math.random()}`)}`;

const DRAWS = `notes.push(['start', width, height, dpr]); post({ type: 'ready' }); return new Viewer();`;
const SIZE = { width: 300, height: 200, dpr: 2 };
/** Goes on once something holds; the test's own limit ends a vain wait. @param {() => boolean} holds */
async function until(holds) {
  do await new Promise(resolve => setImmediate(resolve));
  while (!holds());
}
const LIMIT = { timeout: 10_000 };

/** A host whose messages are noted, on a canvas that has a context or not. */
async function host({ context = {}, start = DRAWS } = {}) {
  const said = [];
  const js = glueOf(start);
  const canvas = new EventTarget();
  const contexts = [];
  canvas.getContext = (...wish) => {
    contexts.push(wish);
    if (!context) canvas.dispatchEvent(Object.assign(new Event('webglcontextcreationerror'), { statusMessage: 'disabled by policy' }));
    return context;
  };
  const host = new ViewerHost(message => said.push(message));
  return { host, said, canvas, contexts, js, notes: (await import(js)).notes };
}

test('the context is made at once, with the attributes in which it is asked for again, while the code is still awaited', LIMIT, async () => {
  const { host: it, canvas, contexts, js, notes, said } = await host();
  void it.receive({ type: 'load', url: js });
  void it.receive({ type: 'init', canvas, ...SIZE });
  assert.deepEqual(contexts, [['webgl2', { antialias: false }]]);
  void it.receive({ type: 'model' });
  void it.receive({ type: 'resize' });
  assert.deepEqual(notes, [], 'nothing can run before there is code');
  void it.receive({ type: 'module', module: 'compiled elsewhere' });
  await until(() => notes.length === 4);
  assert.deepEqual(notes, [['instance', 'compiled elsewhere'], ['start', 300, 200, 2], ['message', 'model'], ['message', 'resize']]);
  assert.deepEqual(said, [{ type: 'ready' }]);
});

test('without a context the page is told at once, with the browser’s own reason', LIMIT, async () => {
  const { host: it, canvas, js, notes, said } = await host({ context: null });
  void it.receive({ type: 'load', url: js });
  await it.receive({ type: 'init', canvas, ...SIZE });
  assert.deepEqual(said.map(({ type, code }) => [type, code]), [['error', 'webgl-unavailable']]);
  assert.match(said[0].message, /disabled by policy/);
  await it.receive({ type: 'module', module: 'compiled' });
  assert.deepEqual([said.length, notes], [1, []]);
});

test('a context that is lost before the code has come is told as lost, and no viewer begins with it', LIMIT, async () => {
  const { host: it, canvas, js, notes, said } = await host({ context: { isContextLost: () => true } });
  void it.receive({ type: 'load', url: js });
  const started = it.receive({ type: 'init', canvas, ...SIZE });
  void it.receive({ type: 'module', module: 'compiled' });
  await started;
  assert.deepEqual([said, notes], [[{ type: 'lost' }], [['instance', 'compiled']]]);
});

test('glue that does not arrive is told with its address, before there is a canvas even', LIMIT, async () => {
  const { host: it, said } = await host();
  const url = 'data:text/javascript,throw';
  void it.receive({ type: 'load', url });
  await until(() => said.length > 0);
  assert.deepEqual(said.map(({ code, url }) => [code, url]), [['asset-failed', url]]);
});

test('a viewer that cannot begin, and says why, is told nothing more', LIMIT, async () => {
  const { host: it, canvas, js, notes, said } = await host({ start: `post({ type: 'lost' });` });
  void it.receive({ type: 'load', url: js });
  const started = it.receive({ type: 'init', canvas, ...SIZE });
  void it.receive({ type: 'model' });
  void it.receive({ type: 'module', module: 'compiled' });
  await started;
  assert.deepEqual(said, [{ type: 'lost' }]);
  assert.deepEqual(notes, [['instance', 'compiled']]);
});

test('what a message breaks is one error, and the viewer ends', LIMIT, async () => {
  const { host: it, canvas, js, notes, said } = await host();
  void it.receive({ type: 'load', url: js });
  const started = it.receive({ type: 'init', canvas, ...SIZE });
  void it.receive({ type: 'module', module: 'compiled' });
  await started;
  await it.receive({ type: 'locate' });
  await it.receive({ type: 'locate' });
  assert.deepEqual(said.map(({ type, code }) => [type, code]), [['ready', undefined], ['error', 'viewer-failed']]);
  assert.deepEqual(notes.slice(2), [['message', 'locate'], ['free']]);
});
