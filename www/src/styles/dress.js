// Style sheets of a shadow root: constructable, so that a strict content policy lets them in.

/** A sheet made for one document is refused by every other. @type {WeakMap<Document, Map<string, CSSStyleSheet>>} */
const made = new WeakMap();

/** Gives a root its style sheets, wherever it stands now. @param {ShadowRoot} root @param {string[]} texts */
export function dress(root, texts) {
  const { ownerDocument } = root;
  const view = ownerDocument.defaultView;
  // A document that nobody sees, or a unit test's.
  if (!view?.CSSStyleSheet.prototype.replaceSync) return;
  const sheets = made.get(ownerDocument) ?? new Map();
  made.set(ownerDocument, sheets);
  root.adoptedStyleSheets = texts.map(text => {
    let sheet = sheets.get(text);
    if (!sheet) {
      sheet = new view.CSSStyleSheet();
      sheet.replaceSync(text);
      sheets.set(text, sheet);
    }
    return sheet;
  });
}
