/** From what a page wrote on an element to a scope; what cannot be used is an issue and is left out. Pure. */
import type { Issue, Scope } from '../core.js';
import { isZone } from '../core/dataset/calendar/calendar.js';
import { checked, isNumber, isRecord, isText, type Check } from './checked.js';

/** The properties of an element that say its scope, by their names; the types are what a page may really have set. */
export type ScopeInputs = { readonly [name in Stated]?: unknown };

/** What a page can say; the number of points is the drawing's. */
type Stated = Exclude<keyof Scope, 'points'>;

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(item => typeof item === 'string');
const isNumbers = (value: unknown): value is readonly number[] => Array.isArray(value) && value.every(isNumber);
const within = (low: number, high: number) => (value: unknown): value is number => isNumber(value) && Number.isInteger(value) && value >= low && value <= high;
const isTimezone = (value: unknown): value is string => isText(value) && isZone(value);
const isLocale = (value: unknown): value is string => isText(value) && reads(() => Intl.getCanonicalLocales(value));
const isCurrency = (value: unknown): value is string => typeof value === 'string' && /^[A-Z]{3}$/.test(value);

const checks: Readonly<Record<Stated, Check>> = {
  period: [isText, 'a period such as 2026-Q4'],
  compare: [value => isText(value) || isTexts(value), 'previous, year or none'],
  asOf: [value => isText(value) || isNumber(value) || (value instanceof Date && !Number.isNaN(value.getTime())), 'a day or a moment in ISO 8601'],
  timezone: [isTimezone, 'an IANA time zone such as Europe/Berlin'],
  fiscalStart: [within(1, 12), 'a month from 1 to 12'],
  weekStart: [within(1, 7), 'a day from 1 (Monday) to 7'],
  workingDays: [value => isRecord(value) && (value.days === undefined || isNumbers(value.days)) && (value.holidays === undefined || isTexts(value.holidays)), '{ "days": [1, 2, 3, 4, 5], "holidays": ["2026-01-01"] }'],
  workingHours: [value => isNumbers(value) && value.length === 2, '[9, 18]'],
  currency: [isCurrency, 'an ISO 4217 code such as EUR'],
  locale: [isLocale, 'a BCP 47 language such as en-GB'],
  target: [isNumber, 'a number'],
  bands: [isNumbers, 'a list of numbers'],
  options: [value => isRecord(value) && Object.values(value).every(isText), '{ "option": "choice" }'],
  filter: [value => isRecord(value) && Object.values(value).every(isTexts), '{ "owner": ["…"] }'],
  by: [isText, 'a dimension such as owner'],
  over: [isText, 'day, week, month, quarter or year'],
  stages: [isTexts, 'a list of stages'],
};

export function readScope(inputs: ScopeInputs): { readonly scope: Scope; readonly issues: readonly Issue[] } {
  const { values, issues } = checked(inputs, checks);
  // Every value has passed the check of its name.
  return { scope: values as Scope, issues };
}

function reads(attempt: () => unknown): boolean {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}
