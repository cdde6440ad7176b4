/** How it spreads: the middle half and the tail up to nine tenths, the median across them, the mean on them. */
import { unitsOf } from '../../core/kpi/units.js';
import type { Drawn, FormInput } from '../form.js';
import { extent, percent } from '../marks/extent.js';
import { histogram, type Histogram } from './histogram.js';
import { apart, fits, label, overlap, within, type Anchor, type Label } from '../marks/label.js';
import type { Range } from '../marks/ranges.js';
import { scaleTop } from '../marks/scale-top.js';

export interface DistributionLayout extends Drawn {
  readonly says: string;
  readonly note: string;
  /** In place of the ranges, where the single cases are known. */
  readonly histogram?: Histogram;
  readonly plot?: {
    readonly height: number;
    readonly band: { readonly y: number; readonly height: number };
    readonly ranges: readonly Range[];
    /** Where a quarter, three quarters and nine tenths end. */
    readonly edges: readonly number[];
    readonly median?: number;
    /** Hollow where there are too few. */
    readonly mean?: { readonly at: number; readonly few: boolean };
    readonly over: readonly Label[];
    readonly axis: readonly Label[];
  };
}

const band = { y: 20, height: 24 };
const base = band.y + band.height + 16;

export function layout(input: FormInput): DistributionLayout {
  const { answer, kpi, format, words, width, measure } = input;
  const figure = (name: string): number | undefined => answer.figures[name] ?? undefined;
  const [p25, median, p75, p90, mean] = ['p25', 'median', 'p75', 'p90', 'mean'].map(figure);
  const edges = [p25, p75, p90].filter(value => value !== undefined);
  if (edges.length === 0) return { marks: [], says: '', note: '' };
  const units = unitsOf(kpi);
  const unit = units['median'] ?? units['p90'] ?? answer.unit;
  const text = (value: number): string => format.value(value, unit, { compact: true });
  const said = {
    median: median === undefined ? '' : format.fill(words.distribution.median, { value: text(median) }),
    mean: mean === undefined ? '' : format.fill(words.distribution.mean, { value: text(mean) }),
  };
  const spread = [
    p75 === undefined ? '' : p25 === undefined ? format.fill(words.distribution.quarters, { value: text(p75) }) : format.fill(words.distribution.half, { low: text(p25), high: text(p75) }),
    p90 === undefined ? '' : format.fill(words.distribution.tenth, { value: text(p90) }),
  ].filter(Boolean).join(' ');
  const middle = [said.median, said.mean].filter(Boolean).join(', ');
  const says = [middle === '' ? kpi.title : `${kpi.title}: ${ended(middle)}`, spread].filter(Boolean).join(' ');
  const bars = histogram({ values: input.spread ?? [], unit, median, p90, text }, input);
  if (bars) return { says, marks: [{ says }], note: [said.mean === '' ? '' : ended(capital(said.mean)), spread].filter(Boolean).join(' '), histogram: bars };
  const top = scaleTop(...edges, median, mean);
  const [over, left] = above([{ at: median, text: said.median }, { at: mean, text: said.mean }], top, width, measure);
  const under = [...edges.map(value => within(label(text(value), { x: percent(value, top), y: base }, measure), width)),
    label('0', { x: 0, y: base, anchor: 'start' }, measure), label(text(top), { x: 100, y: base, anchor: 'end' }, measure)];
  return {
    says, marks: [{ says }], note: [left === '' ? '' : ended(capital(left)), spread].filter(Boolean).join(' '),
    plot: {
      height: base + 4, band,
      ranges: [
        ...(p90 === undefined ? [] : [{ ...extent(p75 ?? p25 ?? 0, p90, top), depth: 1 } as const]),
        ...(p75 === undefined ? [] : [{ ...extent(p25 ?? 0, p75, top), depth: 2 } as const]),
      ],
      edges: edges.map(value => percent(value, top)),
      ...(median !== undefined && { median: percent(median, top) }),
      ...(mean !== undefined && { mean: { at: percent(mean, top), few: answer.sample.tooSmall === true } }),
      over, axis: apart(under, width),
    },
  };
}

/** An abbreviation brings its own full stop. */
const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

interface Told { readonly at: number | undefined; readonly text: string }

/** The words over the band: centred, else leaning away from each other; else the first alone. What is left over is for the note. */
function above(told: readonly Told[], top: number, width: number, measure: FormInput['measure']): readonly [readonly Label[], string] {
  const known = told.flatMap(({ at, text }) => (at === undefined ? [] : [{ at, text }]));
  const place = ({ at, text }: { at: number; text: string }, anchor: Anchor): Label =>
    label(text, { x: percent(at, top), y: 12, dx: anchor === 'end' ? -4 : anchor === 'start' ? 4 : 0, anchor }, measure);
  const centred = known.map(each => within(place(each, 'middle'), width));
  const kept = apart(centred, width);
  const [first, second] = known;
  if (kept.length === known.length || !first || !second) return [kept, leftOver(known, centred, kept)];
  const leaning = [place(first, first.at <= second.at ? 'end' : 'start'), place(second, first.at <= second.at ? 'start' : 'end')];
  return leaning.every(each => fits(each, width)) && !overlap(leaning[0]!, leaning[1]!, width, 7) ? [leaning, ''] : [kept, leftOver(known, centred, kept)];
}

const leftOver = (known: readonly { readonly text: string }[], placed: readonly Label[], kept: readonly Label[]): string =>
  known.filter((_, at) => !kept.includes(placed[at]!)).map(({ text }) => text).join(', ');
