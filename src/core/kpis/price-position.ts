import { count, defineKpi, median } from '../kpi/language.js';

export const pricePosition = defineKpi({
  id: 'price-position',
  title: 'Competitors’ prices',
  question: 'Are we dearer or cheaper than the others?',
  caption: 'of the rivals’ median price',
  definition: 'Median over products of the own price divided by the median of the rivals’ prices, each as last known.',
  pitfall: 'List prices, not what is paid after discounts. A product’s prices are compared in one currency.',
  measures: {
    index: median('priceMatches', 'position', { unit: 'index' }),
    products: count('priceMatches'),
    cheaperThan: count('priceMatches', { if: ['own', { lt: 'rival' }] }),
  },
  formula: 'index',
  unit: 'index',
  form: 'table',
  better: 'between',
  sample: { of: 'products', noun: 'product' },
  by: ['product', 'competitor'],
  within: { competitor: { measures: { index: median('pricePairs', 'position', { unit: 'index' }), products: count('pricePairs'), cheaperThan: count('pricePairs', { if: ['own', { lt: 'rival' }] }) } } },
  sources: [{ name: 'No threshold: a price is a decision', kind: 'rule-of-thumb' }],
  names: { index: 'price index', products: 'products', cheaperThan: 'products where we are cheaper' },
  verdicts: {},
});
