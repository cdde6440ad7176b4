import { expect, test } from 'vitest';
import { asking, ofFigures } from '../../helpers/ask.js';
import { deal, lost, won } from '../../helpers/records.js';

const ask = asking('average-margin');

test('Σ(amount − cost) ÷ Σ amount, weighted by amount: (900 − 500 + 100 − 20) ÷ 1,000, not the mean of 44 and 80 %', () => {
  expect(ask({ deals: [won('2026-10-02', 900, { cost: 500 }), won('2026-10-03', 100, { cost: 20 })] })).toMatchObject({ value: 0.48, figures: { amount: 1000, cost: 520 } });
});
test('leaves out, and counts, deals without a cost; lost ones are not in it', () => {
  const { value, figures, sample } = ask({ deals: [won('2026-10-02', 200, { cost: 50 }), won('2026-10-03', 800), deal({ status: 'won', closedAt: '2026-10-04', cost: 5 }), lost('2026-10-05', { cost: 1 })] });
  expect([value, figures['amount'], figures['cost']]).toEqual([0.75, 200, 50]);
  expect(sample.excluded).toEqual(expect.arrayContaining([{ reason: 'no-cost', count: 1 }, { reason: 'no-amount', count: 1 }]));
});
test('where nobody wrote a cost down there is no margin, and no cost of 0', () => {
  expect(ask({ deals: [won('2026-10-02', 200)] })).toMatchObject({ state: 'empty', reason: 'no-cost', figures: { margin: null, amount: null, cost: null } });
});
test('a cost of 0 is one; a cost above the amount is a negative margin', () => {
  expect(ask({ deals: [won('2026-10-02', 200, { cost: 0 })] }).value).toBe(1);
  expect(ask({ deals: [won('2026-10-02', 200, { cost: 300 })] }).value).toBe(-0.5);
});
test('amounts that add up to nothing or less have no margin', () => {
  expect(ask({ deals: [won('2026-10-02', 200, { cost: 10 }), won('2026-10-03', -200, { cost: 10 })] })).toMatchObject({ value: null, reason: 'nothing-to-divide-by' });
});
test('from figures, by their sums or as such', () => {
  expect(ofFigures('average-margin', { figures: { margin: 0.4 } }).value).toBe(0.4);
  expect(ofFigures('average-margin', { figures: { amount: 1000, marginAmount: 400 } }).value).toBe(0.4);
});
