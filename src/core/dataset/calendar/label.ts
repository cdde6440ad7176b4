/** Names of periods and bins, through `Intl`; only quarters, halves and weeks need words of the reader's language. */
import type { Calendar } from './calendar.js';
import type { Grain } from './grain.js';
import type { Period } from './period.js';

const day = 86_400_000;

/** What `Intl` has no names for, in the reader's language. */
export interface PeriodNames {
  /** Whose days are written where the reader names a language and no country. */
  readonly dates: string;
  readonly quarters: readonly string[];
  readonly halves: readonly string[];
  /** Of a quarter or a half: `{period} {year}`. */
  readonly withYear: string;
  /** `{week}` of `{year}`. */
  readonly week: string;
}

/** Who reads: a locale (BCP 47) and the names of the language that is loaded for it. */
export interface Reader { readonly locale: string; readonly names: PeriodNames }

/** `2026-10-05` of a wall time. */
export const isoDay = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

/** `Q4 2026`, `November 2026`, `25 Aug – 23 Nov 2026`. */
export function periodLabel(period: Period, calendar: Calendar, reader: Reader): string {
  const { start, end, grain, count = 1, fiscal, toDate } = period;
  const date = new Date(start), year = date.getUTCFullYear(), month = date.getUTCMonth();
  const { quarters, halves, withYear, week } = reader.names;
  const inYear = (name: string): string => withYear.replace('{period}', name).replace('{year}', String(year));
  if (!toDate && grain !== undefined) {
    if (fiscal) return fiscalLabel(period, calendar);
    if (count === 1 && grain === 'year') return String(year);
    if (count === 1 && grain === 'quarter') return inYear(quarters[month / 3]!);
    if (count === 6 && grain === 'month' && month % 6 === 0 && period.text.includes('H')) return inYear(halves[month / 6]!);
    if (count === 1 && grain === 'month') return written(reader, { month: 'long', year: 'numeric' }, start);
    if (grain === 'month') return written(reader, { month: 'short', year: 'numeric' }, start, end - day);
    if (count === 1 && grain === 'week' && period.text.includes('W')) return week.replace('{week}', String(weekNumber(start))).replace('{year}', String(new Date(start + 3 * day).getUTCFullYear()));
  }
  const last = end - day;
  return written(reader, { day: 'numeric', month: 'short', year: 'numeric' }, start, last > start ? last : undefined);
}

/** Short, under an axis: `Nov`, `31 Aug`, `Q3`, `2026`. */
export function binLabel(start: number, grain: Grain, reader: Reader): string {
  const date = new Date(start);
  switch (grain) {
    case 'year': return String(date.getUTCFullYear());
    case 'quarter': return reader.names.quarters[Math.floor(date.getUTCMonth() / 3)]!;
    case 'month': return written(reader, { month: 'short' }, start);
    default: return written(reader, { day: 'numeric', month: 'short' }, start);
  }
}

function fiscalLabel({ start, grain }: Period, { fiscalStart }: Calendar): string {
  const date = new Date(start);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() - (fiscalStart - 1);
  const year = Math.floor(months / 12) + (fiscalStart === 1 ? 0 : 1);
  return grain === 'quarter' ? `FY${year} Q${Math.floor((((months % 12) + 12) % 12) / 3) + 1}` : `FY${year}`;
}

const weekNumber = (monday: number): number => {
  const thursday = new Date(monday + 3 * day);
  return Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * day)) + 1;
};

/** From one day to another, or one alone; without a word for the year behind it («2026 г.»): it stands in headings and on axes. */
function written(reader: Reader, options: Intl.DateTimeFormatOptions, from: number, to?: number): string {
  const dates = format(reader, options), parts = to === undefined ? dates.formatToParts(from) : dates.formatRangeToParts(from, to);
  const last = parts.at(-1);
  return (last?.type === 'literal' && /^\s/.test(last.value) ? parts.slice(0, -1) : parts).map(({ value }) => value).join('');
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A locale that is none is written as the language whose names stand beside it. */
function format({ locale, names }: Reader, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${names.dates} ${JSON.stringify(options)}`;
  let found = formats.get(key);
  if (!found) {
    try {
      found = new Intl.DateTimeFormat(dateLocale(locale, names), { ...options, timeZone: 'UTC' });
    } catch {
      found = new Intl.DateTimeFormat(names.dates, { ...options, timeZone: 'UTC' });
    }
    formats.set(key, found);
  }
  return found;
}

/** A language alone means no country: `en` is written as its names say, `en-US` as it is. */
export const dateLocale = (locale: string, { dates }: Pick<PeriodNames, 'dates'>): string => (dates.startsWith(`${locale}-`) ? dates : locale);
