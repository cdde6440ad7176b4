/** The times of some, ascending: numbers alone sort many times faster than places by a comparison. */
export function sortedOf(times: ArrayLike<number>, is: (at: number) => boolean): Float64Array {
  const found = new Float64Array(times.length);
  let length = 0;
  for (let at = 0; at < times.length; at++) if (is(at)) found[length++] = times[at]!;
  return found.subarray(0, length).sort();
}
