import { atLeastUsual, ownPast } from '../kpi/judgement.js';
import { count, defineKpi, quotient, sum } from '../kpi/language.js';

export const visitorToLead = defineKpi({
  id: 'visitor-to-lead',
  title: 'Visitors to leads',
  question: 'Do visitors become leads?',
  caption: 'leads per visitor',
  definition: 'Leads created in the period divided by the visitors of the same period.',
  pitfall: 'A quotient of two counts, no share: leads that never visited are in it, so it may exceed 1 and has no interval.',
  measures: { leads: count('leads', { at: 'createdAt' }), visitors: sum('traffic', 'visitors', { at: 'at' }) },
  parts: { rate: quotient('leads', 'visitors') },
  formula: 'rate',
  unit: 'ratio',
  units: { rate: 'ratio' },
  form: 'trend',
  better: 'higher',
  sample: { of: 'visitors', noun: 'visitor' },
  by: ['channel'],
  bands: atLeastUsual('rate'),
  sources: [ownPast],
  names: { rate: 'leads per visitor', leads: 'leads', visitors: 'visitors' },
  verdicts: {
    'below-usual': { says: 'Below your usual.', why: '{leads} from {visitors:visitor}.', advice: 'See which channel changed: new traffic that does not fit, or a form that stopped working.' },
    usual: { says: 'As usual or better.', why: '{leads} from {visitors:visitor}.', advice: 'Look at what becomes of these leads before buying more of the same traffic.' },
  },
});
