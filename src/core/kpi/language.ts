/**
 * The KPI language: a KPI is a few named measures and a formula, all of it data. Builders make it pleasant to write.
 * `evaluate.ts` reads expressions and tests, `aggregate.ts` measures, `formula.ts` formulas.
 */
import type { Grain } from '../dataset/calendar/grain.js';
import type { Level, Unit } from './answer.js';

export type Value = string | number | boolean;

/** A value of a row. `'stage.order'` follows an id to its kind. */
export type Expr =
  | string
  | { readonly is: number }
  /** The number that was asked for, in an option's choice named `number`. */
  | { readonly option: 'number' }
  /** `until` is the end or now, whichever is first; `today` the start of the day that counts as now. */
  | { readonly scope: 'start' | 'end' | 'until' | 'now' | 'today' }
  | { readonly calc: '+' | '-' | '*' | '/' | 'min' | 'max' | '??'; readonly of: readonly [Expr, Expr] }
  | { readonly from: Expr; readonly to: Expr; readonly in: 'minutes' | 'days' | 'months'; readonly clock?: 'wall' | 'calendar' | 'business' };

export type Match =
  | Value
  | readonly Value[]
  | {
    readonly lt?: Expr; readonly lte?: Expr; readonly gt?: Expr; readonly gte?: Expr; readonly eq?: Expr;
    readonly not?: Value; readonly missing?: boolean;
  };

export interface Test {
  readonly where?: Readonly<Record<string, Match>>;
  readonly if?: readonly [Expr, Match];
  readonly any?: readonly Test[];
  readonly all?: readonly Test[];
}

export type Window =
  /** From the scope's start until its end or now: what a flow means when it says nothing. */
  | 'elapsed'
  /** The whole period, also what is still to come: what a prorated measure means when it says nothing. */
  | 'whole'
  /** From the start of today to the end of the period. */
  | 'rest'
  /** That many grains before the scope's start, or up to now. */
  | { readonly trailing: number; readonly grain: Grain; readonly to?: 'now' }
  /** The first or the last of the whole months of what has elapsed. */
  | { readonly whole: 'first' | 'last'; readonly grain: Grain }
  /** The unit that now lies in, from its start until now. */
  | { readonly this: Grain }
  /** The scope's own period, that many grains earlier; without a grain, that many of its own lengths. */
  | { readonly lag: number; readonly grain?: Grain };

export interface Measure extends Test {
  readonly agg: 'count' | 'sum' | 'mean' | 'min' | 'max' | 'distinct' | 'quantile' | 'incidence' | 'first' | 'last';
  readonly rows: string;
  readonly of?: Expr;
  readonly p?: number;
  /** The date column that places a row in the window (a flow); without it a snapshot (a stock). */
  readonly at?: string;
  readonly window?: Window;
  /** Rows that carry a period count by its overlap with the window. */
  readonly prorate?: 'calendar' | 'working';
  /** `of` is a time under observation; it ended in `event`, in `other` (a competing ending), or is still running. */
  readonly censored?: { readonly event: Test; readonly other?: Test };
  /** Days, for `incidence` (Aalen–Johansen). */
  readonly within?: number;
  /** The whole population, no sample: no interval, no minimum. */
  readonly census?: true;
  readonly unit?: Unit;
}

export type Formula =
  | string
  | { readonly value: number }
  | { readonly scope: 'days' | 'workingDays' | 'daysElapsed' | 'workingDaysElapsed' | 'daysLeftInMonth' | 'workingDaysLeftInMonth' | 'wholeMonths' | 'target' }
  /** The part's rows are a subset of the whole's: a Wilson interval. */
  | { readonly share: readonly [part: string, whole: string] }
  | { readonly quotient: readonly [Formula, Formula] }
  | { readonly product: readonly Formula[] }
  | { readonly sum: readonly Formula[] }
  | { readonly minus: readonly [Formula, Formula] }
  | { readonly max: readonly Formula[] }
  /** No value, for this reason. */
  | { readonly missing: string }
  /** The first that has a value. */
  | { readonly first: readonly Formula[] }
  | { readonly power: readonly [Formula, Formula] }
  | { readonly when: Condition; readonly then: Formula; readonly else: Formula }
  /** The lowest key of a counted dimension from which the share stays below that part of the whole's. */
  | { readonly dropOff: readonly [part: string, whole: string]; readonly by: string; readonly below: number }
  /** An end of the 95 % interval of a share. */
  | { readonly bound: 'low' | 'high'; readonly of: string }
  /** Over that many like periods before this one, at least half of which have a value. */
  | { readonly history: 'p25' | 'median' | 'p75'; readonly of: string; readonly periods: number };

export type Condition = readonly [Formula, '<' | '<=' | '>=' | '>', Formula];

/** The first rule whose conditions all hold gives the verdict. */
export interface Rule { readonly if: readonly Condition[]; readonly level: Level; readonly code: string }

/** From low to high: `below` leaves its bound out, `upTo` includes it, the last has neither. */
export interface Step { readonly below?: Formula; readonly upTo?: Formula; readonly level: Level; readonly code: string }

export interface Choice {
  readonly measures?: Readonly<Record<string, Measure>>;
  readonly parts?: Readonly<Record<string, Formula>>;
  /** As `within` of a KPI. */
  readonly within?: Readonly<Record<string, Choice>>;
}

export interface Source { readonly name: string; readonly kind: 'study' | 'rule-of-thumb' | 'own-history'; readonly url?: string }

export type Dimension = string | { readonly of: Expr; readonly bins: readonly number[] };

/** What a person reads of a KPI: here in English, in `locales/` in the other languages, complete by type. */
export interface VerdictText {
  /** The judgement, in bold: at most a few words. */
  readonly says: string;
  /** One reason with a number: `{winRate}` is a figure, `{won:deal}` a count with its noun in the right plural. */
  readonly why?: string;
  /** What to look at next. */
  readonly advice: string;
}

export interface Kpi {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** What stands beside the number: “of closed deals”. */
  readonly caption: string;
  /** The definition in one or two sentences. */
  readonly definition: string;
  /** Which definition was chosen where the field disagrees, what to watch for. */
  readonly pitfall?: string;
  /** A name for each figure, as it reads in a formula and a table. */
  readonly names: Readonly<Record<string, string>>;
  readonly verdicts: Readonly<Record<string, VerdictText>>;

  readonly measures: Readonly<Record<string, Measure>>;
  readonly parts?: Readonly<Record<string, Formula>>;
  /** The headline; by name where the catalogue gives it one. */
  readonly formula: Formula;
  /** Figures whose unit does not follow from their measure; money, days, counts and shares do. */
  readonly units?: Readonly<Record<string, Unit>>;
  readonly unit: Unit;
  /** How the headline is written: `3.2×`, `3.2 : 1`, `52 : 48`. */
  readonly notation?: 'times' | 'to-one' | 'split';
  /** The form that suits it where nobody asks for one; `stat` when absent. */
  readonly form?: 'bullet' | 'ranked' | 'trend' | 'list' | 'table' | 'distribution';
  /** The records to look at: those behind these measures, the one with most first; with the days since a date, or with a text. */
  readonly list?: { readonly of: readonly string[]; readonly most: string; readonly since?: string; readonly text?: string };
  readonly better: 'higher' | 'lower' | 'between';
  /** The noun of the sample: `deal`, `call`, `customer`, `rep`; and the measure whose records wait for somebody, a click away. */
  readonly sample: { readonly of?: string; readonly noun: string; readonly waiting?: string };
  /** The period when none is asked for. */
  readonly period?: string;
  /** Options: each choice replaces measures and parts; the first is the default. One named `number` stands for every whole number. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, Choice>>>>;
  readonly by?: readonly Dimension[];
  /** Thresholds of a figure (the headline when `of` is absent); also what a bullet draws. */
  readonly bands?: { readonly of?: Formula; readonly steps: readonly Step[] };
  /** Rules that go before the bands. */
  readonly rules?: readonly Rule[];
  readonly sources: readonly Source[];
  /** Measures whose rows are left out on purpose, by the reason under which the footer counts them. */
  readonly excludes?: Readonly<Record<string, string>>;
  /** By these dimensions other measures count: stages by their entries, not by deals. */
  readonly within?: Readonly<Record<string, Choice>>;
  /** Dimensions of this KPI alone. */
  readonly dimensions?: Readonly<Record<string, { readonly rows: string; readonly of: Expr; readonly bins: readonly number[] }>>;
  /** Steps of a dimension in order; given figures need `entered` alone, and the worst leak is looked for. */
  readonly steps?: { readonly by: string; readonly entered: string; readonly movedOn: string; readonly money: string };
  /** Measures that follow from others where ready-made figures leave them out: what closed is what was won and what was lost. */
  readonly given?: Readonly<Record<string, Formula>>;
  /** What follows for a reader from a figure's being there: a code in `answer.notes`. */
  readonly notes?: readonly { readonly if: Condition; readonly code: string }[];
}

type Rest = Omit<Measure, 'agg' | 'rows'>;

export const count = (rows: string, rest: Rest = {}): Measure => ({ ...rest, agg: 'count', rows });
export const sum = (rows: string, of: Expr, rest: Rest = {}): Measure => ({ ...rest, agg: 'sum', rows, of });
export const mean = (rows: string, of: Expr, rest: Rest = {}): Measure => ({ ...rest, agg: 'mean', rows, of });
export const largest = (rows: string, of: Expr, rest: Rest = {}): Measure => ({ ...rest, agg: 'max', rows, of });
export const distinct = (rows: string, of: Expr, rest: Rest = {}): Measure => ({ ...rest, agg: 'distinct', rows, of });
export const quantile = (rows: string, p: number, of: Expr, rest: Rest = {}): Measure => ({ ...rest, agg: 'quantile', rows, p, of });
export const median = (rows: string, of: Expr, rest: Rest = {}): Measure => quantile(rows, 0.5, of, rest);
export const incidence = (rows: string, within: number, of: Expr, rest: Rest): Measure => ({ ...rest, agg: 'incidence', rows, within, of });

export const share = (part: string, whole: string): Formula => ({ share: [part, whole] });
export const quotient = (a: Formula, b: Formula): Formula => ({ quotient: [a, b] });
export const product = (...of: Formula[]): Formula => ({ product: of });
export const total = (...of: Formula[]): Formula => ({ sum: of });
export const minus = (a: Formula, b: Formula): Formula => ({ minus: [a, b] });
export const value = (number: number): Formula => ({ value: number });
export const history = (what: 'p25' | 'median' | 'p75', of: string, periods = 12): Formula => ({ history: what, of, periods });
/** Had happened by the moment that counts as now: what a later date says was not known then. */
export const happened = { lt: { scope: 'now' } } as const satisfies Match;
export const days = (from: Expr, to: Expr): Expr => ({ from, to, in: 'days' });

/** Keeps the literal types, so that a translation can be checked for completeness. */
export const defineKpi = <const K extends Kpi>(kpi: K): K => kpi;
