/** What other records say of a lead: whether anybody got in touch, what became of it, whose it was. */
import type { Column, MomentColumn, Table } from '../table.js';
import { columnOf, wallOfColumn, type View } from '../view.js';
import { dateColumn, dates, flags, rowsNamed, texts, wallIn, wordIn } from './column.js';
import type { DerivedColumn } from './index.js';
import { readsStatus } from './reads-status.js';

/** Before all that a date can hold. */
const firstDay = -8.64e15;

const leadsOf = (view: View): Table | undefined => view.dataset.tables.get('leads');

/** Has a first response, a touch, a sent e-mail or an activity by the view's moment. */
export const contacted: DerivedColumn = {
  kind: 'leads', name: 'contacted', depends: 'moment',
  reads: ['leads.firstResponseAt', 'leads.touches', 'emails.lead', 'emails.sentAt', 'activities.lead', 'activities.heldAt'],
  of(view): Column | undefined {
    const leads = leadsOf(view);
    if (!leads) return undefined;
    const response = wallIn(view, 'leads', 'firstResponseAt');
    const touches = leads.columns.get('touches');
    const reached = new Set([...leadsWith(view, 'emails', 'sentAt'), ...leadsWith(view, 'activities', 'heldAt', 'scheduledAt')]);
    return flags(leads.length, row => response(row) < view.now || (touches?.type === 'number' && touches.values[row]! > 0) || reached.has(row));
  },
};

/** Rows of leads that a record of another kind names, unless its date is still to come. */
function* leadsWith(view: View, kind: string, at: string, orElse: string = at): Generator<number> {
  const first = wallIn(view, kind, at), second = wallIn(view, kind, orElse), rows = rowsNamed(view, kind, 'lead', 'leads');
  for (let row = 0; row < rows.length; row++) {
    const time = Number.isNaN(first(row)) ? second(row) : first(row);
    if (rows[row]! >= 0 && !(time >= view.now)) yield rows[row]!;
  }
}

/** The first response, once it has come. */
export const answeredAt: DerivedColumn = {
  kind: 'leads', name: 'answeredAt', depends: 'moment',
  reads: ['leads.firstResponseAt'],
  of(view) {
    const leads = leadsOf(view), own = dateColumn(leads, 'firstResponseAt');
    if (!leads || !own) return undefined;
    const wall = wallOfColumn(view, own);
    return dates(leads.length, row => (wall[row]! < view.now ? [own, row] : undefined));
  },
};

/** The earlier of its own date and when the first deal that names the lead was created. */
export const dealAt: DerivedColumn = { kind: 'leads', name: 'dealAt', depends: 'moment', reads: ['leads.dealAt', 'deals.lead', 'deals.createdAt'], of: view => ownOrDeals(view, 'dealAt', ['createdAt'], word => word !== 'not-yet') };

/** The earlier of its own date and when the first deal that names the lead was won. */
export const customerAt: DerivedColumn = { kind: 'leads', name: 'customerAt', depends: 'moment', reads: ['leads.customerAt', 'deals.lead', ...readsStatus], of: view => ownOrDeals(view, 'customerAt', ['closedAt', 'createdAt'], word => word === 'won') };

/** A deal without such a date is dated by the lead itself, and by the first of all days where that has none either: that it is there is known. */
function ownOrDeals(view: View, name: string, at: readonly string[], counts: (status: string | undefined) => boolean): MomentColumn | undefined {
  const leads = leadsOf(view), deals = view.dataset.tables.get('deals'), status = columnOf(view, 'deals', 'status');
  if (!leads) return undefined;
  const own = dateColumn(leads, name), created = dateColumn(leads, 'createdAt'), dated = at.map(column => dateColumn(deals, column));
  const rows = rowsNamed(view, 'deals', 'lead', 'leads'), values = new Float64Array(leads.length).fill(NaN), days = new Uint8Array(leads.length);
  const take = (row: number, column: MomentColumn | undefined, from: number): boolean => {
    const value = column?.values[from] ?? NaN;
    if (Number.isNaN(value)) return false;
    if (!(values[row]! <= value)) { values[row] = value; days[row] = column!.days?.[from] ?? 0; }
    return true;
  };
  for (let deal = 0; deal < rows.length; deal++) {
    const row = rows[deal]!;
    if (row < 0 || !counts(status?.type === 'text' ? status.words[status.codes[deal]!] : undefined)) continue;
    if (!dated.some(column => take(row, column, deal)) && !take(row, created, row)) { values[row] = firstDay; days[row] = 1; }
  }
  for (let row = 0; own && row < leads.length; row++) take(row, own, row);
  return { type: 'moment', values, days };
}

/** Whether a deal of the lead is won by the view's moment. */
export const wonDeal: DerivedColumn = {
  kind: 'leads', name: 'wonDeal', depends: 'moment',
  reads: ['deals.lead', ...readsStatus],
  of(view) {
    const leads = leadsOf(view), status = columnOf(view, 'deals', 'status');
    if (!leads) return undefined;
    const won = new Set<number>();
    rowsNamed(view, 'deals', 'lead', 'leads').forEach((row, deal) => { if (status?.type === 'text' && status.words[status.codes[deal]!] === 'won') won.add(row); });
    return flags(leads.length, row => won.has(row));
  },
};

/** Who had the lead when it was handed out, else who has it now. */
export const assignedTo: DerivedColumn = {
  kind: 'leads', name: 'assignedTo', depends: 'dataset',
  reads: ['leads.assignedTo', 'leads.owner'],
  of(view) {
    const leads = leadsOf(view), assigned = wordIn(leads, 'assignedTo'), owner = wordIn(leads, 'owner');
    return leads && texts(leads.length, row => assigned(row) ?? owner(row));
  },
};

/** Nobody wrote down to whom it was assigned. */
export const assignedUnknown: DerivedColumn = {
  kind: 'leads', name: 'assignedUnknown', depends: 'dataset',
  reads: ['leads.assignedTo', 'leads.owner'],
  of(view) {
    const leads = leadsOf(view), assigned = wordIn(leads, 'assignedTo'), owner = wordIn(leads, 'owner');
    return leads && flags(leads.length, row => assigned(row) === undefined && owner(row) !== undefined);
  },
};

/** The last contact that is written down or that other records show, by the view's moment. */
export const leadTouch: DerivedColumn = {
  kind: 'leads', name: 'lastTouchAt', depends: 'moment',
  reads: ['leads.lastContactAt', 'leads.firstResponseAt', 'emails.lead', 'emails.sentAt', 'activities.lead', 'activities.heldAt'],
  of(view) {
    const leads = leadsOf(view);
    if (!leads) return undefined;
    return latest(view, leads.length, [['leads', 'lastContactAt'], ['leads', 'firstResponseAt'], ['emails', 'sentAt'], ['activities', 'heldAt']], (kind, row) => {
      const lead = kind === 'leads' ? row : rowsNamed(view, kind, 'lead', 'leads')[row]!;
      return lead < 0 ? undefined : lead;
    });
  },
};

/** The latest of dates of several kinds before the view's moment; `rowFor` says to which row a record belongs. */
export function latest(view: View, length: number, from: readonly (readonly [kind: string, column: string])[], rowFor: (kind: string, row: number) => number | undefined): MomentColumn {
  const best = new Map<number, readonly [MomentColumn, number]>(), times = new Map<number, number>();
  for (const [kind, name] of from) {
    const column = columnOf(view, kind, name), came = kind === 'activities' ? columnOf(view, kind, 'result') : undefined;
    if (column?.type !== 'moment') continue;
    const wall = wallOfColumn(view, column);
    for (let record = 0; record < wall.length; record++) {
      // Who did not come was not spoken to.
      if (came?.type === 'text' && came.words[came.codes[record]!] !== 'held') continue;
      const row = wall[record]! < view.now ? rowFor(kind, record) : undefined;
      if (row === undefined || wall[record]! <= (times.get(row) ?? -Infinity)) continue;
      times.set(row, wall[record]!);
      best.set(row, [column, record]);
    }
  }
  return dates(length, row => best.get(row));
}
