/** Which measures stand behind a figure, and behind the headline: read from the definition alone. */
import { leansOn, namesIn } from './formula.js';
import type { Formula, Kpi } from './language.js';

/** The measure whose rows stand behind a figure. */
export function measureBehind(kpi: Kpi, name: string): string | undefined {
  if (Object.hasOwn(kpi.measures, name)) return name;
  const formula = kpi.parts && Object.hasOwn(kpi.parts, name) ? kpi.parts[name]! : undefined;
  if (formula === undefined) return undefined;
  if (typeof formula === 'object' && 'share' in formula) return formula.share[1];
  for (const inner of namesIn(formula)) {
    const found = measureBehind(kpi, inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The measures that the headline leans on: what they pass over is what the number leaves out. */
export function measuresOf(kpi: Kpi): Set<string> {
  const found = new Set<string>(), seen = new Set<string>();
  const visit = (formula: Formula): void => {
    for (const name of leansOn(formula)) {
      if (Object.hasOwn(kpi.measures, name)) found.add(name);
      else if (!seen.has(name) && kpi.parts && Object.hasOwn(kpi.parts, name)) { seen.add(name); visit(kpi.parts[name]!); }
    }
  };
  visit(kpi.formula);
  return found;
}
