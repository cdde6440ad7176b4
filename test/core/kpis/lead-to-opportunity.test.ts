import { expect, test } from 'vitest';
import { asking, byKey, verdictOf } from '../../helpers/ask.js';
import { open, times } from '../../helpers/records.js';

const ask = asking('lead-to-opportunity');
const lead = (id: number, dealAt?: string, more = {}) => ({ id, createdAt: '2026-10-05', ...(dealAt && { dealAt }), ...more });

test('is leads of the period that became a deal: by their own date, or by a deal that names them: 2 of 4', () => {
  expect(ask({ leads: [lead(1, '2026-10-20'), lead(2), lead(3), lead(4)], deals: [open({ lead: 2, createdAt: '2026-11-01' })] })).toMatchObject({ value: 0.5, figures: { converted: 2, leads: 4 } });
});
test('a deal after as-of is not there yet', () => {
  expect(ask({ leads: [lead(1, '2026-11-24'), lead(2)], deals: [open({ lead: 2, createdAt: '2026-12-01' })] }).value).toBe(0);
});
test('within so many days, the last one included: 7 days to the 12th, 8 to the 13th', () => {
  const leads = [lead(1, '2026-10-12'), lead(2, '2026-10-13')];
  expect(['any', '7', '14'].map(within => ask({ leads }, { options: { within } }).value)).toEqual([1, 0.5, 1]);
  expect(ask({ leads }).options).toEqual({ within: 'any' });
});
test('any whole number of days will do; what is none is refused', () => {
  const leads = [lead(1, '2026-10-12'), lead(2, '2026-10-13')]; // 7 and 8 days
  expect(['6', '7', '8', '365'].map(within => ask({ leads }, { options: { within } }).value)).toEqual([0, 0.5, 1, 1]);
  expect(ask({ leads }, { options: { within: '8' } }).options).toEqual({ within: '8' });
  expect(['soon', 'number', '-1'].map(within => { try { return ask({ leads }, { options: { within } }).value; } catch (error) { return error instanceof RangeError; } })).toEqual([true, true, true]);
});
test('within counts from the first deal that names the lead', () => {
  const deals = [open({ lead: 1, createdAt: '2026-11-10' }), open({ lead: 1, createdAt: '2026-10-08' })];
  expect(ask({ leads: [lead(1, '2026-11-11')], deals }, { options: { within: '7' } }).value).toBe(1);
});
test('a deal that was there before the lead took no time', () => {
  const leads = [lead(1, '2026-10-01'), lead(2)];
  expect(['any', '7'].map(within => ask({ leads }, { options: { within } }).value)).toEqual([0.5, 0.5]);
});
test('a cohort is held against the earlier one at equal age: what had become a deal by 23 August', () => {
  const leads = [lead(1, '2026-11-20'), lead(2, '2026-08-23', { createdAt: '2026-07-05' }), lead(3, '2026-08-25', { createdAt: '2026-07-05' }), lead(4, undefined, { createdAt: '2026-08-24' })];
  expect(ask({ leads }).previous).toMatchObject({ value: 0.5, figures: { converted: 1, leads: 2 } });
});
test.each([[10, 'good usual'], [9, 'watch below-usual']])('%i of 20 are %s where half is usual', (converted, verdict) => {
  const before = ['2025-04-05', '2025-07-05', '2025-10-05', '2026-01-05', '2026-04-05', '2026-07-05'].flatMap((createdAt, at) => [lead(100 + at, createdAt, { createdAt }), lead(200 + at, undefined, { createdAt })]);
  expect(verdictOf(ask({ leads: [...before, ...times(20, id => lead(id, id < converted ? '2026-10-06' : undefined))] }))).toBe(verdict);
});
test('by channel; no leads are no rate', () => {
  expect(byKey(ask({ leads: [lead(1, '2026-10-06', { channel: 'web' }), lead(2, undefined, { channel: 'ads' })] }, { by: 'channel' }))).toEqual([['web', 1], ['ads', 0]]);
  expect(ask({ leads: [] })).toMatchObject({ state: 'empty', value: null });
});
