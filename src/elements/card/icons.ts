/** Small drawings of the card: verdict glyphs (12 px), arrows, and the icons of its buttons (16 px). Each says nothing: a word stands beside it. */
import { svg, html, type TemplateResult, type SVGTemplateResult } from 'lit';
import { glyphOf, glyphs } from '../../forms/marks/draw-glyph.js';

const paths = {
  ...glyphs,
  watch: svg`<path d="M6 .9 11.1 6 6 11.1.9 6Z" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linejoin="round"/><path d="M6 3.8v2.6M6 8.2v.1" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round"/>`,
  none: svg`<circle cx="6" cy="6" r="5.1" fill="none" stroke="currentColor" stroke-width="1.3" stroke-dasharray="2 2"/>`,
  partial: svg`<circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="1.3"/><path d="M6 6V1a5 5 0 0 1 0 10Z" fill="currentColor"/>`,
  clock: svg`<circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="1.3"/><path d="M6 3.2V6l1.9 1.3" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round"/>`,
  up: svg`<path d="M6 1.5 11.2 10.5H.8Z" fill="currentColor"/>`,
  down: svg`<path d="M6 10.5 .8 1.5h10.4Z" fill="currentColor"/>`,
  flat: svg`<path d="M1 6h10" stroke="currentColor" stroke-width="2"/>`,
  retry: svg`<path d="M10.2 6A4.2 4.2 0 1 1 8.6 2.7M8.9.8v2.3H6.6" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"/>`,
  copy: svg`<path d="M4 4V1.5h6.5V8H8M1.5 4H8v6.5H1.5Z" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linejoin="round"/>`,
  'down-to': svg`<path d="M6 1v6.5M3 5l3 3 3-3M1.5 10.8h9" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round"/>`,
  chevron: svg`<path d="M2.5 4.5 6 8l3.5-3.5" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type Glyph = keyof typeof paths;

export const glyph = (name: Glyph): TemplateResult => glyphOf(paths[name]);

const icons = {
  info: svg`<circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.3"/><path d="M8 7.4v3.6M8 5v.1" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"/>`,
  close: svg`<path d="m4 4 8 8M12 4l-8 8" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"/>`,
  table: svg`<path d="M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.5 6.5v6" fill="none" stroke="currentColor" stroke-width="1.3" stroke-linejoin="round"/>`,
  refresh: svg`<path d="M13.2 8A5.2 5.2 0 1 1 11.4 4M11.6 1.6v2.7H8.9" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"/>`,
} satisfies Record<string, SVGTemplateResult>;

export const icon = (name: keyof typeof icons): TemplateResult => html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${icons[name]}</svg>`;
