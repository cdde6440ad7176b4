/** Dates as CRMs write them: ISO 8601 days and times, with or without a zone, epoch milliseconds. */
import { fromWall } from '../dataset/calendar/zone.js';

/** `day` says that it is a calendar day, kept as its midnight in UTC. */
export interface When { readonly at: number; readonly day: boolean }

const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/** The largest time that a Date can hold. */
const most = 8.64e15;

/** `undefined` for what is no date: 2026-02-30, 25:00, 03/04/2026. A time without a zone is in `timezone`. */
export function readDate(value: unknown, timezone: string): When | undefined {
  if (typeof value === 'number') return Number.isFinite(value) && Math.abs(value) <= most ? { at: value, day: false } : undefined;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : { at: value.getTime(), day: false };
  if (typeof value !== 'string') return undefined;
  const match = pattern.exec(value.trim());
  if (!match) return undefined;
  const [, year, month, date, hour, minute, second, fraction, zone] = match;
  const day = utcDay(Number(year), Number(month), Number(date));
  if (day === undefined) return undefined;
  if (hour === undefined) return { at: day, day: true };
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second ?? 0) > 59 || (hour === '24' && (minute !== '00' || Number(second ?? 0) > 0))) return undefined;
  const wall = day + Number(hour) * 3_600_000 + Number(minute) * 60_000 + Number(second ?? 0) * 1000 + Math.floor(Number(`0.${fraction ?? 0}`) * 1000);
  if (zone === undefined) return { at: fromWall(wall, timezone), day: false };
  const offset = offsetOf(zone);
  return offset === undefined ? undefined : { at: wall - offset, day: false };
}

function utcDay(year: number, month: number, date: number): number | undefined {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.getTime() : undefined;
}

function offsetOf(zone: string): number | undefined {
  if (zone.toUpperCase() === 'Z') return 0;
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  const hours = Number(digits.slice(0, 2)), minutes = Number(digits.slice(2));
  if (hours > 23 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
