/** A KPI and a scope, settled: options chosen, period and moment resolved, ready to look at a dataset. */
import { asOf } from '../dataset/calendar/as-of.js';
import { calendar, type Calendar } from '../dataset/calendar/calendar.js';
import { like, previous, yearBefore } from '../dataset/calendar/shift.js';
import { parsePeriod, type Period } from '../dataset/calendar/period.js';
import type { Dataset } from '../dataset/table.js';
import { isPast } from '../dataset/past.js';
import { wallOf, type View, type Window } from '../dataset/view.js';
import { choiceOf } from './choice.js';
import { comparisons, comparisonsIn } from './comparison.js';
import { unknown } from './did-you-mean.js';
import type { Kpi } from './language.js';
import type { Scope } from './scope.js';

export interface Question {
  /** With the chosen options' measures and parts in place. */
  readonly kpi: Kpi;
  readonly options: Record<string, string>;
  readonly scope: Scope;
  readonly dataset: Dataset;
  readonly calendar: Calendar;
  readonly period: Period;
  readonly now: number;
  readonly today: number;
  readonly asOf: string;
  readonly compare: readonly ('previous' | 'year')[];
}

const day = 86_400_000;

export function ask(kpi: Kpi, dataset: Dataset, scope: Scope): Question {
  const { chosen, options } = choose(kpi, scope.options ?? {});
  const settled = calendar({
    ...(scope.timezone !== undefined && { timezone: scope.timezone }),
    ...(scope.fiscalStart !== undefined && { fiscalStart: scope.fiscalStart }),
    ...(scope.weekStart !== undefined && { weekStart: scope.weekStart }),
    ...(scope.workingDays && { workingDays: { days: scope.workingDays.days ?? [1, 2, 3, 4, 5], holidays: scope.workingDays.holidays ?? [] } }),
    ...(scope.workingHours && { workingHours: scope.workingHours }),
  });
  const text = scope.period ?? kpi.period ?? 'this-quarter';
  const extent = scope.asOf === undefined || text === 'all' ? extentOf(chosen, dataset, settled) : [0, 0] as const;
  const moment = asOf(scope.asOf ?? new Date(extent[1] - day).toISOString().slice(0, 10), settled.timezone);
  const compare = comparisonsIn(scope.compare ?? 'previous').filter(text => text !== 'none');
  for (const text of compare) if (text !== 'previous' && text !== 'year') throw unknown('comparison', text, comparisons);
  const period = parsePeriod(text, { now: moment.now, today: moment.today, calendar: settled, extent: [extent[0], Math.max(extent[1], moment.today + day)] });
  return {
    kpi: chosen, options, scope, dataset, calendar: settled, period, now: moment.now, today: moment.today, asOf: moment.text,
    compare: text === 'all' ? [] : compare as ('previous' | 'year')[],
  };
}

/** Each option's choice replaces measures and parts; the first choice is the default. */
function choose(kpi: Kpi, asked: Readonly<Record<string, string>>): { chosen: Kpi; options: Record<string, string> } {
  const known = kpi.options ?? {};
  for (const name of Object.keys(asked)) if (!Object.hasOwn(known, name)) throw unknown(`option of ${kpi.id}`, name, Object.keys(known));
  const options: Record<string, string> = {};
  let chosen = kpi;
  for (const [name, choices] of Object.entries(known)) {
    const choice = Object.hasOwn(asked, name) ? String(asked[name]) : Object.keys(choices)[0]!, found = choiceOf(choices, choice);
    if (!found) throw unknown(`choice of ${kpi.id}'s option ${name}`, choice, Object.keys(choices));
    options[name] = choice;
    const { measures, parts, within } = found;
    chosen = { ...chosen, measures: { ...chosen.measures, ...measures }, parts: { ...chosen.parts, ...parts }, ...(within && { within: { ...chosen.within, ...within } }) };
  }
  return { chosen, options };
}

/** From the first day to the day after the last on which a measure of the KPI places a record. */
function extentOf(kpi: Kpi, dataset: Dataset, settled: Calendar): [number, number] {
  const bare = { dataset, calendar: settled, start: 0, end: 0, until: 0, now: Infinity, today: 0, present: true, filter: new Map(), before: () => ({ start: 0, end: 0 }) };
  let first = Infinity, last = -Infinity;
  for (const { rows, at, window } of Object.values(kpi.measures)) {
    if (at === undefined || window === 'rest' || !dataset.tables.has(rows)) continue;
    for (const time of wallOf(bare, rows, at) ?? []) {
      if (time < first) first = time;
      if (time > last) last = time;
    }
  }
  if (first <= last) return [Math.floor(first / day) * day, Math.floor(last / day) * day + day];
  const dated = Object.values(kpi.measures).some(({ at }) => at !== undefined);
  return dated || !dataset.tables.has('deals') ? [0, day] : extentOf({ ...kpi, measures: dealDates }, dataset, settled);
}

/** Where no measure has a date of its own, the deals say from when the data is. */
const dealDates: Kpi['measures'] = { created: { agg: 'count', rows: 'deals', at: 'createdAt' }, closed: { agg: 'count', rows: 'deals', at: 'closedAt' } };

/** `like`, where the window is not the question's own period: what a window before it is like. */
export interface Times extends Window { readonly until: number; readonly now: number; readonly today: number; readonly present: boolean; readonly like?: Period }

export function viewOf(question: Question, times: Times): View {
  const { dataset, calendar: settled, scope, period } = question;
  const { like: own = times.start === period.start ? period : { ...period, start: times.start, end: times.end }, ...window } = times;
  return {
    dataset, calendar: settled, ...window,
    before: n => like(own, n),
    filter: new Map(Object.entries(scope.filter ?? {}).filter(([, values]) => values.length > 0)),
    stages: scope.stages, by: scope.by, currency: scope.currency,
  };
}

export function present({ period, now, today, dataset, calendar: settled }: Question): Times {
  return { start: period.start, end: period.end, until: Math.max(period.start, Math.min(period.end, now)), now, today, present: !isPast(dataset, settled, now) };
}

/** The same elapsed part of the earlier period, seen at the same age: everything is shifted by as much. */
export function earlier({ period, now, today }: Question, compare: 'previous' | 'year'): Times {
  const { start, end, until } = compare === 'previous' ? previous(period, { now }) : yearBefore(period, { now });
  const shift = period.start - start;
  return { start, end, until, now: now - shift, today: today - shift, present: false };
}

/** A like period of the past, whole, seen at its end. */
export function bygone({ period }: Question, n: number): Times {
  const { start, end } = like(period, n);
  return { start, end, until: end, now: end, today: end - day, present: false };
}
