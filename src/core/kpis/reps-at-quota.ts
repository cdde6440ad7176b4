import { count, defineKpi, share, sum, value } from '../kpi/language.js';

const withQuota = { where: { quota: { gt: { is: 0 } }, ramped: true } } as const;
const everyone = { where: { quota: { gt: { is: 0 } } } } as const;

export const repsAtQuota = defineKpi({
  id: 'reps-at-quota',
  title: 'Reps at quota',
  question: 'How many of the team reach their quota?',
  caption: 'of reps are at quota',
  definition: 'Ramped reps whose won revenue is at least their quota, prorated to now, as a share of all ramped reps with a quota.',
  pitfall: 'Reps without a single deal count. The team is the whole population, so there is no interval.',
  measures: {
    reps: count('repResults', { ...withQuota, census: true }),
    atQuota: count('repResults', { where: { ...withQuota.where, attainment: { gte: { is: 1 } } }, census: true }),
    won: sum('repResults', 'won', withQuota),
    quota: sum('repResults', 'quota', withQuota),
  },
  parts: { share: share('atQuota', 'reps'), attainment: { when: ['quota', '>', value(0)], then: { quotient: ['won', 'quota'] }, else: { missing: 'no-quota' } } },
  formula: 'share',
  unit: 'share',
  units: { attainment: 'share' },
  form: 'bullet',
  better: 'between',
  sample: { of: 'reps', noun: 'rep' },
  options: {
    ramping: {
      exclude: {},
      include: { measures: { reps: count('repResults', { ...everyone, census: true }), atQuota: count('repResults', { where: { ...everyone.where, attainment: { gte: { is: 1 } } }, census: true }), won: sum('repResults', 'won', everyone), quota: sum('repResults', 'quota', everyone) } },
    },
  },
  by: ['owner', 'team'],
  bands: {
    steps: [
      { below: value(0.6), level: 'act', code: 'too-few' },
      { upTo: value(0.9), level: 'good', code: 'healthy' },
      { level: 'watch', code: 'too-easy' },
    ],
  },
  sources: [{ name: '60–90% of reps at quota, from the article behind this catalogue', kind: 'rule-of-thumb' }],
  names: { share: 'share at quota', atQuota: 'at quota', reps: 'ramped reps with a quota', attainment: 'attainment', won: 'won', quota: 'quota to date' },
  verdicts: {
    'too-few': { says: 'Too few at quota.', why: '{atQuota} of {reps:rep}.', advice: 'If a few carry the plan, look at what the others lack; if nobody reaches it, look at the plan.' },
    healthy: { says: 'Healthy.', why: '{atQuota} of {reps:rep}.', advice: 'The plan stretches and can be reached. See who is just below the line and what they need.' },
    'too-easy': { says: 'The plan may be too easy.', why: '{atQuota} of {reps:rep}.', advice: 'Over 90% at quota: the plan asks less than the team can do. Look at it before the next period.' },
  },
});
