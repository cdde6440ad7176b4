/** Who: a row per group, ranked by the low end of its interval; too few are hollow and keep their place. */
import type { Drawn, FormInput } from '../form.js';
import { extent, percent, type Extent } from '../marks/extent.js';
import { scaleTop } from '../marks/scale-top.js';
import { tooFewNote } from '../marks/too-few.js';

export interface RankedRow {
  readonly name: string;
  readonly value: string;
  readonly n: string;
  readonly bar: Extent;
  readonly whisker?: Extent;
  readonly few: boolean;
  readonly mark: number;
}

export interface RankedLayout extends Drawn {
  readonly says: string;
  readonly rows: readonly RankedRow[];
  /** The whole, across all rows. */
  readonly all?: { readonly at: number; readonly text: string; readonly anchor: 'start' | 'middle' | 'end' };
  /** Over the number of cases. */
  readonly heads?: string;
  readonly note: string;
  readonly more: string;
}

const most = 12;

export function layout({ answer, kpi, format, words }: FormInput): RankedLayout {
  const rows = (answer.rows ?? []).filter(({ value }) => value !== null);
  const shown = rows.slice(0, most);
  const text = (value: number): string => format.value(value, answer.unit, { compact: true, notation: kpi.notation });
  const whiskers = answer.unit === 'share';
  const top = whiskers ? Math.min(1, scaleTop(...shown.map(({ value, sample }) => Math.max(value!, sample.tooSmall ? 0 : sample.interval?.[1] ?? 0)))) : scaleTop(...shown.map(({ value }) => value));
  const made = shown.map(({ key, label, value, sample }, mark): RankedRow => ({
    name: key === null ? words.card.none : label, value: text(value!), n: sample.n > 0 ? format.number(sample.n) : '', few: sample.tooSmall === true, mark,
    bar: extent(0, value!, top), ...(whiskers && sample.interval && { whisker: extent(sample.interval[0], sample.interval[1], top) }),
  }));
  const additive = shown.some(({ share }) => share !== undefined);
  const at = answer.value === null || additive ? undefined : percent(answer.value, top);
  const few = made.filter(row => row.few).map(({ name }) => name);
  const notes = [whiskers && made.some(({ whisker }) => whisker) ? words.ranked.whisker : '', tooFewNote(few, { format, words })];
  return {
    says: kpi.title, rows: made,
    marks: made.map(({ name, value, n, mark }) => ({ key: shown[mark]!.key, says: n === '' ? `${name}: ${value}` : `${name}: ${value}, ${words.ranked.of} ${n}` })),
    ...(at !== undefined && { all: { at, text: format.fill(words.ranked.all, { value: text(answer.value!) }), anchor: at < 25 ? 'start' : at > 75 ? 'end' : 'middle' } }),
    ...(whiskers && { heads: words.ranked.of }),
    note: notes.filter(Boolean).join(' '), more: rows.length > most ? format.fill(words.multiple.more, { n: rows.length - most }) : '',
  };
}
