/** The two-sided 95 % quantile of Student's t: by Newton's steps on its distribution, from the normal's. */
export function student95(df: number): number {
  let t = 1.959963984540054;
  if (df < 3) t = df === 1 ? 12.706204736432095 : 4.302652729911275;
  for (let step = 0; step < 60; step++) {
    const move = (cdf(t, df) - 0.975) / density(t, df);
    t -= move;
    if (Math.abs(move) < 1e-13 * t) break;
  }
  return t;
}

function density(t: number, df: number): number {
  return Math.exp(logGamma((df + 1) / 2) - logGamma(df / 2) - 0.5 * Math.log(df * Math.PI) - ((df + 1) / 2) * Math.log1p((t * t) / df));
}

const cdf = (t: number, df: number): number => 1 - 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);

/** The regularised incomplete beta function, by Lentz's continued fraction. */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  const tiny = 1e-300;
  let c = 1, d = 1 / nonzero(1 - ((a + b) * x) / (a + 1), tiny), fraction = d;
  for (let m = 1; m <= 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonzero(1 + even * d, tiny);
    c = nonzero(1 + even / c, tiny);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonzero(1 + odd * d, tiny);
    c = nonzero(1 + odd / c, tiny);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return front * fraction;
}

const nonzero = (value: number, tiny: number): number => (Math.abs(value) < tiny ? tiny : value);

const lanczos = [0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7];

function logGamma(x: number): number {
  const g = 7, shifted = x - 1;
  let series = lanczos[0]!;
  for (let at = 1; at < g + 2; at++) series += lanczos[at]! / (shifted + at);
  const t = shifted + g + 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(series);
}
