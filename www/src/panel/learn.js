// Good to know: what it is, whom it suits, when not to press, what is known; folded up under the list.
import { html, nothing } from 'lit';
import { sourceHref } from './sources.js';

/** @import { Atlas, Shell, Words } from '../types.d.ts' */

/** Topics in the order in which a newcomer needs them; each names its messages in `learn.ftl`. @type {[topic: string, parts: string[]][]} */
const TOPICS = [
  ['flags', ['emergency', 'head', 'chest', 'belly', 'back', 'jaw', 'shoulder']],
  ['not', ['skin', 'injury', 'clot', 'lump', 'ill', 'numb', 'gun']],
  ['ask', ['blood', 'bone', 'vessel', 'tissue', 'pregnancy', 'heart', 'cancer', 'neck', 'feeling', 'child']],
  ['what', ['body']],
  ['points', ['body']],
  ['zones', ['body']],
  ['session', ['talk', 'find', 'settle', 'sink', 'hold', 'release', 'lengthen', 'after']],
  ['suits', ['body']],
  ['tell', ['where', 'health', 'limits', 'signs']],
  ['benefit', ['relief', 'mobility', 'circulation', 'relaxation', 'posture', 'performance']],
  ['headache', ['body']],
  ['disputed', ['agreed', 'finding', 'theory']],
  ['grades', ['a', 'b', 'c']],
];

/** @param {Shell} shell @param {Atlas} atlas */
export const learn = ({ t }, atlas) => html`
  <section class="learn">
    <h3>${t('learn-title')}</h3>
    ${TOPICS.map(([topic, parts]) =>
      t(`learn-${topic}-title`)
        ? html`
            <details class=${topic}>
              <summary>${t(`learn-${topic}-title`)}</summary>
              ${parts.length === 1
                ? html`<p>${cited(t(`learn-${topic}-${parts[0]}`), atlas)}</p>`
                : html`<ul>${parts.map(part => html`<li>${item(t, atlas, `learn-${topic}-${part}`)}</li>`)}</ul>`}
            </details>
          `
        : nothing,
    )}
    <p class="small">${t('learn-disclaimer-body')}</p>
  </section>
`;

/** One entry; a hope comes with its evidence and how sure that is. @param {Words} t @param {Atlas} atlas @param {string} id */
function item(t, atlas, id) {
  const evidence = t(`${id}.evidence`);
  return evidence ? html`<strong>${t(id)}</strong> ${cited(evidence, atlas)} <small>${t(`${id}.grade`)}</small>` : cited(t(id), atlas);
}

/** `[Lu2022, Gemmell2008]` in a text becomes the names of its sources. @param {string} text @param {Atlas} atlas */
function cited(text, atlas) {
  return text.split(/\[([^\]]+)\]/).map((piece, index) =>
    index % 2
      ? html`<small>(${piece.split(/,\s*/).map((id, at) => html`${at ? ', ' : ''}${source(atlas, id)}`)})</small>`
      : piece,
  );
}

/** A source by its short name; where it can be read, that opens beside the page. @param {Atlas} atlas @param {string} id */
function source(atlas, id) {
  /** @type {Partial<import('../types.d.ts').Source>} */
  const known = atlas.sources.get(id) ?? {};
  const href = sourceHref(known);
  const name = id.replace(/(\D)(\d{4})/, '$1 $2');
  const title = known.citation ?? nothing;
  return href ? html`<a href=${href} target="_blank" rel="noopener noreferrer" title=${title}>${name}</a>` : html`<span title=${title}>${name}</span>`;
}
