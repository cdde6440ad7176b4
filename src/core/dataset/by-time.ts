const digit = 65_536;

/** The rows that have a time, in the order of that time and then of the rows: by counting digits, which is linear in rows. */
export function byTime(times: Float64Array): Uint32Array {
  let low = Infinity, high = -Infinity, length = 0;
  for (const time of times) if (!Number.isNaN(time)) { length++; if (time < low) low = time; if (time > high) high = time; }
  let rows = new Uint32Array(length), next = new Uint32Array(length), at = 0;
  for (let row = 0; row < times.length; row++) if (!Number.isNaN(times[row]!)) rows[at++] = row;
  const ends = new Uint32Array(digit + 1);
  for (let unit = 1; unit <= high - low; unit *= digit) {
    const digitOf = (row: number) => Math.floor((times[row]! - low) / unit) % digit;
    ends.fill(0);
    for (const row of rows) ends[digitOf(row) + 1]!++;
    for (let value = 1; value <= digit; value++) ends[value]! += ends[value - 1]!;
    for (const row of rows) next[ends[digitOf(row)]!++] = row;
    [rows, next] = [next, rows];
  }
  return rows;
}
