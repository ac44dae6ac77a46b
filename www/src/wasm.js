// Whether WebAssembly may run here: a page's policy, or a browser that is locked down, may forbid it.

/** The shortest module there is. */
const EMPTY = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** @type {boolean | undefined} */
let runs;

export const wasmRuns = () => (runs ??= probe());

function probe() {
  try {
    // WebKit compiles also where the page's policy forbids it, and refuses to instantiate.
    return new WebAssembly.Instance(new WebAssembly.Module(EMPTY)) instanceof WebAssembly.Instance;
  } catch {
    return false;
  }
}
