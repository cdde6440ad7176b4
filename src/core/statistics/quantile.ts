import { quantileSorted } from 'd3-array';

/** Linear interpolation (type 7) in sorted values; `undefined` of none. */
export const quantile = (sorted: Float64Array, p: number): number | undefined => quantileSorted(sorted as unknown as number[], p);
