import { toWall } from './zone.js';

const day = 86_400_000;

export interface AsOf {
  /** Wall time. */
  readonly now: number;
  /** Midnight of the day that counts as now. */
  readonly today: number;
  /** As it is said in an answer: a bare day, or the local time to the minute. */
  readonly text: string;
}

/** A bare day counts to its end. A time without a zone is the zone's own. Throws a RangeError for what is no moment. */
export function asOf(value: string | number | Date, zone: string): AsOf {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const today = Date.parse(value);
    if (Number.isNaN(today) || new Date(today).toISOString().slice(0, 10) !== value) throw unknown(value);
    return { now: today + day, today, text: value };
  }
  const now = wallOf(value, zone);
  if (Number.isNaN(now)) throw unknown(String(value));
  return { now, today: Math.floor(now / day) * day, text: new Date(now).toISOString().slice(0, 16) };
}

function wallOf(value: string | number | Date, zone: string): number {
  if (typeof value !== 'string') return toWall(Number(value), zone);
  if (!/^\d{4}-\d{2}-\d{2}[T ]/.test(value)) return NaN;
  return /(Z|[+-]\d{2}:?\d{2})$/i.test(value) ? toWall(Date.parse(value.replace(' ', 'T')), zone) : Date.parse(`${value.replace(' ', 'T')}Z`);
}

const unknown = (value: string): RangeError => new RangeError(`unknown as-of: ${value}; use an ISO date or time, such as 2026-11-23`);
