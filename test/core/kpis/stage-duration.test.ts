import { describe, expect, test } from 'vitest';
import { asking, ofFigures } from '../../helpers/ask.js';

const ask = asking('stage-duration');
const stages = [{ id: 'a', order: 1 }, { id: 'b', order: 2 }, { id: 'w', order: 3, outcome: 'won' }, { id: 'l', order: 3, outcome: 'lost' }];
const move = (of: string, stage: string, enteredAt: string, leftAt?: string) => ({ deal: of, stage, enteredAt, ...(leftAt && { leftAt }) });
const deal = (id: string, status = 'open', closedAt?: string) => ({ id, status, createdAt: '2026-09-01', ...(closedAt && { closedAt }) });
/** Ten days in a, won after five more in b. */
const quick = [move('1', 'a', '2026-10-01'), move('1', 'b', '2026-10-11')];
const one = { stages, deals: [deal('1', 'won', '2026-10-16')], moves: quick };

test('a stay ends with the next move, else with the deal: 10 and 5 days', () => {
  const { rows, figures } = ask(one, { by: 'stage' });
  expect(rows!.map(({ key, value }) => [key, value])).toEqual([['a', 10], ['b', 5]]);
  expect(figures).toMatchObject({ median: 7.5, mean: 7.5, p75: 8.75, p90: 9.5, open: 0 });
});
test('or when its move says so', () => {
  expect(ask({ ...one, moves: [move('1', 'a', '2026-10-01', '2026-10-04'), quick[1]!] }, { by: 'stage' }).rows![0]!.value).toBe(3);
});
test('spells are added: 4 days, and 6 when the deal came back', () => {
  const moves = [move('1', 'a', '2026-10-01'), move('1', 'b', '2026-10-05'), move('1', 'a', '2026-10-06'), move('1', 'b', '2026-10-12')];
  expect(ask({ ...one, moves }, { by: 'stage' }).rows!.map(({ key, value, sample }) => [key, value, sample.n])).toEqual([['a', 10, 1], ['b', 5, 1]]); // b: 1 + 4
});
test('a stay is placed by its end: one that began before the period counts, one that ended before does not', () => {
  const before = { ...one, moves: [move('1', 'a', '2026-09-01'), move('1', 'b', '2026-09-30')] };
  expect(ask(before, { by: 'stage' }).rows!.map(({ key, value }) => [key, value])).toEqual([['b', 16]]);
});
test('the stage that ends a deal is no stay', () => {
  expect(ask({ ...one, moves: [...quick, move('1', 'w', '2026-10-16', '2026-11-01')] }).figures).toMatchObject({ mean: 7.5, open: 0 });
});
test('one that ends before it begins is passed over', () => {
  expect(ask({ ...one, deals: [deal('1', 'won', '2026-10-02')] }).figures).toMatchObject({ mean: 10 });
});
test('how long a deal without moves has stood where it is nobody knows', () => {
  expect(ask({ ...one, deals: [...one.deals, { ...deal('2'), stage: 'a' }] }).figures).toMatchObject({ mean: 7.5, open: 0 });
});
test('between moments real time counts, not the clock’s: 25 hours on the day it goes back', () => {
  const moves = [move('1', 'a', '2026-10-24T12:00:00+02:00'), move('1', 'b', '2026-10-25T12:00:00+01:00')];
  expect(ask({ ...one, moves }, { by: 'stage', timezone: 'Europe/Berlin' }).rows![0]!.value).toBeCloseTo(25 / 24, 12);
});
test('stays that go on are counted, and in the Kaplan–Meier median still run: left after 10 of three', () => {
  // 10 days; still there after 53 and 22: survival ⅔ after 10 of three, so that half never left
  const deals = [deal('1', 'won', '2026-10-11'), deal('2'), deal('3')], moves = [move('1', 'a', '2026-10-01'), move('2', 'a', '2026-10-01'), move('3', 'a', '2026-11-01')];
  expect(ask({ stages, deals, moves }).figures).toMatchObject({ median: 10, open: 2, kmMedian: null });
  expect(ask({ stages, deals: deals.slice(0, 2), moves: moves.slice(0, 2) }).figures).toMatchObject({ median: 10, open: 1, kmMedian: 10 });
});
test('a move after the as-of day has not happened: the stay goes on', () => {
  expect(ask({ stages, deals: [deal('1')], moves: [move('1', 'a', '2026-10-01'), move('1', 'b', '2026-11-24')] }).figures).toMatchObject({ median: null, open: 1 });
});
test('needs the history of stages', () => {
  expect(ask({ stages, deals: [deal('1')] })).toMatchObject({ state: 'empty', reason: 'needs-moves' });
});

describe('the verdict, against the median of the last 12 months', () => {
  const at = (ago: number, day: number) => new Date(Date.UTC(2026, 10 - ago, day)).toISOString().slice(0, 10);
  const stay = (id: string, ago: number, days: number) => ({ deal: { ...deal(id, 'lost', at(ago, 1 + days)), createdAt: '2025-01-01' }, move: move(id, 'a', at(ago, 1)) });
  const answer = (days: number) => {
    const all = [...Array.from({ length: 6 }, (_, ago) => stay(`p${ago}`, ago + 1, 8)), ...Array.from({ length: 20 }, (_, n) => stay(`n${n}`, 0, days))];
    return ask({ stages, deals: all.map(each => each.deal), moves: all.map(each => each.move) }, { period: '2026-11' });
  };
  test.each([[8, 'good', 'usual-or-faster'], [9, 'watch', 'slower'], [10, 'watch', 'slower'], [11, 'act', 'much-slower']])('%s days after 8: %s', (days, level, code) => {
    expect(answer(days).verdict).toEqual({ level, code }); // 1.25 × 8 = 10
  });
});

test('from figures by stage', () => {
  expect(ofFigures('stage-duration', { figures: [{ stage: 'A', median: 4 }, { stage: 'B', median: 9 }] }).rows!.map(row => row.value)).toEqual([4, 9]);
});
