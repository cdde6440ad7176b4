/** What the lifetime value of a customer rests on: measures and parts that two definitions share. */
import { count, days, mean, product, quotient, sum, value, type Expr } from './language.js';

/** Active at the end of the window: acquired by then and not churned by then, as far as is known now. */
const active = {
  where: { acquiredAt: { lte: { scope: 'until' }, lt: { scope: 'now' } } },
  any: [{ where: { churnedAt: { missing: true } } }, { where: { churnedAt: { gt: { scope: 'until' } } } }, { where: { churnedAt: { gte: { scope: 'now' } } } }],
} as const;
/** A churn before the acquisition contradicts itself: it ended nothing. */
const ended = { where: { churnedAt: { missing: false } }, if: [days('acquiredAt', 'churnedAt'), { gte: { is: 0 } }], at: 'churnedAt' } as const;
const from: Expr = { calc: 'max', of: ['acquiredAt', { scope: 'start' }] };
const to: Expr = { calc: 'min', of: [{ calc: '??', of: ['churnedAt', { scope: 'until' }] }, { scope: 'until' }] };
const months: Expr = { calc: 'max', of: [{ is: 0 }, { from, to, in: 'months' }] };

export const lifetimeMeasures = {
  churned: count('customers', ended),
  /** Who came later adds nothing; most windows of the past have few customers. */
  customerMonths: sum('customers', months, { where: { acquiredAt: { lt: { scope: 'until' } } } }),
  arpa: mean('customers', 'monthlyRevenue', { ...active, unit: 'money' }),
  marginAmount: sum('customers', { calc: '*', of: ['monthlyRevenue', 'grossMargin'] }, { ...active, unit: 'money' }),
  marginBase: sum('customers', 'monthlyRevenue', { where: { ...active.where, grossMargin: { missing: false } }, any: active.any }),
} as const;

export const lifetimeParts = {
  churn: { when: ['customerMonths', '>', value(0)], then: quotient('churned', 'customerMonths'), else: { missing: 'no-customers' } },
  margin: quotient('marginAmount', 'marginBase'),
  lifetimeMonths: quotient(value(1), 'churn'),
} as const;

/** Gross margin × monthly revenue per customer ÷ monthly churn. */
export const marginOverChurn = quotient(product('arpa', 'margin'), 'churn');

export const acquisitionMeasures = {
  acquired: count('customers', { at: 'acquiredAt' }),
  spend: sum('spend', 'amount', { prorate: 'calendar', window: 'elapsed' }),
  notedCost: mean('customers', 'acquisitionCost', { at: 'acquiredAt', unit: 'money' }),
} as const;

/** Spend per customer acquired, else the mean cost noted on them. */
export const acquisitionCost = { first: [quotient('spend', 'acquired'), 'notedCost'] } as const;
