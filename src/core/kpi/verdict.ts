/** Rules with numbers become a level and a code; the same thresholds are what a bullet draws. */
import { below } from '../statistics/below.js';
import type { Band, Level } from './answer.js';
import type { Cell } from './aggregate.js';
import { test, type Names } from './formula.js';
import type { Formula, Kpi } from './language.js';

export interface Verdict { readonly level: Level; readonly code: string }

/**
 * Thresholds from low to high as numbers. A threshold without a value (too short a history) leaves no bands. `replace`
 * stands for the KPI's own thresholds, as many as there are.
 */
export function bandsOf(kpi: Kpi, evaluate: (formula: Formula) => Cell, replace?: readonly number[]): Band[] | undefined {
  const steps = kpi.bands?.steps ?? [];
  const ends = steps.slice(0, -1).map((step, at) => replace?.[at] ?? evaluate(step.below ?? step.upTo!).value);
  if (steps.length === 0 || ends.includes(null)) return undefined;
  return steps.map(({ level, code }, at) => ({ to: ends[at] ?? null, level, code }));
}

export function verdictOf(kpi: Kpi, names: Names, bands: readonly Band[] | undefined, value: number | null): Verdict | undefined {
  const rule = kpi.rules?.find(rule => rule.if.every(condition => test(condition, names) === true));
  if (rule) return { level: rule.level, code: rule.code };
  if (!bands || value === null) return undefined;
  const at = bands.findIndex(({ to }, index) => to === null || (kpi.bands!.steps[index]!.upTo === undefined ? below(value, to) : !below(to, value)));
  return at < 0 ? undefined : { level: bands[at]!.level, code: bands[at]!.code };
}

/**
 * A crossing counts once the value is 2 % beyond the threshold: whether it lies far enough beyond each that stands between it
 * and the value before. One that it has yet to reach does not hold it back.
 */
export function crossed(bands: readonly Band[] | undefined, value: number | null, before: number | null): boolean {
  if (!bands || value === null || before === null) return true;
  const between = (to: number): boolean => to >= Math.min(before, value) && to <= Math.max(before, value);
  return bands.every(({ to }) => to === null || !between(to) || Math.abs(value - to) >= 0.02 * Math.abs(to));
}
