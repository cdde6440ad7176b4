import { count, defineKpi, share, sum, value } from '../kpi/language.js';

const atStart = { where: { atStart: true } } as const;
/** Whoever is active at the start has not churned by then: what is left is a churn within the window. */
const gone = { where: { ...atStart.where, churnedAt: { lt: { scope: 'until' } } } } as const;

export const churnByRep = defineKpi({
  id: 'churn-by-rep',
  title: 'Churn by rep',
  question: 'Whose customers leave?',
  caption: 'of customers left',
  definition: 'Customers active at the start of the period that churned in it, as a share of those active at its start, by whoever looked after them then. The lifetime value lost is their monthly revenue × gross margin ÷ the monthly churn of all customers.',
  pitfall: 'By the owner at the start, not the one now: else a rep who takes over shaky customers is blamed for them. Without `ownerships` the owner now stands in. What is lost is valued at the lifetime of all customers: at each rep’s own churn, whoever loses more would seem to lose less each time.',
  measures: {
    churned: count('clientele', gone),
    atStart: count('clientele', atStart),
    lostLifetimeValue: sum('clientele', 'lifetimeValue', { ...gone, unit: 'money' }),
    byOwnerNow: count('clientele', { where: { ...atStart.where, ownerNow: true } }),
  },
  parts: { churnRate: share('churned', 'atStart') },
  formula: 'churnRate',
  unit: 'share',
  form: 'ranked',
  better: 'lower',
  sample: { of: 'atStart', noun: 'customer' },
  by: ['owner', 'team', 'channel'],
  notes: [{ if: ['byOwnerNow', '>', value(0)], code: 'owner-now' }],
  sources: [{ name: 'No threshold: compare reps and your own past', kind: 'own-history' }],
  names: { churnRate: 'churn', churned: 'left', atStart: 'at the start', byOwnerNow: 'by the owner now', lostLifetimeValue: 'lifetime value lost' },
  verdicts: {},
});
