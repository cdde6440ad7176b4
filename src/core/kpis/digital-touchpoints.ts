import { count, defineKpi, distinct, quotient } from '../kpi/language.js';

export const digitalTouchpoints = defineKpi({
  id: 'digital-touchpoints',
  title: 'Digital touchpoints',
  question: 'How often do people meet us online before they buy?',
  caption: 'visits, downloads and the like',
  definition: 'Touchpoints in the period; per lead that has any; and the won deals before which there was one.',
  pitfall: 'Only what is tracked: a touchpoint without a lead or a deal counts, but belongs to nobody.',
  measures: {
    touchpoints: count('touchpoints', { at: 'at' }),
    ofLeads: count('touchpoints', { where: { lead: { missing: false } }, at: 'at' }),
    leads: distinct('touchpoints', 'lead', { at: 'at' }),
    wonWithTouchpoint: count('deals', { where: { status: 'won', touched: true }, at: 'closedAt' }),
  },
  parts: { perLead: quotient('ofLeads', 'leads') },
  formula: 'touchpoints',
  unit: 'count',
  units: { perLead: 'ratio' },
  form: 'trend',
  better: 'higher',
  sample: { of: 'touchpoints', noun: 'touchpoint' },
  by: ['channel', 'kind'],
  sources: [{ name: 'No threshold: compare channels and your own past', kind: 'own-history' }],
  names: { touchpoints: 'touchpoints', ofLeads: 'touchpoints of leads', leads: 'leads with any', perLead: 'per lead', wonWithTouchpoint: 'won after a touchpoint' },
  verdicts: {},
});
