import { atLeastUsual, ownPast } from '../kpi/judgement.js';
import { defineKpi, quotient, sum, value } from '../kpi/language.js';

const known = { where: { status: 'won', cost: { missing: false } }, at: 'closedAt' } as const;

export const averageMargin = defineKpi({
  id: 'average-margin',
  title: 'Average margin',
  question: 'What is left of what we sell?',
  caption: 'of revenue is left after cost',
  definition: 'Amount less cost of the deals won in the period, divided by their amount. Deals without a cost are not in it.',
  pitfall: 'Weighted by amount: one large deal at a low margin pulls it down, as it does in the till.',
  measures: { marginAmount: sum('deals', { calc: '-', of: ['amount', 'cost'] }, { ...known, unit: 'money' }), amount: sum('deals', 'amount', known), cost: sum('deals', 'cost', { ...known, where: { ...known.where, amount: { missing: false } } }) },
  parts: { margin: { when: ['amount', '>', value(0)], then: quotient('marginAmount', 'amount'), else: { missing: 'nothing-to-divide-by' } } },
  formula: 'margin',
  unit: 'share',
  units: { margin: 'share' },
  form: 'trend',
  better: 'higher',
  sample: { noun: 'deal' },
  by: ['product', 'owner', 'channel', 'team'],
  bands: atLeastUsual('margin'),
  sources: [ownPast],
  names: { margin: 'margin', marginAmount: 'margin in money', amount: 'amount', cost: 'cost' },
  verdicts: {
    'below-usual': { says: 'Below your usual.', why: '{amount} sold at a cost of {cost}.', advice: 'Discounts or a cheaper mix? Compare the products first, then the reps.' },
    usual: { says: 'As usual or better.', why: '{amount} sold at a cost of {cost}.', advice: 'See which product carries it and whether more of it can be sold.' },
  },
});
