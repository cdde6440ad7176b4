/** What leaves a dashboard: the numbers of all its cards as one table, its data as a snapshot that loads again. */
import { html, type TemplateResult } from 'lit';
import type { Dataset, Scope, Words } from '../../core.js';
import { snapshotOf } from '../../core/dataset/snapshot.js';
import { isAnswered, type Face } from '../card/face.js';
import { csvOf } from '../card/grid.js';
import { gridOf } from '../card/table.js';
import { save } from '../files.js';

/** A line for each number: the card, the row of its table, the column, the value. */
export function csvOfCards(faces: readonly Face[]): string {
  const [first] = faces;
  if (!first) return '';
  const { words } = first;
  const rows = faces.filter(isAnswered).flatMap(face => {
    const { columns, rows: own } = gridOf(face);
    const cell = (value: string | number | null) => ({ value, text: '' });
    const headline = { name: face.title, cells: [cell(''), cell(face.kpi.caption), cell(face.answer.value)] };
    return [headline, ...own.flatMap(({ name, cells }) => cells.map(({ value }, at) => ({ name: face.title, cells: [cell(name), cell(columns[at + 1] ?? ''), cell(value)] })))];
  });
  return csvOf({ columns: [words.dashboard.card, words.card.group, words.card.figure, words.card.value], rows });
}

/** What counted as now: what the page says, a bare day at its end, else when the data was read. */
export function momentOf(asOf: Scope['asOf'], at: number): number {
  const stated = asOf === undefined ? NaN : typeof asOf === 'string' && /^\d{4}-\d\d-\d\d$/.test(asOf) ? Date.parse(`${asOf}T23:59:59Z`) : new Date(asOf).getTime();
  return Number.isNaN(stated) ? at : stated;
}

/** The records as they were read, and the moment that counted as now. */
export const snapshotText = (dataset: Dataset, at: number, scope: Scope): string => JSON.stringify(snapshotOf(dataset, at, scope));

/** What can be taken away. */
export function exports(words: Words, csv: () => string, snapshot: () => string): TemplateResult {
  const { csv: asCsv, snapshot: asJson } = words.dashboard;
  return html`<button class="btn" part="export" type="button" aria-label=${asCsv} title=${asCsv} @click=${() => { save(new Blob([csv()], { type: 'text/csv' }), 'dashboard.csv'); }}>CSV</button>
    <button class="btn" part="export" type="button" aria-label=${asJson} title=${asJson} @click=${() => { save(new Blob([snapshot()], { type: 'application/json' }), 'snapshot.json'); }}>JSON</button>`;
}
