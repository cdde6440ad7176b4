import { expect, test } from 'vitest';
import { asking, byKey, given, verdictOf } from '../../helpers/ask.js';
import { times } from '../../helpers/records.js';

const ask = asking('customer-lifetime-value');
const year = { period: '2025' };
const customer = (id: number | string, more = {}) => ({ id, acquiredAt: '2024-01-01', monthlyRevenue: 100, grossMargin: 0.8, ...more });
const base = [...times(9, id => customer(id)), customer('gone', { churnedAt: '2025-07-01' })];

test('is gross margin × monthly revenue ÷ monthly churn: 0.8 × 100 ÷ (1 ÷ 114)', () => {
  // 9 customers × 12 months + one × 6 = 114 customer-months, in which 1 churned
  expect(ask({ customers: base }, year).figures).toMatchObject({ customerMonths: expect.closeTo(114, 9), churn: expect.closeTo(1 / 114, 12), arpa: 100, margin: 0.8, lifetimeMonths: expect.closeTo(114, 9), ltv: expect.closeTo(9120, 6) });
});
test('the default period is the last twelve months', () => {
  expect(ask({ customers: base }, { period: undefined! }).period).toMatchObject({ start: '2025-12-01', end: '2026-12-01' });
});
test('the margin is weighted by revenue, of those whose margin is known: (100 × 0.8 + 300 × 0.4) ÷ 400', () => {
  const customers = [customer(1), customer(2, { monthlyRevenue: 300, grossMargin: 0.4 }), customer(3, { monthlyRevenue: 200, grossMargin: null }), customer('gone', { churnedAt: '2025-07-01' })];
  expect(ask({ customers }, year).figures).toMatchObject({ margin: 0.5, arpa: 200 });
});
test('revenue and margin are of the customers active at the end, churn of all in the period', () => {
  const customers = [customer(1), customer('gone', { monthlyRevenue: 900, grossMargin: 0.1, churnedAt: '2025-12-31' }), customer('next', { acquiredAt: '2026-02-01', monthlyRevenue: 900 })];
  expect(ask({ customers }, year).figures).toMatchObject({ arpa: 100, margin: 0.8, churned: 1 });
});
test('months are the calendar’s: half of February is half a month', () => {
  expect(ask({ customers: [customer(1, { acquiredAt: '2025-02-15' }), customer(2, { churnedAt: '2025-02-15' })] }, { period: '2025-02' }).figures['customerMonths']).toBeCloseTo(1, 12);
});
test('without churn there is no lifetime, never an infinite one', () => {
  expect(ask({ customers: base.slice(0, 9) }, year)).toMatchObject({ state: 'empty', value: null, reason: 'nothing-to-divide-by', figures: { churn: 0, lifetimeMonths: null } });
});
test('what is missing is said: customers, their revenue, their margin', () => {
  expect(ask({ customers: [] }, year)).toMatchObject({ value: null, reason: 'no-customers' });
  expect(ask({ customers: base.map(each => ({ ...each, monthlyRevenue: null })) }, year)).toMatchObject({ value: null, reason: 'no-monthly-revenue' });
  expect(ask({ customers: base.map(each => ({ ...each, grossMargin: null })) }, year)).toMatchObject({ value: null, reason: 'no-gross-margin' });
});
test('a churn before the acquisition ended nothing', () => {
  expect(ask({ customers: [...base, customer('odd', { acquiredAt: '2025-06-01', churnedAt: '2025-05-01' })] }, year).figures).toMatchObject({ churned: 1, customerMonths: expect.closeTo(114, 9) });
});
test('revenue × years less the cost of winning, when asked so: 100 × 114 − 20,000 ÷ 10', () => {
  const records = { customers: base.map(each => ({ ...each, acquiredAt: '2025-01-01' })), spend: [{ period: '2025', amount: 20_000 }] };
  expect(ask(records, { ...year, options: { method: 'revenue-years' } })).toMatchObject({ value: expect.closeTo(9400, 6), options: { method: 'revenue-years' } });
});
test('by channel', () => {
  const customers = [customer(1, { channel: 'web', churnedAt: '2025-07-01' }), customer(2, { channel: 'web' }), customer(3, { channel: 'ads' })];
  // web: 18 customer-months, 1 churned: 0.8 × 100 × 18; of ads nobody left
  expect(byKey(ask({ customers }, { ...year, by: 'channel' }))).toEqual([['web', expect.closeTo(1440, 6)], ['ads', null]]);
});
test('in two currencies there is an answer for each', () => {
  const customers = [customer(1, { currency: 'EUR' }), customer(2, { currency: 'EUR', churnedAt: '2025-07-01' }), customer(3, { currency: 'USD' }), customer(4, { currency: 'USD', churnedAt: '2025-07-01' })];
  expect(ask({ customers }, year)).toMatchObject({ value: null, reason: 'mixed-currency', rows: [{ key: 'EUR', value: expect.closeTo(1440, 6) }, { key: 'USD' }] });
});
test('given as parts: 0.8 × 100 ÷ 0.02, and judged by nothing without a past', () => {
  const answer = given('customer-lifetime-value', { arpa: 100, margin: 0.8, churn: 0.02 });
  expect([answer.value, answer.figures['lifetimeMonths'], verdictOf(answer)]).toEqual([4000, 50, 'none']);
});
