/** Which days a period has, where it is looked at: for its name, and as a start for days of one's own. */
import type { Scope } from '../../core.js';
import { asOf } from '../../core/dataset/calendar/as-of.js';
import { calendar } from '../../core/dataset/calendar/calendar.js';
import { isoDay, periodLabel, type Reader } from '../../core/dataset/calendar/label.js';
import { parsePeriod } from '../../core/dataset/calendar/period.js';
import { browserZone, weekStart } from '../widget-scope.js';

export interface PeriodDays { readonly first: string; readonly last: string; readonly name: string }

const day = 86_400_000;

/** `now` is the moment that counts where the scope says none. `undefined` for what is no period. */
export function periodDays(period: string, { asOf: stated, timezone = browserZone(), fiscalStart, weekStart: first }: Scope, now: number, reader: Reader): PeriodDays | undefined {
  const own = calendar({ timezone, weekStart: first ?? weekStart(reader.locale), ...(fiscalStart !== undefined && { fiscalStart }) });
  try {
    const found = parsePeriod(period, { ...asOf(stated ?? now, timezone), calendar: own });
    return { first: isoDay(found.start), last: isoDay(found.end - day), name: periodLabel(found, own, reader) };
  } catch {
    return undefined;
  }
}
