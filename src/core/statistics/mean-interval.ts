import { student95 } from './student.js';
import { sum } from './sum.js';

const quantiles = new Map<number, number>();

/** The 95 % t interval of a mean; `undefined` below two values. */
export function meanInterval(values: ArrayLike<number>): [number, number] | undefined {
  const n = values.length;
  if (n < 2) return undefined;
  const mean = sum(values) / n;
  const variance = sum(Float64Array.from(values, value => (value - mean) ** 2)) / (n - 1);
  let t = quantiles.get(n - 1);
  if (t === undefined) quantiles.set(n - 1, t = student95(n - 1));
  const half = t * Math.sqrt(variance / n);
  return [mean - half, mean + half];
}
