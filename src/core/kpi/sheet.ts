/**
 * A KPI under one view: its measures and parts by name, for the whole and for each group of a dimension. Nothing is
 * computed before it is asked for, so a past period costs what its formula needs.
 */
import type { View } from '../dataset/view.js';
import { counted, currencies, fold, isMoney, type Cell, type Folded } from './aggregate.js';
import { days } from './days.js';
import { dropOff } from './drop-off.js';
import { evaluate, type Names } from './formula.js';
import type { Past } from './history.js';
import type { Formula, Kpi } from './language.js';
import { measureBehind, measuresOf } from './measures-behind.js';
import type { Parts, Reasons, Rows } from './pool.js';
import { dimensionOf, groupIn, keysIn, takeMeasure, type Group, type Taken } from './taken.js';

export interface Sheet {
  readonly cell: (name: string) => Cell;
  readonly evaluate: (formula: Formula) => Cell;
  /** The KPI's own formula; two currencies that no rate brings together have none. */
  readonly headline: () => Cell;
  readonly names: Names;
  /** The rows behind a figure: of a measure its own, of a share the whole's, else of the first measure in the formula. */
  readonly rowsOf: (name: string) => { kind: string; rows: Rows } | undefined;
  readonly excluded: () => Exclusions;
  /** The one currency of its amounts. */
  readonly currency: () => string | undefined;
  /** Whether amounts were converted by rates. */
  readonly converted: () => boolean;
  /** Whether a row that carries a period counted in part. */
  readonly prorated: () => boolean;
}

/** By kind and reason. */
export type Exclusions = ReadonlyMap<string, { readonly kind: string; readonly rows: ReadonlySet<number> }>;

export interface Sheets {
  readonly view: View;
  readonly total: Sheet;
  readonly group: (dimension: string, key: string | null) => Sheet;
  /** The keys that occur in any measure, in no order that matters; null for the rows without a value. */
  readonly keys: (dimension: string) => (string | null)[];
}

export interface Context { readonly kpi: Kpi; readonly target: number | undefined; readonly past: Past }

/** The KPI as it counts by a dimension: other measures where `within` names them. */
export function within(kpi: Kpi, dimension: string): Kpi {
  const choice = kpi.within && Object.hasOwn(kpi.within, dimension) ? kpi.within[dimension]! : undefined;
  return choice ? { ...kpi, measures: choice.measures ?? kpi.measures, parts: { ...kpi.parts, ...choice.parts } } : kpi;
}

export function sheets(view: View, context: Context): Sheets {
  const taken = new Map<string, Taken | string>();
  const made = new Map<string, Sheet>();

  const take = (kpi: Kpi, name: string): Taken | string => {
    const key = `${kpi === context.kpi ? '' : 'within '}${name}`;
    let found = taken.get(key);
    if (found === undefined) taken.set(key, found = takeMeasure(view, kpi, name));
    return found;
  };

  const split = (found: Taken, kpi: Kpi, dimension: string): Parts | undefined => {
    if (!found.parts.has(dimension)) {
      const grouping = dimensionOf(view, kpi, found.reader.measure.rows, dimension);
      found.parts.set(dimension, grouping && found.selection.parts(dimension, grouping));
    }
    return found.parts.get(dimension);
  };

  const build = (kpi: Kpi, dimension?: string, key?: string | null): Sheet => {
    const folded = new Map<string, Folded>();
    /** The rows of the key; `undefined` where none has it. */
    const groupOf = (found: Taken): Group | undefined => groupIn(split(found, kpi, dimension!), key ?? null);
    const rowsOf = (found: Taken): Rows => (dimension === undefined ? found.selection.rows : groupOf(found)?.rows() ?? nobody);
    const foldedOf = (found: Taken): Folded => {
      const { selection, reader } = found, group = dimension === undefined ? undefined : groupOf(found);
      const length = dimension === undefined ? selection.length : group?.length() ?? 0;
      if (reader.measure.agg === 'count') return counted(length);
      return fold(reader, { length, rows: () => rowsOf(found), prorated: selection.weights !== undefined }, dimension === undefined ? found.read() : group ? group.read(found) : reader.value && { values: nothing, rows: () => nobody });
    };
    const measured = (name: string): Folded => {
      let cell = folded.get(name);
      if (!cell) {
        const found = take(kpi, name);
        if (typeof found === 'string') cell = { value: null, reason: found, n: 0, lacks: none };
        else if (dimension !== undefined && !split(found, kpi, dimension)) cell = { value: null, reason: `no-${dimension}`, n: 0, lacks: none };
        else cell = foldedOf(found);
        folded.set(name, cell);
      }
      return cell;
    };
    const parts = new Map<string, Cell>();
    const names: Names = {
      cell(name) {
        if (Object.hasOwn(kpi.measures, name)) return measured(name);
        let cell = parts.get(name);
        if (!cell) {
          const formula = kpi.parts && Object.hasOwn(kpi.parts, name) ? kpi.parts[name] : undefined;
          if (formula === undefined) throw new RangeError(`unknown figure: ${name}; ${kpi.id} has ${[...Object.keys(kpi.measures), ...Object.keys(kpi.parts ?? {})].join(', ')}`);
          parts.set(name, cell = evaluate(formula, names));
        }
        return cell;
      },
      scope: name => (name === 'target' ? given(dimension === undefined ? context.target : undefined) : given(days(view, name))),
      history: formula => (dimension === undefined ? context.past(formula, view) : { value: null, reason: 'no-history', n: 0 }),
      dropOff: formula => (dimension === undefined ? dropOff(all(), formula) : { value: null, reason: 'no-drop-off', n: 0 }),
      none(name) {
        const found = Object.hasOwn(kpi.measures, name) ? take(kpi, name) : undefined;
        return typeof found === 'object' ? found.reader.none : `no-${name}`;
      },
    };
    const used = (): string[] => Object.keys(kpi.measures);
    const leant = (): string[] => [...measuresOf(kpi)];
    const currenciesOf = (measures: readonly string[]): Set<string> => new Set(measures.flatMap(name => {
      const own = take(kpi, name);
      if (typeof own === 'object' && own.reader.converted !== undefined) return [own.reader.converted];
      return typeof own === 'object' && isMoney(view, own.reader.measure) ? [...currencies(own.reader.currency, rowsOf(own))] : [];
    }));
    return {
      cell: names.cell,
      evaluate: formula => evaluate(formula, names),
      headline() {
        const cell = evaluate(kpi.formula, names);
        return cell.value !== null && currenciesOf(leant()).size > 1 ? { value: null, reason: 'mixed-currency', n: cell.n } : cell;
      },
      names,
      rowsOf(name) {
        const measure = measureBehind(kpi, name);
        const found = measure === undefined ? undefined : take(kpi, measure);
        return typeof found === 'object' ? { kind: found.reader.measure.rows, rows: rowsOf(found) } : undefined;
      },
      excluded: () => exclusions(kpi, leant(), name => take(kpi, name), measured, dimension === undefined ? undefined : rowsOf),
      prorated: () => used().some(name => { const found = take(kpi, name); return typeof found === 'object' && found.selection.weights?.some(weight => weight < 1) === true; }),
      converted: () => used().some(name => { const found = take(kpi, name); return typeof found === 'object' && found.reader.converted !== undefined; }),
      currency() {
        const found = currenciesOf(used());
        return found.size === 1 ? [...found][0] : undefined;
      },
    };
  };

  const all = () => whole;
  const total = build(context.kpi);
  const kpis = new Map<string, Kpi>();
  const kpiFor = (dimension: string): Kpi => kpis.get(dimension) ?? kpis.set(dimension, within(context.kpi, dimension)).get(dimension)!;
  const whole: Sheets = {
    view,
    total,
    group(dimension, key) {
      const id = `${dimension}\n${key === null ? '' : `=${key}`}`;
      return made.get(id) ?? made.set(id, build(kpiFor(dimension), dimension, key)).get(id)!;
    },
    keys(dimension) {
      const kpi = kpiFor(dimension);
      const found = new Set<string | null>();
      for (const name of Object.keys(kpi.measures)) {
        const own = take(kpi, name);
        if (typeof own === 'object') for (const key of keysIn(split(own, kpi, dimension))) found.add(key);
      }
      return [...found];
    },
  };
  return whole;
}

const given = (value: number | undefined): Cell => (value === undefined ? { value: null, reason: 'no-target', n: 0 } : { value, n: 0 });

const none = (): Reasons => new Map();
const nobody = new Int32Array(0), nothing = new Float64Array(0);

function exclusions(kpi: Kpi, names: readonly string[], take: (name: string) => Taken | string, measured: (name: string) => Folded, within?: (found: Taken) => Rows): Exclusions {
  const all = new Map<string, { kind: string; rows: Set<number> }>();
  const note = (reason: string, kind: string, rows: Rows) => {
    const key = `${kind} ${reason}`;
    const found = all.get(key);
    if (found) for (const row of rows) found.rows.add(row); else all.set(key, { kind, rows: new Set(rows) });
  };
  for (const name of names) {
    const found = take(name);
    if (typeof found === 'string') continue;
    const kind = found.reader.measure.rows;
    if (!within) for (const [reason, rows] of found.selection.excluded()) note(reason, kind, rows);
    for (const [reason, rows] of measured(name).lacks()) note(reason, kind, rows);
  }
  for (const [reason, name] of Object.entries(kpi.excludes ?? {})) {
    const found = take(name);
    if (typeof found === 'object') note(reason, found.reader.measure.rows, within ? within(found) : found.selection.rows);
  }
  return new Map([...all].filter(([, { rows }]) => rows.size > 0));
}
