import { add, floor } from '../dataset/calendar/grain.js';
import { workingDays } from '../dataset/calendar/overlap.js';
import type { View } from '../dataset/view.js';
import type { Formula } from './language.js';

const day = 86_400_000;

/** Lengths of the scope in days. A day that has begun counts as elapsed; what is left counts the running one too. */
export function days(view: View, name: Exclude<Extract<Formula, { scope: string }>['scope'], 'target'>): number {
  const monthEnd = add(floor(view.now - 1, 'month', view.calendar), 'month', 1);
  switch (name) {
    case 'days': return whole(view.end - view.start);
    case 'daysElapsed': return whole(view.until - view.start);
    case 'daysLeftInMonth': return Math.max(0, whole(monthEnd - view.now));
    case 'workingDays': return workingDays(view.start, view.end, view.calendar);
    case 'workingDaysElapsed': return workingDays(view.start, view.until, view.calendar);
    case 'workingDaysLeftInMonth': return workingDays(view.now, monthEnd, view.calendar);
  }
}

const whole = (span: number): number => Math.ceil(span / day);
