/** Every case counted by how long or how much it was: equal steps from 0, and one last step for all that lies beyond. */
import { quantileSorted, tickStep } from 'd3-array';
import type { Unit } from '../../core/kpi/answer.js';
import type { FormInput } from '../form.js';
import { percent, rounded, type Extent } from '../marks/extent.js';
import { apart, fits, label, overlap, within, type Label } from '../marks/label.js';

export interface Bar extends Extent {
  readonly y: number;
  readonly height: number;
  /** Of the middle half; the others are lighter. */
  readonly inside: boolean;
}

export interface Histogram {
  readonly height: number;
  readonly floor: number;
  readonly bars: readonly Bar[];
  /** The median, and where nine tenths end, in percent. */
  readonly lines: readonly number[];
  readonly over: readonly Label[];
  readonly axis: readonly Label[];
}

/** Fewer cases than this show no shape. */
const least = 20;
const above = 20, tall = 72;

/** Steps that a clock or a calendar has, in minutes and in days. */
const steps: Partial<Record<Unit, readonly number[]>> = {
  minutes: [1, 2, 5, 10, 15, 30, 60, 120, 180, 240, 360, 720, 1440, 2880, 10_080], days: [1, 2, 3, 5, 7, 10, 14, 30, 60, 90, 180, 365],
};

export interface Asked { readonly values: readonly number[]; readonly unit: Unit; readonly median?: number | undefined; readonly p90?: number | undefined; readonly text: (value: number) => string }

export function histogram({ values, unit, median, p90, text }: Asked, { width, card, measure, words, format }: FormInput): Histogram | undefined {
  if (values.length < least || values[0]! < 0) return undefined;
  const count = card >= 480 ? 14 : card >= 280 ? 10 : 7;
  const far = p90 ?? values[Math.floor(values.length * 0.9)]!;
  if (!(far > 0)) return undefined;
  const step = steps[unit]?.find(each => far / each <= count - 2) ?? tickStep(0, far, count - 2);
  const until = Math.ceil((far * 1.05) / step);
  const beyond = values.at(-1)! >= until * step;
  const slots = until + (beyond ? 1 : 0), top = slots * step;
  const counts = new Array<number>(slots).fill(0);
  for (const value of values) counts[Math.min(slots - 1, Math.floor(value / step))]! += 1;
  const most = Math.max(...counts);
  const [low, high] = [0.25, 0.75].map(part => quantileSorted([...values], part)!) as [number, number];
  const floor = above + tall, base = floor + 16;
  const bars = counts.map((n, at): Bar => {
    const height = n === 0 ? 0 : Math.max(2, rounded((n / most) * tall));
    return { from: percent(at, slots), to: percent(at + 1, slots), y: floor - height, height, inside: (at + 1) * step > low && at * step < high };
  });
  const lines = [{ at: median, said: words.distribution.median }, { at: p90, said: words.distribution.most }].flatMap(({ at, said }) => (at === undefined ? [] : [{ at: percent(at, top), said: format.fill(said, { value: text(at) }) }]));
  const ends = label(beyond ? format.fill(words.distribution.over, { value: text(until * step) }) : text(top), { x: 100, y: base, anchor: 'end' }, measure);
  const between = [2, 4, 1, 3].map(part => Math.round((until * part) / 5)).filter(at => at > 0).map(at => label(text(at * step), { x: percent(at, slots), y: base }, measure));
  return { height: base + 4, floor, bars, lines: lines.map(({ at }) => at), over: overOf(lines, width, measure), axis: apart([ends, label('0', { x: 0, y: base, anchor: 'start' }, measure), ...between], width) };
}

/** Each begins at its line; the first gives way to the left where they would touch, the second goes where that does not help. */
function overOf(lines: readonly { readonly at: number; readonly said: string }[], width: number, measure: FormInput['measure']): readonly Label[] {
  const placed: Label[] = [];
  for (const [index, { at, said }] of lines.entries()) {
    const found = (index === 0 ? ['middle', 'end', 'start'] as const : ['middle', 'start', 'end'] as const)
      .map(anchor => within(label(said, { x: at, y: 12, anchor }, measure), width))
      .find(each => fits(each, width) && !placed.some(other => overlap(each, other, width)));
    if (found) placed.push(found);
  }
  return placed;
}
