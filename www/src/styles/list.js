// The list of points below the ways in, and what else comes with the core: chips, switches, how to book.
import { css } from 'lit';

export const list = css`
  .chip {
    flex: none;
    min-height: max(32px, var(--target));
    padding: 0 13px;
    border: 1px solid var(--line);
    border-radius: 999px;
    color: var(--muted);
    font-size: 13.5px;
    transition: border-color 0.15s, color 0.15s;
  }
  .chip:hover {
    border-color: var(--muted);
    color: var(--text);
  }
  .chip[aria-pressed='true'] {
    border-color: var(--link);
    background: var(--accent-soft);
    color: var(--link);
    font-weight: 600;
  }
  .switch-row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 24px;
    width: 100%;
    min-height: max(36px, var(--target));
    padding: 0 8px;
    border-radius: var(--radius-s);
    text-align: start;
    white-space: nowrap;
  }
  .switch-row:hover {
    background: color-mix(in srgb, var(--text) 6%, transparent);
  }
  .switch {
    position: relative;
    width: 32px;
    height: 19px;
    flex: none;
    border-radius: 999px;
    background: var(--edge);
    transition: background 0.18s;
  }
  .switch::after {
    content: '';
    position: absolute;
    inset-block: 2.5px;
    inset-inline: 2.5px auto;
    width: 14px;
    border-radius: 50%;
    background: #fff;
    transition: inset-inline-start 0.18s;
  }
  [aria-checked='true'] .switch {
    background: var(--link);
  }
  [aria-checked='true'] .switch::after {
    inset-inline-start: 15.5px;
  }
  .chips {
    display: flex;
    gap: 6px;
    margin: 12px -20px 0;
    padding: 2px 20px;
    overflow-x: auto;
    scrollbar-width: none;
    mask-image: linear-gradient(90deg, transparent, #000 20px calc(100% - 28px), transparent);
  }
  .all {
    border-top: 1px solid var(--line);
  }
  .all-title {
    padding: 16px 20px 0;
    font: 650 16px/1.3 var(--font-display);
  }
  .all .chips {
    flex-wrap: wrap;
    margin-inline: 0;
    mask-image: none;
  }
  .understood small,
  .row .name small {
    display: block;
  }
  .count {
    padding: 10px 20px 0;
    color: var(--muted);
    font-size: 13px;
  }
  .list {
    padding: 4px 10px 12px;
  }
  .group {
    content-visibility: auto;
    contain-intrinsic-size: auto 110px;
    padding-top: 14px;
  }
  .muscle {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    padding: 0 10px 4px;
    font-size: 13px;
    font-weight: 600;
  }
  .muscle i,
  .latin i {
    color: var(--muted);
    font-weight: 400;
    font-size: 12.5px;
  }
  .row {
    display: flex;
    align-items: center;
    gap: 10px;
    width: 100%;
    min-height: max(38px, var(--target));
    padding: 6px 10px;
    border-radius: var(--radius-s);
    text-align: start;
    line-height: 1.3;
  }
  .row:hover {
    background: var(--surface-2);
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .row .name {
    flex: 1;
  }
  .label {
    padding: 1px 7px;
    border-radius: 6px;
    background: var(--surface-2);
    color: var(--muted);
    font-size: 12px;
    font-weight: 500;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .tag {
    color: var(--muted);
    font-size: 12px;
    font-style: italic;
  }
  .dot {
    width: 9px;
    height: 9px;
    flex: none;
    border: 2px solid var(--link);
    border-radius: 50%;
    background: var(--accent-soft);
  }
  .dot.clinician,
  .dot.none {
    border-color: var(--muted);
    border-style: dotted;
    background: none;
  }
  .row small[lang='la'] {
    font-style: italic;
  }
  .doubtful {
    min-height: 44px;
    margin: 0 20px 12px;
    color: var(--link);
    font-size: 13.5px;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .booking {
    display: flex;
    gap: 8px;
    padding: 12px 20px;
    border-top: 1px solid var(--line);
  }
  .booking > * {
    flex: 1 1 0;
    min-width: 0;
    line-height: 1.15;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .booking > .press {
    flex-grow: 1.35;
    font-size: 15px;
  }
  .booking > .plain {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 44px;
    border: 1.5px solid var(--link);
    border-radius: 999px;
    color: var(--link);
    text-decoration: none;
  }
  .booking > :first-child:not(:only-child),
  .booking > .plain {
    padding-inline: 12px;
  }
  .booking > .plain .icon {
    display: none;
  }
  @container atlas (min-width: 351px) and (max-width: 719px) {
    .booking > .press {
      flex: 1 0 auto;
      padding-inline: 8px 10px;
      white-space: nowrap;
    }
    .booking > .press + .plain {
      flex: 0 1 auto;
      font-size: 14.5px;
    }
  }

  @container atlas (max-width: 719px) {
    .panel[data-sheet='tools'] > .booking {
      display: none;
    }
    .all-title,
    .structures {
      padding-inline: 16px;
    }
    .chips {
      margin-inline: -16px;
      padding-inline: 16px;
    }
  }
`;
