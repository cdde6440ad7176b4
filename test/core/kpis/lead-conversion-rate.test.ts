import { expect, test } from 'vitest';
import { asking, byKey, verdictOf } from '../../helpers/ask.js';
import { lost, times, won } from '../../helpers/records.js';

const ask = asking('lead-conversion-rate');
const lead = (id: number | string, more = {}) => ({ id, createdAt: '2026-10-05', ...more });

test('is leads created in the period that became customers: by their own date or a won deal: 2 of 4', () => {
  const deals = [won('2026-11-10', 1, { lead: 2 }), lost('2026-11-10', { lead: 3 })];
  expect(ask({ leads: [lead(1, { customerAt: '2026-11-01' }), lead(2), lead(3), lead(4)], deals })).toMatchObject({ value: 0.5, figures: { customers: 2, leads: 4 } });
});
test('a cohort is held against the earlier one at equal age: won by 23 August', () => {
  const leads = [lead(1), lead(2, { createdAt: '2026-07-05' }), lead(3, { createdAt: '2026-07-05' })];
  expect(ask({ leads, deals: [won('2026-08-20', 1, { lead: 2 }), won('2026-09-20', 1, { lead: 3 })] }).previous!.value).toBe(0.5);
});
test('the change splits over channels into mix and rate, and sums exactly', () => {
  // before: web 1 of 2, ads 0 of 2 = ¼; now: web 2 of 3, ads 1 of 1 = ¾
  const leads = [
    lead(1, { channel: 'web', customerAt: '2026-10-06' }), lead(2, { channel: 'web', customerAt: '2026-10-06' }), lead(3, { channel: 'web' }), lead(4, { channel: 'ads', customerAt: '2026-10-06' }),
    ...times(4, at => lead(`p${at}`, { createdAt: '2026-07-05', channel: at < 2 ? 'web' : 'ads', ...(at === 0 && { customerAt: '2026-07-06' }) })),
  ];
  const { rows, previous } = ask({ leads }, { by: 'channel' });
  expect(previous!.change.absolute).toBe(0.5);
  expect(rows!.reduce((sum, row) => sum + row.contribution!, 0)).toBeCloseTo(0.5, 12);
});
test.each([[10, 'good usual'], [9, 'watch below-usual']])('%i of 20 are %s where half is usual', (customers, verdict) => {
  const before = ['2025-04-05', '2025-07-05', '2025-10-05', '2026-01-05', '2026-04-05', '2026-07-05'].flatMap((createdAt, at) => [lead(`a${at}`, { createdAt, customerAt: createdAt }), lead(`b${at}`, { createdAt })]);
  expect(verdictOf(ask({ leads: [...before, ...times(20, id => lead(id, id < customers ? { customerAt: '2026-10-06' } : {}))] }))).toBe(verdict);
});
test('by way of contact; no leads are no rate', () => {
  expect(byKey(ask({ leads: [lead(1, { contactMethod: 'call', customerAt: '2026-10-06' }), lead(2)] }, { by: 'contactMethod' }))).toEqual([['call', 1], [null, 0]]);
  expect(ask({ leads: [] })).toMatchObject({ state: 'empty', value: null });
});
