import { atTarget, ownPlan, planned, target } from '../kpi/judgement.js';
import { count, defineKpi, sum } from '../kpi/language.js';

export const opportunitiesCreated = defineKpi({
  id: 'opportunities-created',
  title: 'Deals created',
  question: 'How many new deals did we open?',
  caption: 'new deals',
  definition: 'Deals created in the period, and their amount.',
  pitfall: 'Amounts of young deals are guesses: the number is safer than the sum.',
  measures: { created: count('deals', { at: 'createdAt' }), amount: sum('deals', 'amount', { at: 'createdAt' }), planned: planned('opportunities-created') },
  parts: { target },
  formula: 'created',
  unit: 'count',
  units: { target: 'count' },
  form: 'trend',
  better: 'higher',
  sample: { of: 'created', noun: 'deal' },
  by: ['owner', 'channel', 'product', 'team'],
  bands: atTarget,
  sources: [ownPlan],
  names: { created: 'created', amount: 'amount', planned: 'planned', target: 'target' },
  verdicts: {
    behind: { says: 'Behind the target.', why: '{created} of {target}.', advice: 'Deals not opened now are missing a cycle later: see which rep or channel fell first.' },
    reached: { says: 'Target reached.', why: '{created} of {target}.', advice: 'Check that they hold: how many of last month’s are still open?' },
  },
});
