import { sortedOf } from './sorted-of.js';

/** The product-limit estimate; `events` are 1 where the time ended in the event, 0 where it was still running. */
export function kaplanMeier(times: ArrayLike<number>, events: ArrayLike<number>): { times: number[]; survival: number[] } {
  const all = Float64Array.from(times).sort(), ends = sortedOf(times, at => Boolean(events[at]));
  const result = { times: [] as number[], survival: [] as number[] };
  let survival = 1, at = 0, end = 0;
  while (at < all.length) {
    const time = all[at]!, atRisk = all.length - at, before = end;
    while (at < all.length && all[at] === time) at++;
    while (ends[end] === time) end++;
    if (end === before) continue;
    survival *= 1 - (end - before) / atRisk;
    result.times.push(time);
    result.survival.push(survival);
  }
  return result;
}

/** The first time at which half have ended; `undefined` where the half is never reached. */
export function survivalMedian(times: ArrayLike<number>, events: ArrayLike<number>): number | undefined {
  const { times: at, survival } = kaplanMeier(times, events);
  // A product of fractions may miss one half by a rounding.
  return at[survival.findIndex(value => value <= 0.5 + 1e-12)];
}
