/** What a customer brings over what winning one costs, on one money scale. */
import { percent } from '../marks/extent.js';
import { firstThat, fits, label, widthOf, type Label, type Run } from '../marks/label.js';
import type { FormInput } from '../form.js';
import { columnOf } from './column.js';
import { neverPaysBack } from './payback.js';

export interface Pair {
  readonly names: readonly [string, string];
  /** Ends in percent; the part of LTV that is as long as CAC pays it back. */
  readonly ltv?: number;
  readonly cac?: number;
  readonly labels: readonly [Label, Label];
  /** Where the dashed line carries the shorter one over to the other. */
  readonly level?: number;
}

export function pair(input: FormInput): Pair {
  const { answer, format, words, measure } = input;
  const { ltv = null, cac = null, payback = null } = answer.figures;
  const names = [words.multiple.ltv, words.multiple.cac] as const;
  const plot = columnOf(input) - Math.max(...names.map(name => widthOf([name], measure, 13))) - 12;
  const text = (value: number | null): string => (value === null ? '–' : format.money(value));
  const room = Math.max(...[ltv, cac].map(value => widthOf([{ strong: text(value) }], measure, 13))) + 12;
  const longest = Math.max(ltv ?? 0, cac ?? 0, 0);
  // The longest bar leaves room for the number at its end.
  const top = longest * (plot / Math.max(plot - room, plot / 4));
  const ends = [ltv, cac].map(value => (value === null ? undefined : percent(value, top)));
  const place = (at: 0 | 1, runs: readonly Run[]): Label => label(runs, { x: ends[at] ?? 0, y: at === 0 ? 14 : 42, dx: ends[at] ? 8 : 0, anchor: 'start', size: 13 }, measure);
  const back = payback === null || neverPaysBack(answer) ? [] : [[{ strong: text(cac) }, ` ${format.fill(words.multiple.earnedBack, { month: format.number(Math.ceil(payback)) })}`]];
  const cost = firstThat([...back, [{ strong: text(cac) }]].map(runs => place(1, runs)), each => fits(each, plot)) ?? place(1, [{ strong: text(cac) }]);
  const [longer, shorter] = ends;
  const level = longer !== undefined && shorter !== undefined ? Math.min(longer, shorter) : 0;
  return {
    names, labels: [place(0, [{ strong: text(ltv) }]), cost],
    ...(ends[0] !== undefined && { ltv: ends[0] }), ...(ends[1] !== undefined && { cac: ends[1] }), ...(level > 0 && { level }),
  };
}
