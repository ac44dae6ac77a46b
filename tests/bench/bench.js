// node bench.js DIST OUT.json [--runs N] [--quick] [--brotli FOLDER]: the widget and model-viewer with the same body, size and
// browser, in turn. FOLDER has brotli copies of files, each called by the SHA-256 of what it holds. --quick leaves out the
// tasks of pages before 3D is asked for.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { fresh } from './browser.js';
import { clinicPage, compile, firstScreen, idle, load, median, orbit } from './measure.js';
import { openSubjects, SIZE } from './subjects.js';

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, quick: { type: 'boolean', default: false }, brotli: { type: 'string' } },
  allowPositionals: true,
});
const [dist = 'dist', out = 'bench.json'] = positionals;
const runs = Number(values.runs);

/** Lines on which the first picture is measured too, and how many times slower the processor is. */
const LINES = {
  line10: { speed: { megabits: 10, delayMs: 40 }, slower: 1 },
  line1: { speed: { megabits: 1.6, delayMs: 150 }, slower: 4 },
};

/** @type {Record<import('./subjects.js').Name, Record<string, Record<string, number> | null>[]>} */
const results = { widget: [], modelViewer: [] };
let chromium;

/**
 * Cold load, orbit, idle, warm load; both loads on each line; for the widget its compiler, the first screen and the clinic's page too.
 * @param {import('./subjects.js').Name} name @param {import('./subjects.js').Subjects} subjects @param {boolean} withIdle
 */
async function once(name, subjects, withIdle) {
  const again = async tab => {
    await tab.goto('about:blank');
    return load(tab, name, subjects);
  };
  const result = await fresh(async (tab, version) => {
    chromium = version;
    const cold = await load(tab, name, subjects);
    const orbiting = await orbit(tab, name);
    const still = withIdle ? await idle(tab, name) : null;
    return { cold, orbiting, still, warm: await again(tab) };
  });
  for (const [line, { speed, slower }] of Object.entries(LINES)) {
    subjects.site.slow(speed);
    await fresh(async tab => {
      result[`${line}Cold`] = await load(tab, name, subjects);
      result[`${line}Warm`] = await again(tab);
    }, slower);
    subjects.site.slow(null);
  }
  if (name !== 'widget') return result;
  result.viewer = await fresh(tab => compile(tab, subjects, 'viewer_bg.wasm'));
  if (values.quick) return result;
  result.first = await fresh(tab => firstScreen(tab, subjects));
  result.clinic = await fresh(tab => clinicPage(tab, subjects));
  result.alone = await fresh(tab => clinicPage(tab, subjects, true));
  return result;
}

/** Of each figure the median over the runs that have it. @param {Record<string, Record<string, number> | null>[]} list */
function medians(list) {
  const parts = [...new Set(list.flatMap(Object.keys))];
  const of = part => {
    const found = list.map(run => run[part]).filter(one => one !== null && one !== undefined);
    const fields = [...new Set(found.flatMap(Object.keys))];
    return Object.fromEntries(fields.map(field => [field, median(found.map(one => one[field]).filter(value => value !== undefined))]));
  };
  return Object.fromEntries(parts.map(part => [part, of(part)]));
}

/** After each run, so that what there is stays when a later one fails. @param {number} runs */
function write(runs) {
  const conditions = { size: SIZE, runs, cores: cpus().length, processor: cpus()[0]?.model, chromium, drawing: 'software', lines: LINES, load: loadavg()[2] };
  writeFileSync(out, JSON.stringify({ conditions, widget: medians(results.widget), modelViewer: medians(results.modelViewer), runs: results }, null, 1));
}

const subjects = await openSubjects([dist], values.brotli);
try {
  for (let run = 0; run < runs; run++) {
    for (const name of Object.keys(results)) {
      const result = await once(name, subjects, run === 0);
      results[name].push(result);
      const ms = part => `${Math.round(result[part].firstPictureMs)} ms`;
      console.log(`    run ${run + 1} ${name}: first picture ${ms('cold')}, warm ${ms('warm')}, 10 Mbit/s ${ms('line10Cold')}, 1.6 Mbit/s ${ms('line1Cold')}; blocked ${Math.round(result.cold.blockedMs)} ms`);
    }
    write(run + 1);
  }
} catch (error) {
  console.error(`no figures of this run: ${error.message}`);
  process.exitCode = 1;
} finally {
  await subjects.site.close();
}
