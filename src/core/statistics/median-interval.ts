import { incompleteBeta } from './student.js';

/** The 95 % interval of a median by order statistics: the narrowest symmetric pair that covers it; `undefined` below six values. */
export function medianInterval(values: ArrayLike<number>): [number, number] | undefined {
  const n = values.length;
  if (n < 6) return undefined;
  const sorted = Float64Array.from(values).sort();
  // Binomial(n, ½): the chance of at most k below the median is I½(n − k, k + 1).
  let low = 0, high = Math.floor(n / 2);
  while (low < high) {
    const k = (low + high + 1) >>> 1;
    if (incompleteBeta(0.5, n - k + 1, k) <= 0.025) low = k; else high = k - 1;
  }
  return low === 0 ? undefined : [sorted[low - 1]!, sorted[n - low]!];
}
