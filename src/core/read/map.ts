/** A mapping of foreign names and values onto ours (contract, section 3). */
import * as z from 'zod/mini';

const entry = z.union([
  z.string(),
  z.object({ from: z.string(), when: z.optional(z.record(z.string(), z.unknown())), values: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))) }),
  z.object({ const: z.union([z.string(), z.number(), z.boolean()]) }),
]);
export const kindMap = z.record(z.string(), entry);

/**
 * Our column to theirs: a name; `{ from, when, values }`, where `when` must hold for the value to count and `values`
 * translates it (`*` stands for all others); or `{ const }`, the same for every record.
 */
export type Entry = string | { readonly from: string; readonly when?: Readonly<Record<string, unknown>>; readonly values?: Readonly<Record<string, string | number | boolean | null>> } | { readonly const: string | number | boolean };
export type KindMap = Readonly<Record<string, Entry>>;
export type DataMap = KindMap | Readonly<Record<string, KindMap>>;

/** Reads a cell of a record by its foreign name. */
export type Get = (column: string) => unknown;

/** How a column is read: from the mapping where that names it, else from the column of the same name. */
export function plan(column: string, map: ReadonlyMap<string, Entry>): (get: Get) => unknown {
  const entry = map.get(column);
  if (entry === undefined) return get => get(column);
  if (typeof entry === 'string') return get => get(entry);
  if ('const' in entry) return () => entry.const;
  const { from } = entry;
  const values = entry.values && new Map(Object.entries(entry.values));
  const when = entry.when && Object.entries(entry.when);
  return get => {
    if (when?.some(([name, wanted]) => !same(get(name), wanted))) return undefined;
    const value = get(from);
    if (!values) return value;
    const key = String(value ?? '');
    return values.has(key) ? values.get(key) : values.has('*') && value !== undefined && value !== null && value !== '' ? values.get('*') : values.has('*') ? undefined : value;
  };
}

/** CSV knows only text: `true` in a mapping is `true` and `"true"` in the data. */
const same = (value: unknown, wanted: unknown): boolean => (Array.isArray(wanted) ? wanted.some(one => same(value, one)) : value === wanted || String(value) === String(wanted));

/** The foreign columns that a mapping leans on. */
export function columnsNamed(map: ReadonlyMap<string, Entry>): string[] {
  return [...map.values()].flatMap(entry => (typeof entry === 'string' ? [entry] : 'from' in entry ? [entry.from, ...Object.keys(entry.when ?? {})] : []));
}
