// The clinic's own script: quick starts into the atlas, and a form that sends nothing.

const atlas = /** @type {import('../trigger-point-atlas.js').TriggerPointAtlas} */ (document.querySelector('trigger-point-atlas'));

const starts = /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll('[data-region]'));

for (const button of starts) {
  button.addEventListener('click', () => {
    atlas.clear();
    atlas.setAttribute('region', button.dataset.region ?? '');
    atlas.scrollIntoView({ block: 'nearest' });
  });
}

atlas.addEventListener('painselect', event => {
  const places = event.detail.places.map(({ place }) => place);
  for (const button of starts) button.setAttribute('aria-pressed', String(places.includes(button.dataset.region ?? '')));
});

const form = /** @type {HTMLFormElement} */ (document.querySelector('form'));

form.addEventListener('submit', event => {
  event.preventDefault();
  const sent = /** @type {HTMLElement} */ (form.querySelector('.sent'));
  sent.textContent = 'Thank you. This is a demonstration page, so nothing has been sent.';
});

export {};
