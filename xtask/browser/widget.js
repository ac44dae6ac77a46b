// Waiting for the widget: its first picture, and the moment when nothing moves any more. Never by the clock.

/** Longest wait for anything, ms: drawing in software on a busy machine is slow, but not slower than this. */
export const PATIENCE = 120_000;

/**
 * Waits for `ready`, or throws what the `error` event says.
 * @param {import('playwright-core').Locator} atlas
 * @returns {Promise<{ webgl: boolean }>}
 */
export const ready = atlas =>
  within(
    'ready',
    atlas.evaluate(async element => {
      await customElements.whenDefined('trigger-point-atlas');
      const failed = new Promise((_, fail) =>
        element.addEventListener('error', event => event.detail.recoverable || fail(new Error(`${event.detail.code}: ${event.detail.message}`))),
      );
      return Promise.race([element.ready, failed]);
    }),
  );

/**
 * Waits until the 3D view has drawn its last frame: several screen refreshes without a new one.
 * @param {import('playwright-core').Locator} atlas
 * @returns {Promise<number>} frames drawn so far
 */
export const settled = atlas =>
  within(
    'a still picture',
    atlas.evaluate(async element => {
      let drawn = -1;
      for (let same = 0; same < 4; ) {
        for (let refresh = 0; refresh < 3; refresh++) await new Promise(requestAnimationFrame);
        const now = (await element.stats())?.drawn ?? -1;
        same = now === drawn ? same + 1 : 0;
        drawn = now;
      }
      return drawn;
    }),
  );

/** @template T @param {string} what @param {Promise<T>} promise @returns {Promise<T>} */
export async function within(what, promise) {
  let timer;
  const late = new Promise((_, fail) => (timer = setTimeout(() => fail(new Error(`no ${what} within ${PATIENCE / 1000} s`)), PATIENCE)));
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
