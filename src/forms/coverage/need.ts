/** What the coverage has to be, and why, in words that add up as they are printed. */
import type { FormInput } from '../form.js';

/** “1 ÷ 28% win rate”; with a decimal where whole percents would print another need; a rule of thumb without a win rate. */
export const reason = (input: FormInput): string => ownReason(input) ?? input.words.coverage.ruleOfThumb;

/** The longest text over the tick of the need that is true. */
export const needTemplate = (input: FormInput): string => (ownReason(input) === undefined ? input.words.coverage.needThumb : input.words.coverage.needBecause);

function ownReason({ answer, format, words }: FormInput): string | undefined {
  const { needed = null, winRate = null } = answer.figures;
  if (needed === null || winRate === null || winRate <= 0 || !agree(needed, 1 / winRate)) return undefined;
  const digits = [0, 1].find(places => agree(needed, 1 / (Math.round(winRate * 100 * 10 ** places) / (100 * 10 ** places)))) ?? 1;
  return format.fill(words.coverage.oneThrough, { winRate: format.percent(winRate, digits) });
}

const agree = (a: number, b: number): boolean => Math.round(a * 10) === Math.round(b * 10);

/** From nothing to 5×, or as far as the need goes. */
export const scaleTop = (needed: number | null): number => (needed === null || needed < 4.5 ? 5 : Math.ceil(needed * 1.15));

/** The rule of thumb: where pipelines of most teams are neither too thin nor full of what nobody has cleaned. */
export const thumb = { low: 3, high: 4 } as const;

export const thumbText = ({ format }: FormInput): string => `${format.number(thumb.low)}–${format.times(thumb.high, 0)}`;
