// What the demo pages call points, places and sessions: the widget's own English words.

/** @returns {Promise<Map<string, string>>} messages by id */
async function english() {
  const response = await fetch('locales/en.ftl');
  const text = await response.text();
  return new Map([...text.matchAll(/^([a-z][\w-]*) = (.+)$/gm)].map(([, id, words]) => [id, words]));
}

const words = await english();

/** Languages that the build has words in, as tags with what each calls itself. @returns {Promise<[tag: string, name: string][]>} */
export async function languages() {
  const tags = /** @type {string[]} */ (await (await fetch('locales/languages.json')).json());
  return tags.map(tag => [tag, titled(new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag)]);
}

/** The words of a message, or its key. @param {string} kind @param {string} id */
export const nameOf = (kind, id) => words.get(`${kind}-${id}`) ?? id;

/** Ids that have a message of a kind, in the order of the words. @param {string} kind */
export const named = kind =>
  [...words.keys()]
    .filter(key => key.startsWith(`${kind}-`))
    .map(key => key.slice(kind.length + 1));

/** First letter large. @param {string} text */
export const titled = text => text.charAt(0).toUpperCase() + text.slice(1);
