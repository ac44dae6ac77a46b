// What the page asks of a session that begins: the attributes that stand for the state, the mode, and the page's address.
import { settled } from './attributes.js';
import { STATE_ATTRIBUTES } from './generated/interface.js';
import { nearestLanguage } from './language.js';
import { codeFromPage } from './page-link.js';

/**
 * @import { Command } from './types.d.ts'
 * @import { Body } from '../trigger-point-atlas.js'
 */

/** Attributes of the state that a drawing of the body shows without any words. */
const LOOKS = ['lang', 'names', 'model', 'layers', 'limbs', 'sensitivity', 'view'];

/** What the page around is written in. @param {HTMLElement} element */
export const languageAround = element => element.parentElement?.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;

/** The address in a `model` attribute; null where it names one of our own. @param {string | null} value */
export function ownModel(value) {
  if (!value || !/[/.:]/.test(value)) return null;
  try {
    const url = new URL(value, document.baseURI);
    return /^(https?|blob):$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** A body of the page's own is the stage's matter. @param {string} name @param {string} value @returns {Command} */
export const attributeCommand = (name, value) => ({ type: 'attribute', name, value: name === 'model' && ownModel(value) ? '' : value });

/** @param {HTMLElement & { mode: unknown }} element @returns {Command[]} */
export function firstCommands(element) {
  /** @type {Command[]} */
  const commands = element.hasAttribute('lang') ? [] : [{ type: 'lang', lang: nearestLanguage(languageAround(element)) }];
  for (const name of STATE_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) commands.push(attributeCommand(name, value));
  }
  if (settled('mode', element.mode) === 'quiz') commands.push({ type: 'startQuiz' });
  const code = codeFromPage(element);
  if (code) commands.push({ type: 'restore', code });
  return commands;
}

/** The body that will be asked for, as far as it can be told before the core reads it. @param {HTMLElement} element @returns {Body} */
export function firstBody(element) {
  const code = codeFromPage(element) ?? element.getAttribute('state');
  return (code ? /(^|~)b=female(~|$)/.test(code) : element.getAttribute('model') === 'female') ? 'female' : 'male';
}

/** Whether no page and no link says what to show, beside how the body looks. @param {HTMLElement & { mode: unknown }} element */
export const opensBare = element =>
  settled('mode', element.mode) === 'explore' && firstCommands(element).every(command => command.type === 'lang' || (command.type === 'attribute' && LOOKS.includes(command.name)));
