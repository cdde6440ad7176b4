import { count, days, defineKpi, history, mean, product, quotient, share, sum, total } from '../kpi/language.js';

const won = { where: { status: 'won' }, at: 'closedAt' } as const;

export const pipelineVelocity = defineKpi({
  id: 'pipeline-velocity',
  title: 'Pipeline velocity',
  question: 'How much money does the pipeline turn into revenue in a day?',
  caption: 'a day',
  definition: 'Deals active at the start of the period × win rate × mean amount of a won deal ÷ mean days to a win: what the pipeline brings in a day if things go on as they are.',
  pitfall: 'The cycle is a mean, as the other levers are. What was really won a day stands beside it: the two differ when the pipeline grows or shrinks.',
  measures: {
    activeDeals: count('deals', { where: { createdAt: { lt: { scope: 'start' } } }, any: [{ where: { status: 'open' } }, { where: { closedAt: { gte: { scope: 'start' } } } }] }),
    won: count('deals', won),
    closed: count('deals', { where: { status: ['won', 'lost'] }, at: 'closedAt' }),
    averageDeal: mean('deals', 'amount', won),
    cycleDays: mean('deals', days('createdAt', 'closedAt'), won),
    wonAmount: sum('deals', 'amount', won),
    wonInMonth: sum('deals', 'amount', { ...won, window: { this: 'month' } }),
  },
  parts: {
    velocity: quotient(product('activeDeals', 'winRate', 'averageDeal'), 'cycleDays'),
    winRate: share('won', 'closed'),
    actualPerDay: quotient('wonAmount', { scope: 'daysElapsed' }),
    daysLeft: { scope: 'daysLeftInMonth' },
    forecast: total('wonInMonth', product('velocity', 'daysLeft')),
  },
  formula: 'velocity',
  unit: 'money/day',
  units: { velocity: 'money/day', actualPerDay: 'money/day', daysLeft: 'days', forecast: 'money' },
  better: 'higher',
  sample: { of: 'activeDeals', noun: 'deal' },
  options: {
    population: { start: {}, now: { measures: { activeDeals: count('board') } } },
    days: {
      calendar: {},
      working: {
        parts: {
          // The same velocity told per working day: what comes in stays the same over a period.
          velocity: product(quotient(product('activeDeals', 'winRate', 'averageDeal'), 'cycleDays'), quotient({ scope: 'days' }, { scope: 'workingDays' })),
          actualPerDay: quotient('wonAmount', { scope: 'workingDaysElapsed' }),
          daysLeft: { scope: 'workingDaysLeftInMonth' },
        },
      },
    },
  },
  by: ['owner', 'channel', 'product', 'team'],
  bands: {
    steps: [
      { below: history('p25', 'velocity'), level: 'act', code: 'slow' },
      { below: history('median', 'velocity'), level: 'watch', code: 'usual' },
      { level: 'good', code: 'fast' },
    ],
  },
  sources: [{ name: 'Quartiles of your last 12 like periods', kind: 'own-history' }],
  names: {
    velocity: 'velocity', activeDeals: 'active deals', winRate: 'win rate', averageDeal: 'average deal', cycleDays: 'cycle', actualPerDay: 'really won a day', daysLeft: 'days left in the month', forecast: 'forecast of the month',
    won: 'won', closed: 'closed', wonAmount: 'won revenue', wonInMonth: 'won this month',
  },
  verdicts: {
    slow: { says: 'Slow.', why: 'Below three quarters of your last periods.', advice: 'Start with the lever that took most: the drawing shows what each of the four did.' },
    usual: { says: 'A little slower.', why: 'Below the middle of your last periods.', advice: 'See which lever lags behind; the cycle is often the cheapest to shorten.' },
    fast: { says: 'Fast.', why: 'In the better half of your last periods.', advice: 'Check that it is not one large deal, then see which lever carried it and keep that up.' },
  },
});
