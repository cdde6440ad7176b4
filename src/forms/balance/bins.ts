/** Calls by their talk share, one-point bins as they come; a small card takes two or three points together. */
import type { Row } from '../../core/kpi/answer.js';
import type { FormInput } from '../form.js';

export interface Bin {
  /** The points of share that it covers, 0–100. */
  readonly from: number;
  readonly to: number;
  readonly calls: number;
  readonly keys: readonly string[];
}

const isShare = (key: string): boolean => /^(0(\.\d+)?|\.\d+|1(\.0+)?)$/.test(key);

/** Whether the rows are bins of the talk share, not reps: by the dimension where it is named, else by keys that are shares. */
export const areBins = ({ answer: { rows = [] }, by }: FormInput): boolean => (by !== undefined ? by === 'talkShare' : rows.some(({ key }) => key !== null) && rows.every(({ key }) => key === null || isShare(key)));

/** Bins are laid from the low end of the band, so that its edge never runs through one. */
export function bins(rows: readonly Row[], points: number, low: number): readonly Bin[] {
  const found = new Map<number, { calls: number; keys: string[] }>();
  const anchor = Math.round(low * 100) % points;
  for (const { key, figures } of rows) {
    const calls = figures['calls'] ?? 0;
    if (key === null || calls <= 0) continue;
    const at = Math.floor((Math.min(99, Math.round(Number(key) * 100)) - anchor) / points);
    const bin = found.get(at) ?? { calls: 0, keys: [] };
    found.set(at, { calls: bin.calls + calls, keys: [...bin.keys, key] });
  }
  return [...found].toSorted(([a], [b]) => a - b).map(([at, { calls, keys }]) => ({
    from: Math.max(0, at * points + anchor), to: Math.min(100, (at + 1) * points + anchor), calls, keys,
  }));
}
