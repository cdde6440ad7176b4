/** Totals reconcile: filters commute, groups that add up make the whole, and the rows of a drill are the figure's n. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue, compute, kinds, readData, recordsOf, valuesOf } from '../../src/core.js';
import { records } from './sql/arbitrary.js';

const scope = { period: '2026-10', asOf: '2026-10-31', timezone: 'UTC' } as const;
const owner = fc.constantFrom('Ann', 'Bob', 'Cy', null), channel = fc.constantFrom('Web', 'Fair', null);
const record = fc.record({ owner, channel, status: fc.constantFrom('won', 'lost', 'open'), closedAt: fc.constantFrom('2026-09-10', '2026-10-05', '2026-10-20', null), amount: fc.option(fc.integer({ min: 1, max: 1000 })), createdAt: fc.constant('2026-08-01') });
const rows = fc.array(record, { maxLength: 40 }).map(all => all.map((row, at) => ({ id: String(at), ...row })));
/** The generated records lie around the summer. */
const year = { ...scope, period: '2026' } as const;
const read = (deals: readonly object[]) => readData({ deals }).dataset;

test('filters commute: what one leaves, the other narrows, in any order and by every KPI that deals alone can answer', () => {
  let answered = 0;
  fc.assert(fc.property(rows, fc.subarray(['Ann', 'Bob', 'Cy', ''], { minLength: 1 }), fc.subarray(['Web', 'Fair', ''], { minLength: 1 }), (all, owners, channels) => {
    const data = read(all), ofOwners = read(all.filter(({ owner }) => owners.includes(owner ?? '')));
    for (const kpi of catalogue.keys()) {
      const both = compute(kpi, data, { ...scope, filter: { owner: owners, channel: channels } });
      expect(compute(kpi, data, { ...scope, filter: { channel: [...channels].reverse(), owner: [...owners].reverse() } })).toEqual(both);
      if (both.value === null || both.reason !== undefined) continue;
      answered++;
      // Filtered beforehand, and then by the other one.
      expect(compute(kpi, ofOwners, { ...scope, filter: { channel: channels } }).figures, kpi).toEqual(both.figures);
    }
  }), { numRuns: 40 });
  expect(answered).toBeGreaterThan(100);
});

test('what is counted or summed over groups makes the whole, in every KPI and by every way to group its records', () => {
  let compared = 0;
  fc.assert(fc.property(records, given => {
    const { dataset } = readData(given);
    for (const [id, kpi] of catalogue) for (const by of ['owner', 'channel'] as const) {
      if (!(kpi.by ?? []).includes(by) || kpi.within?.[by]) continue;
      const { figures, rows: groups = [], reason } = compute(id, dataset, { ...year, by });
      if (reason === 'mixed-currency') continue;
      for (const [name, { agg, rows: kind }] of Object.entries(kpi.measures)) {
        if ((agg !== 'count' && agg !== 'sum') || kinds.get(kind)?.columns.has(by) !== true) continue;
        const sum = groups.reduce((whole, row) => whole + (row.figures[name] ?? 0), 0);
        expect(sum, `${id} ${name} by ${by}`).toBeCloseTo(figures[name] ?? 0, 6);
        if (figures[name]) compared++;
      }
    }
  }), { numRuns: 15 });
  expect(compared).toBeGreaterThan(200);
});

test('the rows of a drill are the figure’s n: as many records as a count says, of every KPI, and of its groups', () => {
  let compared = 0;
  fc.assert(fc.property(records, given => {
    const { dataset } = readData(given);
    for (const [id, kpi] of catalogue) {
      const by = (kpi.by ?? []).find(dimension => dimension === 'owner');
      const asked = { ...year, ...(by !== undefined && { by }) }, { figures, rows: groups = [] } = compute(id, dataset, asked);
      for (const [figure, { agg, rows: kind }] of Object.entries(kpi.measures)) {
        // Of several stays of one deal there is one record.
        if (agg !== 'count' || figures[figure] === null || !(kinds.has(kind) || kind === 'board')) continue;
        expect(recordsOf(id, dataset, asked, { figure }), `${id} ${figure}`).toHaveLength(figures[figure]!);
        if (figures[figure]) compared++;
        for (const row of groups) if (typeof row.figures[figure] === 'number') expect(recordsOf(id, dataset, asked, { figure, key: row.key }), `${id} ${figure} ${by} ${row.key}`).toHaveLength(row.figures[figure]);
      }
    }
  }), { numRuns: 15 });
  expect(compared).toBeGreaterThan(200);
});

test('the counts of a filter add up to the records behind the other filters', () => {
  fc.assert(fc.property(fc.array(record, { minLength: 1, maxLength: 40 }), fc.constantFrom('Web', 'Fair', ''), (rows, only) => {
    const data = readData({ deals: rows.map((row, at) => ({ id: String(at), ...row })) }).dataset;
    const counted = valuesOf(data, 'owner', { channel: [only] }).reduce((sum, { count }) => sum + count, 0);
    if (rows.some(row => row.owner !== null) && rows.some(row => row.channel !== null)) expect(counted).toBe(rows.filter(row => (row.channel ?? '') === only).length);
  }));
});
