/** A mapping of foreign names and values onto ours (contract, section 3). */
import { unknown } from '../kpi/did-you-mean.js';
import { kinds } from '../records/index.js';
import type { ColumnKind } from '../records/columns.js';
import type { Kind } from '../records/kind.js';
import { dateFormat } from './date.js';
import type { Issues } from './issue.js';
import { numberFormat } from './number.js';

/**
 * Our column to theirs: a name; `{ from, format, when, values }`, where `when` must hold for the value to count, `values`
 * translates it (`*` stands for all others), and `format` states how dates or numbers are written (`dd/mm/yyyy`,
 * `epoch-seconds`, `excel`; `1.234,56`, `percent`); or `{ const }`, the same for every record.
 */
export type Entry = string | {
  readonly from: string; readonly format?: string; readonly when?: Readonly<Record<string, unknown>>; readonly values?: Readonly<Record<string, string | number | boolean | null>>;
} | { readonly const: string | number | boolean };
export type KindMap = Readonly<Record<string, Entry>>;
export type DataMap = KindMap | Readonly<Record<string, KindMap>>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a mapping says of one kind: it is by kind, or of the `only` kind that is read. Entries that cannot be read are issues, the rest is used. */
export function mapOf(map: unknown, kind: Kind, only: boolean, issues: Issues): ReadonlyMap<string, Entry> {
  const own = isObject(map) ? byKind(map, kind.name, only) : map === undefined || map === null ? {} : map;
  const found = new Map<string, Entry>();
  if (!isObject(own)) { issues.add(kind.name, 'bad-map', { error: 'it is no object' }); return found; }
  for (const [column, given] of Object.entries(own)) {
    const described = kind.columns.get(column), error = wrongEntry(given, described?.type);
    if (error !== undefined) issues.add(kind.name, 'bad-map', { error: `${column}: ${error}` }, `${kind.name} ${column}`);
    else if (!described) issues.add(kind.name, 'unknown-column', { kind: kind.name, error: unknown('column', column, [...kind.columns.keys()]).message }, `${kind.name} ${column}`);
    else found.set(column, given as Entry);
  }
  return found;
}

/** A mapping that names kinds is by kind. */
function byKind(map: Record<string, unknown>, kind: string, only: boolean): unknown {
  const named = Object.keys(map).some(name => kinds.has(name) && isObject(map[name]) && !isEntry(map[name]));
  return named ? (Object.hasOwn(map, kind) ? map[kind] : {}) : only ? map : {};
}

const isEntry = (value: Record<string, unknown>): boolean => (Object.hasOwn(value, 'from') && typeof value['from'] === 'string') || Object.hasOwn(value, 'const');

/** What is wrong with an entry, if anything is. */
function wrongEntry(given: unknown, type: ColumnKind | undefined): string | undefined {
  if (typeof given === 'string') return undefined;
  if (!isObject(given) || !isEntry(given)) return 'it is neither a name nor { from } nor { const }';
  const { const: same, from, format, when, values } = given;
  if (Object.hasOwn(given, 'const') && from === undefined) return isPlain(same) ? undefined : 'const is neither text nor a number';
  if (when !== undefined && !isObject(when)) return 'when is no object of columns and their values';
  if (values !== undefined && !(isObject(values) && Object.values(values).every(value => value === null || isPlain(value)))) return 'values is no object of theirs and ours';
  if (format === undefined) return undefined;
  return typeof format === 'string' ? wrongFormat(format, type) : 'format is no text';
}

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

function wrongFormat(format: string, type: ColumnKind | undefined): string | undefined {
  if (type === 'moment') return dateFormat(format) ? undefined : `“${format}” is no format of dates; try dd/mm/yyyy, epoch-seconds, epoch-milliseconds or excel`;
  if (type === 'number' || type === 'money') return numberFormat(format) ? undefined : `“${format}” is no format of numbers; try 1.234,56 or 1,234.56 or percent`;
  return 'a format is for dates and numbers';
}

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

/** The foreign columns that an entry, or a whole mapping, leans on. */
export const columnsOf = (entry: Entry): string[] => (typeof entry === 'string' ? [entry] : 'from' in entry ? [entry.from, ...Object.keys(entry.when ?? {})] : []);
export const columnsNamed = (map: ReadonlyMap<string, Entry>): string[] => [...map.values()].flatMap(columnsOf);
