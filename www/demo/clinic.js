// The clinic's own script: quick starts into the atlas, and a form that sends nothing.

const atlas = /** @type {import('../trigger-point-atlas.js').TriggerPointAtlas} */ (document.querySelector('trigger-point-atlas'));

for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll('[data-point]'))) {
  button.addEventListener('click', () => {
    const wanted = (button.dataset.point ?? '').split(' ');
    atlas.select(wanted.find(id => atlas.points.some(point => point.id === id)) ?? wanted[0]);
    atlas.scrollIntoView({ block: 'nearest' });
  });
}

atlas.addEventListener('select', event => {
  for (const button of document.querySelectorAll('[data-point]')) {
    const chosen = (button.getAttribute('data-point') ?? '').split(' ').includes(event.detail.point ?? '');
    button.setAttribute('aria-pressed', String(chosen));
  }
});

const form = /** @type {HTMLFormElement} */ (document.querySelector('form'));

form.addEventListener('submit', event => {
  event.preventDefault();
  const sent = /** @type {HTMLElement} */ (form.querySelector('.sent'));
  sent.textContent = 'Thank you. This is a demonstration page, so nothing has been sent.';
});
