import { count, defineKpi, quotient, value } from '../kpi/language.js';

export const winLossRatio = defineKpi({
  id: 'win-loss-ratio',
  title: 'Wins to losses',
  question: 'Do we win more deals than we lose?',
  caption: 'wins per loss',
  definition: 'Deals won in the period divided by deals lost in it.',
  pitfall: 'Without a loss there is no ratio. It says the same as the win rate, stretched: 1 is a win rate of half.',
  measures: { won: count('deals', { where: { status: 'won' }, at: 'closedAt' }), lost: count('deals', { where: { status: 'lost' }, at: 'closedAt' }) },
  parts: { ratio: quotient('won', 'lost') },
  formula: 'ratio',
  unit: 'ratio',
  units: { ratio: 'ratio' },
  form: 'trend',
  better: 'higher',
  sample: { noun: 'deal' },
  by: ['owner', 'channel', 'product', 'team'],
  bands: { steps: [{ below: value(1), level: 'act', code: 'more-lost' }, { level: 'good', code: 'more-won' }] },
  sources: [{ name: '1: as many won as lost', kind: 'rule-of-thumb' }],
  names: { ratio: 'ratio', won: 'won', lost: 'lost' },
  verdicts: {
    'more-lost': { says: 'More lost than won.', why: '{won} won, {lost} lost.', advice: 'Read why they were lost, then ask which of them should never have been opened.' },
    'more-won': { says: 'More won than lost.', why: '{won} won, {lost} lost.', advice: 'Check that lost deals are closed as lost and not left open.' },
  },
});
