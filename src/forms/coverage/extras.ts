/** Beside the meter: how coverage went, and what would close the gap. */
import { extent as range } from 'd3-array';
import { percent, rounded } from '../marks/extent.js';
import type { FormInput } from '../form.js';
import { thumb, thumbText } from './need.js';

export interface History {
  readonly title: string;
  /** A path in a box of 100 by 100; a missing value breaks the line. */
  readonly path: string;
  /** The band of the rule of thumb, from the top. */
  readonly band: { readonly y: number; readonly height: number };
  readonly last: { readonly x: number; readonly y: number };
  readonly first: string;
  readonly until: string;
  readonly value: string;
}

export function history(input: FormInput): History | undefined {
  const { answer, card, format, words } = input;
  const points = answer.series ?? [];
  const known = points.flatMap(({ value }, at) => (value === null ? [] : [{ at, value: Math.max(0, value) }]));
  const first = known[0], last = known.at(-1);
  if (card < 480 || !first || !last || first === last) return undefined;
  const [low = 0, high = 0] = range([thumb.low, thumb.high, ...known.map(({ value }) => value)]);
  const pad = (high - low) * 0.1;
  const [floor, size] = [Math.max(0, low - pad), high + pad - Math.max(0, low - pad)];
  const y = (value: number): number => rounded(100 - percent(value - floor, size));
  const x = (at: number): number => percent(at, points.length - 1);
  const path = known.map(({ at, value }, place) => `${known[place - 1]?.at === at - 1 ? 'L' : 'M'}${x(at)} ${y(value)}`).join('');
  return {
    title: format.fill(words.coverage.history, { band: thumbText(input) }),
    path, band: { y: y(thumb.high), height: rounded(y(thumb.low) - y(thumb.high)) }, last: { x: x(last.at), y: y(last.value) },
    first: `${points[first.at]!.label} ${format.times(first.value)}`, until: points[last.at]!.label, value: format.times(last.value),
  };
}

/** Only what the figures say: new deals at the average deal of a further answer, and the win rate that would need no more. */
export function closing({ answer, card, format, words, others }: FormInput): string | undefined {
  const { gap = null, coverage = null, winRate = null } = answer.figures;
  if (card < 480 || gap === null || gap <= 0) return undefined;
  const average = others?.get('revenue-per-deal')?.figures['mean'] ?? others?.get('pipeline-velocity')?.figures['averageDeal'] ?? null;
  if (average === null || average <= 0) return undefined;
  const count = Math.ceil(gap / average);
  const deals = format.fill(words.coverage.moreDeals, { deals: format.count(count, 'deal'), average: format.money(average) });
  const rate = coverage !== null && coverage > 1 && winRate !== null ? format.fill(words.coverage.liftWinRate, { winRate: format.percent(1 / coverage) }) : '';
  return [deals, rate].filter(Boolean).join(' ');
}
