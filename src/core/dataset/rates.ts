/** Exchange rates: what an amount of one currency was in another, by the last rate known at its date. */
import { onlyCurrency } from './currency.js';
import { memo } from './memo.js';
import { numberIn, wordIn } from './derived/column.js';
import { columnOf, wallOf, type View } from './view.js';

interface Rate { readonly at: number; readonly rate: number }

/** The rate from a currency at a wall time; `undefined` where none leads there. Before the first known rate, the first. */
export type RateOf = (from: string, time: number) => number | undefined;

export interface Conversion {
  readonly to: string;
  /** What the amount of a row is multiplied by; NaN where no rate leads there. */
  readonly factor: (row: number) => number;
}

/**
 * How amounts of a kind come to be in the scope's currency, with rates or not, so that nothing is relabelled; else in the data's own.
 * Each is taken at the rate of its date, of now for what is still to come and for a snapshot; what names no currency is in the
 * data's own. `undefined` where nothing is to be done.
 */
export function conversion(view: View, kind: string, times?: Float64Array): Conversion | undefined {
  const home = homeCurrency(view), to = view.currency ?? home;
  if (to === undefined) return undefined;
  const column = columnOf(view, kind, 'currency'), { words, codes } = column?.type === 'text' ? column : { words: [], codes: undefined };
  if (words.every(word => word === to) && (home === undefined || home === to)) return undefined;
  const rate = rateTo(view, to);
  return {
    to,
    factor(row) {
      const code = codes?.[row] ?? -1, from = code < 0 ? home : words[code];
      return from === undefined ? 1 : rate(from, Math.min(times?.[row] ?? Infinity, view.now)) ?? NaN;
    },
  };
}

/** The one currency that records name; where they name several, the one that every rate leads to. */
function homeCurrency(view: View): string | undefined {
  const to = view.dataset.tables.get('rates')?.columns.get('to');
  return onlyCurrency(view.dataset) ?? (to?.type === 'text' && to.words.length === 1 ? to.words[0] : undefined);
}

function rateTo(view: View, to: string): RateOf {
  const known = memo(view.dataset, `rates|${view.calendar.timezone}`, () => read(view));
  const direct = (from: string, into: string, time: number): number | undefined => {
    const forth = lastBy(known.get(`${from}\n${into}`), time);
    if (forth !== undefined) return forth;
    const back = lastBy(known.get(`${into}\n${from}`), time);
    return back === undefined ? undefined : 1 / back;
  };
  const between = [...new Set([...known.keys()].flatMap(pair => pair.split('\n')))];
  return (from, time) => {
    if (from === to) return 1;
    const found = direct(from, to, time);
    if (found !== undefined) return found;
    for (const pivot of between) {
      const first = direct(from, pivot, time), second = direct(pivot, to, time);
      if (first !== undefined && second !== undefined) return first * second;
    }
    return undefined;
  };
}

function read(view: View): Map<string, Rate[]> {
  const table = view.dataset.tables.get('rates'), at = wallOf(view, 'rates', 'at');
  const from = wordIn(table, 'from'), to = wordIn(table, 'to'), rate = numberIn(table, 'rate');
  const found = new Map<string, Rate[]>();
  for (let row = 0; row < (table?.length ?? 0); row++) {
    if (!(rate(row) > 0) || from(row) === undefined || to(row) === undefined || Number.isNaN(at?.[row] ?? NaN)) continue;
    const key = `${from(row)!}\n${to(row)!}`;
    found.set(key, [...found.get(key) ?? [], { at: at![row]!, rate: rate(row) }]);
  }
  for (const rates of found.values()) rates.sort((a, b) => a.at - b.at);
  return found;
}

function lastBy(rates: readonly Rate[] | undefined, time: number): number | undefined {
  return (rates?.findLast(({ at }) => at <= time) ?? rates?.[0])?.rate;
}
