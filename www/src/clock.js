// Time: the one clock of page and worker, milliseconds since the Unix epoch, steady; and letting the page breathe.

/** @returns {number} */
export const now = () => performance.timeOrigin + performance.now();

/** When an event came, on the clock. @param {Event} event @returns {number} */
export const timeOf = event => performance.timeOrigin + event.timeStamp;

/** Lets the page handle what waits before more work is done on its thread. @returns {Promise<void>} */
export const breath = () => new Promise(resolve => setTimeout(resolve));
