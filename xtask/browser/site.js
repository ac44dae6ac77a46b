// A static server for looking at dist/ in a browser: a strict host's headers, pages made up on the spot, faults and slow lines on demand.
import { once } from 'node:events';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import { Line } from './line.js';

/** The same policy that `cargo xtask run` serves with. */
export const POLICY = readFileSync(new URL('../src/csp.txt', import.meta.url), 'utf8').trim();

/** Share of a file that comes before it halts. */
const HALT_AT = 0.3;

const KINDS = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.glb': 'model/gltf-binary',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
};

/**
 * @typedef {object} Answer what was sent for one request
 * @property {string} path
 * @property {[number, number][]} sent epoch ms and bytes of the body, as they travel, of each piece
 *
 * @param {{ folders: string[], policy?: string | null, keep?: boolean, brotli?: (file: string) => string | null, kinds?: Record<string, string>, shared?: boolean }} options
 *   folders in which files are looked for, in order; the policy header (null: none); whether the browser may keep files
 *   without asking again; where a file's brotli copy lies, sent in its place to browsers that take it; other types than the right
 *   ones, by ending (empty: none is said); whether pages of other servers may read the files
 */
export async function openSite({ folders, policy = POLICY, keep = false, brotli = () => null, kinds = {}, shared = false }) {
  /** What stands in for a file, or is there only for this run. @type {Map<string, { content: string | Buffer, kind: string }>} */
  const given = new Map();
  /** @type {Map<string, 'drop' | 'missing' | 'halt'>} */
  const faults = new Map();
  /** What goes on when a halted path is mended. @type {Map<string, (() => void)[]>} */
  const halted = new Map();
  /** @type {string[]} */
  const requests = [];
  /** @type {Answer[]} */
  const answers = [];
  /** @type {Line | null} */
  let line = null;
  /** What each page runs before its own scripts. */
  let beginnings = 0;

  /** A page with the beginning in it. @param {string} html */
  const begun = html => (beginnings ? html.replace(/<head>|<!doctype html>|^/i, all => `${all}<script src="/beginning.js"></script>`) : html);

  /** Sends a body at the line's pace, and notes what has gone. @param {string} path @param {Readable} body @param {import('node:http').ServerResponse} response */
  async function send(path, body, response) {
    /** @type {Answer} */
    const answer = { path, sent: [] };
    answers.push(answer);
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    for await (const chunk of body)
      for (const piece of line ? line.pieces(chunk) : [chunk]) {
        await line?.room(piece.length);
        if (response.destroyed) return;
        const flows = response.write(piece);
        answer.sent.push([Date.now(), piece.length]);
        // Rejected where the browser goes away meanwhile.
        if (!flows) await once(response, 'drain', { signal: gone.signal });
      }
    response.end();
  }

  const server = createServer(async (request, response) => {
    await line?.answered(request.socket);
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    requests.push(path);
    const fault = faults.get(path);
    if (fault === 'drop') return request.socket.destroy();
    if (policy) response.setHeader('Content-Security-Policy', policy);
    if (shared) response.setHeader('Access-Control-Allow-Origin', '*');
    const made = given.get(path);
    if (made !== undefined && !fault) {
      response.setHeader('Content-Type', made.kind);
      const content = made.kind.startsWith('text/html') ? begun(String(made.content)) : made.content;
      return send(path, Readable.from([Buffer.from(content)]), response).catch(() => response.destroy());
    }
    const file = fault === 'missing' ? null : fileAt(folders, path);
    if (!file) return response.writeHead(404, { 'Content-Type': 'text/plain' }).end('there is no such file');
    const kind = kinds[extname(file.name)] ?? kindOf(file.name);
    if (kind) response.setHeader('Content-Type', kind);
    if (beginnings && kind?.startsWith('text/html')) return response.end(begun(readFileSync(file.name, 'utf8')));
    response.setHeader('Cache-Control', keep ? 'max-age=3600' : 'no-cache');
    const copy = !fault && /\bbr\b/.test(String(request.headers['accept-encoding'])) ? brotli(file.name) : null;
    const tag = copy ? file.tag.replace(/"$/, '-br"') : file.tag;
    response.setHeader('ETag', tag);
    if (request.headers['if-none-match'] === tag) return response.writeHead(304).end();
    if (copy) response.setHeader('Content-Encoding', 'br').setHeader('Vary', 'Accept-Encoding');
    response.setHeader('Content-Length', copy ? statSync(copy).size : file.size);
    if (fault === 'halt') {
      const end = Math.floor(file.size * HALT_AT);
      const begun = createReadStream(file.name, { end });
      begun.pipe(response, { end: false });
      // The rest after the beginning, however soon it is mended.
      const go = () => createReadStream(file.name, { start: end + 1 }).pipe(response);
      halted.set(path, [...(halted.get(path) ?? []), () => (begun.readableEnded ? go() : begun.once('end', go))]);
      return;
    }
    return send(path, createReadStream(copy ?? file.name), response).catch(() => response.destroy());
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const origin = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;

  return {
    origin,
    /** Paths asked for so far. */
    requests,
    /** What was sent so far. */
    answers,
    /** From now on all that is sent shares a line of this speed and delay; null: as fast as it goes. @param {import('./line.js').Speed | null} speed */
    slow(speed) {
      line = speed && new Line(speed);
    },
    /** Puts something at a path, before any file of that name, and returns its address. @param {string} path @param {string | Buffer} content @param {string} [kind] */
    put(path, content, kind = kindOf(path)) {
      given.set(path, { content, kind });
      return origin + path;
    },
    /** Has scripts run at the beginning of every page, for browsers whose driver cannot do it. @param {string[]} scripts */
    begin(scripts) {
      beginnings = scripts.length;
      given.set('/beginning.js', { content: scripts.map(script => `{${script}\n}`).join('\n'), kind: kindOf('.js') });
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
