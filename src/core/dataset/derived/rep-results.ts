import { below } from '../../statistics/below.js';
import { shareByPeriod } from '../proration.js';
import type { Column, Table } from '../table.js';
import { columnOf, rowById, tableOf, wallOf, wallOfColumn, type View, type Window } from '../view.js';
import type { DerivedKind } from './index.js';
import { gather } from './gather.js';

/**
 * One row per rep: what was won in the window, the quota prorated to now, their quotient, and whether the rep had started
 * and was ramped by the end of what has elapsed of it; nobody is said to ramp who has no date. Reps without deals have won 0. Without a `reps` kind the owners of quotas are the reps.
 */
export const repResults: DerivedKind = {
  name: 'repResults', from: 'quotas', depends: 'window',
  reads: ['quotas.owner', 'quotas.period', 'quotas.amount', 'reps.startedAt', 'reps.rampedAt', 'deals.owner', 'deals.status', 'deals.amount', 'deals.closedAt'],
  of(view): Table | undefined {
    const quotas = tableOf(view, 'quotas');
    if (!quotas) return undefined;
    const window = { start: view.start, end: view.until };
    const quota = quotaByOwner(view, quotas, window);
    const reps = view.dataset.tables.get('reps');
    const given = reps?.columns.get('id');
    const ids = given?.type === 'text' ? [...rowById(given).keys()] : [...quota.keys()];
    const rows = Int32Array.from(ids, id => (reps ? rowById(given).get(id)! : -1));
    const won = wonByOwner(view, window);
    const quotaValues = Float64Array.from(ids, id => quota.get(id) ?? NaN);
    const wonValues = Float64Array.from(ids, id => won.get(id) ?? 0);
    const columns = new Map<string, Column>();
    for (const [name, column] of reps?.columns ?? []) columns.set(name, gather(column, rows));
    columns.set('owner', { type: 'text', codes: Int32Array.from(ids.keys()), words: ids });
    columns.set('quota', { type: 'number', values: quotaValues, money: true });
    columns.set('won', { type: 'number', values: wonValues, money: true });
    columns.set('attainment', { type: 'number', values: wonValues.map((value, row) => (quotaValues[row]! > 0 ? attained(value, quotaValues[row]!) : NaN)) });
    const wallOf = (name: string) => { const column = columns.get(name); return column?.type === 'moment' ? wallOfColumn(view, column) : undefined; };
    const rampedAt = wallOf('rampedAt'), startedAt = wallOf('startedAt');
    const later = (times: Float64Array | undefined, row: number) => times !== undefined && times[row]! >= view.until;
    columns.set('ramped', { type: 'flag', values: Uint8Array.from(ids, (_, row) => (later(rampedAt, row) || later(startedAt, row) ? 0 : 1)) });
    return { kind: 'repResults', length: ids.length, columns, origin: { kind: 'reps', rows } };
  },
};

/** Who won the quota to the penny has reached it: what rounding took from its part does not count. */
const attained = (won: number, quota: number): number => (below(won, quota) || below(quota, won) ? won / quota : 1);

function quotaByOwner(view: View, quotas: Table, window: Window): Map<string, number> {
  const found = new Map<string, number>();
  const owner = quotas.columns.get('owner');
  const period = quotas.columns.get('period');
  const amount = quotas.columns.get('amount');
  if (owner?.type !== 'text' || period?.type !== 'text' || amount?.type !== 'number') return found;
  const part = shareByPeriod(view, period.words, window);
  for (let row = 0; row < quotas.length; row++) {
    if (owner.codes[row]! < 0 || period.codes[row]! < 0 || Number.isNaN(amount.values[row]!)) continue;
    const prorated = amount.values[row]! * part[period.codes[row]!]!;
    const id = owner.words[owner.codes[row]!]!;
    if (part[period.codes[row]!]! > 0) found.set(id, (found.get(id) ?? 0) + prorated);
  }
  return found;
}

function wonByOwner(view: View, window: Window): Map<string, number> {
  const found = new Map<string, number>();
  const deals = view.dataset.tables.get('deals');
  const owner = deals?.columns.get('owner');
  const amount = deals?.columns.get('amount');
  const status = columnOf(view, 'deals', 'status');
  const closed = wallOf(view, 'deals', 'closedAt');
  if (!deals || owner?.type !== 'text' || amount?.type !== 'number' || status?.type !== 'text' || !closed) return found;
  const won = status.words.indexOf('won');
  for (let row = 0; row < deals.length; row++) {
    if (status.codes[row] !== won || owner.codes[row]! < 0 || Number.isNaN(amount.values[row]!)) continue;
    if (!(closed[row]! >= window.start && closed[row]! < window.end)) continue;
    const id = owner.words[owner.codes[row]!]!;
    found.set(id, (found.get(id) ?? 0) + amount.values[row]!);
  }
  return found;
}
