/** The ranges behind a scale: the deepest tint is where to be, each bound has an edge, and words stand inside all or none. */
import type { Band, Level } from '../../core/kpi/answer.js';
import { percent, type Extent } from './extent.js';
import { label, reach, type Label } from './label.js';
import type { FormInput } from '../form.js';

export interface Range extends Extent { readonly depth: 1 | 2 | 3 }

export const depthOf = (level: Level): Range['depth'] => (level === 'good' ? 3 : level === 'watch' ? 2 : 1);

/** The ranges between the thresholds of a verdict; one plain range where there are none. */
export function rangesOf(bands: readonly Band[], top: number): readonly Range[] {
  if (bands.length === 0) return [{ from: 0, to: 100, depth: 1 }];
  return bands.map(({ to, level }, at) => ({ from: percent(bands[at - 1]?.to ?? 0, top), to: to === null ? 100 : percent(to, top), depth: depthOf(level) }));
}

const inset = 6;

/**
 * A word in each range, or none at all once one does not fit. `wordings` go from long to short; a range takes its
 * shortest only where it must. `clear` is a place in percent that no word may cross.
 */
export function wordsInside(ranges: readonly Range[], wordings: readonly (readonly string[])[], y: number, plot: number, measure: FormInput['measure'], clear?: number): readonly Label[] {
  const placed: Label[] = [];
  for (const [at, { from, to }] of ranges.entries()) {
    const line = clear === undefined ? -Infinity : (clear / 100) * plot;
    const start = (from / 100) * plot;
    const room = (label: Label): boolean => {
      const [left, right] = reach(label, plot);
      return right <= (to / 100) * plot - 4 && (line < left - 3 || line > right + 3);
    };
    // Where the line crosses a word at the start of its range, it may stand behind the line.
    const places = line > start ? [inset, Math.ceil(line - start) + inset] : [inset];
    const found = (wordings[at] ?? []).flatMap(word => places.map(dx => label(word, { x: from, y, dx, anchor: 'start' }, measure))).find(room);
    if (!found) return [];
    placed.push(found);
  }
  return placed;
}
