import { count, defineKpi, mean, median, quantile, share, value, type Expr, type Measure } from '../kpi/language.js';

type Clock = 'wall' | 'business';
const created = { at: 'createdAt' } as const;
const responded = { where: { answeredAt: { missing: false } } } as const;
/** An answer before the creation contradicts itself: such a lead is answered, but has no duration. */
const minutes = (clock: Clock, to: Expr): Expr => ({ from: 'createdAt', to, in: 'minutes', clock });
/** Until the answer, else until it was given up or until now. */
const given: Expr = { calc: 'min', of: [{ calc: '??', of: ['disqualifiedAt', { scope: 'now' }] }, { scope: 'now' }] };
const seen: Expr = { calc: '??', of: ['answeredAt', given] };
const answered = { ...created, ...responded } as const;
const within = (clock: Clock, most: number): Measure => count('leads', { ...answered, if: [minutes(clock, 'answeredAt'), { lte: { is: most } }] });

const by = (clock: Clock) => ({
  median: median('leads', minutes(clock, 'answeredAt'), answered),
  mean: mean('leads', minutes(clock, 'answeredAt'), answered),
  p90: quantile('leads', 0.9, minutes(clock, 'answeredAt'), answered),
  kmMedian: median('leads', minutes(clock, seen), { ...created, censored: { event: responded } }),
  fast: within(clock, 5),
  sameHour: within(clock, 60),
});

export const leadResponseTime = defineKpi({
  id: 'lead-response-time',
  title: 'Lead response time',
  question: 'How long does a new lead wait for us?',
  caption: 'until the first response, median',
  definition: 'Minutes from a lead’s creation to its first response, of the leads created in the period.',
  pitfall: 'Leads that still wait are not in the median, so it flatters; the Kaplan–Meier median counts them as waiting. A business clock stops outside working hours.',
  measures: { ...by('wall'), leads: count('leads', created), unanswered: count('leads', { ...created, where: { answeredAt: { missing: true } } }) },
  parts: { within5min: share('fast', 'leads'), withinHour: share('sameHour', 'leads') },
  formula: 'median',
  unit: 'minutes',
  form: 'distribution',
  better: 'lower',
  sample: { of: 'leads', noun: 'lead', waiting: 'unanswered' },
  options: { clock: { wall: {}, business: { measures: by('business') } } },
  by: ['owner', 'channel', 'team'],
  bands: {
    steps: [
      { upTo: value(60), level: 'good', code: 'within-hour' },
      { upTo: value(1440), level: 'watch', code: 'within-day' },
      { level: 'act', code: 'over-a-day' },
    ],
  },
  sources: [{ name: 'Harvard Business Review 2011: who answers within an hour is seven times as likely to qualify a lead', kind: 'study', url: 'https://hbr.org/2011/03/the-short-life-of-online-sales-leads' }],
  names: {
    median: 'median', mean: 'mean', p90: 'nine tenths within', kmMedian: 'half answered, waiting ones counted (Kaplan–Meier)', within5min: 'within 5 minutes', withinHour: 'within an hour',
    fast: 'answered within 5 minutes', sameHour: 'answered within an hour', unanswered: 'unanswered', leads: 'leads',
  },
  verdicts: {
    'within-hour': { says: 'Fast.', why: '{withinHour} are answered within the hour.', advice: 'See when the slow ones came in: evenings and weekends are the usual hole.' },
    'within-day': { says: 'Within a day.', why: '{withinHour} are answered within the hour.', advice: 'Whoever answers first usually wins: give the first hour to one named person.' },
    'over-a-day': { says: 'Too slow.', why: '{unanswered:lead} still wait.', advice: 'Answer the waiting ones today, newest first; then find out where a new lead lies unseen.' },
  },
});
