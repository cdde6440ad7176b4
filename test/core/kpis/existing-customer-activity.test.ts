import { expect, test } from 'vitest';
import { asking, byKey } from '../../helpers/ask.js';

const ask = asking('existing-customer-activity');
const customer = (id: string, more = {}) => ({ id, acquiredAt: '2026-01-01', ...more });
const talk = (id: number, who: string | undefined, more = {}) => ({ id, kind: 'call', heldAt: '2026-10-05', ...(who && { customer: who }), ...more });

test('counts conversations held with who was a customer before; the one that won them is not one', () => {
  const customers = [customer('old'), customer('new', { acquiredAt: '2026-10-05' })];
  const activities = [talk(1, 'old'), talk(2, 'old', { kind: 'meeting' }), talk(3, 'new'), talk(4, 'new', { heldAt: '2026-10-06' }), talk(5, undefined), talk(6, 'nobody'), talk(7, 'old', { outcome: 'no-show' })];
  expect(ask({ customers, activities }).value).toBe(3);
});
test('of the customers there at its end, those renewed or offered more in the period: 2 of 3', () => {
  const customers = [
    customer('a', { renewedAt: '2026-10-05' }), customer('b', { offeredAt: '2026-11-23', renewedAt: '2026-11-01' }), customer('c', { renewedAt: '2026-09-30', offeredAt: '2026-11-24' }),
    customer('gone', { churnedAt: '2026-11-01', renewedAt: '2026-10-05' }), customer('later', { acquiredAt: '2026-11-24', offeredAt: '2026-10-05' }),
  ];
  expect(ask({ customers, activities: [talk(1, 'a')] }).figures).toMatchObject({ customers: 3, renewedOrOffered: 2, reachShare: 2 / 3 });
});
test('without customers there is no reach, and no conversation with any', () => {
  expect(ask({ customers: [], activities: [talk(1, 'a')] }).figures).toMatchObject({ conversations: 0, reachShare: null });
});
test('by rep: the conversations by who held them', () => {
  expect(byKey(ask({ customers: [customer('a', { owner: 'Ann' })], activities: [talk(1, 'a', { owner: 'Ann' }), talk(2, 'a', { owner: 'Bob' })] }, { by: 'owner' }))).toEqual([['Ann', 1], ['Bob', 1]]);
});
