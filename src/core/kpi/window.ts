/** The window of a measure in a view, in wall time. */
import { add, floor, type Grain } from '../dataset/calendar/grain.js';
import type { View, Window } from '../dataset/view.js';
import type { Window as Asked } from './language.js';

export function windowOf(view: View, asked: Asked): Window {
  if (asked === 'elapsed') return { start: view.start, end: view.until };
  if (asked === 'whole') return { start: view.start, end: view.end };
  if (asked === 'rest') return { start: Math.max(view.today, view.start), end: view.end };
  if ('trailing' in asked) {
    const end = add(view.start, asked.grain, -(asked.lag ?? 0));
    return { start: add(end, asked.grain, -asked.trailing), end };
  }
  if ('lag' in asked) return lagged(view, asked);
  const start = floor(view.now - 1, asked.this, view.calendar);
  return { start, end: view.now };
}

function lagged(view: View, { lag, grain }: { lag: number; grain?: Grain }): Window {
  const before = view.before;
  const start = grain ? add(view.start, grain, -lag) : before(lag).start;
  const end = grain ? add(view.end, grain, -lag) : before(lag).end;
  return { start, end: view.until < view.end ? Math.min(end, start + (view.until - view.start)) : end };
}
