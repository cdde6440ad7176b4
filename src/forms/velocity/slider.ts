/** How far a lever can be moved by hand: a quarter of what it is, either way, in steps of a hundredth. */
import type { Unit } from '../../core/kpi/answer.js';
import type { FormInput } from '../form.js';
import { rounded } from '../marks/extent.js';

export interface Slider {
  readonly figure: string;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly value: number;
  /** Where the knob is, and where what is now, in percent of the way. */
  readonly at: number;
  readonly now: number;
  readonly name: string;
  /** The value, and what it leads to. */
  readonly says: string;
}

const reach = 25;

/** Nothing where there is nothing to move. What was moved further by the host stretches the way. */
export function slider(figure: string, unit: Unit | undefined, { answer, format, words, whatIf }: FormInput, name: string, text: string): { readonly slider: Slider } | undefined {
  const now = answer.figures[figure] ?? null;
  if (now === null || now <= 0) return undefined;
  const step = unit === 'count' ? Math.max(1, Math.round(now / 100)) : now / 100;
  const value = whatIf?.moved.get(figure) ?? now;
  const steps = Math.max(unit === 'count' ? Math.max(1, Math.round(now / 4 / step)) : reach, Math.ceil(Math.abs(value - now) / step));
  const least = now - steps * step, most = now + steps * step;
  const at = (place: number): number => rounded(((place - least) / (most - least)) * 100);
  const result = whatIf?.imagined?.value ?? answer.value;
  return { slider: {
    figure, least, most, step, value, at: at(value), now: at(now), name,
    says: result === null ? text : `${text}: ${format.fill(words.velocity.aDay, { money: format.money(result) })}`,
  } };
}
