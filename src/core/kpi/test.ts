/** Reads tests column by column into a mask: 1 where a row passes. A comparison with a missing value is false. */
import { memo } from '../dataset/memo.js';
import { derivedKinds } from '../dataset/derived/index.js';
import { keyOf, tableOf, type View } from '../dataset/view.js';
import { numbersOf, resolve } from './expression.js';
import type { Expr, Match, Test, Value } from './language.js';

export function maskOf(view: View, kind: string, test: Test): Uint8Array {
  const moving = hangsOnWindow(test) ? `|${view.start}|${view.end}|${view.until}|${view.today}` : '';
  const key = `mask|${kind}|${JSON.stringify(parts(test))}|${view.calendar.timezone}|${view.now}|${view.present}|${view.stages?.join() ?? ''}|${keyOf(view, derivedKinds.get(kind)?.depends ?? 'dataset')}${moving}`;
  return memo(view.dataset, key, () => evaluate(view, kind, test));
}

/** A measure is a test with more to it; only the test's parts name a mask. */
const parts = ({ where, if: condition, any, all }: Test): Test => ({ ...(where && { where }), ...(condition && { if: condition }), ...(any && { any }), ...(all && { all }) });

function evaluate(view: View, kind: string, test: Test): Uint8Array {
  const all = new Uint8Array(tableOf(view, kind)?.length ?? 0).fill(1);
  const and = (other: Uint8Array) => { for (let row = 0; row < all.length; row++) if (!other[row]) all[row] = 0; };
  for (const [path, match] of Object.entries(test.where ?? {})) and(matches(view, kind, path, match));
  if (test.if) and(matches(view, kind, test.if[0], test.if[1]));
  for (const inner of test.all ?? []) and(evaluate(view, kind, inner));
  if (test.any) {
    const either = new Uint8Array(all.length);
    for (const inner of test.any) evaluate(view, kind, inner).forEach((passes, row) => { if (passes) either[row] = 1; });
    and(either);
  }
  return all;
}

type Comparison = Exclude<Match, Value | readonly Value[]>;

function matches(view: View, kind: string, of: Expr, match: Match): Uint8Array {
  const length = tableOf(view, kind)?.length ?? 0;
  const column = typeof of === 'string' ? resolve(view, kind, of) : undefined;
  const comparison = typeof match === 'object' && !Array.isArray(match) ? (match as Comparison) : undefined;
  if (column?.type === 'text' && !comparison?.lt && !comparison?.gt && !comparison?.lte && !comparison?.gte) {
    const passes = column.words.map(word => matchesWord(word, match, comparison));
    const none = comparison?.missing === true;
    return mask(length, row => { const code = column.codes[row]!; return code < 0 ? none : passes[code]!; });
  }
  const { values } = numbersOf(view, kind, of);
  if (!comparison) {
    // A word is no number: it equals nothing in a column that holds none, or that is not there at all.
    const wanted = (Array.isArray(match) ? match : [match]).map(Number).filter(value => !Number.isNaN(value));
    return mask(length, row => wanted.includes(values[row]!));
  }
  const bounds = (['lt', 'lte', 'gt', 'gte', 'eq'] as const).flatMap(operator => {
    const bound = comparison[operator];
    return bound === undefined ? [] : [{ compare: operators[operator], to: numbersOf(view, kind, bound).values }];
  });
  return mask(length, row => {
    const value = values[row]!;
    if (Number.isNaN(value) || comparison.missing === true) return Number.isNaN(value) && comparison.missing === true;
    if (comparison.not !== undefined && value === Number(comparison.not)) return false;
    for (const { compare, to } of bounds) if (!compare(value, to[row]!)) return false;
    return true;
  });
}

function mask(length: number, passes: (row: number) => boolean): Uint8Array {
  const made = new Uint8Array(length);
  for (let row = 0; row < length; row++) if (passes(row)) made[row] = 1;
  return made;
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

function hangsOnWindow(test: Test): boolean {
  return JSON.stringify(parts(test)).includes('"scope"');
}
