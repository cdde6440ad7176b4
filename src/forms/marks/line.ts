/** A line through the points of a series, in a box of 100 by 100 that stretches. */
import { quantileSorted } from 'd3-array';
import type { Point } from '../../core/kpi/answer.js';
import { rounded } from './extent.js';

export interface Line {
  /** Whole periods. */
  readonly path: string;
  /** From the last whole period to the running one: it has not happened yet. */
  readonly running?: string;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly at: number }[];
}

type Values = readonly (number | null)[];

export interface Box { readonly low: number; readonly high: number }

/** Room for all values, with a little air; a flat line stands in the middle. */
export function boxOf(...series: readonly Values[]): Box {
  const known = series.flat().filter(value => value !== null);
  const low = Math.min(...known), high = Math.max(...known);
  const pad = high > low ? (high - low) * 0.12 : Math.abs(high) * 0.1 || 1;
  return { low: low - pad, high: high + pad };
}

export const yIn = ({ low, high }: Box, value: number): number => rounded(100 - ((value - low) / (high - low)) * 100);

export function line(points: readonly Pick<Point, 'value' | 'partial'>[], box: Box): Line {
  const x = (at: number): number => (points.length < 2 ? 50 : rounded((at / (points.length - 1)) * 100));
  let path = '', running = '', before: string | undefined;
  const dots: { x: number; y: number; at: number }[] = [];
  points.forEach(({ value, partial }, at) => {
    if (value === null) { before = undefined; return; }
    const y = yIn(box, value), place = `${x(at)} ${y}`;
    dots.push({ x: x(at), y, at });
    if (partial) running = before === undefined ? '' : `M${before}L${place}`;
    else path += `${before === undefined ? 'M' : 'L'}${place}`;
    before = place;
  });
  return { path, ...(running !== '' && { running }), dots };
}

/** The middle half of the values: what is usual. Needs four. */
export function usual(values: Values): Box | undefined {
  const known = values.filter(value => value !== null).toSorted((a, b) => a - b);
  return known.length < 4 ? undefined : { low: quantileSorted(known, 0.25)!, high: quantileSorted(known, 0.75)! };
}
