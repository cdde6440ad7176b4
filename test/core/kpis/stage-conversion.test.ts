import { describe, expect, test } from 'vitest';
import { asking, ofFigures } from '../../helpers/ask.js';
import { deal, open, times, won } from '../../helpers/records.js';

const ask = asking('stage-conversion');
const stages = [{ id: 'a', order: 1 }, { id: 'b', order: 2 }, { id: 'c', order: 3 }, { id: 'w', order: 4, outcome: 'won' }, { id: 'l', order: 4, outcome: 'lost' }];
const move = (of: string, stage: string, day: string) => ({ deal: of, stage, enteredAt: `2026-10-${day}` });
const created = (id: string, status: string, closedAt?: string, more = {}) => ({ id, status, createdAt: '2026-10-01', ...(closedAt && { closedAt }), ...more });
const records = {
  stages, deals: [created('1', 'won', '2026-10-20'), created('2', 'open'), created('3', 'lost', '2026-10-09')],
  moves: [move('1', 'a', '01'), move('1', 'c', '05'), move('2', 'a', '01'), move('2', 'b', '03'), move('2', 'a', '04'), move('2', 'b', '08'), move('3', 'a', '01'), move('3', 'l', '09')],
};

test('entered = moved on + still open + lost; a skip passes, a second entry does not count', () => {
  const { rows, figures } = ask(records, { by: 'stage' });
  const of = (name: string) => rows!.map(row => row.figures[name]);
  expect(rows!.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'w']);
  expect([of('entered'), of('movedOn'), of('stillOpen'), of('lost')]).toEqual([[3, 1, 1, 1], [2, 0, 1, 1], [0, 1, 0, 0], [1, 0, 0, 0]]);
  expect([of('conversion'), of('decidedConversion')]).toEqual([[2 / 3, 0, 1, 1], [2 / 3, null, 1, 1]]);
  expect(figures).toMatchObject({ entered: 3, movedOn: 1, stillOpen: 1, lost: 1, conversion: expect.closeTo(1 / 3, 12), decidedConversion: 0.5 });
});
test('days in a stage are those of the stays that ended: 4 for the won one, 8 for the lost one', () => {
  expect(ask(records, { by: 'stage' }).rows![0]!.figures['medianDays']).toBe(6); // deal 2: 2 days, and 4 more
});
test('a deal created before the period is not of its cohort; by entries, as an option, it is', () => {
  const older = { ...records, deals: records.deals.map(each => ({ ...each, createdAt: '2026-09-01' })) };
  expect(ask(older, { by: 'stage' }).rows?.map(row => row.figures['entered']) ?? []).toEqual([]);
  expect(ask(older, { by: 'stage', options: { cohort: 'entered' } }).rows!.map(row => row.figures['entered'])).toEqual([3, 1, 1, 1]);
});
test('without a history has its headline, and says what the steps need', () => {
  const answer = ask({ deals: [won('2026-10-10', 1, { createdAt: '2026-10-01' }), open({ createdAt: '2026-10-01' })] }, { by: 'stage' });
  expect(answer).toMatchObject({ value: 0.5, notes: ['needs-moves'] });
  expect(answer.rows).toBeUndefined();
});
test('without stages their order is that of first entries, those that end a deal last', () => {
  const { rows } = ask({ deals: [created('1', 'won', '2026-10-20', { stage: 'Won' })], moves: [move('1', 'New', '01'), move('1', 'Offer', '05'), move('1', 'Won', '20')] }, { by: 'stage' });
  expect(rows!.map(({ key }) => key)).toEqual(['New', 'Offer', 'Won']);
});
test('the scope’s order of stages goes before that', () => {
  const { rows } = ask({ deals: [created('1', 'open')], moves: [move('1', 'New', '01'), move('1', 'Offer', '05')] }, { by: 'stage', stages: ['Offer', 'New'] });
  expect(rows!.map(({ key }) => key)).toEqual(['Offer', 'New']);
});
test('deals whose outcome nobody knows are not in it', () => {
  expect(ask({ deals: [...records.deals, deal({ createdAt: '2026-10-01', closedAt: '2026-10-05' })] }).figures['entered']).toBe(3);
});

describe('the worst leak', () => {
  // Of 40 created in each quarter, all on its first day; in the last 30 went on from a by the 9th, now as many as said.
  const cohort = (month: string, on: number, amount: number) => times(40, at => ({ id: `${month}${at}`, status: 'open', createdAt: `2026-${month}-01`, amount, on: at < on }));
  const data = (now: number) => {
    const all = [...cohort('07', 30, 100), ...cohort('10', now, 100)];
    return {
      stages, deals: all.map(({ on: _, ...each }) => each),
      moves: all.flatMap(({ id, createdAt, on }) => [{ deal: id, stage: 'a', enteredAt: createdAt }, ...(on ? [{ deal: id, stage: 'b', enteredAt: `${createdAt.slice(0, 8)}09` }] : [])]),
    };
  };
  test('is the step that lost most money against its own earlier rate: (¾ − ¼) × 40 deals of 100', () => {
    const { rows, verdict } = ask(data(10), { by: 'stage' });
    expect(rows!.find(row => row.leak)).toMatchObject({ key: 'a', leak: { records: 20, money: 2000, rate: 0.25, previous: 0.75 } });
    expect(verdict).toEqual({ level: 'act', code: 'leak' });
  });
  test('within the earlier interval is chance: 26 of 40 after 30', () => {
    expect(ask(data(26)).verdict).toEqual({ level: 'good', code: 'small-leak' }); // 0.65; the interval of ¾ of 40 begins at 0.598
  });
  test('none is steady', () => {
    expect(ask(data(30)).verdict).toEqual({ level: 'good', code: 'steady' });
  });
  test('is told at equal age: who moved on in the last quarter after its 54th day had not by then', () => {
    const late = data(30);
    const moves = late.moves.map(each => (each.enteredAt.startsWith('2026-07-09') ? { ...each, enteredAt: '2026-08-30' } : each));
    expect(ask({ ...late, moves }, { by: 'stage' }).rows![0]!.previousFigures).toMatchObject({ entered: 40, movedOn: 0 });
  });
});

test('figures of stages need `entered` alone: what moved on is what the next row entered', () => {
  const { value, rows } = ofFigures('stage-conversion', { figures: [{ stage: 'A', entered: 200 }, { stage: 'B', entered: 50 }, { stage: 'Won', entered: 10 }] });
  expect([value, rows!.map(row => row.figures['conversion'])]).toEqual([0.05, [0.25, 0.2, 1]]);
});
