/** Misuse by a programmer: names the value and the alternatives. */
export function unknown(what: string, given: string, known: readonly string[]): RangeError {
  const near = known.map(name => ({ name, distance: distance(given, name) })).sort((a, b) => a.distance - b.distance)[0];
  const hint = near && near.distance <= Math.max(2, given.length / 3) ? `did you mean ${near.name}?` : known.length > 0 ? `there are ${known.join(', ')}` : 'there are none';
  return new RangeError(`unknown ${what}: ${given}; ${hint}`);
}

/** Levenshtein's, row by row. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
