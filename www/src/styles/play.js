// The play bar: button, phases, slider, options, dials.
import { css } from 'lit';

export const play = css`
  .play-box {
    container: play / inline-size;
  }
  .play {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 18px;
    min-height: 132px;
    padding: 14px 20px;
    border-top: 1px solid var(--line);
    background: var(--surface);
  }
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
  .play.idle {
    color: var(--muted);
  }
  .idle > .icon {
    width: 30px;
    height: 30px;
    color: var(--link);
  }
  .steps {
    display: flex;
    justify-content: end;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 13px;
    counter-reset: step;
  }
  .steps li {
    position: relative;
    display: grid;
    /* The words come later than the numbers, and find their room. */
    grid-template-rows: 30px minmax(1.5em, auto);
    justify-items: center;
    gap: 7px;
    min-width: 74px;
    padding-inline: 4px;
    counter-increment: step;
  }
  .steps li::before {
    content: counter(step);
    display: grid;
    place-items: center;
    width: 30px;
    height: 30px;
    border: 1.5px solid color-mix(in srgb, var(--link) 45%, var(--line));
    border-radius: 50%;
    color: var(--link);
    font-size: 13px;
    font-weight: 600;
  }
  .steps li + li::after {
    content: '';
    position: absolute;
    top: 15px;
    inset-inline-end: calc(50% + 21px);
    width: 32px;
    border-top: 1.5px dotted color-mix(in srgb, var(--text) 30%, transparent);
  }

  /* Beside a panel, or on a phone: the dials go below, speed and firmness behind a button. */
  @container play (max-width: 639px) {
    .play {
      min-height: 188px;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 8px 12px;
      padding: 10px 14px;
    }
    .play.idle {
      align-content: center;
      gap: 20px 12px;
    }
    .steps {
      grid-column: 1 / -1;
      justify-content: space-around;
    }
    .steps li {
      min-width: 56px;
      padding-inline: 2px;
    }
    .steps li + li::after {
      width: 16px;
    }
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
  @container atlas (max-width: 719px) {
    .play.play {
      min-height: 0;
      padding-bottom: 26px;
    }
    .play:not([data-demo]) {
      display: none;
    }
  }
  /* A telephone on its side: the dials in the same row, their names for screen readers alone. */
  @container frame (max-height: 460px) {
    .play.play {
      min-height: 0;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: 8px 12px;
      padding-block: 6px;
    }
    .play.idle {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .idle .steps {
      display: none;
    }
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
  @container frame (max-height: 460px) and (max-width: 719px) {
    .play.play {
      padding-bottom: calc(var(--radius) + 4px);
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
