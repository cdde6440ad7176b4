/** A text at a place in a drawing, and how texts keep out of each other's way. */
import type { FormInput } from '../form.js';

export type Anchor = 'start' | 'middle' | 'end';
/** A piece of a text; a strong one is the number. */
export type Run = string | { readonly strong: string };

export interface Label {
  /** In percent of the plot's width. */
  readonly x: number;
  /** Of the baseline, in px. */
  readonly y: number;
  /** From `x` to where the text is anchored, in px. */
  readonly dx: number;
  readonly anchor: Anchor;
  readonly runs: readonly Run[];
  /** Of the text in px, as measured. */
  readonly width: number;
}

type Measure = FormInput['measure'];

/** Digits of equal width run wider than measured, so a little air is added. */
const air = 1.04;

export const widthOf = (runs: readonly Run[], measure: Measure, size = 12): number =>
  Math.ceil(air * runs.reduce((sum, run) => sum + (typeof run === 'string' ? measure(run, size) : measure(run.strong, size, 600)), 0));

export interface Placing { readonly x: number; readonly y: number; readonly dx?: number; readonly anchor?: Anchor; readonly size?: number }

export const label = (runs: string | readonly Run[], { x, y, dx = 0, anchor = 'middle', size }: Placing, measure: Measure): Label => {
  const pieces = typeof runs === 'string' ? [runs] : runs;
  return { x, y, dx, anchor, runs: pieces, width: widthOf(pieces, measure, size) };
};

/** From where to where a label reaches, in px of a plot that wide. */
export function reach({ x, dx, anchor, width }: Label, plot: number): readonly [number, number] {
  const at = (x / 100) * plot + dx;
  const from = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
  return [from, from + width];
}

/** The label, moved as little as it takes to stand within the plot; at an end it is anchored there. */
export function within(given: Label, plot: number): Label {
  const [from, to] = reach(given, plot);
  if (from < 0) return { ...given, x: 0, dx: 0, anchor: 'start' };
  if (to > plot) return { ...given, x: 100, dx: 0, anchor: 'end' };
  return given;
}

export const fits = (given: Label, plot: number): boolean => {
  const [from, to] = reach(given, plot);
  return from >= -0.5 && to <= plot + 0.5;
};

export function overlap(a: Label, b: Label, plot: number, gap = 8): boolean {
  const [from, to] = reach(a, plot), [start, end] = reach(b, plot);
  return from < end + gap && start < to + gap;
}

/** Of labels on one line, named from the one that matters most: those that fit and touch none before them. */
export function apart(labels: readonly Label[], plot: number, gap = 8): readonly Label[] {
  const kept: Label[] = [];
  for (const each of labels) if (fits(each, plot) && !kept.some(other => overlap(each, other, plot, gap))) kept.push(each);
  return kept;
}

/** The first of several wordings that passes; they go from long to short. */
export const firstThat = (wordings: readonly Label[], passes: (label: Label) => boolean): Label | undefined => wordings.find(passes);
