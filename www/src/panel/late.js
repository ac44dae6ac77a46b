// Panels that are shown only after something has been asked or chosen, in a file of their own.
import { guide as guideStyles } from '../styles/guide.js';
import { labels } from '../styles/labels.js';
import { list } from '../styles/list.js';
import { legend as legendStyles } from '../styles/legend.js';
import { learn as learnStyles } from '../styles/learn.js';
import { mapLit } from '../styles/map-lit.js';
import { playDials } from '../styles/play-dials.js';
import { popovers } from '../styles/popovers.js';
import { print } from '../styles/print.js';
import { reading } from '../styles/reading.js';

export { answer } from './answer.js';
export { compass, turnCompass } from './compass.js';
export { detail, pressInFoot } from './detail.js';
export { recall, showSigns, signsOver } from './gate.js';
export { guide, tourList } from './guide.js';
export { hereChip, hereWords, leadsNowhere, placeHere } from './here.js';
export { learn, showLearn } from './learn.js';
export { keepDrag } from '../own-hands.js';
export { hoverWords, Names, placeCallout, showHover, showWay } from '../labels.js';
export { PanelFocus } from '../panel-focus.js';
export { Pilot, sayAloud } from '../pilot.js';
export { pageWithCode } from '../page-with-code.js';
export { holdStage } from '../printed.js';
export { sentence } from '../speech.js';
export { summary } from '../summary.js';
export { modes } from './modes.js';
export { toolPopover, toolSheet } from './popovers.js';
export { caption } from './present.js';
export { quizCard, quizKey, quizPanel } from './quiz.js';
export { structureInPanel, structureOverBody } from './structure-card.js';
export { searchResults } from './search-results.js';
export { structureList } from './structure-list.js';
export { keepHead, sheetSwipe } from './swipe.js';

export const lateStyles = [list, labels, mapLit, playDials, legendStyles, popovers, reading, guideStyles, learnStyles, print];
