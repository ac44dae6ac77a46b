// Colors of what is shown on the body, for the page. Made by `cargo xtask palette` from assets/palette.toml.
import { css } from 'lit';

/** On a light page. */
export const light = css`
  --map-cloth: #8795a0;
  --map-dot: #17424a;
  --map-heat: #c8372f;
  --map-focus: #8f0d25;
  --map-asked: #0f5f7c;
  --map-line: #8a6250;
  --map-outline: var(--tpa-outline, #5f4739);
  --map-shade: #a3694a;
  --map-skin: #f7ece1;
  --map-spare: #1c2024;
  --map-spill: #9a4210;
  --surface: var(--tpa-surface, #ffffff);
  --zone: var(--tpa-zone, #b02a34);
  --mark-paper: #ffffff;
  --mark: #950030;
  --zone-heart: #ab1a35;
  --zone-edge: #e2806d;
  --hurts: #5b9cc4;
  --spared: #4a3a35;
  --spill: #e2994f;
  --spill-dot: #b4591f;
  --painted-skin: #d9b49c;
`;

/** Where a dark page differs. */
export const dark = css`
  --map-cloth: #5d6a74;
  --map-dot: #0f343b;
  --map-heat: #ee6a5c;
  --map-focus: #ff8b7a;
  --map-asked: #7fd0ea;
  --map-line: #c9a995;
  --map-outline: var(--tpa-outline, #e0c8b8);
  --map-shade: #17110e;
  --map-skin: #4a423d;
  --map-spare: #f4f6f7;
  --map-spill: #f2ae76;
  --surface: var(--tpa-surface, #16191b);
  --zone: var(--tpa-zone, #f28b80);
`;
