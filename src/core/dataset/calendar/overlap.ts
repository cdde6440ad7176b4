import type { Calendar } from './calendar.js';

const day = 86_400_000;

interface Span { readonly start: number; readonly end: number }

/** The part of a row's period that lies in a window, 0 to 1: by calendar time, or by working days. */
export function proration(period: Span, window: Span, calendar: Calendar, how: 'calendar' | 'working'): number {
  const start = Math.max(period.start, window.start), end = Math.min(period.end, window.end);
  if (end <= start) return 0;
  if (how === 'calendar') return (end - start) / (period.end - period.start);
  const whole = workingDays(period.start, period.end, calendar);
  return whole === 0 ? 0 : workingDays(start, end, calendar) / whole;
}

/** Working days that begin in a span; one that has begun counts. */
export function workingDays(from: number, to: number, calendar: Calendar): number {
  const first = Math.ceil(from / day), last = Math.ceil(to / day);
  let count = 0;
  for (let at = first; at < last; at++) if (isWorking(at, calendar)) count++;
  return count;
}

/** Of a day counted from 1 January 1970, a Thursday. */
export function isWorking(at: number, { workingDays: { days, holidays } }: Calendar): boolean {
  return days.includes((((at + 3) % 7) + 7) % 7 + 1) && !holidays.includes(new Date(at * day).toISOString().slice(0, 10));
}
