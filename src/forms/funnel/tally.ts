/** One line puts the whole cohort back together: won, open and lost add up to all. */
import type { FormInput } from '../form.js';
import { extent, type Extent } from '../marks/extent.js';
import { apart, label, type Label } from '../marks/label.js';

export interface Tally { readonly title: string; readonly won: Extent; readonly open: Extent; readonly lost: Extent; readonly labels: readonly Label[]; readonly beside: boolean }

export function tally({ answer, format, words, width, card, measure }: FormInput): Tally | undefined {
  const { entered = null, movedOn = null, stillOpen = null, lost = null } = answer.figures;
  if (entered === null || movedOn === null || stillOpen === null || lost === null || entered <= 0 || card < 280) return undefined;
  const beside = card >= 720;
  const title = format.fill(words.funnel.all, { n: entered });
  const plot = beside ? width - measure(title, 12) - 16 : width;
  const won = extent(0, movedOn, entered), open = extent(movedOn, movedOn + stillOpen, entered);
  const at = (text: string, n: number, x: number): Label => label([{ strong: format.number(n) }, ` ${text}`], { x, y: 14, anchor: x > 70 ? 'end' : 'start' }, measure);
  const said = [at(words.funnel.won, movedOn, 0), ...(lost > 0 ? [at(words.funnel.lost, lost, open.to)] : []), ...(stillOpen > 0 ? [at(words.funnel.inWork, stillOpen, won.to)] : [])];
  return { title, beside, won, open, lost: { from: open.to, to: 100 }, labels: apart(slid(said, plot), plot) };
}

/** The open part may begin under the won one's words: it then stands behind them. */
function slid(labels: readonly Label[], plot: number): readonly Label[] {
  const [won, lost, open] = labels;
  if (!won || !open || !lost) return labels;
  const free = won.width + 12, at = (open.x / 100) * plot;
  return at >= free ? labels : [won, lost, { ...open, dx: Math.ceil(free - at) }];
}
