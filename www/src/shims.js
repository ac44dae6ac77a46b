// What stands in where the browser's own is missing: on a server that renders the page, which may import the script and makes no
// element, and in the pretended documents of unit tests, where an element stays at its first sight and fetches nothing.

export const HTMLElement = globalThis.HTMLElement ?? class {};

class NothingSeen {
  observe() {}
  disconnect() {}
}

/** @type {typeof globalThis.ResizeObserver} */
export const ResizeObserver = globalThis.ResizeObserver ?? NothingSeen;

/** @type {typeof globalThis.IntersectionObserver} */
export const IntersectionObserver = globalThis.IntersectionObserver ?? NothingSeen;

/** @param {string} query @returns {MediaQueryList} */
export const matchMedia = query => globalThis.matchMedia?.(query) ?? new EventTarget();
