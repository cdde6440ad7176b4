import { count, defineKpi, history, mean, median, quotient, sum } from '../kpi/language.js';

const won = { where: { status: 'won' }, at: 'closedAt' } as const;

export const revenuePerDeal = defineKpi({
  id: 'revenue-per-deal',
  title: 'Revenue per deal',
  question: 'How large is a deal that we win?',
  caption: 'per won deal, mean',
  definition: 'Revenue of the deals won in the period divided by their number. Deals without an amount are left out.',
  pitfall: 'A few large deals pull the mean: the median stands beside it.',
  measures: {
    mean: mean('deals', 'amount', won),
    median: median('deals', 'amount', won),
    amount: sum('deals', 'amount', won),
    deals: count('deals', { where: { status: 'won', amount: { missing: false } }, at: 'closedAt' }),
  },
  given: { mean: quotient('amount', 'deals') },
  formula: 'mean',
  unit: 'money',
  better: 'higher',
  sample: { of: 'deals', noun: 'deal' },
  by: ['owner', 'product', 'channel', 'team'],
  bands: { steps: [{ below: history('median', 'mean'), level: 'watch', code: 'smaller' }, { level: 'good', code: 'usual-or-larger' }] },
  sources: [{ name: 'Median of your last 12 like periods', kind: 'own-history' }],
  names: { mean: 'mean', median: 'median', amount: 'revenue', deals: 'won deals' },
  verdicts: {
    smaller: { says: 'Smaller than usual.', why: 'Half of the deals are below {median}.', advice: 'See whether discounts grew or the mix moved to smaller products before asking for larger deals.' },
    'usual-or-larger': { says: 'As large as usual or larger.', why: 'Half of the deals are above {median}.', advice: 'Check that it is not one deal: compare the mean with the median.' },
  },
});
