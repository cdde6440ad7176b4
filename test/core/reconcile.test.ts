/** Totals reconcile: filters commute, groups that add up make the whole, and the rows of a drill are the figure's n. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compute, readData, recordsOf, valuesOf } from '../../src/core.js';

const scope = { period: '2026-10', asOf: '2026-10-31', timezone: 'UTC' } as const;
const owner = fc.constantFrom('Ann', 'Bob', 'Cy', null), channel = fc.constantFrom('Web', 'Fair', null);
const record = fc.record({ owner, channel, status: fc.constantFrom('won', 'lost', 'open'), closedAt: fc.constantFrom('2026-09-10', '2026-10-05', '2026-10-20', null), amount: fc.option(fc.integer({ min: 1, max: 1000 })), createdAt: fc.constant('2026-08-01') });
const deals = fc.array(record, { maxLength: 40 }).map(rows => readData({ deals: rows.map((row, at) => ({ id: String(at), ...row })) }).dataset);
const kpis = fc.constantFrom('win-rate', 'deals-won', 'revenue-per-deal', 'win-loss-ratio');

test('filters commute: owner then channel is channel then owner, and keys in any order are the same filter', () => {
  fc.assert(fc.property(deals, kpis, fc.subarray(['Ann', 'Bob', 'Cy', ''], { minLength: 1 }), fc.subarray(['Web', 'Fair', ''], { minLength: 1 }), (data, kpi, owners, channels) => {
    const one = compute(kpi, data, { ...scope, filter: { owner: owners, channel: channels } });
    const other = compute(kpi, data, { ...scope, filter: { channel: [...channels].reverse(), owner: [...owners].reverse() } });
    expect(other).toEqual(one);
  }));
});

test('what adds up over groups makes the whole, and each group is the whole filtered by it', () => {
  fc.assert(fc.property(deals, fc.constantFrom('owner', 'channel'), (data, by) => {
    const all = compute('deals-won', data, { ...scope, by });
    expect((all.rows ?? []).reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(all.value ?? 0);
    for (const { key, value } of all.rows ?? []) expect(compute('deals-won', data, { ...scope, filter: { [by]: [key ?? ''] } }).value ?? 0).toBe(value ?? 0);
  }));
});

test('the rows of a drill are the figure’s n, of the whole and of every group', () => {
  fc.assert(fc.property(deals, fc.constantFrom('owner', 'channel'), (data, by) => {
    const answer = compute('win-rate', data, { ...scope, by });
    expect(recordsOf('win-rate', data, scope)).toHaveLength(answer.sample.n);
    for (const { key, sample } of answer.rows ?? []) expect(recordsOf('win-rate', data, { ...scope, by }, { key })).toHaveLength(sample.n);
  }));
});

test('the counts of a filter add up to the records behind the other filters', () => {
  fc.assert(fc.property(fc.array(record, { minLength: 1, maxLength: 40 }), fc.constantFrom('Web', 'Fair', ''), (rows, only) => {
    const data = readData({ deals: rows.map((row, at) => ({ id: String(at), ...row })) }).dataset;
    const counted = valuesOf(data, 'owner', { channel: [only] }).reduce((sum, { count }) => sum + count, 0);
    if (rows.some(row => row.owner !== null) && rows.some(row => row.channel !== null)) expect(counted).toBe(rows.filter(row => (row.channel ?? '') === only).length);
  }));
});
