import { count, defineKpi, share } from '../kpi/language.js';

export const winnableLost = defineKpi({
  id: 'winnable-lost',
  title: 'Winnable deals lost',
  question: 'How many deals did we lose that we could have won?',
  caption: 'of closed deals lost though winnable',
  definition: 'Deals lost and judged winnable as a share of all that closed in the period, won or lost.',
  pitfall: 'Winnable is a judgement: have somebody other than the seller make it. Losses that nobody judged are counted apart.',
  measures: {
    winnable: count('deals', { where: { status: 'lost', winnable: true }, at: 'closedAt' }),
    lost: count('deals', { where: { status: 'lost' }, at: 'closedAt' }),
    closed: count('deals', { where: { status: ['won', 'lost'] }, at: 'closedAt' }),
    unknown: count('deals', { where: { status: 'lost', winnable: { missing: true } }, at: 'closedAt' }),
  },
  parts: { winnableShare: share('winnable', 'closed') },
  formula: 'winnableShare',
  unit: 'share',
  form: 'ranked',
  better: 'lower',
  sample: { of: 'closed', noun: 'deal' },
  by: ['owner', 'lostReason', 'competitor', 'channel', 'team'],
  sources: [{ name: 'No threshold: compare reps and your own past', kind: 'own-history' }],
  names: { winnableShare: 'share lost though winnable', winnable: 'lost, winnable', lost: 'lost', closed: 'closed', unknown: 'lost, not judged' },
  verdicts: {},
});
