// The flat body: drawn skin, lit zones in patterns of their own, marks that can be pressed.
import { css } from 'lit';

export const map = css`
  .map {
    --force: 0;
    --felt: 1;
    position: absolute;
    inset: 0;
    display: flex;
    justify-content: center;
    transition: opacity 0.35s;
  }
  /* With two figures side by side, the second one's head stands clear of the tools in the corner. */
  @container stage (min-width: 720px) {
    .map {
      inset-inline-end: 56px;
    }
  }
  .stage[data-live] .map {
    opacity: 0;
    visibility: hidden;
    transition: opacity 0.35s, visibility 0s 0.35s;
  }
  .figure {
    position: relative;
    flex: 1;
    min-width: 0;
    overflow: hidden;
  }
  .figure > svg {
    display: block;
    width: 100%;
    height: 100%;
    touch-action: pan-y;
  }
  .figure[data-held] > svg,
  .figure[data-held] .mark {
    touch-action: none;
  }
  .figure[data-dragged] :is(.eye, .mark, .stub, .spared-name) {
    transition: none;
  }
  .map:focus-visible::after {
    content: '';
    position: absolute;
    inset: 3px;
    border: 2px solid var(--link);
    border-radius: calc(var(--radius) - 3px);
    pointer-events: none;
  }
  .figure .eye {
    transition: transform 0.45s cubic-bezier(0.3, 0.7, 0.2, 1);
  }
  .figure path {
    vector-effect: non-scaling-stroke;
  }
  .figure .skin {
    fill: var(--map-skin);
  }
  .frame[data-theme='dark'] .tones[data-theme='light'],
  .frame:not([data-theme='dark']) .tones[data-theme='dark'] {
    display: none;
  }
  .figure .cloth {
    fill: var(--map-cloth);
    opacity: 0.42;
  }
  .figure .eye > g > .ink {
    fill: var(--map-outline);
    opacity: 0.6;
  }
  .figure .line,
  .figure .form,
  .figure .outline {
    fill: none;
    stroke: var(--map-line);
    stroke-width: 1.1;
    stroke-linecap: round;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .figure .form {
    opacity: 0.42;
  }
  .figure .outline {
    stroke: var(--map-outline);
    stroke-width: 1.5;
  }
  .figure[data-map] .skin,
  .figure[data-map] .eye > g {
    cursor: pointer;
  }
  .face-name {
    direction: ltr;
    position: absolute;
    inset: auto 0 50px;
    display: flex;
    justify-content: center;
    align-items: baseline;
    gap: 34px;
    margin: 0;
    color: var(--muted);
    font-size: 12.5px;
    pointer-events: none;
  }
  .face-name span {
    font-size: 11px;
    font-weight: 600;
  }
  .map:not([data-both]) .face-name {
    inset: 62px 0 auto;
    gap: 42%;
  }
  .map:not([data-both]) .face-name b {
    display: none;
  }
  .figure[data-near] .face-name b {
    padding: 0 8px;
    border-radius: 6px;
    background: color-mix(in srgb, var(--stage-bottom) 70%, transparent);
  }
  .faces {
    position: absolute;
    top: 12px;
    inset-inline: 0;
    width: fit-content;
    margin-inline: auto;
    border: 1px solid var(--glass-line);
    background: var(--glass);
    z-index: 3;
  }
  .faces.segments.small button {
    min-height: max(28px, calc(var(--target) - 6px));
    padding: 0 15px;
    font-size: 13px;
  }
  .stage[data-live] .faces {
    display: none;
  }
  @container stage (max-width: 560px) {
    .faces {
      top: calc(14px + var(--target) + 20px);
      inset-inline: auto 14px;
    }
  }
  @container atlas (max-width: 719px) {
    .faces {
      top: auto;
      bottom: var(--low);
      inset-inline: auto 8px;
    }
    .map .face-name {
      inset: 62px 0 auto;
      gap: 42%;
    }
    .map .face-name b {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .figure .outline {
      stroke: CanvasText;
    }
  }
`;
