import { defineKpi, minus, quotient, sum, value } from '../kpi/language.js';

const won = { where: { status: 'won' }, at: 'closedAt' } as const;
const aMonth = minus({ power: [quotient('lastMonth', 'firstMonth'), quotient(value(1), minus({ scope: 'wholeMonths' }, value(1)))] }, value(1));

export const salesGrowth = defineKpi({
  id: 'sales-growth',
  title: 'Sales growth',
  question: 'Are we selling more than before?',
  caption: 'more revenue than the period before',
  definition: 'Revenue won in the period against the period before. A running period is compared with the same elapsed part.',
  pitfall: 'Growth from nothing or from a negative sum has no rate. The compound rate is that a month, from the first to the last whole month of the period: the running month stands apart.',
  measures: {
    revenue: sum('deals', 'amount', won),
    previousRevenue: sum('deals', 'amount', { ...won, window: { lag: 1 } }),
    firstMonth: sum('deals', 'amount', { ...won, window: { whole: 'first', grain: 'month' } }),
    lastMonth: sum('deals', 'amount', { ...won, window: { whole: 'last', grain: 'month' } }),
  },
  parts: {
    growth: { when: ['previousRevenue', '>', value(0)], then: quotient(minus('revenue', 'previousRevenue'), 'previousRevenue'), else: { missing: 'nothing-before' } },
    compound: { when: [{ scope: 'wholeMonths' }, '>', value(1)], then: { when: ['firstMonth', '>', value(0)], then: aMonth, else: { missing: 'nothing-before' } }, else: { missing: 'no-history' } },
  },
  formula: 'growth',
  unit: 'share',
  units: { growth: 'share', compound: 'share' },
  form: 'trend',
  better: 'higher',
  sample: { noun: 'deal' },
  by: ['owner', 'product', 'channel', 'team'],
  bands: {
    steps: [
      { below: value(0), level: 'act', code: 'shrinking' },
      { upTo: value(0), level: 'watch', code: 'flat' },
      { level: 'good', code: 'growing' },
    ],
  },
  sources: [{ name: 'Above zero is growth', kind: 'rule-of-thumb' }],
  names: { growth: 'growth', revenue: 'revenue', previousRevenue: 'revenue before', compound: 'compound monthly growth', firstMonth: 'revenue of the first whole month', lastMonth: 'revenue of the last whole month' },
  verdicts: {
    shrinking: { says: 'Shrinking.', why: '{revenue}, after {previousRevenue}.', advice: 'Compare with the same period last year first; then see which products and channels fell.' },
    flat: { says: 'Flat.', why: '{revenue}, as before.', advice: 'Look for what grows inside: a flat sum often hides a product that falls.' },
    growing: { says: 'Growing.', why: '{revenue}, after {previousRevenue}.', advice: 'See whether it came from more deals or from larger ones: the first lasts longer.' },
  },
});
