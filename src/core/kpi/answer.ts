/** What `compute` gives and every drawing reads: plain data that survives JSON and a Worker. */
export type Unit = 'count' | 'money' | 'money/day' | 'share' | 'ratio' | 'days' | 'minutes' | 'seconds' | 'months' | 'index';
export type Level = 'good' | 'watch' | 'act' | 'none';
export type Figures = Record<string, number | null>;

export interface Answer {
  kpi: string;
  state: 'ready' | 'partial' | 'empty' | 'error';
  /** Why it is empty: `no-closed-deals`, `needs-deals`, `mixed-currency`, `needs-moves` … */
  reason?: string;
  /** The headline. Shares are fractions; durations are in the unit. */
  value: number | null;
  unit: Unit;
  currency?: string;
  /** Measures and parts by the names of the catalogue. */
  figures: Figures;
  /** The definition that was used, every option with its choice. */
  options: Record<string, string>;
  /** Half-open; bare days in the scope's zone, `end` is the first day after. */
  period: { start: string; end: string; label: string; running?: true };
  /** The moment that counted as now, in the scope's zone. */
  asOf: string;
  previous?: Comparison;
  year?: Comparison;
  target?: number;
  verdict?: { level: Level; code: string };
  /** The thresholds of the verdict as numbers, from low to high; `to` of the last is null. */
  bands?: Band[];
  sample: Sample;
  rows?: Row[];
  series?: Point[];
  /** What the answer rests on and a reader should be told: `prorated`, `no-expected-close`, `owner-now` … */
  notes?: string[];
}

export interface Band { to: number | null; level: Level; code: string }

export interface Sample {
  n: number;
  /** 95 %: Wilson for a share, t for a mean, order statistics for a median. */
  interval?: [number, number];
  tooSmall?: true;
  excluded: { reason: string; count: number }[];
}

export interface Comparison {
  value: number | null;
  /** Why there is no value. */
  reason?: string;
  figures: Figures;
  period: { start: string; end: string; label: string };
  change: { absolute: number | null; relative: number | null; parts?: { name: string; contribution: number }[] };
}

export interface Row {
  key: string | null;
  /** The name of the record that the key is an id of, else the key; '' for the group without a value. */
  label: string;
  value: number | null;
  figures: Figures;
  sample: Sample;
  /** Of the whole, where the headline adds up. */
  share?: number;
  previous?: number | null;
  previousFigures?: Figures;
  /** To the change against the previous period; sums to it exactly. */
  contribution?: number;
  verdict?: { level: Level; code: string };
  /** The one row that lost most against its own earlier rate; `lost` is money, else records. */
  leak?: { records: number; money: number | null; rate: number; previous: number };
}

export interface Point {
  start: string;
  end: string;
  label: string;
  value: number | null;
  partial?: true;
  figures: Figures;
}
