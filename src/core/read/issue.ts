import { filled } from './filled.js';

/** What was wrong with the data, counted: equal issues of a kind and column are one, with the path of the first. */
export interface Issue {
  /** `deals[3].amount`, `deals`, or '' for the whole. */
  readonly path: string;
  readonly code: string;
  /** A plain English sentence; `code` and `params` say it in other languages. */
  readonly message: string;
  readonly count: number;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface Issues {
  readonly add: (path: string, code: IssueCode, params?: Record<string, string | number>, same?: string, count?: number) => void;
  readonly all: () => Issue[];
}

export const sentences = {
  'not-json': 'The data is not JSON: {error}',
  'not-data': 'The data is {type}, not an object, an array or text.',
  'no-kind': 'An array or a table needs a kind, such as kind="deals".',
  'unknown-kind': 'There is no kind of record named {kind}; there are {known}.',
  'not-an-array': '{kind} is {type}, not an array of records.',
  'not-an-object': 'A record of {kind} is {type}, not an object; it was left out.',
  'row-left-out': 'A record of {kind} has no {column}; it was left out.',
  'duplicate-id': 'The id {id} stands twice in {kind}; the first record is used.',
  'not-a-number': '{column} is {value}, not a number.',
  'not-a-date': '{column} is {value}, not a date or time.',
  'not-a-flag': '{column} is {value}, not true or false.',
  'not-text': '{column} is {type}, not text.',
  'not-one-of': '{column} is {value}; it may be {known}.',
  'no-such-column': 'The mapping names a column {column} that is not there; there are {known}.',
  'bad-map': 'The mapping cannot be read: {error}',
  'bad-figures': 'The figures cannot be read: {error}',
  'unreadable': 'A value could not be read: {error}',
  'ragged-row': 'A line has {cells} cells where the header has {columns}; the last are missing.',
  'overlong-row': 'A line has {cells} cells where the header has {columns}; it was left out.',
  'open-quote': 'A quote is opened and never closed: the text may be cut off.',
  'same-column': 'The header names {column} twice; the first is used.',
  'missing-column': 'Records of {kind} need a column {column}; there are {known}. A mapping can say which it is.',
  'unknown-column': 'The mapping fills a column that is not in {kind}: {error}.',
  'not-a-fraction': '{column} is {value}, not between 0 and 1.',
  'ambiguous-number': '{column} is {value}: its sign may stand before decimals or thousands. A mapping can state it, such as "format": "1.234,56".',
  'ambiguous-date': '{column} is {value}: the day or the month may come first. A mapping can state it, such as "format": "dd/mm/yyyy".',
  'early-date': '{column} is {value}, which in milliseconds is a moment before 1973. A mapping can state "format": "epoch-seconds" or "excel".',
  'several-currencies': '{column} has the signs of several currencies ({marks}), and no column says which each is in.',
} as const;

export type IssueCode = keyof typeof sentences;

/** So many different ones are told apart; beyond that a code is one issue. */
const apart = 200;

export function collector(): Issues {
  const found = new Map<string, Issue & { count: number }>();
  return {
    add(path, code, params = {}, same = path, count = 1) {
      const key = found.size < apart || found.has(`${code} ${same}`) ? `${code} ${same}` : code;
      const known = found.get(key);
      if (known) known.count += count;
      else found.set(key, { path, code, message: filled(sentences[code], params), count, params });
    },
    all: () => [...found.values()],
  };
}

/** A value as it can stand in a sentence: short, and never a whole document. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : typeOf(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  return typeof value;
}

/** What was thrown, in a few words; whatever it is, it is not to throw again. */
export function reason(error: unknown): string {
  try {
    return error instanceof Error ? error.message : shown(error);
  } catch {
    return 'an error that cannot be read';
  }
}
