// For those who do not see it or cannot point at it: axe finds nothing to mend, in each of the widget's faces.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { LIMIT, openWorld, ready, settled } from './support.js';

const world = await openWorld();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const FACES = {
  'the list': () => {},
  'a point': element => element.select('trapezius-upper-1'),
  'a halted demonstration': element => {
    element.select('trapezius-upper-1');
    element.play();
    element.pause();
  },
};

for (const [screen, viewport] of Object.entries({ desktop: { width: 1000, height: 700 }, phone: { width: 390, height: 780 } }))
  for (const [face, show] of Object.entries(FACES))
    test(`axe finds nothing in ${face} on a ${screen}`, LIMIT, async t => {
      const { page, atlas } = await world.open(t, { body: '<main><h1>A page</h1><trigger-point-atlas loading="eager"></trigger-point-atlas></main>', options: { viewport } });
      await ready(atlas);
      await atlas.evaluate(show);
      await settled(atlas);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => axe.run());
      assert.deepEqual(
        violations.map(({ id, impact, help, nodes }) => `${impact} ${id}: ${help}; ${nodes.map(node => node.target.flat().join(' ')).join(', ')}`),
        [],
      );
    });
