import { describe, expect, test } from 'vitest';
import { asking, ofFigures } from '../../helpers/ask.js';
import { lost, won } from '../../helpers/records.js';

const ask = asking('sales-growth');

test('(300 − 200) ÷ 200, won alone', () => {
  expect(ask({ deals: [won('2026-10-02', 300), won('2026-07-02', 200), lost('2026-07-03')] })).toMatchObject({ value: 0.5, figures: { revenue: 300, previousRevenue: 200 } });
});
test('growth from nothing or from a negative sum has no rate', () => {
  expect(ask({ deals: [won('2026-10-02', 300)] })).toMatchObject({ state: 'empty', value: null, reason: 'nothing-before' });
  expect(ask({ deals: [won('2026-10-02', 300), won('2026-07-02', -5)] }).value).toBeNull();
});
test('a running quarter is held against the same elapsed part: what was won after 22 August is not in it', () => {
  expect(ask({ deals: [won('2026-10-02', 300), won('2026-08-23', 200), won('2026-08-24', 999)] }).figures['previousRevenue']).toBe(200);
});
test('a past quarter against the whole one before it', () => {
  expect(ask({ deals: [won('2026-09-30', 300), won('2026-06-30', 200)] }, { period: '2026-Q3' }).value).toBe(0.5);
});
test.each([[99, 'act', 'shrinking'], [100, 'watch', 'flat'], [101, 'good', 'growing']])('%s after 100: %s', (revenue, level, code) => {
  expect(ask({ deals: [won('2026-10-02', revenue), won('2026-07-02', 100)] }).verdict).toEqual({ level, code });
});

describe('the compound rate', () => {
  test('is that a month, from the first to the last whole month: (121 ÷ 100) ^ ½ − 1', () => {
    const deals = [won('2026-01-02', 100), won('2026-02-02', 500), won('2026-03-31', 121)];
    expect(ask({ deals }, { period: '2026-Q1' }).figures['compound']).toBeCloseTo(0.1, 12);
  });
  test('leaves the running month out: August to October', () => {
    const deals = [won('2026-08-02', 100), won('2026-10-02', 400), won('2026-11-20', 9999)];
    expect(ask({ deals }, { period: '2026-08-01/2026-11-30' }).figures['compound']).toBeCloseTo(1, 12); // (400 ÷ 100) ^ ½ − 1
  });
  test('needs two whole months, and something in the first', () => {
    expect(ask({ deals: [won('2026-10-02', 100)] }).figures['compound']).toBeNull(); // October alone is whole
    expect(ask({ deals: [won('2026-02-02', 100)] }, { period: '2026-Q1' }).figures['compound']).toBeNull();
    expect(ask({ deals: [won('2026-01-02', 100)] }, { period: '2026-Q1' }).figures['compound']).toBe(-1);
  });
});

test('over months is a series, the running one apart', () => {
  const { series } = ask({ deals: [won('2026-09-02', 100), won('2026-10-02', 150), won('2026-11-02', 75)] }, { over: 'month' });
  expect(series!.map(({ figures, partial }) => [figures['revenue'], partial])).toEqual([[150, undefined], [75, true]]);
});
test('each month of a series is held against the month before it, whatever the period', () => {
  const deals = [won('2026-07-02', 999), won('2026-09-02', 100), won('2026-10-02', 150), won('2026-11-02', 75)];
  const growths = ['last-3-months', '2026', 'FY2027'].map(period => ask({ deals }, { period, fiscalStart: 4, over: 'month' }).series!.find(({ start }) => start === '2026-10-01')!.value);
  expect(growths).toEqual([0.5, 0.5, 0.5]); // (150 − 100) ÷ 100
});
test('a part of a month is held against as many days before it', () => {
  const { series } = ask({ deals: [won('2026-10-10', 100), won('2026-10-20', 150)] }, { period: '2026-10-16/2026-11-15', over: 'month' });
  expect(series![0]).toMatchObject({ start: '2026-10-16', value: 0.5, figures: { previousRevenue: 100 } }); // 16 days: from 30 September
});
test('the month to date is held against as much of the month before', () => {
  const { figures, previous } = ask({ deals: [won('2026-11-02', 300), won('2026-10-23', 200), won('2026-10-24', 999)] }, { period: 'month-to-date' });
  expect([figures['previousRevenue'], previous!.figures['revenue']]).toEqual([200, 200]);
});
test('from figures: 120 after 100', () => {
  expect(ofFigures('sales-growth', { figures: { revenue: 120, previousRevenue: 100 } })).toMatchObject({ value: 0.2, verdict: { level: 'good' } });
});
