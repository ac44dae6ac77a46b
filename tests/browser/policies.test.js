// Servers and policies of other people: what is forbidden is done another way, or told in words and in an event that are true.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openSite, POLICY } from '../../xtask/browser/site.js';
import { BLANK_VIEWER, DIST, heard, hears, LIMIT, LOADING, needs, openWorld, ready, RECORDER, workersOf } from './support.js';

const world = await openWorld();
/** The viewer's code on the page's thread, which says that it has drawn. */
const BLANK_CODE = `
  export default async ({ module_or_path }) => { if (!(module_or_path instanceof WebAssembly.Module)) throw new Error('no module'); };
  export class Viewer {
    static async start(canvas, width, height, dpr, say) { say({ type: 'ready' }); return Object.assign(new Viewer(), { say }); }
    receive({ type }) {
      if (type === 'rest') this.say({ type: 'firstFrame' });
      if (type === 'stats') this.say({ type: 'stats', drawn: 0, frames: 0, frameMs: [], memory: 0 });
    }
    free() {}
  }
`;
/** A worker that waits for compiled code, as the real one does. */
const WAITING = BLANK_VIEWER.replace("if (data.type !== 'rest') return;", "if (data.type === 'module' && !(data.module instanceof WebAssembly.Module)) throw new Error('no module'); if (data.type !== 'module') return;");
const WIDGET = '<trigger-point-atlas loading="eager"></trigger-point-atlas>';
const SPACE = { options: { viewport: { width: 900, height: 620 } } };

/** A site of its own, whose widget draws nothing, but in the worker or on the page as it may. */
async function open(t, { body = WIDGET, script = '', expect, path = '/page.html', ...site } = {}) {
  const made = await openSite({ folders: [DIST], ...site });
  made.put('/recorder.js', RECORDER);
  made.put('/favicon.ico', '');
  made.put('/viewer-worker.js', WAITING);
  made.put('/viewer.js', BLANK_CODE);
  made.put('/page.html', `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><script src="/recorder.js"></script><script type="module" src="${script}/trigger-point-atlas.js"></script></head><body>${body}</body></html>`);
  // The page closes first: what it still downloads would else break off.
  const opened = world.open(t, { url: made.origin + path, also: [made.origin, ...(script ? [script] : [])], expect, ...SPACE });
  const { page, atlas } = await opened.finally(() => t.after(() => made.close()));
  return { page, atlas, site: made };
}

/** The list works, and there is 3D, in as many workers. */
async function works({ page, atlas }, workers) {
  assert.deepEqual(await ready(atlas), { webgl: true });
  assert.equal(await workersOf(page), workers, workers ? 'it is drawn in a worker' : 'it is drawn on the page');
  assert.equal(await atlas.getByRole('alert').count(), 0, 'nobody is told of a failure');
  await atlas.evaluate(element => element.select('temporalis-1'));
  await atlas.locator('.point-name').waitFor();
}

test('WebAssembly of whatever type a server says is compiled', LIMIT, async t => {
  for (const type of ['application/octet-stream', 'text/plain', 'application/wasm; charset=utf-8', 'Application/WASM', 'application/x-wasm', ''])
    await t.test(type || 'none', async t => works(await open(t, { kinds: { '.wasm': type } }), 1));
});

test('a page in the place of the code is told by the file’s name', LIMIT, async t => {
  const { page, atlas, site } = await open(t, { body: WIDGET.replace('eager', 'interaction') });
  site.put('/viewer_bg.wasm', '<!doctype html><title>Not found</title>');
  await atlas.locator('.start').click();
  assert.match((await hears(page, 'error', { code: 'asset-failed' })).url, /viewer_bg\.wasm$/);
  assert.match(await atlas.getByRole('alert').innerText(), /viewer_bg\.wasm/);
});

test('under Trusted Types it draws by a policy of its own name', LIMIT, async t => {
  for (const types of ['', ' trusted-types trigger-point-atlas;', " trusted-types dompurify trigger-point-atlas 'allow-duplicates';", ' trusted-types *;'])
    await t.test(types || 'any policy', async t => {
      const policy = `${POLICY}; require-trusted-types-for 'script';${types}`;
      const world = await open(t, { policy, body: `${WIDGET}<script type="module" src="tpa-frame.js"></script>` });
      await works(world, 1);
      assert.deepEqual(await heard(world.page, 'violation'), []);
    });
});

test('where the page’s list of policies leaves it out, words and an event say so', LIMIT, async t => {
  const { page, atlas } = await open(t, { policy: `${POLICY}; require-trusted-types-for 'script'; trusted-types angular`, expect: /trusted/i });
  const error = await hears(page, 'error', { code: 'policy-refused' });
  assert.match(error.message, /trusted-types/);
  assert.equal(error.recoverable, false);
  await atlas.getByText('The atlas did not load').waitFor();
});

test('where no worker may run it draws on the page', LIMIT, async t => {
  for (const [what, directive] of [['none at all', "worker-src 'none'"], ['only those of another server', 'worker-src https://workers.example'], ['only blobs', 'worker-src blob:']])
    await t.test(what, async t => works(await open(t, { policy: POLICY.replace("worker-src 'self'", directive), expect: /worker/i }), 0));
});

test('a worker that does not arrive is told as a file', LIMIT, async t => {
  const { page, atlas, site } = await open(t, { body: WIDGET.replace('eager', 'interaction'), expect: LOADING });
  site.fail('/viewer-worker.js', 'missing');
  await atlas.locator('.start').click();
  assert.match((await hears(page, 'error', { code: 'asset-failed' })).url, /viewer-worker\.js$/);
  site.mend('/viewer-worker.js');
  await atlas.getByRole('alert').getByRole('button').click();
  await hears(page, 'ready', { webgl: true });
});

test('a script of another server works under the policies of hosting.md, and without blobs', LIMIT, async t => {
  const other = await openSite({ folders: [DIST], policy: null, shared: true });
  after(() => other.close());
  other.put('/viewer-worker.js', WAITING);
  other.put('/viewer.js', BLANK_CODE);
  const from = worker => `default-src 'none'; script-src 'self' ${other.origin} 'wasm-unsafe-eval'; connect-src ${other.origin}; img-src ${other.origin} data: blob:; style-src 'self'; worker-src ${worker}`;
  for (const [what, policy, workers] of [
    ['none', null, 1],
    ['the documented one', from(`blob: ${other.origin}`), 1],
    ['blobs alone', from('blob:'), 0],
    ['no blobs', from("'self'"), 0],
  ])
    await t.test(what, async t => works(await open(t, { policy, script: other.origin, expect: /worker|blob/i }), workers));
});

test('in a sandbox it works where the server shares its files, and else a sentence says why not', { ...LIMIT, ...needs('frames') }, async t => {
  const body = sandbox => `<iframe sandbox="${sandbox}" src="/embed.html?loading=eager" title="Atlas" width="800" height="500"></iframe>`;
  for (const [what, sandbox, shared] of [['of its own origin', 'allow-scripts allow-same-origin', false], ['of no origin, files shared', 'allow-scripts', true]])
    await t.test(what, async t => {
      const { page } = await open(t, { body: body(sandbox), shared, policy: null });
      const atlas = page.frameLocator('iframe').locator('trigger-point-atlas');
      assert.deepEqual(await ready(atlas), { webgl: true });
      await atlas.locator('[data-point="temporalis-1"]').first().waitFor({ state: 'attached' });
    });
  await t.test('of no origin, files not shared', async t => {
    const { page } = await open(t, { body: body('allow-scripts'), policy: null, expect: /CORS|ERR_FAILED|origin 'null'/ });
    await page.frameLocator('iframe').getByText('allow-same-origin').first().waitFor();
  });
});
