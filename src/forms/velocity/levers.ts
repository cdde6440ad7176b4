/** The four levers as the formula they are, each with what it did to the change; the shown parts add up to the shown total. */
import type { Comparison, Figures } from '../../core/kpi/answer.js';
import { unitsOf } from '../../core/kpi/units.js';
import type { FormInput } from '../form.js';
import { rounded } from '../marks/extent.js';
import { slider, type Slider } from './slider.js';

export interface Lever {
  readonly figure: string;
  readonly operator: '' | '×' | '÷' | '=';
  readonly name: string;
  readonly value: string;
  /** The value is imagined. */
  readonly imagined: boolean;
  readonly was: string;
  /** Signed money; absent where there is nothing to compare with. */
  readonly did?: string;
  /** From where to where on the way from the earlier level, in percent of its span. */
  readonly step?: { readonly from: number; readonly to: number; readonly kind: 'solid' | 'cost' };
  readonly slider?: Slider;
  readonly mark: number;
}

export interface Levers {
  readonly levers: readonly Lever[];
  /** The earlier level, in percent of the span of all steps. */
  readonly zero: number;
}

const order = [['activeDeals', ''], ['winRate', '×'], ['averageDeal', '×'], ['cycleDays', '÷']] as const;

export function levers(input: FormInput): Levers {
  const { answer, kpi, words, format, whatIf } = input;
  const trying = whatIf !== undefined && (whatIf.open || whatIf.moved.size > 0);
  const change = trying ? whatIf.imagined?.change : answer.previous?.change;
  const shown = contributions(change);
  // Against the earlier period the steps stand on its level; an imagined one has the slider in their place.
  const steps = shown && !trying ? stairs(shown) : undefined;
  const money = (amount: number): string => (amount === 0 ? words.whatIf.same : signed(amount, input));
  const now: Figures = { ...answer.figures, velocity: answer.value }, imagined: Figures = { ...whatIf?.imagined?.figures, velocity: whatIf?.imagined?.value ?? null };
  const before: Figures = { ...answer.previous?.figures, velocity: answer.previous?.value ?? null };
  const made = [...order, ['velocity', '='] as const].map(([figure, operator], mark): Lever => {
    const moved = trying && whatIf.moved.size > 0 && (figure === 'velocity' || whatIf.moved.has(figure));
    const name = figure === 'velocity' ? words.velocity.perDay : kpi.names[figure] ?? figure;
    const text = valueOf(figure, (moved ? imagined : now)[figure], input);
    const did = shown?.[mark];
    return {
      figure, operator, mark, name, imagined: moved, value: text,
      was: trying ? (moved ? format.fill(words.whatIf.nowAt, { value: valueOf(figure, now[figure], input) }) : words.whatIf.now) : wasOf(figure, before[figure], now[figure], input),
      ...(trying ? { did: did === undefined ? words.whatIf.same : money(did) } : did !== undefined && { did: signed(did, input) }),
      ...(steps && { step: steps.steps[mark]! }),
      ...(whatIf && figure !== 'velocity' && slider(figure, unitsOf(kpi)[figure], input, name, text)),
    };
  });
  return { levers: made, zero: steps?.zero ?? 0 };
}

function valueOf(figure: string, value: number | null | undefined, { format }: FormInput): string {
  if (value === null || value === undefined) return '–';
  switch (figure) {
    case 'winRate': return format.percent(value);
    case 'cycleDays': return format.duration(Math.round(value), 'days');
    case 'activeDeals': return format.number(value);
    default: return format.money(value);
  }
}

/** Where more is worse, a word says which way it went. */
function wasOf(figure: string, was: number | null | undefined, now: number | null | undefined, input: FormInput): string {
  if (was === null || was === undefined) return '';
  const { format, words, card } = input;
  const said = format.fill(words.velocity.was, { value: valueOf(figure, was, input) });
  const way = card < 280 || figure !== 'cycleDays' || now === null || now === undefined || Math.round(now) === Math.round(was) ? '' : now > was ? words.velocity.slower : words.velocity.faster;
  return way === '' ? said : `${said}, ${way}`;
}

const signed = (amount: number, { format }: FormInput): string => format.signed(format.money(Math.abs(amount), Math.abs(amount) < 100_000 ? 'full' : 'compact'), amount);

/** What each lever did, and last the whole; `undefined` where there is no split. */
function contributions(change: Comparison['change'] | undefined): readonly number[] | undefined {
  const total = change?.absolute ?? null;
  const parts = new Map((change?.parts ?? []).map(({ name, contribution }) => [name, contribution]));
  if (total === null || parts.size !== order.length || !order.every(([name]) => parts.has(name))) return undefined;
  const shown = wholes(order.map(([name]) => parts.get(name)!), total);
  return [...shown, shown.reduce((a, b) => a + b, 0)];
}

/** Each step begins where the one before it ended; the last is the whole, from the earlier level. */
function stairs(shown: readonly number[]): { readonly zero: number; readonly steps: readonly NonNullable<Lever['step']>[] } {
  const reached = shown.slice(0, -1).reduce<number[]>((sums, value) => [...sums, sums.at(-1)! + value], [0]);
  const low = Math.min(...reached), span = Math.max(...reached) - low || 1;
  const at = (value: number): number => rounded(((value - low) / span) * 100);
  const step = (a: number, b: number): NonNullable<Lever['step']> => ({ from: at(Math.min(a, b)), to: at(Math.max(a, b)), kind: b < a ? 'cost' : 'solid' });
  return { zero: at(0), steps: shown.map((value, index) => (index < reached.length - 1 ? step(reached[index]!, reached[index + 1]!) : step(0, value))) };
}

/** Largest remainder, at the precision that is shown. */
function wholes(values: readonly number[], total: number): readonly number[] {
  const most = Math.max(...values.map(Math.abs), Math.abs(total));
  const unit = most < 100_000 ? 1 : 10 ** (Math.floor(Math.log10(most)) - 2);
  const scaled = values.map(value => value / unit);
  const floors = scaled.map(Math.floor);
  let rest = Math.round(total / unit) - floors.reduce((a, b) => a + b, 0);
  const byRemainder = scaled.map((value, at) => ({ at, remainder: value - Math.floor(value) })).sort((a, b) => b.remainder - a.remainder);
  for (const { at } of byRemainder) { if (rest <= 0) break; floors[at]! += 1; rest--; }
  return floors.map(value => value * unit);
}
