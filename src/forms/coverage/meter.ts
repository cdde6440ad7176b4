/** The scale with its band, the stack of what is open, the gap to what is needed. */
import { ticks } from 'd3-array';
import { extent, percent, type Extent } from '../marks/extent.js';
import { apart, firstThat, fits, label, within, type Label, type Run } from '../marks/label.js';
import { wordsInside, type Range } from '../marks/ranges.js';
import type { FormInput } from '../form.js';
import type { Category, Step } from './categories.js';
import { needTemplate, reason, scaleTop, thumb } from './need.js';

export interface Segment extends Extent { readonly step: Step; readonly mark: number }

export interface Meter {
  readonly height: number;
  readonly plot: { readonly y: number; readonly height: number };
  readonly bar: { readonly y: number; readonly height: number };
  readonly ranges: readonly Range[];
  readonly words: readonly Label[];
  readonly segments: readonly Segment[];
  /** The stack goes on beyond the scale. */
  readonly cut: boolean;
  readonly gap?: Extent;
  /** Where the need stands, in percent. */
  readonly need?: number;
  readonly needLabel?: Label;
  /** Under their segments; empty where they would touch, then rows say it. */
  readonly labels: readonly Label[];
  readonly axis: readonly Label[];
}

const above = 20;
const bar = 20;
export const leastGap = 4;

export function meter(input: FormInput, stack: readonly Category[]): Meter {
  const { answer, width, card, words, measure } = input;
  const { coverage = null, open = null, needed = null } = answer.figures;
  const top = scaleTop(needed);
  const [low, high] = [percent(thumb.low, top), percent(thumb.high, top)];
  const ranges: readonly Range[] = [{ from: 0, to: low, depth: 1 }, { from: low, to: high, depth: 3 }, { from: high, to: 100, depth: 1 }];
  const need = needed === null ? undefined : percent(needed, top);
  const { thin, healthy, overFull } = words.coverage;
  const inside = card >= 480 ? wordsInside(ranges, [[thin], [healthy], [overFull]], above + 15, width, measure, need) : [];
  const height = inside.length > 0 ? 52 : 40;
  const y = above + (inside.length > 0 ? 24 : 10);
  const perMoney = coverage !== null && open !== null && open > 0 ? Math.max(0, coverage) / open : undefined;
  const segments = perMoney === undefined ? [] : stack.map(({ from, to, step }, mark) => ({ ...extent(from * perMoney, to * perMoney, top), step, mark })).filter(({ from, to }) => to > from);
  const covered = Math.max(0, coverage ?? 0);
  const missing = coverage !== null && needed !== null && covered < needed ? extent(covered, needed, top) : undefined;
  // A gap of a few px has no room for a dashed outline: the number says it.
  const gap = missing && ((missing.to - missing.from) / 100) * width >= leastGap ? missing : undefined;
  const below = above + height;
  const labels = card >= 720 ? segmentLabels(input, stack, segments, gap, below + 16) : [];
  const base = below + (labels.length > 0 ? 18 : 0) + 16;
  const needLabel = need === undefined ? undefined : needText(input, need);
  return {
    height: base + 4, plot: { y: above, height }, bar: { y, height: bar }, ranges, words: inside, segments, cut: covered > top,
    ...(gap && { gap }), ...(need !== undefined && { need }), ...(needLabel && { needLabel }),
    labels, axis: axis(input, top, base),
  };
}

function needText(input: FormInput, x: number): Label | undefined {
  const { answer, width, card, words, format, measure } = input;
  const needed = format.times(answer.figures['needed']!);
  const texts = [...(card >= 480 ? [needTemplate(input)] : []), words.coverage.need];
  const wordings = texts.map(text => within(label(format.fill(text, { needed, reason: reason(input) }), { x, y: 12 }, measure), width));
  return firstThat(wordings, each => fits(each, width));
}

/** Each starts under its segment and may slide as far as its middle; all stand, or none. */
function segmentLabels({ answer, format, words, width, measure }: FormInput, stack: readonly Category[], segments: readonly Segment[], gap: Extent | undefined, y: number): readonly Label[] {
  const missing = answer.figures['gap'] ?? 0;
  const asked: readonly (Extent & { readonly runs: readonly Run[] })[] = [
    ...segments.map(({ from, to, mark }) => ({ from, to, runs: [`${stack[mark]!.name} `, { strong: format.money(stack[mark]!.open, 'compact') }] })),
    ...(gap && missing > 0 ? [{ ...gap, runs: [{ strong: format.fill(words.coverage.gapOf, { gap: format.money(missing, 'compact') }) }] }] : []),
  ];
  let free = 0;
  const placed: Label[] = [];
  for (const { from, to, runs } of asked) {
    const at = (from / 100) * width;
    const start = Math.max(at, free);
    const each = label(runs, { x: from, y, dx: Math.ceil(start - at), anchor: 'start' }, measure);
    if (start > ((from + to) / 200) * width || !fits(each, width)) return [];
    free = start + each.width + 12;
    placed.push(each);
  }
  return placed;
}

/** Both ends and the band first, then whole steps; fewer on a small card. */
function axis({ format, width, card, measure }: FormInput, top: number, y: number): readonly Label[] {
  const places = [0, top, thumb.low, thumb.high, ...(card >= 480 ? ticks(0, top, 5) : [])];
  const labels = [...new Set(places)].map(value => label(value === 0 ? '0' : format.times(value, 0), {
    x: percent(value, top), y, anchor: value === 0 ? 'start' : value === top ? 'end' : 'middle',
  }, measure));
  return apart(labels, width);
}
