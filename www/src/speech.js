// What the live region says, in sentences.
import { placeName, regionNames } from './atlas.js';
import { sidedName } from './structures.js';

/**
 * @import { Atlas, CoreEvent, DemoReadout, Scene, Words } from './types.d.ts'
 * @import { State } from '../trigger-point-atlas.js'
 */

/**
 * @param {CoreEvent} event
 * @param {{ t: Words, atlas: Atlas | null, state: State, scene: Scene | null, answers: number, frame: DemoReadout | null }} about
 * @returns {string}
 */
export function sentence(event, { t, atlas, state, scene, answers, frame }) {
  // What has just been chosen or answered is on the body.
  const usual = scene?.zone.filter(({ essential }) => essential) ?? [];
  switch (event.type) {
    case 'select': {
      const entry = event.point ? atlas?.byId.get(event.point) : null;
      if (!atlas || !entry || !event.side) return t('say-cleared');
      const regions = regionNames(t, usual);
      return t('say-selected', { name: entry.name, muscle: entry.muscle, side: t(`side-${event.side}`).toLowerCase(), regions });
    }
    case 'pain':
      if (!event.places.length) return t('say-pain-none');
      // With warning signs still to be read there is no answer yet to be told of.
      return answers ? t('say-pain', { places: event.places.map(place => placeName(t, place)).join('; '), count: answers }) : '';
    case 'structure':
      return event.name ? t('say-structure', { name: sidedName(event.name, t) }) : '';
    case 'demo':
      return event.phase ? demoSentence(t, event.phase, frame, (state.selection && atlas?.byId.get(state.selection.point)?.point.notice) ?? null) : t('say-demo-stopped');
    case 'guide': {
      const stop = scene?.stop;
      if (!stop) return t('say-guide-left');
      const at = { step: event.step, steps: event.steps - 2 };
      if (stop.kind === 'intro') return t('say-guide-begin', { name: t(`tour-${event.id}`) });
      if (stop.kind === 'rest') return t('say-guide-rest', { ...at, breaths: stop.breaths });
      if (stop.kind === 'end') return t('say-guide-done');
      return t('say-guide-point', { ...at, point: atlas?.byId.get(stop.point)?.name ?? stop.point, side: t(`side-${stop.side}`).toLowerCase() });
    }
    case 'quizAnswer': {
      const entry = atlas?.byId.get(event.point);
      const regions = regionNames(t, usual);
      const words = t(event.right ? 'say-quiz-right' : 'say-quiz-wrong', { name: entry?.name ?? event.point, regions, score: event.score, answered: event.index + 1 });
      return event.done ? `${words} ${t('say-quiz-done')}` : words;
    }
    case 'view':
      return state.view.kind === 'named' ? t('say-view', { view: t(`view-${state.view.name}`) }) : state.view.kind === 'orbit' ? t('say-orbit', seenFrom(state.view)) : '';
    default:
      return '';
  }
}

/** Eighths of a turn from the front on, by azimuth. */
const EIGHTHS = ['front', 'front-left', 'left', 'back-left', 'back', 'back-right', 'right', 'front-right'];
/** Within so many degrees it is seen neither from above nor from below. */
const LEVEL_DEG = 20;
/** Nearer than this, metres, a part of the body fills the view; and a small part. */
const NEAR_M = 1.3;
const CLOSE_M = 0.6;

/** A view by hand, in words. @param {{ azimuth: number, elevation: number, distance: number }} view */
function seenFrom({ azimuth, elevation, distance }) {
  return {
    from: EIGHTHS[((Math.round(azimuth / 45) % 8) + 8) % 8],
    height: elevation > LEVEL_DEG ? 'above' : elevation < -LEVEL_DEG ? 'below' : 'level',
    size: distance < CLOSE_M ? 'close' : distance < NEAR_M ? 'near' : 'whole',
  };
}

/**
 * A phase with what the dials show in it; at the beginning, also who may press the point.
 * @param {Words} t @param {string} phase @param {DemoReadout | null} frame @param {string | null} notice
 */
function demoSentence(t, phase, frame, notice) {
  if (phase === 'lengthen' && frame) return `${t('phase-lengthen.say')} ${t(`stretch-${frame.stretch}`)}`;
  const contact = frame ? t(`contact-${frame.contact}`) : '';
  const words = t(`phase-${phase}.say`, { contact, force: Math.round(frame?.forceN ?? 0), discomfort: Math.round(frame?.discomfort ?? 0) });
  const cycle = phase === 'sink' && frame && frame.cycles > 1 ? `${t('cycle', { cycle: frame.cycle + 1, cycles: frame.cycles })}.` : '';
  return [phase === 'find' && notice ? t(notice) : '', cycle, words].filter(Boolean).join(' ');
}
