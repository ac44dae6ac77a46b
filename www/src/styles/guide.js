// Guided sessions: list, header with progress and buttons, breath ring.
import { css } from 'lit';

export const guide = css`
  .tours,
  .guide-body {
    padding: 14px 22px 22px;
  }
  .tours .panel-intro {
    margin: 6px 0 0;
  }
  .tours ul {
    display: grid;
    gap: 8px;
    margin: 16px 0;
    padding: 0;
    list-style: none;
  }
  .tour,
  .to-tours {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    width: 100%;
    padding: 12px 14px;
    border: 1px solid var(--line);
    border-radius: var(--radius-s);
    background: var(--surface);
    text-align: start;
  }
  .tour:hover,
  .to-tours:hover {
    border-color: var(--link);
  }
  .tour span {
    display: grid;
    gap: 2px;
  }
  .tour small {
    color: var(--muted);
    font-size: 13px;
    line-height: 1.4;
  }
  .tour .length {
    font-variant-numeric: tabular-nums;
  }
  .tour .icon,
  .to-tours .icon {
    flex: none;
    width: 18px;
    height: 18px;
    color: var(--muted);
  }
  li.session {
    padding: 6px 10px 10px;
  }
  .to-tours {
    margin: -4px 20px 18px;
    width: calc(100% - 40px);
    font-weight: 550;
  }
  /* Next stays in one place, however much there is to read. */
  .guide {
    display: flex;
    flex-direction: column;
    min-height: 100%;
  }
  .guide-head {
    display: contents;
  }
  .guide-lead {
    position: sticky;
    top: 0;
    z-index: 2;
    display: grid;
    flex: none;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    padding: 16px 22px 12px;
    border-bottom: 1px solid var(--line);
    background: var(--surface);
  }
  /* The warning signs are read whole: nothing stands over them. */
  .guide[data-stop='intro'] .guide-lead {
    position: static;
  }
  .guide-body {
    flex: 1;
  }
  .guide-nav {
    position: sticky;
    bottom: 0;
    z-index: 1;
    order: 1;
    padding: 10px 22px 12px;
    border-top: 1px solid var(--line);
    background: var(--surface);
  }
  .guide-top {
    display: flex;
    align-items: center;
    gap: 10px;
  }
  .guide-title {
    flex: 1;
    min-width: 0;
    margin: 0;
    overflow: hidden;
    font-size: 17px;
    font-weight: 650;
    line-height: 1.25;
  }
  .guide-top small {
    color: var(--muted);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .guide-leave.tool {
    --small: var(--target);
    margin-block: -4px;
    margin-inline: 0 -8px;
  }
  .guide-bar {
    height: 4px;
    overflow: hidden;
    border-radius: 2px;
    background: color-mix(in srgb, var(--text) 12%, var(--surface));
  }
  .guide-bar i {
    display: block;
    height: 100%;
    background: var(--link);
  }
  .guide-nav {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .guide-nav[hidden] {
    display: none;
  }
  .guide-nav .primary {
    flex: 1;
    width: auto;
    min-width: 0;
    padding-inline: 12px;
    justify-content: center;
    line-height: 1.25;
  }
  .guide-next {
    flex: 1;
    width: auto;
    min-width: 0;
    min-height: max(40px, var(--target));
    padding-inline: 14px;
    justify-content: center;
    line-height: 1.25;
  }
  .plain,
  .secondary {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: max(40px, var(--target));
    padding: 0 12px;
    border: 1px solid var(--edge);
    border-radius: 10px;
    background: var(--surface);
    font-size: 14px;
    font-weight: 550;
    line-height: 1.25;
  }
  .plain:hover,
  .secondary:hover {
    border-color: var(--link);
  }
  .plain:disabled {
    opacity: 0.45;
  }
  .plain[hidden] {
    display: none;
  }
  .secondary {
    width: 100%;
    margin: 10px 0 2px;
    border-color: color-mix(in srgb, var(--link) 45%, var(--line));
    color: var(--link);
  }
  .plain .icon,
  .secondary .icon {
    width: 18px;
    height: 18px;
  }
  .guide-now p {
    margin-top: 2px;
    font-size: 15px;
    line-height: 1.4;
  }
  .guide-now .guide-point {
    font: 650 16px/1.25 var(--font-display);
  }
  .guide-ways {
    margin: 8px -8px;
  }
  .guide-ways .switch-row {
    white-space: normal;
    font-size: 14.5px;
  }
  .guide-skip {
    margin-top: 18px;
  }
  .guide-count {
    color: var(--link);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .guide-body p {
    margin: 8px 0;
  }
  .guide-body h3 {
    display: flex;
    align-items: center;
    gap: 8px;
    margin: 16px 0 6px;
    font-size: 15px;
    font-weight: 600;
  }
  .guide-body h3 .icon {
    width: 18px;
    height: 18px;
  }
  .guide-body h4 {
    margin: 14px 0 4px;
    font-size: 14px;
    font-weight: 600;
  }
  .guide-body .guide-point {
    margin: 2px 0 4px;
    font-size: 20px;
    font-weight: 650;
    line-height: 1.25;
  }
  .guide-not,
  .guide-elsewhere {
    padding: 2px 14px 10px;
    border-radius: var(--radius-s);
    background: var(--care-surface);
  }
  .guide-elsewhere {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding-top: 10px;
  }
  .guide-not h3 {
    margin-top: 10px;
    color: var(--care);
  }
  .guide-not ul,
  .guide-expect,
  .stop-signs ul {
    display: grid;
    gap: 5px;
    margin: 6px 0;
    padding-inline-start: 18px;
    list-style: disc;
  }
  .guide-not li::marker {
    color: var(--care);
  }
  .guide-expect li::marker,
  .stop-signs li::marker {
    color: var(--muted);
  }
  .guide-notice {
    display: flex;
    gap: 10px;
    align-items: start;
  }
  .guide-notice .icon {
    flex: none;
    width: 20px;
    height: 20px;
    color: var(--link);
  }
  .guide-breathe {
    display: flex;
    align-items: center;
    gap: 14px;
    padding: 10px 14px;
    border-radius: var(--radius-s);
    background: var(--accent-soft);
    font-weight: 550;
  }
  .guide-rest {
    display: grid;
    justify-items: center;
    padding-top: 18px;
    text-align: center;
  }
  .breath-ring {
    flex: none;
    width: 30px;
    height: 30px;
    border: 2px solid var(--link);
    border-radius: 50%;
    background: color-mix(in srgb, var(--link) 22%, transparent);
    animation: breathe 10s ease-in-out infinite;
  }
  .breath-ring.big {
    width: 120px;
    height: 120px;
    margin: 0 0 18px;
  }
  @keyframes breathe {
    0%,
    100% {
      transform: scale(1);
    }
    60% {
      transform: scale(0.55);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .breath-ring {
      animation: none;
    }
  }
  .stop-signs {
    margin: 14px 0;
  }
  .stop-signs summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: var(--target);
    color: var(--care);
    font-weight: 600;
    cursor: pointer;
  }
  .stop-signs summary .icon {
    flex: none;
    width: 18px;
    height: 18px;
  }
  .stop-signs summary > span {
    flex: 1;
  }
  .stop-signs summary .icon:last-child {
    transform: rotate(90deg);
    transition: transform 0.2s;
  }
  .stop-signs[open] summary .icon:last-child {
    transform: rotate(-90deg);
  }

  @container atlas (max-width: 719px) {
    .frame[data-controls='full'][data-guide] {
      --peek: 158px;
    }
    .frame[data-controls='full'][data-guide][data-point] {
      --peek: 284px;
    }
    @container atlas (max-height: 700px) {
      .frame[data-controls='full'][data-guide][data-point] {
        --peek: 248px;
      }
    }
    .guide-lead {
      display: contents;
    }
    .guide :is(.guide-top, .guide-bar, .guide-now) {
      flex: none;
      margin: 8px 18px 0;
    }
    /* How one presses is to be read without a scroll: every line counts. */
    .guide .guide-top {
      margin-top: -8px;
    }
    .guide .guide-title {
      font-size: 15px;
      line-height: 1.1;
    }
    .guide .guide-bar {
      margin-top: 0;
    }
    .guide .guide-now {
      margin-top: 6px;
    }
    .guide-now p {
      line-height: 1.35;
    }
    .guide .guide-nav {
      padding: 8px 18px 10px;
    }
    .panel[data-sheet='peek'] .scroll:has(> .guide) {
      overflow-y: auto;
    }
    .frame[data-guide] .play .more {
      display: none;
    }
    /* What to do now stands in place of the slider, where there is room for it. */
    @container atlas (min-width: 340px) {
      .frame[data-guide] .play :is(.scrub, .cycle) {
        display: none;
      }
      .frame[data-guide] .play .words {
        grid-area: scrub;
        align-self: start;
        min-height: 2.6em;
        font-size: 13px;
        line-height: 1.25;
      }
    }
    @container atlas (max-width: 339px) {
      .frame[data-guide] .play .words {
        display: none;
      }
      .frame[data-guide] .play .scrub {
        margin-bottom: 16px;
      }
    }
    .guide-rest {
      grid-template-columns: auto 1fr;
      column-gap: 16px;
      justify-items: start;
      padding-top: 6px;
      text-align: start;
    }
    .guide-rest > * {
      grid-column: 2;
    }
    .guide-rest > .breath-ring.big {
      grid-area: 1 / 1 / span 4 / auto;
      width: 84px;
      height: 84px;
      margin: 0;
    }
    .tours,
    .guide-body {
      padding-inline: 18px;
    }
    .to-tours {
      width: calc(100% - 32px);
      margin-inline: 16px;
    }
  }
`;
