/** The thresholds of the answer as ranges of a two-sided scale, each with its word. */
import { rangesOf, type Range } from '../marks/ranges.js';
import type { Answer, Band } from '../../core/kpi/answer.js';
import type { Words } from '../../core/locales/en.js';

const bounds = (bands: readonly Band[]): readonly number[] => bands.flatMap(({ to }) => (to === null ? [] : [to]));

export const thresholds = ({ bands = [] }: Answer): readonly number[] => bounds(bands).filter(to => to > 0);

/** The last threshold stands at 5 of 7 (5 of 8 in rows): beyond it there is no end, only “and more”. */
export const topOf = (answer: Answer, beyond: number): number => ((thresholds(answer).at(-1) ?? 5) / 5) * beyond;

export const zones = ({ bands = [] }: Answer, top: number): readonly Range[] => rangesOf(bands, top);

/** From long to short. A code that has no word (thresholds of the author's own) leaves its range without one. */
export function zoneWords({ bands = [] }: Answer, { multiple }: Words): readonly (readonly string[])[] {
  const known: Readonly<Record<string, readonly string[]>> = multiple.zones;
  return bands.map(({ code }) => (Object.hasOwn(known, code) ? known[code]! : []));
}
