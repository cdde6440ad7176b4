import { expect, test } from 'vitest';
import { asking, byKey, verdictOf } from '../../helpers/ask.js';
import { times } from '../../helpers/records.js';

const ask = asking('calls-and-demos');
const activity = (id: number | string, more = {}) => ({ id, kind: 'call', heldAt: '2026-10-05T10:00:00Z', ...more });

test('counts what was held, by when it was held: 2 calls, a demo, a meeting', () => {
  const activities = [activity(1), activity(2), activity(3, { kind: 'demo' }), activity(4, { kind: 'meeting' }), activity(5, { heldAt: '2026-09-30T23:59:00Z' }), activity(6, { heldAt: '2026-11-24' })];
  expect(ask({ activities })).toMatchObject({ value: 4, figures: { calls: 2, demos: 1, meetings: 1 } });
});
test('held without saying when is dated by its appointment; another outcome is not held, whatever it says', () => {
  const activities = [activity(1, { heldAt: null, scheduledAt: '2026-10-06', outcome: 'held' }), activity(2, { outcome: 'cancelled' }), activity(3, { heldAt: null, scheduledAt: '2026-10-06' })];
  expect(ask({ activities }).figures).toMatchObject({ held: 1, scheduled: 2 });
});
test('scheduled are the appointments of the elapsed period, whatever came of them', () => {
  const activities = ['held', 'no-show', 'cancelled', 'rescheduled', undefined].map((outcome, id) => activity(id, { heldAt: null, scheduledAt: '2026-10-06', outcome })).concat(activity(9, { heldAt: null, scheduledAt: '2026-12-01' }));
  expect(ask({ activities }).figures).toMatchObject({ held: 1, scheduled: 5 });
});
test('a time without a zone is the data’s own: 23:30 on 30 September in New York', () => {
  const activities = [activity(1, { heldAt: '2026-10-01T03:30:00Z' })];
  expect([ask({ activities }, { timezone: 'America/New_York' }).value, ask({ activities }).value]).toEqual([0, 1]);
});
test('an owner’s target is taken at the owner’s level', () => {
  const targets = [{ metric: 'calls-and-demos', period: '2026-Q4', amount: 100 }, { metric: 'calls-and-demos', period: '2026-Q4', amount: 2, owner: 'Ann' }];
  const answer = ask({ activities: [activity(1, { owner: 'Ann' }), activity(2, { owner: 'Ann' }), activity(3, { owner: 'Bob' })], targets }, { filter: { owner: ['Ann'] } });
  expect([answer.value, answer.target, verdictOf(answer)]).toEqual([2, 2, 'good reached']);
});
test.each([[10, 'good reached'], [9, 'watch behind']])('%i of 10 is %s', (count, verdict) => {
  expect(verdictOf(ask({ activities: times(count, activity) }, { target: 10 }))).toBe(verdict);
});
test('by type of call; without activities at all there is no answer', () => {
  expect(byKey(ask({ activities: [activity(1, { callType: 'discovery' }), activity(2)] }, { by: 'callType' }))).toEqual([['discovery', 1], [null, 1]]);
  expect(ask({ deals: [] })).toMatchObject({ state: 'empty', reason: 'needs-activities' });
});
