// Panels that are shown only after something has been asked or chosen, in a file of their own.
export { guide as guideStyles } from '../styles/guide.js';
export { answer } from './answer.js';
export { detail } from './detail.js';
export { guide, tourList } from './guide.js';
export { learn } from './learn.js';
export { settings } from './settings.js';
export { structureCard } from './structure-card.js';
export { structureList } from './structure-list.js';
