/** Whether a text that a person typed is a period of the grammar; which days it is depends on where it is used. */
import { calendar } from '../../core/dataset/calendar/calendar.js';
import { parsePeriod } from '../../core/dataset/calendar/period.js';

export function readablePeriod(text: string): boolean {
  try {
    parsePeriod(text, { now: 0, today: 0, calendar: calendar({}) });
    return true;
  } catch {
    return false;
  }
}
