import { expect, test } from 'vitest';
import { asking, ofFigures } from '../../helpers/ask.js';
import { lost, open, times, won } from '../../helpers/records.js';

const ask = asking('win-loss-ratio');
const closed = (wins: number, losses: number) => ({ deals: [...times(wins, () => won('2026-10-10')), ...times(losses, () => lost('2026-10-10')), open()] });

test('wins per loss: 6 ÷ 4; open deals are in neither', () => {
  expect(ask(closed(6, 4))).toMatchObject({ value: 1.5, figures: { won: 6, lost: 4 } });
});
test('without a loss there is no ratio, never an infinite one', () => {
  expect(ask(closed(3, 0))).toMatchObject({ state: 'empty', value: null, reason: 'nothing-to-divide-by', figures: { won: 3, lost: 0 } });
});
test('without a win it is 0', () => {
  expect(ask(closed(0, 3)).value).toBe(0);
});
test.each([[19, 20, 'act', 'more-lost'], [20, 20, 'good', 'more-won'], [21, 20, 'good', 'more-won']])('%s to %s: %s', (wins, losses, level, code) => {
  expect(ask(closed(wins, losses)).verdict).toEqual({ level, code });
});
test('from figures, by their parts or as such', () => {
  expect(ofFigures('win-loss-ratio', { figures: { won: 9, lost: 6 } }).value).toBe(1.5);
  expect(ofFigures('win-loss-ratio', { figures: { ratio: 0.8 } })).toMatchObject({ value: 0.8, verdict: { level: 'act' } });
});
