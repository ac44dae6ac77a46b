// The clinic's own script: quick starts into the atlas, and a form that sends nothing.
import { atlas } from './starts.js';

const form = /** @type {HTMLFormElement} */ (document.querySelector('form'));

const about = /** @type {HTMLTextAreaElement} */ (form.elements.namedItem('about'));
/** What the form was filled with here; what somebody has written stays. */
let filled = '';

// The point that was looked at last is what one comes about.
atlas.addEventListener('select', event => {
  const { point, side } = event.detail;
  if (!point || about.value !== filled) return;
  about.value = filled = `${point.replaceAll('-', ' ')}, ${side}`;
});

form.addEventListener('submit', event => {
  event.preventDefault();
  const sent = /** @type {HTMLElement} */ (form.querySelector('.sent'));
  sent.textContent = 'Thank you. This is a demonstration page, so nothing has been sent.';
});
