/** What a step of each moved lever is worth a day, by what it did of the imagined change. */
import type { FormInput } from '../form.js';

export interface Worth { readonly title: string; readonly lines: readonly string[] }

/** The size of the step that a sentence speaks of: a point of the rate, a deal, a day, a hundredth of the amount. */
const steps: ReadonlyMap<string, (now: number) => number> = new Map([['activeDeals', () => 1], ['winRate', () => 0.01], ['averageDeal', (now: number) => now / 100], ['cycleDays', () => 1]]);

export function worth({ answer, format, words, whatIf }: FormInput): { readonly worth: Worth } | undefined {
  const { velocity } = words;
  const known: Readonly<Record<string, string>> = velocity.worth;
  const lines = (whatIf?.imagined?.change.parts ?? []).flatMap(({ name, contribution }) => {
    const now = answer.figures[name] ?? null, moved = whatIf!.moved.get(name);
    if (now === null || moved === undefined || moved === now || !Object.hasOwn(known, name)) return [];
    return [format.fill(known[name]!, { money: format.money(Math.abs((contribution / (moved - now)) * steps.get(name)!(now))) })];
  });
  return lines.length === 0 ? undefined : { worth: { title: velocity.worthTitle, lines } };
}
