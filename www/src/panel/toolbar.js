// The floating toolbar: views, layers, see-through, zoom, and the two buttons of the far corner.
import { html, nothing } from 'lit';
import { PAN_STEP_PX, RESET_VIEW, TURN_STEP_DEG, ZOOM_STEP } from '../keys.js';
import { icons } from './icons.js';
import { onOff } from './on-off.js';
import { late } from './late-parts.js';
import { settingsButton } from './settings-button.js';

/**
 * @import { Part, Shell } from '../types.d.ts'
 * @import { Body, Layer, Tone, ViewName } from '../../trigger-point-atlas.js'
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

/** How much nearer the drawing comes with one press. */
const ZOOM_FLAT = 1.6;

/** @type {Layer[]} */
const LAYERS = ['skin', 'superficial', 'intermediate', 'deep', 'skeleton'];

/** @type {Body[]} */
const BODIES = ['male', 'female'];

/** @type {Tone[]} */
const TONES = ['fair', 'medium', 'tan', 'brown', 'deep'];

/** @param {Shell} shell @returns {Part} */
export function toolbar(shell) {
  if (shell.controls === 'none') return nothing;
  if (shell.flat) return flatToolbar(shell);
  const { t, state, act } = shell;
  const off = !shell.live;
  return html`
    <div class="toolbar" part="toolbar" role="toolbar" aria-label=${t('toolbar-label')} aria-orientation="vertical" ?data-off=${off}>
      ${opener(shell, 'views', icons.views, t('views'))}
      ${shell.controls === 'full' ? opener(shell, 'layers', icons.layers, t('layers')) : nothing}
      <button class="tool" part="button" ?disabled=${off} aria-pressed=${String(state?.xray ?? false)} aria-label=${t('xray')} title=${t('xray')}
        @click=${() => act.command({ type: 'xray', on: !state?.xray })}>${icons.xray}</button>
      <hr />
      <button class="tool wide-only" part="button" ?disabled=${off} aria-label=${t('zoom-in')} title=${t('zoom-in')} @click=${() => act.nudge({ zoom: ZOOM_STEP })}>${icons.plus}</button>
      <button class="tool wide-only" part="button" ?disabled=${off} aria-label=${t('zoom-out')} title=${t('zoom-out')} @click=${() => act.nudge({ zoom: 1 / ZOOM_STEP })}>${icons.minus}</button>
      <button class="tool" part="button" ?disabled=${off} aria-label=${t('reset-view')} title=${t('reset-view')} @click=${() => act.command(RESET_VIEW)}>${icons.home}</button>
    </div>
    ${shell.open === 'views' ? viewsPopover(shell) : shell.open === 'layers' ? layersPopover(shell) : nothing}
  `;
}

/** The tools that the drawing of the body has a use for. @param {Shell} shell */
function flatToolbar(shell) {
  const { t, state, act } = shell;
  const off = !state;
  return html`
    <div class="toolbar" part="toolbar" role="toolbar" aria-label=${t('toolbar-label')} aria-orientation="vertical">
      ${shell.controls === 'full' ? opener(shell, 'layers', icons.layers, t('map-options')) : nothing}
      <button class="tool" part="button" ?disabled=${off} aria-label=${t('zoom-in')} title=${t('zoom-in')} @click=${() => act.nudge({ zoom: ZOOM_FLAT })}>${icons.plus}</button>
      <button class="tool" part="button" ?disabled=${off} aria-label=${t('zoom-out')} title=${t('zoom-out')} @click=${() => act.nudge({ zoom: 1 / ZOOM_FLAT })}>${icons.minus}</button>
      <button class="tool" part="button" ?disabled=${off} aria-label=${t('reset-view')} title=${t('reset-view')} @click=${act.home}>${icons.home}</button>
    </div>
    ${shell.open === 'layers'
      ? html`<div class="popover" id="popover" role="group" aria-label=${t('map-options')}>
          ${onOff(t('marks'), state?.marks ?? false, on => act.command({ type: 'marks', on }))}
          ${bodies(shell)}
        </div>`
      : nothing}
  `;
}

/** @param {Shell} shell */
const bodies = ({ t, body, act }) => html`
  <div class="segments small bodies" role="group" aria-label=${t('body')}>
    ${BODIES.map(name => html`<button part="button" aria-pressed=${String(name === body)} @click=${() => act.command({ type: 'body', body: name })}>${t(`body-${name}`)}</button>`)}
  </div>
`;

/** @param {Shell} shell @param {string} name @param {import('lit').TemplateResult} picture @param {string} label */
const opener = (shell, name, picture, label) => html`
  <button class="tool" part="button" ?disabled=${shell.flat ? !shell.state : !shell.live} aria-expanded=${String(shell.open === name)} aria-controls="popover" aria-label=${label} title=${label} data-opens=${name}
    @click=${() => shell.act.look({ open: shell.open === name ? null : name })}>${picture}</button>
`;

/** @param {Shell} shell */
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
        <span aria-hidden="true">${t('moves')}</span>
        ${turn(t('move-left'), icons.left, () => act.nudge({ panX: -PAN_STEP_PX }))}
        ${turn(t('move-right'), icons.right, () => act.nudge({ panX: PAN_STEP_PX }))}
        ${turn(t('move-up'), icons.turnUp, () => act.nudge({ panY: -PAN_STEP_PX }))}
        ${turn(t('move-down'), icons.turnDown, () => act.nudge({ panY: PAN_STEP_PX }))}
        <span aria-hidden="true">${t('zooms')}</span>
        ${turn(t('zoom-in'), icons.plus, () => act.nudge({ zoom: ZOOM_STEP }))}
        ${turn(t('zoom-out'), icons.minus, () => act.nudge({ zoom: 1 / ZOOM_STEP }))}
      </div>
    </div>
  `;
}

/** @param {string} label @param {import('lit').TemplateResult} picture @param {() => void} go */
const turn = (label, picture, go) => html`<button class="tool" part="button" aria-label=${label} title=${label} @click=${go}>${picture}</button>`;

/** @param {Shell} shell */
function layersPopover(shell) {
  const { t, state, act } = shell;
  return html`
    <div class="popover" id="popover" role="group" aria-label=${t('layers')}>
      ${LAYERS.map(layer => {
        const on = state?.layers.includes(layer) ?? false;
        return onOff(t(`layer-${layer}`), on, on => act.command({ type: 'layer', layer, on }));
      })}
      ${onOff(t('xray-short'), state?.xray ?? false, on => act.command({ type: 'xray', on }))}
      ${onOff(t('labels'), state?.labels ?? false, on => act.command({ type: 'labels', on }))}
      ${onOff(t('marks'), state?.marks ?? false, on => act.command({ type: 'marks', on }))}
      ${bodies(shell)}
      <label class="tone-row"><span>${t('hand')}</span>
        <select class="tone" @change=${(/** @type {Event} */ event) => act.command({ type: 'hand', hand: /** @type {Tone} */ (/** @type {HTMLSelectElement} */ (event.target).value) })}>
          ${TONES.map(tone => html`<option value=${tone} ?selected=${(state?.hand ?? 'medium') === tone}>${t(`hand-${tone}`)}</option>`)}
        </select>
      </label>
      ${state?.hidden.length || state?.isolated
        ? html`<button class="chip show-all" part="button" @click=${() => act.command({ type: 'showAll' })}>${t('show-all', { count: state.hidden.length })}</button>`
        : nothing}
    </div>
  `;
}

/** Between the drawing and the 3D body, settings, share and full screen. @param {Shell} shell @returns {Part} */
export function cornerTools(shell) {
  const { t, controls, state, open, link, fullscreen, flat, live, offer3d, has3d, act } = shell;
  if (controls === 'none') return nothing;
  return html`
    <div class="corner" part="toolbar">
      ${has3d && !offer3d && (live || !flat)
        ? html`<button class="tool dimension" part="button" aria-label=${t(flat ? 'map-to-3d' : 'map-to-2d')} title=${t(flat ? 'map-to-3d' : 'map-to-2d')} @click=${flat ? act.start3d : act.flatten}>${flat ? '3D' : '2D'}</button>`
        : nothing}
      ${controls === 'full' ? settingsButton(shell) : nothing}
      ${controls === 'full' ? html`<button class="tool" part="button" ?disabled=${!state} aria-label=${t('share')} title=${t('share')} data-opens="link" @click=${act.share}>${icons.link}</button>` : nothing}
      ${document.fullscreenEnabled ? html`<button class="tool" part="button" aria-pressed=${String(fullscreen)} aria-label=${t('fullscreen')} title=${t('fullscreen')} @click=${act.fullscreen}>${fullscreen ? icons.shrink : icons.expand}</button>` : nothing}
    </div>
    ${late()?.settings(shell)}
    ${open === 'link'
      ? html`<div class="popover link" id="popover" role="group" aria-label=${t('share-link')}>
          <label>${t('share-hint')} <input readonly .value=${link} @focus=${(/** @type {Event} */ event) => /** @type {HTMLInputElement} */ (event.target).select()} /></label>
        </div>`
      : nothing}
  `;
}
