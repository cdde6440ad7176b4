/** By rep: a dot for the mean, a rule for its 95 % interval, the band running through the rows. */
import { nice } from 'd3-array';
import type { Row } from '../../core/kpi/answer.js';
import { percent, type Extent } from '../marks/extent.js';
import { apart, label, widthOf, type Label } from '../marks/label.js';
import type { FormInput } from '../form.js';
import { bandText, type Band } from './band.js';

export interface Rep {
  readonly name: string;
  readonly calls: string;
  readonly few: boolean;
  readonly talk: string;
  readonly at?: number;
  readonly rule?: Extent;
  readonly longest: string;
  readonly remark: string;
  readonly inBand: boolean;
  readonly mark: number;
}

export interface Reps {
  readonly rows: readonly Rep[];
  readonly more: string;
  readonly band?: Extent;
  readonly axis: readonly Label[];
  readonly lanes: boolean;
  /** Whether there is room to say how far each is from the band. */
  readonly remarks: boolean;
}

/** Fewer calls than this say little about a rep. */
const enough = 10;
/** More rows than this are read in the table. */
const most = 20;

export function reps(input: FormInput, band: Band | undefined): Reps {
  const { answer, format, words, card } = input;
  const all = (answer.rows ?? []).toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
  const shown = all.slice(0, most);
  const [low, high] = domain(shown, band);
  const at = (share: number): number => percent(share - low, high - low);
  const rest = all.length - shown.length;
  const rows = shown.map((row, mark) => rep(row, mark));
  const { lane, remarks } = columns(input, rows);
  return {
    rows, remarks, more: rest > 0 ? format.fill(words.balance.more, { n: rest }) : '',
    ...(band && { band: { from: at(band.low), to: at(band.high) } }), axis: axis(input, lane, band, at, low, high), lanes: card >= 280,
  };

  function rep({ key, label: name, value, figures, sample }: Row, mark: number): Rep {
    const calls = figures['calls'] ?? sample.n;
    const few = isFew(figures, sample);
    const longest = figures['longestMonologue'] ?? null;
    const inBand = band !== undefined && value !== null && value >= band.low && value <= band.high;
    return {
      name: key === null ? words.balance.unknown : name, calls: few ? format.fill(words.balance.tooFew, { n: calls }) : format.number(calls), few,
      talk: value === null ? '–' : format.percent(value, 0), ...(value !== null && { at: at(value) }),
      ...(sample.interval && { rule: { from: at(sample.interval[0]), to: at(sample.interval[1]) } }),
      longest: longest === null ? '–' : format.duration(longest, 'seconds'), remark: few ? '' : remark(value, inBand), inBand: inBand && !few, mark,
    };
  }

  function remark(value: number | null, inBand: boolean): string {
    if (value === null || !band) return '';
    if (inBand) return words.balance.inBand;
    const off = Math.max(1, Math.round(Math.abs(value - (value > band.high ? band.high : band.low)) * 100));
    return format.fill(value > band.high ? words.balance.over : words.balance.under, { points: format.number(off) });
  }
}

const isFew = (figures: Row['figures'], sample: Row['sample']): boolean => sample.tooSmall === true || (figures['calls'] ?? sample.n) < enough;

/** Wide enough for every dot, every rule and the band, in whole fives. */
function domain(rows: readonly Row[], band: Band | undefined): readonly [number, number] {
  // The interval of a handful of calls spans everything: it is cut, or nobody else could be told apart.
  const values = [...rows.flatMap(({ value, figures, sample }) => [...(value === null ? [] : [value]), ...(isFew(figures, sample) ? [] : sample.interval ?? [])]), ...(band ? [band.low, band.high] : [])];
  const [low, high] = nice(Math.min(1, ...values) - 0.04, Math.max(0, ...values) + 0.04, 10);
  return [Math.max(0, low), Math.min(1, high)];
}

/** A lane shorter than this is worth more than a remark. */
const leastLane = 112;

/** What names and numbers leave for the lane, by the columns of the styles. */
function columns({ card, width, words, measure }: FormInput, rows: readonly Rep[]): { readonly lane: number; readonly remarks: boolean } {
  if (card < 480) return { lane: width * 0.3, remarks: false };
  const widest = (texts: readonly string[], size: number): number => Math.max(0, ...texts.map(text => widthOf([text], measure, size)));
  const names = Math.min(width * 0.34, Math.max(widthOf([words.balance.headRep], measure), ...rows.map(({ name, calls }) => widthOf([`${name} `], measure, 13) + widthOf([calls], measure))));
  const numbers = Math.max(48, widest([words.balance.headTalk], 12)) + Math.max(widest([words.balance.headLongest], 12), widest(rows.map(({ longest }) => longest), 13));
  const lane = width - names - numbers - 3 * 16;
  const remark = widest(rows.map(({ remark }) => remark), 12) + 16 + 16;
  return lane - remark >= leastLane ? { lane: lane - remark, remarks: true } : { lane, remarks: false };
}

function axis({ format, card, measure }: FormInput, lane: number, band: Band | undefined, at: (share: number) => number, low: number, high: number): readonly Label[] {
  const number = (share: number): string => format.number(share * 100);
  return apart([
    ...(band ? [label(bandText(band, format.number), { x: at((band.low + band.high) / 2), y: 12 }, measure)] : []),
    ...(card >= 480 ? [label(number(low), { x: 0, y: 12, anchor: 'start' }, measure), label(number(high), { x: 100, y: 12, anchor: 'end' }, measure)] : []),
  ], lane, 6);
}
