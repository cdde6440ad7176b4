import { atTarget, ownPlan, planned, target } from '../kpi/judgement.js';
import { count, defineKpi, sum } from '../kpi/language.js';

export const proposalsSent = defineKpi({
  id: 'proposals-sent',
  title: 'Proposals sent',
  question: 'How many offers went out?',
  caption: 'proposals',
  definition: 'Deals whose proposal was sent in the period, and their amount.',
  pitfall: 'One proposal a deal: a second version does not count again.',
  measures: { proposals: count('deals', { at: 'proposalAt' }), amount: sum('deals', 'amount', { at: 'proposalAt' }), planned: planned('proposals-sent') },
  parts: { target },
  formula: 'proposals',
  unit: 'count',
  units: { target: 'count' },
  form: 'trend',
  better: 'higher',
  sample: { of: 'proposals', noun: 'deal' },
  by: ['owner', 'product', 'channel', 'team'],
  bands: atTarget,
  sources: [ownPlan],
  names: { proposals: 'proposals', amount: 'amount', planned: 'planned', target: 'target' },
  verdicts: {
    behind: { says: 'Behind the target.', why: '{proposals} of {target}.', advice: 'See where deals wait before the proposal: a missing price or a missing meeting.' },
    reached: { says: 'Target reached.', why: '{proposals} of {target}.', advice: 'Call back on those that are a week old: a proposal without a date to talk is a letter.' },
  },
});
