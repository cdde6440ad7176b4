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

/** Rows of one kind, as they were seen. */
export interface Behind { readonly view: View; readonly kind: string; readonly rows: readonly number[] }

/** The host's own objects where it gave objects, else plain records. Given figures have none. */
export function recordsOfKpi(kpi: Kpi, dataset: Dataset, scope: Scope, mark: MarkOf = {}): unknown[] {
  return rowsBehind(kpi, dataset, scope, mark).flatMap(({ view, kind, rows }) => rows.map(row => record(tableOf(view, kind)!, row)));
}

/** The same as rows, of the kinds that the host gave; of a derived kind only where a row stands for no record. */
export function rowsBehind(kpi: Kpi, dataset: Dataset, scope: Scope, mark: MarkOf = {}): Behind[] {
  const { sheets, question } = sheetsOf(kpi, dataset, mark.point === undefined ? scope : within(scope, mark.point));
  const { view } = sheets;
  const sheet = mark.key !== undefined && scope.by !== undefined ? sheets.group(scope.by, mark.key) : sheets.total;
  if (mark.excluded !== undefined) {
    return [...sheet.excluded()].filter(([key]) => key.endsWith(` ${mark.excluded!}`)).flatMap(([, { kind, rows }]) => atHome(view, kind, [...rows]));
  }
  const name = mark.figure ?? question.kpi.sample.of ?? (typeof kpi.formula === 'string' ? kpi.formula : Object.keys(kpi.measures)[0]!);
  const behind = sheet.rowsOf(name);
  return behind ? atHome(view, behind.kind, behind.rows) : [];
}

/** A point's own grain as the period. */
function within(scope: Scope, point: string): Scope {
  const days = { day: 1, week: 7 }[scope.over ?? ''];
  const start = new Date(`${point}T00:00:00Z`);
  const months = { month: 1, quarter: 3, year: 12 }[scope.over ?? ''] ?? 0;
  const end = days === undefined ? Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, start.getUTCDate()) : start.getTime() + days * 86_400_000;
  return { ...scope, period: `${point}/${new Date(end - 86_400_000).toISOString().slice(0, 10)}` };
}

function atHome(view: View, kind: string, found: ArrayLike<number>): Behind[] {
  const table = tableOf(view, kind);
  if (!table) return [];
  const rows = Array.from(found);
  if (!table.origin) return [{ view, kind, rows }];
  const { kind: from, rows: origin } = table.origin;
  const home = view.dataset.tables.get(from);
  const given = [...new Set(rows.map(row => origin[row]!))].filter(row => home && row >= 0);
  const made = rows.filter(row => !home || origin[row]! < 0);
  return [{ view, kind: from, rows: given }, { view, kind, rows: made }].filter(({ rows }) => rows.length > 0);
}
