/** Chance with a seed: the same seed and name always give the same sequence, in every engine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  between(low: number, high: number): number;
  /** A whole number, both ends included. */
  whole(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** An index, as often as its weight says. */
  weighted(weights: readonly number[]): number;
  /** About standard normal, never beyond ±3.5. */
  normal(): number;
  /** Log-normal with this mean (not median). */
  logNormal(mean: number, sigma: number): number;
  poisson(mean: number): number;
}

/** Each idea draws from a sequence of its own name, so that a change to e-mails leaves every deal as it was. */
export function random(seed: number, name: string): Random {
  const next = sfc32(seed, name);
  const normal = () => (next() + next() + next() + next() - 2) * 1.7320508; // sums, not log and cos, whose last digit differs by engine
  const between = (low: number, high: number) => low + (high - low) * next();
  return {
    next, normal, between,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: probability => next() < probability,
    pick: <T>(items: readonly T[]) => items[Math.floor(next() * items.length)] as T,
    weighted(weights) {
      let total = 0;
      for (const weight of weights) total += weight;
      let left = next() * total;
      for (let index = 0; index < weights.length; index++) if ((left -= weights[index] ?? 0) < 0) return index;
      return weights.length - 1;
    },
    logNormal: (mean, sigma) => mean * Math.exp(sigma * normal() - sigma * sigma / 2),
    poisson(mean) {
      if (mean > 40) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
      let count = 0;
      for (let product = next(), limit = Math.exp(-mean); product > limit; product *= next()) count++;
      return count;
    },
  };
}

/** Small fast counting generator, seeded by a FNV-1a hash of the name. */
function sfc32(seed: number, name: string): () => number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  let a = hash | 0, b = seed | 0, c = 0x9e3779b9 | 0, d = 1;
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let warm = 0; warm < 15; warm++) next();
  return next;
}
