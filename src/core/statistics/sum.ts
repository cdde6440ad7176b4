/** Neumaier's compensated sum: the order of rows does not show, and cents do not drift. */
export function sum(values: ArrayLike<number>): number {
  let total = 0, lost = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}
