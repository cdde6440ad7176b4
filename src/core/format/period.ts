/** A period by its name where it has one, a month, a quarter, a year; else by its first and last day. */
import type { Dates } from './dates.js';
import type { Words } from '../locales/en.js';

export interface Span { readonly start: string; readonly end: string }
/** `dative` is the case after «к»: «к октябрю». Languages without cases write both alike. */
export type Case = 'plain' | 'dative';

export function periodName(span: Span, dates: Dates, words: Words, how: Case, within?: Span): string {
  const year = within?.start.slice(0, 4) !== span.start.slice(0, 4);
  const from = new Date(`${span.start.slice(0, 10)}T00:00Z`);
  const until = new Date(`${span.end.slice(0, 10)}T00:00Z`);
  if (Number.isNaN(from.getTime()) || Number.isNaN(until.getTime())) return '';
  const months = wholeMonths(from, until);
  const named = words.periods[how];
  const number = String(from.getUTCFullYear());
  const withYear = (text: string): string => (year ? named.withYear.replace('{period}', text).replace('{year}', number) : text);
  if (months === 12 && from.getUTCMonth() === 0) return named.year.replace('{year}', number);
  if (months === 3 && from.getUTCMonth() % 3 === 0) return withYear(named.quarter.replace('{q}', String(from.getUTCMonth() / 3 + 1)));
  if (months === 1) {
    const month = named.months[from.getUTCMonth()];
    return month === undefined ? dates.month(span.start, year) : withYear(month);
  }
  const last = new Date(until.getTime() - 86_400_000).toISOString().slice(0, 10);
  if (months > 1) return dates.months(span.start, last, year || from.getUTCFullYear() !== until.getUTCFullYear());
  return last <= span.start.slice(0, 10) ? (year ? dates.date(span.start) : dates.day(span.start)) : dates.range(span.start, last, year);
}

/** How many calendar months the span fills; 0 when it does not begin and end with one. */
function wholeMonths(from: Date, until: Date): number {
  if (from.getUTCDate() !== 1 || until.getUTCDate() !== 1) return 0;
  return (until.getUTCFullYear() - from.getUTCFullYear()) * 12 + until.getUTCMonth() - from.getUTCMonth();
}
