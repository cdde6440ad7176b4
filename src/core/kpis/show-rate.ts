import { count, defineKpi, share, value } from '../kpi/language.js';

export const showRate = defineKpi({
  id: 'show-rate',
  title: 'Show rate',
  question: 'Do people come to the calls and demos they agreed to?',
  caption: 'of calls and demos took place',
  definition: 'Held calls, demos and meetings as a share of those held or missed, by the date they were scheduled for.',
  pitfall: 'A rescheduled one counts once, at its new date; a cancelled one not at all.',
  measures: {
    held: count('activities', { where: { result: 'held' }, at: 'dueAt' }),
    noShow: count('activities', { where: { result: 'no-show' }, at: 'dueAt' }),
    due: count('activities', { where: { result: ['held', 'no-show'] }, at: 'dueAt' }),
  },
  parts: { showRate: share('held', 'due') },
  formula: 'showRate',
  unit: 'share',
  form: 'bullet',
  better: 'higher',
  sample: { of: 'due', noun: 'activity' },
  by: ['owner', 'team', 'callType'],
  bands: { steps: [{ below: value(0.7), level: 'act', code: 'many-missed' }, { below: value(0.8), level: 'watch', code: 'some-missed' }, { level: 'good', code: 'they-come' }] },
  sources: [{ name: '80%, from the article behind this catalogue', kind: 'rule-of-thumb' }],
  names: { showRate: 'show rate', held: 'held', noShow: 'missed', due: 'held or missed' },
  verdicts: {
    'many-missed': { says: 'Too many do not come.', why: '{noShow} of {due:activity} missed.', advice: 'Is it the rep, or do people doubt the offer before they hear it? Compare the reps first.' },
    'some-missed': { says: 'Some do not come.', why: '{noShow} of {due:activity} missed.', advice: 'Is it the rep, or do people doubt the offer before they hear it? A reminder the day before is the cheapest test.' },
    'they-come': { says: 'They come.', why: '{held} of {due:activity} held.', advice: 'See what the held ones lead to: follow-up meetings are the next step.' },
  },
});
