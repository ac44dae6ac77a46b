// On paper the picture stays as it stands: what is laid over the body was placed for its size on screen.

/** @param {ShadowRoot | null} root */
export function holdStage(root) {
  const stage = /** @type {HTMLElement | null | undefined} */ (root?.querySelector('.stage'));
  if (!stage) return;
  stage.style.setProperty('--printed-width', `${stage.offsetWidth}px`);
  stage.style.setProperty('--printed-height', `${stage.offsetHeight}px`);
}
