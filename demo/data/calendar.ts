/** Moments are epoch milliseconds in UTC inside the generator, and ISO text in its records. */
import type { Market } from './markets.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

interface Day { readonly text: string; readonly year: number; readonly month: number; readonly monthDay: number; readonly weekday: number }

const days = new Map<number, Day>();

/** Days are kept: a CRM names the same 900 of them a hundred thousand times. */
function dayOf(at: number): Day {
  const number = Math.floor(at / DAY);
  let day = days.get(number);
  if (day === undefined) {
    const date = new Date(number * DAY), month = date.getUTCMonth();
    day = { text: date.toISOString().slice(0, 10), year: date.getUTCFullYear(), month, monthDay: (month + 1) * 100 + date.getUTCDate(), weekday: date.getUTCDay() };
    days.set(number, day);
  }
  return day;
}

/** `2026-11-23`. */
export const isoDay = (at: number): string => dayOf(at).text;

/** `2026-11-23T12:40:00Z`, to the minute. */
export const isoMoment = (at: number): string => isoDay(at) + (times[Math.floor(at / MINUTE - Math.floor(at / DAY) * 1440)] ?? '');

const two = (value: number) => (value < 10 ? `0${value}` : String(value));
const times = Array.from({ length: 1440 }, (_, minute) => `T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00Z`);

/** `2026-11`. */
export const monthOf = (at: number): string => isoDay(at).slice(0, 7);
/** `2026-Q4`. */
export const quarterOf = (at: number): string => `${dayOf(at).year}-Q${Math.floor(dayOf(at).month / 3) + 1}`;

/** The first moment of the month that lies `shift` months away. */
export function monthStart(at: number, shift = 0): number {
  const { year, month } = dayOf(at);
  return Date.UTC(year, month + shift, 1);
}

export function quarterStart(at: number, shift = 0): number {
  const { year, month } = dayOf(at);
  return Date.UTC(year, (Math.floor(month / 3) + shift) * 3, 1);
}

/** From Sunday. Week-ends are not silent: forms on sites are open. */
const week = [0.06, 1.04, 1.12, 1.1, 1.03, 0.8, 0.08];

export function isWorkday(at: number, { off }: Market): boolean {
  const { weekday, monthDay } = dayOf(at);
  return weekday !== 0 && weekday !== 6 && !off.has(monthDay);
}

/** The share of a usual working day's business that this day brings. */
export function season(at: number, { busy, off, lull: [from, until] = [0, 0] }: Market): number {
  const { monthDay: day, month, weekday } = dayOf(at);
  const usual = (busy[month] ?? 1) * (week[weekday] ?? 1);
  const slow = day <= 115 ? 0.62 : day >= from && day <= until ? 0.55 : day >= 1223 ? 0.6 : 1;
  return slow * (off.has(day) ? Math.min(usual, 0.1) : usual);
}

/** Work goes slower now: people that should decide are away. */
export const slowness = (at: number): number => {
  const day = dayOf(at).monthDay;
  return (day >= 725 && day <= 831) ? 1.3 : day <= 115 || day >= 1224 ? 1.35 : 1;
};

/** Nine to six of the vendor's day. */
const hours = [0.7, 1.2, 1.3, 0.9, 0.6, 1.1, 1.2, 1, 0.6];

/** That day if somebody works then, else the next day on which somebody does, at an hour when people do such things. */
export function workMoment(at: number, market: Market, chance: { weighted(weights: readonly number[]): number; next(): number }): number {
  let day = Math.floor(at / DAY) * DAY;
  while (!isWorkday(day, market)) day += DAY;
  return day + (market.opens + chance.weighted(hours)) * HOUR + Math.floor(chance.next() * 3600) * 1000;
}

/** The last working days of a month or quarter, where deals are pulled to: `back` of them before `end`. */
export function lastWorkday(end: number, back: number, market: Market): number {
  let day = end - DAY;
  for (let left = back; ; day -= DAY) if (isWorkday(day, market) && left-- <= 0) return day;
}
