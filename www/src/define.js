// Gives the page an element, once: of several copies of the script the first stays.

/** @param {string} name @param {CustomElementConstructor} type @param {string} url the script's own address */
export function define(name, type, url) {
  const { customElements: elements } = globalThis;
  if (!elements?.get(name)) elements?.define(name, type);
  else console.warn(`<${name}> is defined already; ${url} changes nothing.`);
}
