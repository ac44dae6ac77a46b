// What came in the place of a file that cannot be read.

/**
 * Why a file that has come cannot be read: what it begins with may tell more than the error.
 * @param {string} url
 * @param {unknown} error
 */
export async function whatCame(url, error) {
  try {
    const reader = (await fetch(url, { cache: 'force-cache' })).body?.getReader();
    const begin = (await reader?.read())?.value ?? new Uint8Array();
    void reader?.cancel();
    if (begin[0] === 0x1f && begin[1] === 0x8b) {
      return `it is compressed by gzip, and the server does not say so in Content-Encoding (${error})`;
    }
    const words = new TextDecoder().decode(begin.subarray(0, 80));
    if (/^\s*<(!doctype|html)/i.test(words)) return `the server gave a page in its place (${error})`;
  } catch {
    // Nothing more can be told.
  }
  return String(error);
}
