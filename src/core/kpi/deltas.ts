/**
 * What each group of a dimension did to the change of a figure, where that can be told exactly: counts and sums add over
 * groups; shares, means and quotients of what adds move by rate and by mix. Anything else is not split.
 */
import { mixesAndRates, type Group, type MixAndRate } from './change.js';
import type { Formula, Kpi } from './language.js';
import type { Sheet, Sheets } from './sheet.js';

export interface Delta { readonly change: number; readonly parts?: MixAndRate }
export type Deltas = ReadonlyMap<string | null, Delta>;

export interface Between { readonly kpi: Kpi; readonly now: Sheets; readonly then: Sheets; readonly by: string; readonly keys: readonly (string | null)[] }

export function deltasOf(name: string, between: Between): Deltas | undefined {
  const { kpi } = between;
  const measure = Object.hasOwn(kpi.measures, name) ? kpi.measures[name]! : undefined;
  if (measure?.agg === 'count' || measure?.agg === 'sum') return added(name, between);
  if (measure?.agg === 'mean') return rated(name, sheet => sheet.cell(name).n, between);
  if (measure) return undefined;
  const formula = kpi.parts && Object.hasOwn(kpi.parts, name) ? kpi.parts[name] : undefined;
  return formula === undefined ? undefined : ofFormula(name, formula, between);
}

function ofFormula(name: string, formula: Formula, between: Between): Deltas | undefined {
  if (typeof formula === 'string') return deltasOf(formula, between);
  if ('share' in formula) return rated(name, sheet => sheet.cell(formula.share[1]).value ?? 0, between);
  if ('quotient' in formula) return rated(name, sheet => sheet.evaluate(formula.quotient[1]).value ?? 0, between);
  if ('sum' in formula) return summed(formula.sum, [], between);
  if ('minus' in formula) return summed([formula.minus[0]], [formula.minus[1]], between);
  return 'first' in formula ? added(name, between) : undefined;
}

function summed(plus: readonly Formula[], less: readonly Formula[], between: Between): Deltas | undefined {
  const total = new Map<string | null, Delta>(between.keys.map(key => [key, { change: 0 }]));
  for (const [formulas, sign] of [[plus, 1], [less, -1]] as const) for (const formula of formulas) {
    const found = typeof formula === 'string' ? deltasOf(formula, between) : undefined;
    if (!found) return undefined;
    for (const [key, { change }] of found) total.set(key, { change: total.get(key)!.change + sign * change });
  }
  return total;
}

/** The groups' values, where they make the whole both now and then. */
function added(name: string, { now, then, by, keys }: Between): Deltas | undefined {
  const value = (sheets: Sheets, key: string | null): number => sheets.group(by, key).cell(name).value ?? 0;
  const all = (sheets: Sheets): number => keys.reduce((sum, key) => sum + value(sheets, key), 0);
  if (!same(all(now), now.total.cell(name).value) || !same(all(then), then.total.cell(name).value)) return undefined;
  return new Map(keys.map(key => [key, { change: value(now, key) - value(then, key) }]));
}

/** A rate by its weights, where the weighted groups make the whole both now and then. */
function rated(name: string, weight: (sheet: Sheet) => number, { now, then, by, keys }: Between): Deltas | undefined {
  const groups = keys.map((key): Group => {
    const after = now.group(by, key), before = then.group(by, key);
    return { now: after.cell(name).value, then: before.cell(name).value, weightNow: weight(after), weightThen: weight(before) };
  });
  const whole = (value: 'now' | 'then', weighed: 'weightNow' | 'weightThen'): number =>
    groups.reduce((sum, group) => sum + (group[value] ?? 0) * group[weighed], 0) / groups.reduce((sum, group) => sum + group[weighed], 0);
  if (!same(whole('now', 'weightNow'), now.total.cell(name).value) || !same(whole('then', 'weightThen'), then.total.cell(name).value)) return undefined;
  return new Map(mixesAndRates(groups).map((parts, at) => [keys[at]!, { change: parts.mix + parts.rate, parts }]));
}

const same = (a: number, b: number | null): boolean => b !== null && Number.isFinite(a) && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
