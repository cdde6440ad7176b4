import { html, nothing, type TemplateResult } from 'lit';
import { drawingOf } from '../drawing.js';
import { layout, type ListLayout, type ListLine } from './layout.js';

/** A list without bullets is none to some browsers, so its role is said. */
const draw = ({ says, lines, more }: ListLayout): TemplateResult => (lines.length === 0 ? html`${nothing}` : html`
  <ol class="records" role="list" aria-label=${says}>${lines.map(drawLine)}</ol>
  ${more === '' ? nothing : html`<p class="note">${more}</p>`}`);

const drawLine = ({ name, value, note, href }: ListLine): TemplateResult => html`
  <li>
    ${href === undefined ? html`<span class="name">${name}</span>` : html`<a class="name" href=${href}>${name}</a>`}
    ${value === '' ? nothing : html`<span class="v" dir="auto">${value}</span>`}
    ${note === '' ? nothing : html`<span class="n">${note}</span>`}
  </li>`;

export const drawing = drawingOf(layout, draw);
