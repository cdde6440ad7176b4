import { atLeastUsual, ownPast } from '../kpi/judgement.js';
import { defineKpi, minus, quotient, sum, value, type Expr } from '../kpi/language.js';

const won = { where: { status: 'won' }, at: 'closedAt', unit: 'money' } as const;
/** Of deals that have both: the other, times 0, takes out those that lack it, and has them counted. */
const both = (of: Expr, other: Expr): Expr => ({ calc: '-', of: [of, { calc: '*', of: [other, { is: 0 }] }] });

export const averageMargin = defineKpi({
  id: 'average-margin',
  title: 'Average margin',
  question: 'What is left of what we sell?',
  caption: 'of revenue is left after cost',
  definition: 'Amount less cost of the deals won in the period, divided by their amount. Deals without a cost are not in it.',
  pitfall: 'Weighted by amount: one large deal at a low margin pulls it down, as it does in the till.',
  measures: { marginAmount: sum('deals', { calc: '-', of: ['amount', 'cost'] }, won), amount: sum('deals', both('amount', 'cost'), won), cost: sum('deals', both('cost', 'amount'), won) },
  parts: { margin: { when: ['amount', '>', value(0)], then: quotient('marginAmount', 'amount'), else: { missing: 'nothing-to-divide-by' } } },
  given: { marginAmount: minus('amount', 'cost') },
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
