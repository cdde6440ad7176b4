/** A ratio of two amounts: its place on a two-sided scale, the amounts beside it, and the same by channel. */
import type { Drawn, FormInput, Mark } from '../form.js';
import { channels, type Channels } from './channels.js';
import { pair, type Pair } from './pair.js';
import { payback, paybackText, type Payback } from './payback.js';
import { position, type Position } from './position.js';

export interface MultipleLayout extends Drawn {
  readonly says: string;
  readonly position: Position;
  /** Place of the marks of the amounts, before those of the channels. */
  readonly at: { readonly ltv: number; readonly cac: number; readonly payback: number; readonly channels: number };
  readonly pair?: Pair & { readonly title: string };
  readonly payback?: Payback & { readonly title: string };
  /** Where the card is too narrow for bars. */
  readonly facts: readonly { readonly name: string; readonly value: string; readonly mark: number }[];
  readonly channels?: Channels & { readonly title: string; readonly heads: readonly [string, string, string, string] };
}

export function layout(input: FormInput): MultipleLayout {
  const { answer, format, words, card } = input;
  const { ltv = null, cac = null } = answer.figures;
  const { multiple } = words;
  const narrow = card < 280;
  const text = (value: number | null): string => (value === null ? '–' : format.money(value));
  const facts = [{ name: multiple.ltv, value: text(ltv) }, { name: multiple.cac, value: text(cac) }, { name: multiple.payback, value: paybackText(input) }];
  const by = channels(input);
  const group = dimensionOf(input);
  const marks: readonly Mark[] = [
    ...['ltv', 'cac', 'payback'].map((figure, at) => ({ figure, says: `${facts[at]!.name}: ${facts[at]!.value}` })),
    ...(by?.channels.rows ?? []).map(({ name, ratio, ltvText, cacText, mark }) => ({
      key: by!.shown[mark]!.key, says: format.fill(multiple.saysChannel, { name, ratio, ltv: ltvText, cac: cacText }),
    })),
  ];
  return {
    says: format.fill(multiple.says, { ratio: format.value(answer.value, 'ratio', { notation: 'to-one' }) }),
    marks, position: position(input), at: { ltv: 0, cac: 1, payback: 2, channels: 3 },
    ...(!narrow && { pair: { ...pair(input), title: multiple.oneCustomer }, payback: { ...payback(input), title: multiple.payback } }),
    facts: narrow ? facts.map((fact, mark) => ({ ...fact, mark })) : [],
    ...(by && { channels: { ...by.channels, title: format.fill(multiple.byGroup, { dimension: format.continued(group) }), heads: [format.fill(multiple.headGroup, { dimension: group }), multiple.headRatio, multiple.headMoney, multiple.payback] } }),
  };
}

/** The name of what the rows are by; by channel when nothing else was asked for. */
function dimensionOf({ by = 'channel', words }: FormInput): string {
  const known: Readonly<Record<string, string>> = words.dimensions;
  return Object.hasOwn(known, by) ? known[by]! : by;
}
