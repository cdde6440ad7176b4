/** Grows one typed column cell by cell; a column that no cell fills is dropped. */
import type { Column } from '../dataset/table.js';
import type { Column as Described } from '../records/kind.js';
import type { Doubt } from './doubt.js';
import { bytes, codes as codeColumn } from './growing.js';
import { shown, typeOf, type IssueCode } from './issue.js';
import { moments } from './moments.js';
import { numbers } from './numbers.js';

export interface Wrong { readonly code: IssueCode; readonly params: Record<string, string | number> }

export interface Builder {
  /** Says what is wrong with the value, or `undefined`; a bad cell is missing. */
  readonly set: (row: number, value: unknown) => Wrong | undefined;
  /** Of a text, the number that its word goes by. */
  readonly code?: (row: number) => number;
  readonly finish: (length: number) => { readonly column?: Column | undefined; readonly doubts?: readonly Doubt[] | undefined };
}

/** What a column is read with. */
export interface Manner {
  /** IANA zone of times that name none. */
  readonly timezone: string;
  /** Stated in the mapping. */
  readonly format?: string | undefined;
  /** In a table with semicolons the comma mostly stands before decimals. */
  readonly semicolons?: boolean | undefined;
}

export function builder(name: string, described: Described, manner: Manner): Builder {
  switch (described.type) {
    case 'number': case 'money': return numbers(name, described, manner);
    case 'moment': return moments(name, manner);
    case 'flag': return flags(name);
    default: return texts(name, described);
  }
}

const truths = new Map<unknown, 0 | 1>([
  [true, 1], [false, 0], [1, 1], [0, 0],
  ...['true', '1', 'yes', 'y', 'да', 'истина'].map(word => [word, 1] as const), ...['false', '0', 'no', 'n', 'нет', 'ложь'].map(word => [word, 0] as const),
]);

function flags(column: string): Builder {
  const values = bytes(2);
  let any = false;
  return {
    set(row, value) {
      const truth = truths.get(typeof value === 'string' ? value.trim().toLowerCase() : value);
      if (truth === undefined) return { code: 'not-a-flag', params: { column, value: shown(value) } };
      values.put(row, truth);
      any = true;
      return undefined;
    },
    finish: length => ({ column: any ? { type: 'flag', values: values.all(length) } : undefined }),
  };
}

function texts(column: string, { words: allowed }: Described): Builder {
  const codes = codeColumn();
  const codeOf = new Map<string, number>();
  const words: string[] = [];
  return {
    set(row, value) {
      const word = typeof value === 'string' ? value : typeof value === 'bigint' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)) ? String(value) : undefined;
      if (word === undefined) return { code: 'not-text', params: { column, type: typeOf(value) } };
      let code = codeOf.get(word);
      if (code === undefined) {
        if (allowed && !allowed.includes(word)) return { code: 'not-one-of', params: { column, value: shown(word), known: allowed.join(', ') } };
        code = words.length;
        const kept = detached(word);
        words.push(kept);
        codeOf.set(kept, code);
      }
      codes.put(row, code);
      return undefined;
    },
    code: row => codes.at(row),
    finish: length => ({ column: words.length > 0 ? { type: 'text', codes: codes.all(length), words } : undefined }),
  };
}

/** A long piece of a text holds the whole text in memory: one that was joined anew does not. */
const detached = (word: string): string => (word.length > 12 ? `${word} `.slice(0, -1) : word);
