// node demonstration.js DIST: what a frame costs while a demonstration plays, beside orbiting without one; and the page's tasks,
// with panel, play bar and dials.
import { launch } from '../../xtask/browser/chromium.js';
import { openSite } from '../../xtask/browser/site.js';
import { ready, settled } from '../../xtask/browser/widget.js';

const [dist = 'dist'] = process.argv.slice(2);
/** Its stage is about as large as that of the other figures; beside it are the panel and, below, play bar and dials. */
const SIZE = { width: 1100, height: 760 };
/** Frames that each figure is the middle of, and how many of them the viewer is asked for at a time: each question takes
 * a frame of the page, which is slow where that is drawn in software. */
const FRAMES = 40;
const ASKED = 8;
/** Where so many have not come by then, as many as these are enough, ms. */
const LONGEST_MS = 45_000;
const ENOUGH = 12;
const POINT = 'trapezius-upper-1';
/** What draws nothing takes less, ms. */
const LEAST_MS = 0.6;
/** What may be done, per frame, beside orbiting. */
const REACH = 1.2;
/** What a task of the page may take of the processor while it plays, ms. */
const TASK_REACH_MS = 16;

/** Tasks of the page's own thread in a trace: ms by the clock, and of the processor, which other programs do not lengthen. */
function pageTasks(events) {
  const own = ({ pid, tid }) => `${pid} ${tid}`;
  const pages = new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(own));
  return events.filter(event => event.name === 'RunTask' && pages.has(own(event))).map(({ dur = 0, tdur = 0 }) => ({ clockMs: dur / 1000, processorMs: tdur / 1000 }));
}

const site = await openSite({ folders: [dist], policy: null });
site.put('/widget.html', '<!doctype html><title>Widget</title><style>body{margin:0}trigger-point-atlas{--tpa-height:760px}</style><script type="module" src="trigger-point-atlas.js"></script><trigger-point-atlas loading="eager"></trigger-point-atlas>');
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: SIZE });
  await page.goto(`${site.origin}/widget.html`);
  const atlas = page.locator('trigger-point-atlas');
  await ready(atlas);
  await atlas.evaluate((element, point) => element.select(point, { side: 'right' }), POINT);
  await settled(atlas);
  const middle = list => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

  /** Frames of the viewer while `move` goes on, ms. */
  const frames = async (what, move) => {
    await atlas.evaluate(element => element.stats());
    const took = [];
    const since = Date.now();
    for (let step = 0; took.length < FRAMES; ) {
      for (let asked = 0; asked < ASKED; asked++) await move(step++);
      // Between two pictures of a calm demonstration the viewer only looks at the clock.
      took.push(...(await atlas.evaluate(element => element.stats())).frameMs.filter(ms => ms > LEAST_MS));
      if (Date.now() - since < LONGEST_MS) continue;
      if (took.length >= ENOUGH) break;
      throw new Error(`${what}: ${took.length} frames in ${LONGEST_MS / 1000} s, after ${step} moves`);
    }
    return middle(took);
  };
  const box = await atlas.locator('canvas').boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const turn = step => page.mouse.move(x + Math.sin(step / 40) * box.width * 0.4, y);
  const refresh = () => page.evaluate(() => new Promise(requestAnimationFrame));

  await page.mouse.move(x, y);
  await page.mouse.down();
  const orbit = await frames('orbiting', turn);
  await page.mouse.up();
  await settled(atlas);

  const plays = await atlas.evaluate(element => {
    element.setView('back');
    element.play();
    element.setRate(2);
    element.setLoop(true);
    return element.state.demo?.playing;
  });
  if (!plays) throw new Error(`${POINT} does not play: do warning signs come before it?`);
  await frames('beginning to play', refresh);
  const playing = await frames('playing', refresh);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const both = await frames('playing and orbiting', turn);
  await page.mouse.up();
  // On its own, because writing it down takes time too.
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
  await frames('playing, traced', refresh);
  const tasks = pageTasks(JSON.parse(String(await browser.stopTracing())).traceEvents);
  const gaps = await page.evaluate(async () => {
    const gaps = [];
    for (let last = await new Promise(requestAnimationFrame), k = 0; k < 60; k++) {
      const next = await new Promise(requestAnimationFrame);
      gaps.push(next - last);
      last = next;
    }
    return gaps;
  });

  const say = (what, text) => console.log(`    ${what.padEnd(44)} ${text}`);
  say('frame, orbiting without a demonstration', `${orbit.toFixed(1)} ms`);
  say('frame, demonstration playing', `${playing.toFixed(1)} ms, ratio ${(playing / orbit).toFixed(2)} (reach ${REACH})`);
  say('frame, playing and orbiting', `${both.toFixed(1)} ms, ratio ${(both / orbit).toFixed(2)}`);
  say("page's own frame while it plays", `${middle(gaps).toFixed(1)} ms, longest ${Math.max(...gaps).toFixed(1)} ms`);
  const most = of => Math.max(...tasks.map(of)).toFixed(1);
  const long = tasks.filter(({ processorMs }) => processorMs > TASK_REACH_MS);
  say("page's longest task while it plays", `${most(task => task.clockMs)} ms; of the processor ${most(task => task.processorMs)} ms (reach ${TASK_REACH_MS}), more for ${long.length} of ${tasks.length}`);
} finally {
  await browser.close();
  await site.close();
}
