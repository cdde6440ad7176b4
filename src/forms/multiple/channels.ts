/** The same by channel: small multiples on shared axes, the band running through the rows. */
import type { Row } from '../../core/kpi/answer.js';
import { percent } from '../marks/extent.js';
import { apart, label, widthOf, type Label } from '../marks/label.js';
import type { Range } from '../marks/ranges.js';
import type { FormInput } from '../form.js';
import { neverPaysBack } from './payback.js';
import { oneDigit } from './ratio.js';
import { thresholds, topOf, zones } from './zones.js';

export interface Channel {
  readonly name: string;
  readonly customers: string;
  readonly few: boolean;
  readonly ratio: string;
  readonly at?: number;
  /** It lies beyond the end of the scale. */
  readonly beyond: boolean;
  readonly ltv?: number;
  readonly cac?: number;
  readonly ltvText: string;
  readonly cacText: string;
  readonly payback: string;
  readonly mark: number;
}

export interface Channels {
  readonly rows: readonly Channel[];
  readonly more: string;
  readonly wide: boolean;
  readonly ranges: readonly Range[];
  readonly axis: readonly Label[];
  /** Whether money is written at the bars. */
  readonly written: boolean;
}

/** Fewer customers than this say little about a channel. */
const enough = 20;
/** More rows than this are read in the table. */
const most = 8;

export function channels(input: FormInput): { readonly channels: Channels; readonly shown: readonly Row[] } | undefined {
  const { answer, format, words, card, measure } = input;
  const rows = (answer.rows ?? []).toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0);
  if (card < 280 || rows.length < 2) return undefined;
  const shown = rows.slice(0, most);
  const wide = card >= 720;
  const amounts = shown.flatMap(({ figures }) => [figures['ltv'] ?? null, figures['cac'] ?? null]);
  const text = (value: number | null): string => (value === null ? '–' : format.money(value));
  const lane = laneOf(input, shown);
  const room = Math.max(...amounts.map(value => widthOf([text(value)], measure))) + 8;
  const written = wide && room <= lane / 2;
  const money = Math.max(0, ...amounts.map(value => value ?? 0)) * (written ? lane / (lane - room) : 1);
  const top = topOf(answer, 8);
  const made = shown.map((row, mark): Channel => {
    const { ltv = null, cac = null, payback = null, acquired = null } = row.figures;
    const n = acquired ?? row.sample.n;
    const few = n < enough;
    return {
      name: row.key === null ? words.multiple.unknown : row.label, customers: few ? format.fill(words.multiple.tooFew, { n }) : format.number(n), few,
      ratio: row.value === null ? '–' : oneDigit(format, row.value), ...(row.value !== null && { at: percent(row.value, top) }), beyond: row.value !== null && row.value > top,
      ...(ltv !== null && { ltv: percent(ltv, money) }), ...(cac !== null && { cac: percent(cac, money) }), ltvText: text(ltv), cacText: text(cac),
      payback: neverPaysBack(row) ? words.multiple.never : payback === null ? '–' : format.duration(payback, 'months', 'short'), mark,
    };
  });
  const rest = rows.length - shown.length;
  return {
    shown,
    channels: {
      rows: made, more: rest > 0 ? format.fill(words.multiple.more, { n: rest }) : '', wide, ranges: zones(answer, top), written,
      axis: wide ? apart(thresholds(answer).map(value => label(format.number(value, 1), { x: percent(value, top), y: 12 }, measure)), lane, 6) : [],
    },
  };
}

/** Two lanes share what names, ratios and paybacks leave. */
function laneOf({ format, width, measure, words }: FormInput, rows: readonly Row[]): number {
  const names = Math.max(...rows.map(row => widthOf([row.label], measure, 13) + widthOf([` ${format.fill(words.multiple.tooFew, { n: row.figures['acquired'] ?? row.sample.n })}`], measure)));
  return Math.max(60, (width - Math.min(names, width * 0.3) - 48 - 72 - 4 * 16) / 2);
}
