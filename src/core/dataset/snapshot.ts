/** A dataset as plain data that `readData` reads again: its records under our names, and the moment that counted as now. */
import { cell, type Dataset, type GivenFigures } from './table.js';

export interface Snapshot {
  /** `at` is epoch milliseconds; `scope` tells how it was looked at. */
  readonly snapshot: { readonly version: 1; readonly at: number; readonly scope: object };
  readonly kpis?: Readonly<Record<string, GivenFigures>>;
  readonly [kind: string]: unknown;
}

export function snapshotOf({ tables, figures }: Dataset, at: number, scope: object): Snapshot {
  const records = [...tables].map(([kind, { length, columns }]) => [kind, Array.from({ length }, (_, row) => Object.fromEntries([...columns].flatMap(([name, column]) => {
    const value = cell(column, row);
    return value === null ? [] : [[name, value]];
  })))]);
  const bare = figures?.get('');
  return { snapshot: { version: 1, at, scope }, ...Object.fromEntries(records), ...bare, ...(figures && !bare && { kpis: Object.fromEntries(figures) }) };
}

/** The moment of a snapshot and how it was looked at, as far as it says so. */
export function markOf(snapshot: unknown): Pick<Dataset, 'at' | 'scope'> {
  if (typeof snapshot !== 'object' || snapshot === null) return {};
  const { at, scope } = snapshot as { readonly at?: unknown; readonly scope?: unknown };
  return {
    ...(typeof at === 'number' && Number.isFinite(at) && { at }),
    ...(typeof scope === 'object' && scope !== null && !Array.isArray(scope) && { scope: scope as Readonly<Record<string, unknown>> }),
  };
}
