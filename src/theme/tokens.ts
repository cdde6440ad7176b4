/**
 * The design tokens, and how a page reaches them.
 *
 * Drawings write `var(--kpi-accent)`. A default on the host under that very name would hide a `:root` rule of the page, and a
 * property cannot name itself. So the host keeps what the page says, or the default, under a private name
 * (`--_kpi-accent: var(--kpi-accent, …)`), and `.card` (or `.tokens`) inside gives it back under the public one. A page's rule for `:root`, for
 * a dashboard or for one element reaches every drawing; a dashboard puts nothing public around the elements within it, so
 * one accent on one of them is mixed anew there. Colours stay `light-dark(…)` until they are painted: `color-scheme` alone
 * switches, and it is inherited, so a light page never gets dark cards.
 *
 * The one rule for drawings: they stand inside `.card`, and name tokens nowhere on `:host`.
 */
import { css, unsafeCSS, type CSSResult } from 'lit';

const mixed = (light: number, dark: number): string => {
  const mix = (share: number): string => `color-mix(in oklab, var(--_kpi-accent) ${share}%, var(--_kpi-surface))`;
  return `light-dark(${mix(light)}, ${mix(dark)})`;
};

/** Every token and its default; a token derived from another names its private twin. Type grows with a larger root, so that a reader who asks for larger text gets it, and never shrinks with a smaller one. */
export const tokens: ReadonlyMap<string, string> = new Map([
  ['surface', 'light-dark(#ffffff, #16191e)'],
  ['surface-2', 'light-dark(#f4f5f7, #20242a)'],
  ['line', 'light-dark(#e3e6ea, #2b3037)'],
  ['line-strong', 'light-dark(#c8cdd5, #434a55)'],
  ['control', 'light-dark(#838c99, #737d8b)'],
  ['ink', 'light-dark(#171a1f, #eceef2)'],
  ['ink-2', 'light-dark(#464d59, #b8bfca)'],
  ['ink-3', 'light-dark(#5d6673, #98a1ae)'],
  ['edge', 'var(--_kpi-ink-3)'],
  ['ghost', 'light-dark(#838c99, #737d8b)'],
  ['accent', 'light-dark(#2f63b4, #7faaee)'],
  ['accent-ink', 'light-dark(#28569f, #9abcf3)'],
  ['on-accent', 'light-dark(#ffffff, #0f1726)'],
  ['accent-2', mixed(76, 68)],
  ['accent-3', mixed(28, 30)],
  ['range-1', mixed(7, 11)],
  ['range-2', mixed(14, 19)],
  ['range-3', mixed(23, 29)],
  ['attn', 'light-dark(#ad421d, #f0a274)'],
  ['focus', 'var(--_kpi-accent)'],
  ['select', 'var(--_kpi-ink)'],
  ['fs-1', 'max(12px, .75rem)'], ['lh-1', 'max(16px, 1rem)'],
  ['fs-2', 'max(13px, .8125rem)'], ['lh-2', 'max(20px, 1.25rem)'],
  ['fs-3', 'max(14px, .875rem)'], ['lh-3', 'max(20px, 1.25rem)'],
  ['fs-4', 'max(20px, 1.25rem)'], ['lh-4', 'max(24px, 1.5rem)'],
  ['fs-5', 'max(28px, 1.75rem)'], ['lh-5', 'max(32px, 2rem)'],
  ['fw', '400'], ['fw-strong', '600'],
  ['s-1', '4px'], ['s-2', '8px'], ['s-3', '12px'], ['s-4', '16px'],
  ['s-5', '20px'], ['s-6', '24px'], ['s-8', '32px'],
  ['pad', 'var(--_kpi-s-4)'],
  ['bar', '20px'], ['bar-row', '12px'], ['bullet', '40px'], ['measure', '12px'],
  ['prior', '6px'], ['tick', '2px'], ['stroke', '1.5px'], ['dot', '8px'],
  ['radius', '8px'], ['radius-ctl', '6px'], ['radius-bar', '2px'],
  ['hit', '24px'],
  ['t-1', '120ms'], ['t-2', '240ms'], ['t-3', '320ms'],
  ['ease', 'cubic-bezier(.2, 0, 0, 1)'],
]);

/** In high contrast the system's colours stand, whatever the page says. */
const forced: readonly (readonly [string, string])[] = [
  ['surface', 'Canvas'], ['surface-2', 'Canvas'],
  ['line', 'GrayText'], ['line-strong', 'CanvasText'], ['control', 'ButtonBorder'],
  ['ink', 'CanvasText'], ['ink-2', 'CanvasText'], ['ink-3', 'CanvasText'], ['edge', 'CanvasText'],
  ['ghost', 'GrayText'],
  ['accent', 'CanvasText'], ['accent-ink', 'LinkText'], ['on-accent', 'Canvas'],
  ['accent-2', 'CanvasText'], ['accent-3', 'Canvas'],
  ['range-1', 'Canvas'], ['range-2', 'Canvas'], ['range-3', 'Canvas'],
  ['attn', 'CanvasText'], ['focus', 'Highlight'], ['select', 'Highlight'],
];

const print: readonly (readonly [string, string])[] = [
  ['surface', '#fff'], ['surface-2', '#fff'],
  ['line', '#999'], ['line-strong', '#666'], ['control', '#666'],
  ['ink', '#000'], ['ink-2', '#000'], ['ink-3', '#333'], ['edge', '#333'],
  ['ghost', '#767676'],
  ['accent', '#333'], ['accent-ink', '#000'], ['on-accent', '#fff'],
  ['accent-2', '#767676'], ['accent-3', '#ddd'],
  ['range-1', '#f6f6f6'], ['range-2', '#ececec'], ['range-3', '#dcdcdc'],
  ['attn', '#000'], ['focus', '#000'], ['select', '#000'],
];

const kept = (pairs: Iterable<readonly [string, string]>): string => [...pairs].map(([name, value]) => `--_kpi-${name}: ${value};`).join('');

/** On the host: what the page says, or the default, under private names. */
export const hostTokens: CSSResult = unsafeCSS(`
  :host { ${kept([...tokens].map(([name, value]) => [name, `var(--kpi-${name}, ${value})`]))} }
  @media (prefers-reduced-motion: reduce) { :host { ${kept([['t-1', '0ms'], ['t-2', '0ms'], ['t-3', '0ms']])} } }
  @media (forced-colors: active) { :host { ${kept(forced)} } }
  @media print { :host { color-scheme: light; ${kept(print)} } }
`);

/** Inside: the same under the public names, for everything within `.card` and `.tokens`. */
export const innerTokens: CSSResult = unsafeCSS(`:is(.card, .tokens) { ${[...tokens.keys()].map(name => `--kpi-${name}: var(--_kpi-${name});`).join('')} }`);

export const tokenStyles: readonly CSSResult[] = [hostTokens, innerTokens, css`:is(.card, .tokens) { font-family: var(--kpi-font, inherit); }`];
