/** Records of one kind, whatever they came from, into a table. */
import type { Column, Table } from '../dataset/table.js';
import type { Kind } from '../records/kind.js';
import { builder, type Builder } from './builder.js';
import { typeOf, type Issues } from './issue.js';
import { columnsNamed, plan, type Entry, type Get } from './map.js';

export interface Rows {
  readonly length: number;
  /** A reader of the cells of a row; `undefined` where the row is no record. */
  readonly row: (at: number) => Get | undefined;
  readonly raw: (at: number) => unknown;
  /** The columns that are there, where that is known or can be told from the first rows. */
  readonly columns: () => readonly string[];
  /** The host's own objects, kept by reference. */
  readonly given?: readonly unknown[];
}

export function readRows(rows: Rows, kind: Kind, map: ReadonlyMap<string, Entry>, timezone: string, issues: Issues): Table {
  nameMissing(rows, kind, map, issues);
  const cells = [...kind.columns].map(([name, described]) => ({ name, read: plan(name, map), builder: builder(name, described, rows.length, timezone), required: kind.required.includes(name) }));
  const required = cells.filter(cell => cell.required), rest = cells.filter(cell => !cell.required);
  const ids = kind.required.includes('id') ? new Set<string>() : undefined;
  const at = new Uint32Array(rows.length);
  let used = 0;
  for (let row = 0; row < rows.length; row++) {
    const get = rows.row(row);
    if (!get) {
      issues.add(`${kind.name}[${row}]`, 'not-an-object', { kind: kind.name, type: typeOf(rows.raw(row)) }, kind.name);
      continue;
    }
    if (!fill(required, get, used, row, kind, issues, ids)) continue;
    for (const cell of rest) set(cell, get, used, row, kind, issues);
    at[used++] = row;
  }
  const columns = new Map<string, Column>();
  for (const { name, builder } of cells) {
    const column = builder.column(used);
    if (column) columns.set(name, column);
  }
  return { kind: kind.name, length: used, columns, ...(rows.given && { given: { records: rows.given, at: at.subarray(0, used) } }) };
}

interface Cell { readonly name: string; readonly read: (get: Get) => unknown; readonly builder: Builder }

/** A row that lacks what its kind cannot do without is left out and counted; so is a second one of the same id. */
function fill(required: readonly Cell[], get: Get, used: number, row: number, kind: Kind, issues: Issues, ids: Set<string> | undefined): boolean {
  for (const cell of required) {
    if (set(cell, get, used, row, kind, issues)) continue;
    issues.add(`${kind.name}[${row}].${cell.name}`, 'row-left-out', { kind: kind.name, column: cell.name }, `${kind.name}.${cell.name}`);
    return false;
  }
  if (!ids) return true;
  const id = String(required.find(cell => cell.name === 'id')!.read(get));
  if (!ids.has(id)) { ids.add(id); return true; }
  issues.add(`${kind.name}[${row}].id`, 'duplicate-id', { kind: kind.name, id }, `${kind.name}.id`);
  return false;
}

/** Whether the cell has a value; a bad one is an issue and missing. */
function set({ name, read, builder }: Cell, get: Get, used: number, row: number, kind: Kind, issues: Issues): boolean {
  let value: unknown;
  try {
    value = read(get);
  } catch (error) {
    issues.add(`${kind.name}[${row}].${name}`, 'unreadable', { error: String(error) }, `${kind.name}.${name}`);
    return false;
  }
  if (value === undefined || value === null || value === '') return false;
  const wrong = builder.set(used, value);
  if (!wrong) return true;
  issues.add(`${kind.name}[${row}].${name}`, wrong.code, wrong.params, `${kind.name}.${name}`);
  return false;
}

function nameMissing(rows: Rows, kind: Kind, map: ReadonlyMap<string, Entry>, issues: Issues): void {
  if (map.size === 0 || rows.length === 0) return;
  const there = new Set(rows.columns());
  for (const column of new Set(columnsNamed(map))) if (!there.has(column)) issues.add(kind.name, 'no-such-column', { column, known: [...there].join(', ') }, `${kind.name} ${column}`);
}

/** Rows that are objects already: read where they stand. Only own columns count, so that `constructor` is a word like any other. */
export function objectRows(records: readonly unknown[]): Rows {
  return {
    length: records.length,
    given: records,
    raw: at => records[at],
    row(at) {
      const record = records[at];
      if (typeof record !== 'object' || record === null || Array.isArray(record)) return undefined;
      return column => (Object.hasOwn(record, column) ? (record as Record<string, unknown>)[column] : undefined);
    },
    columns: () => [...new Set(records.slice(0, 100).flatMap(record => (typeof record === 'object' && record !== null ? Object.keys(record) : [])))],
  };
}
