// The one clock of page and worker: milliseconds since the Unix epoch, steady.

/** @returns {number} */
export const now = () => performance.timeOrigin + performance.now();
