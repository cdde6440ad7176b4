/** Which: the records that matter most, one line each, in the order in which they are given. */
import type { Drawn, FormInput } from '../form.js';
import { reachable } from '../marks/reachable.js';

export interface ListLine {
  readonly name: string;
  /** '' where nothing is known. */
  readonly value: string;
  readonly note: string;
  readonly href?: string;
}

export interface ListLayout extends Drawn {
  readonly says: string;
  readonly lines: readonly ListLine[];
  readonly more: string;
}

const most = 7;

export function layout({ kpi, format, words, records = [] }: FormInput): ListLayout {
  const shown = records.slice(0, most);
  const rest = records.length - shown.length;
  return {
    // A line is read as it stands and leads to its own record: no mark of the answer lies behind it.
    marks: [],
    says: rest > 0 ? format.fill(words.list.says, { title: kpi.title, shown: shown.length, all: records.length }) : kpi.title,
    lines: shown.map(({ label, value, note = '', href }) => {
      const safe = href === undefined ? undefined : reachable(href);
      return {
        name: label.trim() === '' ? words.card.none : label, note,
        value: value === undefined || !Number.isFinite(value) ? '' : format.money(value, 'compact'),
        ...(safe !== undefined && { href: safe }),
      };
    }),
    more: rest > 0 ? format.fill(words.multiple.more, { n: rest }) : '',
  };
}
