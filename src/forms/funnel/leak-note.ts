/** The one step that asks for a look: what it was, and what it cost; beside its bar where there is room. */
import type { Row } from '../../core/kpi/answer.js';
import type { FormInput } from '../form.js';
import { label, type Label, type Run } from '../marks/label.js';

export interface LeakNote {
  readonly title: string;
  readonly rate: string;
  readonly was: string;
  readonly cost: string;
  /** Two or three lines beside the bar. */
  readonly note?: readonly Label[];
}

/** Before the first word, with the space after it. */
const glyph = 16;

/** `end` is where the row's bar ends, in percent of the plot. */
export function leakOf({ format, words, card, measure }: FormInput, { leak }: Row, end: number, plot: number): LeakNote {
  const { records, money, rate, previous } = leak!;
  const { funnel } = words;
  const said = format.percent(rate, 0), title = funnel.worst;
  const was = format.fill(funnel.was, { rate: format.percent(previous, 0) });
  const told = { n: Math.round(records), money: money === null ? null : format.money(money, 'compact') };
  const cost = format.fill(money === null ? funnel.cost : funnel.costMoney, told), short = format.fill(money === null ? funnel.costBare : funnel.costShort, told);
  const head: Run = { strong: title };
  const wordings: readonly (readonly (readonly Run[])[])[] = [
    [[head, `: ${format.fill(funnel.leakMove, { rate: said })}, ${was}`], [cost]],
    [[head, `: ${said}, ${was}`], [short]],
    [[head], [`${said}, ${was}`], [short]],
  ];
  const room = plot * (1 - end / 100) - 12;
  const note = card < 800 ? undefined : wordings.map(lines => lines.map((runs, at) => label(runs, { x: end, y: (lines.length > 2 ? 4 : 10) + at * 16, dx: at === 0 ? 12 + glyph : 12, anchor: 'start' }, measure))).find(lines => lines.every(({ width, dx }) => width + dx - 12 <= room));
  return { title, rate: said, was, cost, ...(note && { note }) };
}
