import { proration } from './calendar/overlap.js';
import { parsePeriod } from './calendar/period.js';
import type { View, Window } from './view.js';

/** The part of each period that lies in the window, 0 to 1; 0 for text that names no period. */
export function shareByPeriod(view: View, words: readonly string[], window: Window, how: 'calendar' | 'working' = 'calendar'): number[] {
  return words.map(word => {
    try {
      return proration(parsePeriod(word, view), window, view.calendar, how);
    } catch {
      return 0;
    }
  });
}
