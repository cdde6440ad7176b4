import { describe, expect, test } from 'vitest';
import { asking, ofFigures } from '../../helpers/ask.js';
import { deal, times, won } from '../../helpers/records.js';

const ask = asking('revenue-per-deal');

test('Σ ÷ n of won with an amount, the median beside it: 900 ÷ 3, and 200', () => {
  expect(ask({ deals: [won('2026-10-02', 100), won('2026-10-03', 200), won('2026-10-04', 600)] }).figures).toMatchObject({ mean: 300, median: 200, amount: 900, deals: 3 });
});
test('the median of an even number lies between (type 7): 100 and 200', () => {
  expect(ask({ deals: [won('2026-10-02', 100), won('2026-10-03', 200)] }).figures['median']).toBe(150);
});
test('credits stay in sums, an amount that is missing is not 0: (300 − 100) over 2 deals', () => {
  const { figures, sample } = ask({ deals: [won('2026-10-02', 300), won('2026-10-03', -100), deal({ status: 'won', closedAt: '2026-10-04' })] });
  expect(figures).toMatchObject({ amount: 200, mean: 100, deals: 2 });
  expect(sample.excluded).toEqual([{ reason: 'no-amount', count: 1 }]);
});
test('is empty where no won deal has an amount', () => {
  expect(ask({ deals: [won('2026-10-02', undefined, { amount: null })] })).toMatchObject({ state: 'empty', reason: 'no-amount', value: null });
  expect(ask({ deals: [] })).toMatchObject({ state: 'empty', reason: 'no-won-deals' });
});

describe('currencies', () => {
  const deals = [won('2026-10-02', 300, { currency: 'EUR' }), won('2026-10-03', 100, { currency: 'USD' })];
  test('are never added: an answer for each in the rows', () => {
    const { state, reason, rows } = ask({ deals });
    expect([state, reason]).toEqual(['empty', 'mixed-currency']);
    expect(rows!.map(({ key, value }) => [key, value])).toEqual([['EUR', 300], ['USD', 100]]);
  });
  test('are converted at the last rate known at their date: (300 × 1.2 + 100) ÷ 2', () => {
    const rates = [{ at: '2026-09-01', from: 'EUR', to: 'USD', rate: 1.1 }, { at: '2026-10-01', from: 'EUR', to: 'USD', rate: 1.2 }, { at: '2026-10-15', from: 'EUR', to: 'USD', rate: 2 }];
    expect(ask({ deals, rates })).toMatchObject({ value: 230, currency: 'USD', notes: ['converted'] });
    expect(ask({ deals, rates }, { currency: 'EUR' }).value).toBeCloseTo((300 + 100 / 1.2) / 2, 9);
  });
  test('without a rate that leads there have no number, rather than one without them', () => {
    const { value, sample } = ask({ deals, rates: [{ at: '2026-10-01', from: 'GBP', to: 'USD', rate: 1.3 }] });
    expect([value, sample.excluded]).toEqual([null, [{ reason: 'no-rate', count: 1 }]]);
  });
});

describe('the verdict, against the median of the last 12 quarters', () => {
  const quarter = (ago: number) => new Date(Date.UTC(2026, 9 - 3 * ago, 5)).toISOString().slice(0, 10);
  const past = (quarters: number) => times(quarters, at => won(quarter(at + 1), 100, { createdAt: '2020-01-01' }));
  const now = (amount: number) => times(20, at => won('2026-10-10', amount + (at % 2), { createdAt: '2020-01-01' }));
  test.each([[98, 'watch', 'smaller'], [100, 'good', 'usual-or-larger']])('a mean of %s and a half: %s', (amount, level, code) => {
    expect(ask({ deals: [...past(6), ...now(amount)] }).verdict).toEqual({ level, code });
  });
  test('needs at least 6 of them', () => {
    expect(ask({ deals: [...past(5), ...now(100)] }).verdict).toBeUndefined();
  });
});

test('from figures', () => {
  expect(ofFigures('revenue-per-deal', { figures: { mean: 1200, deals: 40 }, currency: 'EUR' })).toMatchObject({ value: 1200, currency: 'EUR' });
});
