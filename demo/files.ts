/** What a dropped file holds: its kind, its text, the names of its columns. A JSON file of several kinds is several sources. */
import { cell, kinds, readData } from '../src/core.js';
import { guessKind, guessMap, guessOutcome } from './guess.js';

export interface Source {
  readonly name: string;
  readonly text: string;
  readonly columns: readonly string[];
  kind: string;
  /** Our column to theirs. */
  map: Record<string, string>;
  /** What each value of the status column means. */
  outcomes: ReadonlyMap<string, string>;
}

export async function open(file: File): Promise<Source[]> {
  const text = await file.text();
  const parts = partsOf(text);
  return parts.length === 0
    ? [source(file.name, text, headerOf(text))]
    : parts.map(({ kind, rows }) => source(kind === undefined ? file.name : `${file.name}: ${kind}`, JSON.stringify(rows), keysOf(rows), kind));
}

function source(name: string, text: string, columns: readonly string[], known?: string): Source {
  const found: Source = { name, text, columns, kind: known ?? guessKind(name, columns), map: {}, outcomes: new Map() };
  remap(found, found.kind);
  return found;
}

/** Guesses anew for another kind. */
export function remap(source: Source, kind: string): void {
  source.kind = kind;
  source.map = guessMap(kind, source.columns);
  guessOutcomes(source);
}

export function guessOutcomes(source: Source): void {
  const column = source.kind === 'deals' ? source.map['status'] : undefined;
  source.outcomes = new Map(column === undefined ? [] : valuesIn(source, column).map(value => [value, guessOutcome(value)]));
}

/** The arrays of records in JSON, by kind where they have one; none when the text is no JSON. */
function partsOf(text: string): { kind?: string; rows: readonly unknown[] }[] {
  let value: unknown;
  try { value = JSON.parse(text); } catch { return []; }
  if (Array.isArray(value)) return [{ rows: value }];
  if (typeof value !== 'object' || value === null) return [];
  const lists = Object.entries(value).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  const known = lists.filter(([kind]) => kinds.has(kind)).map(([kind, rows]) => ({ kind, rows }));
  return known.length > 0 ? known : lists.slice(0, 1).map(([, rows]) => ({ rows }));
}

const keysOf = (rows: readonly unknown[]): string[] => [...new Set(rows.slice(0, 100).flatMap(row => (typeof row === 'object' && row !== null ? Object.keys(row) : [])))];

/** The header of a CSV, or the keys of the first lines of NDJSON. */
function headerOf(text: string): string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/, 100);
  if (/^\s*\{/.test(text)) {
    return keysOf(lines.flatMap(line => { try { return [JSON.parse(line) as unknown]; } catch { return []; } }));
  }
  const [header = ''] = lines;
  const separator = [',', ';', '\t'].reduce((best, next) => (header.split(next).length > header.split(best).length ? next : best));
  return [...header.matchAll(new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}]*))`, 'g'))].map(([, quoted, bare]) => (quoted?.replaceAll('""', '"') ?? bare ?? '').trim()).filter(name => name !== '');
}

/** Each value of a column once, at most 40: read as an id, so that it comes as it stands. */
function valuesIn({ text }: Source, column: string): string[] {
  const table = readData({ deals: text }, { map: { deals: { id: column } } }).dataset.tables.get('deals');
  const ids = table?.columns.get('id');
  const found = new Set<string>();
  for (let row = 0; ids && row < (table?.length ?? 0) && found.size < 40; row++) found.add(String(cell(ids, row) ?? ''));
  found.delete('');
  return [...found];
}
