/** The grammar of periods (contract, section 4). All are half-open spans of wall time. */
import type { Calendar } from './calendar.js';
import { add, floor, type Grain } from './grain.js';

export interface Period {
  readonly start: number;
  readonly end: number;
  /** Of how many of which unit it consists, where it is made of calendar units: the period before is then as many units earlier. */
  readonly grain?: Grain;
  readonly count?: number;
  /** Named by the fiscal year in which it ends. */
  readonly fiscal?: true;
  /** Ends with today and is compared with the unit before, at the same elapsed part. */
  readonly toDate?: true;
  /** As it was asked for: `all` has nothing before it. */
  readonly text: string;
}

export interface Around { readonly now: number; readonly today: number; readonly calendar: Calendar; readonly extent?: readonly [number, number] | undefined }

const day = 86_400_000;

/** Throws a RangeError that names the text and what could be written. */
export function parsePeriod(text: string, around: Around): Period {
  for (const [pattern, read] of forms) {
    const match = pattern.exec(text);
    const period = match && read(match.slice(1), around);
    if (period && period.end > period.start) return { ...period, text };
  }
  throw new RangeError(`unknown period: "${text}"; try this-quarter, 2026-Q4, 2026-10, last-30-days or 2026-10-05/2026-11-02`);
}

type Read = (parts: string[], around: Around) => Omit<Period, 'text'> | undefined;

const unit = (start: number, grain: Grain, count = 1, fiscal?: true): Omit<Period, 'text'> => ({ start, end: add(start, grain, count), grain, count, ...(fiscal && { fiscal }) });
const month = (year: number, number: number): number => Date.UTC(year, number - 1, 1);

/** The fiscal year is named by the year in which it ends; with January as its start it is the calendar year. */
const fiscalYear = (year: number, { fiscalStart }: Calendar): number => month(fiscalStart === 1 ? year : year - 1, fiscalStart);

const current = (grain: Grain, { today, calendar }: Around): number => floor(today, grain, calendar, grain === 'quarter' || grain === 'year' ? false : undefined);

const forms: readonly [RegExp, Read][] = [
  [/^(\d{4})$/, ([year]) => unit(month(Number(year), 1), 'year')],
  [/^(\d{4})-H([12])$/, ([year, half]) => unit(month(Number(year), half === '1' ? 1 : 7), 'month', 6)],
  [/^(\d{4})-Q([1-4])$/, ([year, quarter]) => unit(month(Number(year), Number(quarter) * 3 - 2), 'quarter')],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, ([year, number]) => unit(month(Number(year), Number(number)), 'month')],
  [/^(\d{4})-W(\d{2})$/, ([year, week]) => isoWeek(Number(year), Number(week))],
  [/^(\d{4}-\d{2}-\d{2})$/, ([date]) => { const start = dayOf(date!); return start === undefined ? undefined : unit(start, 'day'); }],
  [/^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/, ([first, last]) => {
    const start = dayOf(first!), end = dayOf(last!);
    return start === undefined || end === undefined ? undefined : unit(start, 'day', (end - start) / day + 1);
  }],
  [/^FY(\d{4})$/, ([year], { calendar }) => unit(fiscalYear(Number(year), calendar), 'year', 1, true)],
  [/^FY(\d{4})-Q([1-4])$/, ([year, quarter], { calendar }) => unit(add(fiscalYear(Number(year), calendar), 'quarter', Number(quarter) - 1), 'quarter', 1, true)],
  [/^today$/, (_, { today }) => unit(today, 'day')],
  [/^yesterday$/, (_, { today }) => unit(today - day, 'day')],
  [/^this-(week|month|quarter|year)$/, ([grain], around) => unit(current(grain as Grain, around), grain as Grain)],
  [/^last-(week|month|quarter|year)$/, ([grain], around) => unit(add(current(grain as Grain, around), grain as Grain, -1), grain as Grain)],
  [/^last-(\d{1,4})-days$/, ([count], { today }) => unit(today - (Number(count) - 1) * day, 'day', Number(count))],
  [/^last-(\d{1,3})-months$/, ([count], around) => unit(add(current('month', around), 'month', 1 - Number(count)), 'month', Number(count))],
  [/^(week|month|quarter|year)-to-date$/, ([grain], around) => ({ start: current(grain as Grain, around), end: around.today + day, grain: grain as Grain, count: 1, toDate: true })],
  [/^all$/, (_, { extent, today }) => ({ start: extent?.[0] ?? 0, end: extent?.[1] ?? today + day })],
];

function dayOf(text: string): number | undefined {
  const time = Date.parse(text);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : time;
}

/** The week with the year's first Thursday is its first; 53 only where the year has it. */
function isoWeek(year: number, week: number): Omit<Period, 'text'> | undefined {
  const first = (of: number): number => {
    const fourth = Date.UTC(of, 0, 4);
    return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * day;
  };
  const start = first(year) + (week - 1) * 7 * day;
  return week < 1 || start >= first(year + 1) ? undefined : unit(start, 'week');
}
