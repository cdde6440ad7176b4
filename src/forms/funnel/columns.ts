/** What is left for the bars beside the columns of names and numbers; the css of the grid says the same. */
import type { Row } from '../../core/kpi/answer.js';
import type { FormInput } from '../form.js';
import { widthOf } from '../marks/label.js';

export interface Has { readonly value: boolean; readonly days: boolean; readonly parts: boolean }

export const gap = 20;
const widest = 160;

/** Stages, and the whole cohort under them: the bars of both begin behind it. */
export function nameColumn({ answer, words: { funnel }, measure }: FormInput, whole: string): number {
  const names = Math.max(measure(funnel.stage, 12), ...(answer.rows ?? []).map(row => widthOf([row.label], measure, 13)));
  return Math.max(Math.min(widest, names), widthOf([whole], measure));
}

export function plotWidth(input: FormInput, rows: readonly Row[], has: Has, whole: string): number {
  const { width, measure, words: { funnel }, format } = input;
  const numbers = (figure: string, text: (value: number) => string): readonly string[] => rows.map(row => text(row.figures[figure] ?? 0));
  const column = (head: string, texts: readonly string[], weight: 400 | 600 = 400): number => gap + Math.ceil(1.04 * Math.max(measure(head, 12), ...texts.map(text => measure(text, 13, weight))));
  const taken = nameColumn(input, whole) + gap + column(funnel.deals, numbers('entered', value => format.number(value)), 600)
    + (has.value ? column(funnel.value, numbers('amount', value => format.money(value, 'compact'))) : 0)
    + gap + Math.max(60, measure(funnel.step, 12)) + column(funnel.reach, [format.percent(0.999), format.percent(1)])
    + (has.days ? column(funnel.days, ['00000000']) : 0);
  return Math.max(160, width - taken);
}
