/** A measure on its scale: ranges behind it, the target across it, the earlier period under it. */
import type { FormInput } from '../form.js';
import { extent, percent, type Extent } from './extent.js';
import { apart, firstThat, fits, label, overlap, within, type Label } from './label.js';
import { wordsInside, type Range } from './ranges.js';

export interface Asked { readonly at: number; readonly texts: readonly string[] }

export interface BulletAsk {
  readonly value: number | null;
  readonly top: number;
  readonly ranges: readonly Range[];
  /** For each range, from long to short. */
  readonly wordings?: readonly (readonly string[])[];
  readonly target?: Asked | undefined;
  readonly prior?: Asked | undefined;
  /** Where the measure should be by now. */
  readonly pace?: Asked | undefined;
  /** What has not happened yet. */
  readonly expected?: number | undefined;
  readonly text: (value: number) => string;
}

export interface Bullet {
  readonly height: number;
  readonly plot: { readonly y: number; readonly height: number };
  readonly bar: { readonly y: number; readonly height: number };
  readonly ranges: readonly Range[];
  readonly words: readonly Label[];
  readonly measure?: Extent;
  readonly expected?: Extent;
  readonly target?: number;
  readonly over: readonly Label[];
  readonly prior?: { readonly to: number; readonly y: number };
  readonly pace?: { readonly at: number; readonly y: number };
  readonly axis: readonly Label[];
  /** The measure goes on beyond the scale. */
  readonly cut: boolean;
}

const bar = 12;

export function bullet(ask: BulletAsk, { width, card, measure }: Pick<FormInput, 'width' | 'card' | 'measure'>): Bullet {
  const { value, top, ranges, target, prior, pace, expected } = ask;
  const above = target ? 20 : 4;
  const words = card >= 280 && ask.wordings ? wordsInside(ranges, ask.wordings, above + 15, width, measure, target && percent(target.at, top)) : [];
  const height = words.length > 0 ? 40 : 32;
  const bottom = above + height;
  const y = words.length > 0 ? bottom - bar - 6 : above + (height - bar) / 2;
  const base = bottom + (prior || pace ? 22 : 16);
  const place = ({ at, texts }: Asked, at12: number): Label | undefined =>
    firstThat(texts.map(text => within(label(text, { x: percent(at, top), y: at12 }, measure), width)), each => fits(each, width));
  const over = target && place(target, 12);
  return {
    height: base + 4, plot: { y: above, height }, bar: { y, height: bar }, ranges, words,
    ...(value !== null && { measure: extent(0, value, top) }),
    ...(value !== null && expected !== undefined && expected > value && { expected: extent(value, expected, top) }),
    ...(target && { target: percent(target.at, top) }), over: over ? [over] : [],
    ...(prior && { prior: { to: percent(prior.at, top), y: bottom + 4 } }),
    ...(pace && { pace: { at: percent(pace.at, top), y: bottom + 2 } }),
    axis: axis(ask, base, width, measure), cut: value !== null && value > top,
  };
}

/** What stands under the scale: what it is compared with first, then its ends. */
function axis({ top, text, prior, pace }: BulletAsk, y: number, width: number, measure: FormInput['measure']): readonly Label[] {
  const ends = [label('0', { x: 0, y, anchor: 'start' }, measure), label(text(top), { x: 100, y, anchor: 'end' }, measure)];
  const said = [prior, pace].flatMap(asked => (asked ? [firstThat(asked.texts.flatMap(words => {
    const x = percent(asked.at, top);
    return (['middle', 'end', 'start'] as const).map(anchor => label(words, { x, y, anchor }, measure));
  }), each => fits(each, width) && !overlap(each, ends[0]!, width))] : [])).filter(each => each !== undefined);
  return apart([...said, ...ends], width);
}
