import { defineKpi, quotient, sum } from '../kpi/language.js';

const own = { where: { brand: 'own' }, at: 'at' } as const;

export const brandMentions = defineKpi({
  id: 'brand-mentions',
  title: 'Brand mentions',
  question: 'Do people talk about us, and how?',
  caption: 'mentions of the brand',
  definition: 'Mentions of the own brand in the period; the share of voice is own mentions out of own and rivals’.',
  pitfall: 'A row without a brand or a count is passed over. The share of voice depends on which rivals are watched.',
  measures: {
    mentions: sum('mentions', 'count', own),
    all: sum('mentions', 'count', { where: { brand: { missing: false } }, at: 'at' }),
    positive: sum('mentions', 'count', { ...own, where: { ...own.where, sentiment: 'positive' } }),
    negative: sum('mentions', 'count', { ...own, where: { ...own.where, sentiment: 'negative' } }),
  },
  parts: { shareOfVoice: quotient('mentions', 'all') },
  formula: 'mentions',
  unit: 'count',
  units: { shareOfVoice: 'share' },
  form: 'trend',
  better: 'higher',
  sample: { of: 'mentions', noun: 'mention' },
  by: ['source', 'sentiment', 'brand'],
  sources: [{ name: 'No threshold: compare with your own past', kind: 'own-history' }],
  names: { mentions: 'mentions', all: 'own and rivals’', positive: 'positive', negative: 'negative', shareOfVoice: 'share of voice' },
  verdicts: {},
});
