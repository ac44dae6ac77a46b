// The floating toolbar: views, layers, see-through, zoom; and the buttons of the far corner.
import { html, nothing } from 'lit';
import { RESET_VIEW, ZOOM_STEP } from '../keys.js';
import { icons } from './icons.js';
import { late } from './late-parts.js';
import { settingsButton } from './settings-button.js';

/** @import { Part, Shell } from '../types.d.ts' */

/** How much nearer the drawing comes with one press. */
const ZOOM_FLAT = 1.6;

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
      <button class="tool desk-only" part="button" ?disabled=${off} aria-pressed=${String(state?.xray ?? false)} aria-label=${t('xray')} title=${t('xray')}
        @click=${() => act.command({ type: 'xray', on: !state?.xray })}>${icons.xray}</button>
      <hr />
      <button class="tool wide-only" part="button" ?disabled=${off} aria-label=${t('zoom-in')} title=${t('zoom-in')} @click=${() => act.nudge({ zoom: ZOOM_STEP })}>${icons.plus}</button>
      <button class="tool wide-only" part="button" ?disabled=${off} aria-label=${t('zoom-out')} title=${t('zoom-out')} @click=${() => act.nudge({ zoom: 1 / ZOOM_STEP })}>${icons.minus}</button>
      <button class="tool" part="button" ?disabled=${off} aria-label=${t('reset-view')} title=${t('reset-view')} @click=${() => act.command(RESET_VIEW)}>${icons.home}</button>
    </div>
    ${shell.tools ? nothing : late()?.toolPopover(shell)}
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
    ${shell.tools ? nothing : late()?.toolPopover(shell)}
  `;
}

/** @param {Shell} shell @param {string} name @param {import('lit').TemplateResult} picture @param {string} label */
const opener = (shell, name, picture, label) => html`
  <button class="tool" part="button" ?disabled=${shell.flat ? !shell.state : !shell.live} aria-expanded=${String(shell.open === name)} aria-controls="popover" aria-label=${label} title=${label} data-opens=${name}
    @click=${() => shell.act.look({ open: shell.open === name ? null : name })}>${picture}</button>
`;

/** Between the drawing and the 3D body, settings, share and full screen. @param {Shell} shell @returns {Part} */
export function cornerTools(shell) {
  const { t, controls, state, fullscreen, flat, live, offer3d, has3d, act } = shell;
  if (controls === 'none') return nothing;
  return html`
    <div class="corner" part="toolbar">
      ${has3d && !offer3d && (live || !flat)
        ? html`<button class="tool dimension" part="button" aria-label=${`${flat ? '3D' : '2D'}: ${t(flat ? 'map-to-3d' : 'map-to-2d')}`} title=${t(flat ? 'map-to-3d' : 'map-to-2d')} @click=${flat ? act.start3d : act.flatten}>${flat ? '3D' : '2D'}</button>`
        : nothing}
      ${controls === 'full' ? settingsButton(shell) : nothing}
      ${controls === 'full' ? html`<button class="tool desk-only" part="button" ?disabled=${!state} aria-label=${t('share')} title=${t('share')} data-opens="link" @click=${act.share}>${icons.link}</button>` : nothing}
      ${document.fullscreenEnabled ? html`<button class=${controls === 'full' ? 'tool desk-only' : 'tool'} part="button" aria-pressed=${String(fullscreen)} aria-label=${t('fullscreen')} title=${t('fullscreen')} @click=${act.fullscreen}>${fullscreen ? icons.shrink : icons.expand}</button>` : nothing}
    </div>
  `;
}
