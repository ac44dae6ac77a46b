// What is read after the first screen: answers, warning signs, one point, good to know.
import { css } from 'lit';

export const reading = css`
  .found {
    padding: 10px 10px 24px;
  }
  .found .muscle {
    padding-top: 14px;
  }
  .found > p.small {
    padding: 8px 12px 12px;
    color: var(--text);
    font-size: 14px;
  }
  .understood {
    padding: 10px 12px;
    border: 1px solid color-mix(in srgb, var(--link) 40%, var(--line));
    background: var(--accent-soft);
    color: var(--link);
  }
  .understood:hover {
    background: color-mix(in srgb, var(--link) 18%, var(--surface));
  }
  .understood b {
    color: var(--text);
    font-weight: 600;
  }

  .answer {
    padding: 14px 20px 24px;
  }
  .chosen,
  .places,
  .regions {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .answer > .chosen {
    padding-block: 4px 10px;
  }
  .place {
    display: inline-flex;
    align-items: center;
    padding-inline-start: 13px;
    border-radius: 999px;
    background: color-mix(in srgb, var(--zone) 11%, var(--surface));
    color: var(--text);
    font-size: 14px;
    font-weight: 600;
    line-height: 1.25;
  }
  .place span,
  .understood b,
  .alone .name,
  .exact .chip {
    display: inline-block;
  }
  .place span::first-letter,
  .understood b::first-letter,
  .alone .name::first-letter,
  .exact .chip::first-letter {
    text-transform: uppercase;
  }
  .place button {
    display: grid;
    place-items: center;
    width: var(--target);
    height: var(--target);
    border-radius: 50%;
    color: var(--muted);
  }
  .place button:hover {
    color: var(--text);
  }
  .place .icon {
    width: 16px;
    height: 16px;
  }
  .answer-head .title-row {
    gap: 4px;
  }
  .answer-title {
    display: -webkit-box;
    flex: 1;
    min-width: 0;
    overflow: hidden;
    line-height: 1.2;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .answer-title::first-letter {
    text-transform: uppercase;
  }
  .start-over.tool {
    --small: var(--target);
    flex: none;
    margin-inline-start: -10px;
  }
  .refine {
    display: grid;
    justify-items: start;
    gap: 8px;
    margin-bottom: 18px;
  }
  .ask,
  .refine h3 {
    margin: 8px 0 0;
    color: var(--muted);
    font-size: 13px;
    font-weight: 600;
  }
  .ask {
    margin-bottom: 8px;
  }
  .ask,
  .refine h3:first-child {
    margin-top: 0;
  }
  .refine .exact {
    justify-self: stretch;
    margin-top: 2px;
  }
  .add-place {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding-inline: 10px 14px;
  }
  .results > .add-place {
    display: flex;
    margin-block: 10px;
  }
  .add-place .icon {
    width: 16px;
    height: 16px;
  }
  .exactly {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    flex: none;
    min-height: var(--target);
    margin-inline-end: -6px;
    color: var(--link);
    font-size: 14px;
    font-weight: 500;
  }
  .exactly .icon {
    width: 18px;
    transform: rotate(90deg);
    transition: transform 0.18s;
  }
  .exactly[aria-expanded='true'] .icon {
    transform: rotate(-90deg);
  }
  .exact {
    margin-top: 6px;
    padding: 2px 14px 10px;
    border-radius: var(--radius-s);
    background: var(--surface-2);
  }
  .press-gate {
    flex: 1 1 100%;
    margin: 0;
  }
  .press-gate:not([open]) {
    flex: 1 1 0;
    min-width: 116px;
  }
  .press-gate > summary {
    width: 100%;
    list-style: none;
    cursor: pointer;
  }
  .press-gate > summary::-webkit-details-marker {
    display: none;
  }
  .press-gate[open] > summary {
    margin-block-end: 12px;
  }
  .signs-over {
    position: absolute;
    inset: 12px 12px auto;
    z-index: 6;
    max-width: 620px;
    max-height: calc(100% - 24px);
    margin-inline: auto;
    overflow: auto;
    border: 1px solid var(--glass-line);
    border-radius: var(--radius-s);
    background: var(--surface);
    box-shadow: var(--shadow);
  }
  .signs-over > .tool {
    position: absolute;
    inset: 6px 6px auto auto;
  }
  .signs-over .gate-title {
    padding-inline-end: 36px;
  }
  .guide-body > .signs-first {
    margin-block-end: 14px;
  }
  .signs-first :is(h3, h4, p) {
    margin: 0;
  }
  .exact details {
    margin: 0;
  }
  .exact details + details {
    border-top: 1px solid var(--line);
  }
  .exact summary {
    display: list-item;
    width: auto;
    min-height: var(--target);
    padding-block: 6px;
    color: var(--text);
    font-size: 13.5px;
    font-weight: 600;
  }
  .exact .regions {
    padding-bottom: 10px;
  }
  .exact .chip {
    background: var(--surface);
    text-align: start;
  }
  .exact .chip[aria-pressed='true'] {
    background: var(--accent-soft);
  }
  .gate {
    display: grid;
    gap: 12px;
    padding: 16px 16px 18px;
    border-radius: var(--radius-s);
    background: var(--care-surface);
    font-size: 14px;
  }
  .gate-title {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--care);
    font: 650 16.5px/1.3 var(--font-display);
  }
  .signs {
    display: grid;
    gap: 8px;
  }
  .signs h4 {
    font-size: 14px;
    font-weight: 650;
  }
  .signs h5 {
    margin: 0 0 2px;
    color: var(--care);
    font-size: 13px;
    font-weight: 650;
  }
  .signs .now h5 {
    color: var(--zone);
  }
  .signs li,
  .known li,
  .learn li {
    position: relative;
    padding-inline: 14px 0;
  }
  :is(.signs, .known, .learn) li::before {
    content: '';
    position: absolute;
    inset-block: var(--bullet) auto;
    inset-inline: 1px auto;
    width: 5px;
    height: 5px;
    border-radius: 50%;
    background: color-mix(in srgb, var(--link) 60%, transparent);
  }
  .signs li {
    --bullet: 10px;
    padding-block: 2px;
    line-height: 1.4;
  }
  .signs li::before {
    background: color-mix(in srgb, var(--care) 65%, transparent);
  }
  .signs .now li::before {
    background: var(--zone);
  }
  /* Yes and no stay in sight while the signs are read. */
  .gate-answers {
    position: sticky;
    bottom: 0;
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
    margin: 16px -16px -18px;
    padding: 2px 16px 12px;
    border-radius: 0 0 var(--radius-s) var(--radius-s);
    background: var(--care-surface);
  }
  /* Signs that go on below fade out above them. */
  .gate-answers::before {
    content: '';
    position: absolute;
    inset: auto 0 100%;
    height: 28px;
    background: linear-gradient(to top, var(--care-surface), transparent);
    pointer-events: none;
  }
  /* Neither answer is the better one. */
  .gate-answers .primary {
    justify-content: center;
    padding-inline: 10px;
    border: 1.5px solid var(--edge);
    background: var(--surface);
    color: var(--text);
    line-height: 1.25;
  }
  .gate-answers .primary:hover {
    border-color: var(--text);
  }
  .gate-calls {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(150px, 1fr));
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .gate-calls .primary {
    justify-content: flex-start;
    gap: 10px;
    width: 100%;
    height: 100%;
    padding: 8px 14px;
    text-align: start;
  }
  .gate-calls small {
    display: block;
    color: inherit;
    font-weight: 450;
    font-size: 12.5px;
  }
  .narrower {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .answer > .narrower {
    margin-bottom: 12px;
  }
  :is(.narrower, .regions) .chip {
    flex: 0 1 auto;
    max-width: 100%;
    overflow-wrap: anywhere;
    text-align: start;
    white-space: normal;
  }
  .narrower .chip::first-letter {
    text-transform: uppercase;
  }
  .gate-calls .elsewhere {
    border: 1px solid var(--edge);
    background: var(--surface);
    color: var(--text);
  }
  .gate-calls .alarm {
    background: var(--zone);
    color: var(--surface);
  }
  :is(.gate-answers, .guide-nav) .alarm {
    border: 1.5px solid var(--zone);
    background: var(--surface);
    color: var(--zone);
  }
  .results h3 {
    font: 650 16px/1.3 var(--font-display);
  }
  .results ol {
    margin: 6px -10px;
    padding: 0;
    list-style: none;
  }
  .row.result {
    gap: 12px;
    align-items: start;
    padding: 10px;
  }
  .result[data-lit] {
    background: color-mix(in srgb, var(--zone) 8%, var(--surface));
    box-shadow: inset calc(var(--onwards) * 3px) 0 0 color-mix(in srgb, var(--zone) 65%, transparent);
  }
  .mini {
    flex: none;
    width: 76px;
    height: 76px;
    border: 1px solid var(--line);
    border-radius: var(--radius-s);
    background: var(--stage-bottom);
    /* Right and left stand as on the body, however one reads. */
    direction: ltr;
  }
  .mini path {
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }
  .mini .skin {
    fill: var(--map-skin);
  }
  .mini .cloth {
    fill: var(--map-cloth);
    opacity: 0.42;
  }
  .mini :is(.form, .line, .outline) {
    fill: none;
    stroke: var(--map-line);
  }
  .mini .form {
    opacity: 0.42;
  }
  .mini .outline {
    stroke: var(--map-outline);
  }
  .mini .essential {
    stroke-width: 1;
  }
  .mini .essential + .essential {
    fill: var(--map-focus);
    fill-opacity: 0.3;
    stroke: none;
  }
  .mini .at {
    fill: var(--mark);
    stroke: #fff;
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  /* Hollow on the other face, as if seen through the body. */
  .mini .at[data-behind] {
    fill: none;
    stroke: var(--mark);
    stroke-width: 1.8;
  }
  .result .name {
    min-width: 0;
  }
  .result b {
    display: block;
    font-weight: 600;
    text-wrap: pretty;
  }
  .of,
  .gloss,
  .why {
    display: block;
    color: var(--muted);
    font-size: 13px;
    line-height: 1.4;
  }
  /* What people call the muscle says more than its name once more. */
  .of:has(+ .gloss) {
    display: none;
  }
  .gloss {
    color: var(--text);
  }
  .gloss::first-letter {
    text-transform: uppercase;
  }
  .half {
    padding: 0 6px;
    border-radius: 6px;
    background: var(--surface-2);
    font-size: 12.5px;
    font-style: normal;
    font-weight: 500;
    white-space: nowrap;
  }
  .why {
    margin-top: 2px;
    color: var(--text);
  }
  .results .switch-row {
    margin: 6px -8px;
    width: calc(100% + 16px);
    font-size: 14px;
  }
  .results .doubtful {
    margin: 0;
  }
  .results .small + .small,
  .results .switch-row + .small {
    margin-top: 8px;
  }
  .whose {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 10px;
    margin: 4px 0 8px;
    color: var(--muted);
    font-size: 13px;
  }
  .whose .small {
    margin: 0;
  }
  .known {
    display: grid;
    gap: 6px;
    margin-top: 10px;
    font-size: 13.5px;
    line-height: 1.45;
  }
  .known li {
    --bullet: 8px;
  }
  .learn a,
  .sources a {
    color: var(--link);
    text-underline-offset: 2px;
  }
  .structures {
    margin: 0;
    padding: 4px 20px;
    border-top: 1px solid var(--line);
    font-size: 15px;
  }
  .structures > summary {
    width: auto;
    min-height: 48px;
    color: var(--text);
    font: 650 16px/1.3 var(--font-display);
  }
  .structures .list {
    margin-inline: -10px;
    padding-inline: 0;
  }
  .learn {
    padding: 22px 20px 28px;
    border-top: 1px solid var(--line);
    background: var(--surface-2);
    font-size: 14px;
  }
  .learn h3 {
    margin-bottom: 6px;
    font: 650 17px/1.3 var(--font-display);
  }
  .learn details {
    margin: 0;
    border-bottom: 1px solid var(--line);
    font-size: 14px;
  }
  .learn summary {
    display: flex;
    align-items: center;
    width: auto;
    min-height: 44px;
    color: var(--text);
    font-weight: 500;
    list-style: none;
  }
  .learn summary::-webkit-details-marker {
    display: none;
  }
  .learn summary::after {
    content: '';
    flex: none;
    width: 7px;
    height: 7px;
    margin-block: -3px 0;
    margin-inline: auto 4px;
    border: solid var(--muted);
    border-width: 0 1.8px 1.8px 0;
    transform: rotate(45deg);
  }
  .learn details[open] summary::after {
    margin-top: 5px;
    transform: rotate(-135deg);
  }
  .learn .flags summary {
    color: var(--zone);
    font-weight: 650;
  }
  .learn details > p,
  .learn details > ul {
    padding-bottom: 14px;
    line-height: 1.55;
  }
  .learn .signs {
    padding-bottom: 14px;
  }
  .learn li {
    --bullet: 12px;
    padding-block: 3px;
  }
  .learn > .small {
    margin-top: 14px;
  }
  .empty {
    display: grid;
    gap: 4px;
    padding: 28px 20px;
    color: var(--muted);
  }
  .empty strong {
    color: var(--text);
  }

  .detail {
    display: grid;
    gap: 20px;
    padding: 12px 22px 28px;
  }
  .back {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    justify-self: start;
    min-height: var(--target);
    margin-block: 0 -12px;
    margin-inline: -8px 0;
    padding-inline: 4px 10px;
    border-radius: 999px;
    color: var(--link);
    font-weight: 500;
    font-size: 14px;
  }
  .back:hover {
    background: var(--accent-soft);
  }
  .detail > .back {
    position: sticky;
    top: 0;
    z-index: 2;
    background: var(--surface);
    /* As wide as the panel, with nothing to scroll to. */
    border-image: conic-gradient(var(--surface) 0 0) fill 1 / 0 / 12px 420px 0;
  }
  .detail > .back:hover {
    text-decoration: underline;
  }
  .next-answer {
    display: flex;
    align-items: center;
    gap: 10px;
    width: 100%;
    padding: 10px 14px;
    border: 1px solid var(--line);
    border-radius: var(--radius-s);
    text-align: start;
  }
  .next-answer:hover {
    border-color: var(--link);
  }
  .next-answer span {
    flex: 1;
  }
  .next-answer small {
    display: block;
    color: var(--muted);
    font-size: 13px;
  }
  .next-answer .icon {
    width: 18px;
    height: 18px;
    color: var(--muted);
  }
  .eyebrow {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--muted);
    font-size: 13.5px;
  }
  .point-name {
    font: 650 23px/1.22 var(--font-display);
    letter-spacing: -0.015em;
    margin: 2px 0 4px;
    text-wrap: balance;
  }
  .latin {
    color: var(--muted);
    font-size: 13px;
  }
  .felt {
    margin-top: 4px;
    font-size: 14px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  /* Right and left stand as on a body seen from the front, however one reads. */
  .actions .segments {
    direction: ltr;
  }
  .actions .primary {
    flex: 1;
    line-height: 1.25;
  }
  @container atlas (min-width: 720px) {
    .actions .primary {
      gap: 8px;
      padding-inline: 16px;
      white-space: nowrap;
    }
  }
  .lines {
    display: grid;
    gap: 8px;
  }
  .lines strong {
    font-weight: 650;
  }
  .run-in::after {
    content: ':';
  }
  .run-in:lang(fr)::after {
    content: '\\202f:';
  }
  .care-line {
    margin: 0;
    color: var(--text);
    font-size: 14px;
    line-height: 1.45;
  }
  .care-line > summary {
    display: flex;
    width: auto;
    gap: 8px;
    min-height: var(--target);
    color: inherit;
  }
  .care-line > summary > span {
    flex: 1;
  }
  .care-line > summary > .icon:last-child {
    color: var(--muted);
    rotate: 90deg;
  }
  .care-line[open] > summary > .icon:last-child {
    rotate: -90deg;
  }
  .care-line li {
    margin-top: 6px;
  }
  .care-line .icon {
    color: var(--care);
  }
  .care-line strong {
    color: var(--care);
  }
  .more-about {
    margin: -8px 0 0;
    border-top: 1px solid var(--line);
    font-size: inherit;
  }
  .more-about > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    width: auto;
    min-height: 48px;
    font-size: 14.5px;
    font-weight: 550;
    list-style: none;
  }
  .more-about > summary::-webkit-details-marker {
    display: none;
  }
  .more-about > summary .icon {
    rotate: 90deg;
  }
  .more-about[open] > summary .icon {
    rotate: -90deg;
  }
  .more-about > section,
  .more-about > .small {
    margin-top: 16px;
  }
  .detail h3 {
    margin-bottom: 4px;
    font-size: 14px;
    font-weight: 650;
  }
  .detail section p + p,
  .detail section p + dl,
  .detail section dl + p {
    margin-top: 10px;
  }
  .referrals {
    margin: 10px 0;
  }
  .referrals h4 {
    display: flex;
    align-items: center;
    gap: 7px;
    margin-bottom: 6px;
    font-size: 13px;
    font-weight: 500;
    color: var(--muted);
  }
  .referrals ul {
    display: flex;
    flex-wrap: wrap;
    gap: 5px;
  }
  .referrals li {
    padding: 3px 10px;
    border: 1px solid var(--line);
    border-radius: 999px;
    font-size: 13.5px;
  }
  .referrals li.focus {
    border-color: color-mix(in srgb, var(--zone) 45%, transparent);
    background: color-mix(in srgb, var(--zone) 9%, transparent);
    font-weight: 600;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(3, auto);
    gap: 1px;
    overflow: hidden;
    border-radius: var(--radius-s);
    background: var(--line);
    border: 1px solid var(--line);
  }
  .facts div {
    display: flex;
    flex-direction: column-reverse;
    padding: 8px 10px;
    background: var(--surface);
  }
  .facts .strength {
    grid-column: 1 / -1;
  }
  .facts dt {
    color: var(--muted);
    font-size: 12px;
  }
  .facts dd {
    font-weight: 600;
    font-size: 14.5px;
    font-variant-numeric: tabular-nums;
  }
  .badge {
    display: flex;
    gap: 10px;
    padding: 11px 13px;
    border-radius: var(--radius-s);
    background: var(--accent-soft);
    font-size: 13.5px;
    line-height: 1.45;
  }
  .badge .icon {
    color: var(--link);
  }
  .badge.clinician,
  .badge.none {
    background: var(--surface-2);
  }
  .badge.clinician .icon,
  .badge.none .icon {
    color: var(--muted);
  }
  .care {
    padding: 12px 14px 14px;
    border-radius: var(--radius-s);
    background: var(--care-surface);
    font-size: 13.5px;
  }
  .care h3 {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--care);
  }
  .care li + li {
    margin-top: 8px;
  }
  .grades {
    display: grid;
    gap: 6px;
    font-size: 13.5px;
  }
  .grades div {
    display: grid;
    grid-template-columns: 9.5em 1fr;
  }
  .grades dt {
    color: var(--muted);
  }
  .pips {
    display: inline-flex;
    gap: 3px;
    margin-inline-end: 7px;
  }
  .pips i {
    width: 7px;
    height: 7px;
    border-radius: 50%;
    background: var(--link);
  }
  .pips.B i:nth-child(3),
  .pips.C i:nth-child(n + 2) {
    background: var(--line);
  }
  .grades small {
    display: block;
  }
  details {
    margin-top: 10px;
    font-size: 13px;
  }
  summary {
    min-height: max(28px, var(--target));
    align-content: center;
    color: var(--link);
    cursor: pointer;
    width: fit-content;
  }
  .sources li {
    margin-top: 6px;
    color: var(--muted);
    overflow-wrap: anywhere;
  }
  @container atlas (max-width: 719px) {
    .answer {
      padding: 2px 16px 20px;
    }
    .answer:has(.gate, .refine) {
      padding-top: 10px;
    }
    .answer-head .title-row {
      min-height: 44px;
    }
    .answer-head:not([data-adding]) .search {
      display: none;
    }
    /* The answers themselves are what is in sight first. */
    .results h3:has(~ ol > li) {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .row.result {
      min-height: 98px;
    }
    .result :is(b, .why) {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    .result b {
      line-height: 1.25;
    }
    .result .why {
      font-size: 13px;
      line-height: 1.33;
    }
    .of {
      display: none;
    }
    .result .gloss {
      line-height: 1.33;
    }
    .detail {
      padding: 0 18px 24px;
      gap: 16px;
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .detail > * {
      grid-column: 1 / -1;
    }
    .detail > .back {
      grid-column: 1;
      align-self: start;
      width: 44px;
      height: 44px;
      min-height: 44px;
      margin-block: 0;
      margin-inline: -12px -8px;
      padding: 0;
      justify-content: center;
      border-image: none;
      font-size: 0;
    }
    .detail > header {
      grid-column: 2;
    }
    .detail > .side-swap {
      grid-area: 1 / 3;
      align-self: start;
      display: inline-flex;
      align-items: center;
      gap: 4px;
      margin-inline: -8px -6px;
      padding-inline: 12px 8px;
      white-space: nowrap;
    }
    .detail > .side-swap .icon {
      width: 17px;
      height: 17px;
      color: var(--link);
    }
    /* Name and way back stay while one reads. */
    .detail > :is(.back, header, .side-swap) {
      position: sticky;
      top: 0;
      z-index: 2;
    }
    .detail > :is(.back, .side-swap) {
      z-index: 3;
    }
    .detail > header {
      padding-bottom: 6px;
      background: var(--surface);
      box-shadow: -120px 0 var(--surface), 120px 0 var(--surface), 0 -16px var(--surface), -120px -16px var(--surface), 120px -16px var(--surface), 0 1px var(--line), -120px 1px var(--line), 120px 1px var(--line);
      clip-path: inset(-16px -120px -1px);
    }
    .point-name {
      font-size: 18px;
      margin: 0 0 2px;
    }
    .actions .primary {
      /* Two lines rather than a row of its own, which the low sheet would hide. */
      flex: 1 1 0;
      gap: 6px;
      min-width: 116px;
      padding-inline: 8px 10px;
      line-height: 1.15;
    }
    .actions {
      gap: 8px;
    }
    .actions .segments button {
      padding-inline: clamp(8px, 2.2cqi, 16px);
    }
  }
  /* A chosen point's low sheet: how to book below it, or while it is pressed beside its name. */
  @container atlas (max-width: 719px) {
    .frame[data-point]:not([data-guide]) .panel[data-sheet='peek'] > .booking {
      display: flex;
    }
    .booking {
      padding: 8px 12px 12px;
    }
    .frame[data-demo] .panel[data-sheet='peek'] .side-swap {
      display: none;
    }
    .frame[data-demo]:not([data-guide]) .panel[data-sheet='peek'] {
      display: grid;
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) auto;
    }
    .frame[data-demo]:not([data-guide]) .panel[data-sheet='peek'] > .handle {
      grid-column: 1 / -1;
    }
    .frame[data-demo]:not([data-guide]) .panel[data-sheet='peek'] > .booking {
      max-width: 46cqi;
      align-self: start;
      padding: 0 12px 0 0;
      border: 0;
    }
    .frame[data-demo]:not([data-guide]) .panel[data-sheet='peek'] .booking .primary {
      padding-inline: 16px;
      line-height: 1.15;
    }
    .frame[data-demo] .panel[data-sheet='peek'] .booking .icon {
      display: none;
    }
    .frame[data-demo]:not([data-guide]) .panel[data-sheet='peek'] .detail {
      padding-inline-end: 8px;
    }
    .frame[data-demo] .panel[data-sheet='peek'] .felt,
    .panel[data-sheet='peek'] header:has(.felt) > .eyebrow {
      display: none;
    }
    .panel[data-sheet='peek'] .felt {
      display: -webkit-box;
      overflow: hidden;
      font-size: 13px;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    .panel[data-sheet='peek'] .point-name {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    .frame[data-demo] .panel[data-sheet='peek'] .point-name {
      font-size: 13.5px;
      overflow-wrap: anywhere;
      -webkit-line-clamp: 3;
    }
    /* Three answers are to be in sight: it is unfolded from the head. */
    .narrower:has(+ .results) {
      display: none;
    }
  }
  @container atlas (max-width: 719px) {
    @container frame (max-height: 460px) {
      .frame .panel[data-sheet='peek'] > .booking {
        display: none;
      }
    }
  }
  @container atlas (max-width: 350px) {
    .actions {
      gap: 8px;
    }
    .actions .primary .icon {
      display: none;
    }
    .detail .point-name {
      font-size: 16.5px;
    }
  }
  @container atlas (max-width: 719px) {
    .eyebrow {
      display: block;
      font-size: 12.5px;
    }
    .detail > header {
      min-width: 0;
    }
    .latin {
      display: none;
    }
    .grades div {
      grid-template-columns: 1fr;
    }
    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .facts div:last-child {
      grid-column: 1 / -1;
    }
  }
`;
