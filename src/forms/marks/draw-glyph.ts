/** The two verdict glyphs that drawings share with the card around them, 12 px; a word stands beside each. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

export const glyphs = {
  good: svg`<circle cx="6" cy="6" r="5.1" fill="none" stroke="currentColor" stroke-width="1.3"/><path d="M3.7 6.2 5.4 7.9 8.4 4.6" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"/>`,
  act: svg`<path d="M6 .8 11.6 10.9H.4Z" fill="currentColor" stroke="currentColor" stroke-width=".8" stroke-linejoin="round"/><path d="M6 4.4v3M6 9.2v.05" fill="none" stroke="var(--kpi-surface)" stroke-width="1.4" stroke-linecap="round"/>`,
} satisfies Record<string, SVGTemplateResult>;

/** A glyph from its path. */
export const glyphOf = (path: SVGTemplateResult): TemplateResult => html`<svg class="gl" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">${path}</svg>`;

export const drawGlyph = (name: keyof typeof glyphs): TemplateResult => glyphOf(glyphs[name]);
