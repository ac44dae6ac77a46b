// The door to what the first screen does not need: it comes with the core.
import { once, part } from '../assets.js';

/** @type {typeof import('./late.js') | null} */
let parts = null;

/** The panels after the first one; null until they have come. */
export const late = () => parts;

/** @returns {Promise<unknown>} */
export const loadLate = () => once('panels', async () => (parts = await part(() => import('./late.js'))));
