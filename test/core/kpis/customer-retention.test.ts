import { expect, test } from 'vitest';
import { asking, byKey, given, verdictOf } from '../../helpers/ask.js';
import { times } from '../../helpers/records.js';

const ask = asking('customer-retention');
const customer = (id: number | string, more = {}) => ({ id, acquiredAt: '2026-01-01', ...more });

test('is who was there at the start and still is, of who was there at the start: 3 of 4', () => {
  const customers = [...times(3, id => customer(id)), customer('gone', { churnedAt: '2026-11-01' }), customer('new', { acquiredAt: '2026-10-05' }), customer('newGone', { acquiredAt: '2026-10-05', churnedAt: '2026-11-05' }), customer('before', { churnedAt: '2026-08-01' })];
  expect(ask({ customers })).toMatchObject({ value: 0.75, figures: { kept: 3, atStart: 4, churned: 1 } });
});
test('to the letter: acquired at that moment is there, churned at that moment is not', () => {
  // on 1 October: one acquired then is there, one churned then is not; on 1 January one churned then has left the quarter
  const customers = [customer('in', { acquiredAt: '2026-10-01' }), customer('out', { churnedAt: '2026-10-01' }), customer('end', { churnedAt: '2027-01-01' })];
  expect(ask({ customers }, { asOf: '2027-02-01' }).figures).toMatchObject({ atStart: 2, kept: 1, churned: 1 });
});
test('what is still to come is not known: a churn on the day after a bare as-of', () => {
  const customers = [customer(1, { churnedAt: '2026-11-24' }), customer(2, { churnedAt: '2026-11-23' })];
  expect(ask({ customers }).figures).toMatchObject({ kept: 1, churned: 1 });
});
test('a calendar day is shifted by no zone: gone on 1 October is gone at the start in New York too', () => {
  expect(ask({ customers: [customer(1, { churnedAt: '2026-10-01' }), customer(2)] }, { timezone: 'America/New_York' }).figures['atStart']).toBe(1);
});
test('the running quarter is held against the same elapsed part of the one before', () => {
  const customers = [customer(1, { churnedAt: '2026-08-20' }), customer(2, { churnedAt: '2026-09-20' }), customer(3), customer(4)];
  const { previous, value } = ask({ customers });
  expect([previous!.value, value]).toEqual([0.75, 1]); // until 23 August 1 of 4 had left
});
test('is of the last 12 months where no period is asked for', () => {
  expect(ask({ customers: [customer(1), customer(2, { acquiredAt: '2025-11-01', churnedAt: '2026-02-01' }), customer(3, { acquiredAt: '2025-11-01' })] }, { period: undefined! })).toMatchObject({ value: 0.5, period: { start: '2025-12-01', end: '2026-12-01' } });
});
test('nobody there at the start is no rate', () => {
  expect(ask({ customers: [customer(1, { acquiredAt: '2026-10-05' })] })).toMatchObject({ state: 'empty', value: null, reason: 'no-customers' });
});
test.each([[19, 'good usual'], [18, 'watch below-usual']])('%i of 20 kept is %s where 19 of 20 are usual', (kept, verdict) => {
  // In each of six quarters before, 1 of 20 left in its middle and another came.
  const quarters = ['2025-05-10', '2025-08-10', '2025-11-10', '2026-02-10', '2026-05-10', '2026-08-10'];
  const stay = times(19, id => customer(id, { acquiredAt: '2024-01-01', ...(id < 20 - kept && { churnedAt: '2026-11-01' }) }));
  const turn = [...quarters, '2026-12-30'].map((churnedAt, at) => customer(`t${at}`, { acquiredAt: quarters[at - 1] ?? '2024-01-01', churnedAt }));
  expect(verdictOf(ask({ customers: [...stay, ...turn] }))).toBe(verdict);
});
test('by channel; given as kept of those at the start, or as those who left', () => {
  expect(byKey(ask({ customers: [customer(1, { channel: 'web' }), customer(2, { channel: 'ads', churnedAt: '2026-11-01' })] }, { by: 'channel' }))).toEqual([['web', 1], ['ads', 0]]);
  expect([given('customer-retention', { kept: 45, atStart: 50 }).value, given('customer-retention', { atStart: 50, churned: 5 }).value]).toEqual([0.9, 0.9]);
});
