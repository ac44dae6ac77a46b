// The classroom: complaints, modes and links over one large atlas. What the address asks for becomes attributes.
import { atlas } from './starts.js';

const said = /** @type {HTMLElement} */ (document.querySelector('[data-said]'));
const PREPARED = ['point', 'side', 'region', 'layers', 'model', 'view', 'mode', 'tour', 'lang'];

for (const [name, value] of new URLSearchParams(location.search)) if (PREPARED.includes(name)) atlas.setAttribute(name, value);

/** @template {HTMLElement} E @param {string} selector @param {(button: E) => void} act */
const onClick = (selector, act) => {
  for (const button of /** @type {NodeListOf<E>} */ (document.querySelectorAll(selector))) button.addEventListener('click', () => act(button));
};

onClick('[data-mode]', button => {
  const { mode = '' } = button.dataset;
  if (atlas.getAttribute('mode') === mode) atlas.removeAttribute('mode');
  else atlas.setAttribute('mode', mode);
  pressed();
});
// A telephone may have no full screen but for films.
onClick('[data-full]', () => void atlas.requestFullscreen());
/** @type {HTMLElement} */ (document.querySelector('[data-full]')).hidden = !document.fullscreenEnabled;
onClick('[data-link]', async () => {
  const link = atlas.link();
  try {
    await navigator.clipboard.writeText(link);
    said.textContent = 'Copied.';
  } catch {
    said.textContent = link;
  }
});

function pressed() {
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-mode]'))) button.setAttribute('aria-pressed', String(atlas.getAttribute('mode') === button.dataset.mode));
}
pressed();
