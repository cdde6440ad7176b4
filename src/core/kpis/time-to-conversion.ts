import { count, days, defineKpi, history, incidence, mean, median, quantile, type Test } from '../kpi/language.js';

const won = { where: { status: 'won' }, at: 'closedAt' } as const;
const cycle = days('createdAt', 'closedAt');

/** Of the deals created in the window: until they closed, or until now while they are open. */
const watched = days('createdAt', { calc: '??', of: ['decidedAt', { scope: 'now' }] });
const known: Test = { any: [{ where: { status: 'open' } }, { where: { status: ['won', 'lost'], decidedAt: { missing: false } } }] };
const cohort = { at: 'createdAt', ...known, censored: { event: { where: { status: 'won' } }, other: { where: { status: 'lost' } } } } as const;

export const timeToConversion = defineKpi({
  id: 'time-to-conversion',
  title: 'Time to conversion',
  question: 'How long does a deal take until we win it?',
  caption: 'from creation to a win, mean',
  definition: 'Days from creation to closing of the deals won in the period.',
  pitfall: 'Deals that are still open are not in the mean, so it looks shorter than waiting is. The Kaplan–Meier median counts them as still running; it and the shares won within 30, 60 and 90 days are of the deals created in the period, and where none of them is as old yet, the share so far.',
  measures: {
    mean: mean('deals', cycle, won),
    median: median('deals', cycle, won),
    p25: quantile('deals', 0.25, cycle, won),
    p75: quantile('deals', 0.75, cycle, won),
    p90: quantile('deals', 0.9, cycle, won),
    n: count('deals', { ...won, if: [cycle, { gte: { is: 0 } }] }),
    kmMedian: median('deals', watched, cohort),
    wonWithin30: incidence('deals', 30, watched, { ...cohort, unit: 'share' }),
    wonWithin60: incidence('deals', 60, watched, { ...cohort, unit: 'share' }),
    wonWithin90: incidence('deals', 90, watched, { ...cohort, unit: 'share' }),
  },
  formula: 'mean',
  unit: 'days',
  form: 'trend',
  better: 'lower',
  sample: { of: 'n', noun: 'deal' },
  by: ['owner', 'channel', 'product', 'team'],
  bands: { steps: [{ upTo: history('median', 'mean'), level: 'good', code: 'usual-or-faster' }, { level: 'watch', code: 'slower' }] },
  sources: [{ name: 'Median of your last 12 like periods', kind: 'own-history' }],
  names: {
    mean: 'mean', median: 'median', p25: 'a quarter within', p75: 'three quarters within', p90: 'nine tenths within', n: 'won deals',
    kmMedian: 'half closed, open ones counted (Kaplan–Meier)', wonWithin30: 'won within 30 days', wonWithin60: 'won within 60 days', wonWithin90: 'won within 90 days',
  },
  verdicts: {
    'usual-or-faster': { says: 'As fast as usual or faster.', why: 'Half were won within {median}.', advice: 'See which stage got shorter and whether the win rate held.' },
    slower: { says: 'Slower than usual.', why: 'Half were won within {median}.', advice: 'Find the stage where deals wait longest, and what they wait for.' },
  },
});
