import { count, defineKpi, share, sum, type Test } from '../kpi/language.js';

const won = { where: { status: 'won' }, at: 'closedAt' } as const;
/** The data shows an earlier win, or the record says so: a first win may be older than the data. */
const again: Test = { any: [{ where: { earlierWins: { gte: { is: 1 } } } }, { where: { repeat: true } }] };

export const repeatSales = defineKpi({
  id: 'repeat-sales',
  title: 'Repeat sales',
  question: 'Do customers buy again?',
  caption: 'repeat deals won',
  definition: 'Deals won in the period by customers with an earlier win, and their share of all won.',
  pitfall: 'A deal without a customer cannot be told: it is a first one unless the record says otherwise.',
  measures: { repeat: count('deals', { ...won, ...again }), won: count('deals', won), amount: sum('deals', 'amount', { ...won, ...again }) },
  parts: { repeatShare: share('repeat', 'won') },
  formula: 'repeat',
  unit: 'count',
  form: 'trend',
  better: 'higher',
  sample: { of: 'won', noun: 'deal' },
  by: ['channel', 'owner', 'product', 'team'],
  sources: [{ name: 'No threshold: compare with your own past', kind: 'own-history' }],
  names: { repeat: 'repeat deals', won: 'won', repeatShare: 'share repeat', amount: 'amount' },
  verdicts: {},
});
