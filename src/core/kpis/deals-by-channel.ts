import { count, defineKpi, share, sum } from '../kpi/language.js';

export const dealsByChannel = defineKpi({
  id: 'deals-by-channel',
  title: 'Deals by channel',
  question: 'Where do the deals come from that we win?',
  caption: 'deals won',
  definition: 'Deals won in the period by channel, their amount, and the win rate of each.',
  pitfall: 'By the date of closing: a channel that was turned off still wins for a cycle.',
  measures: {
    won: count('deals', { where: { status: 'won' }, at: 'closedAt' }),
    amount: sum('deals', 'amount', { where: { status: 'won' }, at: 'closedAt' }),
    closed: count('deals', { where: { status: ['won', 'lost'] }, at: 'closedAt' }),
  },
  parts: { winRate: share('won', 'closed') },
  formula: 'won',
  unit: 'count',
  form: 'ranked',
  better: 'higher',
  sample: { of: 'won', noun: 'deal' },
  by: ['channel', 'owner', 'product', 'team'],
  sources: [{ name: 'No threshold: compare channels', kind: 'own-history' }],
  names: { won: 'won', amount: 'amount', closed: 'closed', winRate: 'win rate' },
  verdicts: {},
});
