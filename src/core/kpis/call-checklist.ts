import { count, defineKpi, mean, value } from '../kpi/language.js';

const calls = { where: { kind: 'call', result: 'held' }, at: 'heldAt' } as const;

export const callChecklist = defineKpi({
  id: 'call-checklist',
  title: 'Call checklist',
  question: 'Do our calls follow what we agreed on?',
  caption: 'of the checklist passed, mean of calls',
  definition: 'Mean over calls of the points passed out of those that applied.',
  pitfall: 'A mean of calls: a call with two applicable points weighs as much as one with ten. Calls without a checklist are not in it, nor those that passed more points than applied.',
  measures: {
    score: mean('activities', 'checklist', { ...calls, unit: 'share' }),
    calls: count('activities', { ...calls, where: { ...calls.where, checklist: { missing: false } } }),
  },
  formula: 'score',
  unit: 'share',
  form: 'bullet',
  better: 'higher',
  sample: { of: 'calls', noun: 'call' },
  by: ['owner', 'callType', 'team'],
  bands: { steps: [{ below: value(0.6), level: 'act', code: 'weak' }, { below: value(0.8), level: 'watch', code: 'uneven' }, { level: 'good', code: 'solid' }] },
  sources: [{ name: 'A checklist of 14 points, from the article behind this catalogue', kind: 'rule-of-thumb' }],
  names: { score: 'score', calls: 'calls with a checklist' },
  verdicts: {
    weak: { says: 'Weak.', why: '{calls:call} judged.', advice: 'Find the point that most calls miss and train that one alone this week.' },
    uneven: { says: 'Uneven.', why: '{calls:call} judged.', advice: 'Compare the reps: let the one with the best score run the next call together with the one with the lowest.' },
    solid: { says: 'Solid.', why: '{calls:call} judged.', advice: 'See whether the checklist still asks what decides a deal.' },
  },
});
