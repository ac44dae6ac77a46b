// What only a demonstration that is open has: its scrubber's handle and marks, the arcs of its dials, the way that a lengthening goes.
import { css } from 'lit';

/** What is drawn to be taken hold of; each kind of browser has a selector of its own for it. */
const thumb = css`
  appearance: none;
  box-sizing: border-box;
  width: 18px;
  height: 18px;
  border: 3px solid var(--surface);
  border-radius: 50%;
  background: var(--accent);
  box-shadow: 0 1px 4px rgb(0 0 0 / 0.3);
`;

export const playDials = css`
  .scrub input {
    position: absolute;
    inset: 0 -9px auto;
    z-index: 1;
    width: calc(100% + 18px);
    height: 24px;
    margin: -1px 0 0;
    appearance: none;
    background: none;
    cursor: pointer;
    border-radius: 99px;
  }
  .scrub input::-webkit-slider-runnable-track {
    background: none;
  }
  .scrub input::-webkit-slider-thumb {
    ${thumb}
  }
  .scrub input::-moz-range-thumb {
    ${thumb}
  }
  .ticks {
    display: flex;
    gap: 2px;
    height: 16px;
    margin-top: 3px;
  }
  .ticks i {
    flex: 1 1 0;
    min-width: 0;
    overflow: hidden;
    container-type: inline-size;
    font-style: normal;
    font-size: 11.5px;
    line-height: 16px;
    color: var(--muted);
    text-align: center;
  }
  @container (max-width: 42px) {
    .ticks span {
      display: none;
    }
  }
  .dial .track {
    display: inline;
    stroke: color-mix(in srgb, var(--text) 11%, var(--surface));
  }
  .dial .fill {
    stroke: var(--link);
  }
  .discomfort .fill {
    stroke: var(--strain);
  }
  .dial .ceiling {
    stroke: var(--zone);
    stroke-width: 2.5;
  }
  .dial .tell {
    stroke: var(--strain);
    stroke-width: 2;
    stroke-dasharray: 2 2;
  }
  .dial .tells {
    color: var(--care);
    font-weight: 650;
  }
  .dial .lungs {
    fill: color-mix(in srgb, var(--link) 22%, transparent);
    stroke: var(--link);
    stroke-width: 2;
  }
  .dial.breath .track {
    stroke-width: 1.5;
    stroke-dasharray: 2 4;
    stroke: color-mix(in srgb, var(--text) 30%, var(--surface));
  }
  .dial b {
    position: absolute;
    top: 24px;
    font-size: 16px;
    font-weight: 650;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .dial.breath b {
    font-size: 12.5px;
    font-weight: 600;
  }
  .play .dial.breath b[data-long] {
    font-size: 10.5px;
    line-height: 1.8;
    letter-spacing: -0.02em;
  }
  .dial .name {
    font-size: 12.5px;
    font-weight: 500;
    line-height: 1.35;
  }
  .dial small {
    font-size: 12px;
    line-height: 1.3;
    white-space: nowrap;
  }
  .dial [data-empty] {
    visibility: hidden;
  }
  .way path {
    fill: none;
    stroke: var(--link);
    stroke-width: 5;
    stroke-linecap: round;
    stroke-linejoin: round;
    filter: drop-shadow(0 0 2px var(--stage-top)) drop-shadow(0 0 1px var(--stage-top));
  }
`;
