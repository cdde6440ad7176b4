/** Won deals, and the other counts that are held against a target: alike but for the date that places them. */
import { describe, expect, test } from 'vitest';
import { asking, ofFigures } from '../../helpers/ask.js';
import { deal, times } from '../../helpers/records.js';

describe.each([
  ['deals-won', 'won', { status: 'won', createdAt: '2026-01-01' }, 'closedAt'],
  ['opportunities-created', 'created', { status: 'open' }, 'createdAt'],
  ['proposals-sent', 'proposals', { status: 'open', createdAt: '2026-01-01' }, 'proposalAt'],
] as const)('%s', (id, figure, columns, at) => {
  const ask = asking(id);
  const on = (day: string, amount: number | null = 100, more = {}) => deal({ ...columns, [at]: day, amount, ...more });

  test('are placed by their own date; the window’s first day is in, its end is not', () => {
    const { value, figures } = ask({ deals: [on('2026-09-30'), on('2026-10-01'), on('2026-11-23', 50), on('2026-11-24')] });
    expect([value, figures[figure], figures['amount']]).toEqual([2, 2, 150]);
  });
  test('none are 0; without deals at all there is no number', () => {
    expect(ask({ deals: [on('2026-01-05')] })).toMatchObject({ state: 'ready', value: 0, figures: { amount: 0 } });
    expect(ask({})).toMatchObject({ state: 'empty', reason: 'needs-deals' });
  });
  test('credits stay in the sum, an amount that is missing is not 0, but counts', () => {
    expect(ask({ deals: [on('2026-10-02', 300), on('2026-10-03', -100), on('2026-10-04', null)] }).figures).toMatchObject({ [figure]: 3, amount: 200 });
    expect(ask({ deals: [on('2026-10-04', null)] }).figures).toMatchObject({ [figure]: 1, amount: null });
  });
  test('the target is prorated by the days that overlap: 92 of 365, and it says so', () => {
    const { target, figures, notes } = ask({ deals: [on('2026-10-02')], targets: [{ metric: id, period: '2026', amount: 365 }, { metric: 'revenue', period: '2026', amount: 9999 }] });
    expect([target, figures['target'], notes]).toEqual([expect.closeTo(92, 9), expect.closeTo(92, 9), ['prorated']]);
  });
  test.each([[2, 'watch', 'behind'], [3, 'good', 'reached'], [4, 'good', 'reached']])('%s of a target of 3: %s', (count, level, code) => {
    expect(ask({ deals: times(count, () => on('2026-10-02')) }, { target: 3 }).verdict).toEqual({ level, code });
  });
  test('without a target there is no verdict', () => {
    expect(ask({ deals: [on('2026-10-02')] }).verdict).toBeUndefined();
  });
  test('add up over owners, those without one being a group', () => {
    const { rows } = ask({ deals: [on('2026-10-02', 1, { owner: 'Ann' }), on('2026-10-03', 1, { owner: 'Ann' }), on('2026-10-04')] }, { by: 'owner' });
    expect(rows!.map(({ key, value, share }) => [key, value, share])).toEqual([['Ann', 2, 2 / 3], [null, 1, 1 / 3]]);
  });
  test('from figures, over time too', () => {
    expect(ofFigures(id, { figures: { [figure]: 8, target: 10 } })).toMatchObject({ value: 8, verdict: { level: 'watch' } });
    expect(ofFigures(id, { figures: [{ period: '2026-10', [figure]: 5 }, { period: '2026-11', [figure]: 3 }] }).value).toBe(8);
  });
});

test('a deal created after the as-of day is not there yet, whatever its other dates say', () => {
  expect(asking('opportunities-created')({ deals: [deal({ createdAt: '2026-11-24' })] }).value).toBe(0);
});
