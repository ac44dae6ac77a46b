// What opens over the body after the first screen: popovers, the card of a muscle, why there is no 3D.
import { css } from 'lit';

export const popovers = css`
  .popover {
    position: absolute;
    top: 14px;
    inset-inline-start: calc(14px + var(--target) + 20px);
    z-index: 4;
    max-width: calc(100% - 14px - var(--target) - 34px);
    max-height: calc(100% - 28px);
    padding: 8px;
    border-radius: calc(var(--radius-s) + 4px);
    background: var(--surface);
    overflow-y: auto;
    scrollbar-width: thin;
    animation: appear 0.16s ease-out;
  }
  .popover.settings {
    top: calc(14px + var(--target) + 20px);
    inset-inline: auto 14px;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    width: 264px;
    max-width: calc(100% - 28px);
  }
  .setting {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 2px 12px;
    min-height: max(36px, var(--target));
    padding: 2px 8px;
  }
  .settings .switch-row {
    white-space: normal;
    line-height: 1.3;
  }
  .settings .segments.small button {
    min-height: max(26px, calc(var(--target) - 10px));
  }
  .setting select {
    max-width: 100%;
    min-height: max(30px, calc(var(--target) - 6px));
    padding-inline: 8px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--surface);
    color: var(--text);
  }
  .modes {
    position: absolute;
    top: 14px;
    inset-inline-start: calc(14px + var(--target) + 22px);
    z-index: 2;
    display: grid;
    justify-items: start;
    gap: 6px;
    pointer-events: none;
  }
  .mode {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: var(--target);
    border-color: var(--glass-line);
    background: var(--surface);
    box-shadow: var(--shadow);
    pointer-events: auto;
  }
  .mode .icon {
    width: 17px;
    height: 17px;
  }
  .mode[aria-pressed='true'] {
    background: var(--accent);
    color: var(--on-accent);
  }
  .stage:has(.popover) .modes {
    visibility: hidden;
  }
  @container atlas (max-width: 719px) {
    .modes {
      top: calc(8px + var(--target) + 12px);
      inset-inline-start: 8px;
    }
    .frame:not([data-demo]):has(.panel[data-sheet='full']) .modes {
      visibility: hidden;
    }
    @container frame (max-height: 540px) {
      .modes {
        inset-inline: auto 8px;
        justify-items: end;
      }
      .compass[data-crowded] {
        display: none;
      }
    }
  }
  @container stage (max-height: 340px) {
    .modes {
      top: calc(14px + var(--target) + 16px);
      inset-inline-start: 14px;
    }
  }
  .here,
  .here-spot {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: 5;
  }
  .here {
    display: grid;
    gap: 8px;
    width: 236px;
    padding: 10px 12px 12px;
    border: 1px solid var(--glass-line);
    border-radius: 16px;
    background: var(--surface);
    box-shadow: var(--shadow);
    font-size: 14px;
    line-height: 1.35;
    animation: appear 0.16s ease-out;
  }
  .here p > span {
    display: block;
  }
  .here p > span::first-letter {
    text-transform: uppercase;
  }
  .here-answers {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
  }
  .here-answers button {
    min-height: 44px;
    padding-inline: 8px;
    border-radius: 999px;
  }
  .here-point {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 6px;
    min-height: 44px;
    margin-bottom: -8px;
    border-top: 1px solid var(--line);
    color: var(--link);
    font-weight: 500;
    text-align: start;
  }
  .here-spot {
    width: 18px;
    height: 18px;
    margin: -9px 0 0 -9px;
    border: 2.5px solid var(--link);
    border-radius: 50%;
    box-shadow: 0 0 0 1.5px var(--surface), inset 0 0 0 1.5px var(--surface);
    pointer-events: none;
  }
  .views {
    display: grid;
    grid-template-columns: repeat(3, minmax(56px, 82px));
    gap: 4px;
  }
  .view {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 4px;
    min-height: 66px;
    border-radius: var(--radius-s);
    font-size: 12.5px;
  }
  .view .icon {
    width: 26px;
    height: 26px;
  }
  .view:hover {
    background: color-mix(in srgb, var(--text) 7%, transparent);
  }
  .view[aria-pressed='true'] {
    background: var(--accent-soft);
    box-shadow: inset 0 0 0 1.5px var(--link);
    color: var(--link);
    font-weight: 600;
  }
  .turns {
    display: grid;
    grid-template-columns: 1fr repeat(4, auto);
    align-items: center;
    margin-top: 6px;
    padding-top: 6px;
    border-top: 1px solid var(--glass-line);
  }
  .turns > span {
    padding-inline: 6px 4px;
    color: var(--muted);
    font-size: 12.5px;
  }
  .turns > span:not(:first-child) {
    grid-column: 1;
  }

  /* The card of a muscle: in the panel or the phone's sheet; without a panel over the body, with the legend of a chosen point beside
     it where there is room for both. */
  .low {
    position: absolute;
    bottom: 14px;
    display: flex;
    justify-content: flex-end;
    align-items: end;
    gap: 8px;
    max-width: calc(100% - 28px);
    z-index: 3;
    pointer-events: none;
  }
  .low[data-at='right'] {
    right: 14px;
  }
  .low[data-at='left'] {
    left: 14px;
    flex-direction: row-reverse;
  }
  .low > .legend {
    position: static;
    flex: 1 1 0;
    min-width: 0;
    max-width: fit-content;
  }
  .structure {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    flex: 0 1 auto;
    max-width: min(300px, 100%);
    padding: 10px 14px;
    border-radius: 14px;
    pointer-events: auto;
  }
  .panel > .structure {
    flex: none;
    max-width: none;
    padding: 12px 20px;
    border: 0;
    border-top: 1px solid var(--line);
    border-radius: 0;
    background: none;
    box-shadow: none;
    animation: appear 0.16s ease-out;
  }
  .structure-name {
    display: grid;
    padding-inline-end: 36px;
    line-height: 1.3;
  }
  .structure .close {
    position: absolute;
    inset-block: 4px auto;
    inset-inline: auto 4px;
  }
  .structure-name :is(i, span) {
    font-size: 13px;
    color: var(--muted);
  }
  .structure-name span::first-letter {
    text-transform: uppercase;
  }
  .structure-acts,
  .structure-points {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .structure-points,
  .structure-acts {
    flex-wrap: wrap;
  }
  .structure-points .chip {
    min-width: 0;
    max-width: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .limbs {
    display: grid;
    gap: 4px;
    margin: 6px 4px 2px;
    padding-inline: 4px;
  }
  .limbs .segments {
    display: flex;
  }
  .limbs button {
    flex: 1;
    min-height: max(28px, calc(var(--target) - 6px));
    padding-inline: 6px;
  }
  .bodies {
    grid-template-columns: auto minmax(0, 12em);
    align-items: center;
    justify-content: space-between;
    gap: 12px;
  }
  .tone-row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-height: max(36px, var(--target));
    padding: 4px 8px 0;
  }
  .popover.link {
    inset-inline: auto 14px;
    top: calc(14px + var(--target) + 18px);
    width: 320px;
    max-width: calc(100% - 28px);
    padding: 12px 14px 14px;
    font-size: 13.5px;
  }
  .popover.link input {
    width: 100%;
    min-height: max(36px, var(--target));
    margin-top: 6px;
    padding: 0 10px;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--surface);
  }
  .show-all {
    width: calc(100% - 8px);
    margin: 6px 4px 2px;
    color: var(--link);
  }
  /* A line that unfolds, below the panel or below what else stands over the body. */
  .notice[data-folds] {
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: start;
    justify-items: start;
    padding-block: 0;
    padding-inline: 14px 4px;
    font-size: 13px;
    line-height: 1.35;
    text-align: start;
  }
  .stage > .notice[data-folds] {
    margin-inline: 0 auto;
  }
  .stage:has(> [data-folds]) {
    --foot: calc(var(--target) + 12px);
  }
  .panel > .notice {
    padding-inline: 20px 10px;
    padding-block: 4px;
    border-top: 1px solid var(--line);
  }
  .notice details {
    margin: 0;
    font-size: inherit;
  }
  .notice summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: var(--target);
    color: inherit;
  }
  .notice[data-folds] strong {
    align-self: center;
    font-size: 14px;
  }
  .notice[data-folds] > button {
    grid-area: 1 / 2;
    margin-top: calc((var(--target) - var(--small)) / 2);
  }
  .notice summary > .icon {
    width: 16px;
    rotate: 90deg;
  }
  .notice [open] > summary > .icon {
    rotate: -90deg;
  }
  .notice[data-folds] :is(.badge-icon, .badge-icon .icon) {
    width: 20px;
    height: 20px;
    margin: 0;
    background: none;
  }
  .notice[data-folds] p {
    padding-bottom: 10px;
  }
  @container stage (max-width: 760px) {
    .low > .legend {
      display: none;
    }
  }
  .low > .structure {
    max-height: calc(100cqh - var(--target) - 44px);
    overflow-y: auto;
    scrollbar-width: thin;
  }
  .stage:has(> .popover) .faces {
    visibility: hidden;
  }
  @container stage (max-height: 560px) and (min-width: 480px) {
    .low[data-at='left'] {
      left: calc(14px + var(--target) + 20px);
    }
    .low {
      max-width: calc(100% - var(--target) - 48px);
    }
  }
  @container atlas (max-width: 719px) {
    .low > .structure {
      max-height: calc(100cqh - var(--target) - 26px - var(--low));
    }
    .panel > .structure {
      padding: 2px 16px 14px;
      border-top: 0;
      overflow-y: auto;
    }
  }
  /* A narrow body beside a panel: what opens stands below the corner's row. */
  @container stage (max-width: 560px) {
    .stage > .popover {
      top: calc(14px + var(--target) + 20px);
      max-height: calc(100% - var(--target) - 48px);
    }
  }
  @container stage (max-height: 340px) {
    .popover {
      top: calc(10px + var(--target) + 14px);
      inset-inline-start: 10px;
      max-width: calc(100% - 20px);
      max-height: calc(100% - 28px - var(--target));
    }
    .popover.link {
      inset-inline: auto 10px;
    }
  }
  @container atlas (max-width: 719px) {
    .stage > .popover,
    .stage > .popover:is(.settings, .link) {
      top: calc(var(--target) + 20px);
      inset-inline: 8px auto;
      max-width: calc(100% - 16px);
      max-height: calc(100% - var(--target) - 28px - var(--sheet, 0px));
    }
    .stage > .popover:is(.settings, .link) {
      inset-inline: auto 8px;
    }
    /* What is open from the tools, in the sheet; the body stays in sight above it. */
    .tool-sheet {
      padding: 0 16px 16px;
    }
    .tool-sheet .title-row {
      min-height: 44px;
    }
    .tool-sheet .tool.small {
      margin-inline-end: -10px;
    }
    .tool-sheet .popover.popover {
      position: static;
      width: auto;
      max-width: none;
      max-height: none;
      padding: 0;
      border: 0;
      background: none;
      box-shadow: none;
      animation: none;
    }
    .tool-sheet .layers {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
      gap: 0 10px;
    }
    .tool-sheet .layers .switch-row {
      gap: 10px;
      padding: 0 4px;
      white-space: normal;
      line-height: 1.25;
    }
    .tool-sheet :is(.limbs, .bodies, .tone-row, .show-all, .turns) {
      grid-column: 1 / -1;
      margin-inline: 0;
      padding-inline: 4px;
    }
    .more-tools {
      display: grid;
      gap: 8px;
      margin-top: 8px;
    }
    /* Over what stands at the stage's foot, which stays where it is when the notice comes. */
    .stage:has(> [data-folds]) {
      --foot: 0px;
    }
    .stage > .notice[data-folds] {
      inset-block: 8px auto;
      inset-inline: auto calc(var(--target) + 18px);
      margin: 0;
    }
    .notice[data-folds]:not(:has([open])) {
      gap: 0;
      padding: 2px 0;
    }
    .notice[data-folds]:not(:has([open])) summary {
      justify-content: center;
      width: var(--target);
    }
    .notice[data-folds]:not(:has([open])) :is(strong, summary > .icon) {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .notice[data-folds]:not(:has([open])) > button {
      display: none;
    }
    .stage > .notice[data-folds]:has([open]) {
      inset-block: calc(var(--target) + 22px) auto;
      inset-inline: 8px;
      z-index: 6;
    }
    .low.low {
      inset: auto 8px var(--low) 8px;
      max-width: none;
    }
    .structure {
      flex: 1;
      max-width: 100%;
      padding: 8px 12px;
      gap: 6px;
    }
    .views {
      grid-template-columns: repeat(3, minmax(56px, 1fr));
    }
    .frame:not([data-demo]) .names[data-any] ~ .compass {
      display: none;
    }
  }
`;
