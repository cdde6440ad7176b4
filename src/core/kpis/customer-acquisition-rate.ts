import { count, defineKpi, happened, share } from '../kpi/language.js';

export const customerAcquisitionRate = defineKpi({
  id: 'customer-acquisition-rate',
  title: 'Customer acquisition rate',
  question: 'Of the leads we contact, how many do we win, and after how many touches?',
  caption: 'of contacted leads became customers',
  definition: 'Contacted leads created in the period that became customers, as a share of all contacted. The drop-off is the number of touches from which the rate stays below half of the whole.',
  pitfall: 'More touches go to harder leads, so a low rate after many touches does not say that touches harm.',
  measures: { acquired: count('leads', { where: { contacted: true, customerAt: happened }, at: 'createdAt' }), contacted: count('leads', { where: { contacted: true }, at: 'createdAt' }) },
  parts: { rate: share('acquired', 'contacted'), dropOff: { dropOff: ['acquired', 'contacted'], by: 'touches', below: 0.5 } },
  formula: 'rate',
  unit: 'share',
  units: { dropOff: 'count' },
  form: 'ranked',
  better: 'higher',
  sample: { of: 'contacted', noun: 'lead' },
  by: ['touches', 'contactMethod', 'channel', 'owner', 'team'],
  sources: [{ name: 'No threshold: compare methods and your own past', kind: 'own-history' }],
  names: { rate: 'rate', acquired: 'became customers', contacted: 'contacted', dropOff: 'touches from which the rate drops off' },
  verdicts: {},
});
