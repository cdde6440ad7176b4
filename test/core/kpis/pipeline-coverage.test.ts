import { describe, expect, test } from 'vitest';
import { asking, ofFigures } from '../../helpers/ask.js';
import { lost, open, times, won } from '../../helpers/records.js';

const ask = asking('pipeline-coverage');
const targets = [{ metric: 'revenue', period: '2026-Q4', amount: 1000 }];
const due = (expectedCloseAt: string, amount: number, more = {}) => open({ expectedCloseAt, amount, ...more });

test('what is open in the rest of the period ÷ what is left: (600 + 900) ÷ (1,000 − 400)', () => {
  const { value, figures } = ask({ targets, deals: [won('2026-10-05', 400), due('2026-11-30', 600), due('2026-12-31', 900), due('2027-01-01', 5000)] });
  expect([value, figures['remaining'], figures['open'], figures['gap']]).toEqual([2.5, 600, 1500, 300]); // 3 × 600 − 1,500
});
test('leaves out and counts what is past due; what is due today is not', () => {
  const { value, figures, sample } = ask({ targets, deals: [due('2026-11-22', 700), due('2026-11-23', 500)] });
  expect([value, figures['pastDue']]).toEqual([0.5, 1]);
  expect(sample.excluded).toContainEqual({ reason: 'past-due', count: 1 });
});
test('counts every open deal where none has an expected close, and says so', () => {
  expect(ask({ targets, deals: [open({ amount: 500 })] })).toMatchObject({ value: 0.5, notes: ['no-expected-close'] });
  expect(ask({ targets, deals: [open({ amount: 500 }), due('2026-12-01', 100)] })).toMatchObject({ value: 0.1 });
});
test('of the target, as the article has it: 600 ÷ 1,000', () => {
  const records = { targets, deals: [won('2026-10-05', 400), due('2026-12-01', 600)] };
  expect([ask(records).value, ask(records, { options: { basis: 'target' } }).value]).toEqual([1, 0.6]);
  expect(() => ask(records, { options: { basis: 'all' } })).toThrow(/unknown choice/);
});
test('weighted by what the stages promise: (0.1 × 600 + 0.5 × 400) ÷ 1,000', () => {
  const stages = [{ id: 'a', order: 1, probability: 0.1 }, { id: 'b', order: 2, probability: 0.5 }];
  expect(ask({ targets, stages, deals: [due('2026-12-01', 600, { stage: 'a' }), due('2026-12-01', 400, { stage: 'b' })] }).figures['weighted']).toBeCloseTo(0.26, 12);
});
test('a deal without an amount at its product’s list price, as an option', () => {
  const records = { targets, products: [{ id: 'p', name: 'P', listPrice: 250 }], deals: [due('2026-12-01', 500), open({ expectedCloseAt: '2026-12-01', amount: null, product: 'p' })] };
  expect([ask(records).value, ask(records, { options: { value: 'list' } }).value]).toEqual([0.5, 0.75]);
});
test('a target of the year counts by the days that overlap', () => {
  expect(ask({ targets: [{ metric: 'revenue', period: '2026', amount: 3650 }], deals: [due('2026-12-01', 460)] })).toMatchObject({ value: expect.closeTo(0.5, 12), notes: ['prorated'] }); // 92 of 365
});
test('without a target it is empty', () => {
  expect(ask({ deals: [due('2026-12-01', 460)] })).toMatchObject({ state: 'empty', value: null });
});
test('a past board needs moves: the period before has no coverage without', () => {
  const records = { targets: [...targets, { metric: 'revenue', period: '2026-Q3', amount: 1000 }], deals: [due('2026-12-01', 600)] };
  expect(ask(records).previous).toMatchObject({ value: null, reason: 'needs-moves' });
});

describe('what is needed', () => {
  const closed = (wins: number, losses: number) => [...times(wins, () => won('2026-03-02', 1)), ...times(losses, () => lost('2026-03-02'))];
  test('is 1 ÷ the win rate of the last 12 months, of 20 deals: 1 ÷ (5 ÷ 20)', () => {
    expect(ask({ targets, deals: [...closed(5, 15), due('2026-12-01', 1)] }).figures['needed']).toBe(4);
  });
  test('else 3: of 19, of deals that closed more than a year ago, of 20 lost ones', () => {
    const old = times(20, () => lost('2025-11-22', { createdAt: '2025-01-01' }));
    for (const deals of [closed(5, 14), [...closed(5, 14), ...old], closed(0, 20)]) expect(ask({ targets, deals: [...deals, due('2026-12-01', 1)] }).figures['needed']).toBe(3);
  });
});

describe('the verdict', () => {
  test.each([
    [2399, 'act', 'thin'], [2400, 'watch', 'short'], [2999, 'watch', 'short'], [3000, 'good', 'enough'], // 0.8 × 3 and 3
    [4500, 'good', 'enough'], [4501, 'watch', 'over-full'], // 4.5 is 1.5 × 3 as well
  ])('%s open for a target of 1,000: %s', (amount, level, code) => {
    expect(ask({ targets, deals: [due('2026-12-01', amount)] }).verdict).toEqual({ level, code });
  });
  test('a need of 5 is not over-full at 6, though that is above 4.5', () => {
    const closed = [...times(4, () => won('2026-03-02', 1)), ...times(16, () => lost('2026-03-02'))];
    expect(ask({ targets, deals: [...closed, due('2026-12-01', 6000)] }).verdict).toEqual({ level: 'good', code: 'enough' });
  });
  test('says that the target is met in place of a ratio', () => {
    expect(ask({ targets, deals: [won('2026-10-05', 1000), due('2026-12-01', 10)] })).toMatchObject({ state: 'ready', value: null, verdict: { level: 'good', code: 'met' } });
  });
});

test('from figures: 1,500 open, 1,000 planned, 400 won', () => {
  expect(ofFigures('pipeline-coverage', { figures: { open: 1500, won: 400 }, target: 1000 }).value).toBe(2.5);
  expect(ofFigures('pipeline-coverage', { figures: { open: 1500, remaining: 600, needed: 3 } })).toMatchObject({ value: 2.5, verdict: { level: 'watch', code: 'short' } });
});
test('by a team that no deal leads to: deals without an owner are nobody’s, and won nothing for it', () => {
  const { rows } = ask({ reps: [{ id: 'Ann', team: 'north' }], quotas: [{ owner: 'Ann', period: '2026-Q4', amount: 920 }], deals: [won('2026-10-02')] }, { by: 'team' });
  expect(rows!.find(({ key }) => key === 'north')!.figures).toMatchObject({ target: 920, won: 0, open: 0 });
});
