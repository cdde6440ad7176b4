import { expect, test } from 'vitest';
import { asking, verdictOf } from '../../helpers/ask.js';
import { times } from '../../helpers/records.js';

const ask = asking('leads-followed-up');
const lead = (id: number, firstResponseAt?: string, more = {}) => ({ id, createdAt: '2026-10-05', ...(firstResponseAt && { firstResponseAt }), ...more });

test('is who got a response of all leads created in the period: 3 of 4', () => {
  expect(ask({ leads: [...times(3, id => lead(id, '2026-10-06')), lead(9)] })).toMatchObject({ value: 0.75, figures: { responded: 3, leads: 4 } });
});
test('a touch, an e-mail or a call alone is no response', () => {
  expect(ask({ leads: [lead(1, undefined, { touches: 3 })], emails: [{ id: 1, sentAt: '2026-10-06', lead: 1 }], activities: [{ id: 1, kind: 'call', heldAt: '2026-10-06', lead: 1 }] }).value).toBe(0);
});
test('a response after as-of has not come yet', () => {
  expect(ask({ leads: [lead(1, '2026-11-23'), lead(2, '2026-11-24')] }).value).toBe(0.5);
});
test('has an interval of Wilson: of 3 of 4 from 0.3006 to 0.9544', () => {
  const { interval, n, tooSmall } = ask({ leads: [...times(3, id => lead(id, '2026-10-06')), lead(9)] }).sample;
  expect([interval![0], interval![1], n, tooSmall]).toEqual([expect.closeTo(0.3006, 4), expect.closeTo(0.9544, 4), 4, true]);
});
test.each([[19, 'good all-answered'], [18, 'watch some-lost'], [16, 'watch some-lost'], [15, 'act many-lost']])('%i of 20 are %s', (count, verdict) => {
  expect(verdictOf(ask({ leads: times(20, id => lead(id, id < count ? '2026-10-06' : undefined)) }))).toBe(verdict);
});
test('without leads in the period there is no share, not one of 0', () => {
  expect(ask({ leads: [{ id: 1, createdAt: '2026-01-01' }] })).toMatchObject({ state: 'empty', value: null, reason: 'no-leads' });
});
