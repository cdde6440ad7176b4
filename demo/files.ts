/** What a dropped file holds: its kind, its text, the names of its columns. A JSON file of several kinds is several sources. */
import { cell, kinds, ofRecords, outcomeOf, preview, readData, suggestKind, suggestMap, type KindMap, type Preview, type Reason } from '../src/core.js';

export interface Source {
  readonly name: string;
  readonly text: string;
  readonly columns: readonly string[];
  /** Its first records. */
  readonly rows: Preview['rows'];
  kind: string;
  /** What was proposed, with forms of dates and conditions. */
  suggested: KindMap;
  /** Why, by our column. */
  reasons: readonly Reason[];
  /** Our column to theirs. */
  map: Record<string, string>;
  /** What each value of the status column means. */
  outcomes: ReadonlyMap<string, string>;
}

export async function open(file: File): Promise<Source[]> {
  const text = await file.text();
  const parts = partsOf(text);
  return parts.length === 0
    ? [source(file.name, text, preview(text))]
    : parts.map(({ kind, rows }) => source(kind === undefined ? file.name : `${file.name}: ${kind}`, JSON.stringify(rows), ofRecords(rows), kind));
}

function source(name: string, text: string, { columns, rows }: Preview, known?: string): Source {
  const found: Source = { name, text, columns, rows, kind: known ?? suggestKind(columns, name), suggested: {}, reasons: [], map: {}, outcomes: new Map() };
  remap(found, found.kind);
  return found;
}

/** Proposes anew for another kind. */
export function remap(source: Source, kind: string): void {
  source.kind = kind;
  ({ map: source.suggested, reasons: source.reasons } = suggestMap(source.columns, source.rows, { kind }));
  source.map = Object.fromEntries(Object.entries(source.suggested).flatMap(([ours, entry]) => (typeof entry === 'string' ? [[ours, entry]] : 'from' in entry ? [[ours, entry.from]] : [])));
  findOutcomes(source);
}

export function findOutcomes(source: Source): void {
  const column = source.kind === 'deals' ? source.map['status'] : undefined;
  source.outcomes = new Map(column === undefined ? [] : valuesIn(source, column).map(value => [value, outcomeOf(value)]));
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

/** Each value of a column once, at most 40: read as an id, so that it comes as it stands. */
function valuesIn({ text }: Source, column: string): string[] {
  const table = readData({ deals: text }, { map: { deals: { id: column } } }).dataset.tables.get('deals');
  const ids = table?.columns.get('id');
  const found = new Set<string>();
  for (let row = 0; ids && row < (table?.length ?? 0) && found.size < 40; row++) found.add(String(cell(ids, row) ?? ''));
  found.delete('');
  return [...found];
}

/** The mapping that `readData` takes: as it was proposed where the reader has left it, with what outcomes mean and in what currency the amounts are. */
export function mapOf({ kind, map, suggested, outcomes }: Pick<Source, 'kind' | 'map' | 'suggested' | 'outcomes'>, currency?: string): KindMap {
  // Amounts of a file that names no currency are in the one that the reader states.
  const stated = currency !== undefined && kinds.get(kind)?.columns.has('currency') === true && !Object.hasOwn(map, 'currency') ? { currency: { const: currency } } : {};
  const mapped = Object.fromEntries(Object.entries(map).map(([ours, theirs]) => {
    if (ours === 'status' && outcomes.size > 0) return [ours, { from: theirs, values: { ...Object.fromEntries(outcomes), '*': 'open' } }];
    const proposed = Object.hasOwn(suggested, ours) ? suggested[ours]! : theirs;
    if (typeof proposed !== 'object' || !('from' in proposed) || proposed.from !== theirs) return [ours, theirs];
    // A date that holds for closed deals only goes by what the reader says is closed.
    const status = map['status'];
    const closed = [...outcomes].filter(([, outcome]) => outcome !== 'open').map(([value]) => value);
    return [ours, 'when' in proposed && status !== undefined && outcomes.size > 0 ? { ...proposed, when: { [status]: closed } } : proposed];
  }));
  return { ...mapped, ...stated };
}
