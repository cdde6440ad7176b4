/** Money of two currencies is never added, and never given another name. */
import { describe, expect, test } from 'vitest';
import { compute, readData, type Scope } from '../../../src/core.js';

const scope: Scope = { asOf: '2026-12-31', period: '2026-Q4', timezone: 'UTC' };
const won = (id: string, amount: number, currency?: string) => ({ id, status: 'won', amount, closedAt: '2026-10-05', ...(currency !== undefined && { currency }) });
const rates = [{ at: '2026-01-01', from: 'USD', to: 'EUR', rate: 0.9 }];
const perDeal = (records: object, more: Scope = {}) => compute('revenue-per-deal', readData(records).dataset, { ...scope, ...more });

describe('amounts in one currency', () => {
  const deals = [won('a', 100, 'USD'), won('b', 50, 'USD')];
  test('are told in it', () => { expect(perDeal({ deals })).toMatchObject({ value: 75, currency: 'USD' }); });
  test('are refused in another without rates, and told by their own', () => {
    expect(perDeal({ deals }, { currency: 'EUR' })).toMatchObject({ state: 'empty', reason: 'no-rate', value: null });
  });
  test('are converted where a rate leads there: 75 × 0.9', () => {
    expect(perDeal({ deals, rates }, { currency: 'EUR' })).toMatchObject({ value: 67.5, currency: 'EUR', notes: ['converted'] });
  });
  test('are refused where a rate is lacking for some of them: a sum of the others would pass for all', () => {
    expect(perDeal({ deals: [...deals, won('c', 10, 'GBP')], rates }, { currency: 'EUR' })).toMatchObject({ state: 'empty', reason: 'no-rate' });
  });
  test('leave counts alone', () => { expect(compute('deals-won', readData({ deals }).dataset, { ...scope, currency: 'EUR' })).toMatchObject({ value: 2, figures: { amount: null } }); });
});

describe('amounts in two currencies', () => {
  const deals = [won('a', 100, 'USD'), won('b', 10, 'EUR')];
  test('have no sum without rates, but one each', () => {
    const answer = perDeal({ deals });
    expect(answer).toMatchObject({ state: 'empty', reason: 'mixed-currency' });
    expect(answer.rows?.map(({ key, value }) => [key, value])).toEqual([['USD', 100], ['EUR', 10]]);
  });
  test('come together in the one that the rates lead to: (90 + 10) ÷ 2', () => { expect(perDeal({ deals, rates })).toMatchObject({ value: 50, currency: 'EUR' }); });
  test('come together backwards too: (100 + 10 ÷ 0.9) ÷ 2', () => { expect(perDeal({ deals, rates }, { currency: 'USD' }).value).toBeCloseTo((100 + 10 / 0.9) / 2, 12); });
});

test('a plan in another currency than the deals is not held against them', () => {
  const targets = [{ metric: 'revenue', period: '2026-Q4', amount: 1000, currency: 'EUR' }];
  expect(compute('revenue-attainment', readData({ deals: [won('a', 500, 'USD')], targets }).dataset, scope)).toMatchObject({ state: 'empty', reason: 'mixed-currency' });
  expect(compute('revenue-attainment', readData({ deals: [won('a', 500, 'USD')], targets, rates }).dataset, scope).value).toBeCloseTo(0.45, 12);
});

test('amounts that name no currency take the one that is asked for', () => { expect(perDeal({ deals: [won('a', 100), won('b', 50)] }, { currency: 'EUR' })).toMatchObject({ value: 75, currency: 'EUR' }); });

test('given figures in another currency are refused', () => {
  const { dataset } = readData({ figures: { activeDeals: 186, winRate: 0.242, averageDeal: 21500, cycleDays: 47 }, currency: 'USD' });
  expect(compute('pipeline-velocity', dataset, { ...scope, currency: 'EUR' })).toMatchObject({ state: 'empty', reason: 'no-rate', value: null });
  expect(compute('pipeline-velocity', dataset, scope)).toMatchObject({ currency: 'USD' });
});
