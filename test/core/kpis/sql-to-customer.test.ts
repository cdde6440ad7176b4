import { expect, test } from 'vitest';
import { asking, verdictOf } from '../../helpers/ask.js';
import { open, times, won } from '../../helpers/records.js';

const ask = asking('sql-to-customer');
const lead = (id: number | string, more = {}) => ({ id, createdAt: '2026-01-05', qualifiedAt: '2026-10-05', ...more });

test('is leads qualified in the period, whenever created, that became customers: by their own date or a won deal', () => {
  const leads = [lead(1, { customerAt: '2026-11-01' }), lead(2), lead(3), lead(4), lead(5, { qualifiedAt: '2026-09-30', customerAt: '2026-10-02' }), lead(6, { qualifiedAt: null, customerAt: '2026-10-02' })];
  expect(ask({ leads, deals: [won('2026-11-10', 1, { lead: 2 }), open({ lead: 3 })] })).toMatchObject({ value: 0.5, figures: { customers: 2, qualified: 4 } });
});
test('a deal that closes after as-of is not won yet', () => {
  expect(ask({ leads: [lead(1)], deals: [won('2026-11-24', 1, { lead: 1 })] }).value).toBe(0);
});
test('a won deal counts though neither it nor the lead says when it came', () => {
  expect(ask({ leads: [lead(1, { createdAt: null })], deals: [won('', 1, { lead: 1, createdAt: null, closedAt: null })] }).value).toBe(1);
});
test('nobody qualified is no rate', () => {
  expect(ask({ leads: [lead(1, { qualifiedAt: null })] })).toMatchObject({ state: 'empty', value: null });
});
test.each([[10, 'good usual'], [9, 'watch below-usual']])('%i of 20 are %s where half is usual', (customers, verdict) => {
  const before = ['2025-04-05', '2025-07-05', '2025-10-05', '2026-01-05', '2026-04-05', '2026-07-05'].flatMap((qualifiedAt, at) => [lead(`a${at}`, { qualifiedAt, customerAt: qualifiedAt }), lead(`b${at}`, { qualifiedAt })]);
  expect(verdictOf(ask({ leads: [...before, ...times(20, id => lead(id, id < customers ? { customerAt: '2026-10-06' } : {}))] }))).toBe(verdict);
});
