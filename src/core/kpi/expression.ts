/** Expressions as functions of a row: a number, NaN where a value is missing. Only the rows that are asked for are read. */
import { businessMinutes } from '../dataset/calendar/business.js';
import { monthsBetween } from '../dataset/calendar/months.js';
import { fromWall } from '../dataset/calendar/zone.js';
import type { Column } from '../dataset/table.js';
import { columnOf, rowById, wallOfColumn, type View } from '../dataset/view.js';
import type { Expr } from './language.js';

/** A moment keeps its real time beside its wall time: what lies between two moments does not jump with a clock. */
export interface Reading {
  readonly value: (row: number) => number;
  readonly utc?: (row: number) => number;
  /** 1 where the value is a calendar day; 2 where it is the midnight that ends one, so that the day itself counts last. */
  readonly day?: (row: number) => number;
}

const day = 86_400_000;
const minute = 60_000;

export function readingOf(view: View, kind: string, expr: Expr): Reading {
  if (typeof expr === 'string') return ofColumn(view, resolve(view, kind, expr));
  if ('is' in expr) return constant(expr.is);
  if ('option' in expr) return constant(NaN);
  if ('scope' in expr) return moment(view[expr.scope], expr.scope === 'start' || expr.scope === 'today', view.calendar.timezone);
  if ('calc' in expr) return calculate(expr.calc, readingOf(view, kind, expr.of[0]), readingOf(view, kind, expr.of[1]));
  return { value: between(view, readingOf(view, kind, expr.from), readingOf(view, kind, expr.to), expr.in, expr.clock ?? 'wall') };
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
  const { value } = ofColumn(view, column);
  return { type: 'number', values: Float64Array.from(link.codes, (_, row) => (rowOf(row) < 0 ? NaN : value(rowOf(row)))) };
}

const constant = (value: number): Reading => ({ value: () => value });

function ofColumn(view: View, column: Column | undefined): Reading {
  switch (column?.type) {
    case 'number': { const { values } = column; return { value: row => values[row]! }; }
    case 'moment': {
      const wall = wallOfColumn(view, column), { values, days } = column;
      return { value: row => wall[row]!, utc: row => values[row]!, ...(days && { day: (row: number) => days[row]! }) };
    }
    case 'flag': { const { values } = column; return { value: row => (values[row] === 2 ? NaN : values[row]!) }; }
    default: return constant(NaN);
  }
}

/** What the scope says is wall time. A midnight is a day: the first of the window, or the one that its end leaves behind. */
function moment(wall: number, first: boolean, zone: string): Reading {
  const days = wall % day === 0 ? (first ? 1 : 2) : 0, utc = fromWall(wall, zone);
  return { value: () => wall, utc: () => utc, day: () => days };
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

function calculate(calc: Calc, a: Reading, b: Reading): Reading {
  if (calc === '??' || ((calc === 'min' || calc === 'max') && (a.utc ?? b.utc))) return eitherOf(calc, a, b);
  const calculation = calculations[calc];
  return { value: row => calculation(a.value(row), b.value(row)) };
}

/** One of two, with all that is known of it. */
function eitherOf(calc: '??' | 'min' | 'max', a: Reading, b: Reading): Reading {
  const first = (row: number): boolean | undefined => {
    const one = a.value(row);
    if (calc === '??') return !Number.isNaN(one);
    const other = b.value(row);
    return Number.isNaN(one) || Number.isNaN(other) ? undefined : (calc === 'min') === one <= other;
  };
  const pick = (one: (row: number) => number, other: (row: number) => number) => (row: number): number => {
    const own = first(row);
    return own === undefined ? NaN : own ? one(row) : other(row);
  };
  const value = pick(a.value, b.value), none = () => 0;
  // A column that no record fills is no moment, and says nothing of the other one.
  return a.utc ?? b.utc ? { value, utc: pick(a.utc ?? a.value, b.utc ?? b.value), day: pick(a.day ?? none, b.day ?? none) } : { value };
}

/**
 * Whole days, or whole working days, as soon as one end is a calendar day; real time between two moments; never a clock's jump.
 * An end before its start is no time.
 */
function between(view: View, from: Reading, to: Reading, unit: 'minutes' | 'days' | 'months', clock: 'wall' | 'calendar' | 'business'): (row: number) => number {
  const length = unit === 'days' ? day : minute;
  const startUtc = from.utc ?? from.value, endUtc = to.utc ?? to.value;
  const isOfDays = (row: number): boolean => clock === 'calendar' || from.day?.(row) === 1 || to.day?.(row) === 1;
  const firstDay = (row: number): number => Math.floor(from.value(row) / day) * day;
  const lastDay = (row: number): number => Math.floor((to.value(row) - (to.day?.(row) === 2 ? 1 : 0)) / day) * day;
  const elapsed = (row: number): number => (isOfDays(row) ? lastDay(row) - firstDay(row) : Number.isNaN(from.value(row) + to.value(row)) ? NaN : endUtc(row) - startUtc(row));
  const worked = (row: number): number => (isOfDays(row) ? businessMinutes(firstDay(row), lastDay(row), view.calendar) : Math.max(0, businessMinutes(from.value(row), to.value(row), view.calendar)));
  if (unit === 'months') return row => monthsBetween(from.value(row), to.value(row));
  if (clock === 'business') return row => (elapsed(row) >= 0 ? worked(row) / (unit === 'minutes' ? 1 : businessDay(view)) : NaN);
  return row => { const time = elapsed(row); return time >= 0 ? time / length : NaN; };
}

const businessDay = (view: View): number => (view.calendar.workingHours[1] - view.calendar.workingHours[0]) * 60;
