/** A card before there is anything to say: the geometry of what will stand here, which stands still. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../core.js';

/** `shape` are the heights of the drawing's parts in px. */
export const bones = (shape: readonly number[]): TemplateResult => html`<div class="chart">${shape.map(height => html`<svg class="bone" width="100%" height=${height} aria-hidden="true"><rect class="skel-fill" y=${height > 24 ? 4 : (height - 12) / 2} width="100%" height=${height > 24 ? height - 8 : 12} rx="4"/></svg>`)}</div>`;

export const skeleton = (words: Words | undefined, shape: readonly number[], progress = ''): TemplateResult => html`
  <div class="lead">${words ? html`<span class="vh">${words.states.loading}</span>` : nothing}<span class="skel s1"></span><span class="skel s2"></span></div>
  ${bones(shape)}
  <div class="foot" part="footer">${progress === '' ? html`<span class="skel s5"></span>` : html`<span>${progress}</span>`}</div>`;

/** The whole card, while its words are under way. */
export const blank = (shape: readonly number[], busy: boolean): TemplateResult => html`<div class="card loading" part="card" aria-busy=${busy ? 'true' : nothing}><div class="head"><div class="skel s0"></div></div><div class="sizer"></div>${skeleton(undefined, shape)}</div>`;
