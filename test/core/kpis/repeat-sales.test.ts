import { expect, test } from 'vitest';
import { asking, ofFigures } from '../../helpers/ask.js';
import { lost, won } from '../../helpers/records.js';

const ask = asking('repeat-sales');
const by = (customer: string | null, closedAt: string, amount = 100, more = {}) => won(closedAt, amount, { customer, ...more });

test('won deals of customers with an earlier win, whenever that was; lost ones are none: 1 of 3', () => {
  const deals = [by('Acme', '2026-03-02'), by('Acme', '2026-10-02', 300), by('Beta', '2026-10-03'), lost('2026-03-02', { customer: 'Gamma' }), by('Gamma', '2026-10-04')];
  expect(ask({ deals })).toMatchObject({ value: 1, figures: { repeat: 1, won: 3, repeatShare: 1 / 3, amount: 300 } });
});
test('both in the period: the second is the repeat one; on one day by id', () => {
  expect(ask({ deals: [by('Acme', '2026-10-05'), by('Acme', '2026-10-02')] }).value).toBe(1);
  expect(ask({ deals: [by('Acme', '2026-10-02', 7, { id: 'b' }), by('Acme', '2026-10-02', 5, { id: 'a' })] }).figures).toMatchObject({ repeat: 1, amount: 7 });
});
test('a deal without a customer is a first one, unless the record says otherwise', () => {
  expect(ask({ deals: [by(null, '2026-10-02'), by(null, '2026-10-03')] }).value).toBe(0);
  expect(ask({ deals: [by(null, '2026-10-02', 100, { repeat: true })] }).value).toBe(1);
});
test('the record may know of a win that is older than the data', () => {
  expect(ask({ deals: [by('Acme', '2026-10-02', 100, { repeat: true }), by('Beta', '2026-10-02', 100, { repeat: false })] }).figures).toMatchObject({ repeat: 1, won: 2 });
});
test('by the deal’s own channel', () => {
  const { rows } = ask({ deals: [by('Acme', '2026-03-02', 1, { channel: 'fair' }), by('Acme', '2026-10-02', 1, { channel: 'web' })] }, { by: 'channel' });
  expect(rows!.map(({ key, value }) => [key, value])).toEqual([['web', 1]]);
});
test('none are 0; there is no share of nothing', () => {
  expect(ask({ deals: [by('Acme', '2026-03-02')] })).toMatchObject({ state: 'ready', value: 0, figures: { repeatShare: null } });
});
test('from figures', () => {
  expect(ofFigures('repeat-sales', { figures: { repeat: 12, won: 40 } })).toMatchObject({ value: 12, figures: { repeatShare: 0.3 } });
});
