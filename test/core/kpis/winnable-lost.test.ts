import { expect, test } from 'vitest';
import { asking, ofFigures } from '../../helpers/ask.js';
import { lost, open, times, won } from '../../helpers/records.js';

const ask = asking('winnable-lost');

test('lost and winnable of all that closed: 70 % lost, a fifth of them winnable, 14 %', () => {
  const deals = [...times(6, () => won('2026-10-10')), ...times(14, at => lost('2026-10-10', { winnable: at < 3 })), ...times(2, () => open({ winnable: true }))];
  expect(ask({ deals })).toMatchObject({ value: 3 / 20, figures: { winnable: 3, lost: 14, closed: 20, unknown: 0 } });
  expect(ofFigures('winnable-lost', { figures: { winnable: 14, closed: 100 } }).value).toBe(0.14); // 0.70 × 0.20
});
test('losses that nobody judged are counted apart, and are not winnable', () => {
  expect(ask({ deals: [lost('2026-10-10'), lost('2026-10-10', { winnable: true })] })).toMatchObject({ value: 0.5, figures: { unknown: 1 } });
});
test('a winnable deal that was won is no loss', () => {
  expect(ask({ deals: [won('2026-10-10', 1, { winnable: true })] })).toMatchObject({ value: 0, figures: { winnable: 0 } });
});
test('is empty where nothing closed', () => {
  expect(ask({ deals: [open()] })).toMatchObject({ state: 'empty', reason: 'no-closed-deals' });
});
test('has an interval, by rep too, and makes no judgement', () => {
  const deals = times(20, at => lost('2026-10-10', { owner: 'Ann', winnable: at < 10 }));
  const { rows, verdict, sample } = ask({ deals }, { by: 'owner' });
  expect([rows![0]!.value, rows![0]!.sample.n, sample.interval![0] > 0.29, verdict]).toEqual([0.5, 20, true, undefined]);
});
