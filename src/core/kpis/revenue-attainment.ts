import { defineKpi, minus, product, quotient, sum, value } from '../kpi/language.js';

const revenue = { where: { metric: 'revenue' }, prorate: 'calendar' } as const;

export const revenueAttainment = defineKpi({
  id: 'revenue-attainment',
  title: 'Plan attainment',
  question: 'How much of the plan is won, and is that on pace?',
  caption: 'of the plan',
  definition: 'Revenue won in the period divided by its target. The pace is the part of the target that should be won by now, by calendar days.',
  pitfall: 'A target that spans more than the period counts by the days that overlap. Seasons are not in the pace: it is a straight line.',
  measures: {
    won: sum('deals', 'amount', { where: { status: 'won' }, at: 'closedAt' }),
    planned: sum('goals', 'amount', revenue),
    plannedByNow: sum('goals', 'amount', { ...revenue, window: 'elapsed' }),
  },
  parts: {
    attainment: { when: ['target', '>', value(0)], then: quotient('won', 'target'), else: { missing: 'no-target' } },
    target: { first: [{ scope: 'target' }, 'planned'] },
    // A plan whose periods have not begun asks for nothing yet.
    pace: { first: [product({ scope: 'target' }, quotient({ scope: 'daysElapsed' }, { scope: 'days' })), 'plannedByNow', product('planned', value(0))] },
    gap: minus('target', 'won'),
    paceShare: { when: ['target', '>', value(0)], then: quotient('pace', 'target'), else: { missing: 'no-target' } },
    behind: minus('pace', 'won'),
  },
  formula: 'attainment',
  unit: 'share',
  units: { attainment: 'share', target: 'money', pace: 'money', gap: 'money', paceShare: 'share', behind: 'money' },
  form: 'bullet',
  better: 'higher',
  sample: { noun: 'deal' },
  by: ['owner', 'team'],
  bands: {
    steps: [
      { below: product(value(0.9), 'paceShare'), level: 'act', code: 'behind' },
      { below: 'paceShare', level: 'watch', code: 'slightly-behind' },
      { level: 'good', code: 'on-pace' },
    ],
  },
  sources: [{ name: 'The plan itself, spread evenly over its days', kind: 'own-history' }],
  names: { attainment: 'attainment', won: 'won', target: 'plan', pace: 'pace', gap: 'left to win', planned: 'planned', plannedByNow: 'planned by now', paceShare: 'pace, of the plan', behind: 'behind the pace' },
  verdicts: {
    behind: { says: 'Behind.', why: '{behind} short of the pace.', advice: 'Look at coverage next: is there enough open to catch up, and does it close in time?' },
    'slightly-behind': { says: 'Slightly behind pace.', why: '{behind} short of it.', advice: 'One or two deals decide it: go through the committed ones and their dates.' },
    'on-pace': { says: 'On pace.', why: '{won} of {target} won.', advice: 'Look at the next period: its pipeline is being built now.' },
  },
});
