import { count, defineKpi, happened, share, total, value, type Test } from '../kpi/language.js';

/** What is held later than now was not known to be held. */
const held: Test = { where: { result: 'held' }, any: [{ where: { heldAt: happened } }, { where: { heldAt: { missing: true } } }] };
const missed: Test = { where: { result: 'no-show' } };

export const showRate = defineKpi({
  id: 'show-rate',
  title: 'Show rate',
  question: 'Do people come to the calls and demos they agreed to?',
  caption: 'of calls and demos took place',
  definition: 'Held calls, demos and meetings as a share of those held or missed, by the date they were scheduled for; what nobody scheduled, by when it was held.',
  pitfall: 'A rescheduled one counts once, at its new date; a cancelled one not at all. What was due and has no outcome is left out and counted.',
  measures: {
    held: count('activities', { ...held, at: 'dueAt' }),
    noShow: count('activities', { ...missed, at: 'dueAt' }),
    due: count('activities', { any: [held, missed], at: 'dueAt' }),
    untold: count('activities', { where: { result: { missing: true } }, at: 'dueAt' }),
  },
  parts: { showRate: share('held', 'due') },
  given: { due: total('held', 'noShow') },
  formula: 'showRate',
  unit: 'share',
  excludes: { 'no-outcome': 'untold' },
  form: 'bullet',
  better: 'higher',
  sample: { of: 'due', noun: 'activity' },
  by: ['owner', 'team', 'callType'],
  bands: { steps: [{ below: value(0.7), level: 'act', code: 'many-missed' }, { below: value(0.8), level: 'watch', code: 'some-missed' }, { level: 'good', code: 'they-come' }] },
  sources: [{ name: '80%, from the article behind this catalogue', kind: 'rule-of-thumb' }],
  names: { showRate: 'show rate', held: 'held', noShow: 'missed', due: 'held or missed', untold: 'due, outcome unknown' },
  verdicts: {
    'many-missed': { says: 'Too many do not come.', why: '{noShow} of {due:activity} missed.', advice: 'Is it the rep, or do people doubt the offer before they hear it? Compare the reps first.' },
    'some-missed': { says: 'Some do not come.', why: '{noShow} of {due:activity} missed.', advice: 'Is it the rep, or do people doubt the offer before they hear it? A reminder the day before is the cheapest test.' },
    'they-come': { says: 'They come.', why: '{held} of {due:activity} held.', advice: 'See what the held ones lead to: follow-up meetings are the next step.' },
  },
});
