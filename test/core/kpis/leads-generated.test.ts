import { expect, test } from 'vitest';
import { asking, byKey, byTime, given, verdictOf } from '../../helpers/ask.js';
import { times } from '../../helpers/records.js';

const ask = asking('leads-generated');
const lead = (createdAt: string | null, more = {}) => ({ id: `${createdAt}-${JSON.stringify(more)}`, createdAt, ...more });
const many = (count: number, createdAt: string) => times(count, id => ({ id, createdAt }));

test('counts the leads created in the period, its first day and the as-of day included', () => {
  expect(ask({ leads: [lead('2026-09-30'), lead('2026-10-01'), lead('2026-11-23'), lead('2026-11-24'), lead('2027-01-01')] }).value).toBe(2);
});
test('a calendar day is shifted by no zone, a moment lies where its own clock says', () => {
  const leads = [lead('2026-10-01'), lead('2026-10-01T02:00:00Z'), lead('2026-10-01T06:00:00Z')];
  // in New York it is 22:00 on 30 September, then 02:00 on 1 October
  expect([ask({ leads }, { timezone: 'America/New_York' }).value, ask({ leads }).value]).toEqual([2, 3]);
});
test('a lead without a creation date is left out and counted; none at all is 0 leads, no kind at all is no answer', () => {
  const { value, sample } = ask({ leads: [lead('2026-10-01'), lead(null)] });
  expect([value, sample.excluded]).toEqual([1, [{ reason: 'no-created-at', count: 1 }]]);
  expect(ask({ leads: [lead('2026-01-01')] }).value).toBe(0);
  expect(ask({ deals: [] })).toMatchObject({ state: 'empty', reason: 'needs-leads', value: null });
});
test('groups add up, leads without a channel are a group, shares are of the whole', () => {
  const answer = ask({ leads: [lead('2026-10-01', { channel: 'web' }), lead('2026-10-02', { channel: 'web' }), lead('2026-10-03'), lead('2026-08-01', { channel: 'ads' })] }, { by: 'channel' });
  expect(byKey(answer)).toEqual([['web', 2], ['ads', 0], [null, 1]]);
  expect(answer.rows!.map(({ share, contribution }) => [share, contribution])).toEqual([[2 / 3, 2], [0, -1], [1 / 3, 1]]); // 3 against 1 before: +2
  expect(answer.previous!.change.absolute).toBe(2);
});
test('a running quarter is held against the same elapsed part of the one before, to 23 August', () => {
  const { previous } = ask({ leads: [lead('2026-10-01'), lead('2026-07-01'), lead('2026-08-23'), lead('2026-08-24')] });
  expect(previous).toMatchObject({ value: 2, period: { start: '2026-07-01', end: '2026-08-24' } }); // 54 days elapsed
});
test('over months is a series, the running month apart', () => {
  const { series } = ask({ leads: [lead('2026-10-01'), lead('2026-11-01'), lead('2026-11-23')] }, { over: 'month' });
  expect(series!.map(({ start, value, partial }) => [start, value, partial])).toEqual([['2026-10-01', 1, undefined], ['2026-11-01', 2, true]]);
});
test('a yearly target counts by the days that overlap: 3,650 × 92 ÷ 365', () => {
  const { figures, notes } = ask({ leads: [lead('2026-10-01')], targets: [{ metric: 'leads-generated', period: '2026', amount: 3650 }, { metric: 'revenue', period: '2026-Q4', amount: 9 }] });
  expect(figures['target']).toBeCloseTo(920, 9);
  expect(notes).toEqual(['prorated']);
});
test.each([[100, 'good reached'], [99, 'watch slightly-behind'], [90, 'watch slightly-behind'], [89, 'act behind']])('%i of 100 is %s', (leads, verdict) => {
  expect(verdictOf(ask({ leads: many(leads, '2026-10-05') }, { target: 100 }))).toBe(verdict);
  expect(verdictOf(given('leads-generated', { leads, target: 100 }))).toBe(verdict);
});
test('without a target nothing is judged', () => {
  expect(verdictOf(ask({ leads: many(5, '2026-10-05') }))).toBe('none');
});
test('given by channel adds up, given by month is the series', () => {
  expect(given('leads-generated', [{ channel: 'web', leads: 3 }, { channel: 'ads', leads: 4 }]).value).toBe(7);
  expect(byTime(given('leads-generated', [{ period: '2026-10', leads: 3 }, { period: '2026-11', leads: 4 }]))).toEqual([['2026-10-01', 3], ['2026-11-01', 4]]);
});
