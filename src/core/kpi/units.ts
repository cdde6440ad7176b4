import type { Unit } from './answer.js';
import type { Expr, Formula, Kpi, Measure } from './language.js';

/** Amounts of money among the columns of records. */
const money = new Set(['amount', 'cost', 'revenue', 'monthlyRevenue', 'acquisitionCost', 'listPrice', 'own', 'rival', 'quota', 'won']);

/** The unit of each figure of a KPI: as the definition says, else as it follows from its measure or formula. */
export function unitsOf(kpi: Kpi): Readonly<Record<string, Unit>> {
  const units: Record<string, Unit> = {};
  const options = Object.values(kpi.options ?? {}).flatMap(choices => Object.values(choices));
  for (const { measures = {}, parts = {} } of [...Object.values(kpi.within ?? {}), ...options, kpi]) {
    for (const [name, measure] of Object.entries(measures)) units[name] = ofMeasure(measure);
    for (const [name, formula] of Object.entries(parts)) units[name] = kpi.formula === name ? kpi.unit : isShare(formula) ? 'share' : units[name] ?? 'count';
  }
  return { ...units, ...kpi.units };
}

const isShare = (formula: Formula): boolean => typeof formula === 'object' && 'share' in formula;

function ofMeasure({ agg, of, unit }: Measure): Unit {
  if (unit) return unit;
  if (agg === 'count' || agg === 'distinct' || of === undefined) return 'count';
  return agg === 'incidence' ? 'share' : ofExpr(of);
}

function ofExpr(of: Expr): Unit {
  if (typeof of === 'string') return money.has(of) ? 'money' : of === 'days' ? 'days' : 'count';
  return 'from' in of ? of.in : 'count';
}
