/** Grows one typed column cell by cell; a column that no cell fills is dropped. */
import type { Column } from '../dataset/table.js';
import type { Column as Described } from '../records/kind.js';
import { readDate } from './date.js';
import { shown, typeOf, type IssueCode } from './issue.js';

export interface Builder {
  /** Says what is wrong with the value, or `undefined`; the cell is then missing. */
  readonly set: (row: number, value: unknown) => { code: IssueCode; params: Record<string, string | number> } | undefined;
  readonly column: (length: number) => Column | undefined;
}

const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

export function builder(name: string, { type, words }: Described, length: number, timezone: string): Builder {
  switch (type) {
    case 'number': case 'money': return numbers(name, length, type === 'money');
    case 'moment': return moments(name, length, timezone);
    case 'flag': return flags(name, length);
    default: return texts(name, length, words);
  }
}

function numbers(column: string, length: number, money: boolean): Builder {
  const values = new Float64Array(length).fill(NaN);
  let any = false;
  return {
    set(row, value) {
      const number = typeof value === 'number' ? value : typeof value === 'string' && plain.test(value.trim()) ? Number(value) : NaN;
      if (!Number.isFinite(number)) return { code: 'not-a-number', params: { column, value: shown(value) } };
      values[row] = number;
      any = true;
      return undefined;
    },
    column: used => (any ? { type: 'number', values: values.subarray(0, used), ...(money && { money: true as const }) } : undefined),
  };
}

function moments(column: string, length: number, timezone: string): Builder {
  const values = new Float64Array(length).fill(NaN), days = new Uint8Array(length);
  let any = false, anyDay = false;
  // Days repeat: most of a column was read before.
  const known = new Map<string, ReturnType<typeof readDate>>();
  return {
    set(row, value) {
      let when = typeof value === 'string' ? known.get(value) : undefined;
      if (!when) {
        when = readDate(value, timezone);
        if (typeof value === 'string' && value.length === 10) known.set(value, when);
      }
      if (!when) return { code: 'not-a-date', params: { column, value: shown(value) } };
      values[row] = when.at;
      if (when.day) { days[row] = 1; anyDay = true; }
      any = true;
      return undefined;
    },
    column: used => (any ? { type: 'moment', values: values.subarray(0, used), ...(anyDay && { days: days.subarray(0, used) }) } : undefined),
  };
}

const truths = new Map<unknown, 0 | 1>([[true, 1], [false, 0], [1, 1], [0, 0], ['true', 1], ['false', 0], ['1', 1], ['0', 0]]);

function flags(column: string, length: number): Builder {
  const values = new Uint8Array(length).fill(2);
  let any = false;
  return {
    set(row, value) {
      const truth = truths.get(typeof value === 'string' ? value.trim().toLowerCase() : value);
      if (truth === undefined) return { code: 'not-a-flag', params: { column, value: shown(value) } };
      values[row] = truth;
      any = true;
      return undefined;
    },
    column: used => (any ? { type: 'flag', values: values.subarray(0, used) } : undefined),
  };
}

function texts(column: string, length: number, allowed: readonly string[] | undefined): Builder {
  const codes = new Int32Array(length).fill(-1);
  const codeOf = new Map<string, number>();
  const words: string[] = [];
  return {
    set(row, value) {
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'bigint' && typeof value !== 'boolean') return { code: 'not-text', params: { column, type: typeOf(value) } };
      const word = String(value);
      let code = codeOf.get(word);
      if (code === undefined) {
        if (allowed && !allowed.includes(word)) return { code: 'not-one-of', params: { column, value: shown(word), known: allowed.join(', ') } };
        code = words.length;
        words.push(word);
        codeOf.set(word, code);
      }
      codes[row] = code;
      return undefined;
    },
    column: used => (words.length > 0 ? { type: 'text', codes: codes.subarray(0, used), words } : undefined),
  };
}
