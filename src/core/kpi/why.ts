/**
 * Why a number moved, in splits that sum to the change exactly: over the named parts of its formula (Shapley), and over the
 * groups of a dimension. Medians, distinct counts and censored figures get none.
 */
import { labelOf } from '../dataset/grouping.js';
import type { Dataset } from '../dataset/table.js';
import { shapley } from '../statistics/shapley.js';
import { fixed, headlineFormula, type Contribution, type MixAndRate } from './change.js';
import { sheetsCompared } from './compute.js';
import { deltasOf, type Between, type Deltas } from './deltas.js';
import { evaluate, namesIn } from './formula.js';
import type { Formula, Kpi } from './language.js';
import type { Scope } from './scope.js';
import type { Sheets } from './sheet.js';

export interface GroupContribution extends Contribution { readonly key: string | null; readonly label: string; readonly parts?: MixAndRate }

export interface WhyBy {
  readonly by: string;
  /** The largest first. */
  readonly groups: readonly GroupContribution[];
  /** Parts of the formula that no group carries, such as a company's target. */
  readonly rest: readonly Contribution[];
}

export interface Why {
  readonly from: number;
  readonly to: number;
  readonly change: number;
  /** Absent where the headline is no formula of parts. */
  readonly parts?: readonly Contribution[];
  readonly by: readonly WhyBy[];
}

/** What is asked first: who, where from, what, how far. */
const dimensions = ['owner', 'channel', 'product', 'stage'] as const;

/** `undefined` without a value now or before, and for ready-made figures. Throws a RangeError as `compute` does. */
export function whyKpi(kpi: Kpi, dataset: Dataset, scope: Scope, by: readonly string[] = dimensions): Why | undefined {
  const compared = sheetsCompared(kpi, dataset, scope);
  if (!compared) return undefined;
  const { now, then, question } = compared;
  const to = now.total.evaluate(kpi.formula).value, from = then.total.evaluate(kpi.formula).value;
  if (to === null || from === null) return undefined;
  const levers = leversOf(question.kpi, now, then);
  const split = levers && by.flatMap(dimension => { const found = over(dimension, question.kpi, levers, now, then, to - from); return found ? [found] : []; });
  const parts = levers && levers.length > 1 ? exact(levers.map(({ name, contribution }) => ({ name, contribution })), to - from) : undefined;
  return { from, to, change: to - from, ...(parts && { parts: sorted(parts) }), by: split ?? [] };
}

interface Lever extends Contribution {
  /** What the headline does for one more of it, on average over all orders in which the parts could have moved. */
  readonly slope: number;
}

/** The names that the headline hangs on; itself where it is one measure, a share or a mean. `undefined` where it has none to split by. */
function leversOf(kpi: Kpi, now: Sheets, then: Sheets): readonly Lever[] | undefined {
  const formula = guarded(headlineFormula(kpi));
  const itself = typeof kpi.formula === 'string' ? kpi.formula : undefined;
  const whole = (name: string): Lever[] => [{ name, contribution: (now.total.cell(name).value ?? 0) - (then.total.cell(name).value ?? 0), slope: 1 }];
  if (formula === undefined || (typeof formula === 'object' && 'share' in formula)) return itself === undefined ? undefined : whole(itself);
  const spread = spreadOut(formula, kpi);
  const names = [...new Set(namesIn(spread))];
  if (names.length === 1 && typeof formula === 'string') return whole(formula);
  if (names.length === 0 || names.length > 6) return undefined;
  const before = names.map(name => then.total.cell(name).value), after = names.map(name => now.total.cell(name).value);
  if (before.includes(null) || after.includes(null)) return undefined;
  const valueAt = (values: readonly number[]): number => evaluate(spread, fixed(new Map(names.map((name, at) => [name, values[at]!])))).value ?? NaN;
  const contributions = shapley(before as number[], after as number[], valueAt);
  if (!contributions.every(Number.isFinite)) return undefined;
  return names.map((name, at) => {
    const moved = after[at]! - before[at]!, step = 1e-6 * Math.max(1, Math.abs(before[at]!));
    if (moved !== 0) return { name, contribution: contributions[at]!, slope: contributions[at]! / moved };
    // It stands still as a whole; its groups may have moved against each other.
    const nudged = after.map((value, other) => (other === at ? value! + step : value!));
    return { name, contribution: 0, slope: shapley(before as number[], nudged, valueAt)[at]! / step };
  });
}

/** Behind a guard that leaves no value, such as a target that is met, stands the formula. */
function guarded(formula: Formula | undefined): Formula | undefined {
  return typeof formula === 'object' && 'when' in formula && typeof formula.else === 'object' && 'missing' in formula.else ? formula.then : formula;
}

/** Names that are only other words for a sum or a difference give way to what they stand for. */
function spreadOut(formula: Formula, kpi: Kpi): Formula {
  if (typeof formula === 'string') {
    const part = kpi.parts && Object.hasOwn(kpi.parts, formula) ? kpi.parts[formula] : undefined;
    return part !== undefined && (typeof part === 'string' || 'minus' in part || 'sum' in part) ? spreadOut(part, kpi) : formula;
  }
  const each = (of: readonly Formula[]): Formula[] => of.map(inner => spreadOut(inner, kpi));
  const pair = ([a, b]: readonly [Formula, Formula]): [Formula, Formula] => [spreadOut(a, kpi), spreadOut(b, kpi)];
  if ('quotient' in formula) return { quotient: pair(formula.quotient) };
  if ('minus' in formula) return { minus: pair(formula.minus) };
  if ('product' in formula) return { product: each(formula.product) };
  return 'sum' in formula ? { sum: each(formula.sum) } : formula;
}

function over(by: string, kpi: Kpi, levers: readonly Lever[], now: Sheets, then: Sheets, change: number): WhyBy | undefined {
  const keys = [...new Set([...now.keys(by), ...then.keys(by)])];
  if (keys.length < 2) return undefined;
  const between: Between = { kpi, now, then, by, keys };
  const groups = new Map<string | null, { contribution: number; parts?: MixAndRate }>(keys.map(key => [key, { contribution: 0 }]));
  const rest: Contribution[] = [];
  let any = false;
  for (const { name, contribution, slope } of levers) {
    const deltas = deltasOf(name, between);
    if (!deltas || onlyNone(deltas)) { rest.push({ name, contribution }); continue; }
    any = true;
    for (const [key, { change: own, parts }] of deltas) {
      const before = groups.get(key)!;
      groups.set(key, { contribution: before.contribution + own * slope, ...(levers.length === 1 && parts && { parts }) });
    }
  }
  if (!any) return undefined;
  const moved = [...groups].filter(([, { contribution }]) => contribution !== 0).map(([key, own]): GroupContribution => ({ key, label: labelOf(now.view, by, key), name: key ?? '', ...own }));
  const all = exact<Contribution>([...moved, ...rest], change);
  return { by, groups: sorted(all.slice(0, moved.length) as GroupContribution[]), rest: sorted(all.slice(moved.length)).filter(({ contribution }) => contribution !== 0) };
}

/** All of it belongs to nobody: that is no split. */
const onlyNone = (deltas: Deltas): boolean => [...deltas].every(([key, { change }]) => key === null || change === 0) && (deltas.get(null)?.change ?? 0) !== 0;

/** What rounding leaves goes to the largest. */
function exact<C extends Contribution>(contributions: readonly C[], change: number): C[] {
  const rest = change - contributions.reduce((sum, { contribution }) => sum + contribution, 0);
  const largest = contributions.reduce((best, { contribution }, at) => (Math.abs(contribution) > Math.abs(contributions[best]?.contribution ?? 0) ? at : best), 0);
  return contributions.map((own, at) => (at === largest ? { ...own, contribution: own.contribution + rest } : own));
}

const sorted = <C extends Contribution>(contributions: readonly C[]): C[] => [...contributions].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
