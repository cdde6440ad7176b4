/** The records behind a number or a mark: the rows that a measure's test and window select. */
import { record, type Dataset } from '../dataset/table.js';
import { tableOf, type View } from '../dataset/view.js';
import { sheetsOf } from './compute.js';
import type { Kpi } from './language.js';
import type { Scope } from './scope.js';

export interface MarkOf {
  /** A figure; the headline's sample when absent. */
  readonly figure?: string;
  /** A row's key in the dimension of the scope's `by`; null for the rows without a value. */
  readonly key?: string | null;
  /** The start of a point in the series of the scope's `over`, as in the answer. */
  readonly point?: string;
  /** The reason under which records were left out. */
  readonly excluded?: string;
}

/** The host's own objects where it gave objects, else plain records. Given figures have none. */
export function recordsOfKpi(kpi: Kpi, dataset: Dataset, scope: Scope, mark: MarkOf = {}): unknown[] {
  const { sheets, question } = sheetsOf(kpi, dataset, mark.point === undefined ? scope : within(scope, mark.point));
  const { view } = sheets;
  const sheet = mark.key !== undefined && scope.by !== undefined ? sheets.group(scope.by, mark.key) : sheets.total;
  if (mark.excluded !== undefined) {
    return [...sheet.excluded()].filter(([key]) => key.endsWith(` ${mark.excluded!}`)).flatMap(([, { kind, rows }]) => rowsToRecords(view, kind, [...rows]));
  }
  const name = mark.figure ?? question.kpi.sample.of ?? (typeof kpi.formula === 'string' ? kpi.formula : Object.keys(kpi.measures)[0]!);
  const behind = sheet.rowsOf(name);
  return behind ? rowsToRecords(view, behind.kind, behind.rows) : [];
}

/** A point's own grain as the period. */
function within(scope: Scope, point: string): Scope {
  const days = { day: 1, week: 7 }[scope.over ?? ''];
  const start = new Date(`${point}T00:00:00Z`);
  const months = { month: 1, quarter: 3, year: 12 }[scope.over ?? ''] ?? 0;
  const end = days === undefined ? Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, start.getUTCDate()) : start.getTime() + days * 86_400_000;
  return { ...scope, period: `${point}/${new Date(end - 86_400_000).toISOString().slice(0, 10)}` };
}

function rowsToRecords(view: View, kind: string, rows: ArrayLike<number>): unknown[] {
  const table = tableOf(view, kind);
  if (!table) return [];
  const all = Array.from(rows);
  if (!table.origin) return all.map(row => record(table, row));
  const { kind: from, rows: origin } = table.origin;
  const home = view.dataset.tables.get(from);
  return [...new Set(all.map(row => origin[row]!))].map(row => (home && row >= 0 ? record(home, row) : record(table, all.find(own => origin[own] === row)!)));
}
