// node levels.js DIST OUT.json FOLDER.. [--runs N] [--brotli FOLDER]: first picture, frame and compile time of the widget with
// the viewer of each folder in place of the build's own, in turn.
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { fresh } from './browser.js';
import { compile, load, median, orbit } from './measure.js';
import { openSubjects } from './subjects.js';

const { values, positionals } = parseArgs({ options: { runs: { type: 'string', default: '3' }, brotli: { type: 'string' } }, allowPositionals: true });
const [dist = 'dist', out = 'levels.json', ...folders] = positionals;

/** @type {Record<string, { firstPictureMs: number, warmMs: number, frameMs: number, pictureMs: number, compileMs: number }[]>} */
const results = {};
for (let run = 0; run < Number(values.runs); run++)
  for (const folder of folders) {
    const subjects = await openSubjects([folder, dist], values.brotli);
    try {
      const figures = await fresh(async tab => {
        const { firstPictureMs } = await load(tab, 'widget', subjects);
        const { frameMs, pictureMs } = await orbit(tab, 'widget');
        await tab.goto('about:blank');
        const warm = await load(tab, 'widget', subjects);
        return { firstPictureMs, frameMs, pictureMs, warmMs: warm.firstPictureMs };
      });
      const { compileMs } = await fresh(tab => compile(tab, subjects, 'viewer_bg.wasm'));
      const name = basename(folder);
      (results[name] ??= []).push({ ...figures, compileMs });
      console.log(`    run ${run + 1} ${name}: first picture ${Math.round(figures.firstPictureMs)} ms, frame ${figures.frameMs.toFixed(1)} ms`);
    } finally {
      await subjects.site.close();
    }
  }
const medians = runs => Object.fromEntries(Object.keys(runs[0]).map(field => [field, median(runs.map(run => run[field]))]));
writeFileSync(out, JSON.stringify(Object.fromEntries(Object.entries(results).map(([name, runs]) => [name, medians(runs)])), null, 1));
