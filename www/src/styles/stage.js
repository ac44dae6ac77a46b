// The body and what floats over it: poster, toolbar, legend, labels, hints, progress, notices.
// Nothing is blurred before the first 3D picture: it would wait for that by half a second where graphics are software.
import { css } from 'lit';

export const stage = css`
  .poster,
  .canvas,
  canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    /* Until it is drawn anew in another shape it is cut, not stretched. */
    object-fit: cover;
  }
  .poster {
    visibility: hidden;
    pointer-events: none;
  }
  .stage[data-posted]:not([data-live]) .poster {
    visibility: visible;
  }
  .stage[data-kept]:not([data-live]) .poster {
    visibility: visible;
    pointer-events: auto;
  }
  .stage[data-kept] :is(.map, .faces) {
    visibility: hidden;
  }
  .stage[data-kept] .poster slot {
    display: none;
  }
  .poster .last {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .poster ::slotted(*) {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: contain;
    pointer-events: auto;
  }
  .canvas {
    visibility: hidden;
    opacity: 0;
  }
  .stage[data-live] .canvas {
    visibility: visible;
    opacity: 1;
  }
  canvas {
    display: block;
    cursor: grab;
    touch-action: pan-y;
    outline-offset: -3px;
  }
  canvas:active {
    cursor: grabbing;
  }
  canvas[data-over] {
    cursor: pointer;
  }

  .toolbar,
  .corner,
  .dimension,
  .popover,
  .legend,
  .structure,
  .hint,
  .callout span {
    border: 1px solid var(--glass-line);
    background: var(--glass);
    box-shadow: var(--shadow);
  }
  .stage:not([data-live]) :is(.toolbar, .corner, .dimension, .legend, .hint, .start, .notice) {
    box-shadow: 0 1px 0 var(--glass-line);
  }
  .toolbar,
  .corner {
    position: absolute;
    display: flex;
    gap: 2px;
    padding: 4px;
    border-radius: calc(var(--radius-s) + 4px);
    z-index: 3;
  }
  .toolbar {
    top: 14px;
    inset-inline-start: 14px;
    flex-direction: column;
  }
  .toolbar hr {
    width: 20px;
    margin: 4px auto;
    border: 0;
    border-top: 1px solid var(--glass-line);
  }
  .corner {
    top: 14px;
    inset-inline-end: 14px;
  }
  /* A box of its own: when 3D comes, nothing gives way to it. */
  .dimension {
    position: absolute;
    inset: -1px calc(100% + 8px) auto auto;
    box-sizing: content-box;
    padding: 4px;
  }
  [dir='rtl'] .dimension {
    inset: -1px auto auto calc(100% + 8px);
  }
  .compass {
    position: absolute;
    top: calc(14px + var(--target) + 20px);
    inset-inline-end: 14px;
    width: 64px;
    z-index: 2;
    pointer-events: none;
    text-align: center;
    font-size: 12px;
    color: var(--text);
  }
  .compass svg {
    display: block;
    width: 100%;
    overflow: visible;
  }
  .compass span:not([hidden]) {
    display: block;
    white-space: nowrap;
  }
  .compass .ring {
    fill: var(--glass);
    stroke: var(--glass-line);
  }
  .compass .head {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linejoin: round;
  }
  .compass text {
    fill: currentColor;
    font-size: 9px;
    font-weight: 600;
    text-anchor: middle;
    dominant-baseline: central;
  }

  .swatch {
    width: 16px;
    height: 16px;
    flex: none;
  }
  .zone-edge {
    fill: var(--zone-edge);
  }
  .zone-heart {
    fill: var(--zone-heart);
  }
  .spill {
    fill: color-mix(in srgb, var(--spill) 45%, transparent);
  }
  .spill-dot {
    fill: var(--spill-dot);
  }
  .point-core {
    fill: var(--mark);
  }
  .point-halo {
    fill: var(--mark-paper);
  }
  .point-reach {
    fill: color-mix(in srgb, var(--mark-paper) 40%, transparent);
    stroke: var(--mark);
    stroke-width: 1.2;
  }
  .deep-ring {
    fill: none;
    stroke: var(--zone);
    stroke-width: 1.5;
  }
  .swatch .asked {
    opacity: 1;
    fill: color-mix(in srgb, var(--map-asked) 22%, var(--painted-skin));
    stroke: var(--map-asked);
    stroke-width: 1.8;
  }
  .swatch .spared {
    fill: var(--painted-skin);
    stroke: var(--spared);
    stroke-width: 1.4;
  }

  .hint {
    position: absolute;
    inset: auto 0 22%;
    width: max-content;
    max-width: calc(100% - 40px);
    margin: 0 auto;
    padding: 9px 18px;
    border-radius: 999px;
    font-weight: 500;
    font-size: 14px;
    text-align: center;
    opacity: 0;
    transform: translateY(6px);
    transition: opacity 0.2s, transform 0.2s;
    pointer-events: none;
    z-index: 6;
  }
  .hint[data-shown] {
    opacity: 1;
    transform: none;
  }
  .start {
    position: absolute;
    inset: auto 0 14px;
    width: fit-content;
    margin: 0 auto;
    box-shadow: var(--shadow);
    z-index: 3;
  }

  .progress {
    position: absolute;
    inset: auto 0 0;
    z-index: 3;
    font-size: 13px;
    color: var(--muted);
    text-align: center;
    animation: appear 0.3s 0.15s backwards;
  }
  .progress span {
    display: inline-block;
    margin-bottom: 12px;
    padding: 4px 14px;
    border-radius: 999px;
    background: var(--glass);
    color: var(--text);
  }
  /* What stands there then says more. */
  .stage:has(.legend, .structure, .caption, .quiz-card) > .progress span {
    display: none;
  }
  .progress svg {
    display: block;
    width: 100%;
    height: 3px;
  }
  .progress .track {
    fill: color-mix(in srgb, var(--text) 10%, transparent);
  }
  .progress .fill {
    fill: var(--link);
    transition: width 0.3s;
  }
  .notice {
    display: grid;
    justify-items: center;
    gap: 6px;
    padding: 28px 32px 30px;
    text-align: center;
  }
  .stage > .notice {
    position: absolute;
    inset: auto 14px 14px;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 2px 12px;
    justify-items: start;
    align-items: center;
    width: fit-content;
    max-width: min(560px, calc(100% - 28px));
    margin: auto;
    padding-block: 10px;
    padding-inline: 14px 10px;
    border: 1px solid var(--glass-line);
    border-radius: 14px;
    background: var(--surface);
    box-shadow: var(--shadow);
    text-align: start;
    font-size: 13px;
    line-height: 1.35;
    z-index: 4;
  }
  .stage > .notice .badge-icon {
    grid-row: span 2;
    width: 34px;
    height: 34px;
    margin: 0;
  }
  .stage > .notice .badge-icon .icon {
    width: 19px;
    height: 19px;
  }
  .stage > .notice strong {
    align-self: end;
    font-size: 14px;
  }
  .stage > .notice > p {
    grid-column: 2;
    align-self: start;
  }
  .stage > .notice > button {
    grid-area: 1 / 3 / span 2;
    margin: 0;
  }
  .badge-icon {
    display: grid;
    place-items: center;
    width: 52px;
    height: 52px;
    margin-bottom: 6px;
    border-radius: 50%;
    background: var(--surface-2);
    color: var(--muted);
  }
  .badge-icon .icon {
    width: 26px;
    height: 26px;
  }
  .notice strong {
    font-size: 17px;
  }
  .notice p {
    margin: 0;
    color: var(--muted);
    overflow-wrap: anywhere;
  }
  .notice .primary {
    margin-top: 12px;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  /* A phone: all tools in one row, and what floats low stands above the sheet. */
  @container atlas (max-width: 719px) {
    .wide-only,
    .desk-only,
    .toolbar hr {
      display: none;
    }
    .stage {
      --low: calc(var(--sheet, var(--radius)) + 8px);
    }
    .toolbar,
    .corner {
      top: 8px;
      flex-direction: row;
      gap: 0;
      padding: 2px;
    }
    .toolbar {
      inset-inline-start: 8px;
    }
    .corner {
      inset-inline-end: 8px;
    }
    .corner .dimension {
      inset: -1px calc(100% + 6px) auto auto;
      padding: 2px;
    }
    .compass {
      top: calc(var(--target) + 22px);
      inset-inline-end: 8px;
      width: 64px;
      line-height: 1.2;
    }
    .compass svg {
      width: 48px;
      margin-inline: auto;
    }
    .stage > .notice {
      inset: auto 10px var(--low);
      max-width: calc(100% - 20px);
      font-size: 12.5px;
    }
    .start {
      inset-block-end: var(--low);
    }
    .hint {
      bottom: max(22%, var(--sheet, 0px) + 12px);
    }
    .progress {
      bottom: var(--sheet, var(--radius));
    }
    /* Nothing peeps out above a sheet that is drawn up. */
    .frame:not([data-demo]):has(.panel[data-sheet='full']) .stage > :is(.toolbar, .corner, .compass, .faces, .legend, .low, .here, .notice) {
      visibility: hidden;
    }
  }

  /* Little height: the tools lie in a row, and the legend shows its marks until it is opened. */
  @container stage (max-height: 420px) {
    .wide-only {
      display: none;
    }
  }
  @container stage (max-height: 340px) {
    .toolbar,
    .corner {
      flex-direction: row;
      gap: 0;
    }
    .toolbar hr {
      display: none;
    }
    .corner .dimension {
      inset: -1px calc(100% + 8px) auto auto;
    }
    .compass {
      top: calc(10px + var(--target) + 14px);
    }
  }
  @container stage (max-height: 240px) {
    .compass {
      display: none;
    }
  }
`;
