/** Where the ratio stands on the scale, and where it stood before. */
import type { Comparison } from '../../core/kpi/answer.js';
import { percent } from '../marks/extent.js';
import { apart, fits, label, overlap, within, type Label } from '../marks/label.js';
import { wordsInside, type Range } from '../marks/ranges.js';
import type { FormInput } from '../form.js';
import { oneDigit } from './ratio.js';
import { thresholds, topOf, zones, zoneWords } from './zones.js';

export interface Position {
  readonly height: number;
  readonly plot: { readonly y: number; readonly height: number };
  /** The middle of the dots. */
  readonly y: number;
  readonly ranges: readonly Range[];
  readonly words: readonly Label[];
  readonly now?: number;
  readonly before?: number;
  readonly nowLabel?: Label;
  readonly beforeLabel?: Label;
  readonly axis: readonly Label[];
}

const above = 20;

export function position(input: FormInput): Position {
  const { answer, format, words, width, measure } = input;
  const top = topOf(answer, 7);
  const ranges = zones(answer, top);
  const inside = wordsInside(ranges, zoneWords(answer, words), above + 15, width, measure);
  const height = inside.length > 0 ? 44 : 32;
  const compared = answer.year ?? answer.previous;
  const was = compared?.value ?? null;
  const now = answer.value === null ? undefined : percent(answer.value, top);
  const before = was === null ? undefined : percent(was, top);
  const base = above + height + 16;
  return {
    height: base + 4, plot: { y: above, height }, y: above + (inside.length > 0 ? 30 : 16), ranges, words: inside,
    ...(now !== undefined && { now }), ...(before !== undefined && { before }),
    ...labels(input, now, before, compared),
    axis: apart([
      label('0', { x: 0, y: base, anchor: 'start' }, measure), label(`${format.number(top, 1)}+`, { x: 100, y: base, anchor: 'end' }, measure),
      ...thresholds(answer).map(value => label(format.number(value, 1), { x: percent(value, top), y: base }, measure)),
    ], width),
  };
}

/** The two lean away from each other; the earlier one gives up its words, then itself, before it touches the present. */
function labels(input: FormInput, now: number | undefined, before: number | undefined, compared: Comparison | undefined): { nowLabel?: Label; beforeLabel?: Label } {
  const { answer, format, width, measure } = input;
  const leans = before !== undefined && now !== undefined && before > now ? 'end' : 'start';
  const nowLabel = now === undefined ? undefined : within(label([{ strong: oneDigit(format, answer.value!) }], { x: now, y: 13, dx: leans === 'start' ? -4 : 4, anchor: leans, size: 13 }, measure), width);
  if (before === undefined || !compared) return { ...(nowLabel && { nowLabel }) };
  const number = oneDigit(format, compared.value!);
  const wordings = [`${whenOf(input, compared)} ${number}`, number];
  const beforeLabel = wordings.map(text => label(text, { x: before, y: 13, anchor: leans === 'start' ? 'end' : 'start' }, measure))
    .map(each => (fits(each, width) ? each : within(each, width)))
    .find(each => fits(each, width) && !(nowLabel && overlap(each, nowLabel, width, 5)));
  return { ...(nowLabel && { nowLabel }), ...(beforeLabel && { beforeLabel }) };
}

/** “a year ago” where the same days of the year before are compared, else the period by its name. */
const whenOf = ({ answer, format, words }: FormInput, { period }: Comparison): string =>
  (Number(answer.period.start.slice(0, 4)) - 1 === Number(period.start.slice(0, 4)) && answer.period.start.slice(4) === period.start.slice(4) ? words.multiple.yearAgo : format.period(period, answer.period));
