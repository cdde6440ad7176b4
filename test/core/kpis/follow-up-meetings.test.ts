import { expect, test } from 'vitest';
import { asking, given, verdictOf } from '../../helpers/ask.js';
import { times } from '../../helpers/records.js';

const ask = asking('follow-up-meetings');
const meeting = (id: string, deal: string | undefined, heldAt: string, more = {}) => ({ id, kind: 'meeting', heldAt, ...(deal && { deal }), ...more });

test('counts the second and later meetings of a deal, also where the first lies before the period', () => {
  const activities = [meeting('a1', 'a', '2026-09-01'), meeting('a2', 'a', '2026-10-05'), meeting('a3', 'a', '2026-10-20'), meeting('b1', 'b', '2026-10-06'), meeting('c1', undefined, '2026-10-07')];
  expect(ask({ activities }).value).toBe(2);
});
test('calls and demos are no meetings; what was not held was none', () => {
  const activities = [meeting('a1', 'a', '2026-10-05', { kind: 'demo' }), meeting('a2', 'a', '2026-10-06', { outcome: 'cancelled' }), meeting('a3', 'a', '2026-10-07'), meeting('a4', 'a', '2026-10-08', { kind: 'call' }), meeting('a5', 'a', '2026-10-09')];
  expect(ask({ activities }).value).toBe(1); // a5 follows a3
});
test('of first meetings at least 14 days old, those followed within 14 days: 1 of 2', () => {
  // a: 5 → 19 October, 14 days. b: 5 → 20 October, 15 days. c: 10 November, 13 days old on the 23rd. d: 9 November, 14 days old, but the second in the deal.
  const activities = [
    meeting('a1', 'a', '2026-10-05'), meeting('a2', 'a', '2026-10-19'), meeting('b1', 'b', '2026-10-05'), meeting('b2', 'b', '2026-10-20'),
    meeting('c1', 'c', '2026-11-10'), meeting('c2', 'c', '2026-11-11'), meeting('d1', 'd', '2026-09-01'), meeting('d2', 'd', '2026-11-09'),
  ];
  expect(ask({ activities }).figures).toMatchObject({ followUps: 4, firsts: 2, followed: 1, followedShare: 0.5 });
  expect(ask({ activities }, { asOf: '2026-11-24' }).figures).toMatchObject({ firsts: 3, followed: 2 });
});
test('two at the same time are told apart by id, and a meeting still to come follows nothing', () => {
  const activities = [meeting('b', 'a', '2026-10-05'), meeting('a', 'a', '2026-10-05'), meeting('c', 'a', '2026-11-24')];
  expect(ask({ activities }).figures).toMatchObject({ followUps: 1, firsts: 1, followed: 1 });
});
test('no first meetings is no share, while the count stays', () => {
  expect(ask({ activities: [meeting('a1', 'a', '2026-09-01'), meeting('a2', 'a', '2026-11-20')] }).figures).toMatchObject({ followUps: 1, followedShare: null });
});
test('has no threshold; given as figures', () => {
  expect(verdictOf(ask({ activities: times(30, at => meeting(`${at}`.padStart(2, '0'), 'a', '2026-10-05')) }))).toBe('none');
  expect(given('follow-up-meetings', { followUps: 9, firsts: 8, followed: 6 }).figures['followedShare']).toBe(0.75);
});
