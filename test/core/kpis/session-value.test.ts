import { expect, test } from 'vitest';
import { asking, byKey, given, verdictOf } from '../../helpers/ask.js';

const ask = asking('session-value');
const traffic = (sessions: number | null, revenue: number | null, cost: number | null, more = {}) => ({ at: '2026-10-05', channel: 'web', sessions, revenue, cost, ...more });

test('is all revenue by all sessions, not a mean of rows: (100 + 0) ÷ (10 + 90), at a cost of 50 ÷ 100', () => {
  expect(ask({ traffic: [traffic(10, 100, 20), traffic(90, 0, 30), traffic(1, 999, 0, { at: '2026-09-30' })] })).toMatchObject({ value: 1, figures: { costPerSession: 0.5, sessions: 100 } });
});
test('a revenue that nobody wrote down is not one of 0, and neither are sessions', () => {
  expect(ask({ traffic: [traffic(10, null, 5)] })).toMatchObject({ state: 'empty', value: null, reason: 'no-revenue', figures: { costPerSession: 0.5 } });
  expect(ask({ traffic: [traffic(null, 10, 5)] })).toMatchObject({ value: null, reason: 'no-sessions' });
  expect(ask({ traffic: [traffic(0, 10, 5)] })).toMatchObject({ value: null, reason: 'nothing-to-divide-by' });
});
test('by channel', () => {
  expect(byKey(ask({ traffic: [traffic(10, 50, 0), traffic(10, 5, 20, { channel: 'ads' })] }, { by: 'channel' }))).toEqual([['web', 5], ['ads', 0.5]]);
});
test.each([[20, 'good pays'], [19, 'act costs-more']])('a revenue of %i at a cost of 20 is %s', (revenue, verdict) => {
  expect(verdictOf(ask({ traffic: [traffic(10, revenue, 20)] }))).toBe(verdict);
  expect(verdictOf(given('session-value', { revenue, cost: 20, sessions: 10 }))).toBe(verdict);
});
test('two currencies are not added: an answer for each; with rates they are', () => {
  const both = [traffic(10, 100, 10, { currency: 'EUR' }), traffic(10, 100, 10, { currency: 'USD' })];
  const answer = ask({ traffic: both });
  expect([answer.value, answer.reason, byKey(answer)]).toEqual([null, 'mixed-currency', [['EUR', 10], ['USD', 10]]]);
  // 100 + 100 × 0.9 = 190 over 20 sessions
  expect(ask({ traffic: both, rates: [{ at: '2026-01-01', from: 'USD', to: 'EUR', rate: 0.9 }] })).toMatchObject({ value: 9.5, currency: 'EUR', notes: ['converted'] });
});
