/** What a KPI is said to need is what it reads: no more has to be brought. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue, compute, kinds, readData, type Scope } from '../../../src/core.js';
import { needsOf } from '../../../src/core/kpi/needs.js';
import { plain as records } from '../sql/arbitrary.js';

const scope: Scope = { asOf: '2026-08-20', period: '2026-Q3', timezone: 'Europe/Berlin' };

test('win rate needs deals, by their status or that of their stage', () => {
  expect(Object.fromEntries(needsOf(catalogue.get('win-rate')!))).toEqual({
    deals: ['id', 'createdAt', 'stage', 'status', 'closedAt'], moves: ['deal', 'stage', 'enteredAt'], stages: ['outcome'],
  });
});

describe.each([...catalogue.values()].map(kpi => [kpi.id, kpi] as const))('%s', (id, kpi) => {
  const needs = needsOf(kpi);
  test('names columns that records have', () => {
    expect(needs.size).toBeGreaterThan(0);
    for (const [kind, columns] of needs) for (const column of columns) expect([...kinds.get(kind)!.columns.keys()]).toContain(column);
  });
  test('says the same when only that is there', () => {
    for (const { deals = [], ...others } of fc.sample(records, { seed: 11, numRuns: 4 })) {
      // Whether a deal without a date of creation is there yet hangs on what else the data tells of: these are left out.
      const all = { ...others, deals: deals.filter(deal => deal['createdAt'] !== null) };
      const some = Object.fromEntries([...needs].map(([kind, columns]) => {
        const kept = new Set([...columns, ...kinds.get(kind)!.required]);
        return [kind, ((all as Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>)[kind] ?? []).map(record => Object.fromEntries(Object.entries(record).filter(([column]) => kept.has(column))))];
      }));
      expect(compute(id, readData(some).dataset, scope).figures).toEqual(compute(id, readData(all).dataset, scope).figures);
    }
  });
});
