// A static server for looking at dist/ in a browser: a strict host's headers, pages made up on the spot, faults on demand.
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** The same policy that `cargo xtask run` serves with. */
export const POLICY = readFileSync(new URL('../src/csp.txt', import.meta.url), 'utf8').trim();

/** Share of a file that comes before it halts. */
const HALT_AT = 0.3;

const KINDS = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.cjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.glb': 'model/gltf-binary',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
};

/**
 * @param {{ folders: string[], policy?: string | null, keep?: boolean }} options folders in which files are looked for,
 *   in order; the policy header (null: none); whether the browser may keep files without asking again
 */
export async function openSite({ folders, policy = POLICY, keep = false }) {
  /** What stands in for a file, or is there only for this run. @type {Map<string, string | Buffer>} */
  const given = new Map();
  /** @type {Map<string, 'drop' | 'missing' | 'halt'>} */
  const faults = new Map();
  /** What goes on when a halted path is mended. @type {Map<string, (() => void)[]>} */
  const halted = new Map();
  /** @type {string[]} */
  const requests = [];

  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    requests.push(path);
    const fault = faults.get(path);
    if (fault === 'drop') return request.socket.destroy();
    if (policy) response.setHeader('Content-Security-Policy', policy);
    const made = given.get(path);
    if (made !== undefined && !fault) return response.setHeader('Content-Type', kindOf(path)).end(made);
    const file = fault === 'missing' ? null : fileAt(folders, path);
    if (!file) return response.writeHead(404, { 'Content-Type': 'text/plain' }).end('there is no such file');
    response.setHeader('Content-Type', kindOf(file.name));
    response.setHeader('Cache-Control', keep ? 'max-age=3600' : 'no-cache');
    response.setHeader('ETag', file.tag);
    if (request.headers['if-none-match'] === file.tag) return response.writeHead(304).end();
    response.setHeader('Content-Length', file.size);
    if (fault === 'halt') {
      const end = Math.floor(file.size * HALT_AT);
      createReadStream(file.name, { end }).pipe(response, { end: false });
      halted.set(path, [...(halted.get(path) ?? []), () => createReadStream(file.name, { start: end + 1 }).pipe(response)]);
      return;
    }
    createReadStream(file.name).pipe(response);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const origin = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;

  return {
    origin,
    /** Paths asked for so far. */
    requests,
    /** Puts something at a path, before any file of that name, and returns its address. @param {string} path @param {string | Buffer} content */
    put(path, content) {
      given.set(path, content);
      return origin + path;
    },
    /** @param {string} path */
    take: path => given.delete(path),
    /** Makes a path fail: the connection breaks, the file is not there, or stops coming until it is mended. @param {string} path @param {'drop' | 'missing' | 'halt'} how */
    fail: (path, how = 'drop') => faults.set(path, how),
    /** @param {string} path */
    mend(path) {
      faults.delete(path);
      for (const go of halted.get(path) ?? []) go();
      halted.delete(path);
    },
    close() {
      server.closeAllConnections();
      return new Promise(resolve => server.close(resolve));
    },
  };
}

/** @param {string} name */
const kindOf = name => KINDS[extname(name)] ?? 'text/plain; charset=utf-8';

/** @param {string[]} folders @param {string} path */
function fileAt(folders, path) {
  const inside = normalize(path === '/' ? '/index.html' : path);
  if (inside.includes('..')) return null;
  for (const folder of folders) {
    const name = join(folder, inside);
    const stat = statSync(name, { throwIfNoEntry: false });
    if (stat?.isFile()) return { name, size: stat.size, tag: `"${stat.mtimeMs.toString(36)}-${stat.size.toString(36)}"` };
  }
  return null;
}
