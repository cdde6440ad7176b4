/** The bullet bent into a dial: the same ranges, measure, target and earlier period, with the number in the middle. */
import { percent } from '../marks/extent.js';
import { label, reach, type Label } from '../marks/label.js';
import type { BulletAsk } from '../marks/bullet.js';
import type { FormInput } from '../form.js';
import type { Range } from '../marks/ranges.js';

export interface Radial {
  readonly size: number;
  readonly height: number;
  readonly ranges: readonly { readonly path: string; readonly depth: Range['depth'] }[];
  readonly edges: string;
  readonly measure: string;
  readonly expected: string;
  readonly prior: string;
  readonly target: string;
  readonly labels: readonly Label[];
  readonly middle: { readonly y: number; readonly value: string; /** Too long for the large type. */ readonly small: boolean; readonly caption: string; readonly delta: string };
}

export interface Middle { readonly values: readonly string[]; readonly caption: string; readonly delta: string }

const sweep = 240, first = 150;
/** Of the dial at its full size, in px; a narrow card has a smaller one. */
const full = { size: 264, ring: 92, prior: 110 };

export function radial(ask: BulletAsk, { values, caption, delta }: Middle, { width, measure }: Pick<FormInput, 'width' | 'measure'>): Radial {
  const size = Math.min(full.size, width), scale = Math.min(1, (size - 8) / (2 * (full.prior + 12)));
  const ring = full.ring * scale, outer = full.prior * scale, centre = size / 2, top = outer + 6;
  const angle = (share: number): number => ((first + (sweep * share) / 100) * Math.PI) / 180;
  const spot = (share: number, radius: number): readonly [number, number] => [round(centre + radius * Math.cos(angle(share))), round(top + radius * Math.sin(angle(share)))];
  const at = (share: number, radius: number): string => spot(share, radius).join(' ');
  const arc = (from: number, to: number, radius: number): string => (to <= from ? '' : `M${at(from, radius)}A${round(radius)} ${round(radius)} 0 ${(to - from) * sweep > 18000 ? 1 : 0} 1 ${at(to, radius)}`);
  const across = (share: number, from: number, to: number): string => `M${at(share, from)}L${at(share, to)}`;
  const value = percent(ask.value ?? 0, ask.top), expected = ask.expected === undefined ? value : percent(ask.expected, ask.top);
  const target = ask.target && percent(ask.target.at, ask.top), prior = ask.prior && percent(ask.prior.at, ask.top);
  const base = round(top + outer * Math.sin(angle(0)) + 18);
  const ends = [label('0', { x: (spot(0, ring)[0] / size) * 100, y: base }, measure), label(ask.text(ask.top), { x: (spot(100, ring)[0] / size) * 100, y: base }, measure)];
  const room = (ring - 18) * 2 * 0.94;
  const large = values.find(text => measure(text, 28, 600) <= room);
  return {
    size, height: base + 6, ranges: ask.ranges.map(({ from, to, depth }) => ({ path: arc(from, to, ring), depth })),
    edges: ask.ranges.slice(1).filter(({ from }) => from > 0 && from < 100).map(({ from }) => across(from, ring - 12, ring + 12)).join(''),
    measure: arc(0, value, ring), expected: arc(value, expected, ring),
    prior: prior === undefined ? '' : `${arc(0, prior, outer)}${across(prior, outer - 3, outer + 3)}`,
    target: target === undefined ? '' : across(target, ring - 16, ring + 16),
    labels: [...ends, ...(target === undefined ? [] : beside(ask.target!.texts, spot(target, ring + 20), size, measure, ends))],
    middle: { y: round(top - 2), value: large ?? values.at(-1)!, small: large === undefined, caption, delta: measure(delta, 13) <= room ? delta : '' },
  };
}

/** The target's word outside the dial, where there is room for one. */
function beside(texts: readonly string[], [x, y]: readonly [number, number], size: number, measure: FormInput['measure'], taken: readonly Label[]): readonly Label[] {
  const found = texts.map(text => label(text, { x: (x / size) * 100, y: y + 4, anchor: x < size * 0.4 ? 'end' : x > size * 0.6 ? 'start' : 'middle' }, measure)).find(each => {
    const [from, to] = reach(each, size);
    return from >= 0 && to <= size && !taken.some(other => Math.abs(other.y - each.y) < 16);
  });
  return found ? [found] : [];
}

const round = (value: number): number => Math.round(value * 100) / 100;
