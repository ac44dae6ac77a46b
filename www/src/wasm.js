// Whether WebAssembly may run here: a page's policy, or a browser that is locked down, may forbid it.

/** The shortest module there is. */
const EMPTY = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** @type {boolean | undefined} */
let runs;

export const wasmRuns = () => (runs ??= probe());

function probe() {
  try {
    return new WebAssembly.Module(EMPTY) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}
