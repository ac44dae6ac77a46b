// An address with the state in it, for the visitor to share: read again by page-link.js.
import { keyOf } from './page-link.js';

/** A page's address, this one's if none is given, with the code in it. @param {{ id: string }} element @param {string} code @param {string} [page] */
export function pageWithCode(element, code, page = location.href) {
  const url = new URL(page);
  const prefix = `${keyOf(element)}=`;
  // A page that keeps its route there has its own parameters behind it.
  const [, route, rest] = /^#(!?\/[^?]*\??)?(.*)$/.exec(url.hash) ?? ['', '', ''];
  const others = rest.split('&').filter(part => part && !part.startsWith(prefix));
  url.hash = (route ? route.replace(/\??$/, '?') : '') + [...others, prefix + code].join('&');
  return url.href;
}
