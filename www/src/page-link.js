// The state in the page's address: `#tpa=<code>`, or `#tpa-<id>=<code>` for an element with an id; behind a route, `#/course/3?tpa=<code>`.

/** @param {{ id: string }} element */
export const keyOf = element => (element.id ? `tpa-${encodeURIComponent(element.id)}` : 'tpa');

/** The code a link to this page carries for the element, if any. @param {{ id: string }} element */
export function codeFromPage(element) {
  const prefix = `${keyOf(element)}=`;
  const part = location.hash.slice(1).split(/[?&]/).find(part => part.startsWith(prefix));
  return part ? decoded(part.slice(prefix.length)) : null;
}

/** The code in a text that is one, or an address with one: the element's own, or else the first. @param {string} text @param {{ id: string }} element */
export function codeOf(text, element) {
  const parts = text.includes('#') ? text.slice(text.indexOf('#') + 1).split(/[?&]/).filter(part => /^tpa(-[^=]*)?=/.test(part)) : [];
  const part = parts.find(part => part.startsWith(`${keyOf(element)}=`)) ?? parts[0];
  return part ? decoded(part.slice(part.indexOf('=') + 1)) : text;
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    // It is no code then, which whoever reads it says.
    return text;
  }
}
