/** After how many months a customer has earned back its cost, against the guideline. */
import type { Answer, Figures } from '../../core/kpi/answer.js';
import { percent } from '../marks/extent.js';
import { apart, label, type Label } from '../marks/label.js';
import type { FormInput } from '../form.js';
import { columnOf } from './column.js';

export interface Payback {
  readonly value: string;
  readonly remark: string;
  /** The end of the bar, the guideline: in percent. */
  readonly end?: number;
  readonly guideline: number;
  readonly cut: boolean;
  readonly axis: readonly Label[];
}

/** A year: the guideline of the source that the definition names. */
const guideline = 12;

/** Customers leave before they have earned their cost back. */
export function neverPaysBack({ figures, value }: { readonly figures: Figures; readonly value: Answer['value'] }): boolean {
  const { payback = null, lifetimeMonths = null } = figures;
  if (payback !== null && lifetimeMonths !== null) return payback > lifetimeMonths;
  return value !== null && value < 1;
}

export function payback(input: FormInput): Payback {
  const { answer, format, words, measure } = input;
  const { payback: months = null } = answer.figures;
  const top = guideline * 2;
  const never = neverPaysBack(answer);
  const plot = columnOf(input);
  const axis = [
    label('0', { x: 0, y: 40, anchor: 'start' }, measure),
    label(format.fill(words.multiple.guideline, { months: format.number(guideline) }), { x: 50, y: 40 }, measure),
    label(format.duration(top, 'months').replace(/[.,]0(?=\D)/u, ''), { x: 100, y: 40, anchor: 'end' }, measure),
    label(format.number(guideline), { x: 50, y: 40 }, measure),
    label(format.number(top), { x: 100, y: 40, anchor: 'end' }, measure),
  ];
  return {
    value: paybackText(input), remark: never ? words.multiple.leaveBefore : remark(months, input),
    ...(months !== null && { end: percent(months, top) }), guideline: percent(guideline, top), cut: months !== null && months > top,
    axis: apart(axis, plot),
  };
}

export const paybackText = ({ answer, format, words }: FormInput): string =>
  (neverPaysBack(answer) ? words.multiple.never : answer.figures['payback'] === null || answer.figures['payback'] === undefined ? '–' : format.duration(answer.figures['payback'], 'months'));

function remark(months: number | null, { format, words }: FormInput): string {
  if (months === null) return '';
  const off = Math.round(Math.abs(months - guideline));
  if (off === 0) return words.multiple.atGuideline;
  return format.fill(months > guideline ? words.multiple.pastGuideline : words.multiple.withinGuideline, { months: format.count(off, 'month') });
}
