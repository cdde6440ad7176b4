/** Which way: a line over time with the round values of its axis, the earlier one dashed behind it; the running period is dashed. */
import { ticks } from 'd3-array';
import type { Point } from '../../core/kpi/answer.js';
import type { Drawn, FormInput } from '../form.js';
import { apart, label, widthOf, within, type Label, type Run } from '../marks/label.js';
import { boxOf, line, yIn, type Box, type Line } from '../marks/line.js';

export interface TrendLayout extends Drawn {
  readonly says: string;
  readonly height: number;
  readonly plot?: {
    readonly line: Line;
    readonly before?: Line;
    readonly grid: readonly { readonly y: number; readonly text: string }[];
    readonly axis: readonly Label[];
    /** Of the columns of numbers before and after the plot, in px. */
    readonly side: number;
    readonly after: number;
    readonly last: { readonly x: number; readonly y: number };
    /** What the lines end with, in the column after the plot. */
    readonly ends: readonly Label[];
  };
}

export function layout(input: FormInput): TrendLayout {
  const { answer, card, kpi, format, words, width, measure } = input;
  const points = answer.series ?? [];
  const known = points.filter(({ value }) => value !== null);
  const text = (value: number): string => format.value(value, answer.unit, { compact: true, notation: kpi.notation });
  if (known.length < 2) return { marks: [], says: '', height: 0 };
  const compared = comparedOf(input, points.length);
  const box = boxOf(points.map(({ value }) => value), compared.map(({ value }) => value));
  const drawn = line(points, box);
  const before = compared.length > 0 ? line(compared, box) : undefined;
  const grid = ticks(box.low, box.high, 4).filter(value => value >= box.low && value <= box.high).map(value => ({ y: yIn(box, value), text: text(value) }));
  const side = Math.ceil(Math.max(...grid.map(({ text: said }) => measure(said, 12)))) + 12;
  const first = known[0]!, last = known.at(-1)!, lastBefore = compared.findLast(({ value }) => value !== null);
  const height = card >= 480 ? 160 : 120;
  const ends = endsOf(input, box, height, text(last.value!), last.value!, lastBefore && text(lastBefore.value!), lastBefore?.value ?? null);
  const after = Math.max(12, ...ends.map(end => end.width + 12));
  const plot = Math.max(1, width - side - after);
  const middle = drawn.dots[Math.floor((drawn.dots.length - 1) / 2)]!;
  const at = ({ x, at: index }: { readonly x: number; readonly at: number }): Label => within(label(points[index]!.label, { x, y: 14 }, measure), plot);
  const then = (index: number): string => { const value = compared[index]?.value ?? null; return value === null ? '' : `, ${beforeName(input)} ${text(value)}`; };
  return {
    says: format.fill(words.trend.says, { first: `${first.label} ${text(first.value!)}`, last: `${last.label} ${text(last.value!)}` }), height,
    marks: drawn.dots.map(({ at: index }) => ({ point: points[index]!.start, says: `${points[index]!.label}: ${text(points[index]!.value!)}${then(index)}` })),
    plot: {
      line: drawn, ...(before && { before }), grid, side, after, ends,
      axis: apart([at(drawn.dots.at(-1)!), at(drawn.dots[0]!), at(middle)], plot, 12),
      last: { x: drawn.dots.at(-1)!.x, y: drawn.dots.at(-1)!.y },
    },
  };
}

/** The earlier points, one for each of these: the first of a longer series, as far as a shorter one goes. */
function comparedOf({ others }: FormInput, length: number): readonly Pick<Point, 'value' | 'partial'>[] {
  const series = others?.get('earlier')?.series ?? [];
  if (series.filter(({ value }) => value !== null).length < 2) return [];
  return Array.from({ length }, (_, at) => ({ value: series[at]?.value ?? null }));
}

const beforeName = ({ answer, words }: FormInput): string => (answer.previous ? words.trend.before : words.trend.yearAgo);

/** Two ends that lie close are pushed apart, the one that is now in bold; on a narrow card they are numbers alone. */
function endsOf(input: FormInput, box: Box, height: number, now: string, value: number, then: string | undefined, earlier: number | null): readonly Label[] {
  const { card, words, measure } = input;
  if (then === undefined || earlier === null) return [];
  const worded = (text: string): string => (card < 360 ? '' : ` ${text}`);
  const place = (at: number): number => (yIn(box, at) / 100) * height + 4;
  let here = place(value), there = place(earlier);
  const push = 16 - Math.abs(here - there);
  if (push > 0) { here += (value >= earlier ? -push : push) / 2; there += (value >= earlier ? push : -push) / 2; }
  const end = (runs: readonly Run[], y: number): Label => ({ x: 0, y: Math.round(y), dx: 12, anchor: 'start', runs, width: widthOf(runs, measure) });
  return [end([{ strong: now }, worded(words.trend.now)], here), end([then, worded(beforeName(input))], there)];
}
