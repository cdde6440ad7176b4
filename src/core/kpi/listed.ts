/** The records that a KPI has its reader look at: which, how large, and how long ago or with what note. */
import { cell, type Dataset } from '../dataset/table.js';
import { columnOf, tableOf, wallOf } from '../dataset/view.js';
import { sheetsOf } from './compute.js';
import type { Kpi } from './language.js';
import type { Scope } from './scope.js';

export interface ListedRow {
  readonly label: string;
  readonly amount: number | null;
  /** Whole days since; null where it never was. */
  readonly days?: number | null;
  readonly text?: string | null;
  readonly url?: string;
}

const day = 86_400_000;

/** By measure in the order of the definition, the largest first. Throws a RangeError as `compute` does. */
export function listedOf(kpi: Kpi, dataset: Dataset, scope: Scope): ListedRow[] {
  if (!kpi.list) return [];
  const { of, most, since, text } = kpi.list;
  const { sheets } = sheetsOf(kpi, dataset, scope);
  const { view, total } = sheets;
  return of.flatMap(name => {
    const behind = total.rowsOf(name);
    if (!behind) return [];
    const { kind } = behind, table = tableOf(view, kind);
    const read = (column: string, row: number) => { const found = columnOf(view, kind, column); return found ? cell(found, row) : null; };
    const times = since === undefined ? undefined : wallOf(view, kind, since);
    const plain = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
    const rows = Array.from(behind.rows, (row): ListedRow => {
      const amount = read(most, row), url = table?.columns.has('url') ? read('url', row) : null;
      return {
        label: plain(read('name', row)) || plain(read('id', row)),
        amount: typeof amount === 'number' ? amount : null,
        ...(since !== undefined && { days: times && !Number.isNaN(times[row]!) ? Math.max(0, Math.floor((view.now - times[row]!) / day)) : null }),
        ...(text !== undefined && { text: plain(read(text, row)) || null }),
        ...(typeof url === 'string' && { url }),
      };
    });
    return rows.sort((a, b) => (b.amount ?? -Infinity) - (a.amount ?? -Infinity) || (a.label < b.label ? -1 : 1));
  });
}
