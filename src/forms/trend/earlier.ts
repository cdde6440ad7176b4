/** Which series a trend is compared with: as many points right before these, the same points a year ago, or the earlier period's. */
import type { Answer } from '../../core/kpi/answer.js';
import type { Scope } from '../../core/kpi/scope.js';
import type { Beside } from '../form.js';

/** How many of a grain make a year. */
const inYear: ReadonlyMap<string, number> = new Map([['day', 365], ['week', 52], ['month', 12], ['quarter', 4], ['year', 1]]);

export function earlier({ kpi, series, previous, year }: Answer, { over, points, options }: Scope): readonly Beside[] {
  const compared = previous ?? year;
  if (!series || over === undefined || !compared) return [];
  const asked = { over, ...(options && { options }) };
  if (points !== undefined) return [{ name: 'earlier', kpi, scope: { ...asked, points: points + (previous ? points : inYear.get(over) ?? points) } }];
  const last = dayBefore(compared.period.end);
  return last < compared.period.start ? [] : [{ name: 'earlier', kpi, scope: { ...asked, period: `${compared.period.start}/${last}` } }];
}

const dayBefore = (day: string): string => new Date(Date.parse(`${day.slice(0, 10)}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);
