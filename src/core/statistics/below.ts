/** Less by more than rounding: 0.8 × 3 is 2.4000000000000004, and 2.4 is not below it. */
export const below = (a: number, b: number): boolean => a < b && b - a > 1e-12 * Math.max(Math.abs(a), Math.abs(b));
