/** The stack once more as rows, where labels under the bar would not fit: name, place in the stack, money, times. */
import { extent, type Extent } from '../marks/extent.js';
import { widthOf } from '../marks/label.js';
import type { FormInput } from '../form.js';
import type { Category, Step } from './categories.js';

export interface CategoryRow {
  readonly name: string;
  readonly step: Step | 'gap';
  readonly lane: Extent;
  /** Too short to be drawn: the number says it. */
  readonly slight: boolean;
  readonly money: string;
  readonly times: string;
  readonly mark?: number;
}

export interface Rows {
  readonly rows: readonly CategoryRow[];
  /** Whether there is room for lanes, and for the coverage beside the money. */
  readonly lanes: boolean;
  readonly timed: boolean;
}

/** Below this a lane shows nothing that the number does not say. */
const leastLane = 32;

export function rows({ answer, format, words, width, card, measure }: FormInput, stack: readonly Category[]): Rows {
  if (stack.length === 1 && stack[0]!.key === null) return { rows: [], lanes: false, timed: true };
  const { coverage = null, needed = null, gap = null } = answer.figures;
  const open = stack.at(-1)?.to ?? 0;
  const missing = gap !== null && gap > 0 ? gap : 0;
  // Something that is missing is never printed as nothing.
  const timesOf = (value: number): string => (value < 0.005 ? `<\u00A0${format.times(0.01, 2)}` : format.times(value, value < 0.05 ? 2 : 1));
  const made: readonly CategoryRow[] = [
    ...stack.map(({ name, step, from, to, open: money, times }, mark) => ({
      name, step, slight: false, lane: extent(from, to, open + missing), money: format.money(money, 'compact'), times: times === null ? '–' : format.times(times), mark,
    })),
    ...(missing > 0 ? [{ name: words.coverage.gap, step: 'gap' as const, slight: missing / (open + missing) < 0.02, lane: extent(open, open + missing, open + missing), money: format.money(missing, 'compact'), times: needed === null || coverage === null ? '–' : timesOf(needed - Math.max(0, coverage)) }] : []),
  ];
  const widest = (text: (row: CategoryRow) => string): number => Math.max(0, ...made.map(row => widthOf([{ strong: text(row) }], measure, 13)));
  const room = width - Math.min(widest(row => row.name), width * 0.45) - widest(row => row.money) - Math.max(32, widest(row => row.times)) - 3 * 12;
  // A long word of a name is worth more than the coverage, which the bar shows.
  const word = Math.max(0, ...made.flatMap(({ name }) => name.split(/\s+/)).map(each => widthOf([{ strong: each }], measure, 13)));
  const timed = width - widest(row => row.money) - Math.max(32, widest(row => row.times)) - 2 * 12 >= word;
  return { rows: made, lanes: card >= 280 && timed && room >= leastLane, timed };
}
