/**
 * Reads expressions column by column: one number per row, NaN where a value is missing. What does not hang on the window
 * is found once per dataset and moment.
 */
import { businessMinutes } from '../dataset/calendar/business.js';
import { monthsBetween } from '../dataset/calendar/months.js';
import { fromWall } from '../dataset/calendar/zone.js';
import type { Column } from '../dataset/table.js';
import { columnOf, rowById, tableOf, wallOfColumn, type View } from '../dataset/view.js';
import type { Expr } from './language.js';

/** A moment keeps its real time beside its wall time: what lies between two moments does not jump with a clock. */
export interface Numbers {
  readonly values: Float64Array;
  readonly utc?: Float64Array;
  /** 1 where the value is a calendar day; 2 where it is the midnight that ends one, so that the day itself counts last. */
  readonly days?: Uint8Array | undefined;
}

const day = 86_400_000;
const minute = 60_000;

export function numbersOf(view: View, kind: string, expr: Expr): Numbers {
  const length = tableOf(view, kind)?.length ?? 0;
  if (typeof expr === 'string') return ofColumn(view, resolve(view, kind, expr), length);
  if ('is' in expr) return { values: new Float64Array(length).fill(expr.is) };
  if ('scope' in expr) return moment(view[expr.scope], length, expr.scope === 'start' || expr.scope === 'today', view.calendar.timezone);
  if ('calc' in expr) return calculate(expr.calc, numbersOf(view, kind, expr.of[0]), numbersOf(view, kind, expr.of[1]));
  return { values: between(view, numbersOf(view, kind, expr.from), numbersOf(view, kind, expr.to), expr.in, expr.clock ?? 'wall') };
}

/** The columns that an expression reads, so that a missing value can be told by its name. */
export function columnsOf(expr: Expr): string[] {
  if (typeof expr === 'string') return [expr];
  if ('calc' in expr) return expr.calc === '??' ? columnsOf(expr.of[1]) : expr.of.flatMap(columnsOf);
  if ('from' in expr) return [...columnsOf(expr.from), ...columnsOf(expr.to)];
  return [];
}

/** A column, or the column that `'stage.order'` leads to by way of an id. */
export function resolve(view: View, kind: string, path: string): Column | undefined {
  const dot = path.indexOf('.');
  if (dot < 0) return columnOf(view, kind, path);
  const link = columnOf(view, kind, path.slice(0, dot));
  const target = `${path.slice(0, dot)}s`;
  const column = columnOf(view, target, path.slice(dot + 1));
  if (link?.type !== 'text' || !column) return undefined;
  const rows = rowById(columnOf(view, target, 'id'));
  const rowOfCode = link.words.map(id => rows.get(id) ?? -1);
  const rowOf = (row: number) => (link.codes[row]! < 0 ? -1 : rowOfCode[link.codes[row]!]!);
  if (column.type === 'text') return { ...column, codes: link.codes.map((_, row) => (rowOf(row) < 0 ? -1 : column.codes[rowOf(row)]!)) };
  const values = ofColumn(view, column, column.values.length).values;
  return { type: 'number', values: Float64Array.from(link.codes, (_, row) => (rowOf(row) < 0 ? NaN : values[rowOf(row)]!)) };
}

function ofColumn(view: View, column: Column | undefined, length: number): Numbers {
  switch (column?.type) {
    case 'number': return { values: column.values };
    case 'moment': return { values: wallOfColumn(view, column), utc: column.values, days: column.days };
    case 'flag': return { values: Float64Array.from(column.values, value => (value === 2 ? NaN : value)) };
    default: return { values: new Float64Array(length).fill(NaN) };
  }
}

/** What the scope says is wall time. A midnight is a day: the first of the window, or the one that its end leaves behind. */
function moment(wall: number, length: number, first: boolean, zone: string): Numbers {
  const days = wall % day === 0 ? (first ? 1 : 2) : 0;
  return { values: new Float64Array(length).fill(wall), utc: new Float64Array(length).fill(fromWall(wall, zone)), days: new Uint8Array(length).fill(days) };
}

type Calc = '+' | '-' | '*' | '/' | 'min' | 'max' | '??';

const calculations: Record<Exclude<Calc, '??'>, (a: number, b: number) => number> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0 ? NaN : a / b),
  min: Math.min,
  max: Math.max,
};

function calculate(calc: Calc, a: Numbers, b: Numbers): Numbers {
  if (calc === '??' || ((calc === 'min' || calc === 'max') && a.utc)) {
    const first = a.values.map((value, row) => {
      const other = b.values[row]!;
      return calc === '??' ? (Number.isNaN(value) ? 0 : 1) : Number.isNaN(value) || Number.isNaN(other) ? NaN : (calc === 'min') === value <= other ? 1 : 0;
    });
    const pick = (from: Float64Array, to: Float64Array) => first.map((own, row) => (Number.isNaN(own) ? NaN : own ? from[row]! : to[row]!));
    const values = pick(a.values, b.values);
    if (!a.utc || !b.utc) return { values };
    return { values, utc: pick(a.utc, b.utc), days: Uint8Array.from(first, (own, row) => (own ? a.days?.[row] : b.days?.[row]) ?? 0) };
  }
  const calculation = calculations[calc];
  return { values: a.values.map((value, row) => calculation(value, b.values[row]!)) };
}

/** Whole days as soon as one end is a calendar day; real time between two moments; never a clock's jump. */
function between(view: View, from: Numbers, to: Numbers, unit: 'minutes' | 'days' | 'months', clock: 'wall' | 'calendar' | 'business'): Float64Array {
  return from.values.map((start, row) => {
    const end = to.values[row]!;
    if (Number.isNaN(start) || Number.isNaN(end)) return NaN;
    if (clock === 'business') return businessMinutes(start, end, view.calendar) / (unit === 'minutes' ? 1 : businessDay(view));
    if (unit === 'months') return monthsBetween(start, end);
    const whole = clock === 'calendar' || from.days?.[row] === 1 || to.days?.[row] === 1;
    const last = to.days?.[row] === 2 ? end - 1 : end;
    const elapsed = whole ? (Math.floor(last / day) - Math.floor(start / day)) * day : (to.utc ?? to.values)[row]! - (from.utc ?? from.values)[row]!;
    return elapsed / (unit === 'days' ? day : minute);
  });
}

const businessDay = (view: View): number => (view.calendar.workingHours[1] - view.calendar.workingHours[0]) * 60;
