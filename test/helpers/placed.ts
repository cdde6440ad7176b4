/** Looks through a layout: texts that touch or leave the plot, numbers that are none. */
import { reach, type Label } from '../../src/forms/marks/label.js';

const isLabel = (value: object): value is Label => 'runs' in value && 'anchor' in value;

export function labelsIn(value: unknown): readonly Label[] {
  if (typeof value !== 'object' || value === null) return [];
  return isLabel(value) ? [value] : Object.values(value).flatMap(labelsIn);
}

export const textOf = ({ runs }: Label): string => runs.map(run => (typeof run === 'string' ? run : run.strong)).join('');

/** Pairs of texts on one line that overlap, and texts that reach out of a plot that wide. */
export function faults(drawn: unknown, plot: number): readonly string[] {
  const all = labelsIn(drawn);
  const out = all.filter(each => reach(each, plot)[0] < -1 || reach(each, plot)[1] > plot + 1).map(each => `${textOf(each)} leaves the plot`);
  const touching = all.flatMap((a, at) => all.slice(at + 1).filter(b => {
    const [from, to] = reach(a, plot), [start, end] = reach(b, plot);
    return Math.abs(a.y - b.y) < 14 && from < end && start < to;
  }).map(b => `${textOf(a)} touches ${textOf(b)}`));
  return [...out, ...touching];
}

/** Numbers and texts in a layout that a reader must never see, by their paths. */
export function nonsense(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value === 'string') return /NaN|Infinity|∞|undefined|null|\{/.test(value) ? [`${path}: ${value}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => nonsense(inner, `${path}.${key}`));
}

/** Values that an answer may hold at the edges. */
export const edges: readonly (number | null)[] = [null, 0, 1e-9, 1, 1e12, -5];
