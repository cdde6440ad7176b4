import { count, days, defineKpi, mean, median, product, quantile, value } from '../kpi/language.js';

const lost = { where: { status: 'lost' }, at: 'closedAt' } as const;
const cycle = days('createdAt', 'closedAt');

export const timeToLoss = defineKpi({
  id: 'time-to-loss',
  title: 'Time to loss',
  question: 'How long do we work on deals that we lose?',
  caption: 'from creation to a loss, mean',
  definition: 'Days from creation to closing of the deals lost in the period, beside those of the deals won.',
  pitfall: 'Judged by medians: losing early is good, because the time goes to deals that can be won.',
  measures: {
    mean: mean('deals', cycle, lost),
    median: median('deals', cycle, lost),
    p25: quantile('deals', 0.25, cycle, lost),
    p75: quantile('deals', 0.75, cycle, lost),
    p90: quantile('deals', 0.9, cycle, lost),
    n: count('deals', { ...lost, if: [cycle, { gte: { is: 0 } }] }),
    timeToConversion: median('deals', cycle, { where: { status: 'won' }, at: 'closedAt' }),
  },
  formula: 'mean',
  unit: 'days',
  form: 'trend',
  better: 'lower',
  sample: { of: 'n', noun: 'deal' },
  by: ['owner', 'lostReason', 'channel', 'product', 'team'],
  bands: {
    of: 'median',
    steps: [
      { below: product(value(0.7), 'timeToConversion'), level: 'good', code: 'early' },
      { below: 'timeToConversion', level: 'watch', code: 'late' },
      { level: 'act', code: 'later-than-wins' },
    ],
  },
  sources: [{ name: 'Median time to a win in the same period', kind: 'own-history' }],
  names: { mean: 'mean', median: 'median', p25: 'a quarter within', p75: 'three quarters within', p90: 'nine tenths within', n: 'lost deals', timeToConversion: 'median time to a win' },
  verdicts: {
    early: { says: 'Lost early.', why: 'Median {median}; a win takes {timeToConversion}.', advice: 'Qualification works: the time goes to deals that can be won.' },
    late: { says: 'Lost late.', why: 'Median {median}; a win takes {timeToConversion}.', advice: 'Ask in the first two stages what would make this deal impossible, and close it then.' },
    'later-than-wins': { says: 'Lost later than won.', why: 'Median {median}; a win takes {timeToConversion}.', advice: 'Deals linger that will not be won. Close what has stood longer than a win takes, and see what changes.' },
  },
});
