import { atLeastUsual, ownPast } from '../kpi/judgement.js';
import { count, defineKpi, happened, share, type Test } from '../kpi/language.js';

/** Nothing said means delivered. */
const arrived: Test = { any: [{ where: { delivered: true } }, { where: { delivered: { missing: true } } }] };

export const emailOpenRate = defineKpi({
  id: 'email-open-rate',
  title: 'E-mail open rate',
  question: 'Are our e-mails read?',
  caption: 'of delivered e-mails opened',
  definition: 'E-mails opened or clicked as a share of those delivered, by the date of sending.',
  pitfall: 'Mail programs that load pictures by themselves open everything, others open nothing: compare with your own past, not with other companies. Replies say more.',
  measures: {
    delivered: count('emails', { ...arrived, at: 'sentAt' }),
    opened: count('emails', { all: [arrived, { any: [{ where: { openedAt: happened } }, { where: { clickedAt: happened } }] }], at: 'sentAt' }),
  },
  parts: { openRate: share('opened', 'delivered') },
  formula: 'openRate',
  unit: 'share',
  form: 'trend',
  better: 'higher',
  sample: { of: 'delivered', noun: 'email' },
  by: ['sequence', 'owner', 'team'],
  bands: atLeastUsual('openRate'),
  sources: [ownPast],
  names: { openRate: 'open rate', opened: 'opened', delivered: 'delivered' },
  verdicts: {
    'below-usual': { says: 'Below your usual.', why: '{opened} of {delivered:email} opened.', advice: 'Look at the sequences: a new subject line or a list gone cold shows in one of them first.' },
    usual: { says: 'As usual or better.', why: '{opened} of {delivered:email} opened.', advice: 'Look at replies: an opened e-mail that nobody answers has the wrong offer.' },
  },
});
