import { count, defineKpi, share, value } from '../kpi/language.js';

export const leadsFollowedUp = defineKpi({
  id: 'leads-followed-up',
  title: 'Leads followed up',
  question: 'Does anybody answer every lead?',
  caption: 'of leads got a response',
  definition: 'Leads created in the period that had a first response, as a share of all of them.',
  pitfall: 'Leads of the last hours are in it, so the share of a running day is low in the morning.',
  measures: {
    responded: count('leads', { where: { answeredAt: { missing: false } }, at: 'createdAt' }), leads: count('leads', { at: 'createdAt' }),
    unanswered: count('leads', { where: { answeredAt: { missing: true } }, at: 'createdAt' }),
  },
  parts: { followedUp: share('responded', 'leads') },
  formula: 'followedUp',
  unit: 'share',
  form: 'bullet',
  better: 'higher',
  sample: { of: 'leads', noun: 'lead', waiting: 'unanswered' },
  by: ['owner', 'channel', 'team'],
  bands: { steps: [{ below: value(0.8), level: 'act', code: 'many-lost' }, { below: value(0.95), level: 'watch', code: 'some-lost' }, { level: 'good', code: 'all-answered' }] },
  sources: [{ name: '95%: an unanswered lead is paid for and thrown away', kind: 'rule-of-thumb' }],
  names: { followedUp: 'share followed up', responded: 'responded to', leads: 'leads', unanswered: 'unanswered' },
  verdicts: {
    'many-lost': { says: 'Leads are lost unanswered.', why: '{responded} of {leads:lead} got a response.', advice: 'Open the unanswered ones and see what they share: an owner, a channel, a time of day.' },
    'some-lost': { says: 'Some are missed.', why: '{responded} of {leads:lead} got a response.', advice: 'Hand the missed ones out again today, each to one name.' },
    'all-answered': { says: 'Nearly all are answered.', why: '{responded} of {leads:lead} got a response.', advice: 'Look at how fast next: the response time decides more than the rest.' },
  },
});
