import type { Calendar } from './calendar.js';
import { isWorking } from './overlap.js';

const day = 86_400_000, hour = 3_600_000;

/** Minutes of working hours between two wall times; negative when they are the other way round. */
export function businessMinutes(from: number, to: number, calendar: Calendar): number {
  if (to < from) return -businessMinutes(to, from, calendar);
  return (worked(to, calendar) - worked(from, calendar)) / 60_000;
}

const weeks = new WeakMap<Calendar, Map<number, number>>();

/** Working time since 1970: whole days counted once per calendar, then the part of the day. */
function worked(wall: number, calendar: Calendar): number {
  const [open, close] = calendar.workingHours;
  const date = Math.floor(wall / day);
  let known = weeks.get(calendar);
  if (!known) weeks.set(calendar, known = new Map());
  const before = wholeDays(date, calendar, known) * (close - open) * hour;
  if (!isWorking(date, calendar)) return before;
  return before + Math.max(0, Math.min(wall - date * day, close * hour) - open * hour);
}

/** Working days before a date: full weeks by rule, less the holidays that fall on working days. */
function wholeDays(date: number, calendar: Calendar, known: Map<number, number>): number {
  let count = known.get(date);
  if (count === undefined) {
    const { days, holidays } = calendar.workingDays;
    const week = Math.floor(date / 7);
    count = week * days.length;
    for (let at = week * 7; at < date; at++) if (days.includes((((at + 3) % 7) + 7) % 7 + 1)) count++;
    for (const holiday of holidays) {
      const at = Date.parse(holiday) / day;
      if (at < date && days.includes((((at + 3) % 7) + 7) % 7 + 1)) count--;
    }
    known.set(date, count);
  }
  return count;
}
