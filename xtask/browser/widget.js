// Waiting for the widget: its first picture, and the moment when nothing moves any more. Never by the clock.

/** Longest wait for anything, ms: drawing in software on a busy machine is slow, but not slower than this. */
export const PATIENCE = 120_000;

/** Errors after which no first picture comes by itself. */
const HALTS = ['asset-failed', 'viewer-failed', 'webgl-unavailable', 'invalid-catalog'];

/**
 * Waits for `ready`, or throws what an `error` event says that makes waiting vain.
 * @param {import('playwright-core').Locator} atlas
 * @returns {Promise<{ webgl: boolean }>}
 */
export const ready = atlas =>
  within(
    'ready',
    atlas.evaluate(async (element, halts) => {
      await customElements.whenDefined('trigger-point-atlas');
      const failed = new Promise((_, fail) =>
        element.addEventListener('error', ({ detail }) => halts.includes(detail.code) && fail(new Error(`${detail.code}: ${detail.message}`))),
      );
      return Promise.race([element.ready, failed]);
    }, HALTS),
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

/** @template T @param {string} what @param {Promise<T>} promise @param {number} [patience] ms @returns {Promise<T>} */
export async function within(what, promise, patience = PATIENCE) {
  let timer;
  const late = new Promise((_, fail) => (timer = setTimeout(() => fail(new Error(`no ${what} within ${patience / 1000} s`)), patience)));
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
