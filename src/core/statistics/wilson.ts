/** The Wilson score interval of k out of n, at 95 % unless told. */
export function wilson(k: number, n: number, z = 1.959963984540054): [number, number] {
  const p = k / n, zz = z * z;
  const middle = p + zz / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + zz / (4 * n * n));
  const scale = 1 + zz / n;
  // At the ends the formula is exact, rounding is not.
  return [k === 0 ? 0 : Math.max(0, (middle - half) / scale), k === n ? 1 : Math.min(1, (middle + half) / scale)];
}
