export const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Plain text: what was measured, its limit, what was found. */
export function table(rows) {
  const columns = ['what', 'limit', 'found'].map(name => Math.max(name.length, ...rows.map(row => row[name].length)));
  const line = cells => cells.map((cell, at) => cell.padEnd(columns[at] ?? 0)).join('  ');
  return [line(['what', 'limit', 'found', '']), ...rows.map(({ what, limit, found, holds }) => line([what, limit, found, holds ? 'holds' : 'MISSED']))].join('\n');
}
