/** A share of too few: anywhere in its interval, on the scale from nothing to all. */
import type { FormInput } from '../form.js';
import { extent, percent, type Extent } from './extent.js';
import { apart, label, within, type Label } from './label.js';

export interface Interval { readonly height: number; readonly whisker: Extent; readonly at: number; readonly axis: readonly Label[] }

const tall = 32;

export function interval({ answer: { value, unit, sample }, format, width, measure }: FormInput): Interval | undefined {
  if (!sample.tooSmall || !sample.interval || unit !== 'share' || value === null) return undefined;
  const [low, high] = sample.interval;
  const y = tall + 16;
  const number = (share: number): string => format.number(Math.round(share * 100));
  const ends = [low, high].map(share => within(label([{ strong: number(share) }], { x: percent(share, 1), y }, measure), width));
  return {
    height: y + 4, whisker: extent(low, high, 1), at: percent(value, 1),
    axis: apart([...ends, label('0', { x: 0, y, anchor: 'start' }, measure), label(format.percent(1, 0), { x: 100, y, anchor: 'end' }, measure)], width),
  };
}
