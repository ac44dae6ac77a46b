// The clinic's own script: quick starts into the atlas, and a form that sends nothing.
import './starts.js';

const form = /** @type {HTMLFormElement} */ (document.querySelector('form'));

form.addEventListener('submit', event => {
  event.preventDefault();
  const sent = /** @type {HTMLElement} */ (form.querySelector('.sent'));
  sent.textContent = 'Thank you. This is a demonstration page, so nothing has been sent.';
});
