import { calendar } from './calendar/calendar.js';
import { groupingOf, labelOf } from './grouping.js';
import { memo } from './memo.js';
import type { Dataset } from './table.js';
import { tableOf, type View } from './view.js';

/** `kind` says which records were counted; the key '' stands for the records without a value. */
export interface Value { readonly key: string; readonly label: string; readonly count: number; readonly kind: string }

/** In this order: a value is counted by the first of them in which it occurs. */
const counted = ['deals', 'leads', 'customers', 'activities'] as const;

/**
 * The values of a dimension that occur in a dataset, with the number of deals (else of leads, customers, activities) that
 * have them and pass the filter of the other dimensions.
 */
export function valuesOf(dataset: Dataset, dimension: string, filter: Readonly<Record<string, readonly string[]>> = {}): readonly Value[] {
  const others = Object.entries(filter).filter(([name, keys]) => name !== dimension && keys.length > 0);
  return memo(dataset, `values|${dimension}|${JSON.stringify(others)}`, () => {
    const view: View = { dataset, calendar: calendar(), start: 0, end: 0, until: 0, now: Infinity, today: 0, present: true, before: () => ({ start: 0, end: 0 }), filter: new Map(others) };
    const found = new Map<string, Value>();
    for (const kind of counted) for (const value of valuesIn(view, kind, dimension)) if (!found.has(value.key)) found.set(value.key, value);
    return [...found.values()].sort((a, b) => Number(a.key === '') - Number(b.key === '') || (a.label < b.label ? -1 : 1));
  });
}

function valuesIn(view: View, kind: string, dimension: string): Value[] {
  const grouping = tableOf(view, kind) && groupingOf(view, kind, dimension);
  if (!grouping || grouping.keys.length === 0) return [];
  const passes = filterOf(view, kind);
  const counts = new Map<number, number>();
  grouping.codes.forEach((code, row) => { counts.set(code, (counts.get(code) ?? 0) + (passes(row) ? 1 : 0)); });
  return [...counts].map(([code, count]) => { const key = code < 0 ? '' : grouping.keys[code]!; return { key, label: code < 0 ? '' : labelOf(view, dimension, key), count, kind }; });
}

/** A kind without the dimension has no rows that pass. */
function filterOf(view: View, kind: string): (row: number) => boolean {
  const tests = [...view.filter].map(([dimension, keys]) => {
    const grouping = groupingOf(view, kind, dimension);
    const wanted = new Set(grouping?.keys.map((key, code) => (keys.includes(key) ? code : -2)));
    if (keys.includes('')) wanted.add(-1);
    return (row: number): boolean => grouping !== undefined && wanted.has(Math.max(-1, grouping.codes[row]!));
  });
  return row => tests.every(test => test(row));
}
