/** One line puts the whole cohort back together: won, open and lost add up to all. */
import type { FormInput } from '../form.js';
import { extent, type Extent } from '../marks/extent.js';
import { gap, nameColumn } from './columns.js';
import { apart, label, type Label } from '../marks/label.js';

export interface Tally { readonly title: string; readonly won: Extent; readonly open: Extent; readonly lost: Extent; readonly labels: readonly Label[] }

export function tally(input: FormInput): Tally | undefined {
  const { answer, format, words, width, card, measure } = input;
  const { entered = null, movedOn = null, stillOpen = null, lost = null } = answer.figures;
  if (entered === null || movedOn === null || stillOpen === null || lost === null || entered <= 0 || card < 280) return undefined;
  const title = format.fill(words.funnel.all, { n: entered });
  // Under the columns it begins where their bars do.
  const plot = card >= 720 && (answer.rows ?? []).length > 0 ? width - nameColumn(input, title) - gap : width;
  const won = extent(0, movedOn, entered), open = extent(movedOn, movedOn + stillOpen, entered);
  const parts = [[words.funnel.won, movedOn, 0], [words.funnel.inWork, stillOpen, won.to], [words.funnel.lost, lost, open.to]] as const;
  const said = parts.filter(([, n]) => n > 0).map(([text, n, x]): Label => label([{ strong: format.number(n) }, ` ${text}`], { x, y: 14, anchor: 'start' }, measure));
  return { title, won, open, lost: { from: open.to, to: 100 }, labels: apart(inTurn(said, plot), plot) };
}

/** Each word where its part begins, or behind the word before it; at the end they move back as far as they must. */
function inTurn(labels: readonly Label[], plot: number): readonly Label[] {
  let free = 0;
  const starts = labels.map(({ x, width }) => { const start = Math.max((x / 100) * plot, free); free = start + width + 12; return start; });
  let end = plot;
  const placed = labels.map((each, at) => ({ each, start: starts[at]! })).toReversed().map(({ each, start }) => { const moved = Math.min(start, end - each.width); end = moved - 12; return { ...each, dx: Math.round(moved - (each.x / 100) * plot) }; });
  return placed.toReversed();
}
