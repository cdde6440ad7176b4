/** What an element would hand to a layout: a card of that width, in that language. */
import { formatter } from '../../src/core/format.js';
import type { Answer } from '../../src/core/kpi/answer.js';
import type { Kpi } from '../../src/core/kpi/language.js';
import { languages, loadWords } from '../../src/core/locales/index.js';
import { imagine } from '../../src/core.js';
import type { FormInput, Listed } from '../../src/forms/form.js';

const words = new Map(await Promise.all(languages.map(async language => [language, await loadWords(language)] as const)));

export interface Given { readonly card: number; readonly locale?: string; readonly by?: string; readonly others?: ReadonlyMap<string, Answer>; readonly records?: readonly Listed[]; readonly variant?: string; readonly moved?: Readonly<Record<string, number>> }

/** 16 px of padding and a line on either side. Letters are as wide as those of a wide typeface on average. */
export function inputOf(kpi: Kpi, answer: Answer, { card, locale = 'en', by, others, records, variant, moved }: Given): FormInput {
  return {
    answer, kpi, format: formatter({ locale, currency: answer.currency }), words: words.get(locale)!, card, width: card - 34,
    measure: (text, size = 12, weight = 400) => text.length * size * (weight === 600 ? 0.6 : 0.56),
    ...(by !== undefined && { by }), ...(others && { others }), ...(records && { records }), ...(variant !== undefined && { variant }),
    ...(moved && { whatIf: { open: true, moved: new Map(Object.entries(moved)), ...(Object.keys(moved).length > 0 && { imagined: imagine(answer, moved) }) } }),
  };
}

/** Twenty-seven widths from 220 to 1200, and both sides of every breakpoint. */
export const cards: readonly number[] = [...Array.from({ length: 27 }, (_, at) => Math.round(220 + (at * 980) / 26)), 279, 280, 479, 480, 719, 720].toSorted((a, b) => a - b);
