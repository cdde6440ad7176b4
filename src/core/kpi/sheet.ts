/**
 * A KPI under one view: its measures and parts by name, for the whole and for each group of a dimension. Nothing is
 * computed before it is asked for, so a past period costs what its formula needs.
 */
import { groupingOf, type Grouping } from '../dataset/grouping.js';
import { derivedKinds } from '../dataset/derived/index.js';
import { tableOf, type View } from '../dataset/view.js';
import { counted, currencies, fold, isMoney, reader, type Cell, type Folded, type Reader } from './aggregate.js';
import { binned } from './bins.js';
import { dropOff } from './drop-off.js';
import { evaluate, type Names } from './formula.js';
import type { Past } from './history.js';
import type { Formula, Kpi, Measure } from './language.js';
import { measureBehind, measuresOf } from './measures-behind.js';
import type { Parts, Reasons, Rows } from './pool.js';
import { select, weighed, type Selection } from './select.js';
import { days } from './days.js';

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

interface Taken {
  readonly selection: Selection;
  readonly reader: Reader;
  /** What is read of the rows, and the name of it. */
  readonly values: () => Float64Array | undefined;
  readonly name: string;
  readonly parts: Map<string, Parts | undefined>;
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
    const groupOf = (found: Taken): Group => groupIn(split(found, kpi, dimension!), key ?? null);
    const rowsOf = (found: Taken): Rows => (dimension === undefined ? found.selection.rows : groupOf(found)?.rows() ?? nobody);
    const foldedOf = (found: Taken): Folded => {
      const { selection, reader, values, name } = found;
      const group = dimension === undefined ? undefined : groupOf(found) ?? empty;
      if (reader.measure.agg === 'count') return counted(group?.length() ?? selection.length);
      const part = (name: string, all: Float64Array | undefined) => (all && group ? group.values(name, () => all) : all);
      return fold(reader, group ? group.rows : () => selection.rows, part(name, values()), part(weighed, selection.weights));
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

/** A measure's rows, or why it has none: `needs-moves`. */
function takeMeasure(view: View, kpi: Kpi, name: string): Taken | string {
  const measure = kpi.measures[name]!;
  const derived = derivedKinds.get(measure.rows);
  const table = tableOf(view, measure.rows);
  if (!table) return `needs-${derived?.from ?? measure.rows}`;
  for (const [column, reason] of table.lacks ?? []) {
    if (JSON.stringify([measure.of, measure.where, measure.if, measure.any, measure.all]).includes(`"${column}`)) return reason;
  }
  const selection = select(view, measure), own = reader(view, measure), read = `${view.currency ?? ''} ${readBy(measure)}`;
  let values: Float64Array | undefined;
  return { selection, reader: own, values: () => (values ??= own.value && selection.values(read, own.value)), name: read, parts: new Map() };
}

const readings = new WeakMap<Measure, string>();

/** What a measure reads of a row, but for the currency that amounts are told in: measures of the same rows may read the same. */
function readBy(measure: Measure): string {
  let text = readings.get(measure);
  if (text === undefined) readings.set(measure, text = JSON.stringify([measure.of, measure.agg === 'distinct', measure.unit]));
  return text;
}

const none = (): Reasons => new Map();

/** The rows of one key; `undefined` where none has it. */
type Group = { readonly length: () => number; readonly rows: () => Rows; readonly values: (name: string, all: () => Float64Array) => Float64Array } | undefined;

const nobody = new Int32Array(0), nothing = new Float64Array(0);
const empty: Group & object = { length: () => 0, rows: () => nobody, values: () => nothing };

function groupIn(parts: Parts | undefined, key: string | null): Group {
  const code = key === null ? -1 : parts && codeOf(parts.grouping).get(key);
  return parts && code !== undefined ? { length: () => parts.of(code).length, rows: () => parts.rows(code), values: (name, all) => parts.values(code, name, all) } : undefined;
}

const coded = new WeakMap<Grouping, ReadonlyMap<string, number>>();

function codeOf(grouping: Grouping): ReadonlyMap<string, number> {
  let codes = coded.get(grouping);
  if (!codes) coded.set(grouping, codes = new Map(grouping.keys.map((key, code) => [key, code])));
  return codes;
}

function keysIn(parts: Parts | undefined): (string | null)[] {
  if (!parts) return [];
  const keys: (string | null)[] = parts.grouping.keys.filter((_, code) => parts.of(code).length > 0);
  return parts.of(-1).length > 0 ? [...keys, null] : keys;
}

/** A dimension of the records, or one of the KPI's own, in bins. */
export function dimensionOf(view: View, kpi: Kpi, kind: string, dimension: string): Grouping | undefined {
  const own = kpi.dimensions && Object.hasOwn(kpi.dimensions, dimension) ? kpi.dimensions[dimension] : undefined;
  if (!own) return groupingOf(view, kind, dimension);
  return own.rows === kind ? binned(view, own.rows, own.of, own.bins) : undefined;
}

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
