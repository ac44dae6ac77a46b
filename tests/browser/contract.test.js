// The public interface, piece by piece: each attribute, property, method, event, error code, part, slot and custom
// property of the types has an entry here that uses it. What is added there without one fails.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DETAILS, ERROR_CODES, EVENTS as NAMES } from '../../www/src/generated/interface.js';
import { NO_WEBGL } from '../../xtask/browser/chromium.js';
import { built, heard, hears, invisibleGlb, LIMIT, LOADING, openWorld, Picture, picture, ready, settled } from './support.js';

const types = readFileSync(new URL('../../www/trigger-point-atlas.d.ts', import.meta.url), 'utf8');
const between = (begin, end) => types.split(begin)[1].split(end)[0];
const named = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(match => match[1]))].sort();
const members = between('export declare class TriggerPointAtlas extends HTMLElement {', '\n}\n');

const DECLARED = {
  methods: named(members, /^  (?!get |set |addEventListener)(\w+)\(/gm),
  properties: named(members, /^  (?:readonly |get |set )?(\w+)(?:: |\(\): [^v])/gm).filter(name => !new RegExp(`^  ${name}\\(`, 'm').test(members)),
  slots: named(types, /^ \* @slot ([\w-]+)/gm),
  parts: named(types, /^ \* @csspart ([\w-]+)/gm),
  custom: named(types, /^ \* @cssprop (--tpa-[\w-]+)/gm),
};

const flat = await openWorld(NO_WEBGL);
const deep = await openWorld();
const NO_3D = /WebGL|Failed to load resource/i;

/** A page without 3D on which elements are put one after another. */
async function bench(t, reducedMotion = 'reduce') {
  const { page } = await flat.open(t, { body: '<main></main>', options: { viewport: { width: 1000, height: 700 }, reducedMotion }, expect: NO_3D });
  await page.evaluate(() => customElements.whenDefined('trigger-point-atlas'));
  let count = 0;
  /** One element alone on the page, its catalogue there. */
  const fresh = async (attributes = {}, children = '') => {
    const id = `atlas-${++count}`;
    await page.evaluate(
      async ({ id, attributes, children }) => {
        document.querySelector('main').innerHTML = children;
        const element = document.createElement('trigger-point-atlas');
        element.id = id;
        for (const [name, value] of Object.entries({ loading: 'interaction', ...attributes })) element.setAttribute(name, value);
        element.append(...document.querySelector('main').childNodes);
        document.querySelector('main').replaceChildren(element);
        // Whoever asks for something has the catalogue brought.
        element.showAll();
        while (!element.state) await new Promise(requestAnimationFrame);
        await element.updateComplete;
      },
      { id, attributes, children },
    );
    return page.locator(`#${id}`);
  };
  const errors = async atlas => {
    const id = await atlas.evaluate(element => element.id);
    return (await heard(page, 'error')).filter(event => event.target === id).map(event => event.detail);
  };
  return { page, fresh, errors };
}

const part = (atlas, name) => atlas.locator(`[part~="${name}"]`);

const OWN = JSON.stringify({
  points: [{ id: 'own-1', label: 'C1', muscle: 'trapezius-upper', area: 'neck', sides: 'both', place: 'mix(C7sp, ACA, 0.5)', radius_mm: 20, self_care: 'yes', grade: { site: 'A', zone: 'A' }, essential: [{ region: 'occiput', weight: 0.9 }], pressure: { technique: 'press', contact: 'thumb', gentle_n: 8, medium_n: 20, firm_n: 30, ceiling_n: 40, area_cm2: 3, depth_mm: 9, ramp_s: 6, hold_s: 20, release_s: 5, rest_s: 6, repeats: 2 } }],
  words: { en: { 'point-own-1': 'A point of our own' } },
});

/** For each attribute: its value, the others it needs, what then holds, the property that mirrors it, and a value that is refused with a code. */
const ATTRIBUTES = {
  point: { value: 'temporalis-1', shows: element => element.state.selection.point === 'temporalis-1', property: 'point', wrong: ['temporalis-l', 'invalid-point', /temporalis-1/] },
  side: { value: 'left', with: { point: 'temporalis-1' }, shows: element => element.state.selection.side === 'left', property: 'side', wrong: ['up', 'invalid-side', /left, right/] },
  region: { value: 'headache occiput.L', shows: element => element.state.pain.length === 2 && element.state.pain[1].side === 'left', property: 'region', wrong: ['hedache', 'invalid-region', /headache/] },
  sensitivity: { value: 'sensitive', shows: element => element.state.sensitivity === 'sensitive', property: 'sensitivity', wrong: ['very', 'invalid-state', /typical, sensitive/] },
  layers: { value: 'deep skeleton', shows: element => element.state.layers.join() === 'deep,skeleton', property: 'layers', wrong: ['nerves', 'invalid-layers', /skin/] },
  model: { value: 'female', shows: element => element.state.body === 'female', property: 'model', wrong: ['robot', 'invalid-model', /male, female/] },
  view: { value: 'back', shows: element => element.state.view.name === 'back', property: 'view', wrong: ['behind', 'invalid-view', /three-quarter/] },
  demo: { value: 'play', with: { point: 'levator-scapulae-1' }, shows: element => element.state.demo.playing, property: 'demo', wrong: ['loudly', 'invalid-demo', /none, play/] },
  tour: { value: 'headache', shows: element => element.state.guide.id === 'headache', property: 'tour', wrong: ['toothache', 'invalid-guide', /headache/] },
  state: { value: '1~p=temporalis-1.L~x=1', shows: element => element.state.xray && element.state.selection.side === 'left', property: null, wrong: ['99~x=1', 'invalid-state', /version 1/] },
  lang: { value: 'en-GB', shows: element => element.state.lang === 'en-GB', property: 'lang', wrong: ['!', 'invalid-lang', /language tag/] },
  loading: { value: 'interaction', shows: element => element.shadowRoot.querySelector('.start') !== null, property: 'loading', wrong: ['later', 'invalid-attribute', /lazy, interaction, eager/] },
  controls: { value: 'none', shows: element => !element.shadowRoot.querySelector('.panel, .toolbar'), property: 'controls', wrong: ['some', 'invalid-attribute', /full, minimal, none/] },
  theme: { value: 'dark', shows: element => element.shadowRoot.querySelector('.frame').dataset.theme === 'dark', property: 'theme', wrong: ['sepia', 'invalid-attribute', /auto, light, dark/] },
  limbs: { value: 'on', shows: element => element.state.limbs === 'on', property: 'limbs', wrong: ['some', 'invalid-state', /auto, on, off/] },
  names: { value: 'latin', shows: element => element.state.names === 'latin', property: 'names', wrong: ['greek', 'invalid-state', /everyday, latin/] },
  mode: { value: 'quiz', shows: element => element.state.quiz.count === 10, property: 'mode', wrong: ['lecture', 'invalid-attribute', /explore, guide, present, quiz/] },
  catalog: { value: 'own.json', shows: element => element.points.some(point => point.id === 'own-1'), property: 'catalog', wrong: ['wrong.json', 'invalid-catalog', /./] },
  'booking-href': { value: 'tel:+4930123', with: { 'booking-label': 'Book', point: 'temporalis-1' }, shows: element => element.shadowRoot.querySelector('.booking a').href === 'tel:+4930123', property: 'bookingHref', wrong: ['javascript:alert(1)', 'invalid-booking-href', /https:/] },
  'booking-label': { value: 'Make an appointment', with: { 'booking-href': 'mailto:a@example.org', point: 'temporalis-1' }, shows: element => element.shadowRoot.querySelector('.booking').textContent.includes('Make an appointment'), property: 'bookingLabel' },
};

test('every attribute does what it says, is mirrored by its property, and names field, value and what is allowed when it is wrong', LIMIT, async t => {
  flat.site.put('/own.json', OWN);
  flat.site.put('/wrong.json', '{"points": [{"id": "own-2"}]}');
  const { page, fresh, errors } = await bench(t, 'no-preference');
  const observed = await page.evaluate(() => customElements.get('trigger-point-atlas').observedAttributes);
  assert.deepEqual(Object.keys(ATTRIBUTES).sort(), [...observed].sort(), 'each observed attribute has its entry');
  for (const [name, { value, with: others = {}, shows, property, wrong }] of Object.entries(ATTRIBUTES)) {
    await t.test(name, async () => {
      const atlas = await fresh({ ...others, [name]: value });
      assert.ok(await atlas.evaluate(shows), `${name}="${value}"`);
      assert.deepEqual((await errors(atlas)).filter(error => error.code !== 'webgl-unavailable'), []);
      if (property) {
        assert.equal(String(await atlas.evaluate((element, property) => [element[property]].flat().join(' '), property)), value, `the property ${property}`);
        const plain = await fresh(others);
        await plain.evaluate(async (element, { property, value }) => {
          element[property] = value;
          await element.updateComplete;
          while (property === 'catalog' && (!element.state || !element.points.some(point => point.id === 'own-1'))) await new Promise(requestAnimationFrame);
        }, { property, value });
        assert.ok(await plain.evaluate(shows), `${property} as a property`);
        assert.equal(await plain.getAttribute(name), value, 'it reflects');
      }
      if (!wrong) return;
      const [bad, code, allowed] = wrong;
      const other = await fresh({ ...others, [name]: bad });
      const error = (await errors(other)).find(error => error.code === code);
      assert.ok(error, `${code} for ${name}="${bad}": ${JSON.stringify(await errors(other))}`);
      assert.ok(error.field && error.message && error.recoverable);
      assert.match(error.allowed, allowed);
      assert.ok(await other.evaluate(element => element.state !== null), 'everything else goes on');
    });
  }
  const alias = await fresh({ mode: 'atlas' });
  assert.deepEqual(await errors(alias), [], 'the mode’s former name is still taken');
});

/** For each method: a use with what then holds, and a wrong use with its code. */
const METHODS = {
  select: { use: element => (element.select('temporalis-1', { side: 'left' }), element.state.selection.side === 'left'), wrong: element => element.select('temporali-1'), code: 'invalid-point', allowed: /temporalis-1/ },
  clear: { use: element => (element.select('temporalis-1'), element.clear(), element.state.selection === null) },
  findByPain: { use: element => element.findByPain(['headache'], { limit: 3 }).length === 3 && element.findByPain('headache occiput.L').length > 3, wrong: element => element.findByPain([5]), code: 'invalid-argument', allowed: /list of texts/ },
  search: { use: element => element.search('trapezius').muscles.length > 0, wrong: element => element.search(null), code: 'invalid-argument', allowed: /a text/ },
  lookAt: { use: element => (element.lookAt('T4'), element.state.structure === 'T4'), wrong: element => element.lookAt('no such/thing'), code: 'invalid-structure', allowed: /trapezius-upper\.R/ },
  isolate: { use: element => (element.lookAt('T4'), element.isolate(), element.state.isolated), wrong: element => element.isolate('yes'), code: 'invalid-command', allowed: /true or false/ },
  hide: { use: element => (element.hide('T4'), element.state.hidden.includes('T4')), wrong: element => element.hide(''), code: 'invalid-structure', allowed: /name/ },
  showAll: { use: element => (element.hide('T4'), element.showAll(), element.state.hidden.length === 0) },
  play: { use: element => (element.select('levator-scapulae-1'), element.play(), element.state.demo.playing), wrong: element => (element.clear(), element.play()), code: 'invalid-demo', allowed: /no point/ },
  pause: { use: element => (element.select('levator-scapulae-1'), element.play(), element.pause(), element.state.demo.playing === false) },
  seek: { use: element => (element.select('levator-scapulae-1'), element.seek(12), element.state.demo.atS === 12), wrong: element => element.seek('soon'), code: 'invalid-demo', allowed: /seconds/ },
  step: { use: element => (element.select('levator-scapulae-1'), element.seek(0), element.step(1), element.state.demo.atS > 0), wrong: element => element.step(3), code: 'invalid-demo', allowed: /1 or -1/ },
  setRate: { use: element => (element.select('levator-scapulae-1'), element.setRate(0.5), element.state.demo.rate === 0.5), wrong: element => element.setRate(9), code: 'invalid-demo', allowed: /0\.25 to 4/ },
  setLoop: { use: element => (element.select('levator-scapulae-1'), element.setLoop(true), element.state.demo.loop), wrong: element => element.setLoop('yes'), code: 'invalid-command', allowed: /true or false/ },
  startTour: { use: element => (element.startTour('jaw'), element.state.guide.id === 'jaw'), wrong: element => element.startTour('knee'), code: 'invalid-guide', allowed: /jaw/ },
  startQuiz: { use: element => (element.startQuiz({ kind: 'pain', count: 3, area: 'neck', seed: 9 }), JSON.stringify(element.state.quiz) === '{"kind":"pain","count":3,"area":"neck","seed":9,"at":0,"answers":[]}'), wrong: element => element.startQuiz({ count: 900 }), code: 'invalid-quiz', allowed: /1 to 50/ },
  setView: { use: element => (element.setView('top'), element.state.view.name === 'top'), wrong: element => element.setView('below'), code: 'invalid-view', allowed: /top/ },
  link: { use: element => (element.select('temporalis-1'), new URL(element.link()).hash.includes(`#tpa-${element.id}=1~p=temporalis-1.R`)) },
  summary: {
    use: async element => {
      element.region = 'low-back.L';
      element.select('temporalis-1', { side: 'left' });
      // The words come with the panels.
      while (!element.summary()) await new Promise(requestAnimationFrame);
      const both = element.summary();
      element.clear();
      element.region = '';
      const none = element.summary();
      element.startTour('jaw');
      const session = element.summary();
      element.setAttribute('tour', '');
      return both === 'low back, left\nTemporalis, front, left' && none === '' && session === 'Guided session: Jaw';
    },
  },
  stats: { use: async element => (await element.stats()) === null },
  locate: { use: async element => (await element.locate('temporalis-1', 'left')) === null },
  snapshot: { use: async element => (await element.snapshot().catch(error => `${error.name} ${error.code} ${error.recoverable}`)) === 'AtlasError webgl-unavailable false' },
  dispose: { use: async element => (element.dispose(), await element.updateComplete, !element.shadowRoot.querySelector('.frame') && (await element.snapshot().catch(error => error.code)) === 'webgl-unavailable') },
};

test('every method does what it says, and a wrong use is told by an error event and never thrown', LIMIT, async t => {
  assert.deepEqual(Object.keys(METHODS).sort(), DECLARED.methods, 'each method of the types has its entry');
  const { fresh, errors } = await bench(t, 'no-preference');
  for (const [name, { use, wrong, code, allowed }] of Object.entries(METHODS)) {
    await t.test(name, async () => {
      const atlas = await fresh();
      assert.ok(await atlas.evaluate(use), name);
      if (!wrong) return;
      const before = (await errors(atlas)).length;
      await atlas.evaluate(wrong);
      const [error, ...more] = (await errors(atlas)).slice(before).filter(error => error.code !== 'webgl-unavailable');
      assert.equal(error?.code, code);
      assert.match(error.allowed, allowed);
      assert.ok(error.field && error.recoverable);
      assert.deepEqual(more, []);
    });
  }
});

/** Properties that are no attribute: what they give and take. */
const PROPERTIES = {
  ready: async element => (await element.ready).webgl === false,
  state: element => {
    const { state } = element;
    element.select('temporalis-1');
    const chosen = element.state;
    element.state = state;
    const back = element.state.selection === null;
    element.state = chosen;
    const again = element.state.selection.point === 'temporalis-1';
    element.state = '1~p=masseter-superficial-1.L';
    return back && again && state.version === 1 && element.point === 'masseter-superficial-1';
  },
  points: element => element.points.length >= 130 && element.points.every(point => point.id && point.muscle),
  regions: element => element.regions.some(region => region.id === 'occiput'),
  tours: element => element.tours.length === 7 && element.tours.every(tour => tour.stops.length > 3),
};

test('every property is there, and those of the catalogue cannot be set', LIMIT, async t => {
  const mirrored = Object.values(ATTRIBUTES).map(({ property }) => property);
  assert.deepEqual([...new Set([...Object.keys(PROPERTIES), ...mirrored.filter(name => name && name !== 'lang')])].sort(), DECLARED.properties);
  const { fresh } = await bench(t);
  const atlas = await fresh({ loading: 'eager' });
  for (const [name, holds] of Object.entries(PROPERTIES)) assert.ok(await atlas.evaluate(holds), name);
  for (const name of ['points', 'regions', 'tours'])
    assert.ok(await atlas.evaluate((element, name) => {
      try {
        element[name] = [];
      } catch {}
      return element[name].length > 0;
    }, name));
});

test('a state is a copy: changed and set it is taken, from another element, from a link, and with a view of its own', LIMIT, async t => {
  const { fresh, errors } = await bench(t);
  const atlas = await fresh({ point: 'temporalis-1' });
  const said = await atlas.evaluate(async element => {
    const { state } = element;
    Object.assign(state, { body: 'female', names: 'latin', layers: ['deep'] });
    const before = [element.state.body, element.layers.join()];
    element.state = state;
    await element.updateComplete;
    return { before, after: [element.model, element.names, element.layers.join()], latin: element.shadowRoot.querySelector('.panel').textContent.includes('M. temporalis') };
  });
  assert.deepEqual(said, { before: ['male', said.before[1]], after: ['female', 'latin', 'deep'], latin: true });
  const code = await atlas.evaluate(element => element.link());
  assert.deepEqual(await (await fresh()).evaluate((element, link) => ((element.state = link), [element.point, element.model]), code), ['temporalis-1', 'female']);
  const turned = await fresh();
  assert.equal(await turned.evaluate(element => (element.startQuiz({ seed: 2 }), element.setView('top'), (element.state = element.state), element.state.view.name)), 'top');
  const circle = await fresh();
  await circle.evaluate(element => {
    const state = {};
    state.self = state;
    element.state = state;
    element.select('temporalis-1');
    element.seek(5n);
  });
  assert.deepEqual((await errors(circle)).map(error => error.code), ['invalid-state', 'invalid-demo']);
});

test('properties set before the script came, and set to null after a choice by hand, are taken', LIMIT, async t => {
  const { page, fresh } = await bench(t);
  const early = await page.evaluate(async () => {
    // In a document without scripts an element stays plain until it comes to this one.
    const element = document.implementation.createHTMLDocument().createElement('trigger-point-atlas');
    Object.assign(element, { loading: 'interaction', point: 'temporalis-1', side: 'left', layers: ['deep', 'skeleton'] });
    document.querySelector('main').replaceChildren(element);
    element.showAll();
    while (!element.state) await new Promise(requestAnimationFrame);
    const first = [element.state.selection, element.layers];
    element.layers = 'skin';
    return [...first, element.layers];
  });
  assert.deepEqual(early, [{ point: 'temporalis-1', side: 'left' }, ['deep', 'skeleton'], ['skin']]);
  const atlas = await fresh();
  assert.equal(await atlas.evaluate(element => (element.select('temporalis-1'), (element.point = null), element.point)), null);
});

test('another wish meanwhile is not lost: a catalogue while the first is on its way, a page that wants 3D after all', LIMIT, async t => {
  flat.site.put('/own.json', OWN);
  const { page, fresh } = await bench(t);
  await page.evaluate(async () => {
    const element = document.createElement('trigger-point-atlas');
    element.setAttribute('loading', 'interaction');
    document.querySelector('main').replaceChildren(element);
    element.showAll();
    await element.updateComplete;
    element.catalog = 'own.json';
    while (!element.points.some(point => point.id === 'own-1')) await new Promise(requestAnimationFrame);
  });
  const atlas = await fresh();
  await atlas.evaluate(element => {
    element.loading = 'eager';
    return element.ready;
  });
  assert.ok((await heard(page, 'error')).some(event => event.detail.code === 'webgl-unavailable'), '3D was tried');
});

test('the page’s address: a broken code is told and nothing else is lost; another one opened on the page is followed', LIMIT, async t => {
  const url = `${flat.site.origin}${flat.address('<trigger-point-atlas id="körper" loading="eager" point="temporalis-1"></trigger-point-atlas>').replace(flat.site.origin, '')}`;
  const { page, atlas } = await flat.open(t, { url: `${url}#tpa-${encodeURIComponent('körper')}=%`, expect: NO_3D });
  assert.equal((await hears(page, 'error', { code: 'invalid-state', value: '%' })).recoverable, true);
  assert.equal(await atlas.evaluate(element => element.point), 'temporalis-1');
  const link = await atlas.evaluate(element => {
    const state = element.state;
    element.select('infraspinatus-1');
    const link = element.link();
    element.state = state;
    location.hash = new URL(link).hash;
    return link;
  });
  await hears(page, 'select', { point: 'infraspinatus-1' });
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').point === 'infraspinatus-1');
  assert.equal(link.match(/tpa-/g).length, 1, 'one code for one element');
});

test('what cannot be used in a question is told, and the rest is answered', LIMIT, async t => {
  const { fresh, errors } = await bench(t);
  const atlas = await fresh();
  const count = await atlas.evaluate(element => element.findByPain(['hedache', 'occiput'], { side: 'up', limit: -1 }).length);
  assert.ok(count > 3);
  const told = (await errors(atlas)).map(({ code, field, value }) => `${code} ${field} ${value}`);
  assert.deepEqual(told, ['invalid-region places hedache', 'invalid-argument side up', 'invalid-argument limit -1']);
});

test('wrong states are told, and the nearest good one is kept', LIMIT, async t => {
  const { fresh, errors } = await bench(t);
  for (const [state, field] of [[5, 'state'], [{ version: 9 }, 'version'], [{ layers: 3 }, 'layers'], [{ quiz: { count: 3 } , xray: true }, null], [{ colour: 'red', xray: true }, 'state'], [{ quiz: { count: 5, at: 4 }, xray: true }, 'quiz']]) {
    const atlas = await fresh({ point: 'temporalis-1' });
    await atlas.evaluate((element, state) => (element.state = state), state);
    assert.deepEqual((await errors(atlas)).map(error => error.field), field ? [field] : []);
    assert.equal(await atlas.evaluate(element => element.state.xray), Boolean(state.xray), 'what was right in it is taken');
  }
});

/** For each event: what makes it happen. Those of the 3D view are below. */
const EVENTS = {
  progress: null,
  ready: element => (element.loading = 'eager'),
  renderscale: null,
  select: element => element.select('temporalis-1'),
  painselect: element => (element.region = 'headache'),
  structure: element => element.lookAt('T4'),
  demochange: element => (element.select('levator-scapulae-1'), element.play()),
  guidechange: element => element.startTour('jaw'),
  quizanswer: element => (element.startQuiz({ seed: 1 }), element.shadowRoot.querySelector('.choice') ?? element.updateComplete.then(() => element.shadowRoot.querySelector('.choice').click())),
  viewchange: element => element.setView('back'),
  statechange: element => element.setView('left'),
  error: element => element.select('nobody'),
};

test('every event comes, bubbles out of shadow roots and carries a plain detail', LIMIT, async t => {
  assert.deepEqual(Object.keys(EVENTS).sort(), [...NAMES].sort(), 'each event has its entry');
  const { page, fresh } = await bench(t, 'no-preference');
  for (const [name, act] of Object.entries(EVENTS)) {
    if (!act) continue;
    await t.test(name, async () => {
      const atlas = await fresh();
      await page.evaluate(name => {
        window.got = new Promise(resolve => document.body.addEventListener(name, event => resolve({ detail: event.detail, bubbles: event.bubbles, composed: event.composed }), { once: true, capture: true }));
      }, name);
      await atlas.evaluate(act);
      const { detail, bubbles, composed } = await page.evaluate(() => window.got);
      assert.ok(composed);
      // On the window it would be taken for a failure of the page’s scripts.
      assert.equal(bubbles, name !== 'error');
      const keys = DETAILS[name].filter(key => name !== 'error' || key !== 'url');
      assert.deepEqual(Object.keys(detail).sort(), [...keys].sort(), `what ${name} says is what its type says, and no more`);
    });
  }
});

/** For each slot: the attributes of an element that shows it. */
const SLOTS = { poster: { loading: 'interaction' }, 'panel-footer': {}, fallback: { loading: 'eager' } };

test('what a page puts into a slot is seen', LIMIT, async t => {
  assert.deepEqual(Object.keys(SLOTS).sort(), DECLARED.slots);
  const { fresh } = await bench(t);
  for (const [slot, attributes] of Object.entries(SLOTS)) {
    const atlas = await fresh(attributes, `<p slot="${slot}" id="given">Of the page’s own</p>`);
    await atlas.locator('#given').waitFor({ state: 'visible' });
    assert.ok(await atlas.evaluate((element, slot) => element.shadowRoot.querySelector(`slot[name="${slot}"]`).assignedElements().length === 1, slot), slot);
  }
});

const chosen = element => element.select('trapezius-upper-1');
/** For each part: the attributes and the deed that show it. */
const PARTS = {
  frame: [{}],
  map: [{}],
  poster: [{}],
  toolbar: [{}],
  panel: [{}],
  list: [{}],
  button: [{}],
  label: [{}, chosen],
  legend: [{}, chosen],
  playbar: [{}, chosen],
  notice: [{ loading: 'eager' }, element => element.ready],
  quiz: [{ mode: 'quiz' }],
  caption: [{ mode: 'present' }],
  canvas: null,
};

test('every part takes a page’s own style, and every button is one', LIMIT, async t => {
  assert.deepEqual(Object.keys(PARTS).sort(), DECLARED.parts);
  const { page, fresh } = await bench(t);
  await page.evaluate(names => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(names.map(name => `trigger-point-atlas::part(${name}) { outline: 2px solid rgb(1, 2, 3); }`).join('\n'));
    document.adoptedStyleSheets = [sheet];
  }, Object.keys(PARTS));
  for (const [name, shown] of Object.entries(PARTS)) {
    if (!shown) continue;
    const [attributes, act] = shown;
    const atlas = await fresh(attributes);
    if (act) await atlas.evaluate(act);
    await part(atlas, name).first().waitFor({ state: 'attached' });
    assert.equal(await part(atlas, name).first().evaluate(node => getComputedStyle(node).outlineColor), 'rgb(1, 2, 3)', name);
    assert.deepEqual(await atlas.evaluate(element => [...element.shadowRoot.querySelectorAll('button')].filter(button => !button.part.contains('button')).map(button => button.className)), [], 'buttons without the part');
  }
});

/** For each custom property: a value, and the place and style that it shows in. */
const CUSTOM = {
  '--tpa-accent': ['rgb(10, 20, 30)', '.booking a', 'backgroundColor'],
  '--tpa-on-accent': ['rgb(11, 20, 30)', '.booking a', 'color'],
  '--tpa-surface': ['rgb(12, 20, 30)', '.frame', 'backgroundColor'],
  '--tpa-surface-2': ['rgb(13, 20, 30)', '.segments', 'backgroundColor'],
  '--tpa-text': ['rgb(14, 20, 30)', '.frame', 'color'],
  '--tpa-muted': ['rgb(15, 20, 30)', '.panel-intro, .eyebrow', 'color'],
  '--tpa-line': ['rgb(16, 20, 30)', '.frame', 'borderTopColor'],
  '--tpa-stage-top': ['rgb(17, 20, 30)', '.stage', 'backgroundImage'],
  '--tpa-stage-bottom': ['rgb(18, 20, 30)', '.stage', 'backgroundImage'],
  '--tpa-radius': ['7px', '.frame', 'borderTopLeftRadius'],
  '--tpa-font': ['Georgia', '.frame', 'fontFamily'],
  '--tpa-font-display': ['Courier', '.panel-title, .point-name', 'fontFamily'],
  '--tpa-height': ['432px', '.frame', 'height'],
};

test('every custom property shows, in the light and in the dark', LIMIT, async t => {
  // The others colour what is seen only at times; that the sources use each of them is asserted with the package.
  assert.deepEqual(Object.keys(CUSTOM).filter(name => !DECLARED.custom.includes(name)), []);
  const { fresh } = await bench(t);
  for (const theme of ['light', 'dark']) {
    const atlas = await fresh({ theme, point: 'temporalis-1', 'booking-href': 'tel:+1', 'booking-label': 'Book' });
    for (const [name, [value, selector, style]] of Object.entries(CUSTOM)) {
      if (name === '--tpa-surface-2') await atlas.evaluate(chosen);
      const seen = await atlas.evaluate(
        async (element, { name, value, selector, style }) => {
          await element.updateComplete;
          element.style.setProperty(name, value);
          const styles = [...element.shadowRoot.querySelectorAll(selector)].map(node => getComputedStyle(node)[style]);
          return styles.find(found => found.includes(value)) ?? styles;
        },
        { name, value, selector, style },
      );
      assert.ok(String(seen).includes(value), `${name} in ${selector} { ${style} }: ${JSON.stringify(seen)}`);
    }
  }
});

// With 3D, on small canvases

const SMALL = { viewport: { width: 320, height: 340 } };
const TINY = '<trigger-point-atlas loading="eager" controls="none"></trigger-point-atlas>';
const low = atlas => atlas.evaluate(element => element.style.setProperty('--tpa-height', '300px'));

test('a snapshot is the canvas as a file: sizes, kinds, background; and the canvas stays as it was', LIMIT, async t => {
  const { page, atlas } = await deep.open(t, { body: TINY, options: SMALL });
  await low(atlas);
  await ready(atlas);
  for (const phase of ['core', 'code', 'model', 'picture']) assert.ok((await heard(page, 'progress')).some(event => event.detail.phase === phase && 'loaded' in event.detail && 'total' in event.detail));
  assert.deepEqual((await heard(page, 'ready')).map(event => event.detail), [{ webgl: true }]);
  assert.equal(await part(atlas, 'canvas').count(), 1);
  const before = await picture(atlas);
  const taken = options =>
    atlas.evaluate(async (element, options) => {
      const blob = await element.snapshot(options);
      const bitmap = await createImageBitmap(blob);
      const paper = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = paper.getContext('2d');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, paper.width, paper.height);
      const png = new Uint8Array(await (await paper.convertToBlob()).arrayBuffer());
      return { type: blob.type, width: bitmap.width, height: bitmap.height, clear: data.some((value, at) => at % 4 === 3 && value < 255), png: [...png] };
    }, options);
  const usual = await taken();
  assert.deepEqual([usual.type, usual.clear], ['image/png', false], 'a PNG with its background');
  assert.deepEqual([usual.width, usual.height], [before.width, before.height]);
  const same = new Picture(Buffer.from(usual.png));
  assert.ok(same.differs(before, 24).share < 0.01, 'it shows what the canvas shows');
  for (const [options, size] of [[{ width: 640, height: 200, type: 'image/jpeg' }, [640, 200]], [{ width: 90, type: 'image/webp' }, [90, Math.round((90 * before.height) / before.width)]]]) {
    const { type, width, height } = await taken(options);
    assert.deepEqual([type, width, height], [options.type, ...size]);
  }
  assert.ok((await picture(atlas)).differs(before).share < 0.002, 'the canvas is as before');
  for (const [options, field, allowed] of [[{ width: 0 }, 'width', /16 to 4096/], [{ height: 50.5 }, 'height', /16 to 4096/], [{ type: 'image/gif' }, 'type', /image\/png/], [{ colour: 1 }, 'options', /width, height, type/], [7, 'options', /an object/]]) {
    const error = await atlas.evaluate((element, options) => element.snapshot(options).catch(error => ({ ...error, name: error.name, message: error.message })), options);
    assert.deepEqual([error.name, error.code, error.field], ['AtlasError', 'invalid-argument', field]);
    assert.match(error.allowed, allowed);
    assert.ok(error.message.includes(field));
  }
  const [place, none] = await atlas.evaluate(async element => [await element.locate('temporalis-1', 'left'), await element.locate('nobody', 'left')]);
  assert.ok(place.x >= 0 && 'visible' in place);
  assert.equal(none, null);
  assert.ok((await atlas.evaluate(element => element.stats())).drawn > 0);
});

test('a body of the page’s own is shown; what is none is told by its address, and ours stays', LIMIT, async t => {
  const female = readFileSync(new URL('../../assets/model/torso-head-female.glb', import.meta.url));
  const own = deep.site.put('/bodies/own.glb', female);
  const changed = (/** @type {string} */ from, /** @type {string} */ to) => Buffer.from(female.toString('latin1').replace(from, to.padEnd(from.length)), 'latin1');
  deep.site.put('/bodies/draco.glb', changed('"extensionsRequired":["KHR_mesh_quantization","EXT_meshopt_compression"]', '"extensionsRequired":["KHR_draco_mesh_compression"]'));
  deep.site.put('/bodies/broken.glb', changed('"mode":"ATTRIBUTES"', '"mode":"TRIANGLES"'));
  /** With another table of contents, which must be no longer. */
  const told = (/** @type {(json: any) => void} */ change) => {
    const length = female.readUInt32LE(12);
    const json = JSON.parse(female.toString('utf8', 20, 20 + length));
    change(json);
    return Buffer.concat([female.subarray(0, 20), Buffer.from(JSON.stringify(json).padEnd(length)), female.subarray(20 + length)]);
  };
  deep.site.put('/bodies/hollow.glb', told(({ meshes }) => meshes.filter(mesh => mesh.extras?.layer === 'skin').forEach(mesh => (mesh.primitives = []))));
  deep.site.put('/bodies/bare.glb', told(({ scenes: [{ extras }] }) => (extras.landmarks = Object.fromEntries(Object.entries(extras.landmarks).slice(0, 1)))));
  deep.site.put('/bodies/text.glb', 'no model');
  deep.site.put('/bodies/triangle.glb', invisibleGlb('skin.male'));
  const { page, atlas } = await deep.open(t, { body: TINY, options: SMALL, expect: LOADING });
  await low(atlas);
  await ready(atlas);
  const ours = await picture(atlas);
  for (const [bad, words] of [['bodies/missing.glb', /404/], ['bodies/text.glb', /no GLB/], ['bodies/triangle.glb', /landmarks/], ['bodies/hollow.glb', /"skin" has no triangles/]]) {
    await atlas.evaluate((element, bad) => (element.model = bad), bad);
    const error = await hears(page, 'error', { code: 'asset-failed', url: `${deep.site.origin}/${bad}` });
    assert.equal(error.recoverable, true);
    assert.match(error.message, words);
    assert.equal(await atlas.evaluate(element => element.model), 'male', `${bad} is refused`);
    assert.ok((await picture(atlas)).differs(ours).share < 0.002, `${bad}: ours is still there`);
  }
  // What only the viewer finds out ends it; it begins anew with ours.
  for (const [bad, words] of [['bodies/draco.glb', /KHR_draco_mesh_compression.*allowed are .*EXT_meshopt_compression/], ['bodies/broken.glb', /bufferViews\[0\]/]]) {
    await atlas.evaluate((element, bad) => (element.model = bad), bad);
    assert.match((await hears(page, 'error', { code: 'asset-failed', url: `${deep.site.origin}/${bad}` })).message, words);
    for (let same = false; !same; ) same = (await picture(atlas).catch(() => null))?.differs(ours).share < 0.002;
  }
  await atlas.evaluate(element => (element.model = '/bodies/own.glb'));
  assert.equal(await atlas.evaluate(element => element.model), own);
  await page.waitForFunction(async () => (await document.querySelector('trigger-point-atlas').stats()) !== null);
  for (let same = true; same; ) same = (await picture(atlas)).differs(ours).share < 0.02;
  // Of points without a place it is told once, however many there are.
  await atlas.evaluate(element => (element.model = '/bodies/bare.glb'));
  assert.match((await hears(page, 'error', { code: 'invalid-catalog' })).message, /^\d+ points have no place on this body, the first of them: points\..*landmark/);
  await atlas.evaluate(element => (element.model = 'male'));
  for (let same = false; !same; ) same = (await picture(atlas)).differs(ours).share < 0.002;
  assert.equal(await page.evaluate(() => window.heard.filter(({ name, detail }) => name === 'error' && detail.code === 'invalid-catalog').length), 1);
});

test('frames that come slowly are drawn with fewer pixels, and the page is told', LIMIT, async t => {
  // Frames are told to be a tenth of a second apart, whatever the machine.
  deep.site.put('/viewer-worker.js', `let at = 0; const raf = requestAnimationFrame; globalThis.requestAnimationFrame = draw => raf(() => draw((at += 100)));\n${built('viewer-worker.js')}`);
  t.after(() => deep.site.take('/viewer-worker.js'));
  const { page, atlas } = await deep.open(t, { body: TINY, options: { ...SMALL, reducedMotion: 'no-preference' } });
  await low(atlas);
  await ready(atlas);
  await atlas.evaluate(element => (element.select('levator-scapulae-1'), element.play()));
  await page.waitForFunction(() => window.heard.some(event => event.name === 'renderscale' && event.detail.scale < 1));
});

test('a viewer that breaks down is told as such, and the list goes on', LIMIT, async t => {
  deep.site.put('/viewer.js', 'export default () => { throw new Error("broken on purpose"); };');
  t.after(() => deep.site.take('/viewer.js'));
  const { page, atlas } = await deep.open(t, { body: '<trigger-point-atlas loading="eager"></trigger-point-atlas>', options: SMALL });
  const error = await hears(page, 'error', { code: 'viewer-failed' });
  assert.match(error.message, /broken on purpose/);
  const rejected = atlas.evaluate(element => element.snapshot().catch(error => error.code));
  assert.equal(await rejected, 'viewer-failed');
  await atlas.evaluate(element => element.select('temporalis-1'));
  assert.equal(await atlas.evaluate(element => element.state.selection.point), 'temporalis-1');
});

/** Where each error code is provoked: here, or in the file named. */
const CODES = {
  ...Object.fromEntries(Object.values({ ...ATTRIBUTES, ...METHODS }).flatMap(({ wrong, code }) => (Array.isArray(wrong) ? [[wrong[1], 'contract']] : code ? [[code, 'contract']] : []))),
  'asset-failed': 'contract',
  'viewer-failed': 'contract',
  'webgl-unavailable': 'no-webgl',
  'context-lost': 'many',
  'policy-refused': 'policies',
};

test('every error code is provoked somewhere', () => {
  assert.deepEqual(Object.keys(CODES).sort(), [...ERROR_CODES].sort());
  for (const [code, file] of Object.entries(CODES)) {
    const text = readFileSync(new URL(`${file}.test.js`, import.meta.url), 'utf8');
    assert.ok(text.includes(`'${code}'`), `${file}.test.js provokes ${code}`);
  }
});
