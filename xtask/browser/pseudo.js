// node pseudo.js EN.ftl AR-XB.ftl: English as if it were written from right to left, to see and test the mirrored layout.
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

const [RIGHT_TO_LEFT_MARK, OVERRIDE, POP] = ['\u200f', '\u202e', '\u202c'];
/** What stands before the text of a line: an id, an attribute's name, a variant's key. */
const HEAD = /^((?:[a-z][\w-]*|\s+\.[\w-]+) =|\s+\*?\[\s*[\w.-]+\s*\])?\s*/i;
/** Lines that are not shown: words to search by, selectors and their ends. */
const SILENT = /^search-|^\s+\.words =|->\s*$|^\s*\}\s*$/;

/** Turns every word round, and leaves what is put into the text as it is. @param {string} text */
const turned = text =>
  text
    .split(/(\{[^}]*\})/)
    .map((part, at) => (at % 2 ? part : part.replace(/\p{L}[\p{L}\p{M}’'-]*/gu, word => `${RIGHT_TO_LEFT_MARK}${OVERRIDE}${word}${POP}${RIGHT_TO_LEFT_MARK}`)))
    .join('');

/** @param {string} fluent as the build writes it */
export const pseudo = fluent =>
  fluent
    .split('\n')
    .map(line => {
      if (SILENT.test(line)) return line;
      const [head] = HEAD.exec(line) ?? [''];
      return head + turned(line.slice(head.length));
    })
    .join('\n');

if (import.meta.url === pathToFileURL(argv[1]).href) writeFileSync(argv[3], pseudo(readFileSync(argv[2], 'utf8')));
