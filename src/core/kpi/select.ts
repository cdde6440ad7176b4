/** The rows that a measure counts: its test, the scope's filter, its window; and those it had to pass over, by reason. */
import { add, floor, type Grain } from '../dataset/calendar/grain.js';
import { filterMask } from '../dataset/grouping.js';
import { shareByPeriod } from '../dataset/proration.js';
import { columnOf, orderOf, reasonOf, tableOf, wallOf, type View, type Window } from '../dataset/view.js';
import type { Measure, Window as Asked } from './language.js';
import { maskOf } from './test.js';

export interface Selection {
  readonly rows: readonly number[];
  /** Where rows carry a period: the part of each that lies in the window, by place in `rows`. */
  readonly weights?: readonly number[];
  readonly excluded: ReadonlyMap<string, readonly number[]>;
}

export function select(view: View, measure: Measure): Selection {
  const { rows: kind } = measure;
  const length = tableOf(view, kind)?.length ?? 0;
  const mask = maskOf(view, kind, measure);
  const filter = filterMask(view, kind);
  const passes = (row: number) => mask[row] === 1 && (!filter || filter[row] === 1);
  const excluded = unknowns(view, measure, filter);
  if (measure.prorate) return { ...prorated(view, measure, passes), excluded };
  if (measure.at === undefined) return { rows: rowsWhere(length, passes), excluded };
  const times = wallOf(view, kind, measure.at);
  if (!times) {
    note(excluded, `no-${kebab(measure.at)}`, rowsWhere(length, passes));
    return { rows: [], excluded };
  }
  const { start, end } = windowOf(view, measure.window ?? 'elapsed');
  const order = orderOf(times);
  const rows: number[] = [];
  for (let at = firstFrom(order, times, start); at < order.length && times[order[at]!]! < end; at++) if (passes(order[at]!)) rows.push(order[at]!);
  if (order.length < length) note(excluded, `no-${kebab(measure.at)}`, rowsWhere(length, row => Number.isNaN(times[row]!) && passes(row)));
  return { rows, excluded };
}

export function windowOf(view: View, asked: Asked): Window {
  if (asked === 'elapsed') return { start: view.start, end: view.until };
  if (asked === 'whole') return { start: view.start, end: view.end };
  if (asked === 'rest') return { start: Math.max(view.today, view.start), end: view.end };
  if ('trailing' in asked) {
    const end = add(view.start, asked.grain, -(asked.lag ?? 0));
    return { start: add(end, asked.grain, -asked.trailing), end };
  }
  if ('lag' in asked) return lagged(view, asked);
  const start = floor(view.now - 1, asked.this, view.calendar);
  return { start, end: view.now };
}

function lagged(view: View, { lag, grain }: { lag: number; grain?: Grain }): Window {
  const before = view.before;
  const start = grain ? add(view.start, grain, -lag) : before(lag).start;
  const end = grain ? add(view.end, grain, -lag) : before(lag).end;
  return { start, end: view.until < view.end ? Math.min(end, start + (view.until - view.start)) : end };
}

/** Rows whose derived column in `where` cannot be told are passed over, not failed. */
function unknowns(view: View, measure: Measure, filter: Uint8Array | undefined): Map<string, number[]> {
  const excluded = new Map<string, number[]>();
  for (const path of Object.keys(measure.where ?? {})) {
    const reason = reasonOf(view, measure.rows, path);
    const column = reason === undefined ? undefined : columnOf(view, measure.rows, path);
    if (column?.type !== 'text') continue;
    note(excluded, reason!, rowsWhere(column.codes.length, row => column.codes[row]! < 0 && (!filter || filter[row] === 1)));
  }
  return excluded;
}

function prorated(view: View, measure: Measure, passes: (row: number) => boolean): { rows: number[]; weights: number[] } {
  const period = columnOf(view, measure.rows, 'period');
  const rows: number[] = [], weights: number[] = [];
  if (period?.type !== 'text') return { rows, weights };
  const window = windowOf(view, measure.window ?? 'whole');
  const parts = shareByPeriod(view, period.words, window, measure.prorate!);
  period.codes.forEach((code, row) => {
    if (code < 0 || !(parts[code]! > 0) || !passes(row)) return;
    rows.push(row);
    weights.push(parts[code]!);
  });
  return { rows, weights };
}

function firstFrom(order: Uint32Array, times: Float64Array, start: number): number {
  let low = 0, high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[order[middle]!]! < start) low = middle + 1; else high = middle;
  }
  return low;
}

function note(excluded: Map<string, number[]>, reason: string, rows: number[]): void {
  if (rows.length > 0) excluded.set(reason, rows);
}

/** A plain loop: this runs for every measure over every row. */
function rowsWhere(length: number, passes: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = 0; row < length; row++) if (passes(row)) rows.push(row);
  return rows;
}

export const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
