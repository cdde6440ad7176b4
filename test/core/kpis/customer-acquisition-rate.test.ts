import { expect, test } from 'vitest';
import { asking, byKey, given } from '../../helpers/ask.js';
import { times, won } from '../../helpers/records.js';

const ask = asking('customer-acquisition-rate');
const lead = (id: number | string, touches: number | undefined, more = {}) => ({ id, createdAt: '2026-10-05', ...(touches !== undefined && { touches }), ...more });
const bought = { customerAt: '2026-11-01' };

test('is contacted leads that became customers: 2 of 4; who was never contacted is not in it', () => {
  const leads = [lead(1, 2, bought), lead(2, 1), lead(3, 3), lead(4, undefined, { firstResponseAt: '2026-10-06' }), lead(5, undefined, bought), lead(6, 0)];
  expect(ask({ leads, deals: [won('2026-11-02', 1, { lead: 4 })] })).toMatchObject({ value: 0.5, figures: { acquired: 2, contacted: 4 } });
});
test('drops off where the rate stays below half of the whole from then on', () => {
  // whole 6 of 20 = 0.3, half 0.15; one touch 3 of 5, two 2 of 5, three 0 of 4 (a dip), four 1 of 4, six 0 of 2
  const of = (touches: number, count: number, wins: number) => times(count, at => lead(`${touches}-${at}`, touches, at < wins ? bought : {}));
  const leads = [...of(1, 5, 3), ...of(2, 5, 2), ...of(3, 4, 0), ...of(4, 4, 1), ...of(6, 2, 0)];
  expect(ask({ leads }).figures).toMatchObject({ rate: 0.3, dropOff: 6 });
  expect(byKey(ask({ leads }, { by: 'touches' }))).toEqual(expect.arrayContaining([['1', 0.6], ['2', 0.4], ['3', 0], ['4', 0.25], ['6', 0]]));
  expect(ask({ leads: leads.slice(0, 10) }).figures['dropOff']).toBeNull(); // 5 of 10; two touches: 0.4, above ¼
});
test('nobody contacted is no rate, and has no drop-off', () => {
  expect(ask({ leads: [lead(1, 0)] })).toMatchObject({ state: 'empty', value: null, figures: { dropOff: null } });
});
test('given by touches: 12 of 60, and where it drops off', () => {
  const rows = [{ touches: '1', acquired: 8, contacted: 20 }, { touches: '2', acquired: 4, contacted: 20 }, { touches: '3', acquired: 0, contacted: 20 }];
  expect(given('customer-acquisition-rate', rows)).toMatchObject({ value: 0.2, figures: { acquired: 12, contacted: 60, dropOff: 3 } });
});
