import { count, defineKpi, minus, share, total } from '../kpi/language.js';

export const winRate = defineKpi({
  id: 'win-rate',
  title: 'Win rate',
  question: 'Of the deals that closed, how many did we win?',
  caption: 'of closed deals',
  definition: 'Won deals as a share of all that closed in the period, won or lost. Open deals are not in it.',
  pitfall: 'By the date of closing, not of creation: a cohort is only fair once its deals are old. The rate of deals created in the period stands beside it.',
  measures: {
    won: count('deals', { where: { status: 'won' }, at: 'closedAt' }),
    closed: count('deals', { where: { status: ['won', 'lost'] }, at: 'closedAt' }),
    lost: count('deals', { where: { status: 'lost' }, at: 'closedAt' }),
    open: count('board'),
    cohortWon: count('deals', { where: { status: 'won' }, at: 'createdAt' }),
    cohortClosed: count('deals', { where: { status: ['won', 'lost'] }, at: 'createdAt' }),
    trailingWon: count('deals', { where: { status: 'won' }, at: 'closedAt', window: { trailing: 12, grain: 'month' } }),
    trailingClosed: count('deals', { where: { status: ['won', 'lost'] }, at: 'closedAt', window: { trailing: 12, grain: 'month' } }),
  },
  parts: {
    winRate: share('won', 'closed'),
    cohortWinRate: share('cohortWon', 'cohortClosed'),
    trailingWinRate: share('trailingWon', 'trailingClosed'),
  },
  given: { closed: total('won', 'lost'), lost: minus('closed', 'won') },
  formula: 'winRate',
  unit: 'share',
  form: 'trend',
  better: 'higher',
  sample: { of: 'closed', noun: 'deal' },
  by: ['owner', 'channel', 'product', 'team'],
  rules: [{ if: [['trailingClosed', '<', { value: 20 }]], level: 'none', code: 'no-history' }],
  bands: {
    steps: [
      { below: { bound: 'low', of: 'trailingWinRate' }, level: 'act', code: 'below-usual' },
      { upTo: { bound: 'high', of: 'trailingWinRate' }, level: 'good', code: 'usual' },
      { level: 'good', code: 'above-usual' },
    ],
  },
  sources: [{ name: 'Your own twelve months before, with a 95% interval', kind: 'own-history' }],
  names: {
    winRate: 'win rate', won: 'won', closed: 'closed', lost: 'lost', open: 'open', cohortWinRate: 'win rate of deals created in the period',
    cohortWon: 'created and won', cohortClosed: 'created and closed', trailingWinRate: 'win rate of the 12 months before', trailingWon: 'won in the 12 months before', trailingClosed: 'closed in the 12 months before',
  },
  verdicts: {
    'below-usual': { says: 'Below your usual.', why: 'The 12 months before had {trailingWinRate}.', advice: 'Look at the reps and channels that moved the rate, then read the reasons of the deals lost last.' },
    usual: { says: 'As usual.', why: '{won} of {closed:deal} won.', advice: 'The rate holds. More deals or larger ones will move revenue more than a better rate.' },
    'above-usual': { says: 'Above your usual.', why: 'The 12 months before had {trailingWinRate}.', advice: 'Find out what changed and keep it; check that weak deals are still being closed as lost.' },
    'no-history': { says: 'No history yet.', why: '{won} of {closed:deal} won.', advice: 'A judgement needs 20 closed deals in the 12 months before.' },
  },
});
