import { count, defineKpi, history, mean, median, product, quantile, value, type Test } from '../kpi/language.js';

const ended = { at: 'endedAt', where: { left: true } } as const;
/** Ended in the window, or goes on: the ones that wait longest would be missing without them. */
const watched: Test = { any: [{ where: { left: false } }, { where: { left: true, endedAt: { gte: { scope: 'start' }, lt: { scope: 'until' } } } }] };

export const stageDuration = defineKpi({
  id: 'stage-duration',
  title: 'Stage duration',
  question: 'Where do deals wait?',
  caption: 'in a stage, median',
  definition: 'Days that a deal spent in a stage, spells added, of the stays whose last spell ended in the period.',
  pitfall: 'A stay is placed by its end, as a cycle is by its close. Deals that still stand in the stage are not in the median, so it flatters; the Kaplan–Meier median counts them as still running.',
  measures: {
    median: median('stageEntries', 'spent', { ...ended, unit: 'days' }),
    mean: mean('stageEntries', 'spent', { ...ended, unit: 'days' }),
    p75: quantile('stageEntries', 0.75, 'spent', { ...ended, unit: 'days' }),
    p90: quantile('stageEntries', 0.9, 'spent', { ...ended, unit: 'days' }),
    kmMedian: median('stageEntries', 'spent', { ...watched, unit: 'days', censored: { event: { where: { left: true } } } }),
    open: count('stageEntries', { where: { left: false } }),
    stays: count('stageEntries', ended),
  },
  formula: 'median',
  unit: 'days',
  form: 'distribution',
  better: 'lower',
  sample: { of: 'stays', noun: 'deal' },
  by: ['stage', 'owner', 'product', 'channel', 'team'],
  bands: {
    steps: [
      { upTo: history('median', 'median'), level: 'good', code: 'usual-or-faster' },
      { upTo: product(value(1.25), history('median', 'median')), level: 'watch', code: 'slower' },
      { level: 'act', code: 'much-slower' },
    ],
  },
  sources: [{ name: 'Median of your last 12 like periods', kind: 'own-history' }],
  names: { median: 'median', mean: 'mean', p75: 'three quarters within', p90: 'nine tenths within', kmMedian: 'half left, open ones counted (Kaplan–Meier)', open: 'still in the stage', stays: 'left the stage' },
  verdicts: {
    'usual-or-faster': { says: 'As fast as usual or faster.', why: 'A tenth took longer than {p90}.', advice: 'See whether the fast deals were won: speed without wins is only tidying.' },
    slower: { says: 'A little slower.', why: 'A tenth took longer than {p90}.', advice: 'Open the stage with the longest median and ask what its deals wait for.' },
    'much-slower': { says: 'Much slower than usual.', why: '{open:deal} still wait.', advice: 'Go through the deals that wait longest, one by one, and set each a date or close it.' },
  },
});
