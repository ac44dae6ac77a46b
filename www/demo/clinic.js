// The clinic's own script: quick starts into the atlas, and a form that sends nothing.
import { atlas } from './starts.js';

const form = /** @type {HTMLFormElement} */ (document.querySelector('form'));

const about = /** @type {HTMLTextAreaElement} */ (form.elements.namedItem('about'));
/** What the form was filled with here; what somebody has written stays. */
let filled = '';

// Where it hurts and the point that was looked at last are what one comes about.
function fill() {
  const chosen = atlas.summary();
  if (chosen && about.value === filled) about.value = filled = chosen;
}

atlas.addEventListener('select', fill);
atlas.addEventListener('painselect', fill);

form.addEventListener('submit', event => {
  event.preventDefault();
  const sent = /** @type {HTMLElement} */ (form.querySelector('.sent'));
  sent.textContent = 'Thank you. This is a demonstration page, so nothing has been sent.';
});
