/** A measure as a sheet takes it: its rows through the filter, how they are read, and their groups. */
import { derivedKinds } from '../dataset/derived/index.js';
import { groupingOf, type Grouping } from '../dataset/grouping.js';
import { tableOf, type View } from '../dataset/view.js';
import { reader, type Reader } from './aggregate.js';
import { binned } from './bins.js';
import type { Kpi, Measure } from './language.js';
import type { Parts, Read, Rows } from './pool.js';
import { select, type Selection } from './select.js';

export interface Taken {
  readonly selection: Selection;
  readonly reader: Reader;
  /** The values of the selection; `undefined` where nothing is read. */
  readonly read: () => Read | undefined;
  /** The same of a part of it. */
  readonly readPart: (parts: Parts, code: number) => Read | undefined;
  readonly parts: Map<string, Parts | undefined>;
}

/** A measure's rows, or why it has none: `needs-moves`. */
export function takeMeasure(view: View, kpi: Kpi, name: string): Taken | string {
  const measure = kpi.measures[name]!;
  const derived = derivedKinds.get(measure.rows);
  const table = tableOf(view, measure.rows);
  if (!table) return `needs-${derived?.from ?? measure.rows}`;
  for (const [column, reason] of table.lacks ?? []) {
    if (JSON.stringify([measure.of, measure.where, measure.if, measure.any, measure.all]).includes(`"${column}`)) return reason;
  }
  const selection = select(view, measure), own = reader(view, measure), { value } = own, reading = `${view.currency ?? ''} ${readBy(measure)}`;
  let found: Read | undefined;
  return {
    selection, reader: own, parts: new Map(),
    read: () => (found ??= value && selection.read(reading, value)),
    readPart: (parts, code) => value && parts.read(code, reading, () => selection.values(reading, value)),
  };
}

const readings = new WeakMap<Measure, string>();

/** What a measure reads of a row, but for the currency that amounts are told in: measures of the same rows may read the same. */
function readBy(measure: Measure): string {
  let text = readings.get(measure);
  if (text === undefined) readings.set(measure, text = JSON.stringify([measure.of, measure.agg === 'distinct', measure.unit]));
  return text;
}

export interface Group { readonly length: () => number; readonly rows: () => Rows; readonly read: (found: Taken) => Read | undefined }

export function groupIn(parts: Parts | undefined, key: string | null): Group | undefined {
  const code = key === null ? -1 : parts && codeOf(parts.grouping).get(key);
  return parts && code !== undefined ? { length: () => parts.of(code).length, rows: () => parts.rows(code), read: found => found.readPart(parts, code) } : undefined;
}

const coded = new WeakMap<Grouping, ReadonlyMap<string, number>>();

function codeOf(grouping: Grouping): ReadonlyMap<string, number> {
  let codes = coded.get(grouping);
  if (!codes) coded.set(grouping, codes = new Map(grouping.keys.map((key, code) => [key, code])));
  return codes;
}

export function keysIn(parts: Parts | undefined): (string | null)[] {
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
