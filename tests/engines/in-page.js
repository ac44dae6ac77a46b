// What runs inside the page for a driver that only knows how to run a script: finding elements as Playwright's locators do,
// through open shadow roots and frames of the same origin, and telling whether they can be acted upon.

/**
 * One step from elements to elements.
 * @typedef {{ css: string } | { nth: number } | { frame: true } | { label: Words, exact?: boolean } | { text: Words } | { hasText: Words }
 *   | { role: string, name?: Words, exact?: boolean } | { or: Step[] } | { and: Step[] }} Step
 * @typedef {string | { source: string, flags: string }} Words
 */

/** Defines `window.tpaFind` and the rest; run once in each page. */
export function library() {
  if (/** @type {any} */ (window).tpaIn) return;
  const trees = root => [root, ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? trees(shadowRoot) : []))];
  const all = (root, css) => trees(root).flatMap(tree => [...tree.querySelectorAll(css)]);
  /** Elements that match below a root, which may itself lie in a shadow tree that the selector begins in. */
  const below = (root, css) => {
    const inner = root.shadowRoot ? trees(root.shadowRoot) : [];
    const outer = root.nodeType === Node.ELEMENT_NODE ? [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? trees(shadowRoot) : [])) : [];
    if (root.nodeType !== Node.ELEMENT_NODE) return all(root, css);
    const found = new Set([...root.querySelectorAll(css), ...[...inner, ...outer].flatMap(tree => [...tree.querySelectorAll(css)])]);
    return [...found];
  };
  const visible = element => {
    const box = element.getBoundingClientRect();
    if (element.ownerDocument.defaultView.getComputedStyle(element).visibility !== 'visible' || !(element.checkVisibility?.() ?? true)) return false;
    return box.width > 0 && box.height > 0;
  };
  const plain = text => text.replace(/\s+/g, ' ').trim();
  const textOf = element => {
    if (element.shadowRoot) return [...element.shadowRoot.childNodes].map(textOf).join('');
    if (element.nodeType === Node.TEXT_NODE) return element.nodeValue;
    if (/^(STYLE|SCRIPT|NOSCRIPT)$/.test(element.nodeName)) return '';
    return [...element.childNodes].map(textOf).join('');
  };
  const fits = (words, text, exact) => {
    if (typeof words !== 'string') return new RegExp(words.source, words.flags).test(text);
    return exact ? plain(text) === plain(words) : plain(text).toLowerCase().includes(plain(words).toLowerCase());
  };
  const ROLES = {
    button: 'button,summary,input[type=button],input[type=submit]',
    link: 'a[href]',
    searchbox: 'input[type=search]',
    combobox: 'select:not([multiple])',
    alert: '[role=alert]',
  };
  const named = element => {
    const by = element.getAttribute('aria-labelledby')?.split(/\s+/).map(id => element.getRootNode().getElementById(id)).filter(Boolean);
    if (by?.length) return by.map(textOf).join(' ');
    if (element.getAttribute('aria-label')) return element.getAttribute('aria-label');
    if (element.labels?.length) return [...element.labels].map(textOf).join(' ');
    // What is hidden from reading is no part of a name.
    const said = node => (node.nodeType === Node.ELEMENT_NODE && (node.getAttribute('aria-hidden') === 'true' || !(node.checkVisibility?.() ?? true)) ? '' : node.nodeType === Node.TEXT_NODE ? node.nodeValue : [...node.childNodes].map(said).join(' '));
    return plain(said(element)) || element.title || '';
  };
  const hidden = element => {
    for (let at = element; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) if (at.getAttribute('aria-hidden') === 'true' || at.inert) return true;
    return !(element.checkVisibility?.({ visibilityProperty: true }) ?? true);
  };
  const labelled = (root, { label, exact }) =>
    below(root, 'input,select,textarea,button,[aria-label],[aria-labelledby]').filter(element => {
      const by = element.getAttribute('aria-labelledby')?.split(/\s+/).map(id => textOf(element.getRootNode().getElementById(id) ?? document.createElement('i')));
      return (by ?? [element.getAttribute('aria-label') ?? '', ...[...(element.labels ?? [])].map(textOf)]).some(text => text && fits(label, text, exact));
    });
  // The innermost elements that have the words.
  const wording = (root, words) => {
    const having = below(root, '*').filter(element => !/^(STYLE|SCRIPT|HEAD|TITLE)$/.test(element.nodeName) && fits(words, textOf(element)));
    return having.filter(element => ![...element.children].some(child => having.includes(child)) && !(element.shadowRoot && having.some(other => element.shadowRoot.contains(other))));
  };

  /** @param {import('./in-page.js').Step[]} steps */
  function find(steps, roots = [document]) {
    let found = roots;
    for (const step of steps) {
      const next = one => [...new Set(found.flatMap(one))];
      if ('css' in step) {
        const shown = step.css.endsWith(':visible');
        found = next(root => below(root, step.css.replace(/:visible$/, ''))).filter(element => !shown || visible(element));
      } else if ('nth' in step) found = found.slice(...(step.nth < 0 ? [-1] : [step.nth, step.nth + 1]));
      else if ('frame' in step) found = found.map(frame => frame.contentDocument).filter(Boolean);
      else if ('label' in step) found = next(root => labelled(root, step));
      else if ('text' in step) found = next(root => wording(root, step.text));
      else if ('hasText' in step) found = found.filter(element => fits(step.hasText, textOf(element)));
      else if ('role' in step)
        found = next(root => below(root, `[role=${step.role}]${ROLES[step.role] ? `,${ROLES[step.role].split(',').map(css => `${css}:not([role])`)}` : ''}`)).filter(
          element => !hidden(element) && (step.name === undefined || fits(step.name, named(element), step.exact)),
        );
      else if ('or' in step) found = [...new Set([...found, ...find(step.or)])];
      else if ('and' in step) {
        const others = find(step.and);
        found = found.filter(element => others.includes(element));
      }
    }
    return found;
  }

  /** Where an element is in the window, through its frames. */
  function boxOf(element) {
    let { x, y, width, height } = element.getBoundingClientRect();
    for (let frame = element.ownerDocument.defaultView.frameElement; frame; frame = frame.ownerDocument.defaultView.frameElement) {
      const outer = frame.getBoundingClientRect();
      x += outer.x + frame.clientLeft;
      y += outer.y + frame.clientTop;
    }
    return { x, y, width, height };
  }
  const next = () => new Promise(requestAnimationFrame);

  /** The middle of an element once it is seen, stands still, may be used and is not covered; null until then. */
  async function target(element, force) {
    if (!element || !visible(element)) return null;
    if (element.disabled || element.closest('fieldset:disabled')) return null;
    const before = boxOf(element);
    await next();
    await next();
    if (JSON.stringify(boxOf(element)) !== JSON.stringify(before)) return null;
    const middle = () => {
      const { x, y, width, height } = boxOf(element);
      return { x: x + width / 2, y: y + height / 2 };
    };
    const hit = () => {
      const view = element.ownerDocument.defaultView;
      const { x, y, width, height } = element.getBoundingClientRect();
      const [left, top] = [x + width / 2, y + height / 2];
      if (left < 0 || top < 0 || left > view.innerWidth || top > view.innerHeight) return false;
      let at = element.ownerDocument.elementFromPoint(left, top);
      while (at?.shadowRoot) {
        const inner = at.shadowRoot.elementFromPoint(left, top);
        if (!inner || inner === at) break;
        at = inner;
      }
      const label = element.labels?.[0];
      for (; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) if (at === element || at === label) return true;
      return false;
    };
    if (!hit()) {
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      await next();
      await next();
      if (!hit() && !force) return null;
    }
    return middle();
  }

  /** Puts a text into a field, as if typed over what was there. */
  function fill(element, text) {
    element.focus();
    if (element.type === 'number' || element.type === 'color' || element.type === 'range') {
      element.value = text;
      element.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      element.dispatchEvent(new Event('change', { bubbles: true }));
      return;
    }
    element.select();
    element.ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text);
  }

  Object.assign(window, { tpaIn: { find, visible, boxOf, target, fill } });
}
