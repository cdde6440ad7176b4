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

describe('reps at quota', () => {
  const quotas = ['Ann', 'Bob'].map(owner => ({ owner, period: '2026-Q4', amount: 100 }));
  const of = (owner: string, deal: object) => ({ ...deal, owner });
  const ask = (records: object, more: Scope = {}) => compute('reps-at-quota', readData({ quotas, ...records }).dataset, { ...scope, ...more });
  test('may each have a currency of their own', () => {
    expect(ask({ deals: [of('Ann', won('a', 100, 'USD')), of('Bob', won('b', 50, 'EUR'))] })).toMatchObject({ value: 0.5, figures: { won: null } });
  });
  test('are not told of one who won in two, nor by a quota in another, without rates', () => {
    const two = [of('Ann', won('a', 60, 'USD')), of('Ann', won('b', 60, 'EUR'))];
    expect(ask({ deals: two })).toMatchObject({ state: 'empty', reason: 'mixed-currency' });
    expect(ask({ deals: [two[0]], quotas: [{ ...quotas[0], currency: 'EUR' }] })).toMatchObject({ state: 'empty', reason: 'mixed-currency' });
    expect(ask({ deals: two, rates })).toMatchObject({ value: 0.5, currency: 'EUR', figures: { won: 54 + 60 } }); // 60 × 0.9
  });
  test('reach it in any currency that it is told in: 100 EUR of 100, in dollars both are more', () => {
    const deals = [of('Ann', won('a', 100, 'EUR')), of('Bob', won('b', 110, 'USD'))]; // 99 EUR
    expect([ask({ deals, rates }).value, ask({ deals, rates }, { currency: 'USD' }).value]).toEqual([0.5, 0.5]);
    expect(ask({ deals, rates }, { currency: 'GBP' })).toMatchObject({ state: 'empty', reason: 'no-rate' });
  });
});

test('amounts in one currency stay in it, though the rates lead to another', () => {
  expect(perDeal({ deals: [won('a', 100, 'USD')], rates })).toMatchObject({ value: 100, currency: 'USD' });
});
test('a plan that names no currency is in that of the data: what it is told in does not change how much of it is reached', () => {
  const records = { deals: [won('a', 500, 'USD')], targets: [{ metric: 'revenue', period: '2026-Q4', amount: 1000 }], rates };
  const told = (currency?: string) => compute('revenue-attainment', readData(records).dataset, { ...scope, ...(currency !== undefined && { currency }) });
  expect(told()).toMatchObject({ value: 0.5, currency: 'USD', figures: { target: 1000 } });
  expect(told('EUR')).toMatchObject({ value: 0.5, currency: 'EUR', figures: { won: 450, target: 900 } });
});
test('a list price is in the currency of the product, whatever the deal’s: 50 USD and a deal of 100 EUR at 200 USD', () => {
  const products = [{ id: 'p', listPrice: 200, currency: 'USD' }], open = { status: 'open', createdAt: '2026-10-01', expectedCloseAt: '2026-12-20' };
  const deals = [{ ...open, id: 'a', amount: 50, currency: 'USD' }, { ...open, id: 'b', product: 'p', currency: 'EUR' }], list = { ...scope, asOf: '2026-12-01', target: 1000, options: { value: 'list' } };
  expect(compute('pipeline-coverage', readData({ deals, products }).dataset, list)).toMatchObject({ figures: { open: 250 } });
  expect(compute('pipeline-coverage', readData({ deals: [{ ...open, id: 'c', amount: 50, currency: 'EUR' }, deals[1]], products }).dataset, list)).toMatchObject({ state: 'empty', reason: 'mixed-currency' });
});
test('what is expected to close is told at the rate of now, not at one of a day to come', () => {
  const deals = [{ id: 'a', status: 'open', createdAt: '2026-10-01', expectedCloseAt: '2026-12-20', amount: 100, currency: 'USD' }, won('b', 1, 'EUR')];
  const later = [...rates, { at: '2026-12-10', from: 'USD', to: 'EUR', rate: 0.5 }];
  expect(compute('pipeline-coverage', readData({ deals, rates: later }).dataset, { ...scope, asOf: '2026-12-01', target: 1000 }).figures['open']).toBe(90);
});

test('amounts that name no currency take the one that is asked for', () => { expect(perDeal({ deals: [won('a', 100), won('b', 50)] }, { currency: 'EUR' })).toMatchObject({ value: 75, currency: 'EUR' }); });

test('given figures in another currency are refused', () => {
  const { dataset } = readData({ figures: { activeDeals: 186, winRate: 0.242, averageDeal: 21500, cycleDays: 47 }, currency: 'USD' });
  expect(compute('pipeline-velocity', dataset, { ...scope, currency: 'EUR' })).toMatchObject({ state: 'empty', reason: 'no-rate', value: null });
  expect(compute('pipeline-velocity', dataset, scope)).toMatchObject({ currency: 'USD' });
});
