/** Which way: a line over time with the round values of its axis; the running period is dashed. */
import { ticks } from 'd3-array';
import type { Drawn, FormInput } from '../form.js';
import { label, overlap, within, type Label } from '../marks/label.js';
import { boxOf, line, yIn, type Line } from '../marks/line.js';

export interface TrendLayout extends Drawn {
  readonly says: string;
  readonly height: number;
  readonly plot?: {
    readonly line: Line;
    readonly before?: Line;
    readonly grid: readonly { readonly y: number; readonly text: string }[];
    readonly axis: readonly Label[];
    /** Of the column of numbers beside the plot, in px. */
    readonly side: number;
    readonly last: { readonly x: number; readonly y: number; readonly text: string };
  };
}

const tall = 120;

export function layout(input: FormInput): TrendLayout {
  const { answer, kpi, format, words, width, measure } = input;
  const points = answer.series ?? [];
  const known = points.filter(({ value }) => value !== null);
  const text = (value: number): string => format.value(value, answer.unit, { compact: true, notation: kpi.notation });
  if (known.length < 2) return { marks: [], says: '', height: 0 };
  const earlier = input.others?.get('previous')?.series ?? [];
  const values = points.map(({ value }) => value);
  const compared = earlier.length === points.length ? earlier.map(({ value }) => value) : [];
  const box = boxOf(values, compared);
  const drawn = line(points, box);
  const round = ticks(box.low, box.high, 4).filter(value => value >= box.low && value <= box.high);
  const grid = round.map(value => ({ y: yIn(box, value), text: text(value) }));
  const side = Math.ceil(Math.max(...grid.map(({ text: said }) => measure(said, 12)))) + 12;
  const first = known[0]!, last = known.at(-1)!;
  const plot = width - side - 8;
  const ends = [first, last].map((point, at) => within(label(point.label, { x: at === 0 ? drawn.dots[0]!.x : drawn.dots.at(-1)!.x, y: 14 }, measure), plot));
  return {
    says: format.fill(words.trend.says, { first: `${first.label} ${text(first.value!)}`, last: `${last.label} ${text(last.value!)}` }), height: tall,
    marks: drawn.dots.map(({ at }) => ({ point: points[at]!.start, says: `${points[at]!.label}: ${text(points[at]!.value!)}` })),
    plot: {
      line: drawn, ...(compared.some(value => value !== null) && { before: line(earlier, box) }), grid, side,
      axis: overlap(ends[0]!, ends[1]!, plot) ? [ends[1]!] : ends,
      last: { x: drawn.dots.at(-1)!.x, y: drawn.dots.at(-1)!.y, text: text(last.value!) },
    },
  };
}
