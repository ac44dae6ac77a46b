// For those who do not see it or cannot point at it: axe finds nothing to mend, everything is large enough, in sight and heard.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { BLANK_VIEWER, focused, LIMIT, openWorld, ready, settled, unfocus } from './support.js';

const world = await openWorld();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const BODY = '<main><h1>A page</h1><trigger-point-atlas loading="eager" booking-href="https://example.org/book" booking-label="Book a session"></trigger-point-atlas></main>';
const SCREENS = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true },
};

/** The widget around a body that is not drawn: quick, and with all that stands over a body. */
async function open(t, options, body = BODY) {
  world.site.put('/viewer-worker.js', BLANK_VIEWER);
  t.after(() => world.site.take('/viewer-worker.js'));
  const { page, atlas } = await world.open(t, { body, options });
  await ready(atlas);
  await atlas.locator('.tile').first().waitFor();
  return { page, atlas };
}

/** The phone's sheet by its handle; beside the body there is none. */
async function sheet(atlas, wanted) {
  const handle = atlas.locator('.handle');
  if (!(await handle.isVisible())) return;
  for (let press = 0; press < 2 && (await atlas.locator('.panel').getAttribute('data-sheet')) !== wanted; press++) await handle.press(wanted === 'peek' ? 'ArrowDown' : 'ArrowUp');
}

const halted = atlas =>
  atlas.evaluate(element => {
    element.select('trapezius-upper-1', { side: 'right' });
    element.seek(20);
    element.pause();
  });
const opened = name => async atlas => {
  await sheet(atlas, 'peek');
  if (await atlas.locator('.popover').count()) await atlas.locator('[data-opens][aria-expanded=true]').press('Escape');
  await atlas.locator(`[data-opens=${name}]`).click();
  await atlas.locator('.popover').waitFor();
};
const session = at => atlas => atlas.evaluate((element, at) => (element.state = { ...element.state, guide: { id: 'headache', step: at < 0 ? element.tours.find(tour => tour.id === 'headache').stops.length + at : at } }), at);

/** What a visitor meets, one after the other on one page. */
const FACES = {
  'the way in': atlas => sheet(atlas, 'full'),
  'what was typed': async atlas => {
    await atlas.locator('.search input').fill('trapezius');
    await atlas.locator('.found .row').first().waitFor();
  },
  'nothing found': async atlas => {
    await atlas.locator('.search input').fill('qqqq');
    await atlas.locator('.empty').waitFor();
    await atlas.evaluate(element => element.shadowRoot.querySelector('.search .tool').click());
  },
  'a part of the list': async atlas => {
    await sheet(atlas, 'full');
    await atlas.locator('.chip', { hasText: 'Neck' }).click();
    await atlas.locator('.doubtful').click();
    await atlas.locator('.chip', { hasText: 'All' }).click();
  },
  'muscles and bones': async atlas => {
    await sheet(atlas, 'full');
    await atlas.locator('.structures > summary').click();
    await atlas.locator('[data-structure]').first().waitFor();
  },
  'a muscle looked at': async atlas => {
    await atlas.locator('[data-structure=infraspinatus]').click();
    await atlas.locator('.structure').waitFor();
  },
  'good to know': async atlas => {
    await atlas.evaluate(element => element.lookAt(null));
    await sheet(atlas, 'full');
    for (const summary of await atlas.locator('.learn summary').all()) await summary.evaluate(node => (node.parentElement.open = true));
  },
  'the sessions': async atlas => {
    await atlas.locator('.to-tours:not(.to-quiz)').click();
    await atlas.locator('.tour').first().waitFor();
  },
  'an introduction': session(0),
  'a stop with a point': async atlas => {
    await session(0)(atlas);
    await atlas.locator('.guide-next').click();
    await atlas.evaluate(element => element.seek(20));
  },
  'a rest': session(3),
  'the end of a session': session(-1),
  'the warning signs': async atlas => {
    await atlas.evaluate(element => {
      element.state = { ...element.state, guide: null, selection: null, demo: null };
      element.region = 'low-back';
    });
    await atlas.locator('.gate').waitFor();
  },
  'the answers': async atlas => {
    await atlas.locator('.pass').click();
    await atlas.locator('.result').first().waitFor();
  },
  'exact places': async atlas => {
    await atlas.locator('.exactly').click();
    await atlas.locator('.exact').waitFor();
    await sheet(atlas, 'full');
  },
  'a point': async atlas => {
    await atlas.evaluate(element => element.select('scalenus-anterior-1', { side: 'left' }));
    await atlas.locator('.detail').waitFor();
    for (const summary of await atlas.locator('.detail summary').all()) await summary.evaluate(node => (node.parentElement.open = true));
  },
  'a point that is not pressed': async atlas => {
    await atlas.evaluate(element => element.select('iliopsoas-femoral-1'));
    await atlas.locator('.badge.none').waitFor();
  },
  'a halted demonstration': halted,
  'its options': async atlas => {
    const more = atlas.locator('.more');
    if (await more.isVisible()) await more.click();
  },
  views: opened('views'),
  layers: opened('layers'),
  'an address to copy': async atlas => {
    await atlas.evaluate(element => (navigator.clipboard.writeText = () => Promise.reject(new Error('no clipboard'))));
    if (await atlas.locator('[data-opens=link]').isVisible()) return opened('link')(atlas);
    // A phone has it among its settings.
    await opened('settings')(atlas);
    await atlas.locator('.more-tools button').first().click();
    await atlas.locator('.popover.link').waitFor();
  },
};

/** @param {import('playwright-core').Page} page */
async function violations(page) {
  const { violations } = await page.evaluate(() => axe.run());
  return violations.map(({ id, impact, help, nodes }) => `${impact} ${id}: ${help}; ${nodes.map(node => node.target.flat().join(' ')).join(', ')}`);
}

/** Everything to be pressed that is smaller than this either way; links within a sentence are text. */
const tooSmall = (atlas, least) =>
  atlas.evaluate(
    (element, least) =>
      [...element.shadowRoot.querySelectorAll('button, input, select, summary, a:not(li a, p:not(:has(.primary)) a)')]
        .map(node => [node, node.getBoundingClientRect()])
        .filter(([node, { width, height }]) => width && height && node.checkVisibility({ visibilityProperty: true }) && (width < least - 0.5 || height < least - 0.5))
        .map(([node, { width, height }]) => `${node.className || node.localName} “${node.textContent.trim().slice(0, 20) || node.ariaLabel}” ${width.toFixed(0)} × ${height.toFixed(0)}`),
    least,
  );

for (const [screen, options] of Object.entries(SCREENS))
  for (const theme of ['light', 'dark'])
    test(`axe finds nothing in ${Object.keys(FACES).length} faces on a ${theme} ${screen}, and all that is pressed is large enough`, LIMIT, async t => {
      const { page, atlas } = await open(t, options, BODY.replace('loading', `theme="${theme}" loading`));
      await page.evaluate(axe);
      const found = {};
      for (const [face, show] of Object.entries(FACES)) {
        await show(atlas);
        await atlas.evaluate(element => element.updateComplete);
        const wrong = [...(theme === 'light' ? await tooSmall(atlas, screen === 'phone' ? 44 : 24) : []), ...(await violations(page))];
        if (wrong.length) found[face] = wrong;
      }
      assert.deepEqual(found, {});
    });

test('the clinic’s page: axe finds nothing, and nothing on it moves while it loads', LIMIT, async t => {
  world.site.put('/viewer-worker.js', BLANK_VIEWER);
  t.after(() => world.site.take('/viewer-worker.js'));
  for (const options of Object.values(SCREENS)) {
    const { page, atlas } = await world.open(t, {
      url: `${world.site.origin}/index.html`,
      options,
      before: page => page.addInitScript(() => new PerformanceObserver(list => (window.shifts = [...(window.shifts ?? []), ...list.getEntries().map(({ value, sources }) => `${value.toFixed(4)} ${sources.map(({ node }) => node?.localName)}`)])).observe({ type: 'layout-shift', buffered: true })),
    });
    await page.evaluate(axe);
    assert.deepEqual(await violations(page), []);
    await atlas.evaluate(element => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await ready(atlas);
    await atlas.locator('.tile').first().waitFor();
    assert.deepEqual(await page.evaluate(() => window.shifts ?? []), []);
  }
});

test('with the body drawn: axe finds nothing, the canvas says what it is, and every part of the body is in the list', LIMIT, async t => {
  const { page, atlas } = await world.open(t, { body: BODY, options: { viewport: { width: 760, height: 480 } } });
  await ready(atlas);
  await halted(atlas);
  await settled(atlas);
  await page.evaluate(axe);
  assert.deepEqual(await violations(page), []);
  const canvas = atlas.locator('canvas');
  assert.deepEqual(await canvas.evaluate(node => [node.getAttribute('role'), node.getAttribute('aria-roledescription'), node.tabIndex]), ['application', '3D body model', 0]);
  assert.match(await canvas.getAttribute('aria-label'), /Arrow keys turn/);
  await page.keyboard.press('Escape');
  await atlas.evaluate(element => element.clear());
  await atlas.locator('.structures > summary').click();
  await atlas.locator('[data-structure=T4]').waitFor();
  const listed = await atlas.locator('[data-structure]').evaluateAll(all => all.map(one => one.dataset.structure));
  assert.equal(new Set(listed).size, listed.length, 'each once');
  assert.ok(listed.length > 90, `${listed.length} muscles and bones`);
  for (const id of ['skull', 'rib-7', 'latissimus-dorsi', 'trapezius-lower']) assert.ok(listed.includes(id), id);
  // Every muscle that has a point is there too.
  const muscles = await atlas.evaluate(element => [...new Set(element.points.filter(point => point.sides === 'both').map(point => point.muscle))]);
  const missing = muscles.filter(id => !listed.some(name => name === id || name.startsWith(id) || id.startsWith(name)));
  assert.deepEqual(missing, []);
  // By keys: down the list, into it, the other side.
  await atlas.locator('[data-structure][tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  const chosen = await atlas.evaluate(element => element.shadowRoot.activeElement.dataset.structure);
  await page.keyboard.press('Enter');
  await page.waitForFunction(id => document.querySelector('trigger-point-atlas').state.structure?.startsWith(id), chosen);
  assert.match(await atlas.locator('.spoken').textContent(), /, right\.$/);
  await atlas.locator('.structure').getByRole('button', { name: 'Left' }).press('Enter');
  assert.equal(await atlas.evaluate(element => element.state.structure), `${chosen}.L`);
  // A turn by the buttons is told in words.
  await atlas.locator('[data-opens=views]').press('Enter');
  await atlas.locator('.popover').getByRole('button', { name: 'Back' }).press('Enter');
  await atlas.locator('.spoken', { hasText: 'View: Back.' }).waitFor({ state: 'attached' });
  await settled(atlas);
  for (let turn = 0; turn < 3; turn++) {
    await atlas.getByRole('button', { name: 'Turn left' }).press('Enter');
    await settled(atlas);
  }
  await atlas.locator('.spoken', { hasText: /^View from the back (left|right)\.$/ }).waitFor({ state: 'attached' });
  await settled(atlas);
  const before = await atlas.evaluate(element => element.state.view.target);
  await atlas.locator('.popover').getByRole('button', { name: 'Move up' }).press('Enter');
  await settled(atlas);
  const after = await atlas.evaluate(element => element.state.view.target);
  assert.ok(after[1] < before[1], `the body moves up, so one looks at a lower place: ${before} ${after}`);
});

test('what has happened is said in sentences', LIMIT, async t => {
  const { atlas } = await open(t, SCREENS.desktop);
  const said = words => atlas.locator('.spoken', { hasText: words }).waitFor({ state: 'attached' });
  await atlas.locator('.tile', { hasText: 'Headache' }).press('Enter');
  await atlas.locator('.pass').press('Enter');
  await said(/^\d+ points fit\. The best match is .+\.$/);
  await atlas.evaluate(element => element.select('trapezius-upper-1', { side: 'left' }));
  await said(/^Upper trapezius, front edge, Upper trapezius \(.+\), left side\. You may feel the pain here: .+\.$/);
  // What is felt on the left alone is not told of the right.
  await atlas.evaluate(element => element.select('pectoralis-major-sternal-1', { side: 'left' }));
  await said(/left side\. .*over the heart/);
  await atlas.evaluate(element => element.select('pectoralis-major-sternal-1', { side: 'right' }));
  await said(/, right side\. You may feel the pain here: front of the chest\.$/);
  await atlas.evaluate(element => element.select('trapezius-upper-1', { side: 'left' }));
  await atlas.evaluate(element => element.seek(0));
  for (const words of [/^Finding the tender spot/, /resting on the skin\.$/, /Pressure grows slowly/, /^Holding at \d+ newtons\. It hurts \d out of 10\./, /^Easing off/]) {
    await said(words);
    await atlas.evaluate(element => element.step(1));
  }
  // The dials say with a word what they show; time to speak up is more than a colour.
  await atlas.evaluate(element => {
    element.state = { ...element.state, demo: { ...element.state.demo, firmness: 'firm' } };
    element.seek(12);
  });
  assert.match(await atlas.locator('.dial.force').getAttribute('aria-valuetext'), /^\d+ newtons, [\d.]+ kilograms per square centimeter$/);
  assert.match(await atlas.locator('.dial.discomfort').getAttribute('aria-valuetext'), /^\d of 10/);
  assert.match(await atlas.locator('.dial.breath').getAttribute('aria-valuetext'), /^Breathe (in|out), \d+ seconds left$/);
});

test('Escape closes what is open, then leaves the demonstration, and the focus stays with it', LIMIT, async t => {
  const { page, atlas } = await open(t, SCREENS.phone);
  await halted(atlas);
  const focused = () => atlas.evaluate(element => element.shadowRoot.activeElement?.dataset.opens ?? element.shadowRoot.activeElement?.className);
  for (const name of ['views', 'options']) {
    const opener = atlas.locator(`[data-opens=${name}]`);
    await opener.press('Enter');
    assert.equal(await opener.getAttribute('aria-expanded'), 'true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.waitForFunction(name => document.querySelector('trigger-point-atlas').shadowRoot.activeElement?.dataset.opens === name, name);
    assert.equal(await opener.getAttribute('aria-expanded'), 'false');
  }
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state.demo === null);
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').shadowRoot.activeElement?.matches('.booking .press'));
  assert.match(await focused(), /primary/);
  assert.equal(await atlas.evaluate(element => element.point), 'trapezius-upper-1', 'the point stays');
  // On the body it gives the keys back to the page and nothing else.
  await atlas.locator('canvas').focus();
  await page.keyboard.press('Escape');
  assert.equal(await focused(), undefined);
  // In its card it goes back to what the point was chosen from.
  await atlas.locator('.booking .press').focus();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').point === null);
});

test('what goes with its own press leaves the focus where one goes on', LIMIT, async t => {
  const { page, atlas } = await open(t, SCREENS.desktop);
  /** Pressed by key, the control goes, and this has the focus. */
  const press = async (control, heir) => {
    await atlas.locator(control).press('Enter');
    await page.waitForFunction(heir => document.querySelector('trigger-point-atlas').shadowRoot.activeElement?.matches(heir), heir);
  };
  const put = change => atlas.evaluate((element, change) => (element.state = { ...element.state, ...change }), change);
  // In the panel.
  await atlas.locator('.search input').fill('trapezius');
  await press('.search .tool', '.search input');
  await atlas.evaluate(element => (element.region = 'headache neck'));
  await atlas.locator('.pass').waitFor();
  await press('.pass', '.result');
  await press('.results > .doubtful', 'li:nth-child(9) > .result');
  // What the list shows no more is not where Tab would lead.
  await atlas.locator('.results .switch-row').press('Enter');
  await atlas.evaluate(element => (element.shadowRoot.querySelector('.results li:last-child > .result').focus(), element.updateComplete));
  await atlas.locator('.results .switch-row').press('Enter');
  assert.equal(await atlas.locator('.result[tabindex="0"]').count(), 1);
  await atlas.locator('.exactly').click();
  await press('.place:last-child button', '.place:only-child button');
  await atlas.locator('.search input').fill('stiff neck');
  await press('.understood', '.result');
  // A session's buttons.
  await put({ pain: [], guide: { id: 'headache', step: 1 } });
  await press('.guide-back', '.guide-title');
  const last = await atlas.evaluate(element => element.tours.find(tour => tour.id === 'headache').stops.findLastIndex(stop => stop.kind === 'point'));
  await put({ guide: { id: 'headache', step: last } });
  await press('.guide-skip', '.guide-title');
  // Over the body.
  await put({ guide: null, structure: 'infraspinatus.R' });
  await press('.structure .close', 'canvas');
  await put({ structure: 'infraspinatus.R' });
  await press('.structure-acts > .chip >> nth=1', 'canvas');
  await atlas.locator('[data-opens=layers]').press('Enter');
  await press('.show-all', '[data-opens=layers]');
  await atlas.evaluate(element => (element.controls = 'minimal'));
  await atlas.evaluate(element => element.startQuiz({ seed: 1 }));
  await press('.quiz-leave', 'canvas');
});

/** What has the focus but cannot be seen: it lies under something else, or out of its box. */
const hidden = atlas =>
  atlas.evaluate(async element => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const node = element.shadowRoot.activeElement;
    if (!node) return null;
    const { left, top, width, height } = node.getBoundingClientRect();
    const seen = [0.5, 0.1, 0.9].some(share => {
      const at = element.shadowRoot.elementFromPoint(left + width * share, top + height * share);
      return at && (node.contains(at) || at.contains(node));
    });
    return seen ? null : `${node.className || node.localName} “${node.textContent.trim().slice(0, 24)}”`;
  });

for (const [screen, options] of Object.entries({ phone: SCREENS.phone, 'a telephone on its side': { viewport: { width: 640, height: 360 }, hasTouch: true } }))
  test(`on ${screen} nothing that has the focus is hidden`, LIMIT, async t => {
    const { page, atlas } = await open(t, options);
    const covered = [];
    for (const show of [FACES['the way in'], halted]) {
      await show(atlas);
      await unfocus(page);
      const passed = new Set();
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let press = 0; press < 32; press++) {
          await page.keyboard.press(key);
          // Where the browser's own buttons have the focus a driver's keys still go to Firefox's page, which takes no notice.
          if (!(await page.evaluate(() => document.hasFocus()))) continue;
          passed.add(await focused(page));
          const name = await hidden(atlas);
          if (name) covered.push(`${key}: ${name}`);
        }
      }
      assert.ok(passed.size > 16, `the keys come by ${[...passed].join(', ')}`);
    }
    assert.deepEqual([...new Set(covered)], []);
  });

for (const [how, viewport, spacing] of [
  ['at twice its size', { width: 640, height: 400 }, false],
  ['with wide text spacing', { width: 1280, height: 800 }, true],
  ['with wide text spacing on a narrow screen', { width: 360, height: 740 }, true],
])
  test(`${how} no word is cut and nothing runs out of the frame`, LIMIT, async t => {
    const { atlas } = await open(t, { viewport });
    if (spacing)
      await atlas.evaluate(element => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
        element.shadowRoot.adoptedStyleSheets = [...element.shadowRoot.adoptedStyleSheets, sheet];
      });
    const found = {};
    for (const [face, show] of Object.entries(FACES)) {
      await show(atlas);
      await atlas.evaluate(element => element.updateComplete);
      const wrong = await atlas.evaluate(element => {
        const root = element.shadowRoot;
        const frame = root.querySelector('.frame').getBoundingClientRect();
        // The names beside the body and on the track of the demonstration give way on purpose; they stand elsewhere too.
        const texts = [...root.querySelectorAll('*')].filter(node => node.checkVisibility() && [...node.childNodes].some(child => child.nodeType === 3 && child.data.trim()) && !node.closest('.spoken, .ticks, .callout, .hint, .structure-points, svg, option, input'));
        const wrong = [];
        for (const node of texts) {
          // For those who hear it alone.
          if (getComputedStyle(node).clipPath === 'inset(50%)') continue;
          const box = node.getBoundingClientRect();
          const scrolls = node.closest('.chips');
          if (!scrolls && (box.left < frame.left - 1 || box.right > frame.right + 1)) wrong.push(`out: ${node.textContent.trim().slice(0, 30)}`);
          for (let at = node; at && at !== root; at = at.parentElement) {
            const style = getComputedStyle(at);
            if (at !== node && /auto|scroll/.test(style.overflowX + style.overflowY)) break;
            if (/hidden|clip/.test(style.overflowX) && at.scrollWidth > at.clientWidth + 1 && !at.matches('.frame, .stage, .scroll')) wrong.push(`cut: ${node.textContent.trim().slice(0, 30)} in .${at.className}`);
          }
        }
        return [...new Set(wrong)];
      });
      if (wrong.length) found[face] = wrong;
    }
    assert.deepEqual(found, {});
  });
