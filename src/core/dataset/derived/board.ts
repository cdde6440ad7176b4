import type { Column, Table } from '../table.js';
import { columnOf, rowById, wallOf, type View } from '../view.js';
import { numberIn, texts, wordIn } from './column.js';
import type { DerivedKind } from './index.js';
import { gather, gathered, over } from './gather.js';
import { readsStatus } from './reads-status.js';
import { trails } from './trails.js';

/** What a move may have kept as it was then; only history says it of a past board. */
const moving = ['stage', 'amount', 'expectedCloseAt', 'forecast', 'owner'];

/**
 * The deals that are open at the view's moment, with their columns as they stood then. Where no deal of the
 * data has an `expectedCloseAt`, nor a move kept one, all are taken to close in what is left of the window (`assumed`).
 */
export const board: DerivedKind = {
  name: 'board', from: 'deals', depends: 'window',
  reads: [...readsStatus, 'moves.deal', 'moves.stage', 'moves.enteredAt'],
  kept: { kind: 'moves', columns: moving },
  of(view): Table | undefined {
    const deals = view.dataset.tables.get('deals');
    const status = columnOf(view, 'deals', 'status');
    if (!deals || status?.type !== 'text') return undefined;
    const open = status.words.indexOf('open');
    const found: number[] = [];
    status.codes.forEach((code, row) => { if (code === open) found.push(row); });
    const rows = Int32Array.from(found);
    const home = new Map(deals.columns);
    home.delete('status');
    const columns = gathered(home, rows);
    const lacks = new Map<string, string>();
    if (!view.present) asItStood(view, rows, home, columns, lacks);
    if (!isDated(deals.columns.get('expectedCloseAt')) && !isDated(columns.get('expectedCloseAt'))) {
      columns.set('expectedCloseAt', { type: 'moment', values: new Float64Array(rows.length).fill(Math.max(view.today, view.start)), days: new Uint8Array(rows.length).fill(1) });
      columns.set('assumed', { type: 'flag', values: new Uint8Array(rows.length).fill(1) });
    }
    const currency = currencyIn(view, { kind: 'board', length: rows.length, columns });
    if (currency) columns.set('currency', currency);
    return { kind: 'board', length: rows.length, columns, lacks, origin: { kind: 'deals', rows } };
  },
};

const isDated = (expected: Column | undefined): boolean => expected?.type === 'moment' && !expected.values.every(Number.isNaN);

/** What has no amount can only be told at its list price, and that is in the currency of the product. */
function currencyIn(view: View, board: Table): Column | undefined {
  const products = view.dataset.tables.get('products'), price = numberIn(products, 'listPrice'), listed = wordIn(products, 'currency'), rows = rowById(products?.columns.get('id'));
  if (!products || !(products.columns.has('currency') || board.columns.has('currency'))) return undefined;
  const amount = numberIn(board, 'amount'), product = wordIn(board, 'product'), own = wordIn(board, 'currency');
  return texts(board.length, row => { const at = rows.get(product(row) ?? ''); return Number.isNaN(amount(row)) && at !== undefined && price(at) >= 0 ? listed(at) : own(row); });
}

/** Puts what the last move before the moment kept over what the deal says today; what was noted then nobody knows. */
function asItStood(view: View, rows: Int32Array, home: Map<string, Column>, columns: Map<string, Column>, lacks: Map<string, string>): void {
  home.delete('note');
  lacks.set('note', 'no-past-notes');
  const moves = view.dataset.tables.get('moves');
  const entered = wallOf(view, 'moves', 'enteredAt');
  if (!moves || !entered) {
    for (const name of ['stage', 'amount']) { home.delete(name); lacks.set(name, 'needs-moves'); }
    return;
  }
  const { order, starts } = trails(view);
  const last = Int32Array.from(rows, deal => {
    let at = starts[deal + 1]!;
    while (at > starts[deal]! && entered[order[at - 1]!]! >= view.now) at--;
    return at > starts[deal]! ? order[at - 1]! : -1;
  });
  for (const name of moving) {
    const then = moves.columns.get(name);
    if (!then) continue;
    const stood = gather(then, last);
    columns.set(name, name === 'stage' ? stood : over(stood, columns.get(name))!);
  }
}
