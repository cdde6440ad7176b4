/** Rows by a dimension: a code per row, a key and a label per code, -1 for the group without a value. */
import { stageBook } from './stages.js';
import { kinds } from '../records/index.js';
import { cell, type Column, type Table } from './table.js';
import { columnOf, rowById, tableOf, type View } from './view.js';

export interface Grouping { readonly codes: Int32Array; readonly keys: readonly string[] }

/** Dimensions that a row reaches through its owner. */
const throughOwner = new Map([['team', 'team']]);
/** The kind whose `name` a key is an id of. */
const named = new Map([['owner', 'reps'], ['assignedTo', 'reps'], ['stage', 'stages'], ['customer', 'customers'], ['product', 'products']]);

/** `undefined` where records of the kind have no such dimension; where none of them has a value, all are the group without one. */
export function groupingOf(view: View, kind: string, dimension: string): Grouping | undefined {
  const column = columnOf(view, kind, dimension) ?? linked(view, kind, dimension);
  return column ? ofColumn(column) : unfilled(view, kind, dimension);
}

/** Who has no owner has no team either, where reps have one. */
const leadsThrough = (view: View, dimension: string): boolean => tableOf(view, 'reps')?.columns.has(throughOwner.get(dimension) ?? '') === true;

const empty = new WeakMap<Table, Grouping>();

/** A column that records of the kind may have and none fills; what a past board lacks is not known, which is another thing. */
function unfilled(view: View, kind: string, dimension: string): Grouping | undefined {
  const table = tableOf(view, kind), column = kinds.get(table?.origin?.kind ?? kind)?.columns.get(leadsThrough(view, dimension) ? 'owner' : dimension);
  if (!table || !column || column.type === 'moment' || table.lacks?.has(dimension)) return undefined;
  let grouping = empty.get(table);
  if (!grouping) empty.set(table, grouping = { codes: new Int32Array(table.length).fill(-1), keys: [] });
  return grouping;
}

const made = new WeakMap<Column, Grouping>();

function ofColumn(column: Column): Grouping | undefined {
  if (column.type === 'moment') return undefined;
  let grouping = made.get(column);
  if (!grouping) made.set(column, grouping = column.type === 'flag' ? ofFlag(column.values) : column.type === 'number' ? ofNumbers(column.values) : ofText(column.codes, column.words));
  return grouping;
}

function ofFlag(values: Uint8Array): Grouping {
  return { codes: Int32Array.from(values, value => (value === 2 ? -1 : value)), keys: ['false', 'true'] };
}

/** Counts, such as touches: each number is a group. */
function ofNumbers(values: Float64Array): Grouping {
  const keys = [...new Set(values)].filter(value => !Number.isNaN(value)).sort((a, b) => a - b);
  const codeOf = new Map(keys.map((key, code) => [key, code]));
  return { codes: Int32Array.from(values, value => codeOf.get(value) ?? -1), keys: keys.map(String) };
}

/** Two codes of one word are one group. */
function ofText(codes: Int32Array, words: readonly string[]): Grouping {
  const keys = [...new Set(words)];
  if (keys.length === words.length) return { codes, keys };
  const codeOf = new Map(keys.map((key, code) => [key, code]));
  return { codes: codes.map(code => (code < 0 ? -1 : codeOf.get(words[code]!)!)), keys };
}

function linked(view: View, kind: string, dimension: string): Column | undefined {
  const target = throughOwner.get(dimension);
  if (target === undefined) return undefined;
  const owner = columnOf(view, kind, 'owner');
  const reps = tableOf(view, 'reps');
  const column = reps?.columns.get(target);
  if (owner?.type !== 'text' || column?.type !== 'text') return undefined;
  let made = followed.get(owner);
  if (!made) {
    const rows = rowById(reps?.columns.get('id'));
    const byCode = owner.words.map(id => { const row = rows.get(id); return row === undefined ? -1 : column.codes[row]!; });
    followed.set(owner, made = { type: 'text', words: column.words, codes: owner.codes.map(code => (code < 0 ? -1 : byCode[code]!)) });
  }
  return made;
}

const followed = new WeakMap<Column, Column>();

/** The name behind an id, else the id; '' for no value. */
export function labelOf(view: View, dimension: string, key: string | null): string {
  if (key === null) return '';
  if (dimension === 'stage') return stageBook(view).all.get(key)?.name ?? key;
  const table = view.dataset.tables.get(named.get(dimension) ?? '');
  const row = rowById(table?.columns.get('id')).get(key);
  const name = row === undefined ? undefined : table!.columns.get('name');
  const label = name && cell(name, row!);
  return label === null || label === undefined ? key : String(label);
}
