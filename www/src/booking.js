// The clinic's own button: only addresses that cannot run code on the page.

/** Whether a link is `https:`, `mailto:`, `tel:` or of the page's own origin. @param {string} href */
export function isSafeHref(href) {
  try {
    const url = new URL(href, document.baseURI);
    return ['https:', 'mailto:', 'tel:'].includes(url.protocol) || (url.protocol === 'http:' && url.origin === location.origin);
  } catch {
    return false;
  }
}
