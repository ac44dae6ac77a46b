// The state in the page's address: `#tpa=<code>`, or `#tpa-<id>=<code>` for an element with an id.

/** @param {{ id: string }} element */
const keyOf = element => (element.id ? `tpa-${element.id}` : 'tpa');

/** The code a link to this page carries for the element, if any. @param {{ id: string }} element */
export function codeFromPage(element) {
  const prefix = `${keyOf(element)}=`;
  const part = location.hash.slice(1).split('&').find(part => part.startsWith(prefix));
  return part ? decodeURIComponent(part.slice(prefix.length)) : null;
}

/** A page's address, this one's if none is given, with the code in it. @param {{ id: string }} element @param {string} code @param {string} [page] */
export function pageWithCode(element, code, page = location.href) {
  const url = new URL(page);
  const prefix = `${keyOf(element)}=`;
  const others = url.hash.slice(1).split('&').filter(part => part && !part.startsWith(prefix));
  url.hash = [...others, prefix + code].join('&');
  return url.href;
}
