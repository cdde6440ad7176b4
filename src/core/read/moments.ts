/** A column of dates and times. Whether 03/04/2026 begins with the day is told by the column as a whole, or stated. */
import type { Builder, Manner } from './builder.js';
import { dateFormat, readDate, readEither, readStated, type When } from './date.js';
import { Doubtful, type Doubt } from './doubt.js';
import { bytes } from './growing.js';
import { shown } from './issue.js';

/** Before 1973: such a number is one of seconds, or a serial of a spreadsheet. */
const early = 1e11;

export function moments(column: string, { timezone, format: stated }: Manner): Builder {
  const cells = new Doubtful(), days = bytes(0), format = stated === undefined ? undefined : dateFormat(stated);
  // Days repeat: most of a column was read before.
  const known = new Map<string, When>();
  const odd = { row: 0, count: 0, value: 0 };
  let anyDay = false, doubtful = '';

  const read = (value: unknown): When | undefined => {
    if (typeof value !== 'string' || value.length > 10) return format === undefined ? readDate(value, timezone) : readStated(value, format, timezone);
    let when = known.get(value);
    if (!when) {
      when = format === undefined ? readDate(value, timezone) : readStated(value, format, timezone);
      if (when) known.set(value, when);
    }
    return when;
  };
  const put = (row: number, first: When | undefined, second: When | undefined): void => {
    cells.put(row, first?.at ?? NaN, second?.at ?? NaN);
    const isDay = (first ?? second)?.day === true;
    if (isDay || anyDay) days.put(row, isDay ? 1 : 0);
    anyDay ||= isDay;
  };
  return {
    set(row, value) {
      const when = read(value);
      if (when) {
        put(row, when, when);
        if (typeof value === 'number' && format === undefined && Math.abs(value) < early && odd.count++ === 0) Object.assign(odd, { row, value });
        return undefined;
      }
      const either = typeof value === 'string' && format === undefined ? readEither(value, timezone) : undefined;
      if (!either) return { code: 'not-a-date', params: { column, value: shown(value) } };
      put(row, either.dayFirst, either.monthFirst);
      if (doubtful === '' && either.dayFirst && either.monthFirst && either.dayFirst.at !== either.monthFirst.at) doubtful = shown(value);
      return undefined;
    },
    finish(length) {
      const { row, count } = cells.settle(length);
      const doubts: Doubt[] = count > 0 ? [{ row, count, code: 'ambiguous-date', params: { column, value: doubtful } }] : [];
      if (odd.count > 0) doubts.push({ row: odd.row, count: odd.count, code: 'early-date', params: { column, value: odd.value } });
      const values = cells.all(length);
      return { doubts, column: values && { type: 'moment', values, ...(anyDay && { days: days.all(length) }) } };
    },
  };
}
