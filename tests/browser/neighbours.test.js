// Other people's pages: their styles, scripts, routers, translators and shortcuts, which the widget neither takes up nor disturbs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BLANK_VIEWER, heard, hears, LIMIT, needs, openWorld } from './support.js';

const world = await openWorld([], "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self'");
world.site.put('/viewer-worker.js', BLANK_VIEWER);
const WIDGET = '<trigger-point-atlas loading="interaction" point="infraspinatus-1" side="left"></trigger-point-atlas>';
const DESK = { viewport: { width: 1000, height: 800 } };

/** Opens a page and waits until all of a point's text is there. */
async function open(t, { body = WIDGET, ...more } = {}) {
  const { page, atlas } = await world.open(t, { body, options: DESK, ...more });
  await atlas.locator('.point-name').waitFor();
  return { page, atlas };
}

/** What every kind of words and control inside looks like. */
const looks = atlas =>
  atlas.evaluate(element => {
    const parts = ['.frame', '.point-name', '.lines p', '.segments button', '.primary', '.toolbar .tool', '.legend', 'summary', '.play p'];
    return parts.map(part => {
      const style = getComputedStyle(element.shadowRoot.querySelector(part));
      return [part, Object.fromEntries([...style].filter(name => !name.startsWith('--')).map(name => [name, style.getPropertyValue(name)]))];
    });
  });

test('nothing that a page’s styles hand down comes through', LIMIT, async t => {
  const plain = await looks((await open(t)).atlas);
  for (const style of [
    'white-space:nowrap',
    'white-space:pre',
    'text-transform:uppercase;text-indent:40px;text-shadow:1px 1px red;word-break:break-all',
    '-webkit-text-fill-color:red;-webkit-text-stroke:1px blue;caret-color:red;accent-color:red',
    'font:italic 700 small-caps 30px/3 cursive;font-stretch:condensed;font-kerning:none;font-feature-settings:"liga" 0;font-size-adjust:.6',
    'text-align:right;text-align-last:center;text-wrap:balance;hyphens:auto;line-break:anywhere;overflow-wrap:anywhere;tab-size:9',
    'color:lime;list-style:square;quotes:"x" "y";cursor:wait;border-collapse:collapse;text-rendering:geometricPrecision',
    'text-underline-position:under;text-emphasis:dot;text-combine-upright:all;ruby-position:under;orphans:5;widows:5;scrollbar-color:red blue',
    'writing-mode:vertical-rl;text-orientation:upright',
  ])
    await t.test(style, async t => {
      const { atlas } = await open(t, { body: `<div style="width:984px;height:640px;${style}"><div style="writing-mode:horizontal-tb;width:984px">${WIDGET}</div></div>` });
      for (const [index, [part, values]] of (await looks(atlas)).entries()) {
        const different = Object.entries(values).filter(([name, value]) => plain[index][1][name] !== value && !/size|width|height|origin|inset|top|left|right|bottom/.test(name));
        assert.deepEqual(different, [], part);
      }
    });
});

test('spacing that a reader sets comes through, and what the page hides is hidden', LIMIT, async t => {
  const { atlas } = await open(t, { body: `<div style="font-size:16px;letter-spacing:.12em;word-spacing:.16em">${WIDGET}</div>` });
  const spacing = await atlas.evaluate(element => {
    const { letterSpacing, wordSpacing } = getComputedStyle(element.shadowRoot.querySelector('.lines p'));
    return [letterSpacing, wordSpacing];
  });
  assert.deepEqual(spacing, ['1.92px', '2.56px']);
  await atlas.evaluate(element => (element.parentElement.style.visibility = 'hidden'));
  assert.equal(await atlas.locator('.point-name').isVisible(), false);
  await atlas.evaluate(element => (element.parentElement.style.cssText = 'pointer-events:none'));
  assert.equal(await atlas.locator('.point-name').evaluate(node => getComputedStyle(node).pointerEvents), 'none');
});

test('its errors are no failures of the page’s scripts, and are heard on the element and around it', LIMIT, async t => {
  const watch = `<script>
    window.failures = []; window.around = [];
    onerror = message => { failures.push(String(message)); };
    addEventListener('error', event => failures.push(event.type));
  </script>`;
  const { page } = await open(t, { body: `${watch}${WIDGET}` });
  await page.evaluate(() => {
    const atlas = document.querySelector('trigger-point-atlas');
    atlas.addEventListener('error', event => around.push(event.detail.code));
    atlas.select('nowhere-1');
    // A component of the page that has it in a shadow tree of its own.
    const card = document.body.appendChild(document.createElement('section'));
    card.addEventListener('error', event => around.push(`card: ${event.detail.code}`));
    card.attachShadow({ mode: 'open' }).append(atlas);
    atlas.select('nowhere-2');
  });
  assert.deepEqual(await page.evaluate(() => around), ['invalid-point', 'invalid-point', 'card: invalid-point']);
  assert.deepEqual(await page.evaluate(() => failures), []);
});

test('a translator leaves its words alone, and they stay those of the present state', LIMIT, async t => {
  const { page, atlas } = await open(t);
  const wrapped = await page.evaluate(() => {
    let wrapped = 0;
    const walk = node => {
      if (node.nodeType === 1 && (node.translate === false || node.closest('[translate=no], .notranslate') || ['STYLE', 'SCRIPT'].includes(node.tagName))) return;
      if (node.nodeType === 3 && node.data.trim()) {
        const font = document.createElement('font');
        font.textContent = `«${node.data}»`;
        node.replaceWith(font);
        wrapped++;
        return;
      }
      for (const child of [...node.childNodes]) walk(child);
      if (node.shadowRoot) walk(node.shadowRoot);
    };
    walk(document.body);
    return wrapped;
  });
  await atlas.evaluate(element => element.select('levator-scapulae-1'));
  await page.waitForFunction(() => /levator|neck|shoulder blade/i.test(document.querySelector('trigger-point-atlas').shadowRoot.querySelector('.point-name').textContent));
  assert.equal(await atlas.getByText('«').count(), 0, `${wrapped} texts were taken`);
});

test('a link keeps the route that a page has behind its hash, and is followed there', LIMIT, async t => {
  for (const [hash, kept] of [
    ['#/course/3', '#/course/3?'],
    ['#!/course/3', '#!/course/3?'],
    ['#/course/3?page=2&lang=de', '#/course/3?page=2&lang=de&'],
    ['#/', '#/?'],
    ['#section-2', '#section-2&'],
    ['', '#'],
  ])
    await t.test(hash || 'none', async t => {
      const { page, atlas } = await open(t, { url: `${world.address(WIDGET)}${hash}` });
      const link = new URL(await atlas.evaluate(element => element.link()));
      assert.match(link.hash, /p=infraspinatus-1/);
      assert.equal(link.hash.slice(0, kept.length + 4), `${kept}tpa=`);
      await atlas.evaluate((element, link) => {
        element.select('temporalis-1');
        location.href = link;
      }, link.href);
      await page.waitForFunction(() => document.querySelector('trigger-point-atlas').point === 'infraspinatus-1');
      assert.equal(await atlas.evaluate(element => element.link()), link.href, 'it does not grow');
    });
});

test('taken to another document it looks and works as before, and again when it comes back', LIMIT, async t => {
  const body = `${WIDGET}<iframe srcdoc="<!doctype html><html lang=en><body>" title="Other" width="900" height="600"></iframe>`;
  const { page } = await open(t, { body });
  const seen = () =>
    page.evaluate(async () => {
      const atlas = document.querySelector('trigger-point-atlas') ?? document.querySelector('iframe').contentDocument.querySelector('trigger-point-atlas');
      await atlas.updateComplete;
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      const frame = atlas.shadowRoot.querySelector('.frame');
      const { display, overflow, fontSize } = atlas.ownerDocument.defaultView.getComputedStyle(frame);
      return { display, overflow, fontSize, high: frame.offsetHeight < 900, title: atlas.shadowRoot.querySelector('.point-name')?.textContent, point: atlas.point };
    });
  const before = await seen();
  const move = where =>
    page.evaluate(where => {
      const frame = document.querySelector('iframe').contentDocument;
      const atlas = document.querySelector('trigger-point-atlas') ?? frame.querySelector('trigger-point-atlas');
      (where === 'frame' ? frame.body : document.body).append(atlas);
    }, where);
  await move('frame');
  assert.deepEqual(await seen(), before);
  await move('page');
  assert.deepEqual(await seen(), before);
  await t.test('made here, and put only there', async () => {
    await page.evaluate(() => {
      document.querySelector('trigger-point-atlas').remove();
      const made = document.createElement('trigger-point-atlas');
      made.setAttribute('point', 'infraspinatus-1');
      made.setAttribute('side', 'left');
      made.setAttribute('loading', 'interaction');
      document.querySelector('iframe').contentDocument.body.append(made);
    });
    await page.frameLocator('iframe').locator('.point-name').waitFor();
    assert.deepEqual(await seen(), before);
  });
  await t.test('the frame’s element too', async () => {
    const sheets = await page.evaluate(async () => {
      await import('/tpa-frame.js');
      const made = document.createElement('trigger-point-atlas-frame');
      document.querySelector('iframe').contentDocument.body.replaceChildren(made);
      return made.shadowRoot.querySelector('iframe').offsetHeight >= 300 && made.shadowRoot.adoptedStyleSheets.length;
    });
    assert.equal(sheets, 1);
  });
});

test('what a page has added to every array, object and string changes no answer', LIMIT, async t => {
  const body = `<script>
    Array.prototype.toJSON = function () { return '[' + this.join() + ']'; };
    Object.prototype.toJSON = function () { return 'changed'; };
    String.prototype.toJSON = function () { return 'changed'; };
    Object.prototype.extend = function () {};
    Array.prototype.remove = function () {};
    Function.prototype.bindAll = function () {};
  </script>${WIDGET}`;
  const { page, atlas } = await open(t, { body });
  const told = await atlas.evaluate(element => {
    const answers = element.findByPain(['headache.L'], { limit: 3 });
    element.state = { ...element.state, selection: { point: 'temporalis-1', side: 'right' }, layers: ['skin', 'deep'] };
    return { answers: answers.length, point: element.point, layers: element.layers.join(' '), found: element.search('neck').places.length > 0 };
  });
  assert.deepEqual(told, { answers: 3, point: 'temporalis-1', layers: 'skin deep', found: true });
  assert.deepEqual((await heard(page, 'error')).filter(({ detail }) => detail.code.startsWith('invalid')), []);
});

test('own points may be called what every object has, and one without end costs itself alone', LIMIT, async t => {
  const point = (id, place) => ({
    id, place, label: 'C1', muscle: 'trapezius-upper', area: 'neck', sides: 'both', radius_mm: 20, self_care: 'yes', grade: { site: 'A', zone: 'A' }, essential: [{ region: 'occiput', weight: 0.9 }],
    pressure: { technique: 'press', contact: 'thumb', gentle_n: 8, medium_n: 20, firm_n: 30, ceiling_n: 40, area_cm2: 3, depth_mm: 9, ramp_s: 6, hold_s: 20, release_s: 5, rest_s: 6, repeats: 2 },
  });
  const names = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf'];
  const points = [...names.map((id, k) => point(id, `mix(C7sp, ACA, ${0.2 + k * 0.15})`)), point('endless', `${'mix('.repeat(20000)}C7sp`)];
  world.site.put('/own-points.json', JSON.stringify({ points, words: { en: Object.fromEntries(names.map(id => [`point-${id}`, `Called ${id}`])) } }));
  const { page, atlas } = await open(t, { body: WIDGET.replace('>', ' catalog="own-points.json">') });
  const { field } = await hears(page, 'error', { code: 'invalid-catalog' });
  assert.match(field, /5/);
  for (const id of names) {
    await atlas.evaluate((element, id) => element.select(id, { side: 'left' }), id);
    await atlas.locator('.point-name', { hasText: `Called ${id}` }).waitFor();
    await atlas.locator(`.mark[data-key^="${id}."][data-shown], .mark[data-shown]`).first().waitFor({ state: 'attached' });
  }
  assert.equal((await heard(page, 'error')).filter(({ detail }) => detail.code === 'invalid-catalog').length, 1);
});

test('printed it is the picture and all of the text, with nothing to press', { ...LIMIT, ...needs('media') }, async t => {
  const { page, atlas } = await open(t);
  const words = await atlas.evaluate(async element => {
    // What a reader finds when all of it is open.
    for (const each of element.shadowRoot.querySelectorAll('.detail details')) each.open = true;
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    const all = [...element.shadowRoot.querySelectorAll('.detail p, .detail li, .detail dd')].map(each => each.textContent.trim()).filter(Boolean);
    for (const each of element.shadowRoot.querySelectorAll('.detail details')) each.open = false;
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    return all;
  });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const printed = await atlas.evaluate(element => {
    const root = element.shadowRoot;
    const frame = root.querySelector('.frame').getBoundingClientRect();
    const shown = each => each.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) && each.getBoundingClientRect().height > 0;
    return {
      words: [...root.querySelectorAll('.detail p, .detail li, .detail dd')].filter(each => shown(each) && each.getBoundingClientRect().bottom <= frame.bottom + 1).map(each => each.textContent.trim()),
      presses: [...root.querySelectorAll('button, input, select')].filter(each => shown(each) && !each.matches('.mark')).map(each => each.outerHTML.slice(0, 80)),
      picture: shown(root.querySelector('.stage')),
      legend: shown(root.querySelector('.legend')),
      host: element.getBoundingClientRect().bottom >= frame.bottom - 1,
    };
  });
  assert.deepEqual(words.filter(text => !printed.words.includes(text)), []);
  assert.deepEqual({ presses: printed.presses, picture: printed.picture, legend: printed.legend, host: printed.host }, { presses: [], picture: true, legend: true, host: true });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  assert.equal(await atlas.locator('.more-about').evaluate(each => each.open), false, 'on screen it is folded as before');
});

test('a page’s shortcuts do not hear what is typed or done in it, and hear all else', LIMIT, async t => {
  const listen = `<script>
    window.fired = [];
    for (const kind of ['keydown', 'keypress', 'keyup']) document.addEventListener(kind, event => {
      if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
      fired.push(kind + ' ' + event.key);
      // As slide shows do.
      if (kind === 'keydown' && /^( |n|p|\\/|Arrow.*|PageDown|Home|Enter)$/.test(event.key)) event.preventDefault();
    });
  </script>`;
  const { page, atlas } = await world.open(t, { body: `${listen}<trigger-point-atlas loading="eager"><input slot="panel-footer" id="own" aria-label="Own"></trigger-point-atlas>`, options: DESK });
  await hears(page, 'ready', { webgl: true });
  await atlas.locator('.row').first().waitFor({ state: 'attached' });
  const press = async (keys, wanted, what) => {
    await page.evaluate(() => (window.fired = []));
    for (const key of keys) await page.keyboard.press(key);
    assert.deepEqual(await page.evaluate(() => window.fired.filter(each => each.startsWith('keydown')).map(each => each.slice(8))), wanted, what);
    if (!wanted.length) assert.deepEqual(await page.evaluate(() => window.fired), [], what);
  };
  const search = atlas.getByRole('searchbox');
  await search.focus();
  await press([...'neck pain / f', 'ArrowLeft', 'ArrowRight', 'Backspace'], [], 'typed');
  assert.equal(await search.inputValue(), 'neck pain / ');
  await press(['Tab', 'Shift+Tab', 'F2', 'Control+k'], ['Tab', 'Shift', 'Tab', 'F2', 'Control', 'k'], 'free keys in a field');
  await atlas.locator('canvas').focus();
  await press(['ArrowRight', 'ArrowDown', '+', ' '], [], 'over the body');
  await press(['n', 'j'], ['n', 'j'], 'free keys over the body');
  await search.fill('');
  await atlas.locator('.tile').first().focus();
  await press(['Enter'], [], 'a button');
  await atlas.locator('.gate').waitFor();
  await atlas.evaluate(element => element.select('temporalis-1'));
  await atlas.locator('.point-name').waitFor();
  await atlas.locator('.more-about > summary').focus();
  await press([' '], [], 'a summary');
  await atlas.locator('.more-about section').first().waitFor();
  await press(['PageDown', 'ArrowDown'], [], 'what scrolls the panel');
  await press(['ArrowRight', 's'], ['ArrowRight', 's'], 'what does nothing there');
  await page.locator('#own').focus();
  await page.evaluate(() => (window.fired = []));
  await page.keyboard.press('x');
  assert.equal(await page.locator('#own').inputValue(), 'x', 'the page’s own field in a slot is the page’s');
});

test('what is being composed neither asks nor closes anything', LIMIT, async t => {
  const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="interaction"></trigger-point-atlas>', options: DESK });
  const search = atlas.getByRole('searchbox');
  await search.focus();
  await atlas.locator('.row').first().waitFor({ state: 'attached' });
  await search.fill('headache');
  await atlas.locator('.understood').waitFor();
  for (const how of [{ isComposing: true }, { keyCode: 229 }])
    for (const key of ['Enter', 'ArrowDown', 'Escape'])
      await search.evaluate((input, init) => input.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true, cancelable: true })), { key, ...how });
  assert.equal(await search.inputValue(), 'headache');
  assert.equal(await atlas.evaluate(element => element.shadowRoot.activeElement.localName), 'input');
  assert.equal(await atlas.evaluate(element => element.region), null);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').region);
});

test('a key by which something is composed closes nothing and turns to no other point, wherever it is pressed', LIMIT, async t => {
  const { page, atlas } = await world.open(t, { body: '<trigger-point-atlas loading="interaction" point="temporalis-1"></trigger-point-atlas>', options: DESK });
  await atlas.dispatchEvent('pointerover');
  await atlas.locator('.point-name').waitFor();
  const press = (key, how) => atlas.locator('.frame').evaluate((frame, init) => void frame.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true, cancelable: true })), { key, ...how });
  const point = () => atlas.evaluate(element => element.point);
  const tools = atlas.locator('.popover');
  await atlas.locator('[data-opens=layers]').click();
  for (const how of [{ isComposing: true }, { keyCode: 229 }]) {
    await press('Escape', how);
    assert.equal(await tools.count(), 1, 'what is open');
  }
  await press('Escape', {});
  await tools.waitFor({ state: 'detached' });
  for (const how of [{ isComposing: true }, { keyCode: 229 }]) {
    await press('Escape', how);
    assert.equal(await point(), 'temporalis-1');
  }
  await atlas.evaluate(element => (element.mode = 'present'));
  for (const how of [{ isComposing: true }, { keyCode: 229 }]) {
    await press('PageDown', how);
    assert.equal(await point(), 'temporalis-1', 'of a talk');
  }
  await press('PageDown', {});
  await page.waitForFunction(() => document.querySelector('trigger-point-atlas').point !== 'temporalis-1');
});
