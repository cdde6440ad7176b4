/** How time is counted. */
export interface Calendar {
  /** IANA name; default UTC. */
  readonly timezone: string;
  /** First month of the fiscal year, 1–12; default 1. */
  readonly fiscalStart: number;
  /** 1 Monday (default) … 7 Sunday. */
  readonly weekStart: number;
  /** Days of the week, 1–7, and ISO dates that are off; default Monday to Friday, no holidays. */
  readonly workingDays: { readonly days: readonly number[]; readonly holidays: readonly string[] };
  /** Hours of a working day; default 9 to 18. */
  readonly workingHours: readonly [number, number];
}

const defaults: Calendar = { timezone: 'UTC', fiscalStart: 1, weekStart: 1, workingDays: { days: [1, 2, 3, 4, 5], holidays: [] }, workingHours: [9, 18] };

/** With defaults for what is left out. Throws a RangeError for a zone that is not known and a month that is none. */
export function calendar(partial: Partial<Calendar> = {}): Calendar {
  const made = { ...defaults, ...partial };
  if (!isZone(made.timezone)) throw new RangeError(`unknown timezone: ${made.timezone}; use an IANA name such as Europe/Berlin`);
  if (!Number.isInteger(made.fiscalStart) || made.fiscalStart < 1 || made.fiscalStart > 12) throw new RangeError(`unknown fiscal start: ${made.fiscalStart}; use a month from 1 to 12`);
  if (!Number.isInteger(made.weekStart) || made.weekStart < 1 || made.weekStart > 7) throw new RangeError(`unknown week start: ${made.weekStart}; use 1 (Monday) to 7 (Sunday)`);
  return made;
}

const zones = new Map<string, boolean>();

/** Asking is slow: each zone is asked for once. */
export function isZone(zone: string): boolean {
  let known = zones.get(zone);
  if (known === undefined) {
    try {
      new Intl.DateTimeFormat('en-US', { timeZone: zone });
      known = true;
    } catch {
      known = false;
    }
    zones.set(zone, known);
  }
  return known;
}
