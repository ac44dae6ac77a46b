// Languages: which of those there are comes nearest to the one wanted, what each calls itself, and which way it is written.

/** Languages with a folder of words, as the build found them. @type {readonly string[]} */
export const LANGUAGES = TPA_LANGUAGES;

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

/** @param {string} tag @returns {Intl.Locale | null} */
function locale(tag) {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}

/** A tag and what is left of it when its parts are taken off one by one from the end (RFC 4647, 3.4). @param {string} tag */
function shorter(tag) {
  const parts = tag.toLowerCase().split('-');
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('-'));
}

/**
 * The language there is that comes nearest to a BCP 47 tag: the same, one that says less, the same with the script it
 * is usually written in, or the same language of another region; English where there is none.
 * @param {string} wanted
 * @param {readonly string[]} [there]
 */
export function nearestLanguage(wanted, there = LANGUAGES) {
  // The browser's tables of languages are large to load: what is plain does without them.
  if (there.includes(wanted)) return wanted;
  const tag = locale(wanted.trim().replaceAll('_', '-'));
  if (!tag) return 'en';
  const { language, script } = tag.maximize();
  const steps = [...shorter(tag.baseName).slice(0, -1), ...shorter(`${language}-${script}`)];
  for (const step of steps) {
    const found = there.find(one => one.toLowerCase() === step);
    if (found) return found;
  }
  return there.find(one => locale(one)?.language === language) ?? 'en';
}

/** @param {string} language @returns {'ltr' | 'rtl'} */
export const directionOf = language => (RIGHT_TO_LEFT.includes(locale(language)?.maximize().script ?? '') ? 'rtl' : 'ltr');

/** What a language calls itself. @param {string} language */
export function ownName(language) {
  const name = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(language) ?? language;
  const [first] = name;
  return first.toLocaleUpperCase(language) + name.slice(first.length);
}
