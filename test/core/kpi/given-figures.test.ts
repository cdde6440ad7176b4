/** Ready-made figures in place of records: whole, grouped, over time, of several KPIs; and for every KPI of the catalogue. */
import { describe, expect, test } from 'vitest';
import { generateCrm } from '../../../demo/data/index.js';
import { catalogue, compute, readData, type Answer, type Figures, type Kpi, type Scope } from '../../../src/core.js';
import { headlineFormula } from '../../../src/core/kpi/change.js';
import { namesIn } from '../../../src/core/kpi/formula.js';
import { byKey, byTime, given, scope } from '../../helpers/ask.js';

test('are measures by name: 30 of 100, before 25 of 100', () => {
  const { dataset, issues } = readData({ figures: { won: 30, closed: 100 }, previous: { won: 25, closed: 100 }, target: 0.35 });
  expect(issues).toEqual([]);
  const answer = compute('win-rate', dataset, scope);
  expect([answer.value, answer.previous!.change.absolute, answer.target]).toEqual([0.3, expect.closeTo(0.05, 12), 0.35]);
  expect(answer.sample.interval![0]).toBeCloseTo(0.2189, 4);
});
test('a named part stands in place of its measures', () => {
  expect(given('pipeline-velocity', { activeDeals: 100, winRate: 0.2, averageDeal: 1000, cycleDays: 40 }).value).toBe(500); // 100 × 0.2 × 1,000 ÷ 40
});
test('a measure that follows from others need not be said: 30 won and 70 lost are 100 closed', () => {
  expect(given('win-rate', { won: 30, lost: 70 })).toMatchObject({ value: 0.3, figures: { closed: 100 }, sample: { n: 100 } });
  expect(given('show-rate', { held: 8, noShow: 2 }).value).toBe(0.8);
  expect(given('customer-retention', { atStart: 50, churned: 5 }).value).toBe(0.9);
  expect(given('average-margin', { amount: 1000, cost: 600 }).value).toBe(0.4); // (1,000 − 600) ÷ 1,000
  expect(given('revenue-per-deal', { amount: 1000, deals: 8 }).value).toBe(125);
  expect(given('calls-and-demos', { calls: 12, demos: 5, meetings: 3 }).value).toBe(20);
  expect(given('last-contact', { open: 50, stale: 4, never: 1 })).toMatchObject({ value: 0.9, figures: { touched: 45 } });
});
test('of two that follow from each other one is enough, in either direction', () => {
  expect(given('customer-retention', { atStart: 50, kept: 45 }).figures['churned']).toBe(5);
  expect(given('win-rate', { won: 30, closed: 100 }).figures['lost']).toBe(70);
  expect(given('customer-retention', { atStart: 50 })).toMatchObject({ state: 'empty', reason: 'no-kept' });
});
test('null is not 0, and text that is a number is one', () => {
  expect(given('win-rate', { won: null, closed: 100 })).toMatchObject({ state: 'empty', value: null, reason: 'no-won' });
  expect(given('win-rate', { won: '30', closed: '1e2' }).value).toBe(0.3);
  expect(given('win-rate', [{ won: '30', owner: 'Ann', closed: '100' }]).rows).toMatchObject([{ key: 'Ann', value: 0.3 }]);
});
test('several KPIs in one document', () => {
  const { dataset } = readData({ kpis: { 'win-rate': { figures: { won: 1, closed: 2 } }, 'sales-growth': { figures: { revenue: 120, previousRevenue: 100 } } } });
  expect([compute('win-rate', dataset, scope).value, compute('sales-growth', dataset, scope).value]).toEqual([0.5, 0.2]);
});
test('figures of some KPIs and records for the others stand beside each other', () => {
  const { dataset } = readData({ kpis: { 'win-rate': { figures: { won: 1, closed: 4 } } }, leads: [{ id: 1, createdAt: '2026-10-05' }] });
  expect([compute('win-rate', dataset, scope).value, compute('leads-generated', dataset, scope).value]).toEqual([0.25, 1]);
});
test('grouped are in the order given and add up; a group may be nobody’s, or a count', () => {
  const answer = given('win-rate', [{ owner: 'Bob', won: 1, closed: 10 }, { owner: 'Ann', won: 8, closed: 10 }, { owner: null, won: 1, closed: 5 }]);
  expect([answer.value, byKey(answer)]).toEqual([0.4, [['Bob', 0.1], ['Ann', 0.8], [null, 0.2]]]);
  expect(byKey(given('customer-acquisition-rate', [{ touches: 1, acquired: 1, contacted: 2 }, { touches: 2, acquired: 0, contacted: 2 }]))).toEqual([['1', 0.5], ['2', 0]]);
});
test('of stages need `entered` alone: what moved on is what the next row entered', () => {
  const answer = given('stage-conversion', [{ stage: 'A', entered: 200 }, { stage: 'B', entered: 50 }, { stage: 'Won', entered: 10 }]);
  expect([answer.value, byKey(answer, 'conversion')]).toEqual([0.05, [['A', 0.25], ['B', 0.2], ['Won', 1]]]);
});
test('of stages that say what stayed, or moved on, it is that: 200 less 90 and 60, and in the end 50 less 10 and 28', () => {
  const stayed = given('stage-conversion', [{ stage: 'A', entered: 200, stillOpen: 90, lost: 60 }, { stage: 'B', entered: 50, stillOpen: 10, lost: 28 }]);
  expect([stayed.value, byKey(stayed, 'movedOn'), stayed.figures['lost']]).toEqual([12 / 200, [['A', 50], ['B', 12]], 88]);
  const moved = given('stage-conversion', [{ stage: 'A', entered: 200, movedOn: 60 }, { stage: 'B', entered: 50, movedOn: 20 }]);
  expect([moved.value, byKey(moved)]).toEqual([0.1, [['A', 0.3], ['B', 0.4]]]);
  expect(given('stage-conversion', [{ stage: 'A', entered: 200 }, { stage: 'Won', entered: 10, movedOn: 0 }]).value).toBe(0.05); // the end is not a leak
});
test('of what is no stage the counts of a funnel add up: 30 of 300', () => {
  expect(given('stage-conversion', [{ owner: 'Ann', entered: 100, movedOn: 20 }, { owner: 'Bob', entered: 200, movedOn: 10 }]).value).toBe(0.1);
  expect(given('stage-conversion', [{ period: '2026-10', entered: 100, movedOn: 20 }, { period: '2026-11', entered: 200, movedOn: 10 }]).value).toBe(0.1);
});

describe('over time', () => {
  const months = [{ period: '2026-11', won: 4, closed: 10 }, { period: '2026-09', won: 1, closed: 10 }, { period: '2026-10', won: 3, closed: 5 }];
  test('are a series in the order of time, the running month apart', () => {
    const { series } = given('win-rate', months);
    expect(series!.map(({ start, end, value, partial }) => [start, end, value, partial])).toEqual([
      ['2026-09-01', '2026-10-01', 0.1, undefined], ['2026-10-01', '2026-11-01', 0.6, undefined], ['2026-11-01', '2026-12-01', 0.4, true],
    ]);
  });
  test('flows add up: over the period that is asked for 7 of 15, over all 8 of 25, and the answer says of when', () => {
    expect(given('win-rate', months).value).toBeCloseTo(7 / 15, 12);
    expect(given('win-rate', months, { period: undefined! })).toMatchObject({ value: 0.32, period: { start: '2026-09-01', end: '2026-12-01' } });
    expect(given('win-rate', months, { period: '2025' }).value).toBe(0.32);
  });
  test('a rate, and what is there at a moment, do not: the last period stands for the whole', () => {
    expect(given('win-rate', [{ period: '2026-10', winRate: 0.3 }, { period: '2026-11', winRate: 0.2 }]).value).toBe(0.2);
    expect(given('deals-on-board', [{ period: '2026-11', open: 12 }, { period: '2026-10', open: 20 }]).value).toBe(12);
  });
  test('a period that cannot be read is in no series', () => {
    expect(byTime(given('leads-generated', [{ period: '2026-10', leads: 3 }, { period: 'soon', leads: 4 }]))).toEqual([['2026-10-01', 3]]);
  });
  test('figures without a period have no series, whatever is asked', () => {
    expect(given('win-rate', { won: 1, closed: 2 }, { over: 'month' }).series).toBeUndefined();
  });
});

const { dataset } = readData(generateCrm({ deals: 900, seed: 7 }));
const everywhere: Scope = { asOf: '2026-11-23T12:40:00Z', timezone: 'Europe/Berlin' };
const near = (a: number | null | undefined, b: number | null) => { if (b === null) expect(a ?? null).toBeNull(); else expect(a).toBeCloseTo(b, Math.max(0, 9 - Math.ceil(Math.log10(Math.abs(b) + 1)))); };

function measuresIn(kpi: Kpi, figures: Figures, by?: string): Figures {
  const measures = (by !== undefined && kpi.within?.[by]?.measures) || kpi.measures;
  return Object.fromEntries(Object.entries(figures).filter(([name]) => Object.hasOwn(measures, name)));
}

const again = (id: string, figures: unknown, more: Scope = {}): Answer => compute(id, readData({ figures }).dataset, { ...everywhere, compare: 'none', ...more });

describe.each([...catalogue].map(([id, kpi]) => [id, kpi] as const))('%s, handed back what it answers', (id, kpi: Kpi) => {
  const answer = compute(id, dataset, { ...everywhere, compare: 'none' });

  test('as measures, has the same headline', () => {
    near(again(id, measuresIn(kpi, answer.figures)).value, answer.value);
  });
  test('with a part in place of its measures, has the same headline', () => {
    const formula = headlineFormula(kpi);
    const parts = formula === undefined ? [] : namesIn(formula).filter(name => Object.hasOwn(kpi.parts ?? {}, name));
    const named = typeof kpi.formula === 'string' ? [kpi.formula] : [];
    const levers = namesIn(formula ?? kpi.formula).filter(name => Object.hasOwn(kpi.measures, name));
    near(again(id, Object.fromEntries(named.map(name => [name, answer.figures[name]!]))).value, answer.value);
    if (parts.length > 0) near(again(id, Object.fromEntries([...parts, ...levers].map(name => [name, answer.figures[name]!]))).value, answer.value);
  });
  test.each(kpi.by?.filter(by => typeof by === 'string') ?? [])('by %s, has the same rows', by => {
    const { rows = [] } = compute(id, dataset, { ...everywhere, compare: 'none', by });
    const back = again(id, rows.map(row => ({ ...measuresIn(kpi, row.figures, by), [by]: row.key })));
    expect((back.rows ?? []).map(({ key }) => key).sort()).toEqual(rows.map(({ key }) => key).sort());
    for (const row of rows) near(back.rows!.find(({ key }) => key === row.key)!.value, row.value);
  });
  test('by month, has the same series', () => {
    const { series = [] } = compute(id, dataset, { ...everywhere, compare: 'none', over: 'month' });
    const back = again(id, series.map(point => ({ period: point.start.slice(0, 7), ...measuresIn(kpi, point.figures) })));
    expect(back.series!.map(({ start }) => start)).toEqual(series.map(({ start }) => start));
    series.forEach((point, at) => { near(back.series![at]!.value, point.value); });
  });
});
