/**
 * The rows that a measure counts before the scope's filter: its test, its window; and those it had to pass over, by reason.
 * Kept with the dataset, so that a filter only chooses among them.
 */
import type { Grouping } from '../dataset/grouping.js';
import { derivedKinds } from '../dataset/derived/index.js';
import { memo } from '../dataset/memo.js';
import { shareByPeriod } from '../dataset/proration.js';
import { columnOf, keyOf, orderOf, reasonOf, tableOf, wallOf, type View } from '../dataset/view.js';
import type { Measure } from './language.js';
import { passing, type Passes } from './test.js';
import { windowOf } from './window.js';

export type Rows = Int32Array;
export type Reasons = ReadonlyMap<string, Rows>;

/** Rows by the code of a grouping, -1 for those that have no value; each part lies in one piece, in the order of the rows. */
export interface Parts {
  readonly grouping: Grouping;
  /** Places in `rows`. */
  readonly of: (code: number) => Rows;
  readonly rows: (code: number) => Rows;
  /** `all` gives what was read of each of the rows; the values of all parts are kept under the name. */
  readonly read: (code: number, name: string, all: () => Float64Array) => Read;
}

/** The values that are there, and the rows that have them. */
export interface Read { readonly values: Float64Array; readonly rows: () => Rows }

export interface Pool {
  readonly rows: Rows;
  /** Where rows carry a period: the part of each that lies in the window. */
  readonly weights?: Float64Array;
  /** What is read of each row, times its weight, kept under a name: the same rows are folded again for every filter. NaN is missing. */
  readonly values: (name: string, of: (row: number) => number) => Float64Array;
  readonly excluded: () => Reasons;
  readonly parts: (name: string, grouping: Grouping) => Parts;
}

const numbers = new WeakMap<Measure, number>(), numbered = new Map<string, number>();

/** Measures that choose the same rows share a pool, whatever they read of them. Definitions are constants: what one says is looked at once. */
function numberOf(measure: Measure): number {
  let number = numbers.get(measure);
  if (number === undefined) {
    const { rows, where, if: only, any, all, at, window, prorate } = measure, text = JSON.stringify([rows, where, only, any, all, at, window, prorate]);
    numbers.set(measure, number = numbered.get(text) ?? numbered.size);
    numbered.set(text, number);
  }
  return number;
}

export function poolOf(view: View, measure: Measure): Pool {
  const before = typeof measure.window === 'object' && 'lag' in measure.window && measure.window.grain === undefined ? JSON.stringify(view.before(measure.window.lag)) : '';
  const level = derivedKinds.get(measure.rows)?.depends === 'level' ? keyOf(view, 'level') : '';
  return memo(view.dataset, `pool|${numberOf(measure)}|${keyOf(view, 'window')}|${before}|${level}`, () => find(view, measure));
}

function find(view: View, measure: Measure): Pool {
  const { rows: kind, at } = measure;
  const length = tableOf(view, kind)?.length ?? 0;
  const passes = passing(view, kind, measure);
  if (measure.prorate) return pool(view, measure, ...prorated(view, measure, passes));
  if (at === undefined) return pool(view, measure, rowsWhere(length, passes));
  const times = wallOf(view, kind, at);
  if (!times) return pool(view, measure, new Int32Array(0), undefined, () => rowsWhere(length, passes));
  const { start, end } = windowOf(view, measure.window ?? 'elapsed');
  const order = orderOf(times);
  const first = firstFrom(order, times, start), rows = new Int32Array(Math.max(0, firstFrom(order, times, end) - first));
  let found = 0;
  for (let place = first; place < first + rows.length; place++) if (passes(order[place]!)) rows[found++] = order[place]!;
  return pool(view, measure, rows.slice(0, found), undefined, () => (order.length < length ? rowsWhere(length, row => Number.isNaN(times[row]!) && passes(row)) : new Int32Array(0)));
}

function pool(view: View, measure: Measure, rows: Rows, weights?: Float64Array, undated?: () => Rows): Pool {
  const made = new Map<string, Parts>(), read = new Map<string, Float64Array>();
  let excluded: Reasons | undefined;
  return {
    rows,
    ...(weights && { weights }),
    values(name, of) {
      let values = read.get(name);
      if (!values) {
        read.set(name, values = new Float64Array(rows.length));
        for (let place = 0; place < rows.length; place++) values[place] = weights ? of(rows[place]!) * weights[place]! : of(rows[place]!);
      }
      return values;
    },
    excluded: () => (excluded ??= reasons(view, measure, undated)),
    parts(name, grouping) {
      let parts = made.get(name);
      if (parts?.grouping !== grouping) made.set(name, parts = partsOf(rows, grouping));
      return parts;
    },
  };
}

/** By counting: the rows of each code lie one behind the other. */
export function partsOf(rows: Rows, grouping: Grouping): Parts {
  const { codes, keys } = grouping;
  const starts = new Int32Array(keys.length + 2);
  for (let place = 0; place < rows.length; place++) starts[codes[rows[place]!]! + 2]!++;
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
  const next = starts.slice(0, -1), places = new Int32Array(rows.length), read = new Map<string, Sorted>();
  for (let place = 0; place < rows.length; place++) places[next[codes[rows[place]!]! + 1]!++] = place;
  const of = (code: number) => places.subarray(starts[code + 1]!, starts[code + 2]!);
  let ordered: Rows | undefined;
  const rowsOf = (code: number) => (ordered ??= pick(rows, places, new Int32Array(places.length))).subarray(starts[code + 1]!, starts[code + 2]!);
  return {
    grouping, of,
    rows: rowsOf,
    read(code, name, all) {
      let sorted = read.get(name);
      if (!sorted) read.set(name, sorted = sort(all(), places, starts));
      const { values, ends, all: known } = sorted, start = starts[code + 1]!, end = ends[code + 1]!;
      return { values: values.subarray(start, end), rows: () => (end === starts[code + 2] ? rowsOf(code) : Int32Array.from(of(code).filter(place => !Number.isNaN(known[place]!)), place => rows[place]!)) };
    },
  };
}

/** Values in the order of the parts; those of a part that are there stand first, up to its end. */
interface Sorted { readonly values: Float64Array; readonly ends: Int32Array; readonly all: Float64Array }

function sort(all: Float64Array, places: Rows, starts: Int32Array): Sorted {
  const values = new Float64Array(places.length), ends = new Int32Array(starts.length - 1);
  for (let part = 0; part < ends.length; part++) {
    let end = starts[part]!;
    for (let at = end; at < starts[part + 1]!; at++) {
      const value = all[places[at]!]!;
      if (!Number.isNaN(value)) values[end++] = value;
    }
    ends[part] = end;
  }
  return { values, ends, all };
}

/** Of what was read of some rows, what is there; nothing is copied where nothing is missing. */
export function present(all: Float64Array, rows: () => Rows): Read {
  let length = 0;
  for (let at = 0; at < all.length; at++) if (!Number.isNaN(all[at]!)) length++;
  if (length === all.length) return { values: all, rows };
  const values = new Float64Array(length);
  for (let at = 0, next = 0; at < all.length; at++) if (!Number.isNaN(all[at]!)) values[next++] = all[at]!;
  return { values, rows: () => rows().filter((_, at) => !Number.isNaN(all[at]!)) };
}

/** What stands at the places. A loop: the arrays' own `map` and `from` call a function for each. */
export function pick<Values extends Rows | Float64Array>(from: Values, places: Rows, into: Values): Values {
  for (let at = 0; at < places.length; at++) into[at] = from[places[at]!]!;
  return into;
}

/** Rows without the date that places them, and those whose derived column in `where` cannot be told. */
function reasons(view: View, measure: Measure, undated?: () => Rows): Reasons {
  const found = new Map<string, Rows>();
  for (const path of Object.keys(measure.where ?? {})) {
    const reason = reasonOf(view, measure.rows, path);
    const column = reason === undefined ? undefined : columnOf(view, measure.rows, path);
    if (column?.type === 'text') found.set(reason!, rowsWhere(column.codes.length, row => column.codes[row]! < 0));
  }
  if (undated) found.set(`no-${kebab(measure.at!)}`, undated());
  return new Map([...found].filter(([, rows]) => rows.length > 0));
}

function prorated(view: View, measure: Measure, passes: Passes): [Rows, Float64Array] {
  const period = columnOf(view, measure.rows, 'period');
  if (period?.type !== 'text') return [new Int32Array(0), new Float64Array(0)];
  const parts = shareByPeriod(view, period.words, windowOf(view, measure.window ?? 'whole'), measure.prorate!);
  const rows = rowsWhere(period.codes.length, row => period.codes[row]! >= 0 && parts[period.codes[row]!]! > 0 && passes(row));
  return [rows, Float64Array.from(rows, row => parts[period.codes[row]!]!)];
}

function firstFrom(order: Uint32Array, times: Float64Array, start: number): number {
  let low = 0, high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[order[middle]!]! < start) low = middle + 1; else high = middle;
  }
  return low;
}

function rowsWhere(length: number, passes: Passes): Rows {
  const rows = new Int32Array(length);
  let found = 0;
  for (let row = 0; row < length; row++) if (passes(row)) rows[found++] = row;
  return rows.slice(0, found);
}

export const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
