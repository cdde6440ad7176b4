/** The longest stretch without a question, of the median call and of the worst: one-sided, so a plain bullet with a limit. */
import { percent } from '../marks/extent.js';
import { apart, firstThat, label, type Label } from '../marks/label.js';
import type { FormInput } from '../form.js';

export interface Monologue {
  readonly median: string;
  /** In percent. */
  readonly limit: number;
  readonly end?: number;
  readonly longest?: number;
  readonly cut: boolean;
  readonly axis: readonly Label[];
}

/** Gong's study puts a monologue of a good call at two and a half minutes at most. */
const limit = 150;
const least = 360, most = 900;

export function monologue({ answer, format, words, width, card, measure }: FormInput): Monologue | undefined {
  const { medianMonologue = null, longestMonologue = null } = answer.figures;
  if (card < 480 || (medianMonologue === null && longestMonologue === null)) return undefined;
  const longest = Math.max(medianMonologue ?? 0, longestMonologue ?? 0);
  const top = Math.min(most, Math.max(least, Math.ceil((longest * 1.1) / 60) * 60));
  const plot = card >= 720 ? (width - 32) / 2 : width;
  const clock = (seconds: number): string => format.duration(seconds, 'seconds');
  const y = 40;
  const atLimit = label(format.fill(words.balance.limit, { limit: clock(limit) }), { x: percent(limit, top), y }, measure);
  const far = longestMonologue === null ? undefined : farLabel(longestMonologue, atLimit);
  return {
    median: medianMonologue === null ? '–' : clock(medianMonologue), limit: percent(limit, top), cut: longest > top,
    ...(medianMonologue !== null && { end: percent(medianMonologue, top) }), ...(longestMonologue !== null && { longest: percent(longestMonologue, top) }),
    axis: apart([label('0', { x: 0, y, anchor: 'start' }, measure), atLimit, ...(far ? [far] : [])], plot),
  };

  function farLabel(seconds: number, taken: Label): Label | undefined {
    const x = percent(seconds, top);
    const wordings = [format.fill(words.balance.longest, { longest: clock(seconds) }), clock(seconds)];
    const anchors = ['middle', 'end', 'start'] as const;
    return firstThat(wordings.flatMap(text => anchors.map(anchor => label(text, { x, y, anchor }, measure))), each => apart([taken, each], plot).includes(each));
  }
}
