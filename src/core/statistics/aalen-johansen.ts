/**
 * The share that has ended in the event by a time, while other endings compete: `causes` are 0 still running, 1 the
 * event, 2 another ending. An ending on the day counts. `undefined` of nothing.
 */
export function incidence(times: ArrayLike<number>, causes: ArrayLike<number>, within: number): number | undefined {
  if (times.length === 0) return undefined;
  const order = Uint32Array.from({ length: times.length }, (_, at) => at).sort((a, b) => times[a]! - times[b]!);
  let atRisk = order.length, survival = 1, ended = 0;
  for (let at = 0; at < order.length;) {
    const time = times[order[at]!]!;
    if (time > within) break;
    let events = 0, others = 0, left = 0;
    for (; at < order.length && times[order[at]!]! === time; at++) {
      left++;
      const cause = causes[order[at]!]!;
      if (cause === 1) events++; else if (cause === 2) others++;
    }
    ended += survival * (events / atRisk);
    survival *= 1 - (events + others) / atRisk;
    atRisk -= left;
  }
  return ended;
}
