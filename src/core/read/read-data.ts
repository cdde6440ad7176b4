/** The border: whatever a page gives becomes a dataset and a list of issues. Bad data never throws. */
import type { Dataset, GivenFigures, Table } from '../dataset/table.js';
import { unknown } from '../kpi/did-you-mean.js';
import { kinds } from '../records/index.js';
import { decode } from './bytes.js';
import { csvRows } from './csv.js';
import { readFigures } from './figures.js';
import { collector, typeOf, type Issue, type Issues } from './issue.js';
import { kindMap, type DataMap, type Entry } from './map.js';
import { objectRows, readRows, type Rows } from './rows.js';

export interface ReadOptions {
  /** How to read text; told from its first character when absent. */
  readonly format?: 'json' | 'csv' | 'ndjson';
  /** The kind of a bare array or table. */
  readonly kind?: string;
  /** Of one kind when `kind` is given, else by kind. */
  readonly map?: DataMap;
  /** IANA zone of times that name none; default UTC. */
  readonly timezone?: string;
}

export interface Read { readonly dataset: Dataset; readonly issues: Issue[] }

/** Throws a RangeError only for an option that no data could set right: an unknown kind or format. */
export function readData(input: unknown, options: ReadOptions = {}): Read {
  if (options.kind !== undefined && !kinds.has(options.kind)) throw unknown('kind', options.kind, [...kinds.keys()]);
  if (options.format !== undefined && !['json', 'csv', 'ndjson'].includes(options.format)) throw unknown('format', options.format, ['json', 'csv', 'ndjson']);
  const issues = collector();
  const tables = new Map<string, Table>(), figures = new Map<string, GivenFigures>();
  const timezone = options.timezone ?? 'UTC';
  try {
    readInto({ tables, figures, issues, timezone, options }, input);
  } catch (error) {
    issues.add('', 'unreadable', { error: String(error) });
  }
  return { dataset: { tables, ...(figures.size > 0 && { figures }), timezone }, issues: issues.all() };
}

interface Reading { readonly tables: Map<string, Table>; readonly figures: Map<string, GivenFigures>; readonly issues: Issues; readonly timezone: string; readonly options: ReadOptions }

function readInto(reading: Reading, input: unknown): void {
  const { issues, options, tables } = reading;
  const value = parsed(input, options, issues);
  if (value === undefined) return;
  if (isRows(value) || Array.isArray(value)) {
    if (options.kind === undefined) issues.add('', 'no-kind');
    else tables.set(options.kind, table(reading, options.kind, isRows(value) ? value : objectRows(value)));
    return;
  }
  if (typeof value !== 'object' || value === null) { issues.add('', 'not-data', { type: typeOf(value) }); return; }
  const entries = Object.entries(value);
  if (Object.hasOwn(value, 'figures')) { keepFigures(reading, '', value); return; }
  for (const [name, given] of entries) {
    if (name === 'kpis' && typeof given === 'object' && given !== null) for (const [kpi, own] of Object.entries(given)) keepFigures(reading, kpi, own);
    else if (!kinds.has(name)) issues.add(name, 'unknown-kind', { kind: name, known: [...kinds.keys()].join(', ') });
    else keepKind(reading, name, given);
  }
}

function keepKind(reading: Reading, kind: string, given: unknown): void {
  if (given === null || given === undefined) return;
  const value = Array.isArray(given) ? given : typeof given === 'string' || isBytes(given) ? parsed(given, { ...reading.options, kind }, reading.issues) : given;
  if (value === undefined) return;
  if (isRows(value)) reading.tables.set(kind, table(reading, kind, value));
  else if (Array.isArray(value)) reading.tables.set(kind, table(reading, kind, objectRows(value)));
  else reading.issues.add(kind, 'not-an-array', { kind, type: typeOf(value) });
}

function keepFigures({ figures, issues }: Reading, kpi: string, value: unknown): void {
  const read = readFigures(kpi === '' ? '' : `kpis.${kpi}`, value, issues);
  if (read) figures.set(kpi, read);
}

function table({ options, timezone, issues }: Reading, kind: string, rows: Rows): Table {
  return readRows(rows, kinds.get(kind)!, mapOf(options, kind, issues), timezone, issues);
}

function mapOf({ map, kind: only }: ReadOptions, kind: string, issues: Issues): ReadonlyMap<string, Entry> {
  if (map === undefined || map === null) return new Map();
  const own: unknown = Object.hasOwn(map, kind) && typeof (map as Record<string, unknown>)[kind] === 'object' && !isEntry((map as Record<string, unknown>)[kind]) ? (map as Record<string, unknown>)[kind] : only === kind ? map : {};
  const read = kindMap.safeParse(own);
  if (read.success) return new Map(Object.entries(read.data as Record<string, Entry>));
  issues.add(kind, 'bad-map', { error: `${read.error.issues[0]?.path.join('.') ?? ''} ${read.error.issues[0]?.message ?? ''}`.trim() });
  return new Map();
}

const isEntry = (value: unknown): boolean => typeof value === 'object' && value !== null && ((Object.hasOwn(value, 'from') && typeof (value as { from: unknown }).from === 'string') || Object.hasOwn(value, 'const'));

/** Text and bytes by their format; everything else as it is. */
function parsed(input: unknown, { format, kind }: ReadOptions, issues: Issues): unknown {
  const text = isBytes(input) ? decode(input) : input;
  if (typeof text !== 'string') return text;
  const how = format ?? (/^\s*[[{]/.test(text.replace(/^\uFEFF/, '')) ? guess(text) : kind === undefined ? 'json' : 'csv');
  if (how === 'csv') return csvRows(text, kind ?? '', issues);
  try {
    if (how === 'json') return JSON.parse(text.replace(/^\uFEFF/, ''));
    return text.replace(/^\uFEFF/, '').split(/\r?\n/).filter(line => line.trim() !== '').map(line => JSON.parse(line) as unknown);
  } catch (error) {
    issues.add(kind ?? '', 'not-json', { error: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}

/** More than one line that each begin an object are records by line. */
function guess(text: string): 'json' | 'ndjson' {
  return /^\s*\{[^\n]*\}\s*\n\s*\{/.test(text) ? 'ndjson' : 'json';
}

const isRows = (value: unknown): value is Rows => typeof value === 'object' && value !== null && typeof (value as Rows).row === 'function' && typeof (value as Rows).columns === 'function';
const isBytes = (value: unknown): value is Uint8Array | ArrayBuffer => value instanceof Uint8Array || value instanceof ArrayBuffer;
