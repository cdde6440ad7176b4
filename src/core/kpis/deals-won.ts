import { atTarget, ownPlan, planned, target } from '../kpi/judgement.js';
import { count, defineKpi, sum } from '../kpi/language.js';

export const dealsWon = defineKpi({
  id: 'deals-won',
  title: 'Deals won',
  question: 'How many deals did we win?',
  caption: 'deals won',
  definition: 'Deals won in the period by the date of closing, and their amount.',
  pitfall: 'A number of deals says nothing of their size: the amount stands beside it.',
  measures: { won: count('deals', { where: { status: 'won' }, at: 'closedAt' }), amount: sum('deals', 'amount', { where: { status: 'won' }, at: 'closedAt' }), planned: planned('deals-won') },
  parts: { target },
  formula: 'won',
  unit: 'count',
  units: { target: 'count' },
  form: 'trend',
  better: 'higher',
  sample: { of: 'won', noun: 'deal' },
  by: ['owner', 'channel', 'product', 'team'],
  bands: atTarget,
  sources: [ownPlan],
  names: { won: 'won', amount: 'amount', planned: 'planned', target: 'target' },
  verdicts: {
    behind: { says: 'Behind the target.', why: '{won} of {target}.', advice: 'Look at what is committed for the rest of the period, and at its dates.' },
    reached: { says: 'Target reached.', why: '{won} of {target}.', advice: 'See that the amount followed the number.' },
  },
});
