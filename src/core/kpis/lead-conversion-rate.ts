import { atLeastUsual, ownPast } from '../kpi/judgement.js';
import { count, defineKpi, happened, share } from '../kpi/language.js';

export const leadConversionRate = defineKpi({
  id: 'lead-conversion-rate',
  title: 'Lead conversion rate',
  question: 'How many leads become customers?',
  caption: 'of leads became customers',
  definition: 'Leads created in the period that became customers, as a share of all of them.',
  pitfall: 'A cohort: leads of the last weeks have had little time to buy, so compare at equal age.',
  measures: { customers: count('leads', { where: { customerAt: happened }, at: 'createdAt' }), leads: count('leads', { at: 'createdAt' }) },
  parts: { rate: share('customers', 'leads') },
  formula: 'rate',
  unit: 'share',
  form: 'trend',
  better: 'higher',
  sample: { of: 'leads', noun: 'lead' },
  by: ['channel', 'owner', 'contactMethod', 'team'],
  bands: atLeastUsual('rate'),
  sources: [ownPast],
  names: { rate: 'rate', customers: 'became customers', leads: 'leads' },
  verdicts: {
    'below-usual': { says: 'Below your usual.', why: '{customers} of {leads:lead} became customers.', advice: 'Find the step that fell: leads to deals, or deals to wins.' },
    usual: { says: 'As usual or better.', why: '{customers} of {leads:lead} became customers.', advice: 'Put the next spend into the channel with the best rate, and watch whether it holds.' },
  },
});
