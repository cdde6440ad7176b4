/** What is open now: a bell over the probability that stages promise, and its quarters; bars where they promise none. */
import type { Row } from '../../core/kpi/answer.js';
import type { FormInput, Mark } from '../form.js';
import { extent, type Extent } from '../marks/extent.js';
import { bell, type Bell } from './bell.js';

export interface Open {
  readonly bell?: Bell;
  /** Where stages promise no probability. */
  readonly bars: readonly { readonly name: string; readonly count: string; readonly amount: string; readonly bar: Extent; readonly mark: number }[];
  readonly quarters: readonly { readonly name: string; readonly count: string; readonly amount: string; readonly middle: boolean }[];
}

export function open(input: FormInput): { open: Open; marks: Mark[] } | undefined {
  const { answer, format, words } = input;
  const rows = (answer.rows ?? []).filter(({ value }) => value !== null && value > 0);
  if (rows.length === 0) return undefined;
  const marks = rows.map((row): Mark => ({ key: row.key, says: `${nameOf(row, words)}: ${format.number(row.value!)}${typeof row.figures['amount'] === 'number' ? `, ${format.money(row.figures['amount'], 'compact')}` : ''}` }));
  const placed = rows.every(({ figures }) => typeof figures['probability'] === 'number') && rows.length > 1;
  const most = Math.max(...rows.map(({ value }) => value!));
  return {
    marks,
    open: {
      ...(placed && { bell: bell(input, rows, row => nameOf(row, words)) }),
      bars: placed ? [] : rows.map((row, mark) => ({ name: nameOf(row, words), count: format.number(row.value!), amount: typeof row.figures['amount'] === 'number' ? format.money(row.figures['amount'], 'compact') : '', bar: extent(0, row.value!, most), mark })),
      quarters: placed ? quarters(input) : [],
    },
  };
}

const nameOf = ({ key, label: name }: Row, words: FormInput['words']): string => (key === null ? words.card.none : name);

function quarters({ answer: { figures }, format, card }: FormInput): Open['quarters'] {
  if (card < 280) return [];
  return [0, 25, 50, 75].flatMap(low => {
    const name = `${low}to${low + 25}`;
    const count = figures[`open${name}`], amount = figures[`amount${name}`];
    return typeof count === 'number' ? [{ name: `${low}–${format.percent((low + 25) / 100, 0)}`, count: format.number(count), amount: typeof amount === 'number' ? format.money(amount, 'compact') : '', middle: low === 25 || low === 50 }] : [];
  });
}
