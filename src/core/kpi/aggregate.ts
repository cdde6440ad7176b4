/** Folds the selected rows of a measure into one value, with its sample. */
import { incidence } from '../statistics/aalen-johansen.js';
import { survivalMedian } from '../statistics/kaplan-meier.js';
import { meanInterval } from '../statistics/mean-interval.js';
import { medianInterval } from '../statistics/median-interval.js';
import { quantile } from '../statistics/quantile.js';
import { sum } from '../statistics/sum.js';
import { currencyOfRates, rateTo } from '../dataset/rates.js';
import { columnOf, wallOf, type View } from '../dataset/view.js';
import { columnsOf, numbersOf } from './expression.js';
import type { TextColumn } from '../dataset/table.js';
import type { Measure } from './language.js';
import { kebab } from './select.js';
import { maskOf } from './test.js';

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
  readonly values?: Float64Array | undefined;
  /** 0 still running, 1 the event, 2 another ending. */
  readonly causes?: Uint8Array | undefined;
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
  const numbers = of === undefined || measure.agg === 'distinct' ? undefined : numbersOf(view, kind, of);
  const distinct = measure.agg === 'distinct' && typeof of === 'string' ? columnOf(view, kind, of) : undefined;
  const event = censored && maskOf(view, kind, censored.event);
  const other = censored?.other && maskOf(view, kind, censored.other);
  const currency = isMoney(view, measure) ? columnOf(view, kind, 'currency') : undefined;
  const times = measure.at === undefined ? undefined : wallOf(view, kind, measure.at);
  const exchanged = currency?.type === 'text' && numbers ? exchange(view, numbers.values, currency, times) : undefined;
  const columns = of === undefined ? [] : columnsOf(of);
  const read = columns.map(path => [path, numbersOf(view, kind, path).values] as const);
  return {
    measure,
    values: distinct?.type === 'text' ? Float64Array.from(distinct.codes, code => (code < 0 ? NaN : code)) : exchanged?.values ?? numbers?.values,
    causes: event && event.map((is, row) => (is ? 1 : other?.[row] ? 2 : 0)),
    currency: currency?.type === 'text' && !exchanged ? currency : undefined,
    times,
    converted: exchanged?.to,
    lacking: row => exchanged && !Number.isNaN(numbers!.values[row]!) ? 'no-rate' : `no-${kebab((read.find(([, values]) => Number.isNaN(values[row]!))?.[0] ?? 'value').replace(/\..*/, ''))}`,
    none: noneOf(measure),
  };
}

/** Amounts at the rate of their date, of now for a snapshot; missing where no rate leads there. Nothing to do in one currency. */
function exchange(view: View, values: Float64Array, { codes, words }: TextColumn, times: Float64Array | undefined): { values: Float64Array; to: string } | undefined {
  const to = currencyOfRates(view);
  if (to === undefined || words.every(word => word === to)) return undefined;
  const rate = rateTo(view, to);
  return { to, values: values.map((value, row) => (codes[row]! < 0 ? value : value * (rate(words[codes[row]!]!, times?.[row] ?? view.now) ?? NaN))) };
}

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

export interface Folded extends Cell { readonly lacks: ReadonlyMap<string, readonly number[]> }

export function fold(reader: Reader, rows: readonly number[], weights?: readonly number[]): Folded {
  const { measure, values, none } = reader;
  if (measure.agg === 'count') return { value: rows.length, n: rows.length, lacks: new Map() };
  if (!values) return { value: null, reason: none, n: 0, lacks: new Map() };
  const has: number[] = [], had: number[] = [];
  const lacks = new Map<string, number[]>();
  rows.forEach((row, at) => {
    const value = values[row]!;
    if (!Number.isNaN(value)) { has.push(row); had.push(weights ? value * weights[at]! : value); return; }
    const reason = reader.lacking(row);
    const lacking = lacks.get(reason);
    if (lacking) lacking.push(row); else lacks.set(reason, [row]);
  });
  if (mixed(reader, has)) return { value: null, reason: 'mixed-currency', n: has.length, lacks };
  return { ...aggregate(reader, has, had, rows.length, weights !== undefined, lacks), lacks };
}

function aggregate(reader: Reader, rows: readonly number[], values: readonly number[], asked: number, prorated: boolean, lacks: ReadonlyMap<string, unknown>): Cell {
  const { measure, none } = reader;
  const n = values.length;
  if (n === 0) {
    // Nothing won is a revenue of 0; a target that is not there, and amounts that nobody wrote down, are not.
    if (measure.agg === 'sum' && asked === 0 && !prorated) return { value: 0, n };
    if (measure.agg === 'distinct') return { value: 0, n };
    return { value: null, reason: asked === 0 ? none : [...lacks.keys()][0] ?? none, n };
  }
  const interval = measure.census ? undefined : intervalOf(measure, values);
  switch (measure.agg) {
    case 'sum': return { value: sum(values), n };
    case 'mean': return { value: sum(values) / n, n, interval };
    case 'min': return { value: values.reduce((a, b) => Math.min(a, b)), n };
    case 'max': return { value: values.reduce((a, b) => Math.max(a, b)), n };
    case 'distinct': return { value: new Set(values).size, n };
    case 'first': return { value: edge(reader, rows, values, (a, b) => a < b), n };
    case 'last': return { value: edge(reader, rows, values, (a, b) => a >= b), n };
    case 'quantile': return reader.causes
      ? known(survivalMedian(values, rows.map(row => (reader.causes![row] === 0 ? 0 : 1))), n)
      : { value: quantile(Float64Array.from(values).sort(), measure.p ?? 0.5) ?? null, n, interval };
    case 'incidence': return known(incidence(values, rows.map(row => reader.causes?.[row] ?? 1), measure.within ?? Infinity), n);
    case 'count': return { value: n, n };
  }
}

const known = (value: number | undefined, n: number): Cell => (value === undefined ? { value: null, reason: 'not-reached', n } : { value, n });

function intervalOf(measure: Measure, values: readonly number[]): [number, number] | undefined {
  if (measure.agg === 'mean') return meanInterval(values);
  return measure.agg === 'quantile' && measure.p === 0.5 && !measure.censored ? medianInterval(values) : undefined;
}

function edge(reader: Reader, rows: readonly number[], values: readonly number[], before: (a: number, b: number) => boolean): number {
  let best = 0;
  const time = (at: number) => reader.times?.[rows[at]!] ?? rows[at]!;
  for (let at = 1; at < rows.length; at++) if (before(time(at), time(best))) best = at;
  return values[best]!;
}

function mixed({ currency }: Reader, rows: readonly number[]): boolean {
  return currencies(currency, rows).size > 1;
}

export function currencies(currency: Reader['currency'], rows: readonly number[]): Set<string> {
  const found = new Set<string>();
  if (currency) for (const row of rows) if (currency.codes[row]! >= 0) found.add(currency.words[currency.codes[row]!]!);
  return found;
}
