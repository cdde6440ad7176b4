import { count, defineKpi, happened, share } from '../kpi/language.js';

export const meetingAcceptance = defineKpi({
  id: 'meeting-acceptance',
  title: 'Meeting acceptance',
  question: 'Of the leads we reach, how many agree to meet?',
  caption: 'of contacted leads agree to meet',
  definition: 'Contacted leads that agreed to a meeting as a share of all contacted leads created in the period.',
  pitfall: 'Contacted means a first response, a touch, an e-mail or an activity. Agreeing is not coming: the show rate is the next number.',
  measures: {
    agreed: count('leads', { where: { contacted: true, meetingAgreedAt: happened }, at: 'createdAt' }),
    contacted: count('leads', { where: { contacted: true }, at: 'createdAt' }),
  },
  parts: { acceptance: share('agreed', 'contacted') },
  formula: 'acceptance',
  unit: 'share',
  form: 'ranked',
  better: 'higher',
  sample: { of: 'contacted', noun: 'lead' },
  by: ['owner', 'channel', 'contactMethod', 'team'],
  sources: [{ name: 'No threshold: compare channels and your own past', kind: 'own-history' }],
  names: { acceptance: 'acceptance', agreed: 'agreed', contacted: 'contacted' },
  verdicts: {},
});
