// The panel: list, one point, the phone's sheet.
import { css } from 'lit';

export const panel = css`
  .panel {
    display: flex;
    flex-direction: column;
    min-height: 0;
    border-inline-start: 1px solid var(--line);
    background: var(--surface);
  }
  .handle {
    display: none;
  }
  .scroll {
    position: relative;
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    /* What is focused does not hide behind a head that stays. */
    scroll-padding: 156px 0 12px;
    scrollbar-width: thin;
    scrollbar-color: var(--edge) transparent;
  }
  h2,
  h3,
  h4,
  h5,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  .title-row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
  }
  .to-learn {
    flex: none;
    min-height: max(32px, var(--target));
    padding: 0 8px;
    margin-inline-end: -8px;
    border-radius: 999px;
    color: var(--link);
    font-size: 13.5px;
    font-weight: 500;
  }
  .to-learn:hover {
    background: var(--accent-soft);
  }
  .panel-title {
    font: 650 20px/1.25 var(--font-display);
    letter-spacing: -0.01em;
  }
  .title-row + .search {
    margin-top: 8px;
  }
  .panel-intro {
    margin: 4px 0 14px;
    color: var(--muted);
    font-size: 14px;
  }
  .list-head {
    position: sticky;
    top: 0;
    z-index: 1;
    padding: 20px 20px 12px;
    background: var(--surface);
    box-shadow: 0 1px 0 var(--line);
  }
  .search {
    position: relative;
    display: flex;
    align-items: center;
    min-height: 42px;
    padding-inline: 12px 7px;
    border: 1px solid var(--edge);
    border-radius: 999px;
    background: var(--surface-2);
    color: var(--muted);
  }
  .search:focus-within {
    border-color: var(--link);
    box-shadow: 0 0 0 1px var(--link);
  }
  .search input {
    flex: 1;
    min-width: 0;
    align-self: stretch;
    min-height: var(--target);
    padding: 0 8px;
    border: 0;
    outline: 0;
    background: none;
    color: var(--text);
    appearance: none;
    text-overflow: ellipsis;
  }
  .search input::-webkit-search-cancel-button {
    display: none;
  }
  .search input::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 8px;
    padding: 16px 20px 20px;
  }
  .tile {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 4px;
    min-height: 92px;
    padding: 10px 6px;
    border: 1px solid var(--line);
    border-radius: var(--radius-s);
    background: var(--surface);
    font-size: 13.5px;
    font-weight: 500;
    line-height: 1.25;
    transition: border-color 0.15s, background 0.15s;
  }
  .tile:hover {
    border-color: var(--link);
    background: var(--accent-soft);
  }
  .icon.big {
    width: 44px;
    height: 44px;
    color: var(--muted);
  }
  .asked {
    fill: #9a9a97;
    stroke: var(--hurts);
    stroke-width: 2.4;
  }
  .spot {
    fill: color-mix(in srgb, var(--zone) 62%, var(--surface));
  }
  .quiet {
    padding: 16px 20px 0;
    color: var(--muted);
  }
  .skeleton {
    display: grid;
    gap: 14px;
    padding: 18px 20px;
  }
  .skeleton i {
    height: 16px;
    border-radius: 8px;
    background: var(--surface-2);
  }
  .skeleton i:nth-child(3n + 1) {
    width: 46%;
  }
  .skeleton i:nth-child(3n) {
    width: 78%;
  }
  .small,
  small {
    color: var(--muted);
    font-size: 12.5px;
    line-height: 1.45;
  }

  @container atlas (max-width: 719px) {
    .panel {
      position: absolute;
      inset: auto 0 0;
      z-index: 7;
      height: var(--drag-height, var(--peek));
      min-height: var(--peek);
      max-height: calc(100% - 28px);
      border: 0;
      border-radius: var(--radius) var(--radius) 0 0;
      box-shadow: 0 -1px 0 var(--line), 0 -10px 30px rgb(30 25 20 / 0.12);
      transition: height 0.32s cubic-bezier(0.25, 0.9, 0.3, 1);
    }
    .panel[data-dragging] {
      transition: none;
    }
    .panel[data-sheet='half'] {
      height: var(--drag-height, 58%);
    }
    .panel[data-sheet='full'] {
      height: var(--drag-height, calc(100% - 28px));
    }
    .panel[data-sheet='tools'] {
      height: var(--drag-height, auto);
      max-height: 58%;
    }
    .handle {
      display: block;
      flex: none;
      width: 100%;
      height: 44px;
      /* A finger may miss it by a little, over the body. */
      margin-top: -18px;
      padding-top: 18px;
      border-radius: var(--radius) var(--radius) 0 0;
      touch-action: none;
      cursor: grab;
    }
    .handle span {
      display: block;
      width: 40px;
      height: 4.5px;
      margin: -8px auto 0;
      border-radius: 9px;
      background: var(--edge);
    }
    /* What goes on below fades, rather than being cut through its letters. */
    .panel[data-sheet='peek'] .scroll {
      overflow: hidden;
      mask-image: linear-gradient(#000 calc(100% - 20px), transparent);
      /* A finger that goes up raises the sheet; one that goes down scrolls the page. */
      touch-action: pan-up;
    }
    .panel[data-sheet='peek'] .scroll:has(> .guide) {
      mask-image: none;
      touch-action: auto;
    }
    .scroll {
      scroll-padding-top: 108px;
    }
    /* The page does not run away at the end of a list; beside the sheet, and with a low one, it scrolls as ever. */
    .panel:not([data-sheet='peek']) .scroll {
      overscroll-behavior-y: contain;
    }
    .panel-intro {
      margin: 2px 16px 12px;
    }
    .list-head {
      padding: 0 16px 10px;
      box-shadow: 0 1px 0 var(--line), 0 -10px 0 var(--surface);
    }
    .panel-title {
      font-size: 17px;
    }
    .title-row + .search {
      margin-top: 0;
    }
    .tiles {
      padding: 12px 16px 14px;
    }
    .tile {
      min-height: 72px;
      padding: 6px 4px;
      gap: 2px;
    }
    .icon.big {
      width: 36px;
      height: 36px;
    }
    .title-row {
      margin: -6px 0 0;
    }
  }
  @container atlas (min-width: 720px) and (max-width: 1020px) {
    .panel-title {
      font-size: 17.5px;
    }
  }
  @container atlas (max-width: 719px) {
    .panel[data-sheet='peek'] > .booking,
    .panel:not([data-sheet='full']) > .notice {
      display: none;
    }
  }
`;
