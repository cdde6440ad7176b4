import { lifetimeMeasures, lifetimeParts, marginOverChurn } from '../kpi/lifetime.js';
import { count, defineKpi, product, share, value } from '../kpi/language.js';

const { customerMonths, arpa, marginAmount, marginBase, churned: left } = lifetimeMeasures;
const rows = 'clientele';

export const churnByRep = defineKpi({
  id: 'churn-by-rep',
  title: 'Churn by rep',
  question: 'Whose customers leave?',
  caption: 'of customers left',
  definition: 'Customers active at the start of the period that churned in it, as a share of those active at its start, by whoever looked after them then.',
  pitfall: 'By the owner at the start, not the one now: else a rep who takes over shaky customers is blamed for them. Without `ownerships` the owner now stands in.',
  measures: {
    churned: count(rows, { where: { atStart: true, atEnd: false } }),
    atStart: count(rows, { where: { atStart: true } }),
    byOwnerNow: count(rows, { where: { atStart: true, ownerNow: true } }),
    customerMonths: { ...customerMonths, rows }, arpa: { ...arpa, rows }, marginAmount: { ...marginAmount, rows }, marginBase: { ...marginBase, rows }, left: { ...left, rows },
  },
  parts: {
    churnRate: share('churned', 'atStart'),
    lostLifetimeValue: product('churned', 'ltv'),
    ltv: marginOverChurn,
    churn: { when: ['customerMonths', '>', value(0)], then: { quotient: ['left', 'customerMonths'] }, else: { missing: 'no-customers' } },
    margin: lifetimeParts.margin,
  },
  formula: 'churnRate',
  unit: 'share',
  units: { lostLifetimeValue: 'money', ltv: 'money', churn: 'share', margin: 'share', customerMonths: 'months' },
  form: 'ranked',
  better: 'lower',
  sample: { of: 'atStart', noun: 'customer' },
  by: ['owner', 'team', 'channel'],
  notes: [{ if: ['byOwnerNow', '>', value(0)], code: 'owner-now' }],
  sources: [{ name: 'No threshold: compare reps and your own past', kind: 'own-history' }],
  names: {
    churnRate: 'churn', churned: 'left', atStart: 'at the start', byOwnerNow: 'by the owner now', lostLifetimeValue: 'lifetime value lost', ltv: 'lifetime value', churn: 'monthly churn', margin: 'gross margin', customerMonths: 'customer-months', arpa: 'monthly revenue per customer',
    marginAmount: 'monthly margin', marginBase: 'monthly revenue with a margin', left: 'left, whenever acquired',
  },
  verdicts: {},
});
