// What is measured of one page in one browser: its first picture, an orbit, stillness, its tasks, its compiler.
import { within } from '../../xtask/browser/widget.js';
import { startFilm } from './film.js';
import { PATIENCE_MS } from './browser.js';

/**
 * @import { Page } from 'playwright-core'
 * @import { Name, Subjects } from './subjects.js'
 */

/** After the first picture: time in which late work still counts as loading. */
const SETTLE_MS = 1500;
/** A drag lasts so long, and on a slow machine longer, until there are so many pictures of it. */
const ORBIT_MS = 4000;
const LONGEST_ORBIT_MS = 20_000;
const ORBIT_PICTURES = 30;
const IDLE_MS = 10_000;
/** What draws nothing for so long is at rest. */
const REST_MS = 2500;
/** Parts of the start, as the widget names its performance measures. */
const PHASES = ['fetch', 'compile', 'context', 'app', 'upload', 'draw'];

/**
 * Milliseconds from navigation to the first picture, what came over the line for it, and what blocked the page until then and shortly after.
 * @param {Page} tab @param {Name} name @param {Subjects} subjects
 */
export async function load(tab, name, subjects) {
  const film = await startFilm(tab);
  const before = subjects.site.answers.length;
  await tab.goto(subjects[name], { waitUntil: 'commit', timeout: PATIENCE_MS });
  await tab.waitForFunction(
    name => notes.errors.length || (name === 'widget' ? notes.first.ready : notes.first.draw && notes.first.visible),
    name,
    { timeout: PATIENCE_MS },
  );
  const { errors } = await tab.evaluate(() => notes);
  if (errors.length) throw new Error(`${name}: ${errors.join('; ')}`);
  const seen = await within('body on the film', film.body, PATIENCE_MS);
  await tab.waitForTimeout(SETTLE_MS);
  await film.stop();
  const { first, long } = await tab.evaluate(() => notes);
  const begin = await tab.evaluate(() => performance.timeOrigin);
  return {
    firstPictureMs: seen - begin,
    eventMs: first.ready ?? first.visible,
    drawnMs: first.ready ?? first.draw,
    ...(name === 'widget' && { wasmMemory: (await counts(tab, name)).memory }),
    ...blocked(long),
    ...(await phases(tab)),
    ...sentUntil(seen, subjects.site.answers.slice(before)),
  };
}

/** Bytes of the bodies of all answers until an epoch time in ms, as they travel, by kind of file. @param {number} time @param {import('../../xtask/browser/site.js').Answer[]} answers */
function sentUntil(time, answers) {
  const bytes = ending => sum(answers.filter(({ path }) => ending.test(path)).flatMap(({ sent }) => sent.filter(([at]) => at <= time).map(([, size]) => size)));
  return { scriptBytes: bytes(/\.js$/), wasmBytes: bytes(/\.wasm$/), codeBytes: bytes(/\.(js|wasm)$/), bodyBytes: bytes(/\.glb$/), allBytes: bytes(/(?:)/) };
}

/** How long each named phase of the start took, on the page and in its workers; a phase that nobody names is left out. @param {Page} tab */
async function phases(tab) {
  const measures = () => performance.getEntriesByType('measure').map(({ name, duration }) => [name, duration]);
  const all = (await Promise.all([tab, ...tab.workers()].map(where => where.evaluate(measures)))).flat();
  const found = PHASES.map(phase => [phase, all.filter(([name]) => name === `tpa:${phase}`).map(([, ms]) => ms)]);
  return Object.fromEntries(found.filter(([, ms]) => ms.length).map(([phase, ms]) => [`${phase}Ms`, sum(ms)]));
}

/** A steady drag over the body. @param {Page} tab @param {Name} name */
export async function orbit(tab, name) {
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
  const film = await startFilm(tab);
  const start = performance.now();
  const goesOn = ms => ms < ORBIT_MS || (ms < LONGEST_ORBIT_MS && film.pictures.length < ORBIT_PICTURES);
  for (let step = 0; goesOn(performance.now() - start); step++) await tab.mouse.move(x + Math.sin(step / 40) * box.width * 0.4, y + Math.cos(step / 40) * 20);
  const seconds = (performance.now() - start) / 1000;
  await film.stop();
  const after = await counts(tab, name);
  const { long, ticks } = await tab.evaluate(() => {
    const { long, ticks } = notes;
    notes.ticks = null;
    return { long, ticks };
  });
  await tab.mouse.up();
  const gaps = film.pictures.slice(1).map((time, index) => time - film.pictures[index]);
  return {
    pictureMs: median(gaps),
    pictureMs95: quantile(gaps, 0.95),
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
    return { heap, drawn: notes.bodyFrames, frameMs: notes.bodyFrameMs.splice(0) };
  }, name);

/** @param {Page} tab @param {Name} name */
export async function idle(tab, name) {
  // Whatever the orbit left moving comes to rest first; on a busy machine a frame may take half a second.
  let before = await counts(tab, name);
  for (let last = -1; before.drawn !== last; ) {
    last = before.drawn;
    await tab.waitForTimeout(REST_MS);
    before = await counts(tab, name);
  }
  await tab.waitForTimeout(IDLE_MS);
  const after = await counts(tab, name);
  return { idleFrames: after.drawn - before.drawn, heapBytes: after.heap };
}

/** What the browser's compiler takes for a wasm file whose bytes are there; it must not have seen it before. @param {Page} tab @param {Subjects} subjects @param {string} file */
export async function compile(tab, subjects, file) {
  await tab.goto(subjects.blank);
  const compileMs = await tab.evaluate(async file => {
    const answer = await fetch(file);
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    const bytes = await answer.arrayBuffer();
    const start = performance.now();
    await WebAssembly.compile(bytes);
    return performance.now() - start;
  }, file);
  return { compileMs };
}

/** The clinic's page until the widget's texts are there and 3D has not been asked for; or the page alone, whose script never comes. @param {Page} tab @param {Subjects} subjects */
export async function clinicPage(tab, subjects, alone = false) {
  await tab.addInitScript(() => {
    // As where data are saved: 3D waits until it is asked for.
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  if (alone) await tab.route('**/trigger-point-atlas.js', route => route.abort());
  return tasks(tab, async () => {
    await tab.goto(subjects.clinic);
    const atlas = tab.locator('trigger-point-atlas');
    await atlas.evaluate(element => element.scrollIntoView({ behavior: 'instant', block: 'center' }));
    if (!alone) {
      await atlas.locator('.tile').first().hover();
      await atlas.locator('.mark').first().waitFor();
    }
    await tab.waitForTimeout(SETTLE_MS);
  });
}

/** Before 3D is asked for: the first screen, then the list and the map's marks after a hand is laid on the widget. @param {Page} tab @param {Subjects} subjects */
export const firstScreen = (tab, subjects) =>
  tasks(tab, async () => {
    await tab.goto(subjects.first);
    await tab.locator('.figure .outline').first().waitFor();
    await tab.waitForTimeout(SETTLE_MS);
    await tab.locator('.tile').first().hover();
    await tab.locator('.mark').first().waitFor();
    await tab.waitForTimeout(SETTLE_MS);
  });

/**
 * The page's tasks from when its first script is there to the end of `work`: the longest by the clock (0 if none is over
 * 50 ms), and the most that one takes of the processor, which other programs of the machine do not lengthen.
 * @param {Page} tab @param {() => Promise<void>} work
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

const blocked = long => ({
  longTasksMs: sum(long.map(([, ms]) => ms)),
  longestTaskMs: Math.max(0, ...long.map(([, ms]) => ms)),
  blockedMs: sum(long.map(([, ms]) => Math.max(0, ms - 50))),
});

const sum = list => list.reduce((total, one) => total + one, 0);
const quantile = (list, q) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))] ?? 0;
export const median = list => quantile(list, 0.5);
