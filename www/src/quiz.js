// A quiz on the body: what the picture may show while a question is open, and how near a press came to the point asked for.

/**
 * @import { Command, QuizView, ToViewer } from './types.d.ts'
 * @import { Stage } from './stage.js'
 * @import { Side, State } from '../trigger-point-atlas.js'
 */

/** Vertical, radians; the viewer's own (src/viewer/orbit.rs). */
const FIELD_OF_VIEW = 0.45;
/** Farther than any press can be, mm. */
const HIDDEN_MM = 1e6;
/** @type {Side[]} */
const SIDES = ['left', 'right'];

/** The question that waits for its answer. @param {QuizView | null} quiz */
export const openQuestion = quiz => (quiz?.question && quiz.question.given === null ? quiz.question : null);

/** The state as the body may show it: no names and marks that would give the answer away. @param {State} state @param {QuizView | null} quiz @returns {ToViewer} */
export function pictured(state, quiz) {
  const question = openQuestion(quiz);
  if (!question) return { type: 'state', state };
  return { type: 'state', state: { ...state, labels: false, marks: false, xray: state.xray || question.kind === 'pain' }, concealed: question.kind === 'point' };
}

/**
 * The answer that a press on the body is; null where it is none.
 * @param {QuizView | null} quiz
 * @param {Stage | null} stage
 * @param {{ x: number, y: number }} pressed in the canvas
 * @param {number} distance of the camera, metres
 * @returns {Promise<Command | null>}
 */
export async function pressAnswer(quiz, stage, pressed, distance) {
  const question = openQuestion(quiz);
  const height = stage?.canvas?.clientHeight;
  if (question?.kind !== 'find' || !stage || !height) return null;
  const mmPerPixel = (2000 * distance * Math.tan(FIELD_OF_VIEW / 2)) / height;
  const places = await Promise.all(SIDES.map(side => stage.locate(question.point, side)));
  const off = places.map(place => (place?.visible ? Math.hypot(place.x - pressed.x, place.y - pressed.y) * mmPerPixel : HIDDEN_MM));
  return { type: 'answer', offMm: Math.min(...off) };
}
