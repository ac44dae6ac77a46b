// Buttons, switches, segments and fields, alike everywhere.
import { css } from 'lit';

export const controls = css`
  button,
  input,
  select {
    margin: 0;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    border: 0;
    background: none;
    padding: 0;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:disabled {
    cursor: default;
    opacity: 0.4;
  }
  :focus-visible {
    outline: 2px solid var(--link);
    outline-offset: 2px;
  }
  /* What points onwards or back points the other way where one reads the other way. */
  .frame[dir='rtl'] .icon.directed {
    scale: -1 1;
  }
  .icon {
    display: block;
    width: 20px;
    height: 20px;
    flex: none;
  }
  .primary {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 44px;
    padding-block: 0;
    padding-inline: 16px 20px;
    border-radius: 999px;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
    text-decoration: none;
    transition: background 0.15s;
  }
  .primary:hover {
    background: color-mix(in srgb, var(--link) 88%, var(--text));
  }
  .tool {
    display: grid;
    place-items: center;
    width: var(--target);
    height: var(--target);
    border-radius: var(--radius-s);
    color: var(--text);
    transition: background 0.15s, color 0.15s;
  }
  .tool:hover:not(:disabled, [aria-pressed='true'], [aria-expanded='true']) {
    background: color-mix(in srgb, var(--text) 8%, transparent);
  }
  .tool[aria-pressed='true'],
  .tool[aria-expanded='true'] {
    background: var(--accent);
    color: var(--on-accent);
  }
  .tool.small {
    --small: max(28px, var(--target) - 8px);
    width: var(--small);
    height: var(--small);
  }
  @media (pointer: coarse) {
    .tool.small {
      --small: var(--target);
    }
  }
  .segments {
    display: inline-flex;
    padding: 3px;
    border-radius: 999px;
    background: var(--surface-2);
  }
  .segments button {
    min-width: var(--target);
    min-height: max(34px, var(--target));
    padding: 0 16px;
    border-radius: 999px;
    color: var(--muted);
    font-weight: 500;
    transition: background 0.15s, color 0.15s;
  }
  .segments.small button {
    min-height: 26px;
    padding: 0 11px;
    font-size: 12.5px;
  }
  @media (pointer: coarse) {
    .segments.small button {
      min-height: var(--target);
    }
  }
  .segments button:hover:not(:disabled) {
    color: var(--text);
  }
  .segments button[aria-pressed='true'] {
    background: var(--surface);
    color: var(--text);
    box-shadow: inset 0 0 0 1.5px var(--link);
  }
  .frame[data-theme='dark'] .segments button[aria-pressed='true'] {
    background: color-mix(in srgb, var(--text) 16%, var(--surface));
  }
  @media (forced-colors: active) {
    [aria-pressed='true'],
    [aria-current='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    :focus-visible {
      outline: 3px solid CanvasText;
      outline-offset: 2px;
    }
    .switch {
      border: 1px solid ButtonText;
    }
    .switch::after {
      inset-block: 1.5px;
      background: ButtonText;
    }
    [aria-checked='true'] .switch {
      background: Highlight;
    }
    .switch,
    .switch::after,
    .scrub,
    .pips i,
    .guide-bar i {
      forced-color-adjust: none;
    }
    .primary,
    .play-button {
      border: 1px solid ButtonText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
      animation: none !important;
    }
  }
`;
