// The element's interface to try out: every control of this page does one thing that a page of yours could do.
import { ATTRIBUTES, EVENTS, WORDS } from './interface.js';
import { languages } from './words.js';

const atlas = /** @type {import('../trigger-point-atlas.js').TriggerPointAtlas} */ (document.querySelector('trigger-point-atlas'));
/** @param {string} name */
const place = name => /** @type {HTMLElement} */ (document.querySelector(`[data-${name}]`));

/** What the element's types say about it: custom properties, parts and slots, each with its words. */
const TYPES = await (await fetch('trigger-point-atlas.d.ts')).text();
/** @param {string} tag @returns {[name: string, words: string][]} */
const documented = tag => [...TYPES.matchAll(new RegExp(`^ \\* @${tag} (\\S+) - (.+)$`, 'gm'))].map(([, name, words]) => [name, words]);

/** What an attribute may hold, for those that take more than words. @type {Record<string, string>} */
const EXAMPLES = {
  point: 'trapezius-upper-1',
  region: 'headache.L',
  layers: 'skin superficial',
  tour: 'headache',
  state: 'a string from link()',
  catalog: 'points.json',
  'booking-href': 'https://example.org/book',
  'booking-label': 'Book a session',
};
/** @param {string} name @param {readonly string[]} tags */
const values = (name, tags) => (name === 'lang' ? tags : (EXAMPLES[name] ?? WORDS[name]));

/** Methods, with arguments to begin with. @type {Record<string, string>} */
const METHODS = {
  select: '"temporalis-1", {"side": "left"}',
  clear: '',
  findByPain: '["headache.L"], {"limit": 3}',
  search: '"behind my eye"',
  lookAt: '"levator-scapulae.R"',
  isolate: 'true',
  hide: '"trapezius-upper.R"',
  showAll: '',
  play: '',
  pause: '',
  seek: '12',
  step: '1',
  setRate: '2',
  setLoop: 'true',
  setView: '"back"',
  startTour: '"stiff-neck"',
  startQuiz: '{"count": 5}',
  snapshot: '{"width": 640}',
  link: '',
  summary: '',
  stats: '',
  locate: '"trapezius-upper-1", "right"',
};

/** Mistakes, as code and as what it does. @type {[string, () => void][]} */
const MISTAKES = [
  ['select("trapezius-uper-1")', () => atlas.select('trapezius-uper-1')],
  ['setAttribute("layers", "skin bones")', () => atlas.setAttribute('layers', 'skin bones')],
  ['setView("below")', () => atlas.setView(/** @type {'top'} */ (/** @type {unknown} */ ('below')))],
  ['seek(NaN)', () => atlas.seek(NaN)],
  ['state = { version: 7 }', () => (atlas.state = /** @type {any} */ ({ version: 7 }))],
  ['setAttribute("booking-href", "javascript:alert(1)")', () => atlas.setAttribute('booking-href', 'javascript:alert(1)')],
];

/** Custom properties: what each may be set to. @type {Record<string, string>} */
const STYLES = {
  '--tpa-accent': '#1c6a61',
  '--tpa-on-accent': '#ffffff',
  '--tpa-surface': '#ffffff',
  '--tpa-surface-2': '#f6f4f0',
  '--tpa-text': '#1b2326',
  '--tpa-muted': '#5a6669',
  '--tpa-line': '#e5e1d9',
  '--tpa-edge': '#868d8b',
  '--tpa-stage-top': '#f8f6f2',
  '--tpa-stage-bottom': '#e3ddd3',
  '--tpa-outline': '#5f4739',
  '--tpa-glass': 'rgb(255 255 255 / 0.93)',
  '--tpa-glass-line': 'rgb(60 50 40 / 0.1)',
  '--tpa-zone': '#b02a34',
  '--tpa-strain': '#a96c0a',
  '--tpa-care': '#7d5200',
  '--tpa-care-surface': '#fcf3de',
  '--tpa-radius': '18px',
  '--tpa-height': '640px',
  '--tpa-font': 'Georgia, serif',
  '--tpa-font-display': 'Georgia, serif',
};
/** Lines kept in the log. */
const KEPT = 80;

/** @param {string} tag @param {Record<string, string>} [attributes] @param {(Node | string)[]} children */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A value in few words. @param {unknown} value */
function brief(value) {
  if (value instanceof Blob) return `Blob, ${value.type}, ${value.size} bytes`;
  return value === undefined ? 'undefined' : JSON.stringify(value, (_, part) => (Array.isArray(part) && part.length > 12 ? [...part.slice(0, 12), `… ${part.length} in all`] : part), 1).replace(/\n\s*/g, ' ');
}

// Attributes

const tags = (await languages()).map(([tag]) => tag);
for (const name of ATTRIBUTES) {
  const what = values(name, tags);
  const now = atlas.getAttribute(name) ?? '';
  const field = /** @type {HTMLInputElement | HTMLSelectElement} */ (
    typeof what !== 'string' ? make('select', { 'aria-label': name }, new Option('not set', ''), ...what.map(value => new Option(value, value))) : make('input', { 'aria-label': name, placeholder: what, autocomplete: 'off', spellcheck: 'false' })
  );
  field.value = now;
  field.addEventListener('change', () => (field.value ? atlas.setAttribute(name, field.value) : atlas.removeAttribute(name)));
  place('attributes').append(make('tr', {}, make('th', { scope: 'row' }, make('code', {}, name)), make('td', {}, field)));
}

// Methods and mistakes

for (const [name, initial] of Object.entries(METHODS)) {
  const field = /** @type {HTMLInputElement} */ (make('input', { 'aria-label': `Arguments of ${name}`, autocomplete: 'off', spellcheck: 'false' }));
  field.value = initial;
  const output = make('output', {});
  const button = make('button', { type: 'button', 'aria-label': `Call ${name}` }, 'Call');
  const call = async () => {
    output.textContent = '…';
    try {
      const method = Reflect.get(atlas, name);
      output.textContent = typeof method === 'function' ? brief(await method.apply(atlas, JSON.parse(`[${field.value}]`))) : 'This build does not have it yet.';
    } catch (error) {
      output.textContent = String(error);
    }
  };
  button.addEventListener('click', call);
  field.addEventListener('keydown', event => event.key === 'Enter' && call());
  place('methods').append(make('div', { class: 'call' }, make('code', {}, name), field, button, output));
}

for (const [code, act] of MISTAKES) {
  const output = make('output', {});
  const button = make('button', { type: 'button', 'aria-label': `Try ${code}` }, 'Try');
  button.addEventListener('click', async () => {
    output.textContent = '';
    const note = (/** @type {Event} */ event) => (output.textContent += `${brief(/** @type {CustomEvent} */ (event).detail)}\n`);
    atlas.addEventListener('error', note);
    act();
    // An attribute is read when the element is next drawn.
    await new Promise(requestAnimationFrame);
    atlas.removeEventListener('error', note);
  });
  place('errors').append(make('div', { class: 'call' }, make('code', {}, code), make('span'), button, output));
}

// Events and state

const log = place('log');
const withProgress = /** @type {HTMLInputElement} */ (place('progress'));
for (const name of EVENTS) {
  atlas.addEventListener(name, event => {
    const { detail } = /** @type {CustomEvent} */ (event);
    if (name === 'progress' && !withProgress.checked) return;
    log.prepend(make('li', { class: name }, make('b', {}, name), ` ${name === 'statechange' ? '{ state }' : brief(detail)}`));
    while (log.children.length > KEPT) log.lastElementChild?.remove();
  });
}
place('clear').addEventListener('click', () => log.replaceChildren());
const showState = () => (place('state').textContent = JSON.stringify(atlas.state, null, 2));
atlas.addEventListener('statechange', showState);
void atlas.ready?.then(showState);

// Custom properties, parts and slots

for (const [name, words] of documented('cssprop')) {
  const initial = STYLES[name] ?? '';
  const colour = initial.startsWith('#');
  const field = /** @type {HTMLInputElement} */ (make('input', { 'aria-label': name, ...(colour ? { type: 'color' } : { placeholder: initial, autocomplete: 'off' }) }));
  if (colour) field.value = initial;
  field.addEventListener('input', () => atlas.style.setProperty(name, field.value));
  const reset = make('button', { type: 'button', 'aria-label': `Reset ${name}` }, 'Reset');
  reset.addEventListener('click', () => {
    atlas.style.removeProperty(name);
    field.value = colour ? initial : '';
  });
  place('styles').append(make('tr', {}, make('th', { scope: 'row' }, make('code', {}, name), make('small', {}, words)), make('td', {}, make('span', { class: 'beside' }, field, reset))));
}

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);
const rule = /** @type {HTMLTextAreaElement} */ (document.getElementById('rule'));
function dress() {
  sheet.replaceSync(rule.value);
  const wrong = rule.value.trim() && sheet.cssRules.length === 0;
  /** @type {HTMLElement} */ (document.getElementById('rule-wrong')).textContent = wrong ? 'The browser finds no rule in this.' : '';
}
rule.addEventListener('input', dress);
for (const [part, words] of documented('csspart')) {
  const button = make('button', { type: 'button', title: words }, part);
  button.addEventListener('click', () => {
    rule.value = `trigger-point-atlas::part(${part}) {\n  outline: 3px solid crimson;\n  outline-offset: -3px;\n}`;
    dress();
  });
  place('parts').append(button);
}
dress();

for (const [slot, words] of documented('slot')) {
  const own = make('p', { slot, class: 'own' }, `A page’s own words in the slot ${slot}.`);
  const button = make('button', { type: 'button', 'aria-label': `Fill ${slot}`, 'aria-pressed': 'false' }, 'Fill');
  button.addEventListener('click', () => {
    if (own.isConnected) own.remove();
    else atlas.append(own);
    button.setAttribute('aria-pressed', String(own.isConnected));
  });
  place('slots').append(make('div', { class: 'call' }, make('code', {}, slot), make('span', { class: 'small' }, words), button));
}
