/** A measure's rows in a view: its pool, through the scope's filter. */
import { groupingOf, type Grouping } from '../dataset/grouping.js';
import type { View } from '../dataset/view.js';
import type { Measure } from './language.js';
import { partsOf, pick, poolOf, present, type Parts, type Pool, type Read, type Reasons, type Rows } from './pool.js';

export interface Selection {
  readonly length: number;
  readonly rows: Rows;
  readonly weights?: Float64Array;
  /** What `of` reads of each of the rows, as the pool's; `name` tells what it is. */
  readonly values: Pool['values'];
  /** The same without what is missing. */
  readonly read: (name: string, of: (row: number) => number) => Read;
  readonly parts: (name: string, grouping: Grouping) => Parts;
  readonly excluded: () => Reasons;
}

export function select(view: View, measure: Measure): Selection {
  const pool = poolOf(view, measure);
  if (view.filter.size === 0) return { ...pool, length: pool.rows.length, read: (name, of) => present(pool.values(name, of), () => pool.rows) };
  const filters = [...view.filter].map(([dimension, values]) => filterOf(view, measure.rows, dimension, values));
  const passes = (row: number) => filters.every(filter => filter?.passes(row));
  const excluded = () => new Map([...pool.excluded()].map(([reason, all]) => [reason, all.filter(passes)] as const).filter(([, left]) => left.length > 0));
  return chosen(pool, filters, excluded);
}

interface Filter { readonly dimension: string; readonly grouping: Grouping; readonly codes: readonly number[]; readonly passes: (row: number) => boolean }

/** `undefined` where records of the kind have no such dimension: none passes. */
function filterOf(view: View, kind: string, dimension: string, values: readonly string[]): Filter | undefined {
  const grouping = groupingOf(view, kind, dimension);
  if (!grouping) return undefined;
  let known = filters.get(grouping);
  if (!known) filters.set(grouping, known = new WeakMap());
  let filter = known.get(values);
  if (!filter) known.set(values, filter = { dimension, grouping, ...passing(grouping, values) });
  return filter;
}

/** One question looks at one grouping through many windows. */
const filters = new WeakMap<Grouping, WeakMap<readonly string[], Filter>>();

/** An empty text asks for those without a value. */
function passing({ keys, codes: all }: Grouping, values: readonly string[]): Pick<Filter, 'codes' | 'passes'> {
  const wanted = new Set(values), codes = keys.flatMap((key, code) => (wanted.has(key) ? [code] : []));
  if (wanted.has('')) codes.push(-1);
  const passing = new Uint8Array(keys.length + 1);
  for (const code of codes) passing[code + 1] = 1;
  return { codes, passes: row => passing[all[row]! + 1] === 1 };
}

/** The first filter picks its groups, which lie ready; the others look at what is left. */
function chosen(pool: Pool, filters: readonly (Filter | undefined)[], excluded: () => Reasons): Selection {
  const [first, ...others] = filters;
  if (!first || others.includes(undefined)) return at(pool, new Int32Array(0), excluded);
  const parts = pool.parts(first.dimension, first.grouping), [only] = first.codes;
  if (others.length === 0 && first.codes.length === 1) return part(pool, parts, only!, excluded);
  const places = first.codes.length === 1 ? parts.of(only!) : joined(first.codes.map(parts.of));
  return at(pool, others.length === 0 ? places : places.filter(place => others.every(filter => filter!.passes(pool.rows[place]!))), excluded);
}

/** One group as it lies there: nothing is copied. */
const part = (pool: Pool, parts: Parts, code: number, excluded: () => Reasons): Selection =>
  selected(pool, parts.of(code), excluded, () => parts.rows(code), (name, of) => parts.read(code, name, () => pool.values(name, of)));

function at(pool: Pool, places: Rows, excluded: () => Reasons): Selection {
  let rows: Rows | undefined;
  const selection = selected(pool, places, excluded, () => (rows ??= pick(pool.rows, places, new Int32Array(places.length))), (name, of) => present(selection.values(name, of), () => selection.rows));
  return selection;
}

/** A count needs to know how many there are, not which; only amounts are read. */
function selected(pool: Pool, places: Rows, excluded: () => Reasons, rows: () => Rows, read: Selection['read']): Selection {
  return {
    length: places.length,
    get rows() { return rows(); },
    ...(pool.weights && { weights: pick(pool.weights, places, new Float64Array(places.length)) }),
    values: (name, of) => pick(pool.values(name, of), places, new Float64Array(places.length)),
    read, excluded,
    parts: (_, grouping) => partsOf(rows(), grouping),
  };
}

function joined(parts: readonly Rows[]): Rows {
  const all = new Int32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) { all.set(part, at); at += part.length; }
  return all.sort();
}
