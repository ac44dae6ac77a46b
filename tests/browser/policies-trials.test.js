// Policies and servers on more pages: what has kept other widgets' workers, code and files from coming, as told in public reports. Here
// the body comes all the same, in a worker where one may run.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { openSite, POLICY } from '../../xtask/browser/site.js';
import { BLANK_VIEWER, DIST, heard, LIMIT, openWorld, ready, RECORDER, workersOf } from './support.js';

const world = await openWorld();
const BLANK_CODE = `
  export default async () => {};
  export class Viewer {
    static async start(canvas, width, height, dpr, say) { say({ type: 'ready' }); return Object.assign(new Viewer(), { say }); }
    receive({ type }) {
      if (type === 'rest') this.say({ type: 'firstFrame' });
      if (type === 'stats') this.say({ type: 'stats', drawn: 0, frames: 0, frameMs: [], memory: 0 });
    }
    free() {}
  }
`;

/** A site whose viewer draws nothing. @param {object} [how] */
async function site(how) {
  const made = await openSite({ folders: [DIST], ...how });
  made.put('/recorder.js', RECORDER);
  made.put('/favicon.ico', '');
  made.put('/viewer-worker.js', BLANK_VIEWER);
  made.put('/viewer.js', BLANK_CODE);
  return made;
}
/** Another server, whose files pages may read. */
const other = await site({ policy: null, shared: true });
after(() => other.close());

/** A server before a site, that says more of each file, or sends browsers on. @param {string} origin @param {(path: string) => Record<string, string>} headers @param {Record<string, string>} [moved] */
async function before(origin, headers, moved = {}) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', origin).pathname;
    for (const [prefix, goal] of Object.entries(moved)) if (path.startsWith(prefix)) return response.writeHead(302, { Location: path.replace(prefix, goal), 'Access-Control-Allow-Origin': '*' }).end();
    const answer = await fetch(origin + path);
    const kept = [...answer.headers].filter(([name]) => /^(content-type|content-security-policy|access-control)/.test(name));
    response.writeHead(answer.status, { ...Object.fromEntries(kept), ...headers(path) }).end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  after(() => (server.closeAllConnections(), server.close()));
  return `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
}

const STRICT = "script-src 'self' 'wasm-unsafe-eval'";
const nonce = `nonce="abc"`;

/**
 * @typedef {object} Trial
 * @property {string} from the report
 * @property {string} what
 * @property {string | null} [policy]
 * @property {string} [script] server of the script; else the page's own
 * @property {string} [path] of the script
 * @property {string} [extra] attributes of the script elements
 * @property {string} [head] before them
 * @property {(path: string) => Record<string, string>} [headers]
 * @property {Record<string, string>} [moved]
 * @property {string} [sandbox]
 * @property {number} [workers] none where none may run
 * @property {RegExp} [expect]
 */

/** @type {Trial[]} */
const TRIALS = [
  { from: 'mapbox/mapbox-gl-js#2658', what: 'no blobs at all, and nothing said of workers', policy: `default-src 'self'; ${STRICT}; img-src 'self' data: blob:` },
  { from: 'VadimDez/ng2-pdf-viewer#965', what: 'eval, and pictures from data alone', policy: "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline' 'unsafe-eval'; img-src 'self' data:" },
  { from: 'lisitsyn/tapkee#143', what: 'eval and inline scripts, and nothing said of workers', policy: "script-src 'self' 'unsafe-inline' 'unsafe-eval'" },
  { from: 'mostafaznv/nova-map-field#58', what: 'nothing but what is listed, and workers are not', policy: `default-src 'none'; ${STRICT}; connect-src 'self'; style-src 'self'; img-src 'self' data: blob:` },
  { from: 'torch2424/wasmboy#374, w3c/webappsec-csp#200', what: 'scripts by a nonce, and what those bring', policy: "default-src 'self'; script-src 'nonce-abc' 'strict-dynamic' 'wasm-unsafe-eval'; img-src 'self' data: blob:", extra: nonce },
  { from: 'w3c/webappsec-csp#375', what: 'scripts by a nonce or of the same server, workers by the same list', policy: "default-src 'self'; script-src 'nonce-abc' 'self' 'wasm-unsafe-eval'; style-src 'nonce-abc'; img-src 'self' data: blob:", extra: nonce },
  { from: 'pqina/filepond#118, microsoft/vscode#331633', what: 'a script of another server, named, and no blobs for workers', script: other.origin, policy: `default-src 'self'; script-src 'self' ${other.origin} 'wasm-unsafe-eval'; connect-src ${other.origin}; img-src ${other.origin} data:; style-src 'self'`, workers: 0, expect: /worker|blob/i },
  { from: 'swissspidy/media-experiments#294', what: 'an isolated page whose worker’s file does not say that it may be embedded', policy: null, headers: path => (path.startsWith('/page') ? { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' } : {}), workers: 0, expect: /ERR_BLOCKED|worker/i },
  { from: 'SandeepVashishtha/Eventra#14079', what: 'an isolated server', policy: POLICY, headers: () => ({ 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'credentialless' }) },
  { from: 'kleisauke/wasm-vips#67', what: 'an isolated page, with the script on a server of files', policy: null, script: other.origin, headers: path => (path.startsWith('/page') ? { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' } : {}) },
  { from: 'plotly/dash-core-components#729, dailymotion/vast-client-js#10', what: 'a page without storage', policy: null, head: "<script>for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } })</script>" },
  { from: 'nicobailon/pi-mcp-adapter#480', what: 'a page that a header puts into a sandbox', policy: 'sandbox allow-scripts', script: other.origin, workers: 0 },
  { from: 'unpkg/unpkg#371', what: 'a script that the server sends on to a version of it', policy: null, path: '/latest/trigger-point-atlas.js', moved: { '/latest/': '/' } },
  { from: 'tijlleenders/ZinZen#1209', what: 'files that a worker of the page answers for', policy: null, head: "<script>navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready).then(() => navigator.serviceWorker.controller || location.reload())</script>" },
];
const SERVICE = "onactivate = event => event.waitUntil(clients.claim()); onfetch = event => event.respondWith(fetch(event.request).then(async answer => new Response(await answer.blob(), { status: answer.status })))";

for (const { from, what, policy = POLICY, script = '', path = '/trigger-point-atlas.js', extra = '', head = '', headers, moved, workers = 1, expect } of TRIALS)
  test(`${what} (${from})`, LIMIT, async t => {
    const made = await site({ policy });
    made.put('/sw.js', SERVICE);
    const origin = headers || moved ? await before(made.origin, headers ?? (() => ({})), moved) : made.origin;
    made.put('/page.html', `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}<script ${extra} crossorigin src="${script}/recorder.js"></script><script ${extra} type="module" src="${script}${path}"></script></head><body><trigger-point-atlas loading="eager"></trigger-point-atlas></body></html>`);
    const opened = world.open(t, { url: `${origin}/page.html`, also: [made.origin, origin, other.origin], expect, options: { viewport: { width: 900, height: 620 } } });
    const { page, atlas } = await opened.finally(() => t.after(() => made.close()));
    assert.deepEqual(await ready(atlas), { webgl: true });
    assert.equal(await workersOf(page), workers, workers ? 'it is drawn in a worker' : 'it is drawn on the page');
    assert.equal(await atlas.getByRole('alert').count(), 0, 'nobody is told of a failure');
    await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state);
    await atlas.evaluate(element => element.select('temporalis-1'));
    await atlas.locator('.point-name').waitFor();
    if (!expect) assert.deepEqual(await heard(page, 'violation'), []);
  });
