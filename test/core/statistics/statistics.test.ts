import fc from 'fast-check';
import { expect, test } from 'vitest';
import { incidence } from '../../../src/core/statistics/aalen-johansen.js';
import { kaplanMeier, survivalMedian } from '../../../src/core/statistics/kaplan-meier.js';
import { meanInterval } from '../../../src/core/statistics/mean-interval.js';
import { medianInterval } from '../../../src/core/statistics/median-interval.js';
import { quantile } from '../../../src/core/statistics/quantile.js';
import { shapley } from '../../../src/core/statistics/shapley.js';
import { student95 } from '../../../src/core/statistics/student.js';
import { sum } from '../../../src/core/statistics/sum.js';
import { wilson } from '../../../src/core/statistics/wilson.js';

test('Wilson’s interval of 4,238 of 6,711, of none and of all', () => {
  expect(wilson(4238, 6711)).toEqual([expect.closeTo(0.619886914783114, 12), expect.closeTo(0.6429636693779573, 12)]);
  expect([wilson(0, 10)[0], wilson(10, 10)[1]]).toEqual([0, 1]);
});
test('Student’s 97.5 % quantiles are those of the tables', () => {
  expect([1, 2, 5, 10, 30, 1000].map(student95)).toEqual([12.706204736432095, 4.302652729911275, 2.5705818366147395, 2.2281388519649385, 2.0422724563012373, 1.9623390808264078].map(t => expect.closeTo(t, 8)));
});
test('the interval of a mean: 10 ± 12.706 × √(2 ÷ 2)', () => {
  expect(meanInterval([9, 11])).toEqual([expect.closeTo(10 - 12.7062047, 6), expect.closeTo(10 + 12.7062047, 6)]);
  expect(meanInterval([9])).toBeUndefined();
});
test('the interval of a median of ten: the 2nd and the 9th cover it with 97.9 %', () => {
  expect(medianInterval([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual([2, 9]);
  expect(medianInterval([1, 2, 3, 4, 5])).toBeUndefined();
});
test('quantiles interpolate: a quarter into 1, 2, 3, 4 is 1.75', () => {
  expect([quantile(Float64Array.of(1, 2, 3, 4), 0.25), quantile(Float64Array.of(), 0.5)]).toEqual([1.75, undefined]);
});
test('Kaplan–Meier: of 4, one ends at 1, one is lost sight of at 2, one ends at 3', () => {
  // ¾ after 1; ¾ × ½ = ⅜ after 3, as two were left to watch
  expect(kaplanMeier([1, 2, 3, 4], [1, 0, 1, 0])).toEqual({ times: [1, 3], survival: [0.75, 0.375] });
  expect([survivalMedian([1, 2, 3, 4], [1, 0, 1, 0]), survivalMedian([1, 2], [0, 0])]).toEqual([3, undefined]);
});
test('Aalen–Johansen: a loss competes with a win, an open deal does not', () => {
  // win at 1: ¼; loss at 2: survival ¾ × ⅔ = ½; win at 3: + ½ × ½
  expect(incidence([1, 2, 3, 4], [1, 2, 1, 0], 90)).toBeCloseTo(0.5, 12);
  expect([incidence([1, 2, 3, 4], [1, 2, 1, 0], 1), incidence([], [], 1)]).toEqual([0.25, undefined]);
});
test('Shapley’s contributions sum to the change, also through zero', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), { minLength: 1, maxLength: 5 }), pairs => {
    const product = (values: readonly number[]) => values.reduce((a, b) => a * b, 1);
    const [before, after] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
    const total = shapley(before, after, product).reduce((a, b) => a + b, 0), change = product(after) - product(before);
    expect(Math.abs(total - change)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(change)));
  }));
});
test('a sum does not lose cents beside large amounts', () => {
  expect(sum([1e16, 1, -1e16])).toBe(1);
});
