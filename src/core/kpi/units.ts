/** The unit of every figure of a KPI: as the definition says, else as it follows from the measure or the formula. */
import type { Unit } from './answer.js';
import { columnsOf } from './expression.js';
import type { Formula, Kpi, Measure } from './language.js';

const money = /(^|\.)(amount|cost|monthlyRevenue|acquisitionCost|revenue|quota|won|listPrice|own|rival)$/;
const shares = /(^|\.)(probability|grossMargin|attainment)$/;
const made = new WeakMap<Kpi, Readonly<Record<string, Unit>>>();

export function unitsOf(kpi: Kpi): Readonly<Record<string, Unit>> {
  let units = made.get(kpi);
  if (!units) {
    const found = new Map<string, Unit>(Object.entries(kpi.measures).map(([name, measure]) => [name, ofMeasure(measure)]));
    for (const [name, formula] of Object.entries(kpi.parts ?? {})) found.set(name, ofFormula(formula, found));
    if (typeof kpi.formula === 'string') found.set(kpi.formula, kpi.unit);
    for (const [name, unit] of Object.entries(kpi.units ?? {})) found.set(name, unit);
    made.set(kpi, (units = Object.fromEntries(found)));
  }
  return units;
}

function ofMeasure({ agg, of, unit }: Measure): Unit {
  if (unit) return unit;
  if (agg === 'incidence') return 'share';
  if (of === undefined || agg === 'count' || agg === 'distinct') return 'count';
  if (typeof of === 'object' && 'from' in of) return of.in;
  const columns = columnsOf(of);
  return columns.some(column => money.test(column)) ? 'money' : columns.some(column => shares.test(column)) ? 'share' : columns.some(column => /days$/i.test(column)) ? 'days' : 'count';
}

function ofFormula(formula: Formula, known: ReadonlyMap<string, Unit>): Unit {
  if (typeof formula === 'string') return known.get(formula) ?? 'count';
  if ('share' in formula) return 'share';
  if ('quotient' in formula) return 'ratio';
  if ('sum' in formula) return ofFormula(formula.sum[0]!, known);
  if ('minus' in formula) return ofFormula(formula.minus[0], known);
  if ('first' in formula) return ofFormula(formula.first[0]!, known);
  if ('when' in formula) return ofFormula(formula.then, known);
  if ('history' in formula) return known.get(formula.of) ?? 'count';
  if ('bound' in formula) return 'share';
  return 'count';
}
