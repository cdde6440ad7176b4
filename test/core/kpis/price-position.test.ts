import { expect, test } from 'vitest';
import { asking, ofFigures } from '../../helpers/ask.js';

const ask = asking('price-position');
const price = (product: string, competitor: string, own: number, rival: number, at = '2026-10-01', more = {}) => ({ product, competitor, own, rival, at, ...more });

test('median over products of own ÷ median rival: 90 ÷ 100, 120 ÷ 100 and 110 ÷ (100 + 120) ÷ 2', () => {
  const prices = [price('p', 'Acme', 90, 100), price('q', 'Acme', 120, 100), price('r', 'Acme', 110, 100), price('r', 'Beta', 110, 120)];
  expect(ask({ prices })).toMatchObject({ value: 1, unit: 'index', figures: { products: 3, cheaperThan: 1 } });
});
test('the last known counts, one to come does not; without a date it is the oldest', () => {
  const prices = [price('p', 'Acme', 80, 100, '2026-11-01'), price('p', 'Acme', 100, 100, '2026-10-01'), price('p', 'Acme', 500, 100, '2026-11-24'), { product: 'p', competitor: 'Acme', own: 1, rival: 1 }];
  expect(ask({ prices }).value).toBe(0.8);
});
test('over months each price is the last that was known at the end of the month', () => {
  const prices = [price('p', 'Acme', 80, 100, '2026-09-01'), price('p', 'Acme', 120, 100, '2026-11-02')];
  expect(ask({ prices }, { over: 'month' }).series!.map(({ value }) => value)).toEqual([0.8, 1.2]);
});
test('a product’s prices are compared in one currency, that of its last', () => {
  expect(ask({ prices: [price('p', 'Acme', 90, 100, '2026-10-02', { currency: 'EUR' }), price('p', 'Beta', 9000, 5000, '2026-10-01', { currency: 'RUB' })] }).value).toBe(0.9);
});
test('by product, and by rival with each its own price', () => {
  const prices = [price('p', 'Acme', 90, 100), price('p', 'Beta', 90, 60)];
  expect(ask({ prices }, { by: 'product' }).rows!.map(({ key, value }) => [key, value])).toEqual([['p', 90 / 80]]);
  expect(new Map(ask({ prices }, { by: 'competitor' }).rows!.map(({ key, value }) => [key, value]))).toEqual(new Map([['Acme', 0.9], ['Beta', 1.5]]));
});
test('is empty without prices', () => {
  expect(ask({})).toMatchObject({ state: 'empty', reason: 'needs-prices' });
  expect(ask({ prices: [price('p', 'Acme', 90, 100, '2026-11-24')] })).toMatchObject({ state: 'empty', reason: 'no-prices' });
});
test('from figures', () => {
  expect(ofFigures('price-position', { figures: { index: 0.97, products: 12 } })).toMatchObject({ value: 0.97 });
});
