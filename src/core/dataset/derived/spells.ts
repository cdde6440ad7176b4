import { fromWall } from '../calendar/zone.js';
import { columnOf, wallOfColumn, type View } from '../view.js';
import { trails } from './trails.js';

const day = 86_400_000;

/** The stays of one deal in order, by the view's moment; the arrays are used again for the next deal. */
export interface Spells {
  deal: number;
  /** By its place in the book of stages, -1 for one that it does not have. */
  readonly stage: number[];
  /** Wall time of the entry, and of the end; NaN where it goes on, or nobody knows. */
  readonly from: number[];
  readonly to: number[];
  /** Days; NaN where nobody knows when it ended, or it ended before it began. */
  readonly days: number[];
}

/** Wall time, real time, and 1 for a calendar day, 2 for the midnight that ends one. */
interface Clock { readonly wall: (row: number) => number; readonly utc: (row: number) => number; readonly day: (row: number) => number }

/**
 * A stay ends when its move says so, else with the next move, else with the deal; that of an open deal may go on. A deal
 * without moves stands in its stage since it was created; how long it has been there nobody knows.
 */
export function* spellsOf(view: View, ids: readonly string[]): Generator<Spells> {
  const { columns, length } = view.dataset.tables.get('deals')!;
  const stage = view.dataset.tables.get('moves')!.columns.get('stage'), own = columns.get('stage');
  const status = columnOf(view, 'deals', 'status'), words = status?.type === 'text' ? status.words : [], notYet = words.indexOf('not-yet'), open = words.indexOf('open');
  const entered = clockOf(view, 'moves', 'enteredAt'), left = clockOf(view, 'moves', 'leftAt'), closed = clockOf(view, 'deals', 'closedAt'), created = clockOf(view, 'deals', 'createdAt'), now = nowOf(view);
  const places = (names: readonly string[]) => names.map(name => ids.indexOf(name));
  const placeOf = stage?.type === 'text' ? places(stage.words) : [], ownPlaceOf = own?.type === 'text' ? places(own.words) : [];
  const { order, starts } = trails(view);
  const found: Spells = { deal: 0, stage: [], from: [], to: [], days: [] };
  const add = (place: number, from: number, to: number, days: number) => { found.stage.push(place); found.from.push(from); found.to.push(to); found.days.push(days); };
  for (let deal = 0; deal < length; deal++) {
    const code = status?.type === 'text' ? status.codes[deal]! : -1;
    if (code === notYet) continue;
    found.deal = deal;
    found.stage.length = found.from.length = found.to.length = found.days.length = 0;
    let end = starts[deal]!;
    while (end < starts[deal + 1]! && entered.wall(order[end]!) < view.now) end++;
    for (let at = starts[deal]!; at < end; at++) {
      const move = order[at]!;
      if (stage?.type !== 'text' || stage.codes[move]! < 0) continue;
      const [to, row] = left.wall(move) < view.now ? [left, move] : at + 1 < end ? [entered, order[at + 1]!] : code === open ? [now, 0] : [closed, deal];
      add(placeOf[stage.codes[move]!]!, entered.wall(move), to === now ? NaN : to.wall(row), daysBetween(entered, move, to, row));
    }
    if (found.stage.length === 0 && own?.type === 'text' && own.codes[deal]! >= 0 && created.wall(deal) < view.now) add(ownPlaceOf[own.codes[deal]!]!, created.wall(deal), NaN, NaN);
    if (found.stage.length > 0) yield found;
  }
}

const missing: Clock = { wall: () => NaN, utc: () => NaN, day: () => 0 };

function clockOf(view: View, kind: string, name: string): Clock {
  const column = columnOf(view, kind, name);
  if (column?.type !== 'moment') return missing;
  const wall = wallOfColumn(view, column), { values, days } = column;
  return { wall: row => wall[row]!, utc: row => values[row]!, day: row => days?.[row] ?? 0 };
}

function nowOf(view: View): Clock {
  const utc = fromWall(view.now, view.calendar.timezone), ends = view.now % day === 0 ? 2 : 0;
  return { wall: () => view.now, utc: () => utc, day: () => ends };
}

/** As durations anywhere: whole days as soon as one end is a calendar day, real time between two moments. */
function daysBetween(a: Clock, from: number, b: Clock, to: number): number {
  const ends = b.day(to), wall = b.wall(to);
  const days = a.day(from) === 1 || ends === 1 ? Math.floor((ends === 2 ? wall - 1 : wall) / day) - Math.floor(a.wall(from) / day) : (b.utc(to) - a.utc(from)) / day;
  return days >= 0 ? days : NaN;
}
