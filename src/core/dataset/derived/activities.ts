/** What a call, demo or meeting came to, and its place among those of its deal. */
import type { Column } from '../table.js';
import { columnOf, orderOf, rowById, wallOf, type View } from '../view.js';
import { dateColumn, dates, flags, numberIn, numbers, texts, wallIn, wordIn } from './column.js';
import type { DerivedColumn } from './index.js';

const activitiesOf = (view: View) => view.dataset.tables.get('activities');

/** Its outcome; without one it was held if it says when. */
export const result: DerivedColumn = {
  kind: 'activities', name: 'result', depends: 'dataset',
  reads: ['activities.outcome', 'activities.heldAt'],
  of(view): Column | undefined {
    const table = activitiesOf(view), outcome = wordIn(table, 'outcome'), held = wallIn(view, 'activities', 'heldAt');
    return table && texts(table.length, row => outcome(row) ?? (Number.isNaN(held(row)) ? undefined : 'held'));
  },
};

/** When it took place: as written down, else as scheduled where the outcome says that it was held. */
export const heldAt: DerivedColumn = {
  kind: 'activities', name: 'heldAt', depends: 'dataset',
  reads: ['activities.heldAt', 'activities.scheduledAt', 'activities.outcome'],
  of(view) {
    const table = activitiesOf(view), held = dateColumn(table, 'heldAt'), scheduled = dateColumn(table, 'scheduledAt'), outcome = wordIn(table, 'outcome');
    if (!table || (!held && !scheduled)) return undefined;
    return dates(table.length, row => (held && !Number.isNaN(held.values[row]!) ? [held, row] : scheduled && outcome(row) === 'held' ? [scheduled, row] : undefined));
  },
};

/** When it was to be: as scheduled, else as held. */
export const dueAt: DerivedColumn = {
  kind: 'activities', name: 'dueAt', depends: 'dataset',
  reads: ['activities.scheduledAt', 'activities.heldAt'],
  of(view) {
    const table = activitiesOf(view), scheduled = dateColumn(table, 'scheduledAt'), held = dateColumn(table, 'heldAt');
    if (!table || (!scheduled && !held)) return undefined;
    return dates(table.length, row => (scheduled && !Number.isNaN(scheduled.values[row]!) ? [scheduled, row] : held ? [held, row] : undefined));
  },
};

/** The held ones of each deal and kind, in order of time; equal times by id. */
function series(view: View): number[][] {
  const table = activitiesOf(view), held = wallOf(view, 'activities', 'heldAt'), outcome = columnOf(view, 'activities', 'result');
  const deal = wordIn(table, 'deal'), kind = wordIn(table, 'kind'), id = wordIn(table, 'id');
  const found = new Map<string, number[]>();
  if (!table || !held || outcome?.type !== 'text') return [];
  for (const row of orderOf(held)) {
    if (held[row]! >= view.now || outcome.words[outcome.codes[row]!] !== 'held' || deal(row) === undefined) continue;
    const key = `${kind(row) ?? ''}\n${deal(row)!}`;
    const own = found.get(key);
    if (own) own.push(row); else found.set(key, [row]);
  }
  for (const rows of found.values()) rows.sort((a, b) => held[a]! - held[b]! || ((id(a) ?? '') < (id(b) ?? '') ? -1 : 1));
  return [...found.values()];
}

/** The how-maniest of its kind with its deal, from 1. */
export const ordinal: DerivedColumn = {
  kind: 'activities', name: 'ordinal', depends: 'moment',
  reads: ['activities.deal', 'activities.kind', 'activities.heldAt', 'activities.outcome'],
  of(view) {
    const places = new Map(series(view).flatMap(rows => rows.map((row, at) => [row, at + 1] as const)));
    return numbers(activitiesOf(view)?.length ?? 0, row => places.get(row) ?? NaN);
  },
};

/** When the next of its kind with its deal was held. */
export const nextHeldAt: DerivedColumn = {
  kind: 'activities', name: 'nextHeldAt', depends: 'moment',
  reads: ['activities.deal', 'activities.kind', 'activities.heldAt', 'activities.outcome'],
  of(view) {
    const held = columnOf(view, 'activities', 'heldAt');
    if (held?.type !== 'moment') return undefined;
    const next = new Map(series(view).flatMap(rows => rows.slice(0, -1).map((row, at) => [row, rows[at + 1]!] as const)));
    return dates(held.values.length, row => (next.has(row) ? [held, next.get(row)!] : undefined));
  },
};

/** With somebody who was a customer before. */
export const existing: DerivedColumn = {
  kind: 'activities', name: 'existing', depends: 'dataset',
  reads: ['activities.customer', 'activities.heldAt', 'customers.acquiredAt'],
  of(view) {
    const table = activitiesOf(view), customer = wordIn(table, 'customer'), held = wallIn(view, 'activities', 'heldAt');
    const rows = rowById(view.dataset.tables.get('customers')?.columns.get('id')), acquired = wallIn(view, 'customers', 'acquiredAt');
    return table && flags(table.length, row => { const at = rows.get(customer(row) ?? ''); return at !== undefined && acquired(at) < held(row); });
  },
};

/** The part of the applicable points of the checklist that passed; none where nothing applied or more passed than applied. */
export const checklist: DerivedColumn = {
  kind: 'activities', name: 'checklist', depends: 'dataset',
  reads: ['activities.checklistPassed', 'activities.checklistTotal'],
  of(view) {
    const table = activitiesOf(view), passed = numberIn(table, 'checklistPassed'), applied = numberIn(table, 'checklistTotal');
    return table && numbers(table.length, row => (applied(row) > 0 && passed(row) >= 0 && passed(row) <= applied(row) ? passed(row) / applied(row) : NaN));
  },
};

/** The part of the speaking time that the rep spoke; none where a side is not known or nobody spoke. */
export const talkShare: DerivedColumn = {
  kind: 'activities', name: 'talkShare', depends: 'dataset',
  reads: ['activities.talkSeconds', 'activities.listenSeconds'],
  of(view) {
    const table = activitiesOf(view), talk = numberIn(table, 'talkSeconds'), listen = numberIn(table, 'listenSeconds');
    return table && numbers(table.length, row => (talk(row) >= 0 && listen(row) >= 0 && talk(row) + listen(row) > 0 ? talk(row) / (talk(row) + listen(row)) : NaN));
  },
};
