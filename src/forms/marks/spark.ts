/** A small line without axes: its usual range, its ends in words. */
import type { Point } from '../../core/kpi/answer.js';
import { boxOf, line, usual, yIn, type Line } from './line.js';
import { rounded } from './extent.js';

export interface Spark {
  readonly line: Line;
  readonly band?: { readonly y: number; readonly height: number };
  readonly last: { readonly x: number; readonly y: number };
  readonly first: string;
  readonly until: string;
  readonly value: string;
}

/** `undefined` below three points with a value. */
export function spark(points: readonly Point[], text: (value: number) => string): Spark | undefined {
  const known = points.filter(({ value }) => value !== null);
  const first = known[0], last = known.at(-1);
  if (known.length < 3 || !first || !last) return undefined;
  const values = points.map(({ value }) => value);
  const box = boxOf(values), band = usual(values);
  const drawn = line(points, box);
  return {
    line: drawn, last: drawn.dots.at(-1)!, first: `${first.label} ${text(first.value!)}`, until: last.label, value: text(last.value!),
    ...(band && { band: { y: yIn(box, band.high), height: rounded(yIn(box, band.low) - yIn(box, band.high)) } }),
  };
}
