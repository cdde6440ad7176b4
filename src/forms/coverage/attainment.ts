/** The target is reached: nothing is left to cover, so what is won stands against it. */
import { nice } from 'd3-array';
import { percent } from '../marks/extent.js';
import { apart, label, within, type Label } from '../marks/label.js';
import type { Range } from '../marks/ranges.js';
import type { FormInput } from '../form.js';

export interface Attainment {
  readonly height: number;
  readonly plot: { readonly y: number; readonly height: number };
  readonly bar: { readonly y: number; readonly height: number };
  readonly ranges: readonly Range[];
  /** The end of the bar and the target, in percent. */
  readonly won: number;
  readonly target: number;
  readonly targetLabel: Label;
  readonly axis: readonly Label[];
}

export const isMet = ({ answer }: FormInput): boolean => answer.figures['remaining'] !== undefined && answer.figures['remaining'] !== null && answer.figures['remaining'] <= 0;

const above = 20, height = 32;

export function attainment({ answer, format, words, width, measure }: FormInput): Attainment | undefined {
  const { won = null, target = null } = answer.figures;
  if (won === null || target === null) return undefined;
  const size = Math.max(won, target, 0);
  const top = size > 0 ? nice(0, size * 1.1, 5)[1] : 1;
  const at = percent(target, top);
  const text = format.fill(words.coverage.target, { target: format.money(target, 'compact') });
  const y = above + height + 20;
  return {
    height: y + 4, plot: { y: above, height }, bar: { y: above + 10, height: 12 },
    ranges: [{ from: 0, to: at, depth: 1 }, { from: at, to: 100, depth: 3 }],
    won: percent(won, top), target: at,
    targetLabel: within(label(text, { x: at, y: 12 }, measure), width),
    axis: apart([label('0', { x: 0, y, anchor: 'start' }, measure), label(format.money(top, 'compact'), { x: 100, y, anchor: 'end' }, measure)], width),
  };
}
