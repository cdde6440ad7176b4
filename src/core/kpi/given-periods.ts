/** Ready-made figures over time: each row is of a period, together they are a series. */
import { add } from '../dataset/calendar/grain.js';
import { binLabel, isoDay, periodLabel, type Reader } from '../dataset/calendar/label.js';
import { parsePeriod, type Period } from '../dataset/calendar/period.js';
import type { View, Window } from '../dataset/view.js';
import type { Point } from './answer.js';
import { figuresOf } from './compute.js';
import type { GivenSheets, Values } from './given.js';
import type { Kpi } from './language.js';
import type { Question } from './question.js';

export interface Dated { readonly key: string; readonly period: Period; readonly values: Values }

/** In the order of time. Text that names no period is of none. */
export function dated(byKey: ReadonlyMap<string | null, Values>, view: Pick<View, 'now' | 'today' | 'calendar'>): Dated[] {
  const found: Dated[] = [];
  for (const [key, values] of byKey) {
    try {
      if (key !== null) found.push({ key, values, period: parsePeriod(key, view) });
    } catch {
      continue;
    }
  }
  return found.sort((a, b) => a.period.start - b.period.start);
}

/**
 * The whole is of the periods within the one that is asked for, of all where none is. Flows add up over time; what is
 * there at a moment does not, nor does a rate: then the last period stands for the whole.
 */
export function wholeOver(kpi: Kpi, rows: readonly Dated[], { start, end }: Window, asked: boolean, add: (values: readonly Values[]) => Values, answers: (values: Values) => boolean): Values {
  const inside = asked ? rows.filter(({ period }) => period.start >= start && period.end <= end) : [];
  const taken = inside.length > 0 ? inside : rows;
  const flows = taken.every(({ values }) => [...values.keys()].every(name => {
    const measure = Object.hasOwn(kpi.measures, name) ? kpi.measures[name]! : undefined;
    return !measure || measure.at !== undefined || measure.prorate !== undefined;
  }));
  const sum = flows ? add(taken.map(({ values }) => values)) : undefined;
  return sum && answers(sum) ? sum : taken.at(-1)?.values ?? new Map();
}

/** From the first to the last period that is given. */
export function spanOf(sheets: GivenSheets): Period | undefined {
  const periods = periodsIn(sheets);
  const first = periods[0]?.period;
  if (!first) return undefined;
  const last = periods.reduce((a, b) => (b.period.end > a.period.end ? b : a)).period;
  if (first === last) return first;
  const months = first.grain !== 'day' && first.grain !== 'week' ? monthsIn(first.start, last.end) : undefined;
  return { start: first.start, end: last.end, text: first.text, ...(months === undefined ? { grain: 'day', count: (last.end - first.start) / 86_400_000 } : { grain: 'month', count: months }) };
}

function monthsIn(start: number, end: number): number | undefined {
  const count = Math.round((end - start) / (30.4 * 86_400_000));
  return add(start, 'month', count) === end ? count : undefined;
}

const periodsIn = ({ view, keys }: GivenSheets): Dated[] => dated(new Map(keys('period').map(key => [key, new Map()])), view);

/** A point for each row, in the order of time; the running one is partial. */
export function seriesOfGiven({ kpi, now, calendar }: Question, sheets: GivenSheets, reader: Reader): Point[] {
  return periodsIn(sheets).map(({ key, period }) => {
    const sheet = sheets.group('period', key), { start, end, grain, count } = period;
    return {
      start: isoDay(start), end: isoDay(end), label: grain !== undefined && count === 1 ? binLabel(start, grain, reader) : periodLabel(period, calendar, reader),
      value: sheet.evaluate(kpi.formula).value,
      ...(start < now && end > now && { partial: true as const }),
      figures: figuresOf(kpi, sheet),
    };
  });
}
