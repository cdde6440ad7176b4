/** A moment of the past is looked at as it was: what a deal says of itself today was not yet so. */
import { describe, expect, test } from 'vitest';
import { compute, readData, type Scope } from '../../../src/core.js';

const scope: Scope = { asOf: '2026-08-31', period: '2026-Q3', timezone: 'UTC', by: 'stage', compare: 'none' };
const stages = [{ id: 's1', name: 'Lead', order: 1, probability: 0.1 }, { id: 's2', name: 'Demo', order: 2, probability: 0.5 }, { id: 'w', name: 'Won', order: 3, probability: 1, outcome: 'won' }];
/** By the end of August both are in the first stage; b closed in October, c came in September. */
const deals = [
  { id: 'a', createdAt: '2026-08-01', stage: 's2', status: 'open', amount: 100 },
  { id: 'b', createdAt: '2026-08-02', stage: 'w', status: 'won', amount: 900, closedAt: '2026-10-05' },
  { id: 'c', createdAt: '2026-09-20', stage: 's1', status: 'open', amount: 10 },
];
const moves = [
  { deal: 'a', stage: 's1', enteredAt: '2026-08-01', amount: 70 }, { deal: 'a', stage: 's2', enteredAt: '2026-09-10' },
  { deal: 'b', stage: 's1', enteredAt: '2026-08-02', amount: 80 }, { deal: 'b', stage: 'w', enteredAt: '2026-10-05' },
  { deal: 'c', stage: 's1', enteredAt: '2026-09-20' },
];
const board = (records: object, more: Scope = {}) => compute('deals-by-stage', readData(records).dataset, { ...scope, ...more });
const rows = (answer: ReturnType<typeof board>) => answer.rows?.map(({ key, value }) => [key, value]);

describe('the board of a past day', () => {
  test('has the stages and amounts that the moves tell: 70 + 80', () => {
    const answer = board({ deals, stages, moves });
    expect(rows(answer)).toEqual([['s1', 2]]);
    expect(answer.figures['amount']).toBe(150);
  });
  test('needs moves for its stages and amounts; openness alone comes from dates', () => {
    const answer = board({ deals, stages });
    expect(answer.figures).toMatchObject({ open: 2, amount: null, middleShare: null });
    expect(compute('pipeline-coverage', readData({ deals, stages }).dataset, { ...scope, by: 'owner', target: 100 })).toMatchObject({ state: 'empty', reason: 'needs-moves' });
  });
  test('leaves out who has no date of creation', () => { expect(board({ deals: [...deals, { id: 'd', stage: 's1', status: 'open' }], stages, moves }).figures['open']).toBe(2); });
});

describe('a day after which the data tells nothing', () => {
  const now = [deals[0]!, { id: 'd', stage: 's1', status: 'open', amount: 5 }];
  test('is the present: a deal is what it says', () => { expect(rows(board({ deals: now, stages }))).toEqual([['s1', 1], ['s2', 1]]); });
  test('also where a clock runs a few hours ahead', () => { expect(rows(board({ deals: [...now, { id: 'e', createdAt: '2026-09-01T09:00:00Z', stage: 's1', status: 'open' }], stages }))).toEqual([['s1', 1], ['s2', 1]]); });
  test('also where one deal in two hundred was closed ahead of its day', () => {
    const many = Array.from({ length: 199 }, (_, n) => ({ id: `m${n}`, createdAt: '2026-08-05', stage: 's2', status: 'open' }));
    expect(rows(board({ deals: [...many, deals[1]!], stages }))).toEqual([['s2', 199], ['w', 1]]);
  });
});
