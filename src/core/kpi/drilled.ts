/** The records behind a mark as a table that a person reads: columns that have something to say, ids by their names. */
import { labelOf } from '../dataset/grouping.js';
import { cell, record, type Column, type Dataset } from '../dataset/table.js';
import { columnOf, rowById, tableOf, type View } from '../dataset/view.js';
import { kinds } from '../records/index.js';
import type { Kpi } from './language.js';
import { rowsBehind, type MarkOf } from './records.js';
import type { Scope } from './scope.js';

export type Shown = string | number | boolean | null;

export interface DrilledColumn {
  readonly name: string;
  readonly type: 'text' | 'number' | 'money' | 'moment' | 'flag';
  readonly at: (place: number) => Shown;
}

/** Records of one kind; every function takes a place in the list. */
export interface Drilled {
  readonly kind: string;
  readonly length: number;
  /** Its name, else its id. */
  readonly label: (place: number) => string;
  readonly columns: readonly DrilledColumn[];
  readonly currency: (place: number) => string | undefined;
  /** Its page in the CRM, as the data says it: not to be trusted. */
  readonly url: (place: number) => string | undefined;
  readonly record: (place: number) => unknown;
}

/** What a reader looks for first. */
const first = ['owner', 'stage', 'status', 'amount'];
/** Said elsewhere, or of no use to a reader. */
const unsaid: ReadonlySet<string> = new Set(['id', 'name', 'url', 'currency']);
/** Kinds whose names stand for ids in a column of this name; owners, stages, customers and products are dimensions. */
const named: ReadonlyMap<string, string> = new Map([['deal', 'deals'], ['lead', 'leads']]);
const dimensions: ReadonlySet<string> = new Set(['owner', 'assignedTo', 'stage', 'customer', 'product', 'rep']);

/** Throws a RangeError as `compute` does. */
export function drilledOf(kpi: Kpi, dataset: Dataset, scope: Scope, mark: MarkOf = {}): Drilled[] {
  return rowsBehind(kpi, dataset, scope, mark).map(({ view, kind, rows }) => {
    const table = tableOf(view, kind)!;
    const column = (name: string): Column | undefined => columnOf(view, kind, name);
    const read = (name: string) => { const found = column(name); return (place: number): Shown => (found ? cell(found, rows[place]!) : null); };
    const [name, id, url, currency] = [read('name'), read('id'), read('url'), read('currency')];
    const own = [...(kinds.get(kind)?.columns.keys() ?? table.columns.keys())];
    return {
      kind, length: rows.length,
      label: place => text(name(place)) || text(id(place)),
      columns: [...first.filter(known => own.includes(known)), ...own.filter(known => !first.includes(known))]
        .filter(known => !unsaid.has(known)).flatMap(known => { const found = column(known); return found ? [columnFor(view, known, found, rows)] : []; })
        .filter(({ at }) => rows.some((_, place) => at(place) !== null)),
      currency: place => text(currency(place)) || undefined,
      url: place => text(url(place)) || undefined,
      record: place => record(table, rows[place]!),
    };
  });
}

const text = (value: Shown): string => (value === null ? '' : String(value));

function columnFor(view: View, name: string, column: Column, rows: readonly number[]): DrilledColumn {
  const type = column.type === 'number' && column.money ? 'money' : column.type;
  const called = column.type === 'text' ? nameOf(view, name) : undefined;
  return { name, type, at: place => { const value = cell(column, rows[place]!); return typeof value === 'string' && called ? called(value) : value; } };
}

/** Reads an id as the name of what it stands for, where the column holds ids. */
function nameOf(view: View, column: string): ((id: string) => string) | undefined {
  if (dimensions.has(column)) return id => labelOf(view, column === 'rep' ? 'owner' : column, id);
  const table = view.dataset.tables.get(named.get(column) ?? '');
  const names = table?.columns.get('name');
  if (!table || !names) return undefined;
  const places = rowById(table.columns.get('id'));
  return id => { const row = places.get(id); return row === undefined ? id : text(cell(names, row)) || id; };
}
