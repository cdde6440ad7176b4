import { describe, expect, test } from 'vitest';
import { asking, ofFigures } from '../../helpers/ask.js';
import { lost, open, times, won } from '../../helpers/records.js';

const ask = asking('deals-by-stage');
const stages = [{ id: 'a', name: 'Lead', order: 1, probability: 0.1 }, { id: 'b', name: 'Demo', order: 2, probability: 0.25 }, { id: 'c', order: 3, probability: 0.75 }, { id: 'd', order: 4 }];
const inStage = (stage: string | undefined, amount = 100) => open({ stage, amount });

test('open deals, their amount, and what the stages promise of it: 100 × 0.1 + 200 × 0.25', () => {
  expect(ask({ stages, deals: [inStage('a'), inStage('b', 200), won('2026-10-01', 1, { stage: 'a' }), lost('2026-10-01', { stage: 'a' })] })).toMatchObject({ value: 2, figures: { open: 2, amount: 300, weighted: 60 } });
});
test('the middle is 25 to under 75 %, of all open deals: 2 of 5, the one without a probability and the one without a stage with them', () => {
  const { figures } = ask({ stages, deals: [inStage('b'), inStage('b'), inStage('c'), inStage('d'), inStage(undefined)] });
  expect(figures).toMatchObject({ middleShare: 0.4, topShare: 0, bottomShare: 0.2, open: 5 });
});
test('where nobody knows a probability the middle is unknown, not 0', () => {
  expect(ask({ deals: [inStage('a')] }).figures).toMatchObject({ open: 1, middleShare: null, weighted: null });
});
test('by stage in their order, those without one last', () => {
  const { rows } = ask({ stages, deals: [inStage('b'), inStage(undefined), inStage('a'), inStage('b')] }, { by: 'stage' });
  expect(rows!.map(({ key, label, value }) => [key, label, value])).toEqual([['a', 'Lead', 1], ['b', 'Demo', 2], [null, '', 1]]);
});
test('by band of probability, each with its low end', () => {
  const { rows } = ask({ stages, deals: [inStage('a'), inStage('b'), inStage('c'), inStage('c'), inStage('d')] }, { by: 'probability' });
  expect(rows!.map(({ key, value }) => [key, value])).toEqual([['0', 1], ['0.25', 1], ['0.75', 2], [null, 1]]);
});

describe('the shape', () => {
  const shaped = (top: number, middle: number, bottom: number) => ask({ stages, deals: [...times(top, () => inStage('a')), ...times(middle, () => inStage('b')), ...times(bottom, () => inStage('c'))] }).verdict;
  test.each([
    [5, 10, 5, 'good', 'middle-heavy'], [11, 9, 0, 'watch', 'top-heavy'], [0, 9, 11, 'watch', 'bottom-heavy'],
    [10, 10, 0, 'good', 'middle-heavy'], [10, 5, 5, 'none', 'even'],
  ])('%s, %s and %s of 20: %s', (top, middle, bottom, level, code) => {
    expect(shaped(top, middle, bottom)).toEqual({ level, code });
  });
  test('needs 20', () => {
    expect(shaped(0, 19, 0)).toEqual({ level: 'none', code: 'too-small' });
  });
});

describe('a past board', () => {
  const deals = [open({ id: '1', stage: 'c', amount: 900 }), won('2026-10-20', 500, { id: '2', stage: 'c' })];
  test('has a number by dates alone, and needs moves for the rest', () => {
    expect(ask({ stages, deals }).previous!.figures).toMatchObject({ open: 2, amount: null, weighted: null, middleShare: null });
  });
  test('takes the stage from moves, and the amount where they kept it', () => {
    const moves = [{ deal: '1', stage: 'a', enteredAt: '2026-07-01', amount: 300 }, { deal: '1', stage: 'c', enteredAt: '2026-11-01' }, { deal: '2', stage: 'b', enteredAt: '2026-07-01' }];
    expect(ask({ stages, deals, moves }).previous!.figures).toMatchObject({ open: 2, amount: 800, weighted: 300 * 0.1 + 500 * 0.25, middleShare: 0.5 });
  });
});

test('from figures', () => {
  expect(ofFigures('deals-by-stage', { figures: { open: 40, middleShare: 0.55 } })).toMatchObject({ value: 40, verdict: { level: 'good', code: 'middle-heavy' } });
  expect(ofFigures('deals-by-stage', { figures: [{ stage: 'A', open: 12 }, { stage: 'B', open: 30 }] }).value).toBe(42);
});
