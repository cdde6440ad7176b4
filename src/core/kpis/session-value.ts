import { defineKpi, quotient, sum } from '../kpi/language.js';

export const sessionValue = defineKpi({
  id: 'session-value',
  title: 'Revenue per session',
  question: 'What does a visit bring, and what does it cost?',
  caption: 'revenue per session',
  definition: 'Revenue of the traffic divided by its sessions; cost per session beside it.',
  pitfall: 'Revenue is what the traffic source claims; sales on the phone are not in it.',
  measures: { revenue: sum('traffic', 'revenue', { at: 'at', unit: 'money' }), cost: sum('traffic', 'cost', { at: 'at', unit: 'money' }), sessions: sum('traffic', 'sessions', { at: 'at' }) },
  parts: { revenuePerSession: quotient('revenue', 'sessions'), costPerSession: quotient('cost', 'sessions') },
  formula: 'revenuePerSession',
  unit: 'money',
  units: { revenuePerSession: 'money', costPerSession: 'money' },
  form: 'ranked',
  better: 'higher',
  sample: { of: 'sessions', noun: 'session' },
  by: ['channel'],
  bands: { steps: [{ below: 'costPerSession', level: 'act', code: 'costs-more' }, { level: 'good', code: 'pays' }] },
  sources: [{ name: 'What a session costs', kind: 'own-history' }],
  names: { revenuePerSession: 'revenue per session', costPerSession: 'cost per session', revenue: 'revenue', cost: 'cost', sessions: 'sessions' },
  verdicts: {
    'costs-more': { says: 'Visits cost more than they bring.', why: 'A session costs {costPerSession}.', advice: 'Stop the channel with the widest gap first, and see what the others do without it.' },
    pays: { says: 'Visits pay.', why: 'A session costs {costPerSession}.', advice: 'Move spend towards the channels with the widest margin, in steps.' },
  },
});
