// The embed builder: a form becomes code, and the preview is made of that code.
import { languages, named, nameOf, titled } from './words.js';

/** @template {Element} E @param {string} selector @param {ParentNode} [within] @returns {E} */
const find = (selector, within = document) => /** @type {E} */ (within.querySelector(selector));
const form = /** @type {HTMLFormElement} */ (find('form'));
const preview = /** @type {HTMLElement} */ (find('.preview'));
const code = /** @type {HTMLElement} */ (find('pre code'));
const said = /** @type {HTMLElement} */ (find('[data-said]'));
/** Style rules of the code, as the page would have them. */
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

const HERE = new URL('.', location.href).href;
const FRAME_HEIGHT = 720;
const ABOUT = {
  snippet: 'Paste it where the atlas is to stand. The folder must lie on your own server.',
  iframe: 'For page builders and learning platforms. It may come from another server than the page.',
  link: 'A page with nothing but the atlas: for messages, QR codes, and platforms that frame a link by themselves.',
};

/** @param {string} name */
const value = name => String(new FormData(form).get(name) ?? '').trim();
const as = () => /** @type {'snippet' | 'iframe' | 'link'} */ (/** @type {HTMLInputElement} */ (find('[name=as]:checked')).value);

// What can be chosen

/** @param {string} name @param {(readonly [string, string])[]} entries */
function fill(name, entries, goal = /** @type {ParentNode} */ (find(`[name=${name}]`))) {
  goal.append(...entries.map(([value, text]) => new Option(text, value)));
}
const AREAS = { head: 'Head', neck: 'Neck', shoulder: 'Shoulder', back: 'Back', chest: 'Chest', abdomen: 'Belly', pelvis: 'Hip' };

async function offer() {
  fill('lang', await languages());
  fill('region', named('place').filter(id => id !== 'on-side').map(id => [id, titled(nameOf('place', id))]));
  const catalogue = await (await fetch('catalogue.json')).json();
  for (const [area, label] of Object.entries(AREAS)) {
    const points = catalogue.points.filter((/** @type {{ area: string }} */ point) => point.area === area);
    if (!points.length) continue;
    const group = document.createElement('optgroup');
    group.label = label;
    fill('point', points.map((/** @type {{ id: string }} */ { id }) => [id, nameOf('point', id)]), group);
    find('[name=point]').append(group);
  }
  fill('tour', catalogue.tours.map((/** @type {{ id: string }} */ { id }) => [id, nameOf('tour', id)]));
  /** @type {HTMLSelectElement} */ (find('[name=point]')).value = 'trapezius-upper-1';
}

// What is wrong

/** @param {string} href */
function safe(href) {
  const url = URL.canParse(href, HERE) ? new URL(href, HERE) : null;
  return url !== null && (['https:', 'mailto:', 'tel:'].includes(url.protocol) || url.origin === location.origin);
}

/** Says what is wrong beside a field. @param {string} id @param {string} words */
function note(id, words) {
  const field = find(`#${id}`);
  if (words) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
  const place = find(`#${id}-wrong`);
  if (place.textContent !== words) place.textContent = words;
  return !words;
}

/** A length in pixels, or nothing. @param {'width' | 'height'} name */
function length(name) {
  const field = /** @type {HTMLInputElement} */ (find(`#${name}`));
  const fine = field.validity.valid;
  note(name, fine ? '' : `From ${field.min} to ${field.max}, or empty.`);
  return fine && field.value ? Number(field.value) : null;
}

/** Contrast of a colour with the white that stands on it. @param {string} hex */
function contrast(hex) {
  const [r, g, b] = [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16) / 255).map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

// The code

function attributes() {
  /** @type {[string, string][]} */
  const list = [];
  const add = (/** @type {string} */ name, /** @type {string} */ text) => text && list.push([name, text]);
  const start = value('start');
  const side = value('side');
  if (start === 'region') add('region', value('region') + (side ? `.${side[0].toUpperCase()}` : ''));
  if (start === 'point') {
    add('point', value('point'));
    add('side', side);
  }
  if (start === 'tour') add('tour', value('tour'));
  if (start === 'guide') add('mode', 'guide');
  for (const name of ['model', 'theme', 'lang', 'controls', 'loading']) add(name, value(name));
  const [href, label] = [value('booking-href'), value('booking-label')];
  const fine = note('href', href && !safe(href) ? 'Allowed: https:, mailto:, tel:, or a page of the same server.' : label && !href ? 'Where does the button lead?' : '');
  const worded = note('label', href && !label ? 'The button needs words.' : '');
  if (href && label && fine && worded) {
    add('booking-href', href);
    add('booking-label', label);
  }
  return list;
}

/** Custom properties that differ from the widget's own. */
function properties() {
  /** @type {[string, string][]} */
  const list = [];
  if (value('own-accent')) {
    list.push(['--tpa-accent', value('accent')]);
    // Words on a pale colour are dark.
    if (contrast(value('accent')) < 4.5) list.push(['--tpa-on-accent', '#000']);
  }
  if (value('radius') !== '18') list.push(['--tpa-radius', `${value('radius')}px`]);
  return list;
}

/** @param {string} text */
const escaped = text => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The code as it works from a folder's address. @param {string} base */
function written(base) {
  const [list, style, width, height] = [attributes(), properties(), length('width'), length('height')];
  if (as() === 'snippet') {
    const rules = [...style];
    if (height) rules.push(['--tpa-height', `${height}px`], ['display', 'block'], ['min-height', 'var(--tpa-height)']);
    if (width) rules.push(['max-width', `${width}px`]);
    const css = rules.length ? `<style>\n  trigger-point-atlas {\n${rules.map(([name, text]) => `    ${name}: ${text};\n`).join('')}  }\n</style>\n` : '';
    const tag = list.map(([name, text]) => ` ${name}="${escaped(text)}"`).join('');
    return `${css}<script type="module" src="${escaped(base)}trigger-point-atlas.js"></script>\n<trigger-point-atlas${tag}></trigger-point-atlas>`;
  }
  const query = [...list, ...style].map(([name, text]) => `${name}=${encodeURIComponent(text)}`).join('&');
  const address = `${base}embed.html${query ? `?${query}` : ''}`;
  if (as() === 'link') return address;
  return `<iframe src="${escaped(address)}"\n  title="Trigger Point Atlas" width="${width ?? '100%'}" height="${height ?? FRAME_HEIGHT}"\n  loading="lazy" allow="fullscreen; clipboard-write; screen-wake-lock" frameborder="0"></iframe>`;
}

function base() {
  const text = value('base');
  const fine = note('base', text && !URL.canParse(text, HERE) ? 'An address such as https://example.org/trigger-point-atlas/' : '');
  return fine && text ? text.replace(/\/?$/, '/') : './';
}

// The preview

let shown = '';
/** Attributes of the code that was run last. @type {string[]} */
let given = [];

function show() {
  for (const field of /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll('[data-for]'))) field.hidden = !field.dataset.for?.split(' ').includes(value('start'));
  find('[name=radius-shown]').textContent = `${value('radius')} px`;
  find('[data-about]').textContent = ABOUT[as()];
  code.textContent = written(base());
  // The same code, from the folder that this page lies in.
  const here = written('./');
  if (here === shown) return;
  shown = here;
  run(here);
}

/** Puts the code on this page, as a page would. What takes no attribute away keeps the element that is there. @param {string} text */
function run(text) {
  const template = document.createElement('template');
  template.innerHTML = as() === 'link' ? `<iframe title="Trigger Point Atlas" src="${escaped(text)}" width="100%" height="${FRAME_HEIGHT}" frameborder="0"></iframe>` : text;
  const made = template.content;
  sheet.replaceSync(made.querySelector('style')?.textContent.replace('trigger-point-atlas', '.preview trigger-point-atlas') ?? '');
  const fresh = /** @type {HTMLElement} */ (made.querySelector('trigger-point-atlas, iframe'));
  const old = preview.firstElementChild;
  const keeps = fresh.localName === 'trigger-point-atlas' && old?.localName === fresh.localName && given.every(name => fresh.hasAttribute(name));
  given = [...fresh.attributes].map(({ name }) => name);
  if (!keeps) return preview.replaceChildren(document.adoptNode(fresh));
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
}

find('[data-copy]').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    said.textContent = 'Copied.';
  } catch {
    getSelection()?.selectAllChildren(code);
    said.textContent = 'The code is selected: copy it with Ctrl+C or ⌘C.';
  }
});
form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('change', show);
form.addEventListener('input', event => event.target instanceof HTMLInputElement && ['range', 'color'].includes(event.target.type) && show());
for (const choice of document.querySelectorAll('[name=as]')) choice.addEventListener('change', show);
find('[name=accent]').addEventListener('input', () => (/** @type {HTMLInputElement} */ (find('[name=own-accent]')).checked = true));
/** @type {HTMLInputElement} */ (find('[name=base]')).value = HERE;

await offer();
show();
