// The state in the page's address: `#tpa=<code>`, or `#tpa-<id>=<code>` for an element with an id.

/** @param {HTMLElement} element */
const keyOf = element => (element.id ? `tpa-${element.id}` : 'tpa');

/** The code a link to this page carries for the element, if any. @param {HTMLElement} element */
export function codeFromPage(element) {
  const prefix = `${keyOf(element)}=`;
  const part = location.hash.slice(1).split('&').find(part => part.startsWith(prefix));
  return part ? decodeURIComponent(part.slice(prefix.length)) : null;
}

/** This page's address with the code in it. @param {HTMLElement} element @param {string} code */
export function pageWithCode(element, code) {
  const url = new URL(location.href);
  const prefix = `${keyOf(element)}=`;
  const others = url.hash.slice(1).split('&').filter(part => part && !part.startsWith(prefix));
  url.hash = [...others, prefix + code].join('&');
  return url.href;
}
