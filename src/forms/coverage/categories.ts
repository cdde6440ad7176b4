/** The open pipeline by forecast category, from the surest to the least sure. */
import type { Row } from '../../core/kpi/answer.js';
import type { FormInput } from '../form.js';

/** Steps of one hue: the surer, the deeper. */
export type Step = 'solid' | 'step-2' | 'tint' | 'step-4';

export interface Category {
  readonly key: string | null;
  readonly name: string;
  readonly step: Step;
  /** Money of open deals; where it begins and ends in the stack. */
  readonly open: number;
  readonly from: number;
  readonly to: number;
  /** Its part of the coverage. */
  readonly times: number | null;
}

const order: readonly (string | null)[] = ['commit', 'best-case', 'pipeline', 'omitted'];
const steps: Readonly<Record<string, Step>> = { commit: 'solid', 'best-case': 'step-2', pipeline: 'tint', omitted: 'step-4' };

/** Named categories in the order of their certainty, unknown ones by size, then what has no category. */
const rank = ({ key }: Row): number => (key === null ? order.length + 1 : order.includes(key) ? order.indexOf(key) : order.length);

export function categories({ answer, words }: FormInput): readonly Category[] {
  const { coverage = null, open = null } = answer.figures;
  const rows = (answer.rows ?? []).filter(row => (row.figures['open'] ?? 0) > 0);
  const sorted = rows.toSorted((a, b) => rank(a) - rank(b) || b.figures['open']! - a.figures['open']!);
  const share = coverage !== null && open !== null && open > 0 ? coverage / open : null;
  if (!sorted.some(row => row.key !== null)) {
    return open !== null && open > 0 ? [{ key: null, name: words.coverage.open, step: 'solid', open, from: 0, to: open, times: coverage }] : [];
  }
  let from = 0;
  return sorted.map(row => {
    const money = row.figures['open']!;
    const category = { key: row.key, name: nameOf(row, words), step: stepOf(row.key), open: money, from, to: from + money, times: share === null ? null : share * money };
    from += money;
    return category;
  });
}

const stepOf = (key: string | null): Step => (key === null ? 'step-4' : steps[key] ?? 'tint');

const nameOf = ({ key, label }: Row, words: FormInput['words']): string => {
  if (key === null) return words.coverage.uncategorised;
  const known: Readonly<Record<string, string>> = words.coverage.categories;
  return Object.hasOwn(known, key) ? known[key]! : label;
};
