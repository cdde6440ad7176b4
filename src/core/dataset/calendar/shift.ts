/** The period before, the same period a year before, and like periods for a history. */
import { add } from './grain.js';
import type { Period } from './period.js';

export interface Earlier { readonly start: number; readonly end: number; readonly until: number }

/** `until` is the same elapsed part of it as has elapsed of the period; its end where the period is over. */
export function previous(period: Period, { now }: { now: number }): Earlier {
  return elapsed(period, like(period, 1), now);
}

/** The same dates a year earlier; of an ISO week the week 52 weeks before. */
export function yearBefore(period: Period, { now }: { now: number }): Earlier {
  const shifted = (at: number) => (period.grain === 'week' ? add(at, 'week', -52) : add(at, 'year', -1));
  return elapsed(period, { start: shifted(period.start), end: shifted(period.end) }, now);
}

/** The n-th like period before: calendar units step by unit, all others by their length; one to date is as long as it. */
export function like(period: Period, n: number): { start: number; end: number } {
  const { grain, count = 1, toDate } = period;
  if (grain === undefined) return { start: period.start - n * (period.end - period.start), end: period.end - n * (period.end - period.start) };
  const start = add(period.start, grain, -n * count);
  const end = add(start, grain, count);
  return { start, end: toDate ? Math.min(end, start + (period.end - period.start)) : end };
}

function elapsed(period: Period, earlier: { start: number; end: number }, now: number): Earlier {
  const over = now >= period.end && !period.toDate;
  const until = over ? earlier.end : Math.min(earlier.end, earlier.start + Math.max(0, Math.min(now, period.end) - period.start));
  return { ...earlier, until };
}
