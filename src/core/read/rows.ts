/** Records of one kind, whatever they come from, row by row into a table. */
import { cell, type Column, type Table } from '../dataset/table.js';
import type { Kind } from '../records/kind.js';
import { builder, type Builder } from './builder.js';
import { bytes, places } from './growing.js';
import type { Steps } from './json.js';
import { reason, shown, typeOf, type Issues } from './issue.js';
import { columnsNamed, columnsOf, plan, type Entry, type Get } from './map.js';

export interface Origin {
  readonly kind: Kind;
  readonly map: ReadonlyMap<string, Entry>;
  readonly timezone: string;
  readonly issues: Issues;
  /** The columns of a table, which are all that there are; records show theirs as they come. */
  readonly header?: readonly string[] | undefined;
  readonly semicolons?: boolean | undefined;
  /** The host's own objects, kept by reference. */
  readonly given?: readonly unknown[] | undefined;
}

interface Slot { readonly name: string; readonly read: (get: Get) => unknown; readonly builder: Builder }

/** So many rows without a record among them are no data. */
const hopeless = 1_000_000;

export class Filler {
  /** Rows that came, those that were left out among them. */
  rows = 0;
  readonly #origin: Origin;
  readonly #required: readonly Slot[];
  readonly #rest: readonly Slot[];
  readonly #id: Builder | undefined;
  /** By the code of an id, whether a record has it. */
  readonly #taken = bytes(0);
  readonly #at = places();
  /** The columns of the first records, and those of the mapping that were met. */
  readonly #there: Set<string>;
  readonly #met = new Set<string>();
  #used = 0;
  #record: object = this;
  readonly #get: Get;

  constructor(origin: Origin) {
    const { kind, map, header, timezone, semicolons } = origin;
    this.#origin = origin;
    this.#there = new Set(header);
    // What a table lacks need not be looked for in each row.
    const readable = (name: string): boolean => { const entry = map.get(name) ?? name; return !header || columnsOf(entry).some(column => this.#there.has(column)) || (typeof entry === 'object' && 'const' in entry); };
    const cells = [...kind.columns].filter(([name]) => readable(name) || kind.required.includes(name)).map(([name, described]): Slot => {
      const entry = map.get(name);
      return { name, read: plan(name, map), builder: builder(name, described, { timezone, semicolons, format: typeof entry === 'object' && 'from' in entry ? entry.format : undefined }) };
    });
    this.#required = cells.filter(({ name }) => kind.required.includes(name));
    this.#rest = cells.filter(({ name }) => !kind.required.includes(name));
    this.#id = this.#required.find(({ name }) => name === 'id')?.builder;
    const mapped = new Set(header ? [] : columnsNamed(map));
    const own: Get = column => (Object.hasOwn(this.#record, column) ? (this.#record as Record<string, unknown>)[column] : column.includes('.') ? within(this.#record, column) : undefined);
    this.#get = mapped.size === 0 ? own : column => { const value = own(column); if (value !== undefined && mapped.has(column)) this.#met.add(column); return value; };
  }

  /** Whether to go on: a list that never shows a record is not read to its end. */
  get hopeful(): boolean {
    return this.#used > 0 || this.rows < hopeless;
  }

  /** A record as an object. */
  add(record: unknown): void {
    try {
      if (typeof record !== 'object' || record === null || Array.isArray(record)) {
        this.#say('', 'not-an-object', { type: typeOf(record) });
        this.rows++;
        return;
      }
      this.#record = record;
      if (this.rows < 100) for (const name of Object.keys(record)) this.#there.add(name);
    } catch (error) {
      this.#say('', 'unreadable', { error: reason(error) });
      this.rows++;
      return;
    }
    this.read(this.#get);
  }

  /** A record by the reader of its cells. Only own columns count, so that `constructor` is a word like any other. */
  read(get: Get): void {
    if (this.#begin(get)) {
      for (const slot of this.#rest) this.#set(slot, get);
      this.#at.put(this.#used++, this.rows);
    }
    this.rows++;
  }

  /** A row that cannot be read at all. */
  leaveOut(code: 'overlong-row' | 'not-json', params: Record<string, string | number>): void {
    this.#say('', code, params);
    this.rows++;
  }

  /** A line with fewer cells than the header: the last are missing. */
  short(cells: number, columns: number): void {
    this.#say('', 'ragged-row', { cells, columns });
  }

  /** Values that only the whole column can tell are settled here; then a row may lack what its kind cannot do without. */
  *finish(): Steps<Table> {
    const { kind, given, issues } = this.#origin;
    this.#nameMissing();
    const slots = [];
    for (const { name, builder } of [...this.#required, ...this.#rest]) {
      slots.push({ name, ...builder.finish(this.#used) });
      yield;
    }
    const columns = new Map(slots.flatMap(({ name, column }) => (column ? [[name, column] as const] : [])));
    const doubts = slots.flatMap(({ name, doubts = [] }) => doubts.map(doubt => ({ name, ...doubt })))
      // Amounts with several signs are as they should be where each record names its currency.
      .filter(({ code }) => code !== 'several-currencies' || !columns.has('currency'));
    for (const { name, row, code, params, count } of doubts) issues.add(`${kind.name}[${this.#at.at(row)}].${name}`, code, params, `${kind.name}.${name}`, count);
    const table: Table = { kind: kind.name, length: this.#used, columns, ...(given && { given: { records: given, at: this.#at.all(this.#used) } }) };
    return doubts.some(({ name }) => kind.required.includes(name)) ? this.#completed(table) : table;
  }

  /** A row that lacks what its kind cannot do without is left out and counted; so is a second one of the same id. */
  #begin(get: Get): boolean {
    for (const slot of this.#required) {
      if (this.#set(slot, get)) continue;
      this.#say(`.${slot.name}`, 'row-left-out', { column: slot.name });
      return false;
    }
    const code = this.#id?.code?.(this.#used);
    if (code === undefined) return true;
    if (this.#taken.at(code) === 0) { this.#taken.put(code, 1); return true; }
    this.#say('.id', 'duplicate-id', { id: shown(this.#required.find(({ name }) => name === 'id')!.read(get)) });
    return false;
  }

  /** Whether the cell has a value; a bad one is an issue and missing. */
  #set({ name, read, builder }: Slot, get: Get): boolean {
    try {
      const value = read(get);
      if (value === undefined || value === null || value === '') return false;
      const wrong = builder.set(this.#used, value);
      if (!wrong) return true;
      this.#say(`.${name}`, wrong.code, wrong.params);
    } catch (error) {
      this.#say(`.${name}`, 'unreadable', { error: reason(error) });
    }
    return false;
  }

  #say(path: string, code: Parameters<Issues['add']>[1], params: Record<string, string | number>): void {
    const { kind: { name: kind }, issues } = this.#origin;
    issues.add(`${kind}[${this.rows}]${path}`, code, { kind, ...params }, `${kind}${path}`);
  }

  #nameMissing(): void {
    const { kind, map, issues, header } = this.#origin;
    if (this.rows === 0 && !header) return;
    const there = this.#there, known = [...there].slice(0, 100).join(', ');
    for (const column of new Set(columnsNamed(map))) {
      if (!there.has(column) && !this.#met.has(column) && !(column.includes('.') && there.has(column.split('.')[0]!) && !header)) issues.add(kind.name, 'no-such-column', { column, known }, `${kind.name} ${column}`);
    }
    for (const column of kind.required) if (!map.has(column) && !there.has(column) && there.size > 0) issues.add(kind.name, 'missing-column', { kind: kind.name, column, known }, `${kind.name} ${column}`);
  }

  /** Without the rows whose required value could not be settled. */
  #completed(table: Table): Table {
    const stays: number[] = [];
    for (let row = 0; row < table.length; row++) {
      const lacking = this.#required.find(({ name }) => { const column = table.columns.get(name); return !column || cell(column, row) === null; });
      if (!lacking) stays.push(row);
      else this.#origin.issues.add(`${table.kind}[${this.#at.at(row)}].${lacking.name}`, 'row-left-out', { kind: table.kind, column: lacking.name }, `${table.kind}.${lacking.name}`);
    }
    return picked(table, stays);
  }
}

function picked(table: Table, rows: readonly number[]): Table {
  const columns = new Map([...table.columns].map(([name, column]): [string, Column] => {
    switch (column.type) {
      case 'text': return [name, { ...column, codes: Int32Array.from(rows, row => column.codes[row]!) }];
      case 'flag': return [name, { ...column, values: Uint8Array.from(rows, row => column.values[row]!) }];
      default: return [name, { ...column, values: Float64Array.from(rows, row => column.values[row]!), ...('days' in column && column.days && { days: Uint8Array.from(rows, row => column.days![row]!) }) }];
    }
  }));
  const { given } = table;
  return { ...table, length: rows.length, columns, ...(given && { given: { ...given, at: Uint32Array.from(rows, row => given.at[row]!) } }) };
}

/** By a path such as `owner.name`, where no column has that name. */
function within(record: object, path: string): unknown {
  let value: unknown = record;
  for (const name of path.split('.')) value = typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
  return value;
}
