/**
 * Ready-made figures in place of records: the names of measures and parts are the schema. A named part may stand in
 * place of its measures. Rows carry a dimension, in the order given; counts and sums add up to the whole.
 */
import type { FigureRow, GivenFigures } from '../dataset/table.js';
import type { View } from '../dataset/view.js';
import type { Cell } from './aggregate.js';
import { days } from './days.js';
import { dropOff } from './drop-off.js';
import { evaluate, leansOn, type Names } from './formula.js';
import { dated, wholeOver } from './given-periods.js';
import type { Kpi } from './language.js';
import type { Context, Sheet, Sheets } from './sheet.js';
import { unitsOf } from './units.js';

export interface GivenSheets extends Sheets {
  /** The dimension that the rows carry, if any; `period` is time. */
  readonly dimension: string | undefined;
}

export type Values = ReadonlyMap<string, number | null>;

export function givenSheets(view: View, { kpi, target }: Context, given: GivenFigures['figures'], currency: string | undefined, asked: boolean): GivenSheets {
  const rows = Array.isArray(given) ? given as readonly FigureRow[] : undefined;
  const dimension = rows && dimensionIn(kpi, rows);
  const byKey = new Map((rows ?? []).map((row, at) => [keyOf(row, dimension), withNext(kpi, rows!, at, dimension)]));
  const values = (): Values => {
    if (!rows) return numbersIn(kpi, given as FigureRow);
    if (dimension !== 'period') return added(kpi, [...byKey.values()], dimension);
    return wholeOver(kpi, dated(byKey, view), view, asked, all => added(kpi, all, dimension), all => sheet(view, kpi, all, target, currency).evaluate(kpi.formula).value !== null);
  };
  const made = new Map<string | null, Sheet>();
  const none: Sheet = sheet(view, kpi, new Map(), undefined, currency);
  const total = sheet(view, kpi, values(), target, currency, () => found);
  const found: GivenSheets = {
    view, dimension, total,
    group(by, key) {
      if (by !== dimension || !byKey.has(key)) return none;
      return made.get(key) ?? made.set(key, sheet(view, kpi, byKey.get(key)!, undefined, currency)).get(key)!;
    },
    keys: by => (by === dimension ? [...byKey.keys()] : []),
  };
  return found;
}

const isFigure = (kpi: Kpi, name: string): boolean => Object.hasOwn(kpi.names, name);

/** What is no figure and stands in every row: texts first, then counts such as touches. */
function dimensionIn(kpi: Kpi, rows: readonly FigureRow[]): string | undefined {
  // A name of both is the dimension where it is text: `probability` of a stage is a number, of a band its low end.
  const isKey = (name: string): boolean => !isFigure(kpi, name) || (kpi.dimensions !== undefined && Object.hasOwn(kpi.dimensions, name) && rows.every(row => typeof row[name] !== 'number'));
  const names = Object.keys(rows[0] ?? {}).filter(name => isKey(name) && rows.every(row => row[name] !== undefined));
  return names.find(name => rows.some(row => typeof row[name] === 'string')) ?? names[0];
}

function keyOf(row: FigureRow, dimension: string | undefined): string | null {
  const key = dimension === undefined ? null : row[dimension];
  return key === null || key === undefined ? null : String(key);
}

const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Numbers may be text in plain form. */
function numbersIn(kpi: Kpi, row: FigureRow): Map<string, number | null> {
  const found = new Map<string, number | null>();
  for (const [name, value] of Object.entries(row)) {
    if (typeof value !== 'string') found.set(name, value);
    else if (isFigure(kpi, name) && plain.test(value.trim())) found.set(name, Number(value));
  }
  return found;
}

/** In steps, what moved on is what the next row entered, where a row says neither it nor what did not. */
function withNext(kpi: Kpi, rows: readonly FigureRow[], at: number, dimension: string | undefined): Values {
  const values = numbersIn(kpi, rows[at]!);
  const { steps } = kpi;
  if (steps && dimension === steps.by && !values.has(steps.movedOn) && !stayed(kpi).some(name => values.has(name))) {
    const next = rows[at + 1] ?? rows[at];
    const entered = next && numbersIn(kpi, next).get(steps.entered);
    if (entered !== undefined) values.set(steps.movedOn, entered);
  }
  return values;
}

/** What did not move on: open or lost, where a row says it. */
const stayed = ({ steps, given }: Kpi): string[] => leansOn(given?.[steps!.movedOn] ?? steps!.movedOn).filter(name => name !== steps!.entered && name !== steps!.movedOn);

function added(kpi: Kpi, values: readonly Values[], by: string | undefined): Values {
  if (kpi.steps && by === kpi.steps.by) return through(kpi, kpi.steps, values);
  const names = [...new Set(values.flatMap(row => [...row.keys()]))];
  return summed(values, names.filter(name => { const agg = Object.hasOwn(kpi.measures, name) ? kpi.measures[name]!.agg : undefined; return agg === 'count' || agg === 'sum'; }));
}

/** In steps the whole entered the first and moved on from the last. One that nobody left is the end, unless it says who stayed. */
function through(kpi: Kpi, { entered, movedOn }: NonNullable<Kpi['steps']>, values: readonly Values[]): Values {
  const names = stayed(kpi), all = summed(values, names), last = values.at(-1), left = last?.get(movedOn);
  all.set(entered, values[0]?.get(entered) ?? null);
  if (!names.some(name => last?.has(name))) all.set(movedOn, left || (last?.get(entered) ?? null));
  else if (left !== undefined) all.set(movedOn, left);
  return all;
}

function summed(values: readonly Values[], names: readonly string[]): Map<string, number | null> {
  const all = new Map<string, number | null>();
  for (const name of names) {
    const numbers = values.map(row => row.get(name)).filter(value => typeof value === 'number');
    if (numbers.length > 0) all.set(name, numbers.reduce((a, b) => a + b, 0));
  }
  return all;
}

function sheet(view: View, kpi: Kpi, values: Values, target: number | undefined, currency: string | undefined, sheets?: () => Sheets): Sheet {
  // Figures have no rates beside them: asked for in another currency, their money is refused, never relabelled.
  const money = currency !== undefined && view.currency !== undefined && currency !== view.currency ? unitsOf(kpi) : {};
  const cells = new Map<string, Cell>();
  const names: Names = {
    cell(name) {
      let cell = cells.get(name);
      if (!cell) {
        // What one follows from may follow from it in turn.
        cells.set(name, missing(`no-${name}`));
        cells.set(name, cell = find(name));
      }
      return cell;
    },
    scope: name => (name !== 'target' ? { value: days(view, name), n: 0 } : target === undefined ? missing('no-target') : { value: target, n: 0 }),
    history: () => missing('no-history'),
    dropOff: formula => (sheets ? dropOff(sheets(), formula) : missing('no-drop-off')),
    none: name => `no-${name}`,
  };
  const formulaOf = (name: string) => [kpi.parts, kpi.given].find(formulas => formulas && Object.hasOwn(formulas, name))?.[name];
  const find = (name: string): Cell => {
    const formula = formulaOf(name);
    const value = values.get(name);
    if (money[name]?.startsWith('money')) return missing('no-rate');
    if (value === null || value === undefined) return formula === undefined ? missing(`no-${name}`) : evaluate(formula, names);
    // A share that is given beside its counts keeps its interval.
    const computed = formula === undefined || Object.hasOwn(kpi.measures, name) ? undefined : evaluate(formula, names);
    return { value, n: computed?.n ?? (Object.hasOwn(kpi.measures, name) && kpi.measures[name]!.agg === 'count' ? value : 0), interval: computed?.interval };
  };
  return {
    cell: names.cell, names,
    evaluate: formula => evaluate(formula, names),
    headline: () => evaluate(kpi.formula, names),
    rowsOf: () => undefined,
    excluded: () => new Map(),
    currency: () => currency,
    prorated: () => false,
    converted: () => false,
  };
}

const missing = (reason: string): Cell => ({ value: null, reason, n: 0 });
