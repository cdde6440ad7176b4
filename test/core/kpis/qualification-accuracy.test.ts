import { describe, expect, test } from 'vitest';
import { asking, ofFigures } from '../../helpers/ask.js';
import { lost, open, times, won } from '../../helpers/records.js';

const ask = asking('qualification-accuracy');
const qualifiedAt = '2026-10-01';
const decided = (wins: number, losses: number) => [...times(wins, at => won('2026-10-20', 1, { id: `w${at}`, qualifiedAt })), ...times(losses, at => lost('2026-10-20', { id: `l${at}`, qualifiedAt }))];

test('won of those qualified in the period and decided by now: 1 of 3, the open one apart', () => {
  expect(ask({ deals: [...decided(1, 2), open({ qualifiedAt }), won('2026-10-20'), won('2026-11-24', 1, { qualifiedAt })] })).toMatchObject({ value: expect.closeTo(1 / 3, 12), figures: { won: 1, decided: 3 } });
});
test('one in three is promised where no history of stages says more', () => {
  expect(ask({ deals: decided(1, 2) }).figures).toMatchObject({ promised: expect.closeTo(1 / 3, 12), off: expect.closeTo(0, 12) });
});
test('else the probability of the stage in which it was qualified, not of a later one', () => {
  const stages = [{ id: 'a', order: 1, probability: 0.2 }, { id: 'b', order: 2, probability: 0.8 }];
  const moves = [{ deal: 'w0', stage: 'a', enteredAt: '2026-09-15' }, { deal: 'w0', stage: 'b', enteredAt: '2026-10-05' }];
  expect(ask({ stages, moves, deals: decided(1, 0) }).figures).toMatchObject({ promised: 0.2, off: 0.8 });
});
test('is empty where nothing is decided', () => {
  expect(ask({ deals: [open({ qualifiedAt })] })).toMatchObject({ state: 'empty', value: null });
});
describe('within 0.1 of what was promised', () => {
  test.each([[6, 24, 'watch', 'promises-too-much'], [7, 23, 'good', 'as-promised'], [13, 17, 'good', 'as-promised'], [14, 16, 'watch', 'promises-too-little']])('%s of 30 with %s lost: %s', (wins, losses, level, code) => {
    expect(ask({ deals: decided(wins, losses) }).verdict).toEqual({ level, code }); // ⅓ ± 0.1 is 0.233 to 0.433
  });
  test('needs 20', () => {
    expect(ask({ deals: decided(6, 13) }).verdict).toEqual({ level: 'none', code: 'too-small' });
  });
});
test('from figures', () => {
  expect(ofFigures('qualification-accuracy', { figures: { won: 30, decided: 60, promised: 0.45 } })).toMatchObject({ value: 0.5, verdict: { level: 'good' } });
});
