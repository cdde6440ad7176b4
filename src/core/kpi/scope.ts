/** The scope of a question (contract, section 4), as the caller writes it. Everything has a default; see `compute`. */
export interface Scope {
  /** In the grammar of `dataset/calendar/period.ts`; the KPI's own when absent. */
  readonly period?: string;
  readonly compare?: string | readonly string[];
  /** ISO text, epoch milliseconds or a Date; a bare day includes that day. Must be given: core has no clock. */
  readonly asOf?: string | number | Date;
  /** IANA zone, default UTC. */
  readonly timezone?: string;
  /** First month of the fiscal year, 1–12. */
  readonly fiscalStart?: number;
  /** 1 Monday (default) … 7 Sunday. */
  readonly weekStart?: number;
  readonly workingDays?: { readonly days?: readonly number[]; readonly holidays?: readonly string[] };
  /** Default 9 to 18. */
  readonly workingHours?: readonly [number, number];
  readonly currency?: string;
  /** BCP 47, for labels only; default `en`. */
  readonly locale?: string;
  readonly target?: number;
  readonly bands?: readonly number[];
  readonly options?: Readonly<Record<string, string>>;
  readonly filter?: Readonly<Record<string, readonly string[]>>;
  readonly by?: string;
  readonly over?: string;
  /** That many points of `over` that end with the period's last, in place of the period's own. */
  readonly points?: number;
  readonly stages?: readonly string[];
}
