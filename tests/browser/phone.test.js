// The phone: from a pain to the booking by a few taps, and nothing that is pressed lies over or under something else.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { NO_WEBGL } from '../../xtask/browser/chromium.js';
import { BLANK_VIEWER, hears, LIMIT, needs, openWorld, ready } from './support.js';

const flat = await openWorld(NO_WEBGL);
const deep = await openWorld();
const BODY = '<trigger-point-atlas loading="eager" booking-href="#booked" booking-label="Book a session"></trigger-point-atlas>';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PHONES = [[390, 844], [360, 640]];
const LANGUAGES = ['en', 'de', 'es', 'fr'];

/** Opens the widget as a phone shows it, without 3D or round a body that is not drawn. */
async function open(t, world, [width, height], more = {}) {
  if (world === deep) {
    world.site.put('/viewer-worker.js', BLANK_VIEWER);
    t.after(() => world.site.take('/viewer-worker.js'));
  }
  const { page, atlas } = await world.open(t, { body: BODY, options: { viewport: { width, height }, hasTouch: true, ...more } });
  await atlas.locator('.tile').first().waitFor();
  await atlas.locator('.row').first().waitFor({ state: 'attached' });
  if (world === deep) await ready(atlas);
  else await atlas.locator('.mark').first().waitFor();
  return { page, atlas };
}

for (const [how, world] of [['without 3D', flat], ['with 3D', deep]])
  for (const size of world === deep ? PHONES.slice(1) : PHONES)
    test(`from a pain to the booking in five taps and without scrolling, ${size.join(' × ')} ${how}`, { ...LIMIT, ...needs('touch') }, async t => {
      for (const place of ['headache', 'neck', 'back', 'jaw-face']) {
        const { page, atlas } = await open(t, world, size);
        let taps = 0;
        /** A finger on the middle of what is there, if that is what the finger meets. */
        const tap = async selector => {
          const target = atlas.locator(selector).first();
          await target.waitFor();
          await page.waitForFunction(() => document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.panel').getAnimations().length === 0);
          const { x, y, width, height } = await target.boundingBox();
          const met = await target.evaluate((node, [x, y]) => node.contains(node.getRootNode().elementFromPoint(x, y)), [x + width / 2, y + height / 2]);
          assert.ok(met, `${place}: nothing lies over ${selector}`);
          await page.touchscreen.tap(x + width / 2, y + height / 2);
          taps++;
        };
        await tap(`.tile[data-place=${place}]`);
        if (await atlas.locator('.gate').waitFor({ timeout: 2000 }).then(() => true, () => false)) await tap('.pass');
        await atlas.locator('.result svg.mini').first().waitFor();
        await page.waitForFunction(() => document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.panel').getAnimations().length === 0);
        const wanted = size[1] > 700 ? 3 : 2;
        const panel = await atlas.locator('.panel').boundingBox();
        for (const answer of (await atlas.locator('.result').all()).slice(0, wanted)) {
          const { y, height } = await answer.boundingBox();
          assert.ok(y + height <= panel.y + panel.height + 0.5, `${place}: ${wanted} answers are in sight`);
        }
        await tap('.result');
        await atlas.locator('.point-name').waitFor();
        await tap('.booking .press');
        await hears(page, 'demochange');
        await tap('.booking a');
        await page.waitForFunction(() => location.hash === '#booked');
        assert.ok(taps <= 5, `${place}: ${taps} taps`);
        assert.equal(await atlas.evaluate(element => scrollY + element.shadowRoot.querySelector('.scroll').scrollTop), 0, 'nothing was scrolled');
        await page.context().close();
      }
    });

test('who comes back from a point finds list, answer and sheet as they were', LIMIT, async t => {
  const { page, atlas } = await open(t, flat, PHONES[0]);
  const stands = () => atlas.locator('.panel').getAttribute('data-sheet');
  /** How far below the panel's upper edge it stands. */
  const below = async row => {
    const [target, panel] = await Promise.all([atlas.locator(row), atlas.locator('.panel')].map(node => node.boundingBox()));
    return target.y - panel.y;
  };
  /** Without the focus, as browsers are that give it to no button that is tapped. */
  const press = selector =>
    atlas.evaluate(async (element, selector) => {
      element.shadowRoot.activeElement?.blur();
      element.shadowRoot.querySelector(selector).click();
      await element.updateComplete;
      element.shadowRoot.activeElement?.blur();
    }, selector);
  const goAndComeBack = async row => {
    const [sheet, stood] = [await stands(), await below(row)];
    await press(row);
    await atlas.locator('.point-name').waitFor();
    assert.equal(await stands(), 'peek');
    await press('.back');
    await atlas.locator(row).waitFor();
    assert.equal(await stands(), sheet);
    await still();
    const now = await below(row);
    assert.ok(Math.abs(now - stood) < 8, `stood ${stood} px below the edge, then ${now}`);
    const [target, panel] = await Promise.all([atlas.locator(row).boundingBox(), atlas.locator('.panel').boundingBox()]);
    assert.ok(target.y > panel.y && target.y + target.height <= page.viewportSize().height, 'what was chosen is in sight');
  };
  const still = () => page.waitForFunction(() => document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.panel').getAnimations().length === 0);
  const handle = atlas.locator('.handle');
  await handle.press('ArrowUp');
  await handle.press('ArrowUp');
  await still();
  await atlas.locator('.row[data-point=infraspinatus-1]').evaluate(row => row.scrollIntoView({ block: 'center', behavior: 'instant' }));
  assert.ok((await atlas.locator('.scroll').evaluate(scroll => scroll.scrollTop)) > 500);
  await goAndComeBack('.row[data-point=infraspinatus-1]');
  await atlas.evaluate(element => (element.region = 'headache'));
  await press('.pass');
  await atlas.locator('.result').nth(5).waitFor();
  await still();
  const [, , , fourth] = await atlas.locator('.result').all();
  await fourth.evaluate(row => row.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await goAndComeBack(`.result[data-point=${await fourth.getAttribute('data-point')}]`);
});

test('name and way back stay at the head of a card that is read, and come back with a lowered sheet', { ...LIMIT, ...needs('touch') }, async t => {
  const { page, atlas } = await open(t, flat, PHONES[0]);
  await atlas.evaluate(element => element.select('temporalis-1', { side: 'right' }));
  await atlas.locator('.point-name').waitFor();
  const still = () => page.waitForFunction(() => document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.panel').getAnimations().length === 0);
  const handle = atlas.locator('.handle');
  await handle.press('ArrowUp');
  await handle.press('ArrowUp');
  await atlas.locator('.more-about > summary').click();
  await atlas.locator('.grades').waitFor();
  const scrolled = () => atlas.locator('.scroll').evaluate(scroll => scroll.scrollTop);
  await atlas.locator('.scroll').evaluate(scroll => scroll.scrollTo({ top: 600, behavior: 'instant' }));
  assert.ok((await scrolled()) > 300);
  await still();
  /** What a finger would meet in the middle of something. */
  const met = selector =>
    atlas.locator(selector).evaluate(node => {
      const { left, top, width, height } = node.getBoundingClientRect();
      return node.contains(node.getRootNode().elementFromPoint(left + width / 2, top + height / 2));
    });
  assert.ok((await met('.point-name')) && (await met('.back')), 'while it is read');
  await handle.press('ArrowDown');
  await handle.press('ArrowDown');
  await still();
  assert.equal(await scrolled(), 0, 'a low sheet shows what it is about');
  await atlas.locator('.back').tap();
  await atlas.locator('.tile').first().waitFor();
});

test('a press that is asked for from a raised card is seen with its player', { ...LIMIT, ...needs('touch') }, async t => {
  const { page, atlas } = await open(t, flat, PHONES[0]);
  await atlas.evaluate(element => element.select('trapezius-upper-2', { side: 'right' }));
  await atlas.locator('.point-name').waitFor();
  await atlas.locator('.handle').press('ArrowUp');
  await atlas.locator('.panel[data-sheet=half]').waitFor();
  await atlas.locator('.booking .press').tap();
  if (await atlas.locator('.press-gate .pass').count()) await atlas.locator('.press-gate .pass').tap();
  await hears(page, 'demochange');
  await atlas.locator('.panel[data-sheet=peek]').waitFor();
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.panel').getAnimations().length === 0);
  const [player, panel] = await Promise.all([atlas.locator('.play-button, .still-on'), atlas.locator('.panel')].map(node => node.first().boundingBox()));
  assert.ok(player.y + player.height <= panel.y + 1, 'no part of it lies under the sheet');
  // The way back leads out of the film to the point's card, and only then to the list.
  await atlas.locator('.back').tap();
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state.demo === null);
  assert.equal(await atlas.evaluate(element => element.point), 'trapezius-upper-2');
  await atlas.locator('.back').tap();
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').point === null);
});

test('a point chosen at once has its button in sight, and the signs to be read before a press come up', { ...LIMIT, ...needs('touch') }, async t => {
  const { page, atlas } = await open(t, flat, PHONES[0]);
  await atlas.evaluate(element => element.select('temporalis-1', { side: 'right' }));
  const button = atlas.locator('.booking .press');
  await button.waitFor();
  const still = () => page.waitForFunction(() => document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.panel').getAnimations().length === 0);
  const inSight = async locator => {
    await still();
    const [box, panel] = await Promise.all([locator, atlas.locator('.panel')].map(node => node.boundingBox()));
    return box.y >= panel.y && box.y + box.height <= panel.y + panel.height + 1;
  };
  assert.ok(await inSight(button));
  assert.equal(await atlas.locator('.booking a').count(), 1);
  await atlas.locator('.side-swap').tap();
  assert.equal(await atlas.evaluate(element => element.state.selection.side), 'left');
  assert.equal((await atlas.locator('.side-swap').innerText()).trim(), 'Left');
  await button.tap();
  await atlas.locator('.panel[data-sheet=full]').waitFor();
  assert.ok(await inSight(atlas.locator('.press-gate .pass')));
  assert.equal(await atlas.locator('.booking').count(), 0, 'nothing is sold beside warning signs');
  await atlas.locator('.press-gate .pass').tap();
  await hears(page, 'demochange');
});

test('what the body shows otherwise than usual is told over it, and one press ends it', { ...LIMIT, ...needs('touch') }, async t => {
  const { page, atlas } = await open(t, deep, PHONES[0]);
  await atlas.evaluate(element => {
    element.select('infraspinatus-1', { side: 'right' });
    element.state = { ...element.state, xray: true, hidden: ['deltoid-posterior.R'] };
  });
  await atlas.getByRole('button', { name: 'Turn off: See-through skin' }).tap();
  assert.equal(await atlas.evaluate(element => element.state.xray), false);
  await atlas.getByRole('button', { name: 'Show the hidden part' }).tap();
  assert.deepEqual(await atlas.evaluate(element => element.state.hidden), []);
  await atlas.locator('.modes').waitFor({ state: 'detached' });
  await atlas.locator('.booking .press').tap();
  if (await atlas.locator('.press-gate .pass').count()) await atlas.locator('.press-gate .pass').tap();
  await hears(page, 'demochange');
  const look = atlas.getByRole('button', { name: 'Look inside' });
  await look.tap();
  assert.equal(await look.getAttribute('aria-pressed'), 'true');
  assert.equal(await atlas.evaluate(element => element.state.demo.inside), true);
});

test('among the answers stands the guided session that works on most of them', { ...LIMIT, ...needs('touch') }, async t => {
  const { atlas } = await open(t, flat, PHONES[0]);
  for (const [place, tour] of [['headache', 'headache'], ['neck', 'stiff-neck'], ['shoulder', 'shoulder'], ['back', 'low-back'], ['jaw-face', 'jaw']]) {
    await atlas.locator(`.tile[data-place=${place}]`).tap();
    const card = atlas.locator('.session .tour');
    await atlas.locator('.pass, .result').first().waitFor();
    if (await atlas.locator('.pass').count()) await atlas.locator('.pass').tap();
    await card.waitFor();
    assert.equal(await card.getAttribute('data-tour'), tour, place);
    if (tour !== 'jaw') await atlas.locator('.start-over').tap();
  }
  await atlas.locator('.session .tour').tap();
  assert.equal(await atlas.evaluate(element => element.state.guide?.id), 'jaw');
});

test('while one presses, a sheet that is drawn up leaves the body and its player in sight', { ...LIMIT, ...needs('touch') }, async t => {
  for (const size of PHONES) {
    const { page, atlas } = await open(t, deep, size);
    await atlas.evaluate(element => (element.select('quadratus-lumborum-1', { side: 'right' }), element.seek(12)));
    await atlas.locator('.play[data-demo]').waitFor();
    const stands = async what => {
      await page.waitForFunction(() => document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.panel').getAnimations().length === 0);
      const [stage, player, panel] = await Promise.all(['.stage', '.play', '.panel'].map(name => atlas.locator(name).boundingBox()));
      const button = await atlas.locator('.play-button').boundingBox();
      assert.ok(button.y + button.height <= panel.y, `${what}: the player stands above the sheet`);
      assert.ok(player.y >= stage.y + stage.height - 1 && stage.height > 120, `${what}: and the body above the player`);
    };
    await stands('the low sheet');
    await atlas.locator('.handle').tap();
    await stands('drawn up');
    await atlas.locator('.handle').tap();
    assert.equal(await atlas.locator('.panel').getAttribute('data-sheet'), 'peek', 'the next tap lets it down');
    await atlas.locator('.handle').focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowUp');
    await stands('drawn up by keys');
    await atlas.locator('[data-opens=layers]').tap();
    await atlas.locator('.panel[data-sheet=tools]').waitFor();
    await stands('the layers');
  }
});

test('a side that is chosen on a card of the answer is kept for the next', { ...LIMIT, ...needs('touch') }, async t => {
  const { atlas } = await open(t, flat, PHONES[0]);
  await atlas.locator('.tile[data-place=headache]').tap();
  await atlas.locator('.pass').tap();
  await atlas.locator('.result').first().tap();
  await atlas.locator('.side-swap').tap();
  await atlas.locator('.side-swap', { hasText: 'Left' }).waitFor();
  await atlas.locator('.back').tap();
  await atlas.locator('.answer-title', { hasText: 'left' }).waitFor();
  await atlas.locator('.result').nth(1).tap();
  await atlas.locator('.point-name').waitFor();
  assert.equal(await atlas.evaluate(element => element.side), 'left');
});

test('a session asks for those signs alone that have not been read', { ...LIMIT, ...needs('touch') }, async t => {
  const { atlas } = await open(t, flat, PHONES[0]);
  await atlas.locator('.tile[data-place=back]').tap();
  await atlas.locator('.pass').tap();
  await atlas.locator('.result').first().waitFor();
  await atlas.evaluate(element => element.startTour('low-back'));
  await atlas.locator('.guide[data-stop=intro]').waitFor();
  assert.equal(await atlas.locator('.guide .signs[data-gate=leg]').isVisible(), true, 'what has not been asked stands open');
  const read = atlas.locator('.guide .signs[data-gate=back]');
  assert.equal(await read.isVisible(), false);
  await atlas.locator('.signs-read > summary').tap();
  await read.waitFor({ state: 'visible' });
});

test('all choices of a question stand below the body at 390 × 844', LIMIT, async t => {
  const { page, atlas } = await open(t, flat, PHONES[0]);
  for (const kind of ['pain', 'point']) {
    await atlas.evaluate((element, kind) => element.startQuiz({ kind, seed: 4 }), kind);
    await atlas.locator('.choice').nth(3).waitFor();
    await page.waitForFunction(() => document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.panel').getAnimations().length === 0);
    const [last, panel] = await Promise.all([atlas.locator('.choice').nth(3), atlas.locator('.panel')].map(node => node.boundingBox()));
    assert.ok(last.y + last.height <= panel.y + panel.height, kind);
  }
});

test('the button that shows the press is one line at 390 in each language', LIMIT, async t => {
  for (const world of [flat, deep]) {
    const { atlas } = await open(t, world, PHONES[0]);
    await atlas.evaluate(element => element.select('trapezius-upper-1', { side: 'right' }));
    for (const language of LANGUAGES) {
      await atlas.evaluate(async (element, language) => {
        element.setAttribute('lang', language);
        while (element.shadowRoot.querySelector('.frame').lang !== language) await new Promise(requestAnimationFrame);
      }, language);
      const lines = await atlas.locator('.booking .press').evaluate(button => {
        const words = document.createRange();
        words.selectNodeContents([...button.childNodes].find(node => node.nodeType === 3 && node.data.trim()));
        return words.getClientRects().length;
      });
      assert.equal(lines, 1, language);
    }
  }
});

for (const [where, size] of Object.entries({ 'on a phone': [390, 844], 'at a desk': [1280, 800] }))
  test(`what is told of a muscle stands beside the body ${where}, and goes where it came from`, LIMIT, async t => {
    const { atlas } = await open(t, deep, size, { hasTouch: size[0] < 720 });
    const sheet = await atlas.locator('.panel').getAttribute('data-sheet');
    await atlas.evaluate(element => element.lookAt('infraspinatus.R'));
    const card = atlas.locator('.structure');
    await card.waitFor();
    const [at, panel, stage, bar] = await Promise.all([card, atlas.locator('.panel'), atlas.locator('.stage'), atlas.locator('.toolbar')].map(node => node.boundingBox()));
    assert.ok(at.x >= panel.x - 1 && at.y >= panel.y - 1 && at.x + at.width <= panel.x + panel.width + 1 && at.y + at.height <= panel.y + panel.height + 1, 'the card is in the panel');
    if (size[0] < 720) assert.ok(panel.y - (bar.y + bar.height) > stage.height * 0.4, 'the body is in sight above it');
    await card.getByRole('button', { name: 'Left' }).click();
    assert.equal(await atlas.evaluate(element => element.state.structure), 'infraspinatus.L');
    await card.locator('.close').click();
    await card.waitFor({ state: 'detached' });
    assert.equal(await atlas.locator('.panel').getAttribute('data-sheet'), sheet);
    await atlas.locator('.tile').first().waitFor();
  });

/** What is pressed and lies over something else that is pressed, or under the sheet; and words that leave the stage. */
function clashes(element) {
  const root = element.shadowRoot;
  const shown = node => node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  /** The part of a box that no ancestor cuts off. */
  const seen = node => {
    let { left, top, right, bottom } = node.getBoundingClientRect();
    for (let at = node.parentElement; at; at = at.parentElement) {
      if (!/hidden|auto|scroll|clip/.test(getComputedStyle(at).overflow)) continue;
      const box = at.getBoundingClientRect();
      [left, top, right, bottom] = [Math.max(left, box.left), Math.max(top, box.top), Math.min(right, box.right), Math.min(bottom, box.bottom)];
    }
    return { left, top, right, bottom };
  };
  const meets = (a, b, least) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > least && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > least;
  const name = node => `.${node.className || node.localName} “${(node.ariaLabel ?? node.textContent).trim().slice(0, 24)}”`;
  // Marks and stumps are the body's own, and lie under what stands over the body; a place's row takes all its breadth.
  const pressed = [...root.querySelectorAll('button, input, select, a, summary')]
    .filter(node => shown(node) && !node.matches('.mark, .stub-name, .handle'))
    .map(node => ({ node, box: seen(node) }))
    .filter(({ box }) => box.right - box.left > 2 && box.bottom - box.top > 2);
  const wrong = [];
  for (const [index, { node, box }] of pressed.entries())
    for (const other of pressed.slice(index + 1))
      if (!node.contains(other.node) && !other.node.contains(node) && meets(box, other.box, 1.5)) {
        // What scrolls passes under what stays.
        const stays = at => at.closest('.list-head, .guide-head, .quiz-head, .detail > :is(.back, header), .gate-answers, .quiz-go');
        if (node.closest('.scroll') && node.closest('.scroll') === other.node.closest('.scroll') && Boolean(stays(node)) !== Boolean(stays(other.node))) continue;
        wrong.push(`${name(node)} and ${name(other.node)}`);
      }
  const panel = root.querySelector('.panel');
  if (panel && getComputedStyle(panel).position === 'absolute')
    for (const { node, box } of pressed) if (!panel.contains(node) && meets(box, panel.getBoundingClientRect(), 1.5)) wrong.push(`${name(node)} under the sheet`);
  const stage = root.querySelector('.stage').getBoundingClientRect();
  for (const node of root.querySelectorAll('.callout span, .names span, .beyond span, .spared-name, .legend, .here, .hint[data-shown], .stage > .notice')) {
    if (!shown(node)) continue;
    const box = node.getBoundingClientRect();
    if (box.left < stage.left - 1 || box.right > stage.right + 1 || box.top < stage.top - 1 || box.bottom > stage.bottom + 1) wrong.push(`${name(node)} leaves the stage`);
  }
  return wrong;
}

/** What a visitor meets. @type {Record<string, (atlas: import('playwright-core').Locator, page: import('playwright-core').Page) => Promise<unknown>>} */
const STATES = {
  'the way in': async () => {},
  'what a tap asks': (atlas, page) =>
    atlas.evaluate(async element => {
      const mark = element.shadowRoot.querySelector('.mark:not([data-several])');
      if (!mark) return;
      const { x, y, width, height } = mark.getBoundingClientRect();
      const at = { bubbles: true, composed: true, clientX: x + width / 2, clientY: y + height / 2, pointerType: 'touch', pointerId: 9, isPrimary: true };
      mark.dispatchEvent(new PointerEvent('pointerdown', at));
      mark.dispatchEvent(new PointerEvent('pointerup', at));
      mark.dispatchEvent(new PointerEvent('click', { ...at, detail: 1 }));
    }),
  'the tools of the body': atlas => tool(atlas, 'layers'),
  settings: atlas => tool(atlas, 'settings'),
  views: atlas => tool(atlas, 'views'),
  'the warning signs': atlas => atlas.evaluate(element => (element.shadowRoot.querySelector('[data-opens][aria-expanded=true]')?.click(), (element.region = 'headache'))),
  'the answers': atlas => atlas.locator('.pass').evaluate(button => button.click()),
  'the exact place': atlas => atlas.locator('.exactly').evaluate(button => button.click()),
  'a point': atlas => atlas.evaluate(element => element.select('trapezius-upper-1', { side: 'right' })),
  'what the marks mean': atlas => atlas.evaluate(element => element.shadowRoot.querySelector('.legend-more')?.click()),
  'a demonstration': atlas =>
    atlas.evaluate(element => {
      element.shadowRoot.querySelector('.legend-more')?.click();
      element.select('scm-sternal-2', { side: 'right' });
      element.seek(12);
    }),
  'its options': atlas => atlas.evaluate(element => element.shadowRoot.querySelector('.more')?.click()),
  'a muscle': atlas => atlas.evaluate(element => (element.shadowRoot.querySelector('.more')?.click(), (element.state = { ...element.state, demo: null, selection: null, pain: [] }), element.lookAt('infraspinatus.R'))),
  'a session': atlas => atlas.evaluate(element => (element.lookAt(null), element.startTour('headache'))),
  'a stop of a session': atlas => atlas.evaluate(element => element.shadowRoot.querySelector('.guide-next').click()),
  'a session halted for another point': atlas => atlas.evaluate(element => (element.pause(), element.select('scm-sternal-2', { side: 'left' }))),
  'a quiz': atlas => atlas.evaluate(element => ((element.state = { ...element.state, guide: null, demo: null, selection: null }), element.startQuiz({ seed: 3 }))),
  'a question answered': atlas => atlas.evaluate(element => element.shadowRoot.querySelector('.choice').click()),
  'what a doctor has to see': async atlas => {
    await atlas.evaluate(element => element.shadowRoot.querySelector('.quiz-leave').click());
    await atlas.locator('.tile').first().waitFor();
    await typed(atlas, 'heart attack');
    await atlas.locator('.found .gate').waitFor();
  },
  'nothing found': async atlas => {
    await typed(atlas, 'qqqq');
    await atlas.locator('.empty').waitFor();
  },
  'a warning sign that applies': async atlas => {
    await typed(atlas, '');
    await atlas.evaluate(element => (element.region = 'chest-belly'));
    await atlas.locator('.alarm').evaluate(button => button.click());
    await atlas.locator('.gate.alarmed').waitFor();
  },
  'an address to copy': async atlas => {
    await atlas.evaluate(element => ((element.region = null), (navigator.clipboard.writeText = () => Promise.reject(new Error('no clipboard')))));
    await tool(atlas, 'settings');
    await atlas.evaluate(element => [...element.shadowRoot.querySelectorAll('.more-tools button, [data-opens=link]')].find(button => button.checkVisibility()).click());
    await atlas.locator('.popover.link').waitFor();
  },
};
/** Typed in English, whichever language it is read in. */
const typed = (atlas, text) =>
  atlas.evaluate(async (element, text) => {
    element.setAttribute('lang', 'en');
    while (element.shadowRoot.querySelector('.frame').lang !== 'en') await new Promise(requestAnimationFrame);
    const input = element.shadowRoot.querySelector('.search input');
    input.focus();
    input.value = text;
    input.dispatchEvent(new Event('input'));
  }, text);
const tool = (atlas, name) =>
  atlas.evaluate((element, name) => {
    element.shadowRoot.querySelector('[data-opens][aria-expanded=true]')?.click();
    element.shadowRoot.querySelector(`[data-opens=${name}]`)?.click();
  }, name);

/** With 3D, where the tools are others. */
const DEEP = [320, 390, 844];
for (const [width, height] of [[320, 568], [360, 640], [390, 844], [844, 390], [768, 1024], [1280, 720], [640, 400]])
  for (const [how, world] of [['without 3D', flat], ...(DEEP.includes(width) ? /** @type {const} */ ([['with 3D', deep]]) : [])])
    test(`nothing that is pressed lies over or under something else, ${width} × ${height} ${how}`, LIMIT, async t => {
      const { page, atlas } = await open(t, world, [width, height], { hasTouch: width < 1000 });
      const found = {};
      for (const [state, show] of Object.entries(STATES)) {
        await show(atlas, page);
        for (const language of LANGUAGES) {
          await atlas.evaluate(async (element, language) => {
            if (element.lang !== language) element.setAttribute('lang', language);
            const frame = element.shadowRoot.querySelector('.frame');
            while (frame.lang !== language) await new Promise(requestAnimationFrame);
            for (let still = 0; still < 3; still++) await new Promise(requestAnimationFrame);
            const moving = () => element.shadowRoot.getAnimations().filter(({ effect }) => effect.getComputedTiming().iterations !== Infinity && effect.target?.closest('.panel, .stage'));
            await Promise.all(moving().map(animation => animation.finished.catch(() => {})));
            await new Promise(requestAnimationFrame);
          }, language);
          const wrong = await atlas.evaluate(clashes);
          if (wrong.length) found[`${state}, ${language}`] = [...new Set(wrong)].slice(0, 4);
        }
      }
      assert.deepEqual(found, {});
    });

for (const theme of ['light', 'dark'])
  test(`axe finds nothing in any of these ${Object.keys(STATES).length} states in the ${theme}`, LIMIT, async t => {
    const { page, atlas } = await open(t, flat, PHONES[0]);
    await atlas.evaluate((element, theme) => (element.theme = theme), theme);
    await page.evaluate(axe);
    const found = {};
    for (const [state, show] of Object.entries(STATES)) {
      await show(atlas, page);
      await atlas.evaluate(element => element.updateComplete);
      const { violations } = await page.evaluate(() => axe.run('trigger-point-atlas'));
      if (violations.length) found[state] = violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.flat().join(' ')).join(', ')}`);
    }
    assert.deepEqual(found, {});
  });
