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
  }
  @container frame (max-height: 460px) and (max-width: 719px) {
    .play.play {
      padding-bottom: calc(var(--radius) + 4px);
    }
  }
`;
