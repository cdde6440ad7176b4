import { memo } from './memo.js';
import type { Calendar } from './calendar/calendar.js';
import { wallColumn } from './calendar/zone.js';
import type { Dataset } from './table.js';

const day = 86_400_000;
/** Real CRMs hold a few closed deals that are dated ahead: one in a hundred tells nothing. */
const few = 0.01;

/**
 * Whether the data tells of what came later: a deal that was created, a stage that was entered more than a day after that
 * moment, or more than a few deals closed then. What a deal says of itself today is then not what it said at that moment.
 * The day is for clocks and zones that differ.
 */
export function isPast(dataset: Dataset, { timezone }: Calendar, now: number): boolean {
  return memo(dataset, `past|${timezone}|${now}`, () => {
    const later = (kind: string, name: string): number => {
      const column = dataset.tables.get(kind)?.columns.get(name);
      return column?.type === 'moment' ? wallColumn(column, timezone).filter(time => time >= now + day).length : 0;
    };
    return later('deals', 'createdAt') > 0 || later('moves', 'enteredAt') > 0 || closedLater(dataset, timezone, now) > few * (dataset.tables.get('deals')?.length ?? 0);
  });
}

function closedLater(dataset: Dataset, timezone: string, now: number): number {
  const columns = dataset.tables.get('deals')?.columns, closed = columns?.get('closedAt'), status = columns?.get('status');
  if (closed?.type !== 'moment') return 0;
  // An open deal that carries a close date means what is expected.
  const open = status?.type === 'text' ? status.words.indexOf('open') : -1;
  return wallColumn(closed, timezone).filter((time, row) => time >= now + day && !(status?.type === 'text' && open >= 0 && status.codes[row] === open)).length;
}
