import { expect, test } from 'vitest';
import { crossed } from '../../src/core/kpi/verdict.js';

const bands = [{ to: 2, level: 'act', code: 'thin' }, { to: 3, level: 'watch', code: 'short' }, { to: null, level: 'good', code: 'enough' }] as const;

test('a crossing of 3 counts from 3.06 on, 2 % beyond it', () => {
  expect([3.01, 3.05, 3.06, 3.2].map(value => crossed(bands, value, 2.5))).toEqual([false, false, true, true]);
});

test('downwards it counts from 2.94 on', () => {
  expect([2.99, 2.95, 2.94].map(value => crossed(bands, value, 3.5))).toEqual([false, false, true]);
});

test('a threshold that is not reached yet does not hold a crossing back: 2 was crossed well, 3 lies 1 % ahead', () => {
  expect(crossed(bands, 2.97, 1.5)).toBe(true);
});
