import { describe, expect, test } from 'vitest';
import { generateCrm } from '../../demo/data/index.js';
import { catalogue, compute, readData, recordsOf, why } from '../../src/core.js';
import { dataset, lost, open, won } from '../helpers/records.js';

const scope = { period: '2026-10', asOf: '2026-10-31', timezone: 'UTC' } as const;
const sum = (of: readonly { contribution: number }[]): number => of.reduce((all, { contribution }) => all + contribution, 0);

describe('why it moved', () => {
  test('a count moved by what each owner did: three won after one, Ann +2, Bob 0', () => {
    const found = why('deals-won', dataset({ deals: [won('2026-09-10', 1, { owner: 'Bob' }), won('2026-10-10', 1, { owner: 'Bob' }), won('2026-10-11', 1, { owner: 'Ann' }), won('2026-10-12', 1, { owner: 'Ann' })] }), scope)!;
    expect([found.from, found.to]).toEqual([1, 3]);
    expect(found.by[0]!.groups.map(({ key, contribution }) => [key, contribution])).toEqual([['Ann', 2]]);
  });

  test('a share moved by rate and mix: Ann from 1 of 2 to 0 of 2, Bob 1 of 2 both times, is 1/2 to 1/4, all of it Ann’s rate', () => {
    const deals = [
      won('2026-09-10', 1, { owner: 'Ann' }), lost('2026-09-10', { owner: 'Ann' }), won('2026-09-10', 1, { owner: 'Bob' }), lost('2026-09-10', { owner: 'Bob' }),
      lost('2026-10-10', { owner: 'Ann' }), lost('2026-10-10', { owner: 'Ann' }), won('2026-10-10', 1, { owner: 'Bob' }), lost('2026-10-10', { owner: 'Bob' }),
    ];
    const found = why('win-rate', dataset({ deals }), scope)!;
    expect(found.change).toBe(-0.25);
    expect(found.parts).toBeUndefined();
    const [owners] = found.by;
    expect(owners!.groups).toEqual([{ key: 'Ann', label: 'Ann', name: 'Ann', contribution: -0.25, parts: { mix: expect.closeTo(0, 12) as number, rate: -0.25 } }]);
  });

  test('coverage moved by its parts, and by whose pipeline it is; the company’s target belongs to nobody', () => {
    // September: 300 open of a target of 100; October: 200 open of 100. As of the first day, nothing is won yet.
    const moves = (deal: string, enteredAt: string) => ({ deal, stage: 's', enteredAt });
    const stages = [{ id: 's', name: 'Demo', order: 1 }, { id: 'w', name: 'Won', order: 2, outcome: 'won' }];
    const deals = [open({ id: 'a', owner: 'Ann', amount: 200, stage: 's', expectedCloseAt: '2026-10-20' }), open({ id: 'b', owner: 'Bob', amount: 100, stage: 's', expectedCloseAt: '2026-10-20' }), open({ id: 'c', owner: 'Ann', amount: 100, stage: 's', createdAt: '2026-10-01', expectedCloseAt: '2026-10-21' })];
    const data = dataset({ deals, stages, moves: [moves('a', '2026-01-01'), moves('b', '2026-01-01'), moves('c', '2026-10-01')], targets: [{ metric: 'revenue', period: '2026-09', amount: 100 }, { metric: 'revenue', period: '2026-10', amount: 200 }] });
    const found = why('pipeline-coverage', data, { ...scope, asOf: '2026-10-10' });
    if (!found) return expect(compute('pipeline-coverage', data, { ...scope, asOf: '2026-10-10' }).previous?.value).toBeNull();
    expect(sum(found.parts!)).toBeCloseTo(found.change, 12);
    for (const { groups, rest } of found.by) expect(sum(groups) + sum(rest)).toBeCloseTo(found.change, 12);
  });

  test('a median is not split', () => {
    const leads = [{ id: '1', createdAt: '2026-09-10T10:00Z', firstResponseAt: '2026-09-10T10:10Z', owner: 'Ann' }, { id: '2', createdAt: '2026-10-10T10:00Z', firstResponseAt: '2026-10-10T10:30Z', owner: 'Bob' }];
    const found = why('lead-response-time', dataset({ leads }), scope)!;
    expect(found.change).toBe(20);
    expect(found.parts).toBeUndefined();
    expect(found.by).toEqual([]);
  });
});

describe('over the seeded company, in every KPI', () => {
  const company = readData(generateCrm({ deals: 600 })).dataset;
  const around = { asOf: '2026-11-23T12:40:00Z', timezone: 'UTC' } as const;

  test.each([...catalogue.keys()])('%s: every split sums to the change', id => {
    const found = why(id, company, around);
    const { previous, value } = compute(id, company, around);
    if (!found) return expect(value === null || (previous?.value ?? null) === null).toBe(true);
    expect(found.change).toBe(value! - previous!.value!);
    const near = (total: number): void => { expect(Math.abs(total - found.change)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(found.from), Math.abs(found.to))); };
    if (found.parts) near(sum(found.parts));
    for (const { groups, rest } of found.by) near(sum(groups) + sum(rest));
  });

  test('a head of sales finds who pulled coverage down: owner and stage split it', () => {
    expect(why('pipeline-coverage', company, around)!.by.map(({ by }) => by)).toEqual(expect.arrayContaining(['owner', 'stage']));
  });

  test.each([...catalogue.keys()])('%s: the rows of a drill are the sample’s n, where the sample is a count of records', id => {
    const kpi = catalogue.get(id)!;
    const of = kpi.sample.of === undefined ? undefined : kpi.measures[kpi.sample.of];
    if (of?.agg !== 'count' || ['board', 'deals', 'leads', 'activities', 'emails', 'customers'].every(kind => kind !== of.rows)) return;
    expect(recordsOf(id, company, around)).toHaveLength(compute(id, company, around).sample.n);
  });
});
