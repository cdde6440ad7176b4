/** The same data as a table: by the drawing's dimension, over time, or figure by figure. */
import { html, nothing, type TemplateResult } from 'lit';
import { unitsOf, type Figures, type Row, type Unit } from '../../core.js';
import type { Answered } from './face.js';
import type { Cell, Grid } from './grid.js';
import { tools, type ToolActions } from './tools.js';

export function gridOf(face: Answered): Grid {
  const { answer, kpi, words, format } = face;
  const units: Readonly<Record<string, Unit>> = unitsOf(kpi);
  const name = (figure: string): string => (Object.hasOwn(kpi.names, figure) ? kpi.names[figure]! : figure);
  const cell = (value: number | null | undefined, unit: Unit | undefined): Cell => ({ value: value ?? null, text: format.value(value ?? null, unit ?? 'count') });
  const lines = answer.rows ? inOrder(answer.rows) : answer.series;
  // Steps of a share are read as percents, like the headline.
  const steps = kpi.unit === 'share' && answer.rows?.some(({ key }) => key !== null) && answer.rows.every(({ key }) => key === null || /^(0|1|0?\.\d+)$/.test(key));
  const nameOf = ({ key, label }: Row): string => (label === '' ? words.card.none : steps && key !== null ? format.percent(Number(key), 0) : label);
  if (lines) {
    const figures = Object.keys(answer.figures).filter(figure => lines.some(line => has(line.figures, figure)));
    return {
      columns: [answer.rows ? words.card.group : words.card.period, ...figures.map(name)],
      rows: lines.map(line => ({
        name: 'key' in line ? nameOf(line) : format.period(line),
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

/** Groups by number from the lowest up; others as the answer has them. */
function inOrder(rows: readonly Row[]): readonly Row[] {
  const isNumber = ({ key }: Row): boolean => key === null || (key.trim() !== '' && Number.isFinite(Number(key)));
  return rows.every(isNumber) ? rows.toSorted((a, b) => Number(a.key ?? Infinity) - Number(b.key ?? Infinity)) : rows;
}

const has = (figures: Figures, figure: string): boolean => typeof figures[figure] === 'number';

export function table(face: Answered, actions: ToolActions): TemplateResult {
  const grid = gridOf(face);
  return html`${tools(face, actions, true)}${sheet(grid, face.title)}${grid.rows.length === 0 ? face.words.states.empty.nothing : nothing}`;
}

/** Scrolls within the card where it is too wide, so it can be reached by keys. */
export const sheet = ({ columns, rows }: Grid, label: string): TemplateResult => html`
  <div class="scroll" part="table" tabindex="0" role="region" aria-label=${label}>
    <table class="tbl">
      <thead><tr>${columns.map((column, at) => html`<th scope="col" class=${at > 0 && isNumeric(rows, at - 1) ? 'e' : ''}>${column}</th>`)}</tr></thead>
      <tbody>${rows.map(row => html`<tr><th scope="row">${row.name}</th>${row.cells.map(({ text, value }) => html`<td dir="auto" class=${typeof value === 'string' ? '' : 'e'}>${text}</td>`)}</tr>`)}</tbody>
    </table>
  </div>`;

const isNumeric = (rows: Grid['rows'], at: number): boolean => rows.every(({ cells }) => typeof cells[at]?.value !== 'string');
