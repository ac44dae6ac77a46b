// Words: Fluent messages of the chosen language. What a language lacks, its file has in English.
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';
import ask from '../../assets/locales/en/ask.ftl';
import ui from '../../assets/locales/en/ui.ftl';
import { assetUrl, sharedText } from './assets.js';
import { directionOf } from './language.js';

/** Words of the first screen. */
const english = `${ui}\n${ask}`;

/** Marks the messages that hold Latin names: `latin-trapezius-upper`. They are there while they are wanted. */
const LATIN = 'latin-';

/** A number with so many digits behind the point, or comma. @param {number} value @param {number} digits */
export const decimal = (value, digits) => new FluentNumber(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });

export class Texts {
  /** The first screen's own English comes with the script, so that even a failure has words. */
  #english = bundle('en', english, 'ltr');
  #bundles = [this.#english];
  language = 'en';
  /** Which way the language is written. @type {'ltr' | 'rtl'} */
  direction = 'ltr';
  #fluent = english;
  /** Words of the page's own catalogue, by language and message. @type {Record<string, Record<string, string>>} */
  #own = {};
  /** Latin names of muscles and bones, by their id. @type {Map<string, string>} */
  #latin = new Map();
  /** Whether muscles and bones go by their Latin names. */
  inLatin = false;

  /** Loads the words of the first screen alone. @param {string} language */
  async loadFirst(language) {
    if (language === 'en' || this.#fluent !== english) return;
    const text = await sharedText(assetUrl(`./locales/${language}-first.ftl`));
    // All of them may have come meanwhile.
    if (this.#fluent !== english) return;
    this.#speak(language);
    this.#bundles = [bundle(language, text, this.direction), this.#english];
  }

  /** Fetches a language's words, those of the catalogue among them. @param {string} language */
  static fetch = language => sharedText(assetUrl(`./locales/${language}.ftl`));

  /** @param {string} language @param {string} text its Fluent messages */
  take(language, text) {
    this.#speak(language);
    this.#fluent = text;
    this.#bundles = [bundle(language, text, this.direction), this.#english];
  }

  /** Has the browser load the language's rules of plurals and numbers, rather than in the first drawing that counts. */
  readRules() {
    this.get('list-show-unsure', { count: 1 });
  }

  /** @param {string} language */
  #speak(language) {
    this.language = language;
    this.direction = language === 'en' ? 'ltr' : directionOf(language);
  }

  /** Lays the words of the page's own catalogue over the others. @param {Record<string, Record<string, string>>} words */
  over(words) {
    this.#own = words;
  }

  /** Learns Latin names; the first for a thing stays. @param {Iterable<[id: string, name: string]>} names */
  learnLatin(names) {
    for (const [id, name] of names) if (!this.#latin.has(id)) this.#latin.set(id, name);
  }

  #ownWords() {
    return { ...this.#own.en, ...this.#own[this.language] };
  }

  /** All words of the language, for the search. */
  get fluent() {
    const own = this.#ownWords();
    const names = new Set(Object.keys(own).map(id => id.split('.')[0]));
    const line = (/** @type {string} */ text) => text.replace(/\s+/g, ' ');
    const lines = [...names].map(name => `${name} = ${line(this.get(name))}${own[`${name}.words`] ? `\n    .words = ${line(own[`${name}.words`])}` : ''}`);
    return [this.#fluent, ...lines].join('\n');
  }

  /**
   * A message, or `message.attribute`. What nobody has translated shows as nothing rather than as code.
   * @type {import('./types.d.ts').Words}
   */
  get = (id, args) => {
    if (id.startsWith(LATIN)) return (this.inLatin && this.#latin.get(id.slice(LATIN.length))) || '';
    const [name, attribute] = id.split('.');
    const own = this.#own[this.language]?.[id] ?? this.#own.en?.[id];
    if (own !== undefined) return own;
    for (const bundle of this.#bundles) {
      const message = bundle.getMessage(name);
      const pattern = attribute ? message?.attributes[attribute] : message?.value;
      if (pattern) return bundle.formatPattern(pattern, args);
    }
    return '';
  };
}

/** @param {string} language @param {string} text @param {'ltr' | 'rtl'} direction */
function bundle(language, text, direction) {
  // What is put into a sentence may be written the other way than the sentence.
  const made = new FluentBundle(language, { useIsolating: direction === 'rtl' });
  made.addResource(new FluentResource(text));
  return made;
}
