/** The KPI's own past: quantiles of a figure over the like periods before this one. */
import type { View } from '../dataset/view.js';
import { quantile } from '../statistics/quantile.js';
import type { Cell } from './aggregate.js';
import type { Formula } from './language.js';

export type Past = (formula: Extract<Formula, { history: string }>, view: View) => Cell;

const at = { p25: 0.25, median: 0.5, p75: 0.75 };

/** `valueIn(n)` gives the figure n like periods ago; at least half of the periods must have a value. */
export function past(valueIn: (figure: string, n: number) => number | null): Past {
  return ({ history, of, periods }) => {
    const values = Array.from({ length: periods }, (_, n) => valueIn(of, n + 1)).filter(value => value !== null);
    if (values.length * 2 < periods) return { value: null, reason: 'no-history', n: values.length };
    return { value: quantile(Float64Array.from(values).sort(), at[history]) ?? null, n: values.length };
  };
}
