// Phases of the start in the browser's performance timeline, for developer tools and measurements: `tpa:fetch`, `tpa:compile`, `tpa:body`, `tpa:context`, `tpa:app`, `tpa:upload`, `tpa:draw`.

/** @import { Phase } from './types.d.ts' */

/** @param {string} name @param {number} start as of `performance.now()` @param {number} [end] */
export function measure(name, start, end = performance.now()) {
  // Old Safari measures between marks alone; nothing hangs on this.
  if (typeof PerformanceMeasure !== 'undefined') performance.measure(name, { start, end: Math.max(start, end) });
}

/** Those of this thread so far. @returns {Phase[]} */
export const phases = () =>
  performance
    .getEntriesByType('measure')
    .filter(({ name }) => name.startsWith('tpa:'))
    .map(({ name, startTime, duration }) => ({ name, startMs: performance.timeOrigin + startTime, ms: duration }));

/** Puts those of a worker into this thread's timeline. @param {Phase[]} list */
export function adopt(list) {
  for (const { name, startMs, ms } of list) {
    const start = Math.max(0, startMs - performance.timeOrigin);
    measure(name, start, start + ms);
  }
}

/** When the last byte of a file came, as of `performance.now()`; the time now where the browser does not say. @param {string} url */
export const arrivedAt = url => /** @type {PerformanceResourceTiming | undefined} */ (performance.getEntriesByName(url, 'resource').at(-1))?.responseEnd || performance.now();
