// One family of line icons: 24 units, round ends, drawn in the text's colour.
import { html, svg } from 'lit';

/** @param {import('lit').SVGTemplateResult} shape @param {boolean} [directed] whether it points onwards or back in what is read */
export const icon = (shape, directed) =>
  html`<svg class=${directed ? 'icon directed' : 'icon'} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${shape}</svg>`;

const head = svg`<circle cx="12" cy="5.6" r="2.6"/>`;
const torso = svg`<path d="M9.6 9.4C7.4 9.9 6 11.4 5.4 14.2M14.4 9.4c2.2.5 3.6 2 4.2 4.8M8.3 12.6c.5 2 .6 3.2.3 5.2L8.2 21M15.7 12.6c-.5 2-.6 3.2-.3 5.2l.4 3.2"/>`;

const figure = svg`<circle cx="14" cy="6.4" r="3.6"/><path d="M11.6 9.6v2.2c-3 .6-5 2-5.6 5.2L5.4 24M16.4 9.6v2.2c3 .6 5 2 5.6 5.2l.6 7M9.6 15.4c.4 2.4.4 4.4 0 8.6M18.4 15.4c-.4 2.4-.4 4.4 0 8.6"/>`;
/** Where it hurts on a figure. @param {[x: number, y: number, rx: number, ry: number][]} spots */
const tile = (...spots) => html`<svg class="icon big" viewBox="2 1 24 24" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${spots.map(([x, y, rx, ry]) => svg`<ellipse cx=${x} cy=${y} rx=${rx} ry=${ry} class="spot" stroke="none"/>`)}${figure}</svg>`;

export const icons = {
  'tile-headache': tile([14, 4.6, 4.4, 3.2]),
  'tile-neck': tile([14, 10.8, 3.6, 2.2]),
  'tile-shoulder': tile([7.6, 14, 2.8, 2.6], [20.4, 14, 2.8, 2.6]),
  'tile-back': tile([14, 18.6, 2.4, 5.6]),
  'tile-jaw-face': tile([14, 8.2, 3.2, 2.2]),
  'tile-chest-belly': tile([14, 15, 4, 2.2], [14, 21, 3.2, 2.4]),
  pain: icon(svg`<circle cx="12" cy="12" r="2.6" fill="currentColor" stroke="none"/><circle cx="12" cy="12" r="6"/><path d="M12 2.6v2M12 19.4v2M2.6 12h2M19.4 12h2"/>`),
  play: icon(svg`<path d="M8 5.6v12.8c0 .7.8 1.1 1.4.7l9.3-6.3a.9.9 0 0 0 0-1.5L9.4 4.9C8.8 4.5 8 4.9 8 5.6Z" fill="currentColor" stroke="none"/>`),
  pause: icon(svg`<path d="M8.6 6v12M15.4 6v12" stroke-width="3"/>`),
  again: icon(svg`<path d="M5 12a7 7 0 1 0 2.3-5.2M5 4.5v4h4"/>`),
  inside: icon(svg`<path d="M4.5 6.5h15M4.5 6.5v13h15v-13M4.5 10.5c2.4 0 4 1.8 7.5 1.8s5.1-1.8 7.5-1.8M4.5 15.4c2.4 0 4 .9 7.5.9s5.1-.9 7.5-.9"/><path d="M12 2.6v3.2"/>`),
  settings: icon(svg`<path d="M4 7h9M18.5 7H20M4 17h1.5M11 17h9"/><circle cx="15.8" cy="7" r="2.6"/><circle cx="8.2" cy="17" r="2.6"/>`),
  swap: icon(svg`<path d="M4 8.5h14M14.5 5 18 8.5 14.5 12M20 15.5H6M9.5 12 6 15.5 9.5 19"/>`),
  tick: icon(svg`<path d="m5.5 12.5 4.5 4.5 8.5-10"/>`),
  search: icon(svg`<circle cx="10.8" cy="10.8" r="5.8"/><path d="m15.2 15.2 4.3 4.3"/>`),
  close: icon(svg`<path d="m6.5 6.5 11 11m0-11-11 11"/>`),
  back: icon(svg`<path d="m14.5 6-6 6 6 6"/>`, true),
  chevron: icon(svg`<path d="m9.5 6 6 6-6 6"/>`, true),
  layers: icon(svg`<path d="m12 4 8.2 4.3L12 12.6 3.8 8.3 12 4Z"/><path d="m4.4 12.2 7.6 4 7.6-4M4.4 16l7.6 4 7.6-4"/>`),
  xray: icon(svg`<circle cx="12" cy="12" r="8.2" stroke-dasharray="2.6 2.9"/><path d="M12 7v10M9 8.8c1.8.9 4.2.9 6 0M8.6 12c2 .9 4.8.9 6.8 0M9 15.2c1.8.9 4.2.9 6 0"/>`),
  views: icon(svg`<path d="M12 3.5 19.5 8v8L12 20.5 4.5 16V8L12 3.5Z"/><path d="M4.7 8.1 12 12.3l7.3-4.2M12 12.3v8"/>`),
  plus: icon(svg`<path d="M12 5.5v13M5.5 12h13"/>`),
  minus: icon(svg`<path d="M5.5 12h13"/>`),
  home: icon(svg`<path d="M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15"/><circle cx="12" cy="12" r="2.2"/>`),
  turnLeft: icon(svg`<path d="M5 13.5c0 2.2 3.1 4 7 4s7-1.8 7-4-3.1-4-7-4c-1.7 0-3.3.4-4.5 1"/><path d="m9.5 6.5-2.3 4 4.3 1.3"/>`),
  turnRight: icon(svg`<path d="M19 13.5c0 2.2-3.1 4-7 4s-7-1.8-7-4 3.1-4 7-4c1.7 0 3.3.4 4.5 1"/><path d="m14.5 6.5 2.3 4-4.3 1.3"/>`),
  turnUp: icon(svg`<path d="M12 18.5V6M7 10.5 12 5.5l5 5"/>`),
  turnDown: icon(svg`<path d="M12 5.5V18M7 13.5l5 5 5-5"/>`),
  left: icon(svg`<path d="M18.5 12H6M10.5 7l-5 5 5 5"/>`),
  right: icon(svg`<path d="M5.5 12H18M13.5 7l5 5-5 5"/>`),
  expand: icon(svg`<path d="M14 5h5v5M19 5l-6 6M10 19H5v-5M5 19l6-6"/>`),
  shrink: icon(svg`<path d="M19 10h-5V5M14 10l5-5M5 14h5v5M10 14l-5 5"/>`),
  link: icon(svg`<path d="M10 14a4 4 0 0 0 5.7 0l2.6-2.6a4 4 0 0 0-5.7-5.7L11.5 6.8"/><path d="M14 10a4 4 0 0 0-5.7 0l-2.6 2.6a4 4 0 0 0 5.7 5.7l1.1-1.1"/>`),
  stepBack: icon(svg`<path d="M17.5 6.5v11l-8-5.5 8-5.5ZM6.5 6.5v11"/>`),
  stepOn: icon(svg`<path d="M6.5 6.5v11l8-5.5-8-5.5ZM17.5 6.5v11"/>`),
  hand: icon(svg`<path d="M8.5 13V6.7a1.5 1.5 0 0 1 3 0V11l5.3 1.1a2.3 2.3 0 0 1 1.8 2.6l-.5 3.2a3 3 0 0 1-3 2.5h-3.2a4 4 0 0 1-3-1.4L5 14.9c-.9-1.1.5-2.7 1.7-1.9L8.5 14"/><path d="M6 6.5a4.2 4.2 0 0 1 8 0"/>`),
  care: icon(svg`<path d="M12 4.5 3.8 18.7c-.2.4.1.8.5.8h15.4c.4 0 .7-.4.5-.8L12 4.5Z"/><path d="M12 10v4M12 16.7v.1"/>`),
  calendar: icon(svg`<rect x="4.5" y="6" width="15" height="13.5" rx="2"/><path d="M4.5 10.5h15M8.5 3.8V7M15.5 3.8V7"/>`),
  cloud: icon(svg`<path d="M7.5 18.5a4 4 0 0 1-.4-8 5.3 5.3 0 0 1 10.2 1.2 3.4 3.4 0 0 1-.6 6.8"/><path d="m10 15 4 4m0-4-4 4"/>`),
  more: icon(svg`<circle cx="6" cy="12" r="1.2" fill="currentColor"/><circle cx="12" cy="12" r="1.2" fill="currentColor"/><circle cx="18" cy="12" r="1.2" fill="currentColor"/>`),
  front: icon(svg`${head}${torso}<path d="M12 12.5v.1"/>`),
  figureBack: icon(svg`${head}${torso}<path d="M12 10.5v9" stroke-dasharray="1.8 2"/>`),
  figureLeft: icon(svg`<path d="M10.5 3.3c2.2-.4 4 1 4 3.2l.8 1.2-.9.4c0 1.3-.5 1.7-1.6 1.6-.2.8.1 1.3.9 2 1.3 1.3 1.6 3.6 1 5.6-.3 1.2-.3 2.4 0 3.7M10.5 3.3C8.6 3.7 7.8 5.5 8.3 7.5c.3 1.2.1 2-.5 2.9-1.1 1.8-1.3 4-.7 6 .4 1.5.4 3 .1 4.6"/>`),
  figureRight: icon(svg`<g transform="matrix(-1 0 0 1 24 0)"><path d="M10.5 3.3c2.2-.4 4 1 4 3.2l.8 1.2-.9.4c0 1.3-.5 1.7-1.6 1.6-.2.8.1 1.3.9 2 1.3 1.3 1.6 3.6 1 5.6-.3 1.2-.3 2.4 0 3.7M10.5 3.3C8.6 3.7 7.8 5.5 8.3 7.5c.3 1.2.1 2-.5 2.9-1.1 1.8-1.3 4-.7 6 .4 1.5.4 3 .1 4.6"/></g>`),
  figureAngle: icon(svg`<circle cx="11" cy="5.6" r="2.6"/><path d="M9 9.4c-2 .6-3 2.2-3.2 4.8M13.4 9.4c2.6.6 4.3 2.4 4.9 5.2M8.3 12.6c.4 2 .4 3.2 0 5.2L8 21M15.6 13c-.4 1.8-.4 3 0 4.9l.3 3.1"/><path d="M10 10.3c-.5 1.5-.6 3-.4 4.5"/>`),
  figureTop: icon(svg`<ellipse cx="12" cy="12" rx="8.5" ry="3.8"/><ellipse cx="12" cy="12.5" rx="2.7" ry="3.2"/>`),
};
