/** How far a KPI has come against its own bands since the period before: what a morning line speaks of. */
import type { Answer, Band, Level } from './answer.js';
import type { Kpi } from './language.js';

export interface Movement {
  /** In widths of the bands; a level that changed counts one for each step. */
  readonly size: number;
  readonly from: Level;
  readonly to: Level;
}

const rank: Readonly<Record<Level, number>> = { none: 0, good: 0, watch: 1, act: 2 };

/** `undefined` where there are no bands, nothing before, or too few cases for a judgement. */
export function movementOf(kpi: Kpi, answer: Answer): Movement | undefined {
  const { bands, previous, verdict } = answer;
  if (!bands || !previous || !verdict || verdict.level === 'none') return undefined;
  const of = typeof kpi.bands?.of === 'string' ? kpi.bands.of : undefined;
  const now = of === undefined ? answer.value : answer.figures[of] ?? null;
  const then = of === undefined ? previous.value : previous.figures[of] ?? null;
  const ends = bands.flatMap(({ to }) => (to === null ? [] : [to]));
  const first = ends[0], last = ends[ends.length - 1];
  if (now === null || then === null || first === undefined || last === undefined) return undefined;
  const width = ends.length > 1 ? last - first : Math.abs(first);
  if (!(width > 0)) return undefined;
  const from = levelAt(bands, then), to = verdict.level;
  return { size: Math.abs(now - then) / width + Math.abs(rank[to] - rank[from]), from, to };
}

/** Half a band, or a step from one to another: less is no news. */
export const isNews = ({ size }: Movement): boolean => size >= 0.5;

const levelAt = (bands: readonly Band[], value: number): Level => bands.find(({ to }) => to === null || value < to)?.level ?? 'none';
