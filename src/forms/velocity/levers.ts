/** The four levers as the formula they are, each with what it did to the change; the shown parts add up to the shown total. */
import type { FormInput } from '../form.js';
import { rounded } from '../marks/extent.js';

export interface Lever {
  readonly figure: string;
  readonly operator: '' | '×' | '÷' | '=';
  readonly name: string;
  readonly value: string;
  readonly was: string;
  /** Signed money; absent where there is nothing to compare with. */
  readonly did?: string;
  /** From where to where on the way from the earlier level, in percent of its span. */
  readonly step?: { readonly from: number; readonly to: number; readonly kind: 'solid' | 'cost' };
  readonly mark: number;
}

export interface Levers {
  readonly levers: readonly Lever[];
  /** The earlier level, in percent of the span of all steps. */
  readonly zero: number;
}

const order = [['activeDeals', ''], ['winRate', '×'], ['averageDeal', '×'], ['cycleDays', '÷']] as const;

export function levers({ answer, kpi, format, words }: FormInput): Levers {
  const { previous } = answer;
  const parts = new Map((previous?.change.parts ?? []).map(({ name, contribution }) => [name, contribution]));
  const total = previous?.change.absolute ?? null;
  const split = total !== null && order.every(([name]) => parts.has(name));
  const shown = split ? wholes(order.map(([name]) => parts.get(name)!), total) : [];
  const reached = shown.reduce<number[]>((sums, { value }) => [...sums, sums.at(-1)! + value], [0]);
  const low = Math.min(...reached), high = Math.max(...reached), span = high - low || 1;
  const at = (value: number): number => rounded(((value - low) / span) * 100);
  const value = (figure: string, number: number | null | undefined): string =>
    (number === null || number === undefined ? '–' : figure === 'winRate' ? format.percent(number) : figure === 'cycleDays' ? format.duration(Math.round(number), 'days') : figure === 'activeDeals' ? format.number(number) : format.money(number));
  const money = (amount: number): string => format.signed(format.money(Math.abs(amount), Math.abs(amount) < 100_000 ? 'full' : 'compact'), amount);
  const was = (figure: string, number: number | null | undefined): string => (number === null || number === undefined ? '' : format.fill(words.velocity.was, { value: value(figure, number) }));
  const made: Lever[] = order.map(([figure, operator], mark) => ({
    figure, operator, mark, name: kpi.names[figure] ?? figure, value: value(figure, answer.figures[figure]), was: was(figure, previous?.figures[figure]),
    ...(split && { did: money(shown[mark]!.value), step: { from: at(Math.min(reached[mark]!, reached[mark + 1]!)), to: at(Math.max(reached[mark]!, reached[mark + 1]!)), kind: shown[mark]!.value < 0 ? 'cost' as const : 'solid' as const } }),
  }));
  const sum = reached.at(-1)!;
  made.push({
    figure: 'velocity', operator: '=', mark: 4, name: words.velocity.perDay, value: value('velocity', answer.value), was: was('velocity', previous?.value),
    ...(split && { did: money(sum), step: { from: at(Math.min(0, sum)), to: at(Math.max(0, sum)), kind: sum < 0 ? 'cost' as const : 'solid' as const } }),
  });
  return { levers: made, zero: at(0) };
}

/** Largest remainder, at the precision that is shown. */
function wholes(values: readonly number[], total: number): readonly { value: number }[] {
  const most = Math.max(...values.map(Math.abs), Math.abs(total));
  const unit = most < 100_000 ? 1 : 10 ** (Math.floor(Math.log10(most)) - 2);
  const scaled = values.map(value => value / unit);
  const floors = scaled.map(Math.floor);
  let rest = Math.round(total / unit) - floors.reduce((a, b) => a + b, 0);
  const byRemainder = scaled.map((value, at) => ({ at, remainder: value - Math.floor(value) })).sort((a, b) => b.remainder - a.remainder);
  for (const { at } of byRemainder) { if (rest <= 0) break; floors[at]! += 1; rest--; }
  return floors.map(value => ({ value: value * unit }));
}
