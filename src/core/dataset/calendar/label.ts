/** Names of periods and bins by locale, through `Intl`; only quarters, halves and weeks need words of their own. */
import type { Calendar } from './calendar.js';
import type { Grain } from './grain.js';
import type { Period } from './period.js';

const day = 86_400_000;

const words = {
  en: { quarter: (n: number, year: number) => `Q${n} ${year}`, half: (n: number, year: number) => `H${n} ${year}`, week: (n: number, year: number) => `week ${n}, ${year}`, short: (n: number) => `Q${n}` },
  ru: {
    quarter: (n: number, year: number) => `${['I', 'II', 'III', 'IV'][n - 1]!} кв. ${year}`, half: (n: number, year: number) => `${['I', 'II'][n - 1]!} полугодие ${year}`,
    week: (n: number, year: number) => `неделя ${n}, ${year}`, short: (n: number) => `${['I', 'II', 'III', 'IV'][n - 1]!} кв.`,
  },
};

const wordsOf = (locale: string) => (locale.toLowerCase().startsWith('ru') ? words.ru : words.en);

/** `2026-10-05` of a wall time. */
export const isoDay = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

/** `Q4 2026`, `November 2026`, `25 Aug – 23 Nov 2026`. */
export function periodLabel(period: Period, calendar: Calendar, locale: string): string {
  const { start, end, grain, count = 1, fiscal, toDate } = period;
  const date = new Date(start), year = date.getUTCFullYear(), month = date.getUTCMonth();
  const own = wordsOf(locale);
  if (!toDate && grain !== undefined) {
    if (fiscal) return fiscalLabel(period, calendar);
    if (count === 1 && grain === 'year') return String(year);
    if (count === 1 && grain === 'quarter') return own.quarter(month / 3 + 1, year);
    if (count === 6 && grain === 'month' && month % 6 === 0 && period.text.includes('H')) return own.half(month / 6 + 1, year);
    if (count === 1 && grain === 'month') return format(locale, { month: 'long', year: 'numeric' }).format(start).replace(/\s*г\.$/, '');
    if (grain === 'month') return range(locale, { month: 'short', year: 'numeric' }, start, end - day);
    if (count === 1 && grain === 'week' && period.text.includes('W')) return own.week(weekNumber(start), new Date(start + 3 * day).getUTCFullYear());
  }
  const last = end - day;
  return last <= start ? format(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(start).replace(/\s*г\.$/, '') : range(locale, { day: 'numeric', month: 'short', year: 'numeric' }, start, last);
}

/** Short, under an axis: `Nov`, `31 Aug`, `Q3`, `2026`. */
export function binLabel(start: number, grain: Grain, locale: string): string {
  const date = new Date(start);
  switch (grain) {
    case 'year': return String(date.getUTCFullYear());
    case 'quarter': return wordsOf(locale).short(Math.floor(date.getUTCMonth() / 3) + 1);
    case 'month': return format(locale, { month: 'short' }).format(start);
    default: return format(locale, { day: 'numeric', month: 'short' }).format(start);
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

const formats = new Map<string, Intl.DateTimeFormat>();

/** A locale that is none falls back to English; day before month there too, as on the sheets. */
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let found = formats.get(key);
  if (!found) {
    const tag = /^en(-US)?$/.test(locale) ? 'en-GB' : locale;
    try {
      found = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    } catch {
      found = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
    }
    formats.set(key, found);
  }
  return found;
}

const range = (locale: string, options: Intl.DateTimeFormatOptions, from: number, to: number): string => format(locale, options).formatRange(from, to).replace(/\s*г\.$/, '');
