/** Tests as functions of a row. A comparison with a missing value is false. */
import type { View } from '../dataset/view.js';
import { readingOf, resolve } from './expression.js';
import type { Expr, Match, Test, Value } from './language.js';

export type Passes = (row: number) => boolean;

export function passing(view: View, kind: string, test: Test): Passes {
  const all = [
    ...Object.entries(test.where ?? {}).map(([path, match]) => matching(view, kind, path, match)),
    ...(test.if ? [matching(view, kind, test.if[0], test.if[1])] : []),
    ...(test.all ?? []).map(inner => passing(view, kind, inner)),
  ];
  if (test.any) {
    const any = test.any.map(inner => passing(view, kind, inner));
    all.push(row => any.some(passes => passes(row)));
  }
  const [first, second] = all;
  // The usual lengths without a loop: this runs for every row.
  if (!first) return () => true;
  if (!second) return first;
  return all.length === 2 ? row => first(row) && second(row) : row => all.every(passes => passes(row));
}

type Comparison = Exclude<Match, Value | readonly Value[]>;

function matching(view: View, kind: string, of: Expr, match: Match): Passes {
  const column = typeof of === 'string' ? resolve(view, kind, of) : undefined;
  const comparison = typeof match === 'object' && !Array.isArray(match) ? (match as Comparison) : undefined;
  if (column?.type === 'text' && !comparison?.lt && !comparison?.gt && !comparison?.lte && !comparison?.gte) {
    const { codes } = column, passes = Uint8Array.from(column.words, word => (matchesWord(word, match, comparison) ? 1 : 0));
    const none = comparison?.missing === true;
    return row => { const code = codes[row]!; return code < 0 ? none : passes[code] === 1; };
  }
  const { value } = readingOf(view, kind, of);
  if (!comparison) {
    // A word is no number: it equals nothing in a column that holds none, or that is not there at all.
    const wanted = (Array.isArray(match) ? match : [match]).map(Number).filter(number => !Number.isNaN(number));
    return wanted.length === 1 ? row => value(row) === wanted[0] : row => wanted.includes(value(row));
  }
  return comparing(view, kind, value, comparison);
}

function comparing(view: View, kind: string, value: (row: number) => number, { missing, not, ...bounds }: Comparison): Passes {
  if (missing === true) return row => Number.isNaN(value(row));
  const limits = (['lt', 'lte', 'gt', 'gte', 'eq'] as const).flatMap(operator => {
    const bound = bounds[operator];
    return bound === undefined ? [] : [{ compare: operators[operator], to: readingOf(view, kind, bound).value }];
  });
  const unlike = not === undefined ? NaN : Number(not);
  return row => {
    const own = value(row);
    if (Number.isNaN(own) || own === unlike) return false;
    for (const { compare, to } of limits) if (!compare(own, to(row))) return false;
    return true;
  };
}

function matchesWord(word: string, match: Match, comparison: Comparison | undefined): boolean {
  if (comparison) return comparison.missing !== true && (comparison.not === undefined || word !== String(comparison.not));
  return Array.isArray(match) ? match.some(value => String(value) === word) : String(match) === word;
}

const operators: Record<'lt' | 'lte' | 'gt' | 'gte' | 'eq', (a: number, b: number) => boolean> = {
  lt: (a, b) => a < b,
  lte: (a, b) => a <= b,
  gt: (a, b) => a > b,
  gte: (a, b) => a >= b,
  eq: (a, b) => a === b,
};
