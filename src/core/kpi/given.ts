/**
 * Ready-made figures in place of records: the names of measures and parts are the schema. A named part may stand in
 * place of its measures. Rows carry a dimension, in the order given; counts and sums add up to the whole.
 */
import type { FigureRow, GivenFigures } from '../dataset/table.js';
import type { View } from '../dataset/view.js';
import type { Cell } from './aggregate.js';
import { evaluate, type Names } from './formula.js';
import type { Kpi } from './language.js';
import type { Context, Sheet, Sheets } from './sheet.js';

export interface GivenSheets extends Sheets {
  /** The dimension that the rows carry, if any; `period` is time. */
  readonly dimension: string | undefined;
}

export function givenSheets(view: View, { kpi, target }: Context, given: GivenFigures['figures'], currency: string | undefined): GivenSheets {
  const rows = Array.isArray(given) ? given as readonly FigureRow[] : undefined;
  const dimension = rows && dimensionIn(rows);
  const byKey = new Map((rows ?? []).map((row, at) => [keyOf(row, dimension), withNext(kpi, rows!, at, dimension)]));
  const whole = rows ? added(kpi, rows, [...byKey.values()]) : numbersIn(given as FigureRow);
  const made = new Map<string | null, Sheet>();
  const none: Sheet = sheet(kpi, new Map(), undefined, currency);
  return {
    view, dimension,
    total: sheet(kpi, whole, target, currency),
    group(asked, key) {
      if (asked !== dimension || !byKey.has(key)) return none;
      return made.get(key) ?? made.set(key, sheet(kpi, byKey.get(key)!, undefined, currency)).get(key)!;
    },
    keys: asked => (asked === dimension ? [...byKey.keys()] : []),
  };
}

type Values = ReadonlyMap<string, number | null>;

const dimensionIn = (rows: readonly FigureRow[]): string | undefined =>
  Object.keys(rows[0] ?? {}).find(name => rows.every(row => typeof row[name] === 'string' || row[name] === null) && rows.some(row => typeof row[name] === 'string'));

function keyOf(row: FigureRow, dimension: string | undefined): string | null {
  const key = dimension === undefined ? null : row[dimension];
  return key === null || key === undefined ? null : String(key);
}

const numbersIn = (row: FigureRow): Map<string, number | null> =>
  new Map(Object.entries(row).filter((entry): entry is [string, number | null] => typeof entry[1] === 'number' || entry[1] === null));

/** In steps, what moved on is what the next row entered, where a row does not say it. */
function withNext(kpi: Kpi, rows: readonly FigureRow[], at: number, dimension: string | undefined): Values {
  const values = numbersIn(rows[at]!);
  const { steps } = kpi;
  if (steps && dimension === steps.by && !values.has(steps.movedOn)) {
    const next = rows[at + 1] ?? rows[at];
    const entered = next && numbersIn(next).get(steps.entered);
    if (entered !== undefined) values.set(steps.movedOn, entered);
  }
  return values;
}

function added(kpi: Kpi, rows: readonly FigureRow[], values: readonly Values[]): Values {
  const all = new Map<string, number | null>();
  const { steps } = kpi;
  if (steps) {
    const first = values[0]?.get(steps.entered), last = values[values.length - 1]?.get(steps.entered);
    return new Map([[steps.entered, first ?? null], [steps.movedOn, last ?? null]]);
  }
  for (const name of new Set(rows.flatMap(row => Object.keys(row)))) {
    const agg = Object.hasOwn(kpi.measures, name) ? kpi.measures[name]!.agg : undefined;
    if (agg !== 'count' && agg !== 'sum') continue;
    const numbers = values.map(row => row.get(name)).filter(value => typeof value === 'number');
    if (numbers.length > 0) all.set(name, numbers.reduce((a, b) => a + b, 0));
  }
  return all;
}

function sheet(kpi: Kpi, values: Values, target: number | undefined, currency: string | undefined): Sheet {
  const parts = new Map<string, Cell>();
  const names: Names = {
    cell(name) {
      let cell = parts.get(name);
      if (!cell) parts.set(name, cell = find(name));
      return cell;
    },
    scope: name => (name === 'target' && target !== undefined ? { value: target, n: 0 } : missing(`no-${name}`)),
    history: () => missing('no-history'),
    dropOff: () => missing('no-drop-off'),
    none: name => `no-${name}`,
  };
  const find = (name: string): Cell => {
    const formula = kpi.parts && Object.hasOwn(kpi.parts, name) ? kpi.parts[name] : undefined;
    const value = values.get(name);
    if (value === null || value === undefined) return formula === undefined ? missing(`no-${name}`) : evaluate(formula, names);
    // A share that is given beside its counts keeps its interval.
    const computed = formula === undefined ? undefined : evaluate(formula, names);
    return { value, n: computed?.n ?? (Object.hasOwn(kpi.measures, name) && kpi.measures[name]!.agg === 'count' ? value : 0), interval: computed?.interval };
  };
  return {
    cell: names.cell, names,
    evaluate: formula => evaluate(formula, names),
    rowsOf: () => undefined,
    excluded: () => new Map(),
    currency: () => currency,
    prorated: () => false,
    converted: () => false,
  };
}

const missing = (reason: string): Cell => ({ value: null, reason, n: 0 });
