// What goes wrong is a state too: words for the visitor, an event for the page, and the rest goes on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { back, BLANK_VIEWER, built, expectPictures, heard, hears, LIMIT, LOADING, lose, losing, needs, openWorld, partOf, picture, put, ready, settled, TELLING_VIEWER, workersOf } from './support.js';

const world = await openWorld();

test('a body that does not arrive: the event names it, the page shows words, the list works, and trying again helps', LIMIT, async t => {
  world.site.fail('/model/torso-head.glb');
  t.after(() => world.site.mend('/model/torso-head.glb'));
  const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="eager"></trigger-point-atlas>', expect: LOADING, options: { viewport: { width: 900, height: 620 } } });
  const error = await hears(page, 'error', { code: 'asset-failed' });
  assert.match(error.url, /\/model\/torso-head\.glb$/);
  assert.equal(error.recoverable, true);
  assert.ok(error.message.length > 20);
  const notice = atlas.getByRole('alert');
  await notice.waitFor();
  assert.match(await notice.innerText(), /torso-head\.glb/);
  await atlas.locator('[data-point="temporalis-1"]').click();
  assert.equal(await atlas.evaluate(element => element.state.selection.point), 'temporalis-1');
  world.site.mend('/model/torso-head.glb');
  await notice.getByRole('button').click();
  await hears(page, 'ready', { webgl: true });
  await notice.waitFor({ state: 'detached' });
  assert.equal(await atlas.evaluate(element => element.state.selection.point), 'temporalis-1', 'what was chosen meanwhile stays chosen');
});

for (const [what, path] of [['the viewer’s code', '/viewer_bg.wasm'], ['the viewer’s glue', '/viewer.js'], ['the catalogue', '/catalogue.json'], ['the core', '/core_bg.wasm']]) {
  test(`${what} does not arrive: an event with its address, and trying again helps`, LIMIT, async t => {
    world.site.fail(path, 'missing');
    t.after(() => world.site.mend(path));
    const { page, atlas } = await world.open(t, { expect: LOADING });
    const error = await hears(page, 'error', { code: 'asset-failed' });
    assert.ok(error.url.endsWith(path), `the event names ${error.url}`);
    const notice = atlas.getByRole('alert');
    await notice.waitFor();
    world.site.mend(path);
    await notice.getByRole('button').click();
    await hears(page, 'ready', { webgl: true });
  });
}

for (const [what, name] of [['the panels', 'late'], ['the 3D view’s page side', 'stage'], ['what the map does with its places', 'places']]) {
  test(`the part with ${what} does not arrive: an event with its address, and trying again helps`, LIMIT, async t => {
    const path = partOf(name);
    world.site.put('/viewer-worker.js', BLANK_VIEWER);
    world.site.fail(path, 'missing');
    t.after(() => {
      world.site.mend(path);
      world.site.take('/viewer-worker.js');
    });
    // The map is shown until 3D is there: of that one its places are wanted only while it waits.
    const loading = name === 'places' ? 'interaction' : 'eager';
    const { page, atlas } = await world.open(t, { body: `<trigger-point-atlas loading="${loading}" point="temporalis-1"></trigger-point-atlas>`, expect: LOADING });
    const error = await hears(page, 'error', { code: 'asset-failed' });
    assert.equal(error.recoverable, true);
    assert.ok(error.url?.endsWith(path), `the event names ${error.url}`);
    const notice = atlas.getByRole('alert');
    assert.match(await notice.innerText(), new RegExp(path.slice(1)));
    world.site.mend(path);
    await notice.getByRole('button').first().click();
    if (name === 'places') await atlas.locator('.mark').first().waitFor();
    else await hears(page, 'ready', { webgl: true });
    await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state?.selection);
    await notice.waitFor({ state: 'detached' });
  });
}

test('the part that draws on the page does not arrive where no worker can: event and words name it, and trying again helps', LIMIT, async t => {
  const path = partOf('viewer-host');
  world.site.put('/viewer-worker.js', "onmessage = ({ data }) => data.type === 'init' && postMessage({ type: 'error', code: 'webgl-unavailable', message: 'none here' });");
  world.site.put('/viewer.js', TELLING_VIEWER);
  world.site.fail(path, 'missing');
  t.after(() => {
    world.site.mend(path);
    for (const file of ['/viewer-worker.js', '/viewer.js']) world.site.take(file);
  });
  const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="eager"></trigger-point-atlas>', expect: LOADING, before: page => page.addInitScript('window.told = []') });
  const error = await hears(page, 'error', { code: 'asset-failed' });
  assert.ok(error.url?.endsWith(path), `the event names ${error.url}`);
  assert.equal(error.recoverable, true);
  const notice = atlas.getByRole('alert');
  assert.ok((await notice.innerText()).includes(path.slice(1)), await notice.innerText());
  world.site.mend(path);
  await notice.getByRole('button').click();
  await hears(page, 'ready', { webgl: true });
  await notice.waitFor({ state: 'detached' });
});

for (const [what, cut] of [['after its skin', body => body.subarray(0, body.length - 200_000)], ['within its skin', body => body.subarray(0, 300_000)]])
  test(`our body, whole by its length but cut off ${what}: event and words name it, and trying again fetches it anew`, LIMIT, async t => {
    const path = '/model/torso-head.glb';
    world.site.put(path, cut(built(path.slice(1), null)));
    t.after(() => world.site.take(path));
    const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="eager"></trigger-point-atlas>' });
    const error = await hears(page, 'error', { code: 'asset-failed' });
    assert.ok(error.url?.endsWith(path), `the event names ${error.url}`);
    const notice = atlas.getByRole('alert');
    assert.match(await notice.innerText(), /torso-head\.glb/);
    world.site.take(path);
    await page.evaluate(() => (window.heard.length = 0));
    await notice.getByRole('button').click();
    await hears(page, 'ready', { webgl: true });
    await notice.waitFor({ state: 'detached' });
  });

test('what has failed is asked for again by the visitor alone, however late the rest comes', LIMIT, async t => {
  const [path, drawing] = [partOf('late'), '/maps/male-outline.json'];
  world.site.put('/viewer-worker.js', BLANK_VIEWER);
  world.site.fail(path, 'missing');
  world.site.fail(drawing, 'halt');
  t.after(() => {
    world.site.mend(path);
    world.site.mend(drawing);
    world.site.take('/viewer-worker.js');
  });
  const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="eager"></trigger-point-atlas>', expect: LOADING });
  await hears(page, 'error', { code: 'asset-failed' });
  world.site.mend(path);
  const asked = world.site.requests.filter(one => one === path).length;
  world.site.mend(drawing);
  await atlas.locator('.map svg path').first().waitFor({ state: 'attached' });
  await page.mouse.move(200, 200);
  await page.waitForLoadState('networkidle');
  assert.equal(world.site.requests.filter(one => one === path).length, asked);
  await atlas.getByRole('alert').getByRole('button').first().click();
  await hears(page, 'ready', { webgl: true });
});

test('where the part that makes pictures does not arrive, the promise says so; the next one has it', LIMIT, async t => {
  const path = partOf('snapshot');
  world.site.fail(path, 'missing');
  t.after(() => world.site.mend(path));
  const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="interaction"></trigger-point-atlas>', expect: LOADING });
  await page.evaluate(() => customElements.whenDefined('trigger-point-atlas'));
  const refused = () => atlas.evaluate(element => element.snapshot({ width: 1 }).catch(({ code, url }) => ({ code, url })));
  const { code, url } = await refused();
  assert.equal(code, 'asset-failed');
  assert.ok(url?.endsWith(path), `it names ${url}`);
  world.site.mend(path);
  assert.equal((await refused()).code, 'invalid-argument', 'now the wish is read');
});

test('hands that do not arrive, or are no model, are told, and the body is shown without them', LIMIT, async t => {
  for (const file of [null, 'no model']) {
    if (file === null) world.site.fail('/model/contacts.glb', 'missing');
    else world.site.put('/model/contacts.glb', file);
    const { page, atlas } = await world.open(t, { expect: LOADING });
    await hears(page, 'ready');
    const error = await hears(page, 'error', { code: 'asset-failed' });
    assert.ok(error.recoverable && /contacts/.test(error.message), error.message);
    world.site.mend('/model/contacts.glb');
    world.site.take('/model/contacts.glb');
    await put(atlas, { view: back });
    assert.equal(await atlas.getByRole('alert').count(), 0);
    assert.ok((await atlas.evaluate(element => element.stats())).drawn > 0);
  }
});

test('another body that does not arrive leaves the one that is there', LIMIT, async t => {
  world.site.fail('/model/torso-head-female.glb', 'missing');
  t.after(() => world.site.mend('/model/torso-head-female.glb'));
  const { page, atlas } = await world.open(t, { expect: LOADING });
  await ready(atlas);
  await atlas.evaluate(element => (element.model = 'female'));
  const error = await hears(page, 'error', { code: 'asset-failed' });
  assert.match(error.url, /torso-head-female\.glb$/);
  assert.equal(await atlas.evaluate(element => element.state.body), 'male');
  await put(atlas, { view: back });
  assert.equal(await atlas.getByRole('alert').count(), 0);
});

for (const [attribute, value, code] of [
  ['point', 'trapezius-uper-1', 'invalid-point'],
  ['side', 'up', 'invalid-side'],
  ['layers', 'skin nerves', 'invalid-layers'],
  ['view', 'behind', 'invalid-view'],
  ['demo', 'loudly', 'invalid-demo'],
  ['state', '1~p=no-such-point.R~x=1', 'invalid-point'],
  ['state', '99~p=temporalis-1.R', 'invalid-state'],
  ['state', 'nonsense', 'invalid-state'],
]) {
  test(`${attribute}="${value}" is told as ${code}, and everything else works`, LIMIT, async t => {
    const { page, atlas } = await world.open(t, { body: `<trigger-point-atlas loading="eager" controls="minimal" ${attribute}="${value}"></trigger-point-atlas>` });
    await ready(atlas);
    const error = await hears(page, 'error', { code });
    assert.ok(error.field, 'it names the field');
    assert.ok(error.value !== undefined && value.includes(String(error.value)), `it gives the value, here ${JSON.stringify(error.value)}`);
    assert.ok(error.allowed?.length > 3, 'it says what is allowed');
    assert.ok(error.message.includes(error.allowed) || error.message.includes(String(error.value)), 'its sentence says so too');
    assert.equal(error.recoverable, true);
    if (attribute === 'point') assert.match(error.allowed, /trapezius-upper-1/, 'it names the nearest');
    if (value.includes('x=1')) assert.equal(await atlas.evaluate(element => element.state.xray), true, 'what was right in it is kept');
    await atlas.evaluate(element => element.select('temporalis-1'));
    assert.equal(await atlas.evaluate(element => element.state.selection.point), 'temporalis-1');
  });
}

test('a lost graphics context comes back with the same state and the same picture', { ...LIMIT, ...needs('workers') }, async t => {
  world.site.put('/viewer-worker.js', losing());
  t.after(() => world.site.take('/viewer-worker.js'));
  const { page, atlas } = await world.open(t);
  await ready(atlas);
  await put(atlas, { selection: { point: 'infraspinatus-1', side: 'right' }, view: back });
  const [state, before] = [await atlas.evaluate(element => element.state), await picture(atlas)];
  await page.evaluate(() => (window.heard.length = 0));
  await lose(page);
  assert.equal((await hears(page, 'error', { code: 'context-lost' })).recoverable, true);
  await hears(page, 'ready', { webgl: true });
  await settled(atlas);
  assert.deepEqual(await atlas.evaluate(element => element.state), state);
  const after = await picture(atlas);
  expectPictures('context-lost', before, after, after.differs(before).share < 0.002, 'the picture is another one than before');
  assert.equal(await workersOf(page), 1, 'the first worker is gone');
});

test('a catalogue that is no catalogue is told as such', LIMIT, async t => {
  world.site.put('/catalogue.json', '{"points": 3}');
  t.after(() => world.site.take('/catalogue.json'));
  const { page } = await world.open(t);
  const error = await hears(page, 'error', { code: 'invalid-catalog' });
  assert.ok(error.field && error.allowed && error.message);
});

test('a link with an unknown part is told, and the rest of it counts', LIMIT, async t => {
  const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="eager" controls="minimal" state="1~p=temporalis-1.L~zz=4"></trigger-point-atlas>' });
  await ready(atlas);
  await hears(page, 'error', { code: 'invalid-state' });
  assert.deepEqual(await atlas.evaluate(element => element.state.selection), { point: 'temporalis-1', side: 'left' });
  assert.equal((await heard(page, 'error')).length, 1);
});

test('a failure of the core is told before one of the view, which it outlives', LIMIT, async t => {
  world.site.put('/viewer-worker.js', "onmessage = ({ data }) => data.type === 'init' && postMessage({ type: 'error', code: 'viewer-failed', message: 'no context' });");
  world.site.fail('/catalogue.json', 'missing');
  t.after(() => {
    world.site.mend('/catalogue.json');
    world.site.take('/viewer-worker.js');
  });
  const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="eager"></trigger-point-atlas>', expect: LOADING, options: { viewport: { width: 900, height: 620 } } });
  await hears(page, 'error', { code: 'viewer-failed' });
  await hears(page, 'error', { code: 'asset-failed' });
  assert.match(await atlas.getByRole('alert').innerText(), /catalogue\.json/);
  world.site.mend('/catalogue.json');
  await atlas.getByRole('alert').getByRole('button').click();
  await atlas.locator('.row').first().waitFor();
  assert.match(await atlas.getByRole('alert').innerText(), /3D/);
});

for (const [what, body, hash, wanted, unwanted] of [
  ['a body of the page’s own', '<trigger-point-atlas loading="eager" model="/own.glb"></trigger-point-atlas>', '', '/own.glb', /torso-head/],
  ['one near the window', '<trigger-point-atlas model="/own.glb"></trigger-point-atlas>', '', '/own.glb', /torso-head/],
  ['the female body', '<trigger-point-atlas loading="eager" model="female"></trigger-point-atlas>', '', '/model/torso-head-female.glb', /torso-head\.glb/],
  ['a link with the female body', '<trigger-point-atlas loading="eager"></trigger-point-atlas>', '#tpa=1~p=temporalis-1.R~b=female', '/model/torso-head-female.glb', /torso-head\.glb/],
  ['a state with the female body', '<trigger-point-atlas loading="eager" state="1~b=female"></trigger-point-atlas>', '', '/model/torso-head-female.glb', /torso-head\.glb/],
])
  test(`${what} in the markup is fetched, and no other`, LIMIT, async t => {
    world.site.put('/viewer-worker.js', BLANK_VIEWER);
    world.site.put('/own.glb', built('model/torso-head.glb', null));
    t.after(() => world.site.take('/viewer-worker.js'));
    const before = world.site.requests.length;
    const { page, atlas } = await world.open(t, { url: world.address(body) + hash });
    await hears(page, 'ready', { webgl: true });
    await page.waitForFunction(() => document.querySelector('trigger-point-atlas').state);
    const asked = world.site.requests.slice(before);
    assert.ok(asked.includes(wanted), asked.join(' '));
    assert.deepEqual(asked.filter(path => unwanted.test(path)), []);
    assert.equal(new URL(await atlas.evaluate(element => element.model), 'http://page').pathname, wanted.startsWith('/own') ? wanted : '/female');
  });

test('a body of the page’s own in the markup that does not arrive is told, and ours is shown', LIMIT, async t => {
  world.site.put('/viewer-worker.js', BLANK_VIEWER);
  t.after(() => world.site.take('/viewer-worker.js'));
  const { page } = await world.open(t, { body: '<trigger-point-atlas loading="eager" model="/missing.glb"></trigger-point-atlas>', expect: LOADING });
  assert.match((await hears(page, 'error', { code: 'asset-failed' })).url, /missing\.glb$/);
  await hears(page, 'ready', { webgl: true });
});
