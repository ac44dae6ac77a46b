// What only a chosen point's demonstration has: its buttons, words and scrubber, its dials, the way that a lengthening goes.
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
  .play-button {
    display: grid;
    place-items: center;
    width: 52px;
    height: 52px;
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
  }
  .play-button .icon {
    width: 24px;
    height: 24px;
  }
  .timeline {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    min-width: 0;
  }
  .phase {
    display: flex;
    align-items: baseline;
    gap: 8px;
    min-height: 1.4em;
    font-size: 14px;
    line-height: 1.4;
  }
  .phase :is(b, small, time) {
    white-space: nowrap;
  }
  .phase .cycle {
    flex: 1;
  }
  .words {
    min-height: 1.4em;
    color: var(--muted);
    font-size: 14px;
    line-height: 1.4;
  }
  .next-dial {
    display: none;
  }
  .phase b:empty {
    display: none;
  }
  .more {
    display: none;
  }
  .phase time {
    color: var(--muted);
    font-size: 12.5px;
    font-variant-numeric: tabular-nums;
  }
  .phase .left {
    color: var(--link);
    font-variant-numeric: tabular-nums;
  }
  .phase small:not(.cycle):empty {
    display: none;
  }
  .still-buttons {
    display: grid;
    justify-items: center;
    gap: 6px;
  }
  .again[aria-pressed='true'],
  .inside[aria-pressed='true'] {
    background: var(--accent-soft);
    color: var(--link);
  }
  .options .inside:not([hidden]) {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    width: auto;
    padding-inline: 8px 10px;
    font-weight: 500;
  }
  .options [hidden] {
    display: none;
  }
  /* Time runs from left to right in every language, as on other players. */
  .scrub,
  .ticks,
  .steppers,
  .still-buttons {
    direction: ltr;
  }
  .scrub {
    --done: 0;
    position: relative;
    padding-top: 7px;
  }
  .track {
    display: flex;
    gap: 2px;
    height: 8px;
  }
  .track i {
    flex: 1 1 0;
    border-radius: 2px;
    background: color-mix(in srgb, var(--text) 13%, var(--surface));
  }
  .track i:first-child {
    border-radius: 4px 2px 2px 4px;
  }
  .track i:last-child {
    border-radius: 2px 4px 4px 2px;
  }
  .track i.sink,
  .track i.hold {
    background: color-mix(in srgb, var(--text) 21%, var(--surface));
  }
  .track.done {
    position: absolute;
    inset: 7px 0 auto;
    clip-path: inset(0 calc(100% - var(--done) * 100%) 0 0);
  }
  .track.done i {
    background: var(--link);
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 8px;
    font-size: 12.5px;
  }
  .steppers {
    display: inline-flex;
    gap: 2px;
    margin-inline-start: -6px;
  }
  .steppers .icon {
    width: 17px;
    height: 17px;
  }
  .speed,
  .tone {
    height: 30px;
    padding-block: 0;
    padding-inline: 8px 2px;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--surface);
    color: var(--text);
  }
  .dials {
    display: flex;
    gap: 2px;
  }
  .dial {
    position: relative;
    display: grid;
    justify-items: center;
    width: 80px;
    text-align: center;
  }
  .dial svg {
    width: 68px;
    height: 68px;
    margin-bottom: -3px;
    fill: none;
    stroke-width: 5;
    stroke-linecap: round;
  }
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
  @container play (max-width: 639px) {
    .still-buttons {
      grid-auto-flow: column;
      align-items: center;
    }
    .still-back {
      order: -1;
    }
    .play-button {
      width: 48px;
      height: 48px;
    }
    .play .ticks {
      display: none;
    }
    .scrub {
      padding-bottom: 7px;
    }
    .play .more {
      display: grid;
      align-self: center;
      position: absolute;
      inset-block: -12px auto;
      inset-inline: auto -10px;
      width: 44px;
      height: 44px;
    }
    .timeline {
      position: relative;
    }
    .phase {
      flex-wrap: wrap;
      gap: 0 8px;
    }
    .phase :is(time, .left:not(:empty)) {
      margin-inline-end: 38px;
    }
    .words {
      min-height: 2.8em;
    }
    /* What is left of the phase says more than the clock where there is room for one. */
    .play[data-demo]:not([data-stills]) time {
      display: none;
    }
    .options:not([data-open]) {
      display: none;
    }
    .options {
      padding-top: 6px;
    }
    .speed,
    .tone {
      height: 44px;
    }
    .dials {
      grid-column: 1 / -1;
      justify-content: space-around;
    }
  }
  @container frame (max-height: 460px) {
    .play .dials {
      grid-column: auto;
      gap: 6px;
    }
    .play .dial {
      width: 52px;
    }
    .play .dial svg {
      width: 52px;
      height: 52px;
      margin: 0;
    }
    .play .dial :is(.name, small:not(.tells)) {
      display: none;
    }
    .play .dial b {
      top: 17px;
      font-size: 13.5px;
    }
    .play .dial.breath b {
      font-size: 12px;
    }
    .words {
      min-height: 0;
    }
    .scrub {
      padding-bottom: 0;
    }
  }
  @container frame (max-height: 460px) and (max-width: 859px) {
    .play .dials {
      gap: 2px;
    }
    .play :is(.dial, .dial svg) {
      width: 44px;
      height: 44px;
    }
    .play .dial b {
      top: 14px;
      font-size: 12px;
    }
    .play:not([data-demo]) time {
      display: none;
    }
  }
  @container atlas (max-width: 719px) {
    /* The body first: one dial, the words in a line of their own. */
    .play.play {
      grid-template: 'button phase dials' auto 'button scrub dials' auto 'words words more' auto 'options options options' auto / auto minmax(0, 1fr) auto;
      gap: 0 12px;
      padding: 8px 12px calc(var(--radius) + 4px);
    }
    .play .timeline {
      display: contents;
    }
    .play > :is(.play-button, .still-buttons) {
      grid-area: button;
    }
    .play .phase {
      grid-area: phase;
      align-self: end;
    }
    .play .scrub {
      grid-area: scrub;
    }
    .play .words {
      grid-area: words;
      align-content: center;
      min-height: 44px;
      line-height: 1.3;
    }
    .play .more {
      grid-area: more;
      position: static;
      margin-inline-end: -6px;
    }
    .phase :is(time, .left:not(:empty)) {
      margin-inline-end: 0;
    }
    .play .options {
      grid-area: options;
    }
    .play .dials {
      position: relative;
      grid-area: dials;
      align-self: center;
      justify-content: end;
    }
    .play .dial {
      width: 66px;
    }
    .play .dial svg {
      width: 52px;
      height: 52px;
    }
    .play .dial b {
      top: 17px;
      font-size: 13.5px;
    }
    .play .dial small:not(.tells),
    .dials[data-one='0'] .dial:not(.force),
    .dials[data-one='1'] .dial:not(.discomfort),
    .dials[data-one='2'] .dial:not(.breath) {
      display: none;
    }
    .play .dial .name {
      font-size: 12px;
    }
    .next-dial {
      display: block;
      position: absolute;
      inset: 0;
      border-radius: var(--radius-s);
    }
  }
  @media (pointer: coarse) {
    .speed,
    .tone {
      min-height: 44px;
    }
    .play .scrub input {
      height: 44px;
      margin-top: -11px;
    }
    .options[data-open] {
      padding-top: 14px;
    }
  }
`;
