// What the script's classes are made of where there is no document: a server that renders the page may import them, and make none.

export const HTMLElement = globalThis.HTMLElement ?? class {};
