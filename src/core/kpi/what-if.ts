/** The formula again, with figures moved: from an answer alone, so that it needs no records. */
import type { Answer, Comparison, Figures } from './answer.js';
import type { Cell } from './aggregate.js';
import { split } from './change.js';
import { unknown } from './did-you-mean.js';
import { evaluate, type Names } from './formula.js';
import type { Kpi } from './language.js';

/** What would be, and what of the change each moved figure does. */
export interface Imagined {
  readonly value: number | null;
  readonly figures: Figures;
  readonly change: Comparison['change'];
}

/** Parts that hang on a changed figure are computed anew; the others stay. Throws a RangeError for an unknown figure. */
export function whatIfKpi(kpi: Kpi, answer: Answer, changes: Readonly<Record<string, number>>): Imagined {
  const given = new Map(Object.entries(answer.figures));
  for (const name of Object.keys(changes)) if (!given.has(name)) throw unknown(`figure of ${kpi.id}`, name, [...given.keys()]);
  let parts = kpi.parts ?? {};
  for (const [option, choice] of Object.entries(answer.options)) parts = { ...parts, ...kpi.options?.[option]?.[choice]?.parts };
  const cells = new Map<string, Cell>(Object.entries(changes).map(([name, value]) => [name, { value, n: 0 }]));
  const none = (): Cell => ({ value: null, reason: 'missing', n: 0 });
  const names: Names = {
    cell(name) {
      let cell = cells.get(name);
      if (cell) return cell;
      const formula = Object.hasOwn(parts, name) ? parts[name] : undefined;
      const computed = formula === undefined ? undefined : evaluate(formula, names);
      cell = computed && computed.value !== null ? computed : { value: given.get(name) ?? null, reason: 'missing', n: 0 };
      cells.set(name, cell);
      return cell;
    },
    scope: name => (name === 'target' && answer.target !== undefined ? { value: answer.target, n: 0 } : none()),
    history: none,
    dropOff: none,
    none: () => 'missing',
  };
  const { value } = evaluate(kpi.formula, names);
  const absolute = value === null || answer.value === null ? null : value - answer.value;
  const contributions = split({ ...kpi, parts }, names.cell, name => ({ value: given.get(name) ?? null, n: 0 }));
  return {
    value, figures: Object.fromEntries([...given.keys()].map(name => [name, names.cell(name).value])),
    change: { absolute, relative: absolute === null || answer.value! <= 0 ? null : absolute / answer.value!, ...(contributions && absolute !== null && { parts: contributions }) },
  };
}
