/** What other records say of a deal: earlier wins of its customer, touchpoints before it, what its stage promised. */
import { stageBook } from '../stages.js';
import type { Column, Table } from '../table.js';
import { columnOf, orderOf, rowById, wallOf, type View } from '../view.js';
import { dateColumn, flags, numbers, texts, wallIn, wordIn } from './column.js';
import type { DerivedColumn } from './index.js';
import { latest } from './leads.js';
import { readsStatus } from './reads-status.js';

const day = 86_400_000;

const dealsOf = (view: View): Table | undefined => view.dataset.tables.get('deals');

function statusIs(view: View, word: string): (row: number) => boolean {
  const status = columnOf(view, 'deals', 'status');
  return status?.type === 'text' ? row => status.words[status.codes[row]!] === word : () => false;
}

/** Won deals of the same customer with an earlier close, ties by id; none without a customer. */
export const earlierWins: DerivedColumn = {
  kind: 'deals', name: 'earlierWins', depends: 'moment',
  reads: ['deals.customer', ...readsStatus],
  of(view): Column | undefined {
    const deals = dealsOf(view), closed = wallOf(view, 'deals', 'closedAt');
    if (!deals || !closed) return undefined;
    const customer = wordIn(deals, 'customer'), id = wordIn(deals, 'id'), won = statusIs(view, 'won');
    const wins = new Map<string, number[]>();
    for (let row = 0; row < deals.length; row++) {
      const who = customer(row);
      if (who === undefined || !won(row) || Number.isNaN(closed[row]!)) continue;
      const own = wins.get(who);
      if (own) own.push(row); else wins.set(who, [row]);
    }
    const earlier = (other: number, row: number) => closed[other]! < closed[row]! || (closed[other] === closed[row] && (id(other) ?? '') < (id(row) ?? ''));
    return numbers(deals.length, row => {
      const who = customer(row);
      return who === undefined ? NaN : (wins.get(who) ?? []).filter(other => other !== row && earlier(other, row)).length;
    });
  },
};

/** A touchpoint of the deal or of its lead is known, up to the day or the moment of its close. */
export const touched: DerivedColumn = {
  kind: 'deals', name: 'touched', depends: 'moment',
  reads: ['touchpoints.at', 'touchpoints.deal', 'touchpoints.lead', 'deals.lead', 'deals.closedAt'],
  of(view) {
    const deals = dealsOf(view), points = view.dataset.tables.get('touchpoints');
    if (!deals) return undefined;
    const at = wallIn(view, 'touchpoints', 'at'), deal = wordIn(points, 'deal'), lead = wordIn(points, 'lead'), closed = wallIn(view, 'deals', 'closedAt'), own = wordIn(deals, 'lead');
    const first = { deal: new Map<string, number>(), lead: new Map<string, number>() };
    const keep = (map: Map<string, number>, key: string | undefined, time: number) => { if (key !== undefined && time < (map.get(key) ?? Infinity)) map.set(key, time); };
    for (let row = 0; row < (points?.length ?? 0); row++) {
      if (!(at(row) < view.now)) continue;
      keep(first.deal, deal(row), at(row));
      keep(first.lead, lead(row), at(row));
    }
    const id = wordIn(deals, 'id'), days = dateColumn(deals, 'closedAt')?.days;
    return flags(deals.length, row => {
      const at = Math.min(first.deal.get(id(row) ?? '') ?? Infinity, first.lead.get(own(row) ?? '') ?? Infinity);
      if (Number.isNaN(closed(row))) return at < view.now;
      return days?.[row] === 1 || at % day === 0 ? Math.floor(at / day) <= Math.floor(closed(row) / day) : at <= closed(row);
    });
  },
};

/** The sequence of the last e-mail to the deal's lead. */
export const sequence: DerivedColumn = {
  kind: 'deals', name: 'sequence', depends: 'moment',
  reads: ['deals.lead', 'emails.lead', 'emails.sequence', 'emails.sentAt'],
  of(view) {
    const deals = dealsOf(view), emails = view.dataset.tables.get('emails'), sent = wallOf(view, 'emails', 'sentAt');
    const name = wordIn(emails, 'sequence'), lead = wordIn(emails, 'lead'), own = wordIn(deals, 'lead');
    const last = new Map<string, string>();
    for (const row of sent ? orderOf(sent) : []) {
      if (sent![row]! >= view.now) break;
      const who = lead(row), word = name(row);
      if (who !== undefined && word !== undefined) last.set(who, word);
    }
    return deals && texts(deals.length, row => last.get(own(row) ?? ''));
  },
};

/** The probability of the stage that the deal was in when it was qualified; needs the history of stages. */
export const promised: DerivedColumn = {
  kind: 'deals', name: 'promised', depends: 'moment',
  reads: ['deals.qualifiedAt', 'moves.deal', 'moves.stage', 'moves.enteredAt', 'stages.probability'],
  of(view) {
    const deals = dealsOf(view), moves = view.dataset.tables.get('moves'), entered = wallOf(view, 'moves', 'enteredAt');
    const qualified = wallIn(view, 'deals', 'qualifiedAt'), rows = rowById(deals?.columns.get('id')), deal = wordIn(moves, 'deal'), stage = wordIn(moves, 'stage');
    const book = stageBook(view).all, found = new Map<number, number>();
    for (const move of entered ? orderOf(entered) : []) {
      const row = rows.get(deal(move) ?? '');
      if (row !== undefined && entered![move]! <= qualified(row)) found.set(row, book.get(stage(move) ?? '')?.probability ?? NaN);
    }
    return deals && numbers(deals.length, row => found.get(row) ?? NaN);
  },
};

/** The last contact with a deal on the board: its own, else of its activities, by the view's moment. */
export const boardTouch: DerivedColumn = {
  kind: 'board', name: 'lastTouchAt', depends: 'window',
  reads: ['deals.lastContactAt', 'activities.deal', 'activities.heldAt', 'activities.outcome'],
  of(view) {
    const board = columnOf(view, 'board', 'id'), deals = dealsOf(view), activities = view.dataset.tables.get('activities');
    if (board?.type !== 'text' || !deals) return undefined;
    const rows = rowById(board), id = wordIn(deals, 'id'), deal = wordIn(activities, 'deal');
    return latest(view, board.codes.length, [['deals', 'lastContactAt'], ['activities', 'heldAt']], (kind, row) => rows.get((kind === 'deals' ? id(row) : deal(row)) ?? ''));
  },
};
