import { nearTarget, ownPlan, planned, target } from '../kpi/judgement.js';
import { count, defineKpi, happened, share } from '../kpi/language.js';

export const qualifiedLeads = defineKpi({
  id: 'qualified-leads',
  title: 'Qualified leads',
  question: 'How many leads were worth a seller’s time?',
  caption: 'leads qualified',
  definition: 'Leads first qualified in the period. The share is of the leads created in it.',
  pitfall: 'The count goes by the date of qualifying, the share by the date of creation: the newest leads have had little time to qualify.',
  measures: {
    qualified: count('leads', { where: { qualifiedAt: happened }, at: 'qualifiedAt' }),
    leads: count('leads', { at: 'createdAt' }),
    qualifiedOfLeads: count('leads', { where: { qualifiedAt: happened }, at: 'createdAt' }),
    planned: planned('qualified-leads'),
  },
  parts: { target, qualifiedShare: share('qualifiedOfLeads', 'leads') },
  formula: 'qualified',
  unit: 'count',
  units: { target: 'count' },
  form: 'trend',
  better: 'higher',
  sample: { of: 'qualified', noun: 'lead' },
  by: ['channel', 'owner', 'team'],
  bands: nearTarget,
  sources: [ownPlan],
  names: { qualified: 'qualified', leads: 'leads created', qualifiedOfLeads: 'created and qualified', qualifiedShare: 'share that qualified', planned: 'planned', target: 'target' },
  verdicts: {
    behind: { says: 'Behind the target.', why: '{qualified} of {target}.', advice: 'Too few leads, or too few good ones? The share that qualified tells which.' },
    'slightly-behind': { says: 'Slightly behind.', why: '{qualified} of {target}.', advice: 'Go through the leads that nobody has judged yet before asking for more.' },
    reached: { says: 'Target reached.', why: '{qualified} of {target}.', advice: 'Ask the sellers whether they would have qualified them too.' },
  },
});
