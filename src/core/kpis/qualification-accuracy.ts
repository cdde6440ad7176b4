import { count, defineKpi, happened, mean, minus, share, value } from '../kpi/language.js';

const decided = { where: { qualifiedAt: happened, status: ['won', 'lost'] }, at: 'qualifiedAt' } as const;

export const qualificationAccuracy = defineKpi({
  id: 'qualification-accuracy',
  title: 'Qualification accuracy',
  question: 'Do deals that a seller qualified close as the stage promised?',
  caption: 'of qualified and decided deals won',
  definition: 'Deals qualified in the period and decided by now: won as a share of them, beside the probability that their stage promised when they were qualified.',
  pitfall: 'Without a history of stages or probabilities one in three is taken for promised, as the article does.',
  period: 'last-12-months',
  measures: {
    won: count('deals', { ...decided, where: { ...decided.where, status: 'won' } }),
    decided: count('deals', decided),
    promisedByStage: mean('deals', 'promised', { ...decided, unit: 'share' }),
  },
  parts: { accuracy: share('won', 'decided'), promised: { first: ['promisedByStage', value(1 / 3)] }, off: minus('accuracy', 'promised') },
  formula: 'accuracy',
  unit: 'share',
  units: { promised: 'share', off: 'share' },
  better: 'higher',
  sample: { of: 'decided', noun: 'deal' },
  by: ['owner', 'channel', 'team'],
  bands: {
    of: 'off',
    steps: [
      { below: value(-0.1), level: 'watch', code: 'promises-too-much' },
      { upTo: value(0.1), level: 'good', code: 'as-promised' },
      { level: 'watch', code: 'promises-too-little' },
    ],
  },
  sources: [{ name: 'One in three, from the article behind this catalogue; else the probabilities of the stages', kind: 'rule-of-thumb' }],
  names: { accuracy: 'won of decided', won: 'won', decided: 'decided', promised: 'promised', promisedByStage: 'promised by the stage', off: 'apart from what was promised' },
  verdicts: {
    'promises-too-much': { says: 'Promises too much.', why: '{promised} was promised.', advice: 'Sit in when deals are qualified: which of the criteria is taken on trust?' },
    'as-promised': { says: 'As promised.', why: '{promised} was promised.', advice: 'The probabilities can be trusted: the weighted pipeline is a forecast.' },
    'promises-too-little': { says: 'Promises too little.', why: '{promised} was promised.', advice: 'Good deals may be turned away: see what was disqualified, or raise the stage’s probability.' },
  },
});
