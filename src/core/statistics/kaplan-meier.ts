/** The product-limit estimate; `events` are 1 where the time ended in the event, 0 where it was still running. */
export function kaplanMeier(times: ArrayLike<number>, events: ArrayLike<number>): { times: number[]; survival: number[] } {
  const order = Uint32Array.from({ length: times.length }, (_, at) => at).sort((a, b) => times[a]! - times[b]!);
  const result = { times: [] as number[], survival: [] as number[] };
  let atRisk = order.length, survival = 1;
  for (let at = 0; at < order.length;) {
    const time = times[order[at]!]!;
    let ended = 0, left = 0;
    for (; at < order.length && times[order[at]!]! === time; at++) { left++; if (events[order[at]!]) ended++; }
    if (ended > 0) {
      survival *= 1 - ended / atRisk;
      result.times.push(time);
      result.survival.push(survival);
    }
    atRisk -= left;
  }
  return result;
}

/** The first time at which half have ended; `undefined` where the half is never reached. */
export function survivalMedian(times: ArrayLike<number>, events: ArrayLike<number>): number | undefined {
  const { times: at, survival } = kaplanMeier(times, events);
  // A product of fractions may miss one half by a rounding.
  return at[survival.findIndex(value => value <= 0.5 + 1e-12)];
}
