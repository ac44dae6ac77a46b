// Colours, type and measures. A page changes them by the `--tpa-…` custom properties.
import { css, unsafeCSS } from 'lit';
import { dark, light } from '../generated/palette.js';
import { room } from './room.js';

export const tokens = css`
  ${unsafeCSS(room('atlas'))}
  .room {
    --svh: 1svh;
  }
  .frame {
    ${light}
    --accent: var(--tpa-accent, #1c6a61);
    --on-accent: var(--tpa-on-accent, #fff);
    --surface-2: var(--tpa-surface-2, #f6f4f0);
    --text: var(--tpa-text, #1b2326);
    --muted: var(--tpa-muted, #5a6669);
    --line: var(--tpa-line, #e5e1d9);
    --edge: var(--tpa-edge, #868d8b);
    --stage-top: var(--tpa-stage-top, #f8f6f2);
    --stage-bottom: var(--tpa-stage-bottom, #e3ddd3);
    --care: var(--tpa-care, #7d5200);
    --care-surface: var(--tpa-care-surface, #fcf3de);
    --strain: var(--tpa-strain, #a96c0a);
    --glass: var(--tpa-glass, rgb(255 255 255 / 0.93));
    --glass-line: var(--tpa-glass-line, rgb(60 50 40 / 0.1));
    --shadow: 0 1px 2px rgb(50 40 30 / 0.06), 0 6px 24px rgb(50 40 30 / 0.1);
    --radius: var(--tpa-radius, 18px);
    --radius-s: calc(var(--radius) * 0.56);
    --font: var(--tpa-font, -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans Condensed', system-ui, sans-serif);
    --font-display: var(--tpa-font-display, var(--font));
    --target: 36px;
    --onwards: 1;
    --accent-soft: color-mix(in srgb, var(--accent) 11%, var(--surface));
    --link: var(--accent);
    color-scheme: light;
  }
  .frame[dir='rtl'] {
    --onwards: -1;
  }
  .frame[data-theme='dark'] {
    ${dark}
    --accent: var(--tpa-accent, #7accbd);
    --on-accent: var(--tpa-on-accent, #06231e);
    --surface-2: var(--tpa-surface-2, #1f2426);
    --text: var(--tpa-text, #e9eeec);
    --muted: var(--tpa-muted, #a4b0b0);
    --line: var(--tpa-line, #2d3436);
    --edge: var(--tpa-edge, #7c888a);
    --stage-top: var(--tpa-stage-top, #2b3235);
    --stage-bottom: var(--tpa-stage-bottom, #14181a);
    --care: var(--tpa-care, #f2cc78);
    --care-surface: var(--tpa-care-surface, #2b2618);
    --strain: var(--tpa-strain, #e0a94a);
    --glass: var(--tpa-glass, rgb(26 31 33 / 0.93));
    --glass-line: var(--tpa-glass-line, rgb(255 255 255 / 0.14));
    --shadow: 0 1px 2px rgb(0 0 0 / 0.3), 0 6px 24px rgb(0 0 0 / 0.35);
    color-scheme: dark;
  }
  /* Whatever accent a page sets: words on it are black or white, by its luminance, and as words or lines it is as dark, or as light in
     the dark, as reading needs. */
  @supports (color: color(from red xyz-d65 x y z)) {
    .frame {
      --on: clamp(0, (0.179 - y) * 99999, 1);
      --on-accent: var(--tpa-on-accent, color(from var(--accent) xyz-d65 calc(0.9505 * var(--on)) calc(var(--on)) calc(1.089 * var(--on))));
      --less: min(1, 0.13 / max(y, 0.001));
      --link: color(from var(--accent) xyz-d65 calc(x * var(--less)) calc(y * var(--less)) calc(z * var(--less)));
    }
    .frame[data-theme='dark'] {
      --on-accent: var(--tpa-on-accent, color(from var(--accent) xyz-d65 calc(0.9505 * var(--on)) calc(var(--on)) calc(1.089 * var(--on))));
      --link: oklch(from var(--accent) max(l, 0.76) c h);
    }
  }
  @media (pointer: coarse) {
    .frame {
      --target: 44px;
    }
  }
`;
