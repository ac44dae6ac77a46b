// A quiz: one question with its choices, what the answer was, and how it went in the end.
import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { placeName } from '../atlas.js';
import { QUIZ_KINDS } from '../generated/interface.js';
import { times } from '../times.js';
import { icons } from './icons.js';

/**
 * @import { Part, QuizQuestion, QuizView, Shell } from '../types.d.ts'
 * @import { Place, QuizKind, Side } from '../../trigger-point-atlas.js'
 */

/** Where there is a panel the quiz is in it, else it floats over the body. @param {Shell} shell @returns {Part} */
export const quizCard = shell => (shell.quiz && !shell.hasPanel ? html`<div class="quiz-card">${quizPanel(shell)}</div>` : nothing);

/** @param {Shell} shell @returns {Part} */
export function quizPanel(shell) {
  const { quiz, t, act } = shell;
  if (!quiz) return nothing;
  const { question } = quiz;
  return html`
    <article class="quiz" part="quiz" aria-label=${t('quiz-label')}>
      <header class="quiz-head">
        <p class="quiz-progress">${question ? t('quiz-progress', { at: quiz.index + 1, count: quiz.count }) : t('quiz-done')} ${quiz.results.length ? html`<span>${t('quiz-score', { right: score(quiz), of: quiz.results.length })}</span>` : nothing}</p>
        <button class="tool small quiz-leave" part="button" aria-label=${t('quiz-leave')} title=${t('quiz-leave')} @click=${() => act.command({ type: 'quizEnd' })}>${icons.close}</button>
        <div class="quiz-marks" aria-hidden="true">${times(quiz.count, index => html`<i data-mark=${mark(quiz, index)}></i>`)}</div>
      </header>
      ${question ? ask(shell, quiz, question) : result(shell, quiz)}
    </article>
  `;
}

/** @param {QuizView} quiz */
const score = quiz => quiz.results.filter(({ right }) => right).length;

/** @param {QuizView} quiz @param {number} index */
const mark = (quiz, index) => (index < quiz.results.length ? (quiz.results[index].right ? 'right' : 'wrong') : index === quiz.index ? 'here' : 'ahead');

/** @param {Shell} shell @param {QuizView} quiz @param {QuizQuestion} question */
function ask(shell, quiz, question) {
  const { t, atlas, act } = shell;
  const entry = atlas?.byId.get(question.point);
  if (!entry || !atlas) return nothing;
  const { kind, choices, given } = question;
  const about = { name: entry.name, side: t(`side-${question.side}`).toLowerCase() };
  const felt = choices.find(choice => choice.point === question.point)?.felt ?? [];
  return html`
    <div class="quiz-body">
      <h2 class="quiz-title" id="quiz-title" tabindex="-1">${t(`quiz-ask-${kind}`, about)}</h2>
      <p class="quiz-about">${kind === 'point' ? t('quiz-felt', { regions: list(shell, felt) }) : t(kind === 'find' ? 'quiz-press' : 'quiz-choose')}</p>
      <ol class="choices" aria-labelledby="quiz-title">
        ${choices.map((choice, index) => html`<li>${choiceButton(shell, question, index, words(shell, kind, choice))}</li>`)}
      </ol>
      ${given === null ? nothing : html`${verdict(shell, question)}<div class="quiz-go"><button class="primary quiz-next" part="button" @click=${() => act.command({ type: 'quizNext' })}>${t(quiz.index + 1 < quiz.count ? 'quiz-next' : 'quiz-result')}</button></div>`}
    </div>
  `;
}

/** What a choice says. @param {Shell} shell @param {QuizKind} kind @param {QuizQuestion['choices'][number]} choice */
function words(shell, kind, { point, felt }) {
  const { t, atlas } = shell;
  const entry = atlas?.byId.get(point);
  if (kind === 'pain') return list(shell, felt);
  if (kind === 'find') return t(`point-${point}.where`);
  return entry?.name ?? point;
}

/** @param {Shell} shell @param {QuizQuestion} question @param {number} index @param {unknown} content */
function choiceButton({ t, act }, { given, right }, index, content) {
  const outcome = given === null ? null : index === right ? 'right' : index === given ? 'wrong' : 'other';
  return html`
    <button class="choice" part="button" data-outcome=${outcome ?? nothing} aria-disabled=${given === null ? nothing : 'true'} aria-keyshortcuts=${index + 1}
      @click=${() => given === null && act.command({ type: 'answer', choice: index })}>
      <b aria-hidden="true">${outcome === 'right' ? icons.tick : outcome === 'wrong' ? icons.close : index + 1}</b>
      <span>${content}</span>
      ${outcome === 'right' || outcome === 'wrong' ? html`<em>${t(outcome === 'right' ? (given === index ? 'quiz-yours-right' : 'quiz-the-right') : 'quiz-yours')}</em>` : nothing}
    </button>
  `;
}

/** Room at the foot of a question for the way on, CSS pixels. */
const FOOT_PX = 84;

/** Scrolls no further than so that the whole verdict, or its beginning, is in sight. @param {Element | undefined} node */
function inSight(node) {
  if (!node) return;
  requestAnimationFrame(() => {
    const scroll = node.closest('.scroll, .quiz-card');
    if (!scroll) return;
    const [box, room] = [node.getBoundingClientRect(), scroll.getBoundingClientRect()];
    scroll.scrollTop += Math.max(0, Math.min(box.bottom - room.bottom + FOOT_PX, box.top - room.top - FOOT_PX));
  });
}

/** Whether it was right, and why. @param {Shell} shell @param {QuizQuestion} question */
function verdict(shell, question) {
  const { t } = shell;
  const { given, well, choices, point, side } = question;
  const taken = choices[given ?? -1];
  return html`
    <div class="verdict" ${ref(inSight)} data-right=${String(well)}>
      <p><strong>${well ? icons.tick : icons.close}${t(well ? 'quiz-right' : 'quiz-wrong')}</strong> ${explained(shell, point, side)}</p>
      ${taken && !well ? html`<p>${explained(shell, taken.point, side)}</p>` : nothing}
      ${question.kind === 'find' ? html`<p>${t(`point-${point}.where`)}</p>` : nothing}
    </div>
  `;
}

/** A point with its pattern in one sentence. @param {Shell} shell @param {string} point @param {Side} side */
function explained(shell, point, side) {
  const { t, atlas, quiz } = shell;
  const entry = atlas?.byId.get(point);
  const felt = quiz?.question?.choices.find(choice => choice.point === point)?.felt ?? [];
  const sides = entry?.point.sides;
  const its = sides === 'left' || sides === 'right' ? sides : side;
  return entry ? t('quiz-why', { name: entry.name, side: t(`side-${its}`).toLowerCase(), regions: list(shell, felt) }) : '';
}

/** @param {Shell} shell @param {Place[]} places */
const list = ({ t }, places) => places.map(place => placeName(t, place)).join('; ');

/** @param {Shell} shell @param {QuizView} quiz */
function result(shell, quiz) {
  const { t, atlas, state, act } = shell;
  const missed = quiz.results.filter(({ right }) => !right);
  const options = state?.quiz ? { kind: state.quiz.kind, count: state.quiz.count, area: state.quiz.area } : {};
  return html`
    <div class="quiz-body">
      <h2 class="quiz-title" tabindex="-1">${t('quiz-outcome', { right: score(quiz), of: quiz.count })}</h2>
      <p class="quiz-about">${t(missed.length ? 'quiz-again-hint' : 'quiz-all-right')}</p>
      ${missed.length
        ? html`<h3>${t('quiz-missed')}</h3>
            <ul class="quiz-missed">${missed.map(({ point, side }) => html`<li><button class="row" part="button" data-point=${point} @click=${() => act.command({ type: 'select', point, side })}><span class="name">${atlas?.byId.get(point)?.name ?? point}</span>${icons.chevron}</button></li>`)}</ul>`
        : nothing}
      <button class="primary quiz-next" part="button" @click=${() => act.command({ type: 'startQuiz', options })}>${icons.again}${t('quiz-again')}</button>
      <div class="chips quiz-kinds" role="group" aria-label=${t('quiz-kind')}>
        ${QUIZ_KINDS.map(kind => html`<button class="chip" part="button" aria-pressed=${String(kind === state?.quiz?.kind)} @click=${() => act.command({ type: 'startQuiz', options: { ...options, kind } })}>${t(`quiz-kind-${kind}`)}</button>`)}
      </div>
      <p class="small">${t('pain-note')}</p>
    </div>
  `;
}

/** The digits choose, wherever in the widget the focus is. @param {KeyboardEvent} event @param {Shell} shell */
export function quizKey(event, { quiz, act }) {
  // What is typed into a field, or into the page's own in a slot, is no answer.
  if (/** @type {Element} */ (event.composedPath()[0]).matches('input, textarea, select, [contenteditable]')) return;
  const choice = Number(event.key) - 1;
  if (event.ctrlKey || event.metaKey || event.altKey || !quiz?.question || quiz.question.given !== null || !quiz.question.choices[choice]) return;
  event.preventDefault();
  act.command({ type: 'answer', choice });
}
