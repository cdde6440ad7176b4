import { count, defineKpi, share, total } from '../kpi/language.js';

export const replySentiment = defineKpi({
  id: 'reply-sentiment',
  title: 'Positive replies',
  question: 'Do people who answer want to talk?',
  caption: 'of replies are positive',
  definition: 'Positive replies as a share of positive and negative ones, of the leads created in the period.',
  pitfall: 'Leads that did not reply are not in it.',
  measures: {
    positive: count('leads', { where: { reply: 'positive' }, at: 'createdAt' }),
    negative: count('leads', { where: { reply: 'negative' }, at: 'createdAt' }),
    replies: count('leads', { where: { reply: ['positive', 'negative'] }, at: 'createdAt' }),
  },
  parts: { positiveShare: share('positive', 'replies') },
  given: { replies: total('positive', 'negative') },
  formula: 'positiveShare',
  unit: 'share',
  form: 'ranked',
  better: 'higher',
  sample: { of: 'replies', noun: 'reply' },
  by: ['channel', 'owner', 'contactMethod', 'team'],
  sources: [{ name: 'No threshold: compare channels and your own past', kind: 'own-history' }],
  names: { positiveShare: 'share positive', positive: 'positive', negative: 'negative', replies: 'replies' },
  verdicts: {},
});
