/** Why a number moved: exactly, over the parts of its formula, and over the groups of a dimension. */
import { shapley } from '../statistics/shapley.js';
import { evaluate, namesIn, type Names } from './formula.js';
import type { Cell } from './aggregate.js';
import type { Formula, Kpi } from './language.js';

export interface Contribution { name: string; contribution: number }

/**
 * Splits the change of a formula over the names in it (Shapley values, which sum exactly). A share has no such split:
 * its levers are its groups, not its numerator and denominator.
 */
export function split(kpi: Kpi, now: (name: string) => Cell, then: (name: string) => Cell): Contribution[] | undefined {
  const formula = headlineFormula(kpi);
  const levers = formula === undefined ? [] : [...new Set(namesIn(formula))];
  if (formula === undefined || levers.length < 2 || levers.length > 6 || (typeof formula === 'object' && 'share' in formula)) return undefined;
  const before = levers.map(name => then(name).value), after = levers.map(name => now(name).value);
  if (before.includes(null) || after.includes(null)) return undefined;
  const valueAt = (values: readonly number[]): number => evaluate(formula, fixed(new Map(levers.map((name, at) => [name, values[at]!])))).value ?? NaN;
  const contributions = shapley(before as number[], after as number[], valueAt);
  return contributions.every(Number.isFinite) ? levers.map((name, at) => ({ name, contribution: contributions[at]! })) : undefined;
}

/** The formula behind the headline: by its own name where it has one. */
export function headlineFormula(kpi: Kpi): Formula | undefined {
  const { formula, parts } = kpi;
  return typeof formula === 'string' ? (parts && Object.hasOwn(parts, formula) ? parts[formula] : undefined) : formula;
}

export function fixed(values: ReadonlyMap<string, number>): Names {
  const none: Cell = { value: null, reason: 'missing', n: 0 };
  return {
    cell: name => { const value = values.get(name); return value === undefined ? none : { value, n: 0 }; },
    scope: () => none,
    history: () => none,
    dropOff: () => none,
    none: () => 'missing',
  };
}

export interface Group { readonly now: number | null; readonly then: number | null; readonly weightNow: number; readonly weightThen: number }

export interface MixAndRate { readonly mix: number; readonly rate: number }

/**
 * Splits the change of a rate over groups into what each group's own rate and its share of the whole (mix) did; the sum
 * is the change. A group that is new or gone moves the mix alone.
 */
export function mixesAndRates(groups: readonly Group[]): MixAndRate[] {
  const nowAll = groups.reduce((all, { weightNow }) => all + weightNow, 0), thenAll = groups.reduce((all, { weightThen }) => all + weightThen, 0);
  const rateNow = groups.reduce((all, { now, weightNow }) => all + (now ?? 0) * weightNow, 0) / nowAll;
  const rateThen = groups.reduce((all, { then, weightThen }) => all + (then ?? 0) * weightThen, 0) / thenAll;
  const middle = (rateNow + rateThen) / 2;
  return groups.map(({ now, then, weightNow, weightThen }) => {
    const after = now ?? then ?? 0, before = then ?? now ?? 0;
    const shareNow = weightNow / nowAll, shareThen = weightThen / thenAll;
    return { rate: ((shareNow + shareThen) / 2) * (after - before), mix: ((after + before) / 2 - middle) * (shareNow - shareThen) };
  });
}

/** Both together, group by group. */
export const mixAndRate = (groups: readonly Group[]): number[] => mixesAndRates(groups).map(({ mix, rate }) => rate + mix);
