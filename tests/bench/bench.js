// node bench.js DIST OUT.json RUNS: the widget and model-viewer with the same body, size and browser, in turn.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { ARGUMENTS, executable } from '../../xtask/browser/chromium.js';
import { openSite } from '../../xtask/browser/site.js';
import { within } from '../../xtask/browser/widget.js';

const [dist = 'dist', out = 'bench.json', runs = '5'] = process.argv.slice(2);
/** Both are this large, CSS pixels. */
const SIZE = { width: 720, height: 640 };
const VIEWPORT = { width: 800, height: 700 };
/** After the first picture: time in which late work still counts as loading. */
const SETTLE_MS = 1500;
const ORBIT_MS = 4000;
const IDLE_MS = 10_000;
/** A draw of more indices than this is the body, not a lookup texture. */
const BODY_INDICES = 1000;

const installed = folder => fileURLToPath(new URL(`../../node_modules/${folder}`, import.meta.url));
// model-viewer sets inline styles: no policy, for both.
const site = await openSite({ folders: [dist, installed('@google/model-viewer/dist'), installed('meshoptimizer')], policy: null, keep: true });

const page = (script, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">` +
  `<style>body{margin:20px} .it{display:block;width:${SIZE.width}px;height:${SIZE.height}px;--tpa-height:${SIZE.height}px}</style>` +
  `<script type="module" src="${script}"></script></head><body>${body}</body></html>`;

// The body is packed: model-viewer reads it as on any page, with meshoptimizer's own decoder.
const DECODER = '<script>self.ModelViewerElement = { meshoptDecoderLocation: "meshopt_decoder.cjs" }</script>';

// No poster for either: it would pass for the first picture.
const SUBJECTS = {
  widget: site.put('/widget.html', page('trigger-point-atlas.js', '<trigger-point-atlas class="it" loading="eager" controls="none"><span slot="poster"></span></trigger-point-atlas>')),
  first: site.put('/first.html', page('trigger-point-atlas.js', '<trigger-point-atlas class="it" loading="interaction"></trigger-point-atlas>')),
  modelViewer: site.put('/model-viewer.html', page('model-viewer.min.js', DECODER + '<model-viewer class="it" src="model/torso-head.glb" loading="eager" camera-controls interaction-prompt="none"></model-viewer>')),
};

/** A page that holds more than the widget. */
const CLINIC = `${site.origin}/index.html`;

/** Runs in the page before anything else: notes long tasks, body draws of this thread, first picture. */
function instrument(bodyIndices) {
  const notes = (window.notes = { long: [], bodyDraws: 0, bodyFrames: 0, bodyFrameMs: [], first: {}, errors: [] });
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) notes.long.push([entry.startTime, entry.duration]);
  }).observe({ type: 'longtask', buffered: true });
  for (const name of ['drawElements', 'drawElementsInstanced']) {
    const draw = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function (...args) {
      draw.apply(this, args);
      if (args[1] < bodyIndices) return;
      notes.bodyDraws++;
      notes.first.draw ??= performance.now();
    };
  }
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = callback =>
    request(time => {
      const before = notes.bodyDraws;
      const start = performance.now();
      callback(time);
      if (notes.bodyDraws === before) return;
      notes.bodyFrames++;
      notes.bodyFrameMs.push(performance.now() - start);
    });
  const note = name => event => {
    if (event.target.matches?.('trigger-point-atlas, model-viewer')) notes.first[name] ??= performance.now();
  };
  addEventListener('ready', note('ready'), true);
  addEventListener('model-visibility', note('visible'), true);
  addEventListener('error', event => notes.errors.push(String(event.detail?.message ?? event.detail?.sourceError ?? event.message)), true);
}

/** Milliseconds from navigation to the first picture, and what blocked the page until then and shortly after. */
async function load(tab, name) {
  const film = await startFilm(tab);
  await tab.goto(SUBJECTS[name]);
  await tab.waitForFunction(name => (name === 'widget' ? notes.first.ready : notes.first.draw && notes.first.visible), name, { timeout: 120_000 });
  const seen = await within('body on the film', film.body);
  await tab.waitForTimeout(SETTLE_MS);
  await film.stop();
  const { first, long, errors } = await tab.evaluate(() => notes);
  if (errors.length) throw new Error(`${name}: ${errors.join('; ')}`);
  const begin = await tab.evaluate(() => performance.timeOrigin);
  return { firstPictureMs: seen - begin, eventMs: first.ready ?? first.visible, drawnMs: first.ready ?? first.draw, ...blocked(long) };
}

/**
 * Films what the browser composes: the one clock that is the same for both, whichever thread draws and whatever events say.
 * `body` is the epoch time in ms at which skin first filled the middle of the page.
 */
async function startFilm(tab) {
  const session = await tab.context().newCDPSession(tab);
  const body = new Promise(resolve =>
    session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
      session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
      if (isSkin(PNG.sync.read(Buffer.from(data, 'base64')))) resolve(metadata.timestamp * 1000);
    }),
  );
  await session.send('Page.startScreencast', { format: 'png', maxWidth: 200, maxHeight: 175 });
  return { body, stop: () => session.detach() };
}

/** Whether the middle, where the chest is, is at least half way from the pale page to the colour of skin. */
function isSkin({ width, height, data }) {
  let [warmth, count] = [0, 0];
  for (let y = Math.round(height * 0.45); y < height * 0.55; y++)
    for (let x = Math.round(width * 0.42); x < width * 0.52; x++, count++) warmth += data[(y * width + x) * 4] - data[(y * width + x) * 4 + 2];
  return warmth / count > 36;
}

const blocked = long => ({
  longTasksMs: sum(long.map(([, ms]) => ms)),
  longestTaskMs: Math.max(0, ...long.map(([, ms]) => ms)),
  blockedMs: sum(long.map(([, ms]) => Math.max(0, ms - 50))),
});

/** A steady drag over the body. */
async function orbit(tab, name) {
  const box = await tab.locator('.it').boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await tab.mouse.move(x, y);
  await tab.mouse.down();
  await tab.mouse.move(x + 12, y);
  const before = await counts(tab, name);
  await tab.evaluate(() => {
    notes.long.length = 0;
    notes.bodyFrameMs.length = 0;
    notes.ticks = [];
    const tick = time => {
      notes.ticks?.push(time);
      if (notes.ticks) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const start = performance.now();
  for (let step = 0; performance.now() - start < ORBIT_MS; step++) await tab.mouse.move(x + Math.sin(step / 40) * box.width * 0.4, y + Math.cos(step / 40) * 20);
  const seconds = (performance.now() - start) / 1000;
  const after = await counts(tab, name);
  const { long, ticks } = await tab.evaluate(() => {
    const { long, ticks } = notes;
    notes.ticks = null;
    return { long, ticks };
  });
  await tab.mouse.up();
  return {
    frameMs: median(after.frameMs),
    frameMs95: quantile(after.frameMs, 0.95),
    framesPerSecond: (after.drawn - before.drawn) / seconds,
    pageFrameMs: median(ticks.slice(1).map((time, index) => time - ticks[index])),
    ...blocked(long),
  };
}

/** Frames drawn so far, how long those since the last question took, memory. */
const counts = (tab, name) =>
  tab.evaluate(async name => {
    const heap = performance.memory.usedJSHeapSize;
    if (name === 'widget') return { heap, ...(await document.querySelector('trigger-point-atlas').stats()) };
    return { heap, drawn: notes.bodyFrames, frameMs: notes.bodyFrameMs.splice(0), memory: 0 };
  }, name);

async function idle(tab, name) {
  // Whatever the orbit left moving comes to rest first.
  for (let last = -1, same = 0; same < 4; ) {
    await tab.waitForTimeout(250);
    const { drawn } = await counts(tab, name);
    same = drawn === last ? same + 1 : 0;
    last = drawn;
  }
  const before = await counts(tab, name);
  await tab.waitForTimeout(IDLE_MS);
  const after = await counts(tab, name);
  return { idleFrames: after.drawn - before.drawn, wasmBytes: after.memory, heapBytes: after.heap };
}

/** The clinic's page until the widget's texts are there and 3D has not been asked for; or the page alone, whose script never comes. */
async function clinicPage(tab, alone = false) {
  await tab.addInitScript(() => {
    // As where data are saved: 3D waits until it is asked for.
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  if (alone) await tab.route('**/trigger-point-atlas.js', route => route.abort());
  return tasks(tab, async () => {
    await tab.goto(CLINIC);
    const atlas = tab.locator('trigger-point-atlas');
    await atlas.evaluate(element => element.scrollIntoView({ behavior: 'instant', block: 'center' }));
    if (!alone) {
      await atlas.locator('.tile').first().hover();
      await atlas.locator('.mark').first().waitFor();
    }
    await tab.waitForTimeout(SETTLE_MS);
  });
}

/** Before 3D is asked for: the first screen, then the list and the map's marks after a hand is laid on the widget. */
const firstScreen = tab =>
  tasks(tab, async () => {
    await tab.goto(SUBJECTS.first);
    await tab.locator('.figure .outline').first().waitFor();
    await tab.waitForTimeout(SETTLE_MS);
    await tab.locator('.tile').first().hover();
    await tab.locator('.mark').first().waitFor();
    await tab.waitForTimeout(SETTLE_MS);
  });

/**
 * The page's tasks from when its first script is there to the end of `work`: the longest by the clock (0 if none is over
 * 50 ms), and the most that one takes of the processor, which other programs of the machine do not lengthen.
 */
async function tasks(tab, work) {
  const session = await tab.context().newCDPSession(tab);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] } });
  await work();
  const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const script = events.find(({ name }) => name === 'v8.compileModule');
  if (!script) throw new Error('the trace does not tell when a script came');
  const ran = events.filter(({ name, pid, tid, ts }) => name === 'ThreadControllerImpl::RunTask' && pid === script.pid && tid === script.tid && ts >= script.ts);
  const { longestTaskMs } = blocked(await tab.evaluate(() => notes.long));
  return { longestTaskMs, longestProcessorMs: Math.max(...ran.map(({ tdur = 0 }) => tdur)) / 1000 };
}

/** Work in a browser that has nothing in its cache. */
async function fresh(work) {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  const browser = await chromium.launchPersistentContext(profile, { executablePath: executable(), args: ARGUMENTS, viewport: VIEWPORT });
  try {
    const tab = await browser.newPage();
    await tab.addInitScript(instrument, BODY_INDICES);
    return await work(tab, browser.browser()?.version());
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Cold load, orbit, idle, warm load; for the widget the first screen and the clinic's page too. */
async function once(name, withIdle) {
  const loaded = await fresh(async (tab, version) => {
    const cold = await load(tab, name);
    const orbiting = await orbit(tab, name);
    const still = withIdle ? await idle(tab, name) : null;
    await tab.goto('about:blank');
    const warm = await load(tab, name);
    return { cold, warm, orbiting, still, browser: version };
  });
  if (name !== 'widget') return loaded;
  const [first, clinic, alone] = [await fresh(firstScreen), await fresh(tab => clinicPage(tab)), await fresh(tab => clinicPage(tab, true))];
  return { ...loaded, first, clinic, alone };
}

const sum = list => list.reduce((total, one) => total + one, 0);
const quantile = (list, q) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))] ?? 0;
const median = list => quantile(list, 0.5);

const medians = name => {
  const of = (part, field) => median(results[name].map(run => run[part]?.[field] ?? 0));
  const loading = part => ({ firstPictureMs: of(part, 'firstPictureMs'), eventMs: of(part, 'eventMs'), drawnMs: of(part, 'drawnMs'), longTasksMs: of(part, 'longTasksMs'), longestTaskMs: of(part, 'longestTaskMs'), blockedMs: of(part, 'blockedMs') });
  const fields = ['frameMs', 'frameMs95', 'framesPerSecond', 'pageFrameMs', 'longTasksMs', 'longestTaskMs', 'blockedMs'];
  const calm = part => ({ longestTaskMs: of(part, 'longestTaskMs'), longestProcessorMs: of(part, 'longestProcessorMs') });
  return { first: calm('first'), clinic: calm('clinic'), alone: calm('alone'), cold: loading('cold'), warm: loading('warm'), orbiting: Object.fromEntries(fields.map(field => [field, of('orbiting', field)])), still: results[name][0].still };
};

const results = { widget: [], modelViewer: [] };
try {
  for (let run = 0; run < Number(runs); run++)
    for (const name of Object.keys(results)) {
      const result = await once(name, run === 0);
      results[name].push(result);
      console.log(`    run ${run + 1} ${name}: first picture cold ${Math.round(result.cold.firstPictureMs)} ms, warm ${Math.round(result.warm.firstPictureMs)} ms, blocked ${Math.round(result.cold.blockedMs)} ms`);
    }
  writeFileSync(
    out,
    JSON.stringify(
      {
        conditions: { size: SIZE, runs: Number(runs), cores: cpus().length, processor: cpus()[0]?.model, chromium: results.widget[0].browser, drawing: 'software' },
        widget: medians('widget'),
        modelViewer: medians('modelViewer'),
        runs: results,
      },
      null,
      1,
    ),
  );
} catch (error) {
  console.error(`no figures: ${error.message}`);
  process.exitCode = 1;
} finally {
  await site.close();
}
