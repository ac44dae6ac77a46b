// The clinic's own script: quick starts into the atlas, and a form that sends nothing.
import { atlas } from './starts.js';

const form = /** @type {HTMLFormElement} */ (document.querySelector('form'));

const about = /** @type {HTMLTextAreaElement} */ (form.elements.namedItem('about'));
/** What the form was filled with here; what somebody has written stays. */
let filled = '';

/** Pains of which a point has been looked at, each a line. @type {string[]} */
const pains = [];

// These, and the point or the session that is looked at now, are what one comes about.
function fill() {
  const { pain = [], selection = null } = atlas.state ?? {};
  const lines = atlas.summary().split('\n');
  const [asked] = pain.length ? lines.splice(0, 1) : [];
  // Another side of it, said later, is no other pain.
  const told = [...pains.filter(pain => pain.split(',')[0] !== asked?.split(',')[0]), ...(asked ? [asked] : [])];
  if (selection) pains.splice(0, pains.length, ...told);
  const text = [...new Set([...told, ...lines])].filter(Boolean).join('\n');
  if (about.value === filled) about.value = filled = text;
}

atlas.addEventListener('statechange', fill);

form.addEventListener('submit', event => {
  event.preventDefault();
  const sent = /** @type {HTMLElement} */ (form.querySelector('.sent'));
  sent.textContent = 'Thank you. This is a demonstration page, so nothing has been sent.';
});
