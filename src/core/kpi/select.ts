/** A measure's rows in a view: its pool, through the scope's filter. */
import { groupingOf } from '../dataset/grouping.js';
import type { View } from '../dataset/view.js';
import type { Grouping } from '../dataset/grouping.js';
import type { Measure } from './language.js';
import { partsOf, poolOf, type Parts, type Pool, type Reasons, type Rows } from './pool.js';

export interface Selection {
  readonly length: number;
  readonly rows: Rows;
  readonly weights?: Float64Array;
  /** What is read of each of the rows; `name` tells what it is. */
  readonly values: Pool['values'];
  readonly excluded: () => Reasons;
  readonly parts: (name: string, grouping: Grouping) => Parts;
}

export function select(view: View, measure: Measure): Selection {
  const pool = poolOf(view, measure);
  if (view.filter.size === 0) return { ...pool, length: pool.rows.length };
  const filters = [...view.filter].map(([dimension, values]) => filterOf(view, measure.rows, dimension, values));
  const places = chosen(pool, filters);
  let found: Rows | undefined;
  const passes = (row: number) => filters.every(filter => filter?.passes(row));
  const selection: Selection = {
    length: places.length,
    // A count needs to know how many there are, not which.
    get rows() { return (found ??= pick(pool.rows, places, new Int32Array(places.length))); },
    ...(pool.weights && { weights: pick(pool.weights, places, new Float64Array(places.length)) }),
    values: (name, of) => pick(pool.values(name, of), places, new Float64Array(places.length)),
    excluded: () => new Map([...pool.excluded()].map(([reason, all]) => [reason, all.filter(passes)] as const).filter(([, left]) => left.length > 0)),
    parts: (_, grouping) => partsOf(selection.rows, grouping),
  };
  return selection;
}

/** What stands at the places. A loop: the arrays' own `map` and `from` call a function for each. */
export function pick<Values extends Rows | Float64Array>(from: Values, places: Rows, into: Values): Values {
  for (let at = 0; at < places.length; at++) into[at] = from[places[at]!]!;
  return into;
}

interface Filter { readonly dimension: string; readonly grouping: Grouping; readonly codes: readonly number[]; readonly passes: (row: number) => boolean }

/** `undefined` where records of the kind have no such dimension: none passes. An empty text asks for those without a value. */
function filterOf(view: View, kind: string, dimension: string, values: readonly string[]): Filter | undefined {
  const grouping = groupingOf(view, kind, dimension);
  if (!grouping) return undefined;
  const wanted = new Set(values), codes = grouping.keys.flatMap((key, code) => (wanted.has(key) ? [code] : []));
  if (wanted.has('')) codes.push(-1);
  const passing = new Uint8Array(grouping.keys.length + 1);
  for (const code of codes) passing[code + 1] = 1;
  return { dimension, grouping, codes, passes: row => passing[grouping.codes[row]! + 1] === 1 };
}

/** The first filter picks its groups, which lie ready; the others look at what is left. */
function chosen(pool: Pool, filters: readonly (Filter | undefined)[]): Rows {
  const [first, ...others] = filters;
  if (!first || others.includes(undefined)) return new Int32Array(0);
  const parts = pool.parts(first.dimension, first.grouping);
  const [only] = first.codes;
  const places = first.codes.length === 1 ? parts.of(only!) : joined(first.codes.map(parts.of));
  return others.length === 0 ? places : places.filter(place => others.every(filter => filter!.passes(pool.rows[place]!)));
}

function joined(parts: readonly Rows[]): Rows {
  const all = new Int32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) { all.set(part, at); at += part.length; }
  return all.sort();
}
