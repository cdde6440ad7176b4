import { memo } from '../memo.js';
import { keyOf, orderOf, rowById, wallOf, type View } from '../view.js';

interface Trails { readonly order: Uint32Array; readonly starts: Uint32Array }

/** The moves of each deal in order of time, those of deal `n` from `starts[n]` to `starts[n + 1]`. */
export function trails(view: View): Trails {
  return memo(view.dataset, `trails|${keyOf(view, 'dataset')}`, () => {
    const moves = view.dataset.tables.get('moves'), deals = view.dataset.tables.get('deals');
    const deal = moves?.columns.get('deal'), entered = wallOf(view, 'moves', 'enteredAt');
    const starts = new Uint32Array((deals?.length ?? 0) + 1);
    if (deal?.type !== 'text' || !entered) return { order: new Uint32Array(0), starts };
    const rows = rowById(deals?.columns.get('id')), rowOfCode = deal.words.map(id => rows.get(id) ?? -1);
    const rowOf = (move: number) => (deal.codes[move]! < 0 ? -1 : rowOfCode[deal.codes[move]!]!);
    const order = orderOf(entered).filter(move => rowOf(move) >= 0);
    for (const move of order) starts[rowOf(move) + 1]!++;
    for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
    const next = starts.slice(), sorted = new Uint32Array(order.length);
    for (const move of order) sorted[next[rowOf(move)]!++] = move;
    return { order: sorted, starts };
  });
}
