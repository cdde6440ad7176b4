import { below } from '../../statistics/below.js';
import { shareByPeriod } from '../proration.js';
import { conversion } from '../rates.js';
import type { Column, Table } from '../table.js';
import { columnOf, rowById, tableOf, wallOf, wallOfColumn, type View, type Window } from '../view.js';
import { numberIn, texts, wordIn } from './column.js';
import type { DerivedKind } from './index.js';
import { gather } from './gather.js';
import { readsStatus } from './reads-status.js';

/**
 * One row per rep: what was won in the window, the quota prorated to now, their quotient, and whether the rep had started
 * and was ramped by the end of what has elapsed of it; nobody is said to ramp who has no date. Reps without deals have won 0.
 * Without a `reps` kind the owners of quotas are the reps. Who won in another currency than that of the quota, or in two, needs
 * rates; each rep may have a currency of their own.
 */
export const repResults: DerivedKind = {
  name: 'repResults', from: 'quotas', depends: 'window',
  reads: ['quotas.owner', 'quotas.period', 'quotas.amount', 'reps.startedAt', 'reps.rampedAt', 'deals.owner', 'deals.amount', ...readsStatus],
  of(view): Table | undefined {
    const quotas = tableOf(view, 'quotas');
    if (!quotas) return undefined;
    const window = { start: view.start, end: view.until };
    const quota = quotasOf(view, quotas, window), won = wonIn(view, window);
    const reps = view.dataset.tables.get('reps');
    const given = reps?.columns.get('id');
    const ids = given?.type === 'text' ? [...rowById(given).keys()] : [...quota.amount.keys()];
    const rows = Int32Array.from(ids, id => (reps ? rowById(given).get(id)! : -1));
    const quotaValues = Float64Array.from(ids, id => quota.amount.get(id) ?? NaN);
    const wonValues = Float64Array.from(ids, id => won.amount.get(id) ?? 0);
    const currencies = ids.map(id => new Set([...quota.currencies.get(id) ?? [], ...won.currencies.get(id) ?? []]));
    const columns = new Map<string, Column>();
    for (const [name, column] of reps?.columns ?? []) columns.set(name, gather(column, rows));
    columns.set('owner', { type: 'text', codes: Int32Array.from(ids.keys()), words: ids });
    columns.set('quota', { type: 'number', values: quotaValues, money: true });
    columns.set('won', { type: 'number', values: wonValues, money: true });
    columns.set('currency', texts(ids.length, row => [...currencies[row]!][0]));
    columns.set('attainment', { type: 'number', values: wonValues.map((value, row) => (quotaValues[row]! > 0 ? attained(value, quotaValues[row]!) : NaN)) });
    const wallOf = (name: string) => { const column = columns.get(name); return column?.type === 'moment' ? wallOfColumn(view, column) : undefined; };
    const rampedAt = wallOf('rampedAt'), startedAt = wallOf('startedAt');
    const later = (times: Float64Array | undefined, row: number) => times !== undefined && times[row]! >= view.until;
    columns.set('ramped', { type: 'flag', values: Uint8Array.from(ids, (_, row) => (later(rampedAt, row) || later(startedAt, row) ? 0 : 1)) });
    const measured = [...ids.keys()].filter(row => quota.amount.has(ids[row]!) && quotaValues[row] !== 0);
    const untold = measured.some(row => currencies[row]!.size > 1) ? 'mixed-currency' : measured.some(row => Number.isNaN(quotaValues[row]! + wonValues[row]!)) ? 'no-rate' : undefined;
    const lacks = new Map(untold === undefined ? [] : [['won', untold], ['attainment', untold]]);
    return { kind: 'repResults', length: ids.length, columns, lacks, origin: { kind: 'reps', rows } };
  },
};

/** Who won the quota to the penny has reached it: what rounding took from its part does not count. */
const attained = (won: number, quota: number): number => (below(won, quota) || below(quota, won) ? won / quota : 1);

/** Amounts by owner, each with the currencies that it is in: one, where rates bring them together. */
interface Sums { readonly amount: Map<string, number>; readonly currencies: Map<string, Set<string>> }

function sumsOf(view: View, kind: string, times?: Float64Array): Sums & { readonly add: (row: number, owner: string, amount: number) => void } {
  const amount = new Map<string, number>(), currencies = new Map<string, Set<string>>();
  const exchange = conversion(view, kind, times), currency = wordIn(view.dataset.tables.get(kind), 'currency');
  return {
    amount, currencies,
    add(row, owner, own) {
      const named = exchange?.to ?? currency(row), known = currencies.get(owner) ?? new Set();
      if (named !== undefined) currencies.set(owner, known.add(named));
      amount.set(owner, (amount.get(owner) ?? 0) + own * (exchange?.factor(row) ?? 1));
    },
  };
}

function quotasOf(view: View, quotas: Table, window: Window): Sums {
  const sums = sumsOf(view, 'quotas');
  const owner = wordIn(quotas, 'owner'), amount = numberIn(quotas, 'amount'), period = quotas.columns.get('period');
  if (period?.type !== 'text') return sums;
  const part = shareByPeriod(view, period.words, window);
  for (let row = 0; row < quotas.length; row++) {
    const who = owner(row), counted = period.codes[row]! < 0 ? 0 : part[period.codes[row]!]!;
    if (who !== undefined && counted > 0 && !Number.isNaN(amount(row))) sums.add(row, who, amount(row) * counted);
  }
  return sums;
}

function wonIn(view: View, window: Window): Sums {
  const closed = wallOf(view, 'deals', 'closedAt'), sums = sumsOf(view, 'deals', closed);
  const deals = view.dataset.tables.get('deals'), owner = wordIn(deals, 'owner'), amount = numberIn(deals, 'amount');
  const status = columnOf(view, 'deals', 'status');
  if (!deals || status?.type !== 'text' || !closed) return sums;
  const won = status.words.indexOf('won');
  for (let row = 0; row < deals.length; row++) {
    if (status.codes[row] !== won || !(closed[row]! >= window.start && closed[row]! < window.end)) continue;
    const who = owner(row);
    if (who !== undefined && !Number.isNaN(amount(row))) sums.add(row, who, amount(row));
  }
  return sums;
}
