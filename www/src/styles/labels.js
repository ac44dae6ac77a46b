// Names over the body, and the way that a lengthening goes.
import { css } from 'lit';

export const labels = css`
  .callout[hidden] {
    display: none;
  }
  .names {
    position: absolute;
    inset: 0;
    overflow: hidden;
    pointer-events: none;
    z-index: 1;
  }
  .names[data-flying] {
    visibility: hidden;
  }
  .names svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .names line {
    stroke: var(--text);
    stroke-width: 1;
    opacity: 0.55;
  }
  .names circle {
    fill: var(--text);
    stroke: var(--surface);
    stroke-width: 1;
  }
  .names span {
    position: absolute;
    inset: 0 auto auto 0;
    max-width: min(200px, 32cqi);
    padding: 1px 6px;
    border-radius: 6px;
    background: color-mix(in srgb, var(--stage-top) 72%, transparent);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: 12.5px;
    line-height: 1.35;
    pointer-events: auto;
    cursor: pointer;
  }
  .names [data-roomy] {
    white-space: normal;
    width: max-content;
  }
  .names [data-over] {
    visibility: hidden;
  }
  .names span:hover {
    color: var(--link);
    text-decoration: underline;
  }
  .beyond {
    position: absolute;
    inset: 0;
    overflow: hidden;
    pointer-events: none;
    z-index: 1;
  }
  .beyond svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .beyond path {
    fill: none;
    stroke: var(--zone);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .beyond span {
    position: absolute;
    inset: 0 auto auto 0;
    max-width: min(180px, 36cqi);
    margin: 4px 6px;
    padding: 1px 7px;
    border-radius: 7px;
    background: color-mix(in srgb, var(--stage-top) 80%, transparent);
    color: var(--zone);
    font-size: 12.5px;
    font-weight: 600;
    line-height: 1.35;
  }
  .beyond span[data-flip] {
    margin-inline: -6px;
  }
  .way {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    pointer-events: none;
    z-index: 1;
  }
  .stage:not([data-live]) .way,
  .stage:not([data-live]) .beyond,
  .stage:not([data-live]) .names {
    display: none;
  }
  .frame[data-demo] .names span {
    pointer-events: none;
    font-weight: 600;
  }

  .callout,
  .hover {
    position: absolute;
    inset: 0 auto auto 0;
    opacity: 0;
    pointer-events: none;
    transition: opacity 0.2s;
    z-index: 1;
  }
  .callout[data-shown],
  .hover[data-shown] {
    opacity: 1;
  }
  .stage:not([data-live]) .callout,
  .frame[data-demo] .callout {
    display: none;
  }
  .callout::before {
    content: '';
    position: absolute;
    left: 9px;
    width: calc(var(--reach, 28px) - 9px);
    border-top: 1.5px solid color-mix(in srgb, var(--text) 55%, transparent);
  }
  .callout span {
    position: absolute;
    left: var(--reach, 28px);
    translate: 0 -50%;
    /* A long word has its room. */
    width: min-content;
    min-width: 118px;
    padding: 4px 10px;
    border-radius: 12px;
    text-align: center;
    font-size: 13px;
    font-weight: 600;
    line-height: 1.3;
  }
  .callout[data-flip]::before {
    left: auto;
    right: 9px;
  }
  .callout[data-flip] span {
    left: auto;
    right: var(--reach, 28px);
  }
  .hover {
    margin: 18px 0 0 14px;
    padding: 3px 9px;
    border-radius: 8px;
    background: var(--text);
    color: var(--surface);
    font-size: 12.5px;
    white-space: nowrap;
    z-index: 5;
  }
  .hover[data-flip] {
    margin-left: -14px;
    translate: -100%;
  }
  @container atlas (max-width: 719px) {
    .callout {
      display: none;
    }
    .names span {
      font-size: 11.5px;
      max-width: min(124px, 32cqi);
    }
  }
`;
