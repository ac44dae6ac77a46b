// Light or dark: what the page asks for, and the colours the viewer needs from the style sheet.
import { matchMedia } from './shims.js';

/** @import { ViewerTheme } from './types.d.ts' */

const prefersDark = () => matchMedia('(prefers-color-scheme: dark)');
const prefersStill = () => matchMedia('(prefers-reduced-motion: reduce)');

/**
 * `auto` follows the visitor's preference only on a page that says it has a dark scheme:
 * a dark widget on a page that stays white would look broken.
 * @param {HTMLElement} element
 * @param {string} theme
 * @returns {'light' | 'dark'}
 */
export function resolveTheme(element, theme) {
  if (theme === 'light' || theme === 'dark') return theme;
  const scheme = getComputedStyle(element.parentElement ?? document.documentElement).colorScheme;
  if (!scheme.includes('dark')) return 'light';
  return !scheme.includes('light') || prefersDark().matches ? 'dark' : 'light';
}

/** Calls back when the visitor's preferences change. @param {() => void} changed @param {AbortSignal} signal */
export function watchTheme(changed, signal) {
  for (const wish of [prefersDark(), prefersStill()]) wish.addEventListener('change', changed, { signal });
}

/** The stage's two background colours, whatever notation the style sheet uses. @param {HTMLElement} frame @returns {ViewerTheme} */
export function viewerTheme(frame) {
  const style = getComputedStyle(frame);
  return {
    top: toRgb(style.getPropertyValue('--stage-top')),
    bottom: toRgb(style.getPropertyValue('--stage-bottom')),
    dark: frame.dataset.theme === 'dark',
    reducedMotion: prefersStill().matches,
  };
}

/** @param {string} colour @returns {[number, number, number]} */
function toRgb(colour) {
  const hex = /^\s*#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\s*$/i.exec(colour);
  if (hex) return /** @type {[number, number, number]} */ (hex.slice(1).map(byte => parseInt(byte, 16) / 255));
  // Whatever else a page may write, the browser knows how to paint it.
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return [1, 1, 1];
  context.fillStyle = colour.trim() || '#fff';
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red / 255, green / 255, blue / 255];
}
