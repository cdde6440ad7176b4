/**
 * A dataset seen at one moment, over one window, through one filter. All times are wall time of the scope's zone (see
 * `calendar/zone.ts`), so that windows are plain arithmetic. Derived columns and kinds are looked up like any other.
 */
import type { Calendar } from './calendar/calendar.js';
import { wallColumn } from './calendar/zone.js';
import { byTime } from './by-time.js';
import { derivedColumns, derivedKinds, type Depends } from './derived/index.js';
import { memo } from './memo.js';
import type { Column, Dataset, MomentColumn, Table } from './table.js';

export interface Window { readonly start: number; readonly end: number }

export interface View {
  readonly dataset: Dataset;
  readonly calendar: Calendar;
  /** The period, and how much of it has been: `until` is its end or now, never before its start. */
  readonly start: number;
  readonly end: number;
  readonly until: number;
  readonly now: number;
  /** Midnight of the day that counts as now. */
  readonly today: number;
  /** False in a comparison: what cannot be dated is then not there. */
  readonly present: boolean;
  /** The n-th like period before this one. */
  readonly before: (n: number) => Window;
  /** From the first to the last date of the data: what `all` means. */
  readonly extent?: readonly [number, number] | undefined;
  readonly filter: ReadonlyMap<string, readonly string[]>;
  /** The order of stages, where the scope names one. */
  readonly stages?: readonly string[] | undefined;
  /** The dimension that is asked for: targets are taken at its level. */
  readonly by?: string | undefined;
  readonly currency?: string | undefined;
}

/** The key of what depends on a view in that way. No key holds the filter's values: they choose among what was found for all. */
export function keyOf(view: View, depends: Depends): string {
  let keys = keysOf.get(view);
  if (!keys) keysOf.set(view, keys = new Map());
  let key = keys.get(depends);
  if (key === undefined) keys.set(depends, key = short(makeKey(view, depends)));
  return key;
}

const shortened = new Map<string, string>();
let given = 0;

/** A window's key is long, and hundreds are asked for in a frame: each goes by a number. One that was forgotten gets another. */
function short(key: string): string {
  let found = shortened.get(key);
  if (found === undefined) {
    if (shortened.size >= 4000) shortened.clear();
    shortened.set(key, found = String(++given));
  }
  return found;
}

const keysOf = new WeakMap<View, Map<Depends, string>>();

function makeKey(view: View, depends: Depends): string {
  const zone = view.calendar.timezone;
  switch (depends) {
    case 'dataset': return zone;
    case 'moment': return `${zone}|${view.now}|${view.present}|${view.stages?.join('\n') ?? ''}`;
    case 'window': return `${makeKey(view, 'moment')}|${view.start}|${view.end}|${view.until}|${view.today}|${view.currency ?? ''}|${JSON.stringify(view.calendar)}`;
    case 'level': return `${zone}|${[...view.filter.keys()].join()}|${view.by ?? ''}|${view.calendar.fiscalStart}`;
  }
}

export function tableOf(view: View, kind: string): Table | undefined {
  const derived = derivedKinds.get(kind);
  if (!derived) return view.dataset.tables.get(kind);
  return memo(view.dataset, `kind|${kind}|${keyOf(view, derived.depends)}`, () => derived.of(view));
}

/** A column of a kind, or `undefined` where no record has it. */
export function columnOf(view: View, kind: string, name: string): Column | undefined {
  const derived = derivedColumns.get(`${kind}.${name}`);
  if (!derived) return tableOf(view, kind)?.columns.get(name);
  return memo(view.dataset, `column|${kind}.${name}|${keyOf(view, derived.depends)}`, () => derived.of(view));
}

/** Why a value of this column may be missing, when it is more than not being there. */
export function reasonOf(view: View, kind: string, name: string): string | undefined {
  return derivedColumns.get(`${kind}.${name}`)?.missing ?? tableOf(view, kind)?.lacks?.get(name);
}

/** The wall time of a date column. */
export function wallOf(view: View, kind: string, name: string): Float64Array | undefined {
  const column = columnOf(view, kind, name);
  if (column?.type !== 'moment') return undefined;
  return wallOfColumn(view, column);
}

const walls = new WeakMap<MomentColumn, Map<string, Float64Array>>();

export function wallOfColumn(view: View, column: MomentColumn): Float64Array {
  const zone = view.calendar.timezone;
  let zones = walls.get(column);
  if (!zones) walls.set(column, zones = new Map());
  let wall = zones.get(zone);
  if (!wall) zones.set(zone, wall = wallColumn(column, zone));
  return wall;
}

const orders = new WeakMap<Float64Array, Uint32Array>();

/** The rows that have a time, in the order of that time. */
export function orderOf(times: Float64Array): Uint32Array {
  let order = orders.get(times);
  if (!order) orders.set(times, order = byTime(times));
  return order;
}

const keyed = new WeakMap<Column, ReadonlyMap<string, number>>();

/** Row by id; the first of equal ids. */
export function rowById(ids: Column | undefined): ReadonlyMap<string, number> {
  if (ids?.type !== 'text') return new Map();
  let rows = keyed.get(ids);
  if (!rows) {
    const found = new Map<string, number>();
    for (let row = 0; row < ids.codes.length; row++) {
      const code = ids.codes[row]!;
      if (code >= 0 && !found.has(ids.words[code]!)) found.set(ids.words[code]!, row);
    }
    keyed.set(ids, rows = found);
  }
  return rows;
}
