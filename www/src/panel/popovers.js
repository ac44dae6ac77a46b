// What opens from the toolbar and the corner: views, layers, the map's choices, a link to be copied by hand.
import { html, nothing } from 'lit';
import { BODIES, LAYERS, LIMBS, TONES } from '../generated/interface.js';
import { PAN_STEP_PX, TURN_STEP_DEG, ZOOM_STEP } from '../keys.js';
import { icons } from './icons.js';
import { onOff } from './on-off.js';
import { settings } from './settings.js';

/**
 * @import { Part, Shell } from '../types.d.ts'
 * @import { Tone, ViewName } from '../../trigger-point-atlas.js'
 */

/** @type {[ViewName, import('lit').TemplateResult][]} */
const VIEWS = [
  ['front', icons.front],
  ['back', icons.figureBack],
  ['three-quarter', icons.figureAngle],
  ['left', icons.figureLeft],
  ['right', icons.figureRight],
  ['top', icons.figureTop],
];

/** What is open, over the body. @param {Shell} shell @returns {Part} */
export function toolPopover(shell) {
  const { open, flat } = shell;
  if (open === 'views' && !flat) return viewsPopover(shell);
  if (open === 'layers') return flat ? mapPopover(shell) : layersPopover(shell);
  return open === 'settings' ? settings(shell) : open === 'link' ? linkPopover(shell) : nothing;
}

/** What is open, in the phone's sheet below the body. @param {Shell} shell @returns {Part} */
export function toolSheet(shell) {
  const { t, open, flat, state, fullscreen, act } = shell;
  const name = open === 'layers' && flat ? 'map-options' : open === 'link' ? 'share-link' : (open ?? '');
  return html`
    <div class="tool-sheet">
      <div class="title-row">
        <h2 class="panel-title">${t(name)}</h2>
        <button class="tool small" part="button" aria-label=${t('notice-close')} title=${t('notice-close')} @click=${() => act.look({ open: null })}>${icons.close}</button>
      </div>
      ${toolPopover(shell)}
      ${open === 'settings'
        ? html`<div class="more-tools">
            <button class="plain" part="button" ?disabled=${!state} @click=${act.share}>${icons.link}${t('share')}</button>
            ${document.fullscreenEnabled ? html`<button class="plain" part="button" aria-pressed=${String(fullscreen)} @click=${act.fullscreen}>${fullscreen ? icons.shrink : icons.expand}${t('fullscreen')}</button>` : nothing}
          </div>`
        : nothing}
    </div>
  `;
}

/** @param {Shell} shell @returns {Part} */
function viewsPopover({ t, state, act }) {
  const current = state?.view.kind === 'named' ? state.view.name : null;
  return html`
    <div class="popover" id="popover" role="group" aria-label=${t('views')}>
      <div class="views">
        ${VIEWS.map(
          ([name, picture]) => html`<button class="view" part="button" aria-pressed=${String(name === current)} @click=${() => act.command({ type: 'view', name })}>${picture}<span>${t(`view-${name}`)}</span></button>`,
        )}
      </div>
      <div class="turns" role="group" aria-label=${t('toolbar-label')}>
        <span aria-hidden="true">${t('turns')}</span>
        ${turn(t('turn-left'), icons.turnLeft, () => act.nudge({ azimuth: -TURN_STEP_DEG }))}
        ${turn(t('turn-right'), icons.turnRight, () => act.nudge({ azimuth: TURN_STEP_DEG }))}
        ${turn(t('turn-up'), icons.turnUp, () => act.nudge({ elevation: TURN_STEP_DEG }))}
        ${turn(t('turn-down'), icons.turnDown, () => act.nudge({ elevation: -TURN_STEP_DEG }))}
        ${moves({ t, act })}
        <span aria-hidden="true">${t('zooms')}</span>
        ${turn(t('zoom-in'), icons.plus, () => act.nudge({ zoom: ZOOM_STEP }))}
        ${turn(t('zoom-out'), icons.minus, () => act.nudge({ zoom: 1 / ZOOM_STEP }))}
      </div>
    </div>
  `;
}

/** @param {string} label @param {import('lit').TemplateResult} picture @param {() => void} go */
const turn = (label, picture, go) => html`<button class="tool" part="button" aria-label=${label} title=${label} @click=${go}>${picture}</button>`;

/** @param {Pick<Shell, 't' | 'act'>} shell */
const moves = ({ t, act }) => html`
  <span aria-hidden="true">${t('moves')}</span>
  ${turn(t('move-left'), icons.left, () => act.nudge({ panX: -PAN_STEP_PX }))}
  ${turn(t('move-right'), icons.right, () => act.nudge({ panX: PAN_STEP_PX }))}
  ${turn(t('move-up'), icons.turnUp, () => act.nudge({ panY: -PAN_STEP_PX }))}
  ${turn(t('move-down'), icons.turnDown, () => act.nudge({ panY: PAN_STEP_PX }))}
`;

/** @param {Shell} shell @returns {Part} */
function layersPopover(shell) {
  const { t, state, act } = shell;
  return html`
    <div class="popover layers" id="popover" role="group" aria-label=${t('layers')}>
      ${LAYERS.map(layer => {
        const on = state?.layers.includes(layer) ?? false;
        return onOff(t(`layer-${layer}`), on, on => act.command({ type: 'layer', layer, on }));
      })}
      ${onOff(t('xray-short'), state?.xray ?? false, on => act.command({ type: 'xray', on }))}
      ${onOff(t('labels'), state?.labels ?? false, on => act.command({ type: 'labels', on }))}
      ${onOff(t('marks'), state?.marks ?? false, on => act.command({ type: 'marks', on }))}
      ${limbs(shell)} ${bodies(shell)}
      <label class="tone-row"><span>${t('hand')}</span>
        <select class="tone" @change=${(/** @type {Event} */ event) => act.command({ type: 'hand', hand: /** @type {Tone} */ (/** @type {HTMLSelectElement} */ (event.target).value) })}>
          ${TONES.map(tone => html`<option value=${tone} .selected=${(state?.hand ?? 'medium') === tone}>${t(`hand-${tone}`)}</option>`)}
        </select>
      </label>
      ${state?.hidden.length || state?.isolated
        ? html`<button class="chip show-all" part="button" @click=${() => act.command({ type: 'showAll' })}>${t('show-all', { count: state.hidden.length })}</button>`
        : nothing}
    </div>
  `;
}

/** @param {Shell} shell */
const limbs = ({ t, state, act }) => html`
  <div class="limbs" role="group" aria-label=${t('limbs')}>
    <span aria-hidden="true">${t('limbs')}</span>
    <div class="segments small">
      ${LIMBS.map(limbs => html`<button part="button" aria-pressed=${String(limbs === (state?.limbs ?? 'auto'))} @click=${() => act.command({ type: 'limbs', limbs })}>${t(`limbs-${limbs}`)}</button>`)}
    </div>
  </div>
`;

/** @param {Shell} shell */
const bodies = ({ t, body, act }) => html`
  <div class="limbs bodies" role="group" aria-label=${t('body')}>
    <span aria-hidden="true">${t('body')}</span>
    <div class="segments small">
      ${BODIES.map(name => html`<button part="button" aria-pressed=${String(name === body)} @click=${() => act.command({ type: 'body', body: name })}>${t(`body-${name}`)}</button>`)}
    </div>
  </div>
`;

/** What the drawing of the body has a use for. @param {Shell} shell @returns {Part} */
const mapPopover = shell => html`
  <div class="popover" id="popover" role="group" aria-label=${shell.t('map-options')}>
    ${onOff(shell.t('marks'), shell.state?.marks ?? false, on => shell.act.command({ type: 'marks', on }))} ${bodies(shell)}
    <div class="turns" role="group" aria-label=${shell.t('moves')}>${moves(shell)}</div>
  </div>
`;

/** @param {Shell} shell @returns {Part} */
const linkPopover = ({ t, link }) => html`<div class="popover link" id="popover" role="group" aria-label=${t('share-link')}>
          <label>${t('share-hint')} <input readonly .value=${link} @focus=${(/** @type {Event} */ event) => /** @type {HTMLInputElement} */ (event.target).select()} /></label>
        </div>`;
