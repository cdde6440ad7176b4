/** Times as people say them: days with their noun, minutes that grow into hours and days, a monologue as 2:48. */
import type { Numbers } from './numbers.js';
import type { Words } from '../locales/en.js';

export type DurationUnit = 'days' | 'minutes' | 'seconds' | 'months';
type Nouned = (v: number, noun: 'day' | 'hour' | 'minute' | 'month', digits: number, least?: number) => string;

export function duration(v: number, unit: DurationUnit, how: 'long' | 'short', numbers: Numbers, words: Words, noun: Nouned): string {
  const short = (n: number, key: 'day' | 'hour' | 'minute' | 'month', digits: number, least = 0): string =>
    words.units[key].replace('{n}', numbers.number(n, digits, least));
  const say = how === 'long' ? noun : short;
  if (unit === 'seconds') return clock(v);
  if (unit === 'months') return say(v, 'month', 1, 1);
  if (unit === 'days') return say(v, 'day', Math.abs(v) < 10 ? 1 : 0);
  const size = Math.abs(v);
  if (size < 119.5) return say(v, 'minute', size < 10 ? 1 : 0);
  return size < 2880 ? say(v / 60, 'hour', size < 600 ? 1 : 0) : say(v / 1440, 'day', size < 14_400 ? 1 : 0);
}

/** 168 → 2:48, 3,700 → 1:01:40. */
function clock(seconds: number): string {
  const all = Math.round(Math.abs(seconds));
  const two = (n: number): string => String(n).padStart(2, '0');
  const [hours, minutes] = [Math.floor(all / 3600), Math.floor((all % 3600) / 60)];
  const text = hours > 0 ? `${hours}:${two(minutes)}:${two(all % 60)}` : `${minutes}:${two(all % 60)}`;
  return seconds < 0 && all > 0 ? `−${text}` : text;
}
