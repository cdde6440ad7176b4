import { expect, test } from 'vitest';
import { asking, byKey, given, verdictOf } from '../../helpers/ask.js';
import { times } from '../../helpers/records.js';

const ask = asking('ltv-cac');
const year = { period: '2025' };
const customer = (id: number | string, more = {}) => ({ id, acquiredAt: '2025-01-01', monthlyRevenue: 100, grossMargin: 0.8, ...more });
const customers = [...times(9, id => customer(id)), customer('gone', { churnedAt: '2025-07-01' })];
const spend = [{ period: '2025', amount: 20_000 }];

test('is margin × revenue ÷ churn, over spend ÷ acquired', () => {
  // 9 × 12 + 6 = 114 customer-months, 1 churned; 0.8 × 100 × 114 = 9,120; 20,000 ÷ 10 acquired = 2,000
  const { figures, value } = ask({ customers, spend }, year);
  expect(figures).toMatchObject({ customerMonths: expect.closeTo(114, 9), ltv: expect.closeTo(9120, 6), cac: 2000, payback: expect.closeTo(25, 9), churn: expect.closeTo(1 / 114, 12) });
  expect(value).toBeCloseTo(4.56, 9);
});
test('spend counts by the days of it that have passed: of the year’s 3,650, 181 days until 30 June, and that is said', () => {
  const { figures, notes } = ask({ customers, spend: [{ period: '2025', amount: 3650 }] }, { ...year, asOf: '2025-06-30' });
  expect([figures['spend'], notes]).toEqual([expect.closeTo(1810, 9), ['prorated']]);
});
test('without spend the cost is the mean that customers carry, of those acquired in the period', () => {
  const noted = [customer(1, { acquisitionCost: 100 }), customer(2, { acquisitionCost: 300 }), customer(3), customer(4, { acquiredAt: '2024-12-31', acquisitionCost: 9000 })];
  expect(ask({ customers: noted }, year).figures['cac']).toBe(200);
});
test('by channel: spend of the channel by customers of the channel; by owner, whose spend nobody knows, the cost noted', () => {
  const two = [customer(1, { channel: 'web', owner: 'Ann', acquisitionCost: 70 }), customer(2, { channel: 'ads', owner: 'Bob', acquisitionCost: 90 })];
  const records = { customers: two, spend: [{ period: '2025', channel: 'web', amount: 100 }, { period: '2025', channel: 'ads', amount: 300 }] };
  expect(byKey(ask(records, { ...year, by: 'channel' }), 'cac')).toEqual(expect.arrayContaining([['web', 100], ['ads', 300]]));
  expect(byKey(ask(records, { ...year, by: 'owner' }), 'cac')).toEqual(expect.arrayContaining([['Ann', 70], ['Bob', 90]]));
});
test('with revenue × years nothing is taken off before the ratio: 100 × 114 ÷ 2,000', () => {
  expect(ask({ customers, spend }, { ...year, options: { method: 'revenue-years' } }).value).toBeCloseTo(5.7, 9);
});
test('without churn, without a cost or with one of 0 there is no ratio, never an infinite one', () => {
  expect(ask({ customers: customers.slice(0, 9), spend }, year)).toMatchObject({ value: null, reason: 'nothing-to-divide-by' });
  expect(ask({ customers }, year)).toMatchObject({ value: null, reason: 'no-acquisition-cost' });
  expect(ask({ customers, spend: [{ period: '2025', amount: 0 }] }, year)).toMatchObject({ value: null, reason: 'nothing-to-divide-by' });
});
test.each([
  [1, 'act spending-too-much'], [1.01, 'watch thin'], [2.49, 'watch thin'], [2.5, 'good healthy'], [4, 'good healthy'], [4.01, 'watch rich'], [4.99, 'watch rich'], [5, 'watch spending-too-little'],
])('%d is %s', (ratio, verdict) => {
  expect(verdictOf(given('ltv-cac', { ltv: ratio * 1000, cac: 1000 }))).toBe(verdict);
});
test('the change splits over lifetime value and cost, and sums exactly', () => {
  const then = customers.map(each => ({ ...each, id: `${each.id}b`, acquiredAt: '2024-01-01', churnedAt: each.id === 'gone' ? '2024-07-01' : '2024-12-01' }));
  const { previous } = ask({ customers: [...customers, ...then, customer('stays', { acquiredAt: '2024-01-01' })], spend: [...spend, { period: '2024', amount: 9000 }] }, year);
  expect(previous!.change.parts!.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(previous!.change.absolute!, 12);
});
test('customers in dollars and spend in euros are no ratio without rates; with them they are', () => {
  const dollars = customers.map(each => ({ ...each, currency: 'USD' })), euros = spend.map(each => ({ ...each, currency: 'EUR' }));
  expect(ask({ customers: dollars, spend: euros }, year)).toMatchObject({ state: 'empty', value: null, reason: 'mixed-currency', figures: { ltv: expect.closeTo(9120, 6), cac: 2000 } });
  // 9,120 dollars at 0.5 are 4,560 euros, over 2,000
  expect(ask({ customers: dollars, spend: euros, rates: [{ at: '2025-01-01', from: 'USD', to: 'EUR', rate: 0.5 }] }, year)).toMatchObject({ value: expect.closeTo(2.28, 9), currency: 'EUR' });
});
