import { stageBook } from '../stages.js';
import type { Table } from '../table.js';
import { columnOf } from '../view.js';
import { wallIn, wordIn } from './column.js';
import type { DerivedKind } from './index.js';
import { gathered } from './gather.js';
import { spellsOf } from './spells.js';
import { trails } from './trails.js';

/**
 * One row per deal and stage that it entered before the view's moment; none for the stage of lost deals. The first entry
 * counts; `movedOn` says that it later reached a further stage, or was won, whatever it skipped. `spent` adds the spells
 * in days; `left` says that none of them goes on, `endedAt` when the last of them ended. A stage that ends a deal is no
 * stay, and how long a deal without moves has stood where it is nobody knows: both are then missing.
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
    const isWon = stages.map(stage => stage.outcome === 'won'), isLost = stages.map(stage => stage.outcome === 'lost'), places = new Map(stages.map(({ id }, at) => [id, at]));
    const closed = wallIn(view, 'deals', 'closedAt'), ownStage = wordIn(deals, 'stage'), won = status.words.indexOf('won');
    const order = (stage: number) => stages[stage]?.order ?? -1;
    const most = trails(view).order.length + 2 * deals.length;
    const rows = { deal: new Int32Array(most), stage: new Int32Array(most), entered: new Float64Array(most), ended: new Float64Array(most).fill(NaN), movedOn: new Uint8Array(most), spent: new Float64Array(most).fill(NaN), left: new Uint8Array(most).fill(2) };
    let length = 0;
    for (const { deal, stage, from, to, days } of spellsOf(view, stages.map(({ id }) => id))) {
      const dealWon = status.codes[deal] === won;
      if (dealWon && !stage.some(at => isWon[at])) {
        const own = places.get(ownStage(deal) ?? '') ?? -1, wonStage = isWon[own] ? own : isWon.indexOf(true);
        if (wonStage >= 0) {
          stage.push(wonStage);
          from.push(Number.isNaN(closed(deal)) ? from[from.length - 1]! : closed(deal));
        }
      }
      for (let at = 0; at < stage.length; at++) {
        const own = stage[at]!;
        if (own < 0 || isLost[own] || stage.indexOf(own) < at) continue;
        let further = false, goesOn = false;
        for (let other = at; other < stage.length; other++) {
          if (!isLost[stage[other]!] && order(stage[other]!) > order(own)) further = true;
          if (stage[other] !== own || isWon[own] || !(days[other]! >= 0)) continue;
          rows.spent[length] = (Number.isNaN(rows.spent[length]!) ? 0 : rows.spent[length]!) + days[other]!;
          if (Number.isNaN(to[other]!)) goesOn = true;
          else if (!(rows.ended[length]! > to[other]!)) rows.ended[length] = to[other]!;
        }
        if (goesOn) rows.ended[length] = NaN;
        if (!Number.isNaN(rows.spent[length]!)) rows.left[length] = goesOn ? 0 : 1;
        rows.deal[length] = deal;
        rows.stage[length] = own;
        rows.entered[length] = from[at]!;
        rows.movedOn[length++] = further || dealWon || isWon[own] ? 1 : 0;
      }
    }
    const origin = rows.deal.slice(0, length);
    const wall = (values: Float64Array) => ({ type: 'moment', values: values.slice(0, length), days: new Uint8Array(length).fill(1) }) as const;
    const columns = gathered(new Map([...deals.columns, ['status', status]]), origin);
    columns.set('stage', { type: 'text', codes: rows.stage.slice(0, length), words: stages.map(({ id }) => id) });
    columns.set('enteredAt', wall(rows.entered));
    columns.set('endedAt', wall(rows.ended));
    columns.set('movedOn', { type: 'flag', values: rows.movedOn.slice(0, length) });
    columns.set('spent', { type: 'number', values: rows.spent.slice(0, length) });
    columns.set('left', { type: 'flag', values: rows.left.slice(0, length) });
    return { kind: 'stageEntries', length, columns, origin: { kind: 'deals', rows: origin } };
  },
};
