import type { Column } from '../table.js';

/** The same column for a choice of rows; a row of -1 has no value. */
export function gather(column: Column, rows: Int32Array): Column {
  switch (column.type) {
    case 'number': return { ...column, values: Float64Array.from(rows, row => (row < 0 ? NaN : column.values[row]!)) };
    case 'moment': {
      const values = Float64Array.from(rows, row => (row < 0 ? NaN : column.values[row]!));
      const { days } = column;
      return days ? { ...column, values, days: Uint8Array.from(rows, row => (row < 0 ? 0 : days[row]!)) } : { ...column, values };
    }
    case 'text': return { ...column, codes: Int32Array.from(rows, row => (row < 0 ? -1 : column.codes[row]!)) };
    case 'flag': return { ...column, values: Uint8Array.from(rows, row => (row < 0 ? 2 : column.values[row]!)) };
  }
}

/** Where the later columns have a value they stand, else the earlier; text is coded anew over both dictionaries. */
export function over(first: Column | undefined, then: Column | undefined): Column | undefined {
  if (!first || !then || first.type !== then.type) return first ?? then;
  if (first.type === 'text' && then.type === 'text') {
    const shift = first.words.length;
    return { type: 'text', words: [...first.words, ...then.words], codes: first.codes.map((code, row) => (code >= 0 ? code : then.codes[row]! < 0 ? -1 : then.codes[row]! + shift)) };
  }
  if (first.type === 'moment' && then.type === 'moment') {
    return {
      type: 'moment',
      values: first.values.map((value, row) => (Number.isNaN(value) ? then.values[row]! : value)),
      days: Uint8Array.from(first.values, (value, row) => (Number.isNaN(value) ? then.days?.[row] : first.days?.[row]) ?? 0),
    };
  }
  if (first.type === 'number' && then.type === 'number') return { ...first, values: first.values.map((value, row) => (Number.isNaN(value) ? then.values[row]! : value)) };
  return first;
}
