import { count, days, defineKpi, happened, share, type Test } from '../kpi/language.js';

/** Back after the nurturing began: such a deal may be open again, or won. */
const back: Test = { where: { recoveredAt: happened }, if: [days('nurturedAt', 'recoveredAt'), { gte: { is: 0 } }] };
const known: Test = { any: [{ where: { status: ['open', 'won', 'lost'] } }, { where: { status: { missing: true } } }] };
const nurtured = { where: { winnable: true, nurturedAt: happened }, any: [{ where: { status: 'lost' } }, { all: [back, known] }], at: 'nurturedAt' } as const;

export const nurtureRecovery = defineKpi({
  id: 'nurture-recovery',
  title: 'Nurture recovery',
  question: 'Do lost deals come back?',
  caption: 'of nurtured deals came back',
  definition: 'Deals lost though winnable and put into nurturing in the period, and the share of them that came back.',
  pitfall: 'Nurturing takes months: the newest deals have had little time. By sequence of the last e-mail to the deal’s lead.',
  period: 'last-12-months',
  measures: {
    nurtured: count('deals', nurtured),
    recovered: count('deals', { ...nurtured, all: [back] }),
  },
  parts: { recovery: share('recovered', 'nurtured') },
  formula: 'recovery',
  unit: 'share',
  form: 'ranked',
  better: 'higher',
  sample: { of: 'nurtured', noun: 'deal' },
  by: ['sequence', 'owner', 'lostReason', 'team'],
  sources: [{ name: 'No threshold: compare sequences and your own past', kind: 'own-history' }],
  names: { recovery: 'share recovered', recovered: 'came back', nurtured: 'nurtured' },
  verdicts: {},
});
