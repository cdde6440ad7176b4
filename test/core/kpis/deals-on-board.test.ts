import { expect, test } from 'vitest';
import { kpiOf, recordsOf } from '../../../src/core.js';
import { listedOf } from '../../../src/core/kpi/listed.js';
import { asking, ofFigures, scope } from '../../helpers/ask.js';
import { dataset, deal, lost, open, won } from '../../helpers/records.js';

const ask = asking('deals-on-board');
const deals = [
  open({ name: 'Small', amount: 50, note: 'call back' }), open({ name: 'Large', amount: 900, expectedCloseAt: '2026-11-22' }), open({ name: 'Unpriced', amount: null, note: '', expectedCloseAt: '2026-11-23' }),
  won('2026-10-02'), lost('2026-10-02'),
];

test('open as of now, without a note, and past due: the day itself is not past', () => {
  expect(ask({ deals })).toMatchObject({ value: 3, figures: { open: 3, amount: 950, withoutNote: 2, pastDue: 1 } });
});
test('closed later is open still, created later is not there yet; without a creation date it is there now, not then', () => {
  expect(ask({ deals: [won('2026-11-24'), open({ createdAt: '2026-11-24' })] }).value).toBe(1);
  const { value, previous } = ask({ deals: [deal({ status: 'open' }), open()] });
  expect([value, previous!.value]).toEqual([2, 1]);
});
test('a snapshot: the period does not matter', () => {
  expect(ask({ deals }, { period: '2025' }).value).toBe(3);
});
test('what was noted then is not known', () => {
  expect(ask({ deals }).previous!.figures['withoutNote']).toBeNull();
});
test('a close that only a move kept is past due by then', () => {
  const moves = [{ deal: 'a', stage: 'Demo', enteredAt: '2026-08-02', expectedCloseAt: '2026-08-10' }];
  const { figures, previous } = ask({ deals: [open({ id: 'a', createdAt: '2026-08-01' }), open({ id: 'b', createdAt: '2026-08-01' }), open({ createdAt: '2026-11-20' })], moves });
  expect([figures['pastDue'], previous!.figures['open'], previous!.figures['pastDue']]).toEqual([0, 2, 1]);
});
test('lists them with their notes, the largest first', () => {
  expect(listedOf(kpiOf('deals-on-board'), dataset({ deals }), scope).map(({ label, amount, text }) => [label, amount, text])).toEqual([['Large', 900, null], ['Small', 50, 'call back'], ['Unpriced', null, null]]);
});
test('gives the records past due', () => {
  expect(recordsOf('deals-on-board', dataset({ deals }), scope, { figure: 'pastDue' })).toEqual([deals[1]]);
});
test('from figures', () => {
  expect(ofFigures('deals-on-board', { figures: { open: 12, amount: 3400 } })).toMatchObject({ value: 12, figures: { amount: 3400 } });
});
