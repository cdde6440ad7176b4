import { nice } from 'd3-array';

/** A round end for a scale from 0 that holds all of these. */
export function scaleTop(...values: readonly (number | null | undefined)[]): number {
  const most = Math.max(0, ...values.filter(value => typeof value === 'number'));
  return most === 0 ? 1 : nice(0, most * 1.02, 5)[1];
}
