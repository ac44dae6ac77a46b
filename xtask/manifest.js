// node manifest.js: the custom elements manifest, from the types and the list of attributes, to standard output.
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { ATTRIBUTES } from '../www/src/generated/interface.js';

const types = ['trigger-point-atlas.d.ts', 'trigger-point-atlas-types.d.ts'].map(name => readFileSync(new URL(`../www/${name}`, import.meta.url), 'utf8')).join('\n');

/** The words of a documentation comment, and its tags. @param {string} comment */
function read(comment) {
  const lines = comment.split('\n').map(line => line.replace(/^\s*(\/\*\*|\*\/|\*)?\s?|\s*\*\/$/g, '').trim());
  const words = lines.filter(line => line && !line.startsWith('@')).join(' ');
  const tags = lines.map(line => /^@(\w+) (\S+)(?: - (.*))?$/.exec(line)).filter(tag => tag !== null);
  const named = kind => tags.filter(tag => tag[1] === kind).map(([, , name, description]) => ({ name, description }));
  return { words, named };
}

/** Text up to where a bracket closes, or the first of some characters outside of all brackets. */
function upTo(text, from, ends) {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    // The head of an arrow closes nothing.
    if (text.startsWith('=>', at)) at++;
    else if (depth === 0 && ends.includes(text[at])) return at;
    else if ('([{<'.includes(text[at])) depth++;
    else if (')]}>'.includes(text[at])) depth--;
  }
  return text.length;
}

/** Members of a class or interface: documentation and text of each. @param {string} head */
function members(head) {
  const start = types.indexOf(head);
  if (start < 0) throw new Error(`the types have no \`${head}\``);
  const open = upTo(types, start + head.length, '{') + 1;
  const before = types.slice(0, start).trimEnd();
  const own = before.endsWith('*/') ? read(before.slice(before.lastIndexOf('/**'))) : read('');
  const body = types.slice(open, upTo(types, open, '}'));
  const found = [];
  for (let at = 0; at < body.length; ) {
    const gap = /^\s*(\/\*\*[\s\S]*?\*\/)?\s*/.exec(body.slice(at)) ?? [''];
    at += gap[0].length;
    const end = upTo(body, at, ';');
    const text = body.slice(at, end).replace(/\s+/g, ' ').trim();
    if (text) found.push({ doc: read(gap[1] ?? ''), text });
    at = end + 1;
  }
  return { own, found };
}

/** A property as an attribute. @param {string} property */
const dashed = property => property.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

function element() {
  const { own, found } = members('export declare class TriggerPointAtlas ');
  /** @type {Map<string, Record<string, unknown>>} */
  const all = new Map();
  for (const { doc, text } of found) {
    const [, modifier, name, rest] = /^(readonly |get |set |static )?([\w]+)\??(.*)$/.exec(text) ?? [];
    if (!name || name === 'addEventListener' || modifier === 'set ') continue;
    const description = doc.words || undefined;
    if (rest.startsWith('(') && modifier !== 'get ') {
      const close = upTo(rest, 1, ')');
      const inside = rest.slice(1, close);
      const parameters = [];
      for (let at = 0; at < inside.length; ) {
        const end = upTo(inside, at, ',');
        const [, parameter, optional, type] = /^\s*(\w+)(\?)?: (.*)$/.exec(inside.slice(at, end)) ?? [];
        if (parameter) parameters.push({ name: parameter, type: { text: type }, optional: Boolean(optional) });
        at = end + 1;
      }
      all.set(name, { kind: 'method', name, description, parameters, return: { type: { text: rest.slice(close + 1).replace(/^: /, '') } } });
    } else {
      const attribute = ATTRIBUTES.includes(dashed(name)) ? dashed(name) : undefined;
      const writable = modifier !== 'readonly ' && !(modifier === 'get ' && !found.some(({ text }) => text.startsWith(`set ${name}(`)));
      all.set(name, { kind: 'field', name, description, type: { text: rest.replace(/^(\(\))?: /, '') }, attribute, readonly: writable ? undefined : true });
    }
  }
  const list = [...all.values()];
  const attributes = ATTRIBUTES.map(name => {
    const field = list.find(({ attribute }) => attribute === name);
    return { name, fieldName: field?.name, type: field?.type, description: field?.description };
  });
  const events = members('export interface AtlasEventMap ').found.map(({ doc, text }) => {
    const [, name, type] = /^(\w+): (.*)$/.exec(text) ?? [];
    return { name, type: { text: type }, description: doc.words || undefined };
  });
  return { own, list, attributes, events };
}

export function manifest() {
  const { own, list, attributes, events } = element();
  const properties = own.named('cssprop');
  const text = (/** @type {any} */ method) => method.return.type.text;
  const promised = list
    .filter(({ name }) => name !== 'dispose')
    .map(member => (member.kind === 'method' && !text(member).startsWith('Promise<') ? { ...member, return: { type: { text: `Promise<${text(member)}>` } } } : member));
  const declare = (/** @type {string} */ name, /** @type {string} */ tagName, /** @type {object} */ rest) => ({
    kind: 'class',
    name,
    tagName,
    customElement: true,
    superclass: { name: 'HTMLElement' },
    ...rest,
  });
  const module = (/** @type {string} */ path, /** @type {{ name: string, tagName: string }} */ declaration) => ({
    kind: 'javascript-module',
    path,
    declarations: [declaration],
    exports: [
      { kind: 'js', name: declaration.name, declaration: { name: declaration.name, module: path } },
      { kind: 'custom-element-definition', name: declaration.tagName, declaration: { name: declaration.name, module: path } },
    ],
  });
  return {
    schemaVersion: '2.1.0',
    modules: [
      module(
        'trigger-point-atlas.js',
        declare('TriggerPointAtlas', 'trigger-point-atlas', {
          description: own.words,
          attributes,
          members: list,
          events,
          slots: own.named('slot'),
          cssParts: own.named('csspart'),
          cssProperties: properties,
        }),
      ),
      module(
        'tpa-frame.js',
        declare('TriggerPointAtlasFrame', 'trigger-point-atlas-frame', {
          description: 'The atlas in an iframe of its own, with the interface of the element.',
          attributes: [
            ...attributes,
            { name: 'src', type: { text: 'string' }, description: 'Address of embed.html; beside the script if not given.' },
            { name: 'sandbox', type: { text: 'string' }, description: 'Passed on to the iframe.' },
            { name: 'aria-label', type: { text: 'string' }, description: 'Title of the iframe.' },
          ],
          members: promised,
          events,
          cssProperties: properties,
        }),
      ),
    ],
  };
}

if (import.meta.url === pathToFileURL(argv[1]).href) process.stdout.write(`${JSON.stringify(manifest(), null, 2)}\n`);
