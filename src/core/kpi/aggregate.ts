/** Folds the selected rows of a measure into one value, with its sample. */
import { incidence } from '../statistics/aalen-johansen.js';
import { survivalMedian } from '../statistics/kaplan-meier.js';
import { meanInterval } from '../statistics/mean-interval.js';
import { medianInterval } from '../statistics/median-interval.js';
import { quantile } from '../statistics/quantile.js';
import { sum } from '../statistics/sum.js';
import { conversion } from '../dataset/rates.js';
import { columnOf, wallOf, type View } from '../dataset/view.js';
import { columnsOf, readingOf } from './expression.js';
import type { Measure } from './language.js';
import { kebab, type Read, type Reasons, type Rows } from './pool.js';
import { passing } from './test.js';

/** A value with what it rests on; no value has a reason. */
export interface Cell {
  readonly value: number | null;
  readonly reason?: string | undefined;
  /** The rows that it was taken from. */
  readonly n: number;
  readonly interval?: readonly [number, number] | undefined;
}

/** How a row is read by a measure, found once for all of its groups. */
export interface Reader {
  readonly measure: Measure;
  readonly value?: ((row: number) => number) | undefined;
  /** 0 still running, 1 the event, 2 another ending. */
  readonly cause?: ((row: number) => number) | undefined;
  readonly currency?: { readonly codes: Int32Array; readonly words: readonly string[] } | undefined;
  readonly times?: Float64Array | undefined;
  /** The currency that amounts were converted to, where rates were needed. */
  readonly converted?: string | undefined;
  /** The reason under which a row that lacks a value is counted. */
  readonly lacking: (row: number) => string;
  readonly none: string;
}

export function reader(view: View, measure: Measure): Reader {
  const { rows: kind, of, censored } = measure;
  const plain = of === undefined || measure.agg === 'distinct' ? undefined : readingOf(view, kind, of).value;
  const distinct = measure.agg === 'distinct' && typeof of === 'string' ? columnOf(view, kind, of) : undefined;
  const event = censored && passing(view, kind, censored.event);
  const other = censored?.other && passing(view, kind, censored.other);
  const money = isMoney(view, measure), currency = money ? columnOf(view, kind, 'currency') : undefined;
  const times = measure.at === undefined ? undefined : wallOf(view, kind, measure.at);
  const exchanged = money && plain ? conversion(view, kind, times) : undefined;
  const read = of === undefined ? [] : columnsOf(of).map(path => [path, readingOf(view, kind, path).value] as const);
  return {
    measure,
    value: distinct?.type === 'text' ? row => (distinct.codes[row]! < 0 ? NaN : distinct.codes[row]!) : exchanged && plain ? row => plain(row) * exchanged.factor(row) : plain,
    cause: event && (row => (event(row) ? 1 : other?.(row) ? 2 : 0)),
    currency: currency?.type === 'text' && !exchanged ? currency : undefined,
    times,
    converted: exchanged?.to,
    lacking: row => (exchanged && !Number.isNaN(plain!(row)) ? 'no-rate' : lackingOf(read.find(([, value]) => Number.isNaN(value(row)))?.[0])),
    none: noneOf(measure),
  };
}

/** All that is read is there, and still there is no value: an end before its start, a division by 0. */
const lackingOf = (path: string | undefined): string => (path === undefined ? 'contradiction' : `no-${kebab(path.replace(/\..*/, ''))}`);

/** Whether what is added up is money, so that two currencies must not be. */
export function isMoney(view: View, measure: Measure): boolean {
  if (measure.of === undefined || measure.agg === 'distinct') return false;
  if (measure.unit) return measure.unit === 'money';
  if (typeof measure.of === 'object' && ('from' in measure.of || ('calc' in measure.of && measure.of.calc === '/'))) return false;
  return columnsOf(measure.of).some(path => { const column = columnOf(view, measure.rows, path); return column?.type === 'number' && column.money === true; });
}

/** `no-won-deals`, `no-closed-deals`, `no-deals`: what is said where there is nothing to count. */
function noneOf({ where, rows }: Measure): string {
  const status = where?.['status'];
  const which = typeof status === 'string' ? `${status}-` : Array.isArray(status) ? 'closed-' : '';
  return `no-${which}${kebab(Object.hasOwn(called, rows) ? called[rows]! : rows)}`;
}

/** Derived kinds by the records that a reader knows. */
const called: Readonly<Record<string, string>> = { board: 'deals', goals: 'targets', clientele: 'customers', priceMatches: 'prices', pricePairs: 'prices', stageEntries: 'deals' };

export interface Folded extends Cell { readonly lacks: () => Reasons }

const nothing: Reasons = new Map();

export const counted = (n: number): Folded => ({ value: n, n, lacks: () => nothing });

/** The rows that are folded. They are looked at only where they say more than their values do. */
export interface Whole { readonly length: number; readonly rows: () => Rows; readonly prorated: boolean }

/** `read` is what the reader reads of them. */
export function fold(reader: Reader, whole: Whole, read: Read | undefined): Folded {
  if (!read) return { value: null, reason: reader.none, n: 0, lacks: () => nothing };
  return Object.defineProperty(cellOf(reader, whole, read), 'lacks', { value: () => (read.values.length === whole.length ? nothing : lacking(reader, whole.rows())) }) as Folded;
}

function lacking(reader: Reader, rows: Rows): Reasons {
  const found = new Map<string, number[]>();
  for (const row of rows) {
    if (!Number.isNaN(reader.value!(row))) continue;
    const reason = reader.lacking(row), own = found.get(reason);
    if (own) own.push(row); else found.set(reason, [row]);
  }
  return new Map([...found].map(([reason, own]) => [reason, Int32Array.from(own)]));
}

function cellOf(reader: Reader, { length, rows, prorated }: Whole, read: Read): Cell {
  const { measure, none } = reader, { values } = read;
  const n = values.length;
  if (reader.currency && reader.currency.words.length > 1 && currencies(reader.currency, read.rows()).size > 1) return { value: null, reason: 'mixed-currency', n };
  // A sum of what could be converted would look like a sum of all.
  if (reader.converted !== undefined && n < length && lacking(reader, rows()).has('no-rate')) return { value: null, reason: 'no-rate', n };
  if (n > 0) return withInterval(aggregate(reader, read.rows, values), measure, values);
  // Nothing won is a revenue of 0; a target that is not there, and amounts that nobody wrote down, are not.
  if (measure.agg === 'distinct' || (measure.agg === 'sum' && length === 0 && !prorated)) return { value: 0, n };
  return { value: null, reason: length === 0 ? none : reader.lacking(rows()[0]!), n };
}

function aggregate(reader: Reader, rows: () => Rows, values: Float64Array): Cell {
  const { measure } = reader;
  const n = values.length;
  switch (measure.agg) {
    case 'sum': return { value: sum(values), n };
    case 'mean': return { value: sum(values) / n, n };
    case 'min': return { value: values.reduce((a, b) => Math.min(a, b)), n };
    case 'max': return { value: values.reduce((a, b) => Math.max(a, b)), n };
    case 'distinct': return { value: new Set(values).size, n };
    case 'first': return { value: edge(reader, rows(), values, (a, b) => a < b), n };
    case 'last': return { value: edge(reader, rows(), values, (a, b) => a >= b), n };
    case 'quantile': return reader.cause
      ? known(survivalMedian(values, rows().map(row => (reader.cause!(row) === 0 ? 0 : 1))), n)
      : { value: quantile(values.slice().sort(), measure.p ?? 0.5) ?? null, n };
    case 'incidence': return known(incidence(values, rows().map(row => reader.cause?.(row) ?? 1), measure.within ?? Infinity), n);
    case 'count': return { value: n, n };
  }
}

const known = (value: number | undefined, n: number): Cell => (value === undefined ? { value: null, reason: 'not-reached', n } : { value, n });

/** An interval costs more than its number and few are looked at: it is found when it is asked for. */
function withInterval(cell: Cell, measure: Measure, values: Float64Array): Cell {
  const find = measure.census ? undefined : measure.agg === 'mean' ? meanInterval : measure.agg === 'quantile' && measure.p === 0.5 && !measure.censored ? medianInterval : undefined;
  if (!find) return cell;
  let found: [number, number] | undefined, looked = false;
  return Object.defineProperty(cell, 'interval', { enumerable: true, get: () => { if (!looked) { found = find(values); looked = true; } return found; } });
}

function edge(reader: Reader, rows: Rows, values: Float64Array, before: (a: number, b: number) => boolean): number {
  let best = 0;
  const time = (at: number) => reader.times?.[rows[at]!] ?? rows[at]!;
  for (let at = 1; at < rows.length; at++) if (before(time(at), time(best))) best = at;
  return values[best]!;
}

export function currencies(currency: Reader['currency'], rows: Rows): Set<string> {
  const found = new Set<string>();
  if (!currency) return found;
  const { codes, words } = currency;
  if (words.length === 1) { if (rows.some(row => codes[row]! >= 0)) found.add(words[0]!); return found; }
  for (const row of rows) if (codes[row]! >= 0) found.add(words[codes[row]!]!);
  return found;
}
