import { nearTarget, ownPlan, planned, target } from '../kpi/judgement.js';
import { count, defineKpi } from '../kpi/language.js';

export const leadsGenerated = defineKpi({
  id: 'leads-generated',
  title: 'Leads',
  question: 'How many leads came in?',
  caption: 'new leads',
  definition: 'Leads created in the period.',
  pitfall: 'A number of leads says nothing of their quality: read it beside qualified leads.',
  measures: { leads: count('leads', { at: 'createdAt' }), planned: planned('leads-generated') },
  parts: { target },
  formula: 'leads',
  unit: 'count',
  units: { target: 'count' },
  form: 'trend',
  better: 'higher',
  sample: { of: 'leads', noun: 'lead' },
  by: ['channel', 'owner', 'team'],
  bands: nearTarget,
  sources: [ownPlan],
  names: { leads: 'leads', planned: 'planned', target: 'target' },
  verdicts: {
    behind: { says: 'Behind the target.', why: '{leads} of {target}.', advice: 'See which channel fell and whether it is traffic or the form: visitors to leads tells them apart.' },
    'slightly-behind': { says: 'Slightly behind.', why: '{leads} of {target}.', advice: 'One campaign can close this: choose the channel with the best visitor-to-lead rate.' },
    reached: { says: 'Target reached.', why: '{leads} of {target}.', advice: 'Check that the share that qualifies has held.' },
  },
});
