import { count, defineKpi, share, value } from '../kpi/language.js';

const provided = { where: { provided: true }, at: 'createdAt' } as const;

export const providedLeadCloseRate = defineKpi({
  id: 'provided-lead-close-rate',
  title: 'Close rate of provided leads',
  question: 'What does each rep make of the leads the company gives?',
  caption: 'of provided leads won',
  definition: 'Leads that the company provided in the period and whose deal was won, as a share of all provided, by who had them when they were handed out.',
  pitfall: 'Provided leads make reps comparable: nobody chose them. Where nobody wrote down the assignment, the owner now stands in.',
  measures: {
    won: count('leads', { ...provided, where: { ...provided.where, wonDeal: true } }),
    provided: count('leads', provided),
    byOwner: count('leads', { ...provided, where: { ...provided.where, assignedUnknown: true } }),
  },
  parts: { rate: share('won', 'provided') },
  formula: 'rate',
  unit: 'share',
  form: 'ranked',
  better: 'higher',
  sample: { of: 'provided', noun: 'lead' },
  by: ['assignedTo', 'channel', 'team'],
  /** The whole is what reps are measured by; it is not judged itself. */
  rules: [{ if: [['provided', '>=', value(0)]], level: 'none', code: 'whole' }],
  bands: { steps: [{ below: { bound: 'low', of: 'rate' }, level: 'watch', code: 'below-team' }, { level: 'good', code: 'with-team' }] },
  notes: [{ if: ['byOwner', '>', value(0)], code: 'owner-now' }],
  sources: [{ name: 'The team’s own rate, with a 95% interval', kind: 'own-history' }],
  names: { rate: 'close rate', won: 'won', provided: 'provided', byOwner: 'by the owner now' },
  verdicts: {
    whole: { says: 'The team’s rate.', why: '{won} of {provided:lead} won.', advice: 'Compare the reps: who is below the team’s interval needs help with the same leads.' },
    'below-team': { says: 'Below the team.', advice: 'Listen to two calls on provided leads together.' },
    'with-team': { says: 'With the team.', advice: 'Ask what this rep does first with a provided lead.' },
  },
});
