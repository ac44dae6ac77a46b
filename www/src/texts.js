// Words: Fluent messages of the chosen language, with English always at hand.
import { FluentBundle, FluentResource } from '@fluent/bundle';
import english from '../../assets/locales/en/ui.ftl';
import { assetUrl, sharedText } from './assets.js';

/** Languages with a file in `locales/`. */
const LANGUAGES = ['en'];

/** The nearest language there is. @param {string} wanted a BCP 47 tag */
export function nearestLanguage(wanted) {
  const tag = wanted.toLowerCase();
  return LANGUAGES.find(language => tag === language || tag.startsWith(`${language}-`)) ?? 'en';
}

export class Texts {
  /** The interface's own English comes with the script, so that even a failure has words. */
  #bundles = [bundle('en', english)];
  language = 'en';

  /** Loads a language's words, those of the catalogue among them. @param {string} language */
  async load(language) {
    const text = await sharedText(assetUrl(`./locales/${language}.ftl`));
    this.language = language;
    this.#bundles = [bundle(language, text), bundle('en', english)];
  }

  /**
   * A message, or `message.attribute`. What nobody has translated shows as nothing rather than as code.
   * @param {string} id
   * @param {Record<string, string | number>} [args]
   */
  get = (id, args) => {
    const [name, attribute] = id.split('.');
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
