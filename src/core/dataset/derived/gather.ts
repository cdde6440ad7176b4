import type { Column } from '../table.js';

/** The columns of a choice of rows, each gathered when it is first asked for: few of them are. */
export function gathered(from: ReadonlyMap<string, Column>, rows: Int32Array): Map<string, Column> {
  return new Gathered(from, rows);
}

class Gathered extends Map<string, Column> {
  readonly #from: ReadonlyMap<string, Column>;
  readonly #rows: Int32Array;

  constructor(from: ReadonlyMap<string, Column>, rows: Int32Array) {
    super();
    this.#from = from;
    this.#rows = rows;
  }

  override get(name: string): Column | undefined {
    const own = super.get(name), home = own ? undefined : this.#from.get(name);
    if (!home) return own;
    const made = gather(home, this.#rows);
    this.set(name, made);
    return made;
  }

  override has(name: string): boolean {
    return super.has(name) || this.#from.has(name);
  }
}

/** The same column for a choice of rows; a row of -1 has no value. */
export function gather(column: Column, rows: Int32Array): Column {
  switch (column.type) {
    case 'number': return { ...column, values: pick(column.values, rows, new Float64Array(rows.length), NaN) };
    case 'moment': {
      const values = pick(column.values, rows, new Float64Array(rows.length), NaN);
      return column.days ? { ...column, values, days: pick(column.days, rows, new Uint8Array(rows.length), 0) } : { ...column, values };
    }
    case 'text': return { ...column, codes: pick(column.codes, rows, new Int32Array(rows.length), -1) };
    case 'flag': return { ...column, values: pick(column.values, rows, new Uint8Array(rows.length), 2) };
  }
}

type Values = Float64Array | Int32Array | Uint8Array;

function pick<V extends Values>(from: Values, rows: Int32Array, into: V, missing: number): V {
  for (let at = 0; at < rows.length; at++) into[at] = rows[at]! < 0 ? missing : from[rows[at]!]!;
  return into;
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
