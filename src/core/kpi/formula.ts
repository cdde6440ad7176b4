/** Reads formulas over named figures. A missing operand makes a formula missing, for the operand's reason. */
import { below } from '../statistics/below.js';
import { wilson } from '../statistics/wilson.js';
import type { Cell } from './aggregate.js';
import type { Condition, Formula } from './language.js';

/** Where a formula finds what it names. */
export interface Names {
  readonly cell: (name: string) => Cell;
  readonly scope: (name: Extract<Formula, { scope: string }>['scope']) => Cell;
  readonly history: (formula: Extract<Formula, { history: string }>) => Cell;
  readonly dropOff: (formula: Extract<Formula, { dropOff: unknown }>) => Cell;
  /** What is said where the base of a share is empty. */
  readonly none: (name: string) => string;
}

export function evaluate(formula: Formula, names: Names): Cell {
  if (typeof formula === 'string') return names.cell(formula);
  if ('value' in formula) return number(formula.value);
  if ('missing' in formula) return missing(formula.missing);
  if ('scope' in formula) return names.scope(formula.scope);
  if ('share' in formula) return shareOf(formula.share, names);
  if ('history' in formula) return names.history(formula);
  if ('dropOff' in formula) return names.dropOff(formula);
  if ('bound' in formula) {
    const { interval, reason } = names.cell(formula.of);
    return interval ? number(interval[formula.bound === 'low' ? 0 : 1]) : missing(reason ?? 'no-interval');
  }
  if ('when' in formula) {
    const [left, , right] = formula.when;
    const lacking = [evaluate(left, names), evaluate(right, names)].find(({ value }) => value === null);
    return lacking ? missing(lacking.reason ?? 'missing') : evaluate(test(formula.when, names) ? formula.then : formula.else, names);
  }
  if ('first' in formula) {
    const cells = formula.first.map(inner => evaluate(inner, names));
    return cells.find(cell => cell.value !== null) ?? cells[cells.length - 1]!;
  }
  if ('quotient' in formula) return combine(formula.quotient, names, ([a, b]) => (b === 0 ? missing('nothing-to-divide-by') : number(a! / b!)));
  if ('product' in formula) return combine(formula.product, names, values => number(values.reduce((a, b) => a * b, 1)));
  if ('sum' in formula) return combine(formula.sum, names, values => number(values.reduce((a, b) => a + b, 0)));
  if ('minus' in formula) return combine(formula.minus, names, ([a, b]) => number(a! - b!));
  if ('max' in formula) return combine(formula.max, names, values => number(Math.max(...values)));
  return combine(formula.power, names, ([a, b]) => (a! < 0 ? missing('power-of-negative') : number(a! ** b!)));
}

/** `undefined` where a side has no value. */
export function test([left, operator, right]: Condition, names: Names): boolean | undefined {
  const a = evaluate(left, names).value, b = evaluate(right, names).value;
  if (a === null || b === null) return undefined;
  switch (operator) {
    case '<': return below(a, b);
    case '<=': return !below(b, a);
    case '>=': return !below(a, b);
    case '>': return below(b, a);
  }
}

/** The names that stand directly in a formula: its levers. */
export function namesIn(formula: Formula): string[] {
  if (typeof formula === 'string') return [formula];
  if ('quotient' in formula) return formula.quotient.flatMap(namesIn);
  if ('product' in formula) return formula.product.flatMap(namesIn);
  if ('sum' in formula) return formula.sum.flatMap(namesIn);
  if ('minus' in formula) return formula.minus.flatMap(namesIn);
  if ('share' in formula) return [...formula.share];
  return [];
}

/** Every name that a formula leans on, however deep. */
export function leansOn(formula: Formula): string[] {
  if (typeof formula === 'string') return [formula];
  if ('share' in formula) return [...formula.share];
  if ('when' in formula) return [formula.when[0], formula.when[2], formula.then, formula.else].flatMap(leansOn);
  if ('history' in formula || 'bound' in formula) return [formula.of];
  if ('dropOff' in formula) return [...formula.dropOff];
  if ('first' in formula) return formula.first.flatMap(leansOn);
  if ('max' in formula) return formula.max.flatMap(leansOn);
  if ('power' in formula) return formula.power.flatMap(leansOn);
  return namesIn(formula);
}

function shareOf([part, whole]: readonly [string, string], names: Names): Cell {
  const a = names.cell(part), b = names.cell(whole);
  if (a.value === null || b.value === null) return missing((b.value === null ? b.reason : a.reason) ?? 'missing');
  if (b.value === 0) return missing(names.none(whole));
  const fits = a.value >= 0 && a.value <= b.value;
  return { value: a.value / b.value, n: b.value, interval: fits ? wilson(a.value, b.value) : undefined };
}

function combine(formulas: readonly Formula[], names: Names, calculate: (values: number[]) => Cell): Cell {
  const cells = formulas.map(formula => evaluate(formula, names));
  const lacking = cells.find(cell => cell.value === null);
  if (lacking) return missing(lacking.reason ?? 'missing');
  const cell = calculate(cells.map(cell => cell.value!));
  return cell.value === null || Number.isFinite(cell.value) ? { ...cell, n: Math.max(...cells.map(({ n }) => n)) } : missing('not-a-number');
}

const number = (value: number): Cell => ({ value, n: 0 });
const missing = (reason: string): Cell => ({ value: null, reason, n: 0 });
