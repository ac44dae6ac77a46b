// Buttons that each open the answer to a complaint, and are pressed while it is the one asked about.

export const atlas = /** @type {import('../trigger-point-atlas.js').TriggerPointAtlas} */ (document.querySelector('trigger-point-atlas'));

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
