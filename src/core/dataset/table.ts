/**
 * Columns in place of row objects. Numbers and moments are `Float64Array` (NaN is missing), text is coded by a
 * dictionary (code -1 is missing), flags are bytes (2 is missing).
 */
/** `money`: amounts in the record's currency, which are not added across currencies. */
export interface NumberColumn { readonly type: 'number'; readonly values: Float64Array; readonly money?: true }

/**
 * Epoch milliseconds. Where `days[row]` is 1 the value is a calendar day, kept as its midnight in UTC and never shifted
 * by a zone. Absent `days` means that every value is a moment.
 */
export interface MomentColumn { readonly type: 'moment'; readonly values: Float64Array; readonly days?: Uint8Array }

/** `words[codes[row]]`; ids are text too. */
export interface TextColumn { readonly type: 'text'; readonly codes: Int32Array; readonly words: readonly string[] }

/** 0 is false, 1 is true, 2 is missing. */
export interface FlagColumn { readonly type: 'flag'; readonly values: Uint8Array }

export type Column = NumberColumn | MomentColumn | TextColumn | FlagColumn;

/** The records of one kind. A column that no record fills is not there. */
export interface Table {
  readonly kind: string;
  readonly length: number;
  readonly columns: ReadonlyMap<string, Column>;
  /** What the host gave, by reference and never copied: `given.records[given.at[row]]`. Absent for text input. */
  readonly given?: { readonly records: readonly unknown[]; readonly at: Uint32Array };
  /** Derived kinds say which record each row stands for: `origin.rows[row]` in the table of `origin.kind`; -1: none. */
  readonly origin?: { readonly kind: string; readonly rows: Int32Array };
  /** Why a derived kind lacks a column: `needs-moves`. */
  readonly lacks?: ReadonlyMap<string, string>;
}

export interface Dataset {
  readonly tables: ReadonlyMap<string, Table>;
  /** Ready-made figures in place of records, by KPI id; `''` holds figures that name no KPI. */
  readonly figures?: ReadonlyMap<string, GivenFigures>;
  /** The moment that counts as now, of a snapshot; epoch milliseconds. */
  readonly at?: number;
  /** How a snapshot was looked at, as it was given: not checked. */
  readonly scope?: Readonly<Record<string, unknown>>;
  /** IANA zone in which times without a zone were read. */
  readonly timezone?: string;
}

export type FigureRow = Readonly<Record<string, string | number | null>>;

/** Figures of one KPI as a page author gives them (contract, section 3). */
export interface GivenFigures {
  readonly figures: FigureRow | readonly FigureRow[];
  readonly previous?: FigureRow | readonly FigureRow[];
  readonly target?: number;
  readonly currency?: string;
}

/** The value of a cell as plain data: dates as ISO text, missing as `null`. */
export function cell(column: Column, row: number): string | number | boolean | null {
  switch (column.type) {
    case 'number': {
      const value = column.values[row]!;
      return Number.isNaN(value) ? null : value;
    }
    case 'moment': {
      const value = column.values[row]!;
      if (Number.isNaN(value)) return null;
      const text = new Date(value).toISOString();
      return column.days?.[row] ? text.slice(0, 10) : text;
    }
    case 'text': return column.codes[row]! < 0 ? null : column.words[column.codes[row]!]!;
    case 'flag': return column.values[row] === 2 ? null : column.values[row] === 1;
  }
}

/** A record as plain data; the host's own object where it gave objects. */
export function record(table: Table, row: number): unknown {
  if (table.given) return table.given.records[table.given.at[row]!];
  const entries: [string, unknown][] = [];
  for (const [name, column] of table.columns) {
    const value = cell(column, row);
    if (value !== null) entries.push([name, value]);
  }
  return Object.fromEntries(entries);
}
