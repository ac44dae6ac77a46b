// Words: Fluent messages of the chosen language, with English always at hand.
import { FluentBundle, FluentResource } from '@fluent/bundle';
import ask from '../../assets/locales/en/ask.ftl';
import ui from '../../assets/locales/en/ui.ftl';
import { assetUrl, sharedText } from './assets.js';
import { breath } from './clock.js';

/** Words of the first screen. */
const english = `${ui}\n${ask}`;

/** Languages with a file in `locales/`. */
const LANGUAGES = ['en'];

/** The nearest language there is. @param {string} wanted a BCP 47 tag */
export function nearestLanguage(wanted) {
  const tag = wanted.toLowerCase();
  return LANGUAGES.find(language => tag === language || tag.startsWith(`${language}-`)) ?? 'en';
}

export class Texts {
  /** The first screen's own English comes with the script, so that even a failure has words. */
  #english = bundle('en', english);
  #bundles = [this.#english];
  language = 'en';
  #fluent = english;
  /** Words of the page's own catalogue, by language and message. @type {Record<string, Record<string, string>>} */
  #own = {};

  /** Loads the words of the first screen alone. @param {string} language */
  async loadFirst(language) {
    if (language === 'en' || this.#fluent !== english) return;
    const text = await sharedText(assetUrl(`./locales/${language}-first.ftl`));
    // All of them may have come meanwhile.
    if (this.#fluent === english) this.#bundles = [bundle(language, text), this.#english];
  }

  /** Loads a language's words, those of the catalogue among them. @param {string} language */
  async load(language) {
    const text = await sharedText(assetUrl(`./locales/${language}.ftl`));
    // Reading them all is work of its own.
    await breath();
    this.language = language;
    this.#fluent = text;
    this.#bundles = [bundle(language, text), this.#english];
  }

  /** Lays the words of the page's own catalogue over the others. @param {Record<string, Record<string, string>>} words */
  over(words) {
    this.#own = words;
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
   * @param {string} id
   * @param {Record<string, string | number>} [args]
   */
  get = (id, args) => {
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

/** @param {string} language @param {string} text */
function bundle(language, text) {
  const made = new FluentBundle(language, { useIsolating: false });
  made.addResource(new FluentResource(text));
  return made;
}
