// Good to know: what it is, whom it suits, when not to press, what is known; folded up under the list.
import { html, nothing } from 'lit';
import { VERSION } from '../generated/interface.js';
import { warningSigns } from './care.js';
import { sourceHref } from './sources.js';

/**
 * @import { Atlas, Shell, Words } from '../types.d.ts'
 * @import { Gate } from '../../trigger-point-atlas-types.js'
 */

/** Every list of warning signs, as they are asked elsewhere. @type {Record<Gate, true>} */
const GATES = { head: true, jaw: true, chest: true, belly: true, back: true, shoulder: true, arm: true, leg: true };

/** Topics in the order in which a newcomer needs them; each names its messages in `learn.ftl`. @type {[topic: string, parts: string[]][]} */
const TOPICS = [
  ['not', ['skin', 'injury', 'clot', 'lump', 'ill', 'numb', 'gun', 'harm']],
  ['ask', ['blood', 'bone', 'steroid', 'vessel', 'tissue', 'pregnancy', 'heart', 'cancer', 'neck', 'feeling', 'child']],
  ['what', ['body']],
  ['why', ['names', 'load', 'spasm', 'stress', 'debate']],
  ['points', ['body']],
  ['zones', ['body']],
  ['find', ['signs', 'place', 'band', 'spot', 'side', 'keep']],
  ['session', ['talk', 'find', 'settle', 'sink', 'hold', 'release', 'lengthen', 'after', 'numbers']],
  ['ways', ['press', 'pinch', 'deep', 'myofascial', 'stretch', 'mix']],
  ['suits', ['body']],
  ['tell', ['where', 'health', 'limits', 'signs']],
  ['next', ['where', 'training', 'health', 'pressure', 'plan', 'leave']],
  ['benefit', ['relief', 'mobility', 'relaxation', 'circulation', 'oxygen', 'toxins', 'healing', 'function', 'posture', 'performance']],
  ['headache', ['body']],
  ['wide', ['doctor', 'massage', 'light']],
  ['ends', ['body']],
  ['disputed', ['agreed', 'finding', 'theory']],
  ['grades', ['a', 'b', 'c']],
];

/** @param {Shell} shell @param {Atlas} atlas */
export const learn = ({ t }, atlas) => html`
  <section class="learn">
    <h3>${t('learn-title')}</h3>
    ${t('learn-flags-title')
      ? html`
          <details class="flags">
            <summary>${t('learn-flags-title')}</summary>
            <p>${cited(t('learn-flags-intro'), atlas)}</p>
            ${Object.keys(GATES).map(gate => warningSigns(t, gate))}
          </details>
        `
      : nothing}
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
    <p class="small">${t('learn-made-of', { version: VERSION })}</p>
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

/** A source by its first author and year; where it can be read, that opens beside the page. @param {Atlas} atlas @param {string} id */
function source(atlas, id) {
  /** @type {Partial<import('../types.d.ts').Source>} */
  const known = atlas.sources.get(id) ?? {};
  const href = sourceHref(known);
  const author = known.citation?.match(/^(.+?)(?:,| and |\. )/)?.[1];
  const name = author && known.year ? `${author} ${known.year}` : id;
  const title = known.citation ?? nothing;
  return href ? html`<a href=${href} target="_blank" rel="noopener noreferrer" title=${title}>${name}</a>` : html`<span title=${title}>${name}</span>`;
}

/** Goes to what is good to know, below the list. @param {Event} event @param {Shell} shell */
export function showLearn(event, { sheet, act }) {
  const scroll = /** @type {Element} */ (event.target).closest('.scroll');
  if (sheet === 'peek') act.look({ sheet: 'full' });
  act.look({ query: '' });
  requestAnimationFrame(() => {
    const section = /** @type {HTMLElement | null | undefined} */ (scroll?.querySelector('.learn'));
    if (!scroll || !section) return;
    scroll.scrollTo({ top: section.offsetTop - (/** @type {HTMLElement} */ (scroll.firstElementChild).offsetHeight) });
    section.querySelector('summary')?.focus({ preventScroll: true });
  });
}
