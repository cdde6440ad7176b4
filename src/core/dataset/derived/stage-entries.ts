import { stageBook } from '../stages.js';
import type { Table } from '../table.js';
import { columnOf, type View } from '../view.js';
import { wallIn } from './column.js';
import type { DerivedKind } from './index.js';
import { gathered } from './gather.js';
import { trails } from './trails.js';

const day = 86_400_000;

/**
 * One row per deal and stage that it entered before the view's moment. The first entry counts; `movedOn` says that it
 * later reached a further stage, or was won, whatever it skipped; `days` adds the spells of stages that it has left,
 * `spent` also one that still runs (`left` is then false).
 * A won deal enters the won stage also where no move says so. Needs the history of stages: `moves`.
 */
export const stageEntries: DerivedKind = {
  name: 'stageEntries', from: 'moves', depends: 'moment',
  reads: ['moves.deal', 'moves.stage', 'moves.enteredAt', 'moves.leftAt', 'stages.order', 'stages.outcome', 'deals.status', 'deals.stage', 'deals.createdAt', 'deals.closedAt'],
  of(view): Table | undefined {
    const deals = view.dataset.tables.get('deals');
    const status = columnOf(view, 'deals', 'status');
    if (!deals || !view.dataset.tables.get('moves') || status?.type !== 'text') return undefined;
    const stages = [...stageBook(view).all.values()];
    const wonStage = stages.findIndex(stage => stage.outcome === 'won');
    const isLost = stages.map(stage => stage.outcome === 'lost');
    const closed = wallIn(view, 'deals', 'closedAt'), won = status.words.indexOf('won'), lost = status.words.indexOf('lost');
    const order = (stage: number) => stages[stage]?.order ?? -1;
    const most = trails(view).order.length + 2 * deals.length;
    const rows = { deal: new Int32Array(most), stage: new Int32Array(most), entered: new Float64Array(most), movedOn: new Uint8Array(most), days: new Float64Array(most), spent: new Float64Array(most), left: new Uint8Array(most) };
    let length = 0;
    for (const { deal, stage, from, to } of spells(view, stages.map(({ id }) => id))) {
      const isWon = status.codes[deal] === won;
      const closedAt = isWon || status.codes[deal] === lost ? closed(deal) : NaN;
      if (isWon && wonStage >= 0 && !stage.includes(wonStage)) {
        stage.push(wonStage);
        from.push(Number.isNaN(closedAt) ? from[from.length - 1]! : closedAt);
        to.push(NaN);
      }
      for (let at = 0; at < stage.length; at++) {
        const own = stage[at]!;
        if (own < 0 || isLost[own] || stage.indexOf(own) < at) continue;
        let further = false, time = NaN, spent = 0, open = false;
        for (let other = at; other < stage.length; other++) {
          if (!isLost[stage[other]!] && order(stage[other]!) > order(own)) further = true;
          if (stage[other] !== own || own === wonStage) continue;
          const left = firstNumber(to[other]!, from[other + 1] ?? NaN, closedAt);
          if (Number.isNaN(left)) open = true;
          else time = (Number.isNaN(time) ? 0 : time) + Math.max(0, left - from[other]!) / day;
          spent += Math.max(0, (left < view.now ? left : view.now) - from[other]!) / day;
        }
        rows.deal[length] = deal;
        rows.stage[length] = own;
        rows.entered[length] = from[at]!;
        rows.movedOn[length] = further || isWon || own === wonStage ? 1 : 0;
        rows.days[length] = time;
        rows.spent[length] = own === wonStage ? NaN : spent;
        rows.left[length++] = open || own === wonStage ? 0 : 1;
      }
    }
    const origin = rows.deal.slice(0, length);
    const columns = gathered(new Map([...deals.columns, ['status', status]]), origin);
    columns.set('stage', { type: 'text', codes: rows.stage.slice(0, length), words: stages.map(({ id }) => id) });
    columns.set('enteredAt', { type: 'moment', values: rows.entered.slice(0, length), days: new Uint8Array(length).fill(1) });
    columns.set('movedOn', { type: 'flag', values: rows.movedOn.slice(0, length) });
    columns.set('days', { type: 'number', values: rows.days.slice(0, length) });
    columns.set('spent', { type: 'number', values: rows.spent.slice(0, length) });
    columns.set('left', { type: 'flag', values: rows.left.slice(0, length) });
    return { kind: 'stageEntries', length, columns, origin: { kind: 'deals', rows: origin } };
  },
};

/** The stays of one deal in order; a stage by its place in the book, -1 for one that it does not have. Used again for the next deal. */
interface Spells { deal: number; readonly stage: number[]; readonly from: number[]; readonly to: number[] }

/** A deal without moves stands in its stage since it was created. */
function* spells(view: View, ids: readonly string[]): Generator<Spells> {
  const moves = view.dataset.tables.get('moves')!, { columns, length } = view.dataset.tables.get('deals')!;
  const stage = moves.columns.get('stage'), own = columns.get('stage');
  const entered = wallIn(view, 'moves', 'enteredAt'), left = wallIn(view, 'moves', 'leftAt'), created = wallIn(view, 'deals', 'createdAt');
  const places = (words: readonly string[]) => words.map(word => ids.indexOf(word));
  const placeOf = stage?.type === 'text' ? places(stage.words) : [], ownPlaceOf = own?.type === 'text' ? places(own.words) : [];
  const { order, starts } = trails(view);
  const found: Spells = { deal: 0, stage: [], from: [], to: [] };
  const add = (place: number, from: number, to: number) => { found.stage.push(place); found.from.push(from); found.to.push(to); };
  for (let deal = 0; deal < length; deal++) {
    found.deal = deal;
    found.stage.length = found.from.length = found.to.length = 0;
    for (let at = starts[deal]!; at < starts[deal + 1]! && entered(order[at]!) < view.now; at++) {
      const move = order[at]!;
      if (stage?.type !== 'text' || stage.codes[move]! < 0) continue;
      add(placeOf[stage.codes[move]!]!, entered(move), left(move) < view.now ? left(move) : NaN);
    }
    if (found.stage.length === 0 && own?.type === 'text' && own.codes[deal]! >= 0 && created(deal) < view.now) add(ownPlaceOf[own.codes[deal]!]!, created(deal), NaN);
    if (found.stage.length > 0) yield found;
  }
}

const firstNumber = (a: number, b: number, c: number): number => (Number.isNaN(a) ? (Number.isNaN(b) ? c : b) : a);
