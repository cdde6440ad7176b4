import { calendar } from './calendar/calendar.js';
import { crossed } from './crossed.js';
import { groupingOf, labelOf, type Grouping } from './grouping.js';
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
  const { counts: all, codes } = crossed(view, kind, [dimension, ...view.filter.keys()]);
  const own = codes.get(dimension)!, tests = [...view.filter].map(([other, keys]) => ({ codes: codes.get(other), wanted: wantedOf(groupingOf(view, kind, other), keys) }));
  // By code, those without a value first; a value that occurs is there also where the filter leaves none of it.
  const counts = new Int32Array(grouping.keys.length + 1), occurs = new Uint8Array(grouping.keys.length + 1);
  for (let at = 0; at < all.length; at++) {
    occurs[own[at]!] = 1;
    if (tests.every(({ codes: others, wanted }) => others !== undefined && wanted[others[at]!] === 1)) counts[own[at]!]! += all[at]!;
  }
  return Array.from(counts, (count, at) => ({ count, at })).filter(({ at }) => occurs[at] === 1).map(({ count, at }) => {
    const key = at === 0 ? '' : grouping.keys[at - 1]!;
    return { key, label: at === 0 ? '' : labelOf(view, dimension, key), count, kind };
  });
}

/** Which codes pass. A kind without the dimension has no rows that do. */
const wantedOf = (grouping: Grouping | undefined, keys: readonly string[]): Uint8Array =>
  Uint8Array.of(Number(keys.includes('')), ...(grouping?.keys ?? []).map(key => Number(keys.includes(key))));
