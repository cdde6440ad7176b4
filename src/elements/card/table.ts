/** The same data as a table: by the drawing's dimension, over time, or figure by figure. */
import { html, nothing, type TemplateResult } from 'lit';
import { unitsOf, type Figures, type Unit } from '../../core.js';
import type { Answered } from './face.js';

export interface Grid {
  /** The first names the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly { readonly value: number | null; readonly text: string }[] }[];
}

export function gridOf(face: Answered): Grid {
  const { answer, kpi, words, format } = face;
  const units: Readonly<Record<string, Unit>> = unitsOf(kpi);
  const name = (figure: string): string => (Object.hasOwn(kpi.names, figure) ? kpi.names[figure]! : figure);
  const cell = (value: number | null | undefined, unit: Unit | undefined) => ({ value: value ?? null, text: format.value(value ?? null, unit ?? 'count') });
  const lines = answer.rows ?? answer.series;
  if (lines) {
    const figures = Object.keys(answer.figures).filter(figure => lines.some(line => has(line.figures, figure)));
    return {
      columns: [answer.rows ? words.card.group : words.card.period, ...figures.map(name)],
      rows: lines.map(line => ({
        name: 'key' in line ? (line.label === '' ? words.card.none : line.label) : format.period(line),
        cells: figures.map(figure => cell(line.figures[figure], units[figure])),
      })),
    };
  }
  const { previous } = answer;
  return {
    columns: [words.card.figure, words.card.value, ...(previous ? [words.card.before] : [])],
    rows: Object.keys(answer.figures).filter(figure => has(answer.figures, figure)).map(figure => ({
      name: name(figure),
      cells: [cell(answer.figures[figure], units[figure]), ...(previous ? [cell(previous.figures[figure], units[figure])] : [])],
    })),
  };
}

const has = (figures: Figures, figure: string): boolean => typeof figures[figure] === 'number';

export function table(face: Answered): TemplateResult {
  const { columns, rows } = gridOf(face);
  return html`<div class="scroll" part="table" tabindex="0" role="region" aria-label=${face.title}>
    <table class="tbl">
      <thead><tr>${columns.map((column, at) => html`<th scope="col" class=${at === 0 ? '' : 'e'}>${column}</th>`)}</tr></thead>
      <tbody>${rows.map(row => html`<tr><th scope="row">${row.name}</th>${row.cells.map(({ text }) => html`<td class="e">${text}</td>`)}</tr>`)}</tbody>
    </table>
    ${rows.length === 0 ? face.words.states.empty.nothing : nothing}
  </div>`;
}

/** Numbers in plain form, so that any program reads them. */
export function csvOf(face: Answered): string {
  const { columns, rows } = gridOf(face);
  const quoted = (text: string): string => {
    // A spreadsheet takes a leading sign of these for a formula.
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [columns.map(quoted), ...rows.map(({ name, cells }) => [quoted(name), ...cells.map(({ value }) => (value === null ? '' : String(value)))])];
  return `${lines.map(line => line.join(',')).join('\r\n')}\r\n`;
}
