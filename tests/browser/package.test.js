// What `cargo xtask package` leaves: an app that installs the tarball, a page beside the unzipped folder, and the manifest.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync, inflateRawSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { importMetaAssets } from '@web/rollup-plugin-import-meta-assets';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build, createServer } from 'vite';
import webpack from 'webpack';
import { openSite, POLICY } from '../../xtask/browser/site.js';
import { manifest } from '../../xtask/manifest.js';
import { METHODS, STYLES } from '../../www/src/frame/protocol.js';
import { LIMIT, openWorld, ready, RECORDER, workersOf } from './support.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packages = join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'package');
const packed = ending => {
  try {
    return join(packages, readdirSync(packages).find(name => name.endsWith(ending)));
  } catch {
    throw new Error(`There is no ${ending} in ${packages}. Run \`cargo xtask package --dev --built\` first.`);
  }
};
const world = await openWorld();
const work = mkdtempSync(join(packages, 'test-'));
after(() => rmSync(work, { recursive: true }));

const WIDGET = '<trigger-point-atlas loading="eager" controls="minimal" point="temporalis-1"></trigger-point-atlas>';
const head = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><script src="/recorder.js"></script>';

/** Serves a folder under the contract's policy and waits there for the first picture. @param {import('node:test').TestContext} t */
async function shows(t, folder, path = '/', policy = POLICY) {
  const site = await openSite({ folders: [folder], policy });
  t.after(() => site.close());
  site.put('/recorder.js', RECORDER);
  // `open` itself asserts that no other origin is asked, no policy broken and no error written.
  const { page, atlas } = await world.open(t, { url: site.origin + path, also: [site.origin], options: { viewport: { width: 340, height: 260 } } });
  assert.deepEqual(await ready(atlas), { webgl: true });
  assert.equal(await atlas.evaluate(element => element.state.selection.point), 'temporalis-1');
  assert.ok(await atlas.evaluate(async element => (await element.stats()).drawn > 0));
  assert.equal(await workersOf(page), 1);
  return site.requests;
}

/** Files of a zip. @param {Buffer} zip @returns {Map<string, Buffer>} */
function unzipped(zip) {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = new Map();
  for (let entry = 0, at = zip.readUInt32LE(end + 16); entry < zip.readUInt16LE(end + 10); entry++) {
    const [method, size, nameLength, extra, comment, local] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32), zip.readUInt32LE(at + 42)];
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + size);
    files.set(zip.toString('utf8', at + 46, at + 46 + nameLength), method === 0 ? data : inflateRawSync(data));
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

/** An app that has installed the tarball. */
const app = join(work, 'app');
mkdirSync(app);
writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'app', version: '1.0.0', private: true, type: 'module' }));
execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', '--loglevel=error', packed('.tgz')], { cwd: app, stdio: 'inherit' });
writeFileSync(join(app, 'index.html'), `${head}</head><body>${WIDGET}<script type="module" src="/main.js"></script></body></html>`);
writeFileSync(join(app, 'main.js'), "import 'trigger-point-atlas';\nimport { TriggerPointAtlasFrame } from 'trigger-point-atlas/frame';\nwindow.frameClass = TriggerPointAtlasFrame;\n");
/** The files it fetches most of. */
const FETCHED = ['viewer_bg', 'core_bg', 'torso-head', 'viewer-worker'];

test('a Vite app that installs the tarball shows the widget with nothing configured', LIMIT, async t => {
  await build({ root: app, configFile: false, logLevel: 'error', build: { reportCompressedSize: false } });
  const asked = await shows(t, join(app, 'dist'));
  for (const file of FETCHED) assert.ok(asked.some(path => new RegExp(`^/assets/${file}-[\\w-]+\\.\\w+$`).test(path)), `${file} is a file of the app’s own build`);
});

test('a webpack app shows it with nothing configured', LIMIT, async t => {
  const out = join(app, 'out-webpack');
  const stats = await new Promise((resolve, fail) =>
    // What takes most of the time, and is not ours: it would make the files smaller that are small already.
    webpack({ mode: 'production', context: app, entry: './main.js', output: { path: out }, performance: false, optimization: { minimize: false } }, (error, stats) => (error ? fail(error) : resolve(stats))),
  );
  assert.deepEqual(stats.toJson({ all: false, errors: true, warnings: true }), { errors: [], warnings: [] });
  writeFileSync(join(out, 'index.html'), `${head}<script defer src="/main.js"></script></head><body>${WIDGET}</body></html>`);
  const asked = await shows(t, out);
  assert.equal(asked.filter(path => /^\/[0-9a-f]{20}\.(wasm|glb)$/.test(path)).length >= 3, true, `files of the app’s own build: ${asked}`);
});

test('a Rollup app shows it with the plugin for addresses of files', LIMIT, async t => {
  const out = join(app, 'out-rollup');
  const bundle = await rollup({ input: join(app, 'main.js'), plugins: [nodeResolve(), importMetaAssets()], onwarn: warning => assert.fail(warning.message) });
  await bundle.write({ dir: out, format: 'es' });
  await bundle.close();
  writeFileSync(join(out, 'index.html'), `${head}<script type="module" src="/main.js"></script></head><body>${WIDGET}</body></html>`);
  const asked = await shows(t, out);
  for (const file of FETCHED) assert.ok(asked.some(path => new RegExp(`^/assets/${file}-[\\w-]+\\.\\w+$`).test(path)), `${file} is a file of the app’s own build`);
});

test('an esbuild app shows it with the package’s files beside its own (evanw/esbuild#795, evanw/esbuild#312, chialab/rna#47)', LIMIT, async t => {
  const out = join(app, 'out-esbuild');
  await esbuild({ entryPoints: [join(app, 'main.js')], bundle: true, splitting: true, minify: true, format: 'esm', outdir: out, logLevel: 'error' });
  cpSync(join(app, 'node_modules/trigger-point-atlas'), out, { recursive: true });
  writeFileSync(join(out, 'index.html'), `${head}<script type="module" src="/main.js"></script></head><body>${WIDGET}</body></html>`);
  await shows(t, out);
});

test('a Parcel app shows it with the package left to an import map, as hosting.md says', LIMIT, async t => {
  const own = join(work, 'parcel');
  const out = join(own, 'out');
  const [, targets] = readFileSync(join(root, 'docs/hosting.md'), 'utf8').match(/`("targets": \{.*?\} \} \})`/s);
  const installed = join(app, 'node_modules');
  mkdirSync(own);
  symlinkSync(installed, join(own, 'node_modules'));
  writeFileSync(join(own, 'package.json'), `{ "name": "parcelled", "private": true, "type": "module", ${targets.replace(/\s+/g, ' ')} }`);
  cpSync(join(app, 'main.js'), join(own, 'main.js'));
  const map = { imports: { 'trigger-point-atlas': '/atlas/trigger-point-atlas.js', 'trigger-point-atlas/frame': '/atlas/tpa-frame.js' } };
  writeFileSync(join(own, 'index.html'), `${head}<script type="importmap">${JSON.stringify(map)}</script></head><body>${WIDGET}<script type="module" src="main.js"></script></body></html>`.replace('<script src="/recorder.js"></script>', ''));
  execFileSync('node', [join(root, 'node_modules/parcel/lib/bin.js'), 'build', 'index.html', '--no-cache', '--cache-dir', join(own, 'cache'), '--no-source-maps', '--dist-dir', out], { cwd: own, stdio: ['ignore', 'ignore', 'inherit'] });
  cpSync(join(installed, 'trigger-point-atlas'), join(out, 'atlas'), { recursive: true });
  const page = readFileSync(join(out, 'index.html'), 'utf8');
  writeFileSync(join(out, 'index.html'), page.replace('<script type=importmap>', '<script src="/recorder.js"></script><script type=importmap>'));
  await shows(t, out, '/', null);
});

test('an app that builds itself as modules, in a folder of its server, shows it (webpack/webpack#14821, kleisauke/wasm-vips#67)', LIMIT, async t => {
  const out = join(app, 'out-modules');
  const stats = await new Promise((resolve, fail) =>
    webpack({ mode: 'production', context: app, entry: './main.js', experiments: { outputModule: true }, output: { path: join(out, 'sub/app'), filename: 'main.js', chunkFilename: '[name].js', module: true, library: { type: 'module' }, publicPath: 'auto' }, performance: false, optimization: { minimize: false } }, (error, stats) => (error ? fail(error) : resolve(stats))),
  );
  assert.deepEqual(stats.toJson({ all: false, errors: true, warnings: true }), { errors: [], warnings: [] });
  writeFileSync(join(out, 'index.html'), `${head}<script type="module" src="/sub/app/main.js"></script></head><body>${WIDGET}</body></html>`);
  await shows(t, out);
});

test('a Vite app that lives in a folder of its server shows it (vitejs/vite#8427, kleisauke/wasm-vips#67)', LIMIT, async t => {
  const out = join(app, 'out-base');
  await build({ root: app, base: '/sub/', configFile: false, logLevel: 'error', build: { outDir: join(out, 'sub'), reportCompressedSize: false, minify: false } });
  await shows(t, out, '/sub/index.html');
});

test('Vite’s development server shows it as hosting.md says (vitejs/vite#7287)', LIMIT, async t => {
  const [, config] = readFileSync(join(root, 'docs/hosting.md'), 'utf8').match(/^export default (\{ optimizeDeps.*\});$/m);
  const server = await createServer({ ...new Function(`return ${config}`)(), root: app, configFile: false, logLevel: 'error', server: { host: '127.0.0.1', port: 0, hmr: false, watch: null } });
  await server.listen();
  t.after(() => server.close());
  const origin = server.resolvedUrls.local[0].replace(/\/$/, '');
  const { atlas } = await world.open(t, { url: `${origin}/`, also: [origin], options: { viewport: { width: 340, height: 260 } }, expect: /recorder|404/, before: page => page.addInitScript('window.heard = []') });
  assert.deepEqual(await ready(atlas), { webgl: true });
});

test('webpack’s build for development shows it under a strict policy, with maps of the sources in place of eval (webpack/webpack#4094, google/strict-csp#8)', LIMIT, async t => {
  const out = join(app, 'out-development');
  const stats = await new Promise((resolve, fail) =>
    webpack({ mode: 'development', devtool: 'source-map', context: app, entry: './main.js', output: { path: out }, performance: false }, (error, stats) => (error ? fail(error) : resolve(stats))),
  );
  assert.deepEqual(stats.toJson({ all: false, errors: true, warnings: true }), { errors: [], warnings: [] });
  writeFileSync(join(out, 'index.html'), `${head}<script defer src="/main.js"></script></head><body>${WIDGET}</body></html>`);
  await shows(t, out);
});

test('built into an app that a server renders, it throws nothing there, and the page’s script makes it of what was rendered (sveltejs/kit#1896, vuejs/vitepress#2367, inertiajs/inertia#1769)', LIMIT, async t => {
  const out = join(app, 'out-rendered');
  writeFileSync(join(app, 'server.js'), `import 'trigger-point-atlas';\nimport { TriggerPointAtlasFrame } from 'trigger-point-atlas/frame';\nconsole.log(typeof TriggerPointAtlasFrame, ${JSON.stringify(WIDGET)});\n`);
  const shared = { root: app, configFile: false, logLevel: 'error' };
  await build({ ...shared, ssr: { noExternal: true }, build: { ssr: 'server.js', outDir: join(out, 'server'), reportCompressedSize: false } });
  const rendered = execFileSync('node', [join(out, 'server/server.js')], { encoding: 'utf8' });
  assert.match(rendered, /^function </);
  await build({ ...shared, build: { outDir: join(out, 'client'), reportCompressedSize: false, minify: false } });
  const page = join(out, 'client/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace(WIDGET, rendered.replace('function ', '')));
  await shows(t, join(out, 'client'));
});

test('imported for its sake alone it is kept, and what is imported beside it is of use (ebi-webcomponents/protvista#242, microsoft/fast#3214, digdir/designsystemet#2477)', async () => {
  writeFileSync(join(app, 'bare.js'), "import 'trigger-point-atlas';\nimport 'trigger-point-atlas/frame';\n");
  writeFileSync(join(app, 'unused.js'), "import { TriggerPointAtlas } from 'trigger-point-atlas';\nimport { TriggerPointAtlasFrame } from 'trigger-point-atlas/frame';\n");
  for (const entry of ['bare', 'unused']) {
    const bundle = await rollup({ input: join(app, `${entry}.js`), plugins: [nodeResolve()], onwarn: warning => assert.fail(warning.message) });
    const { output } = await bundle.write({ dir: join(app, 'out-bare'), format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' });
    await bundle.close();
    // A stand-in for a browser's registry tells what the bundle gives the page.
    const code = `globalThis.customElements = { get() {}, define: name => console.log(name) }; await import(${JSON.stringify(`./out-bare/${output[0].fileName}`)})`;
    const defined = execFileSync('node', ['--input-type=module', '--eval', code], { cwd: app, encoding: 'utf8' }).trim().split('\n').sort();
    assert.deepEqual(defined, ['trigger-point-atlas', 'trigger-point-atlas-frame'], entry);
  }
});

test('required by a server, or brought in later, it does nothing and throws nothing (vercel/next.js#11619, muxinc/media-chrome#210, nhsuk/nhsuk-frontend#1628)', () => {
  const run = code => execFileSync('node', ['--input-type=commonjs', '--eval', code], { cwd: app, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  assert.equal(run("import('trigger-point-atlas').then(all => console.log(typeof all.TriggerPointAtlas))"), 'function');
  assert.equal(run("console.log(typeof require('trigger-point-atlas/frame').TriggerPointAtlasFrame)"), 'function');
});

/** Whether TypeScript takes a file of the app's as right. @param {string} file @param {string[]} settings */
function compiles(file, settings) {
  try {
    execFileSync('node', [join(root, 'node_modules/typescript/bin/tsc'), '--ignoreConfig', '--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022,dom', '--types', '', ...settings, file], { cwd: app, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    return true;
  } catch (error) {
    if (!/error TS(2345|2322)/.test(error.stdout)) throw new Error(error.stdout);
    return false;
  }
}

test('its types are found by every way of resolving modules, from modules and from CommonJS (open-wc/open-wc#2454, ampproject/remapping#194, break-stuff/cem-tools#159)', LIMIT, () => {
  const uses = (atlas, view) => `
    const atlas: InstanceType<${atlas}['TriggerPointAtlas']> = document.createElement('trigger-point-atlas');
    atlas.setView('${view}');
    atlas.addEventListener('ready', event => event.detail.webgl.valueOf());`;
  const module = view => `import * as all from 'trigger-point-atlas';\nimport { FrameError } from 'trigger-point-atlas/frame';\nFrameError.name;${uses('typeof all', view)}\n`;
  const common = view => `async function later() {\nconst all = await import('trigger-point-atlas');\nvoid all;${uses("typeof import('trigger-point-atlas', { with: { 'resolution-mode': 'import' } })", view)}\n}\nvoid later;\n`;
  const ways = [
    ['right.mts', 'wrong.mts', module, ['--module', 'nodenext']],
    ['right.cts', 'wrong.cts', common, ['--module', 'nodenext']],
    ['right.ts', 'wrong.ts', module, ['--module', 'esnext', '--moduleResolution', 'bundler']],
  ];
  for (const [right, wrong, code, settings] of ways) {
    writeFileSync(join(app, right), code('back'));
    writeFileSync(join(app, wrong), code('nowhere'));
    assert.equal(compiles(right, settings), true, right);
    assert.equal(compiles(wrong, settings), false, `${wrong} is told what is wrong`);
  }
});

test('in the pretended document of a unit test it stays at its first sight and throws nothing (jsdom/jsdom#3368, jpmorganchase/salt-ds#1673)', LIMIT, () => {
  const code = `
    import { JSDOM } from ${JSON.stringify(pathToFileURL(join(root, 'node_modules/jsdom/lib/api.js')).href)};
    const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', { url: 'http://localhost/', pretendToBeVisual: true });
    for (const name of Object.getOwnPropertyNames(window)) if (!(name in globalThis)) globalThis[name] = window[name];
    for (const name of ['Event', 'CustomEvent', 'EventTarget', 'AbortController', 'AbortSignal']) globalThis[name] = window[name];
    const faults = [];
    window.addEventListener('error', event => faults.push(String(event.error)));
    process.on('unhandledRejection', error => faults.push(String(error)));
    await import('trigger-point-atlas');
    const atlas = document.createElement('trigger-point-atlas');
    document.body.append(atlas);
    await atlas.updateComplete;
    atlas.setAttribute('point', 'temporalis-1');
    await atlas.updateComplete;
    const sight = atlas.shadowRoot.textContent.includes('Where does it hurt?');
    atlas.remove();
    await new Promise(setImmediate);
    console.log(JSON.stringify({ faults, sight }));
    process.exit();`;
  const said = execFileSync('node', ['--input-type=module', '--eval', code], { cwd: app, encoding: 'utf8' });
  assert.deepEqual(JSON.parse(said), { faults: [], sight: true });
});

test('an app in a folder whose name has blanks, brackets and letters of other alphabets shows it (webpack/webpack#12638, google/playground-elements#131)', LIMIT, async t => {
  const odd = join(work, 'Massage (1) für жизнь');
  cpSync(app, odd, { recursive: true, filter: from => !/[\\/](dist|out-[a-z]+)$/.test(from) });
  await build({ root: odd, base: './', configFile: false, logLevel: 'error', build: { reportCompressedSize: false, minify: false } });
  await shows(t, work, `/${encodeURIComponent('Massage (1) für жизнь')}/dist/index.html`);
});

test('an import map leads to the installed package as it is', LIMIT, async t => {
  const map = { imports: { 'trigger-point-atlas': '/node_modules/trigger-point-atlas/trigger-point-atlas.js', 'trigger-point-atlas/frame': '/node_modules/trigger-point-atlas/tpa-frame.js' } };
  writeFileSync(join(app, 'map.html'), `${head}<script type="importmap">${JSON.stringify(map)}</script><script type="module" src="/main.js"></script></head><body>${WIDGET}</body></html>`);
  await shows(t, app, '/map.html', null);
});

test('on a server, where there is no document, it can be imported', () => {
  const names = execFileSync('node', ['--input-type=module', '--eval', "const all = await Promise.all([import('trigger-point-atlas'), import('trigger-point-atlas/frame')]); console.log(all.flatMap(Object.keys).join())"], { cwd: app, encoding: 'utf8' });
  assert.deepEqual(names.trim().split(',').sort(), ['FrameError', 'TriggerPointAtlas', 'TriggerPointAtlasFrame']);
});

test('the unzipped folder works beside a plain page; all but the entry has lasting names and true compressed copies', LIMIT, async t => {
  const files = unzipped(readFileSync(packed('.zip')));
  const site = join(work, 'site');
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), bytes);
  }
  const folder = 'trigger-point-atlas';
  assert.deepEqual(readdirSync(site), [folder]);
  const [, script] = readFileSync(join(root, 'docs/hosting.md'), 'utf8').match(/^(<script .*<\/script>)$/m);
  writeFileSync(join(site, 'page.html'), `${head}${script}</head><body>${WIDGET}</body></html>`);
  const asked = await shows(t, site, '/page.html');
  const ours = asked.filter(path => path.startsWith(`/${folder}/`));
  assert.deepEqual(ours.filter(path => !/^\/[^/]+\/files\/([\w-]+\/)?[\w-]+-([0-9a-f]{10}|[A-Z0-9]{8})\.\w+$/.test(path)), [`/${folder}/trigger-point-atlas.js`]);
  const entry = files.get(`${folder}/trigger-point-atlas.js`);
  assert.ok(entry.length < 200, 'what is asked for at each visit is small');

  const copies = [...files].filter(([name]) => /\.(br|gz)$/.test(name));
  for (const [name, bytes] of copies) {
    const plain = name.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
    assert.ok(plain.equals(files.get(name.replace(/\.\w+$/, ''))), `${name} holds what it stands for`);
  }
  for (const name of ours.filter(path => /\.(js|wasm|ftl|json|glb)$/.test(path) && files.get(path.slice(1)).length > 1000)) assert.ok(files.has(`${name.slice(1)}.br`) && files.has(`${name.slice(1)}.gz`), `${name} is there in both compressions`);
  assert.ok(files.has(`${folder}/.htaccess`) && files.has(`${folder}/nginx.conf`));

  await t.test('embed.html of the folder shows it too', async t => {
    await shows(t, site, `/${folder}/embed.html?loading=eager&controls=minimal&point=temporalis-1`);
  });
});

test('manifest, frame protocol and types say what the element is', LIMIT, async t => {
  const { page } = await world.open(t, { body: '<main></main>' });
  const real = await page.evaluate(async () => {
    const element = await customElements.whenDefined('trigger-point-atlas');
    const own = Object.getOwnPropertyDescriptors(element.prototype);
    return {
      attributes: element.observedAttributes,
      methods: Object.keys(own).filter(name => typeof own[name].value === 'function' && !/Callback$|^(constructor|render|updated|scheduleUpdate|willUpdate|firstUpdated)$/.test(name)),
    };
  });
  const [declaration] = manifest().modules[0].declarations;
  const names = list => list.map(({ name }) => name).sort();
  const methods = declaration.members.filter(({ kind }) => kind === 'method');
  assert.deepEqual(names(declaration.attributes), [...real.attributes].sort(), 'attributes');
  assert.deepEqual(names(methods), [...real.methods].sort(), 'methods');
  assert.deepEqual(names(methods).filter(name => name !== 'dispose'), [...METHODS].sort(), 'methods of the frame');

  const sources = readdirSync(join(root, 'www/src'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.js') && !name.startsWith('frame'))
    .map(name => readFileSync(join(root, 'www/src', name), 'utf8'))
    .join('\n');
  const used = pattern => [...new Set([...sources.matchAll(pattern)].flatMap(match => match[1].split(' ')))].sort();
  assert.deepEqual(names(declaration.cssParts), used(/part(?:="|', ')([a-z- ]+)["']/g), 'parts');
  assert.deepEqual(names(declaration.slots), used(/<slot name="([\w-]+)"/g), 'slots');
  assert.deepEqual(names(declaration.cssProperties), used(/var\((--tpa-[\w-]+)/g), 'custom properties');
  assert.deepEqual(Object.keys(STYLES).filter(name => !names(declaration.cssProperties).includes(name)), [], 'custom properties of the frame');
});
