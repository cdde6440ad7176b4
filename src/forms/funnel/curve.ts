/** How high the line of `curveMonotoneX` runs between its points, so that words keep off it. */
export interface Spot { readonly x: number; readonly y: number }

export function heightOn(points: readonly Spot[], x: number): number {
  const next = points.findIndex(point => point.x >= x);
  if (next <= 0) return points[next === 0 ? 0 : points.length - 1]!.y;
  const a = points[next - 1]!, b = points[next]!, span = b.x - a.x;
  const before = points[next - 2], after = points[next + 1];
  const inner = [before && slope(before, a, b), after && slope(a, b, after)];
  const rise = (b.y - a.y) / span;
  // At an end the line leaves as the other side of its piece asks; a piece alone is straight.
  const start = inner[0] ?? (inner[1] === undefined ? rise : (3 * rise - inner[1]) / 2), end = inner[1] ?? (inner[0] === undefined ? rise : (3 * rise - inner[0]) / 2);
  const t = (x - a.x) / span, u = 1 - t;
  return u * u * (1 + 2 * t) * a.y + t * t * (3 - 2 * t) * b.y + t * u * span * (u * start - t * end);
}

/** Of the line at the middle one of three points: flat at a peak, else no steeper than both of its sides allow. */
function slope(a: Spot, b: Spot, c: Spot): number {
  const left = b.x - a.x, right = c.x - b.x;
  const s = (b.y - a.y) / left, r = (c.y - b.y) / right, mean = (s * right + r * left) / (left + right);
  return (Math.sign(s) + Math.sign(r)) * Math.min(Math.abs(s), Math.abs(r), Math.abs(mean) / 2) || 0;
}
