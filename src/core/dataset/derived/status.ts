import type { Column, TextColumn } from '../table.js';
import { columnOf, wallOf, type View } from '../view.js';
import { dateColumn, dates } from './column.js';
import { stageBook } from '../stages.js';
import type { DerivedColumn } from './index.js';
import { readsStatus } from './reads-status.js';

const words = ['open', 'won', 'lost', 'not-yet'];
const open = 0, won = 1, lost = 2, notYet = 3;

/**
 * A deal's status at the view's moment. Its own status comes first, then its stage's outcome; with neither it is open
 * while it has no close date, and unknown after. A deal that closes later is still open; one that is created later, or
 * whose creation cannot be dated in a past moment, is not there yet.
 */
export const status: DerivedColumn = {
  kind: 'deals', name: 'status', depends: 'moment', reads: readsStatus, missing: 'unknown-outcome',
  of(view): Column | undefined {
    const deals = view.dataset.tables.get('deals');
    if (!deals) return undefined;
    const own = textOf(deals.columns.get('status'));
    const stage = textOf(deals.columns.get('stage'));
    const outcomes = stage && outcomesOf(view, stage);
    const known = own?.words.map(word => words.indexOf(word));
    const created = wallOf(view, 'deals', 'createdAt');
    const closed = wallOf(view, 'deals', 'closedAt');
    const codes = new Int32Array(deals.length);
    for (let row = 0; row < deals.length; row++) {
      const closedAt = closed ? closed[row]! : NaN;
      const createdAt = created ? created[row]! : NaN;
      const ownCode = own ? own.codes[row]! : -1;
      const stageCode = stage ? stage.codes[row]! : -1;
      let code = ownCode >= 0 ? known![ownCode]! : -1;
      if (code < 0 && stageCode >= 0) code = outcomes![stageCode]!;
      if (code < 0 && Number.isNaN(closedAt)) code = open;
      const closesLater = code !== open && closedAt >= view.now;
      if (createdAt >= view.now) code = notYet;
      else if (Number.isNaN(createdAt) && (closesLater || (code === open && !view.present))) code = notYet;
      else if (closesLater) code = open;
      codes[row] = code;
    }
    return { type: 'text', codes, words };
  },
};

/** When a deal that is won or lost by the view's moment was; an open deal has none, whatever its close date says. */
export const decidedAt: DerivedColumn = {
  kind: 'deals', name: 'decidedAt', depends: 'moment', reads: readsStatus,
  of(view) {
    const deals = view.dataset.tables.get('deals'), closed = dateColumn(deals, 'closedAt'), status = columnOf(view, 'deals', 'status');
    if (!deals || !closed || status?.type !== 'text') return undefined;
    return dates(deals.length, row => (status.codes[row] === won || status.codes[row] === lost ? [closed, row] : undefined));
  },
};

/** By code of the deals' stage: what its outcome says, else -1. An open stage says nothing: a close date may. */
function outcomesOf(view: View, stage: TextColumn): number[] {
  const book = stageBook(view);
  return stage.words.map(id => {
    const known = book.given.get(id);
    return known ? words.indexOf(known.outcome ?? '') : -1;
  });
}

function textOf(column: Column | undefined): TextColumn | undefined {
  return column?.type === 'text' ? column : undefined;
}
