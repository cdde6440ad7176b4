/** Proposes a mapping: from the names of foreign columns, in English, German and Russian, and from what stands in them; each with its reason. */
import { kinds } from '../records/index.js';
import { filled } from './filled.js';
import { shown } from './issue.js';
import type { Entry, KindMap } from './map.js';
import { fileNames, named, outcomeOf, synonyms } from './synonyms.js';

export interface Reason {
  /** Ours. */
  readonly column: string;
  /** Theirs. */
  readonly from: string;
  readonly code: ReasonCode;
  /** A plain English sentence; `code` and `params` say it in other languages. */
  readonly message: string;
  readonly params: Readonly<Record<string, string>>;
}

export const reasonSentences = {
  'same-name': '{from} has the name of {column}.',
  'other-name': '{from} is another word for {column}.',
  outcomes: '{from} says what is won and what is lost in its own words.',
  'closed-only': '{from} stands at open deals too: there it is when the close is expected.',
  'epoch-seconds': '{from} holds seconds since 1970, such as {value}.',
  excel: '{from} holds serial days of a spreadsheet, such as {value}.',
  percent: '{from} holds percentages, such as {value}.',
} as const;

export type ReasonCode = keyof typeof reasonSentences;

type Say = (column: string, from: string, code: ReasonCode, value?: unknown) => void;

export interface Suggestion {
  readonly kind: string;
  /** Of that kind, as `readData` takes it. */
  readonly map: KindMap;
  readonly reasons: readonly Reason[];
}

/** `sample` holds records, or lines of cells in the order of `columns`. The kind is told from the columns and the name of the file where it is not given. */
export function suggestMap(columns: readonly string[], sample: readonly unknown[] = [], { kind, name = '' }: { readonly kind?: string | undefined; readonly name?: string | undefined } = {}): Suggestion {
  const chosen = kind !== undefined && kinds.has(kind) ? kind : suggestKind(columns, name);
  const reasons: Reason[] = [], map = new Map<string, Entry>();
  const say: Say = (column, from, code, value) => {
    const params: Record<string, string> = { column, from, ...(value !== undefined && { value: shown(value) }) };
    reasons.push({ column, from, code, message: filled(reasonSentences[code], params), params });
  };
  for (const [column, from] of namesOf(chosen, columns)) {
    const same = plain(column) === plain(from), values = valuesOf(columns, sample, from);
    map.set(column, from);
    say(column, from, same ? 'same-name' : 'other-name');
    const type = kinds.get(chosen)!.columns.get(column)!.type;
    const format = type === 'moment' ? dateFormatOf(values) : column === 'probability' && values.some(value => Number(value) > 1) ? 'percent' : undefined;
    if (format !== undefined) {
      map.set(column, { from, format });
      say(column, from, format, values[0]);
    }
    if (column === 'status' && !values.every(value => ['open', 'won', 'lost'].includes(String(value)))) {
      map.set(column, { from, values: outcomesOf(values) });
      say(column, from, 'outcomes');
    }
  }
  if (chosen === 'deals') closedOnly(columns, sample, map, say);
  return { kind: chosen, map: Object.fromEntries(map), reasons };
}

/** The kind whose columns and file name fit best; deals when nothing does. */
export function suggestKind(columns: readonly string[], name = ''): string {
  const file = name.toLowerCase();
  const scored = fileNames.map(([kind, called]) => {
    const found = namesOf(kind, columns);
    const complete = kinds.get(kind)!.required.every(column => found.has(column));
    return { kind, score: (complete ? 2 : 0) + found.size / 4 + (called.test(file) ? 6 : 0) };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).kind;
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** Our column to theirs. Each of theirs is taken once, but for a stage that also tells the outcome and a name that is the id. */
function namesOf(kind: string, columns: readonly string[]): Map<string, string> {
  const theirs = new Map(columns.map(column => [plain(column), column]));
  const found = new Map<string, string>();
  const ours = [...(kinds.get(kind)?.columns.keys() ?? [])];
  for (const column of ours) {
    const same = theirs.get(plain(column));
    if (same !== undefined) found.set(column, same);
  }
  const taken = new Set(found.values());
  for (const column of ours) {
    if (found.has(column)) continue;
    const shares = column === 'status' || (column === 'name' && named.has(kind));
    const words = [...(synonyms.get(column) ?? []), ...(['id', 'name'].includes(column) ? named.get(kind) ?? [] : [])];
    const other = words.map(word => theirs.get(word)).find(name => name !== undefined && (shares || !taken.has(name)));
    if (other === undefined) continue;
    found.set(column, other);
    taken.add(other);
  }
  return found;
}

/** What stands in a column of the sample, each once. */
function valuesOf(columns: readonly string[], sample: readonly unknown[], column: string): unknown[] {
  const at = columns.indexOf(column), found = new Set<unknown>();
  for (const row of sample) {
    const value: unknown = Array.isArray(row) ? row[at] : typeof row === 'object' && row !== null && Object.hasOwn(row, column) ? (row as Record<string, unknown>)[column] : undefined;
    if (value !== undefined && value !== null && value !== '') found.add(value);
  }
  return [...found];
}

/** Words that a sample may not show are there too: a loss that is read as open would be wrong in silence. */
function outcomesOf(values: readonly unknown[]): Record<string, string> {
  const usual = ['Won', 'Closed Won', 'Lost', 'Closed Lost'];
  return { ...Object.fromEntries([...usual, ...values.map(String)].map(value => [value, outcomeOf(value)])), '*': 'open' };
}

/** Only what cannot be read without being stated. */
function dateFormatOf(values: readonly unknown[]): 'epoch-seconds' | 'excel' | undefined {
  if (values.length === 0) return undefined;
  const numbers = values.map(value => (typeof value === 'number' || (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value.trim())) ? Number(value) : NaN));
  if (numbers.every(number => number >= 1e9 && number < 1e10)) return 'epoch-seconds';
  if (numbers.every(number => number > 20_000 && number < 80_000)) return 'excel';
  return undefined;
}

/** A close date that open deals have too is the one that is expected. */
function closedOnly(columns: readonly string[], sample: readonly unknown[], map: Map<string, Entry>, say: Say): void {
  const closed = map.get('closedAt'), status = map.get('status');
  if (typeof closed !== 'string' || typeof status !== 'object' || !('values' in status) || map.has('expectedCloseAt')) return;
  const ends = (value: unknown): boolean => outcomeOf(String(value)) !== 'open';
  const expected = sample.some(row => { const [end, when] = [status.from, closed].map(column => valuesOf(columns, [row], column)[0]); return when !== undefined && end !== undefined && !ends(end); });
  if (!expected) return;
  const closing = Object.entries(status.values ?? {}).filter(([, outcome]) => outcome !== 'open').map(([value]) => value);
  map.set('closedAt', { from: closed, when: { [status.from]: closing } });
  map.set('expectedCloseAt', closed);
  say('expectedCloseAt', closed, 'closed-only');
}
