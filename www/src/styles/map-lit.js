// What is shown on the flat body once there is a catalogue: zones, what hurts, what to keep clear of, marks.
import { css } from 'lit';

export const mapLit = css`
  /* From near the two are two pictures, not one body. */
  .map[data-both] .figure[data-near] {
    clip-path: inset(8px 6px round var(--radius-s));
    background: color-mix(in srgb, var(--surface) 45%, transparent);
  }
  .figure .over {
    fill: color-mix(in srgb, var(--map-asked) 12%, transparent);
    stroke: var(--map-asked);
    stroke-width: 1.2;
    stroke-dasharray: 3 3;
    pointer-events: none;
  }
  .felt,
  .figure .spared,
  .asked,
  .asked-rim {
    pointer-events: none;
  }
  .map[data-demo] .felt {
    opacity: calc(0.28 + 0.72 * var(--felt));
  }
  .essential {
    fill: var(--map-heat);
    fill-opacity: 0.74;
    fill-rule: evenodd;
    stroke: var(--map-focus);
    stroke-width: 1.5;
  }
  .heart path {
    fill: var(--map-focus);
    fill-opacity: 0.42;
  }
  .spillover {
    fill: var(--map-spill);
    fill-opacity: 0.12;
    fill-rule: evenodd;
  }
  .map[data-sensitive] .spillover {
    fill-opacity: 0.34;
  }
  .dots {
    fill: var(--map-spill);
  }
  .deep,
  .deep-halo {
    fill: none;
    stroke: var(--map-focus);
    stroke-width: 1.3;
  }
  .deep-halo {
    stroke: var(--map-skin);
    stroke-width: 3.2;
    stroke-opacity: 0.75;
  }
  .felt[data-hidden] .essential,
  .asked-area[data-hidden] {
    stroke-dasharray: 4 3;
  }
  .faces [data-felt]::before {
    content: '';
    display: inline-block;
    width: 9px;
    height: 9px;
    margin-inline-end: 6px;
    border-radius: 50%;
    background: var(--map-heat);
  }
  /* What is felt on the face that is not in sight. */
  .far-face {
    position: absolute;
    top: calc(14px + 2 * var(--target) + 34px);
    right: 14px;
    z-index: 3;
    display: grid;
    justify-items: center;
    padding: 3px;
    border: 1px solid var(--glass-line);
    border-radius: var(--radius-s);
    background: var(--surface);
    box-shadow: var(--shadow);
    font-size: 12px;
    line-height: 1.5;
  }
  .far-face .mini {
    width: 66px;
    height: 66px;
  }
  .turned-away {
    top: calc(14px + 2 * var(--target) + 84px);
  }
  .turned-away[hidden] {
    display: none;
  }
  .stage[data-live] .map .far-face,
  .stage:has(.legend[data-open], > .popover, > .here) .far-face {
    visibility: hidden;
  }
  @container stage (max-height: 400px) {
    .far-face {
      display: none;
    }
  }
  @container atlas (max-width: 719px) {
    .far-face {
      top: auto;
      right: 8px;
      bottom: calc(var(--low) + var(--target) + 8px);
    }
    .far-face[data-at='left'] {
      right: auto;
      left: 8px;
    }
    .turned-away {
      bottom: calc(var(--low) + var(--foot, 0px));
    }
    .frame:has(.panel:is([data-sheet='half'], [data-sheet='full'])) .map .far-face,
    .frame:has(.panel[data-sheet='full']) .turned-away {
      visibility: hidden;
    }
  }
  .spared-line {
    stroke: var(--map-spare);
    stroke-width: 2.4;
    stroke-opacity: 0.55;
  }
  .figure .spared {
    stroke: var(--map-spare);
    stroke-width: 1.3;
  }
  .spared-name {
    position: absolute;
    inset: 0 auto auto 0;
    translate: -50% 3px;
    padding: 1px 6px;
    border-radius: 6px;
    background: color-mix(in srgb, var(--stage-bottom) 78%, transparent);
    color: var(--text);
    font-size: 11.5px;
    line-height: 1.3;
    white-space: nowrap;
    pointer-events: none;
  }
  .asked {
    opacity: 0.26;
  }
  .figure :is(.asked-area, .asked-join, .asked-rim) {
    vector-effect: none;
    stroke-linejoin: round;
  }
  .asked-area {
    fill: var(--map-asked);
    stroke: var(--map-asked);
    stroke-width: 9;
  }
  .asked-join {
    fill: #000;
    stroke: #000;
    stroke-width: 9;
  }
  .asked-rim {
    fill: none;
    stroke: var(--map-asked);
  }

  /* Which side is right stays where it is on the body, whichever way one reads. */
  .marks {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .mark {
    position: absolute;
    inset: 0 auto auto 0;
    display: grid;
    place-items: center;
    width: 24px;
    height: 24px;
    margin: -12px 0 0 -12px;
    border-radius: 50%;
    pointer-events: auto;
    touch-action: pan-y;
    transition: transform 0.45s cubic-bezier(0.3, 0.7, 0.2, 1);
  }
  @media (pointer: coarse) {
    .mark {
      width: 44px;
      height: 44px;
      margin: -22px 0 0 -22px;
    }
  }
  .mark i {
    display: grid;
    place-items: center;
    width: 9px;
    height: 9px;
    border: 1.5px solid #fff;
    border-radius: 50%;
    background: var(--map-dot);
    box-shadow: 0 0 0 0.5px rgb(0 0 0 / 0.25), 0 1px 2px rgb(20 40 40 / 0.3);
    transition: scale 0.15s;
  }
  .mark[data-hidden] i {
    border-color: var(--map-dot);
    background: #fff;
  }
  .mark[data-several] i {
    width: 13px;
    height: 13px;
    border-color: #fff;
    background: radial-gradient(circle, #fff 0 1.2px, var(--map-dot) 1.7px);
  }
  .mark:hover i {
    scale: 1.25;
  }
  .mark[data-quiet]:not(:hover, :focus-visible) i {
    opacity: 0.45;
    scale: 0.8;
  }
  .mark:focus-visible {
    outline: 2px solid var(--link);
    outline-offset: -1px;
  }
  .mark[data-shown] {
    z-index: 1;
  }
  .mark[data-shown] i {
    position: relative;
    width: 15px;
    height: 15px;
    border-width: 2px;
    border-style: solid;
    border-color: #fff;
    background: radial-gradient(circle, #fff 0 2px, var(--mark) 2.6px);
    box-shadow: 0 0 0 1.5px var(--mark), 0 0 0 6px rgb(255 255 255 / 0.5), 0 0 0 7px var(--mark);
    opacity: 1;
  }
  .map[data-demo] .mark[data-shown] i::after {
    content: '';
    position: absolute;
    inset: -9px;
    border: 2.5px solid var(--mark);
    border-radius: 50%;
    scale: calc(2.1 - 1.1 * var(--force));
    opacity: calc(0.25 + 0.75 * var(--force));
    animation: press 2.4s ease-in-out infinite alternate;
  }
  .map[data-still] .mark[data-shown] i::after {
    animation: none;
  }
  @keyframes press {
    to {
      inset: -12px;
    }
  }

  .stub {
    position: absolute;
    inset: 0 auto auto 0;
    transition: transform 0.45s cubic-bezier(0.3, 0.7, 0.2, 1);
  }
  .stub-name {
    position: absolute;
    translate: -50% 0;
    min-width: 44px;
    min-height: max(24px, calc(var(--target) - 12px));
    padding: 0 9px;
    border: 1px dashed var(--map-line);
    border-top: 0;
    border-radius: 4px 4px 12px 12px;
    background: color-mix(in srgb, var(--map-skin) 60%, transparent);
    color: var(--text);
    font-size: 11.5px;
    line-height: 1.2;
  }
  .stub[data-kind='essential'] .stub-name {
    border: 1.5px solid var(--map-heat);
    background: color-mix(in srgb, var(--map-heat) 16%, var(--surface));
    font-weight: 650;
  }
  .stub[data-kind='spillover'] .stub-name {
    border: 1.5px dotted var(--map-spill);
    background: color-mix(in srgb, var(--map-spill) 12%, var(--surface));
    font-weight: 650;
  }
  .stub[data-kind='asked'] .stub-name {
    border: 1.5px solid var(--map-asked);
    background: color-mix(in srgb, var(--map-asked) 16%, var(--surface));
    font-weight: 650;
  }
  .stub-name[aria-expanded='true'] {
    border: 1px solid var(--link);
  }
  .popover.stub-places {
    inset: auto auto 8px -40px;
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    width: min(280px, 60cqi);
    max-width: none;
    padding: 10px;
  }
  .stub[data-flip] .stub-places {
    inset: auto -40px 8px auto;
  }
  @container atlas (max-width: 719px) {
    .popover.stub-places {
      width: min(230px, 60cqi);
    }
  }
  @media (forced-colors: active) {
    .mark i {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
