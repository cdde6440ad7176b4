import type { Grouping } from '../dataset/grouping.js';
import { memo } from '../dataset/memo.js';
import { keyOf, tableOf, type View } from '../dataset/view.js';
import { readingOf } from './expression.js';
import type { Expr } from './language.js';

/** Groups by the bin a value falls into: a bin is named by its low end and includes it; the last includes its high end. */
export function binned(view: View, kind: string, of: Expr, bins: readonly number[]): Grouping {
  return memo(view.dataset, `bins|${kind}|${JSON.stringify(of)}|${bins.join()}|${keyOf(view, 'window')}`, () => {
    const { value: read } = readingOf(view, kind, of);
    const last = bins.length - 2;
    const codes = Int32Array.from({ length: tableOf(view, kind)?.length ?? 0 }, (_, row) => {
      const value = read(row);
      if (!(value >= bins[0]! && value <= bins[last + 1]!)) return -1;
      let low = 0, high = last;
      while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if (bins[middle]! <= value) low = middle; else high = middle - 1;
      }
      return low;
    });
    return { codes, keys: bins.slice(0, -1).map(String) };
  });
}
