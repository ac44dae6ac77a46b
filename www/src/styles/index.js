// All style sheets of the shadow root; constructable, so that a strict content policy lets them in.
import { controls } from './controls.js';
import { frame } from './frame.js';
import { map } from './map.js';
import { panel } from './panel.js';
import { play } from './play.js';
import { stage } from './stage.js';
import { tokens } from './tokens.js';

export const styles = [tokens, frame, controls, stage, map, panel, play];
