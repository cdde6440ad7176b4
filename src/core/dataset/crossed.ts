/** How many records have the same values of several dimensions: records are looked at once, then only what they have in common. */
import { groupingOf } from './grouping.js';
import { memo } from './memo.js';
import { tableOf, type View } from './view.js';

export interface Crossed {
  /** Of each set of values that occurs. */
  readonly counts: Float64Array;
  /** By dimension the code of each set, from 1; 0 is without a value. A dimension that the kind does not have is not there. */
  readonly codes: ReadonlyMap<string, Int32Array>;
}

/** What everything can be filtered by, in the order in which it is offered: counted together, so that one look at the records serves every choice. */
export const filterDimensions = ['owner', 'team', 'channel', 'product', 'pipeline'] as const;
/** So many sets are counted in an array; more are looked up. */
const dense = 1 << 20;

export function crossed(view: View, kind: string, dimensions: readonly string[]): Crossed {
  const usual: readonly string[] = filterDimensions, asked = dimensions.every(dimension => usual.includes(dimension)) ? usual : [...new Set(dimensions)].sort();
  return memo(view.dataset, `crossed|${kind}|${asked.join()}`, () => cross(view, kind, asked));
}

function cross(view: View, kind: string, asked: readonly string[]): Crossed {
  const dimensions = asked.flatMap(dimension => { const grouping = groupingOf(view, kind, dimension); return grouping ? [{ dimension, codes: grouping.codes, size: grouping.keys.length + 1 }] : []; });
  const length = tableOf(view, kind)?.length ?? 0, size = dimensions.reduce((all, own) => all * own.size, 1);
  const sets = new Float64Array(length);
  for (const { codes, size } of dimensions) for (let row = 0; row < length; row++) sets[row] = sets[row]! * size + Math.max(-1, codes[row]!) + 1;
  const found = size <= dense ? counted(sets, size) : lookedUp(sets), counts = Float64Array.from(found, ([, count]) => count);
  const codes = new Map<string, Int32Array>();
  let below = 1;
  for (const { dimension, size } of [...dimensions].reverse()) {
    const step = below;
    codes.set(dimension, Int32Array.from(found, ([set]) => Math.floor(set / step) % size));
    below *= size;
  }
  return { counts, codes };
}

type Counts = (readonly [set: number, count: number])[];

function counted(sets: Float64Array, size: number): Counts {
  const counts = new Int32Array(size), found: Counts = [];
  for (const set of sets) counts[set]!++;
  counts.forEach((count, set) => { if (count > 0) found.push([set, count]); });
  return found;
}

function lookedUp(sets: Float64Array): Counts {
  const counts = new Map<number, number>();
  for (const set of sets) counts.set(set, (counts.get(set) ?? 0) + 1);
  return [...counts];
}
