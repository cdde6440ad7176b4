import type { Calendar } from './calendar.js';

/** Lengths of time that a calendar counts in. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';

const day = 86_400_000;
const monthsIn = { month: 1, quarter: 3, year: 12 };

/** The start of the grain in which a wall time lies; quarters and years begin with the year, or the fiscal year when `fiscal`. */
export function floor(wall: number, grain: Grain, calendar: Calendar, fiscal = false): number {
  if (grain === 'day') return Math.floor(wall / day) * day;
  if (grain === 'week') {
    const date = Math.floor(wall / day);
    // 1 January 1970 was a Thursday.
    return (date - ((((date + 3 - (calendar.weekStart - 1)) % 7) + 7) % 7)) * day;
  }
  const date = new Date(wall);
  const first = fiscal ? calendar.fiscalStart - 1 : 0;
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() - first;
  return startOfMonth(Math.floor(months / monthsIn[grain]) * monthsIn[grain] + first);
}

/** That many grains later (earlier, if negative); a day that the month does not have becomes its last. */
export function add(wall: number, grain: Grain, count: number): number {
  if (grain === 'day' || grain === 'week') return wall + count * day * (grain === 'week' ? 7 : 1);
  const date = new Date(wall);
  const month = startOfMonth(date.getUTCFullYear() * 12 + date.getUTCMonth() + count * monthsIn[grain]);
  const length = (startOfMonth(monthOf(month) + 1) - month) / day;
  const midnight = Math.floor(wall / day) * day;
  return month + (Math.min(date.getUTCDate(), length) - 1) * day + (wall - midnight);
}

const monthOf = (wall: number): number => { const date = new Date(wall); return date.getUTCFullYear() * 12 + date.getUTCMonth(); };

function startOfMonth(months: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(months / 12), ((months % 12) + 12) % 12, 1);
  return date.getTime();
}

/** The edges of the grains that tile a span; the first and the last grain may be cut by it. */
export function bins(start: number, end: number, grain: Grain, calendar: Calendar): number[] {
  const edges = [start];
  for (let at = add(floor(start, grain, calendar), grain, 1); at < end; at = add(at, grain, 1)) edges.push(at);
  if (end > start) edges.push(end);
  return edges;
}

/** The edges of the whole grains that lie in a span: one more than there are, or none. */
export function wholes(start: number, end: number, grain: Grain, calendar: Calendar): number[] {
  const own = floor(start, grain, calendar);
  const edges: number[] = [];
  for (let at = own === start ? own : add(own, grain, 1); at <= end; at = add(at, grain, 1)) edges.push(at);
  return edges;
}
