/** Columns made from other rows, in a line each. */
import { memo } from '../memo.js';
import type { FlagColumn, MomentColumn, NumberColumn, Table, TextColumn } from '../table.js';
import { rowById, wallOf, type View } from '../view.js';

export const numbers = (length: number, of: (row: number) => number): NumberColumn => ({ type: 'number', values: Float64Array.from({ length }, (_, row) => of(row)) });
export const flags = (length: number, of: (row: number) => boolean): FlagColumn => ({ type: 'flag', values: Uint8Array.from({ length }, (_, row) => (of(row) ? 1 : 0)) });

/** A text column's word in a row. */
export function wordIn(table: Table | undefined, name: string): (row: number) => string | undefined {
  const column = table?.columns.get(name);
  return column?.type === 'text' ? row => (column.codes[row]! < 0 ? undefined : column.words[column.codes[row]!]) : () => undefined;
}

/** A number in a row, NaN where it is missing. */
export function numberIn(table: Table | undefined, name: string): (row: number) => number {
  const column = table?.columns.get(name);
  return column?.type === 'number' || column?.type === 'flag' ? row => (column.type === 'flag' && column.values[row] === 2 ? NaN : column.values[row]!) : () => NaN;
}

/** A date's wall time in a row, NaN where it is missing. */
export function wallIn(view: View, kind: string, name: string): (row: number) => number {
  const wall = wallOf(view, kind, name);
  return wall ? row => wall[row]! : () => NaN;
}

export function texts(length: number, of: (row: number) => string | undefined): TextColumn {
  const codes = new Map<string, number>();
  const found = Int32Array.from({ length }, (_, row) => {
    const word = of(row);
    if (word === undefined) return -1;
    if (!codes.has(word)) codes.set(word, codes.size);
    return codes.get(word)!;
  });
  return { type: 'text', codes: found, words: [...codes.keys()] };
}

/** Dates taken from rows of other columns: each row names a column and its row, or nothing. */
export function dates(length: number, of: (row: number) => readonly [column: MomentColumn, row: number] | undefined): MomentColumn {
  const values = new Float64Array(length).fill(NaN), days = new Uint8Array(length);
  for (let row = 0; row < length; row++) {
    const found = of(row);
    if (!found) continue;
    values[row] = found[0].values[found[1]]!;
    days[row] = found[0].days?.[found[1]] ?? 0;
  }
  return { type: 'moment', values, days };
}

export function dateColumn(table: Table | undefined, name: string): MomentColumn | undefined {
  const column = table?.columns.get(name);
  return column?.type === 'moment' ? column : undefined;
}

/** For each record of a kind the row of the other kind that it names, -1 for none; found once for a dataset. */
export function rowsNamed(view: View, kind: string, column: string, other: string): Int32Array {
  return memo(view.dataset, `named|${kind}.${column}|${other}`, () => {
    const table = view.dataset.tables.get(kind), own = table?.columns.get(column);
    if (own?.type !== 'text') return new Int32Array(table?.length ?? 0).fill(-1);
    const rows = rowById(view.dataset.tables.get(other)?.columns.get('id')), byCode = own.words.map(id => rows.get(id) ?? -1);
    return own.codes.map(code => (code < 0 ? -1 : byCode[code]!));
  });
}
