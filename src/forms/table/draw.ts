import { html, nothing, type TemplateResult } from 'lit';
import { drawingOf } from '../drawing.js';
import { layout, type TableLayout, type TableRow } from './layout.js';

const draw = ({ says, head, columns, rows, note, more }: TableLayout): TemplateResult => (rows.length === 0 ? html`${nothing}` : html`
  <table class="tbl figures" aria-label=${says}>
    <colgroup><col>${columns.map(({ width }) => html`<col width=${width}>`)}</colgroup>
    <thead><tr><th scope="col">${head}</th>${columns.map(column => html`<th scope="col" class="e">${column.head}</th>`)}</tr></thead>
    <tbody>${rows.map(drawRow)}</tbody>
  </table>
  ${note === '' && more === '' ? nothing : html`<p class="note">${[more, note].filter(Boolean).join(' ')}</p>`}`);

/** The name is the button: a row that were one would lose its cells for a screen reader. A pointer may take any cell. */
const drawRow = ({ name, cells, few, mark }: TableRow): TemplateResult => html`
  <tr class=${few ? 'few' : ''}>
    <th scope="row"><span class="name" data-mark=${mark}>${name}</span></th>
    ${cells.map((cell, at) => html`<td class="e ${at === 0 ? 'v' : ''}" dir="auto" data-mark=${mark}>${cell}</td>`)}
  </tr>`;

export const drawing = drawingOf(layout, draw);
