// Quizzes, and large type for a class.
import { css } from 'lit';

export const learn = css`
  .to-quiz {
    margin-top: -10px;
  }
  .quiz-head {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 8px;
    padding: 14px 20px 6px;
  }
  /* The way out stays in sight. */
  .panel .quiz-head {
    position: sticky;
    top: 0;
    z-index: 1;
    background: var(--surface);
  }
  .quiz-progress {
    margin: 0;
    font-weight: 650;
  }
  .quiz-progress span {
    margin-inline-start: 8px;
    color: var(--muted);
    font-weight: 400;
    white-space: nowrap;
  }
  .quiz-leave.tool {
    width: var(--target);
    height: var(--target);
  }
  .quiz-marks {
    display: flex;
    gap: 3px;
    grid-column: 1 / -1;
  }
  .quiz-marks i {
    flex: 1;
    height: 6px;
    border: 1px solid var(--line);
    border-radius: 3px;
    background: var(--surface-2);
  }
  .quiz-marks [data-mark='right'] {
    border-color: var(--link);
    background: var(--link);
  }
  .quiz-marks [data-mark='wrong'] {
    border-color: var(--care);
    background: repeating-linear-gradient(135deg, var(--care) 0 2px, transparent 2px 5px);
  }
  .quiz-marks [data-mark='here'] {
    border-color: var(--text);
  }
  .quiz-body {
    display: grid;
    gap: 12px;
    padding: 14px 20px 24px;
  }
  .quiz-title {
    margin: 0;
    font: 650 20px/1.3 var(--font-display);
    text-wrap: balance;
  }
  .quiz-title:focus-visible {
    outline: none;
  }
  .quiz-body h3 {
    margin: 6px 0 -4px;
    font-size: 15px;
  }
  .quiz-body p,
  .choices,
  .quiz-missed {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .quiz-about {
    color: var(--muted);
    font-size: 14px;
  }
  .choices {
    display: grid;
    gap: 8px;
  }
  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px 12px;
    align-items: center;
    width: 100%;
    min-height: 48px;
    padding: 9px 14px 9px 10px;
    border: 1px solid var(--line);
    border-radius: var(--radius-s);
    background: var(--surface);
    text-align: start;
    line-height: 1.35;
    transition: border-color 0.15s, background 0.15s;
  }
  .choice:hover:not([aria-disabled]) {
    border-color: var(--link);
  }
  .choice[aria-disabled] {
    cursor: default;
  }
  .choice b {
    display: grid;
    place-items: center;
    grid-row: span 2;
    width: 26px;
    height: 26px;
    border-radius: 50%;
    background: var(--surface-2);
    color: var(--muted);
    font-size: 13px;
    font-weight: 600;
  }
  .choice b .icon {
    width: 16px;
    height: 16px;
  }
  .choice span:only-of-type:last-child {
    grid-row: span 2;
  }
  .choice span::first-letter {
    text-transform: uppercase;
  }
  .choice em {
    color: var(--muted);
    font-size: 12.5px;
    font-style: normal;
  }
  .choice[data-outcome='right'] {
    border: 2px solid var(--link);
    background: var(--accent-soft);
  }
  .choice[data-outcome='right'] b {
    background: var(--accent);
    color: var(--on-accent);
  }
  .choice[data-outcome='wrong'] {
    border: 2px dashed var(--care);
    background: var(--care-surface);
  }
  .choice[data-outcome='wrong'] b {
    background: none;
    color: var(--care);
  }
  .verdict {
    display: grid;
    gap: 6px;
    padding: 12px 14px;
    border-radius: var(--radius-s);
    background: var(--surface-2);
    font-size: 14px;
  }
  .verdict strong {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    margin-inline-end: 4px;
    vertical-align: bottom;
  }
  .verdict strong .icon {
    width: 17px;
    height: 17px;
  }
  .quiz-next {
    width: 100%;
  }
  .quiz-go {
    position: sticky;
    bottom: 0;
    z-index: 1;
    margin-bottom: -24px;
    padding: 18px 0 16px;
    background: linear-gradient(transparent, var(--surface) 16px);
  }
  .quiz-body .chips {
    flex-wrap: wrap;
    margin: 0;
    padding: 0;
  }
  .quiz-card {
    position: absolute;
    inset: auto 14px 14px auto;
    z-index: 4;
    width: min(400px, calc(100% - 28px));
    max-height: calc(100% - 28px);
    overflow: auto;
    border: 1px solid var(--glass-line);
    border-radius: var(--radius);
    background: var(--surface);
    box-shadow: var(--shadow);
  }

  /* Large enough to be read from the last row. */
  .frame[data-mode='present'] :is(.caption, .legend, .names, .hover, .callout, .quiz-card) {
    font-size: clamp(16px, 1.85cqi, 34px);
  }
  .caption {
    position: absolute;
    inset: auto auto 18px 18px;
    z-index: 3;
    display: grid;
    gap: 0 24px;
    width: 31cqi;
    max-height: calc(100% - 190px);
    overflow: auto;
    padding: 0.7em 0.9em;
    border-radius: calc(var(--radius) * 0.8);
    border: 1px solid var(--glass-line);
    background: color-mix(in srgb, var(--surface) 90%, transparent);
    box-shadow: var(--shadow);
    line-height: 1.35;
  }
  .caption > * {
    margin: 0;
  }
  .caption h2 {
    font: 700 1.5em/1.15 var(--font-display);
    text-wrap: balance;
  }
  .caption h2 small {
    color: var(--muted);
    font-size: 0.6em;
    font-weight: 500;
  }
  .caption-muscle {
    padding-bottom: 0.35em;
    color: var(--muted);
  }
  .caption b {
    color: var(--zone);
    font-weight: 650;
  }
  .caption-some b {
    color: var(--muted);
  }
  .caption-nav {
    display: flex;
    gap: 8px;
    padding-top: 0.6em;
  }
  .caption-nav .tool {
    width: max(44px, 1.9em);
    height: max(44px, 1.9em);
    border: 1px solid var(--line);
  }
  .frame[data-mode='present'] .legend {
    inset: auto 18px 18px auto;
    flex-direction: column;
    max-width: 27cqi;
    padding: 0.5em 0.8em;
  }
  .frame[data-mode='present'] .legend span {
    font-size: 0.8em;
  }
  .frame[data-mode='present'] .legend .swatch {
    width: 1.2em;
    height: 1.2em;
  }
  .frame[data-mode='present'] :is(.names span, .hover, .callout span) {
    font-size: 0.8em;
  }
  .frame[data-mode='present'] .toolbar .wide-only {
    display: none;
  }
  .frame[data-mode='present'] .callout span {
    max-width: 40cqi;
  }
  .frame[data-mode='present'] .names span {
    max-width: 34cqi;
  }
  .frame[data-mode='present'] .stage > .notice {
    margin-inline: auto;
  }
  .frame[data-mode='present'] .compass {
    display: none;
  }
  .frame[data-mode='present'] .quiz-card {
    width: min(36cqi, calc(100% - 28px));
    min-width: min(360px, calc(100% - 28px));
  }
  .frame[data-mode='present'] .quiz-card :is(.choice, .verdict, .quiz-about, .primary) {
    font-size: 0.8em;
  }
  .frame[data-mode='present'] .quiz-card .quiz-title {
    font-size: 1.15em;
  }
  @container atlas (max-width: 719px) {
    /* What was right and what was taken, then why. */
    .panel li:has(> [data-outcome='other']) {
      display: none;
    }
    .panel .quiz-head {
      padding: 0 16px 4px;
      row-gap: 2px;
    }
    .panel .quiz-body {
      gap: 8px;
      padding: 6px 16px 20px;
    }
    .panel .quiz-title {
      font-size: 16.5px;
      line-height: 1.25;
    }
    .panel .quiz-about {
      font-size: 13px;
      line-height: 1.3;
    }
    /* All choices stand under the body that they are about. */
    .panel .choices {
      gap: 6px;
    }
    .panel .choice {
      min-height: 44px;
      padding: 4px 10px 4px 8px;
      font-size: 14px;
      line-height: 1.25;
    }
    .frame[data-mode='present'] .legend {
      display: none;
    }
    .caption {
      inset: auto 10px calc(10px + var(--foot, 0px)) 10px;
      width: auto;
      max-height: 56%;
    }
    .quiz-card {
      inset: auto 8px calc(8px + var(--foot, 0px)) 8px;
      width: auto;
      max-height: 62%;
    }
  }
`;
