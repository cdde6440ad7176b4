import { count, defineKpi, sum } from '../kpi/language.js';

export const dealsOnBoard = defineKpi({
  id: 'deals-on-board',
  title: 'Deals on the board',
  question: 'What is open, and what do we know of it?',
  caption: 'open deals',
  definition: 'Deals open as of now, with their notes.',
  pitfall: 'A snapshot: the period does not matter.',
  measures: {
    open: count('board'),
    amount: sum('board', 'amount'),
    withoutNote: count('board', { where: { note: { missing: true } } }),
    pastDue: count('board', { where: { expectedCloseAt: { lt: { scope: 'today' } } } }),
  },
  formula: 'open',
  unit: 'count',
  form: 'list',
  better: 'between',
  sample: { of: 'open', noun: 'deal' },
  list: { of: ['open'], most: 'amount', text: 'note' },
  by: ['stage', 'owner', 'forecast', 'team', 'product', 'channel'],
  sources: [{ name: 'No threshold', kind: 'rule-of-thumb' }],
  names: { open: 'open', amount: 'amount', withoutNote: 'without a note', pastDue: 'expected close is past' },
  verdicts: {},
});
