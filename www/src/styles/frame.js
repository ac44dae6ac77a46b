// Where things stand: body and panel side by side where there is room, else body above and a sheet from below.
import { css } from 'lit';

export const frame = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .frame {
    position: relative;
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr) clamp(340px, 32%, 384px);
    grid-template-areas: 'stage panel' 'play panel';
    container: frame / size;
    flex: 1 1 var(--tpa-height, clamp(min(560px, max(340px, 96 * var(--svh))), 84 * var(--svh), 800px));
    min-height: 0;
    /* Beside an article it is not as long as that. */
    max-height: max(100 * var(--svh), 800px, var(--tpa-height, 0px));
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    font: 400 15px/1.5 var(--font);
    text-align: start;
  }
  :host(:fullscreen) .frame {
    max-height: none;
    border: 0;
    border-radius: 0;
  }
  .frame:not([data-controls='full']) {
    grid-template-columns: minmax(0, 1fr);
    grid-template-areas: 'stage' 'play';
  }
  .stage {
    grid-area: stage;
    position: relative;
    container: stage / size;
    overflow: hidden;
    background: linear-gradient(var(--stage-top), var(--stage-bottom));
    isolation: isolate;
  }
  .play-box {
    grid-area: play;
  }
  .panel {
    grid-area: panel;
  }
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container atlas (max-width: 719px) {
    .frame {
      display: flex;
      flex-direction: column;
      flex-basis: var(--tpa-height, clamp(min(520px, max(340px, 96 * var(--svh))), 88 * var(--svh), 780px));
    }
    /* The ways in are in sight at once. */
    .frame[data-controls='full'] {
      --peek: 300px;
    }
    /* Room for as much of the sheet as always shows. */
    .frame[data-controls='full']::after {
      content: '';
      flex: none;
      height: calc(var(--peek) - var(--radius));
    }
    .frame[data-controls='full'][data-point] {
      --peek: 168px;
    }
    .frame[data-controls='full'][data-point]:not([data-demo]):has(.booking) {
      --peek: 244px;
    }
    .frame[data-controls='full'][data-demo] {
      --peek: 96px;
      --raised: 52cqh;
    }
    .stage {
      flex: 1;
      min-height: 0;
    }
  }
  /* While one presses, a sheet that is drawn up leaves room for the body and the player above it. */
  @container atlas (max-width: 719px) {
    @container frame (min-height: 461px) {
      .frame[data-controls='full'][data-demo]:has(> .panel:not([data-sheet='peek']))::after {
        height: calc(var(--raised) - var(--radius));
      }
      .frame[data-demo] > .panel:not([data-sheet='peek']) {
        height: var(--drag-height, var(--raised));
        max-height: none;
      }
    }
  }
  /* A telephone on its side, or text at twice its size: the sheet shows its first line. */
  @container frame (max-height: 460px) {
    .frame[data-controls='full']::after,
    .panel {
      --peek: 104px;
    }
    .frame[data-controls='full']:is([data-demo], [data-point])::after,
    .frame:is([data-demo], [data-point]) .panel {
      --peek: 76px;
    }
    .frame[data-controls='full'][data-guide]::after,
    .frame[data-guide] .panel {
      --peek: 136px;
    }
  }
`;
