import { groupingOf, labelOf } from './grouping.js';
import { memo } from './memo.js';
import { tableOf, type View } from './view.js';
import { calendar } from './calendar/calendar.js';
import type { Dataset } from './table.js';

export interface Value { readonly key: string; readonly label: string; readonly count: number }

/** The values of a dimension that occur in a dataset, with the number of deals (else of leads, customers, activities) that have them. */
export function valuesOf(dataset: Dataset, dimension: string): readonly Value[] {
  return memo(dataset, `values|${dimension}`, () => {
    const view: View = { dataset, calendar: calendar(), start: 0, end: 0, until: 0, now: Infinity, today: 0, present: true, before: () => ({ start: 0, end: 0 }), filter: new Map() };
    for (const kind of ['deals', 'leads', 'customers', 'activities']) {
      const grouping = tableOf(view, kind) && groupingOf(view, kind, dimension);
      if (!grouping || grouping.keys.length === 0) continue;
      const counts = new Map<number, number>();
      for (const code of grouping.codes) if (code >= 0) counts.set(code, (counts.get(code) ?? 0) + 1);
      return [...counts].map(([code, count]) => { const key = grouping.keys[code]!; return { key, label: labelOf(view, dimension, key), count }; }).sort((a, b) => (a.label < b.label ? -1 : 1));
    }
    return [];
  });
}
