// The legend: its words where there is room, else its marks alone until it is opened.
import { css } from 'lit';

const folded = css`
  .legend {
    padding-inline: 0 10px;
    align-items: center;
  }
  .legend:not([data-open]) {
    padding: 0;
    width: fit-content;
  }
  .legend-more {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: var(--target);
    padding: 0 12px;
    border-radius: 14px;
    pointer-events: auto;
  }
  .legend[data-open] .legend-more .swatch,
  .legend:not([data-open]) > span {
    display: none;
  }
  .legend[data-open] {
    padding: 8px 12px;
    z-index: 5;
  }
  .legend[data-open] .legend-more {
    position: absolute;
    inset: 0;
    width: 100%;
  }
`;

export const legend = css`
  .legend {
    position: absolute;
    inset-block: auto calc(14px + var(--foot, 0px));
    inset-inline: 14px auto;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
    max-width: calc(100% - 28px);
    padding: 7px 13px;
    border-radius: 14px;
    font-size: 12.5px;
    z-index: 2;
    pointer-events: none;
  }
  .legend span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  /* As they look in the scene's light. */
  .cut-muscle {
    fill: #a4352f;
  }
  .cut-fat {
    fill: #e3d494;
  }
  .cut-bone {
    fill: #dcd6c4;
  }
  :is(.cut-muscle, .cut-fat, .cut-bone) {
    stroke: var(--line);
  }
  .legend-more {
    display: none;
  }
  .legend .kind {
    color: var(--muted);
    font-style: italic;
  }
  @container atlas (max-width: 719px) {
    .legend {
      inset: auto auto calc(var(--low) + var(--foot, 0px)) 8px;
      gap: 2px 12px;
      max-width: calc(100% - 16px);
    }
    [dir='rtl'] .legend {
      inset-inline: 8px auto;
    }
    ${folded}
    .stage:has(.legend[data-open]) .faces {
      visibility: hidden;
    }
  }
  @container stage (max-height: 340px) {
    ${folded}
  }
`;
