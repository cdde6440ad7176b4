import { expect, test } from 'vitest';
import { asking, ofFigures } from '../../helpers/ask.js';
import { lost, open, won } from '../../helpers/records.js';

const ask = asking('deals-by-channel');
const deals = [won('2026-10-02', 300, { channel: 'web' }), won('2026-10-03', 100, { channel: 'web' }), lost('2026-10-04', { channel: 'web' }), lost('2026-10-04', { channel: 'fair' }), won('2026-10-05', 50), open({ channel: 'web' })];

test('won by closing date, with their amount and the win rate of each channel', () => {
  const { value, rows } = ask({ deals }, { by: 'channel' });
  expect(value).toBe(3);
  expect(rows!.map(({ key, figures }) => [key, figures['won'], figures['amount'], figures['winRate']])).toEqual([['web', 2, 400, 2 / 3], ['fair', 0, 0, 0], [null, 1, 50, 1]]);
});
test('a channel that only lost has won 0 deals at a rate of 0 of 1', () => {
  expect(ask({ deals: [lost('2026-10-04', { channel: 'fair' })] }).figures).toMatchObject({ won: 0, winRate: 0, amount: 0 });
});
test('a channel in which nothing closed has no rate', () => {
  expect(ask({ deals: [open({ channel: 'web' })] }).figures).toMatchObject({ won: 0, winRate: null });
});
test('makes no judgement', () => {
  expect(ask({ deals }).verdict).toBeUndefined();
});
test('from figures by channel, in the order given', () => {
  const { value, rows } = ofFigures('deals-by-channel', { figures: [{ channel: 'web', won: 2, closed: 8, amount: 10 }, { channel: 'fair', won: 3, closed: 4, amount: 5 }] });
  expect([value, rows!.map(row => [row.key, row.figures['winRate']])]).toEqual([5, [['web', 0.25], ['fair', 0.75]]]);
});
