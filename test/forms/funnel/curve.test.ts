import { curveMonotoneX, line } from 'd3-shape';
import { expect, test } from 'vitest';
import { heightOn, type Spot } from '../../../src/forms/funnel/curve.js';

const points: readonly Spot[] = [{ x: 0, y: 80 }, { x: 10, y: 20 }, { x: 45, y: 0 }, { x: 60, y: 70 }, { x: 100, y: 97 }];

/** The pieces that d3 draws (in thousandths), each at its middle: an eighth of both ends and three of both handles. */
function middles(spots: readonly Spot[]): readonly Spot[] {
  const pieces = line<Spot>(({ x }) => x, ({ y }) => y).curve(curveMonotoneX)(spots)!.slice(1).split('C');
  const numbers = pieces.map(piece => piece.split(',').map(Number));
  return numbers.slice(1).map((piece, at) => {
    const [x0, y0] = numbers[at]!.slice(-2) as [number, number], [x1, y1, x2, y2, x3, y3] = piece as [number, number, number, number, number, number];
    return { x: (x0 + 3 * x1 + 3 * x2 + x3) / 8, y: (y0 + 3 * y1 + 3 * y2 + y3) / 8 };
  });
}

test('is where d3 draws the line, between any two points', () => {
  for (const { x, y } of middles(points)) expect(heightOn(points, x)).toBeCloseTo(y, 2);
});
test('is at the points themselves, and stays level beyond the ends', () => {
  for (const { x, y } of points) expect(heightOn(points, x)).toBeCloseTo(y, 9);
  expect([heightOn(points, -5), heightOn(points, 120)]).toEqual([80, 97]);
});
