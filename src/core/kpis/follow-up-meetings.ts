import { count, days, defineKpi, share, type Test } from '../kpi/language.js';

const meetings = { where: { kind: 'meeting', result: 'held' }, at: 'heldAt' } as const;
/** At least 14 days old, so that it had the time to be followed. */
const firstAndOld: Test[] = [{ where: { ordinal: 1 } }, { if: [days('heldAt', { scope: 'now' }), { gte: { is: 14 } }] }];

export const followUpMeetings = defineKpi({
  id: 'follow-up-meetings',
  title: 'Follow-up meetings',
  question: 'Do first meetings lead to second ones?',
  caption: 'second and later meetings',
  definition: 'Meetings held in the period that are the second or later of their deal. The share is of first meetings at least 14 days old that were followed by another within 14 days.',
  pitfall: 'Meetings without a deal cannot be counted as first or second: they are left out. Calls and demos are no meetings here.',
  measures: {
    followUps: count('activities', { ...meetings, where: { ...meetings.where, ordinal: { gte: { is: 2 } } } }),
    firsts: count('activities', { ...meetings, all: firstAndOld }),
    followed: count('activities', { ...meetings, all: [...firstAndOld, { if: [days('heldAt', 'nextHeldAt'), { lte: { is: 14 } }] }] }),
  },
  parts: { followedShare: share('followed', 'firsts') },
  formula: 'followUps',
  unit: 'count',
  form: 'trend',
  better: 'higher',
  sample: { of: 'followUps', noun: 'meeting' },
  by: ['owner', 'team'],
  sources: [{ name: '14 days, from the article behind this catalogue', kind: 'rule-of-thumb' }],
  names: { followUps: 'follow-up meetings', firsts: 'first meetings, 14 days old', followed: 'followed within 14 days', followedShare: 'share followed' },
  verdicts: {},
});
