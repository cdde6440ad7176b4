/** The window of a measure in a view, in wall time. */
import { add, floor, wholes, type Grain } from '../dataset/calendar/grain.js';
import type { View, Window } from '../dataset/view.js';
import type { Window as Asked } from './language.js';

export function windowOf(view: View, asked: Asked): Window {
  if (asked === 'elapsed') return { start: view.start, end: view.until };
  if (asked === 'whole') return { start: view.start, end: view.end };
  if (asked === 'rest') return { start: Math.max(view.today, view.start), end: view.end };
  if ('trailing' in asked) {
    const end = asked.to === 'now' ? view.now : view.start;
    return { start: add(end, asked.grain, -asked.trailing), end };
  }
  if ('whole' in asked) {
    const edges = wholes(view.start, view.until, asked.grain, view.calendar);
    const [start, end] = edges.length < 2 ? [view.start, view.start] : asked.whole === 'first' ? edges : edges.slice(-2);
    return { start: start!, end: end! };
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
