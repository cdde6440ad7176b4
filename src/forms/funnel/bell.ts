/** Open deals over the probability that their stages promise: a line through counts, with a name at each. */
import { curveMonotoneX, area, line } from 'd3-shape';
import type { Row } from '../../core/kpi/answer.js';
import type { FormInput } from '../form.js';
import { rounded } from '../marks/extent.js';
import { earlierName } from '../marks/earlier.js';
import { apart, fits, label, overlap, reach, within, type Label } from '../marks/label.js';
import { heightOn, type Spot } from './curve.js';

export interface Bell {
  readonly line: string;
  readonly area: string;
  /** The earlier counts; absent where they are not known. */
  readonly before?: string;
  readonly dots: readonly { readonly x: number; readonly y: number; readonly mark: number }[];
  readonly labels: readonly Label[];
  /** Those on the filled side of the line. */
  readonly inside: readonly Label[];
  readonly axis: readonly Label[];
}

/** Heights in px: of the plot, of the room for words above it. */
export const tall = 120, above = 44;

interface Aside { readonly anchor: 'start' | 'middle' | 'end'; readonly dx: number }

/** Over a dot, or to the side of it where the line falls away. */
const asides: readonly Aside[] = [{ anchor: 'middle', dx: 0 }, { anchor: 'start', dx: -4 }, { anchor: 'end', dx: 4 }];

const path = line<Spot>(({ x }) => x, ({ y }) => y).curve(curveMonotoneX).digits(2);
const fill = area<Spot>().x(({ x }) => x).y0(100).y1(({ y }) => y).curve(curveMonotoneX).digits(2);

export function bell(input: FormInput, rows: readonly Row[], name: (row: Row) => string): Bell {
  const { format, words, width, measure, answer } = input;
  const before = rows.map(row => row.previous ?? null);
  const known = answer.previous !== undefined && before.every(value => value !== null) && before.some(value => value! > 0);
  const most = Math.max(...rows.map(({ value }) => value!), ...(known ? before.map(value => value!) : []));
  const place = (row: Row, value: number): Spot => ({ x: rounded(row.figures['probability']! * 100), y: rounded(100 - (value / most) * 100) });
  const points = rows.map((row, mark) => ({ ...place(row, row.value!), mark, row })).sort((a, b) => a.x - b.x);
  const curve = reached(points), earlier = known ? reached(rows.map((row, at) => place(row, before[at]!)).sort((a, b) => a.x - b.x)) : undefined;
  const blocks: (readonly Label[])[] = [];
  for (const { x, y, row } of points.toSorted((a, b) => b.row.value! - a.row.value!)) {
    const at = above + (y / 100) * tall, count = format.number(row.value!);
    const one = (dy: number, runs: Label['runs'], aside: Aside): Label => within(label(runs, { x, y: at + dy, ...aside }, measure), width);
    const stacked = (second: number, aside: Aside): readonly Label[] => [one(second - 16, [{ strong: count }], aside), one(second, [name(row)], aside)];
    const fitting = [
      ...asides.flatMap(aside => [stacked(-10, aside), stacked(-20, aside), stacked(-30, aside)]), stacked(36, asides[0]!),
      ...asides.map(aside => [one(-10, [{ strong: count }, ` ${name(row)}`], aside)]), [one(20, [{ strong: count }, ` ${name(row)}`], asides[0]!)],
      ...asides.map(aside => [one(-10, [{ strong: count }], aside)]), [one(20, [{ strong: count }], asides[0]!)],
    ]
      .filter(block => block.every(each => fits(each, width) && each.y >= 12 && each.y <= above + tall - 4) && clear(block, curve, width) && !blocks.some(other => touching(block, other, width)));
    // Words over a neighbour's dot would be read as its name.
    const own = fitting.filter(block => block.every(each => { const [from, to] = reach(each, width); return points.every(other => other.row === row || other.x / 100 * width < from - 4 || other.x / 100 * width > to + 4); }));
    const found = (earlier && own.find(block => block.length + block[0]!.runs.length > 2 && clear(block, earlier, width))) ?? own[0] ?? fitting[0];
    if (found) blocks.push(found);
  }
  const under = (block: readonly Label[]): boolean => block.some(each => each.y - 6 > heightAt(curve, (reach(each, width)[0] + each.width / 2) / width * 100));
  const said = earlier && saidOf(earlierName(input), earlier, blocks, curve, input);
  return {
    line: path(curve) ?? '', area: fill(curve) ?? '', ...(earlier && { before: path(earlier) ?? '' }),
    dots: points.map(({ x, y, mark }) => ({ x, y, mark })), labels: blocks.filter(block => !under(block)).flat(), inside: [...blocks.filter(under).flat(), ...(said ? [said] : [])],
    axis: apart([0, 100, 50, 25, 75].map(at => label(at === 100 ? words.funnel.likely : String(at), { x: at, y: above + tall + 16, anchor: at === 0 ? 'start' : at === 100 ? 'end' : 'middle' }, measure)), width),
  };
}

/** The curve goes on to both ends of the scale. */
function reached(points: readonly Spot[]): readonly Spot[] {
  const first = points[0]!, last = points.at(-1)!;
  return [...(first.x > 0 ? [{ x: 0, y: (100 + first.y) / 2 }] : []), ...points, ...(last.x < 100 ? [{ x: 100, y: 97 }] : [])];
}

/** In px, at a place in percent of the plot. */
const heightAt = (curve: readonly Spot[], x: number): number => above + (heightOn(curve, x) / 100) * tall;

/** Whether words stand wholly above the line, or wholly below it. */
function clear(block: readonly Label[], curve: readonly Spot[], width: number): boolean {
  const edges = block.map(each => reach(each, width));
  const from = Math.min(...edges.map(([left]) => left)), to = Math.max(...edges.map(([, right]) => right));
  const top = Math.min(...block.map(({ y }) => y)) - 11, bottom = Math.max(...block.map(({ y }) => y)) + 3;
  const heights = [0, 1, 2, 3, 4, 5, 6, 7, 8].map(eighth => eighth / 8).map(share => heightAt(curve, ((from + (to - from) * share) / width) * 100));
  return heights.every(height => bottom <= height) || heights.every(height => top >= height);
}

const touching = (a: readonly Label[], b: readonly Label[], width: number): boolean =>
  a.some(one => b.some(other => Math.abs(one.y - other.y) < 15 && overlap(one, other, width, 6)));

/** The earlier period's name by its line, where it lies apart from the other. */
function saidOf(name: string, earlier: readonly Spot[], taken: readonly (readonly Label[])[], curve: readonly Spot[], { width, measure }: FormInput): Label | undefined {
  return earlier.flatMap(({ x, y }) => [-8, 18].map(dy => within(label(name, { x, y: Math.round(above + (y / 100) * tall + dy) }, measure), width)))
    .find(each => each.y > 12 && each.y < above + tall - 2 && fits(each, width) && clear([each], curve, width) && clear([each], earlier, width) && !taken.some(block => touching([each], block, width)));
}
