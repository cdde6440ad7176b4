import { defineKpi, minus, quotient, sum, value } from '../kpi/language.js';

const won = { where: { status: 'won' }, at: 'closedAt' } as const;

export const salesGrowth = defineKpi({
  id: 'sales-growth',
  title: 'Sales growth',
  question: 'Are we selling more than before?',
  caption: 'more revenue than the period before',
  definition: 'Revenue won in the period against the period before. A running period is compared with the same elapsed part.',
  pitfall: 'Growth from nothing or from a negative sum has no rate. The compound rate is monthly: the last 12 months against the 12 before.',
  measures: {
    revenue: sum('deals', 'amount', won),
    previousRevenue: sum('deals', 'amount', { ...won, window: { lag: 1 } }),
    yearRevenue: sum('deals', 'amount', { ...won, window: { trailing: 12, grain: 'month' } }),
    yearBeforeRevenue: sum('deals', 'amount', { ...won, window: { trailing: 12, grain: 'month', lag: 12 } }),
  },
  parts: {
    growth: { when: ['previousRevenue', '>', value(0)], then: quotient(minus('revenue', 'previousRevenue'), 'previousRevenue'), else: { missing: 'nothing-before' } },
    compound: { when: ['yearBeforeRevenue', '>', value(0)], then: minus({ power: [quotient('yearRevenue', 'yearBeforeRevenue'), value(1 / 12)] }, value(1)), else: { missing: 'nothing-before' } },
  },
  formula: 'growth',
  unit: 'share',
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
  names: { growth: 'growth', revenue: 'revenue', previousRevenue: 'revenue before', compound: 'compound monthly growth', yearRevenue: 'revenue of the 12 months before', yearBeforeRevenue: 'revenue of the 12 months before those' },
  verdicts: {
    shrinking: { says: 'Shrinking.', why: '{revenue}, after {previousRevenue}.', advice: 'Compare with the same period last year first; then see which products and channels fell.' },
    flat: { says: 'Flat.', why: '{revenue}, as before.', advice: 'Look for what grows inside: a flat sum often hides a product that falls.' },
    growing: { says: 'Growing.', why: '{revenue}, after {previousRevenue}.', advice: 'See whether it came from more deals or from larger ones: the first lasts longer.' },
  },
});
