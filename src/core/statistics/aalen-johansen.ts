import { sortedOf } from './sorted-of.js';

/**
 * The share that has ended in the event by a time, while other endings compete: `causes` are 0 still running, 1 the
 * event, 2 another ending. An ending on the day counts. `undefined` of nothing.
 */
export function incidence(times: ArrayLike<number>, causes: ArrayLike<number>, within: number): number | undefined {
  if (times.length === 0) return undefined;
  const events = sortedOf(times, at => causes[at] === 1), others = sortedOf(times, at => causes[at] === 2);
  const all = Float64Array.from(times).sort();
  let survival = 1, ended = 0, at = 0, event = 0, other = 0;
  while (at < all.length) {
    const time = all[at]!, atRisk = all.length - at, before = event, beforeOther = other;
    if (time > within) break;
    while (at < all.length && all[at] === time) at++;
    while (events[event] === time) event++;
    while (others[other] === time) other++;
    ended += survival * ((event - before) / atRisk);
    survival *= 1 - (event - before + other - beforeOther) / atRisk;
  }
  return ended;
}
