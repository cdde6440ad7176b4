import { count, defineKpi, minus, product, quotient, share, sum, value, type Expr } from '../kpi/language.js';

const rest = { at: 'expectedCloseAt', window: 'rest' } as const;
/** A deal without an amount at its product's list price. */
const listed = { calc: '??', of: ['amount', 'product.listPrice'] } as const satisfies Expr;
const trailing = { at: 'closedAt', window: { trailing: 12, grain: 'month', to: 'now' } } as const;

export const pipelineCoverage = defineKpi({
  id: 'pipeline-coverage',
  title: 'Pipeline coverage',
  question: 'Is there enough open pipeline for what is left to win?',
  caption: 'of what is left to win',
  definition: 'Amount of the open deals that are expected to close in what is left of the period, divided by the target less what is won.',
  pitfall: 'Deals whose expected close is past are not pipeline until somebody looks at them: they are left out and counted. The need is 1 ÷ your own win rate; 3–4 is a rule of thumb.',
  measures: {
    open: sum('board', 'amount', rest),
    deals: count('board', rest),
    won: sum('deals', 'amount', { where: { status: 'won' }, at: 'closedAt' }),
    planned: sum('goals', 'amount', { where: { metric: 'revenue' }, prorate: 'calendar' }),
    weightedAmount: sum('board', { calc: '*', of: ['amount', 'probability'] }, { ...rest, unit: 'money' }),
    pastDue: count('board', { where: { expectedCloseAt: { lt: { scope: 'today' } } } }),
    assumed: count('board', { where: { assumed: true } }),
    trailingWon: count('deals', { where: { status: 'won' }, ...trailing }),
    trailingClosed: count('deals', { where: { status: ['won', 'lost'] }, ...trailing }),
  },
  parts: {
    coverage: { when: ['base', '>', value(0)], then: quotient('open', 'base'), else: { missing: 'target-met' } },
    base: 'remaining',
    target: { first: [{ scope: 'target' }, 'planned'] },
    remaining: minus('target', 'won'),
    winRate: share('trailingWon', 'trailingClosed'),
    needed: { when: ['trailingClosed', '>=', value(20)], then: { when: ['trailingWon', '>', value(0)], then: quotient(value(1), 'winRate'), else: value(3) }, else: value(3) },
    gap: { max: [value(0), minus(product('needed', 'base'), 'open')] },
    weighted: { when: ['base', '>', value(0)], then: quotient('weightedAmount', 'base'), else: { missing: 'target-met' } },
  },
  formula: 'coverage',
  unit: 'ratio',
  units: { target: 'money', remaining: 'money', base: 'money', gap: 'money', needed: 'ratio', weighted: 'ratio', coverage: 'ratio' },
  notation: 'times',
  better: 'between',
  sample: { of: 'deals', noun: 'deal' },
  options: {
    basis: { remaining: {}, target: { parts: { base: 'target' } } },
    value: {
      amount: {},
      list: { measures: { open: sum('board', listed, { ...rest, unit: 'money' }), weightedAmount: sum('board', { calc: '*', of: [listed, 'probability'] }, { ...rest, unit: 'money' }) } },
    },
  },
  by: ['forecast', 'owner', 'stage', 'team', 'channel', 'product'],
  excludes: { 'past-due': 'pastDue' },
  rules: [
    { if: [['remaining', '<=', value(0)]], level: 'good', code: 'met' },
    { if: [['coverage', '>', value(4.5)], ['coverage', '>', product(value(1.5), 'needed')]], level: 'watch', code: 'over-full' },
  ],
  bands: {
    steps: [
      { below: product(value(0.8), 'needed'), level: 'act', code: 'thin' },
      { below: 'needed', level: 'watch', code: 'short' },
      { level: 'good', code: 'enough' },
    ],
  },
  notes: [{ if: ['assumed', '>', value(0)], code: 'no-expected-close' }],
  sources: [
    { name: '1 ÷ your win rate of the last 12 months', kind: 'own-history' },
    { name: '3–4 times: common practice of sales teams, without a primary study', kind: 'rule-of-thumb' },
  ],
  names: {
    coverage: 'coverage', open: 'open pipeline', base: 'to be won', remaining: 'left to win', target: 'target', won: 'won', needed: 'needed', gap: 'gap', weighted: 'coverage weighted by probability',
    pastDue: 'expected close is past', deals: 'open deals', planned: 'planned', weightedAmount: 'open, weighted', assumed: 'without expected close', winRate: 'win rate of the last 12 months', trailingWon: 'won in the last 12 months', trailingClosed: 'closed in the last 12 months',
  },
  verdicts: {
    met: { says: 'Target met.', why: '{won} of {target} won.', advice: 'What is open now counts for the next period: look at its coverage.' },
    'over-full': { says: 'Over-full.', why: '{coverage:times} where {needed:times} would do.', advice: 'Too much pipeline is usually pipeline that nobody has cleaned: close what has not moved.' },
    enough: { says: 'Enough.', why: 'You need {needed:times}.', advice: 'Keep the dates honest: a deal that slips out of the period no longer covers it.' },
    short: { says: 'A little short.', why: 'You need {needed:times}: {gap} more.', advice: 'Bring deals forward from the next period, or lift the win rate of what is there.' },
    thin: { says: 'Thin.', why: '{gap} short of the {needed:times} you need.', advice: 'New deals started now close late: say so early, and look first at the deals whose expected close is past.' },
  },
});
