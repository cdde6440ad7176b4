/**
 * What each of up to six values did to the change of a result, averaged over all orders in which they could have moved.
 * The contributions sum to the change exactly: what rounding leaves goes to the largest.
 */
export function shapley(before: readonly number[], after: readonly number[], evaluate: (values: readonly number[]) => number): number[] {
  const k = before.length;
  const results = Array.from({ length: 1 << k }, (_, moved) => evaluate(before.map((value, at) => (moved & (1 << at) ? after[at]! : value))));
  const weights = Array.from({ length: k }, (_, size) => (factorial(size) * factorial(k - size - 1)) / factorial(k));
  const contributions = before.map((_, at) => {
    let sum = 0;
    for (let moved = 0; moved < 1 << k; moved++) if (!(moved & (1 << at))) sum += weights[bits(moved)]! * (results[moved | (1 << at)]! - results[moved]!);
    return sum;
  });
  const rest = results[(1 << k) - 1]! - results[0]! - contributions.reduce((a, b) => a + b, 0);
  const largest = contributions.reduce((best, value, at) => (Math.abs(value) > Math.abs(contributions[best]!) ? at : best), 0);
  contributions[largest]! += rest;
  return contributions;
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
const bits = (n: number): number => (n === 0 ? 0 : (n & 1) + bits(n >> 1));
