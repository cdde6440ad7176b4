import { add, floor, wholes } from '../dataset/calendar/grain.js';
import { workingDays } from '../dataset/calendar/overlap.js';
import type { View } from '../dataset/view.js';
import type { Formula } from './language.js';

const day = 86_400_000;

/** Lengths of the scope in days; calendar days with the part of the running one, working days whole: one that has begun has elapsed. */
export function days(view: View, name: Exclude<Extract<Formula, { scope: string }>['scope'], 'target'>): number {
  const monthEnd = add(floor(view.now - 1, 'month', view.calendar), 'month', 1);
  switch (name) {
    case 'days': return (view.end - view.start) / day;
    case 'daysElapsed': return (view.until - view.start) / day;
    case 'daysLeftInMonth': return (monthEnd - view.now) / day;
    case 'wholeMonths': return Math.max(0, wholes(view.start, view.until, 'month', view.calendar).length - 1);
    case 'workingDays': return workingDays(view.start, view.end, view.calendar);
    case 'workingDaysElapsed': return workingDays(view.start, view.until, view.calendar);
    case 'workingDaysLeftInMonth': return workingDays(view.now, monthEnd, view.calendar);
  }
}
