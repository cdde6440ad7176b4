/** The records that a KPI is computed from: what whoever writes the endpoint has to bring. */
import { derivedColumns, derivedKinds } from '../dataset/derived/index.js';
import { kinds } from '../records/index.js';
import type { Expr, Kpi, Match, Measure, Test } from './language.js';

/** Columns by kind, in the order of the records' own; what is derived is told by the columns that it is made from. */
export function needsOf(kpi: Kpi): ReadonlyMap<string, readonly string[]> {
  const found = new Set<string>();
  const choices = Object.values(kpi.options ?? {}).flatMap(option => Object.values(option));
  for (const { measures = {}, within = {} } of [kpi, ...choices]) {
    for (const measure of [...Object.values(measures), ...Object.values(within).flatMap(choice => Object.values(choice.measures ?? {}))]) {
      for (const path of derivedKinds.get(measure.rows)?.reads ?? []) found.add(path);
      for (const column of columnsIn(measure)) for (const path of pathsOf(measure.rows, column)) found.add(path);
      if (!derivedKinds.has(measure.rows)) for (const column of kinds.get(measure.rows)?.required ?? []) found.add(`${measure.rows}.${column}`);
    }
  }
  return new Map([...kinds.values()].flatMap(({ name, columns }) => {
    const own = [...columns.keys()].filter(column => found.has(`${name}.${column}`));
    return own.length > 0 ? [[name, own]] : [];
  }));
}

function columnsIn(measure: Measure): string[] {
  const { of, at, censored, prorate } = measure;
  return [...inTest(measure), ...(of === undefined ? [] : columnsOf(of)), ...(at === undefined ? [] : [at]), ...(prorate ? ['period'] : []), ...(censored ? [censored.event, censored.other ?? {}].flatMap(inTest) : [])];
}

/** Both sides of a `??`: what stands in where the first is missing has to be brought too. */
function columnsOf(expr: Expr): string[] {
  if (typeof expr === 'string') return [expr];
  if ('calc' in expr) return expr.of.flatMap(columnsOf);
  return 'from' in expr ? [expr.from, expr.to].flatMap(columnsOf) : [];
}

function inTest({ where = {}, if: condition, any = [], all = [] }: Test): string[] {
  return [
    ...Object.entries(where).flatMap(([column, match]) => [column, ...inMatch(match)]),
    ...(condition ? [...columnsOf(condition[0]), ...inMatch(condition[1])] : []),
    ...[...any, ...all].flatMap(inTest),
  ];
}

function inMatch(match: Match): string[] {
  if (typeof match !== 'object' || Array.isArray(match)) return [];
  const { lt, lte, gt, gte, eq } = match as Partial<Record<'lt' | 'lte' | 'gt' | 'gte' | 'eq', Expr>>;
  return [lt, lte, gt, gte, eq].flatMap(bound => (bound === undefined ? [] : columnsOf(bound)));
}

function pathsOf(rows: string, column: string): readonly string[] {
  const derived = derivedColumns.get(`${rows}.${column}`);
  if (derived) return derived.reads;
  const [link, further] = column.split('.');
  if (further !== undefined) return [`${rows}.${link!}`, `${link!}s.${further}`];
  // A derived kind has the columns of the records that it is made of; entries into stages those of their deals.
  const derivedKind = derivedKinds.get(rows), home = derivedKind?.from ?? rows, kept = derivedKind?.kept;
  return [`${kinds.get(home)?.columns.has(column) === true ? home : 'deals'}.${column}`, ...(kept?.columns.includes(column) ? [`${kept.kind}.${column}`] : [])];
}
