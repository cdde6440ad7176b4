import { stageBook } from '../stages.js';
import type { Column, Table } from '../table.js';
import { columnOf, orderOf, rowById, wallOf, wallOfColumn, type View } from '../view.js';
import type { DerivedKind } from './index.js';
import { gather } from './gather.js';

const day = 86_400_000;

/**
 * One row per deal and stage that it entered before the view's moment. The first entry counts; `movedOn` says that it
 * later reached a further stage, or was won, whatever it skipped; `days` adds the spells of stages that it has left,
 * `spent` also one that still runs (`left` is then false).
 * A won deal enters the won stage also where no move says so. Needs the history of stages: `moves`.
 */
export const stageEntries: DerivedKind = {
  name: 'stageEntries', from: 'moves', depends: 'moment',
  of(view): Table | undefined {
    const deals = view.dataset.tables.get('deals');
    const status = columnOf(view, 'deals', 'status');
    if (!deals || !view.dataset.tables.get('moves') || status?.type !== 'text') return undefined;
    const book = stageBook(view).all;
    const ids = [...book.keys()];
    const wonStage = ids.find(id => book.get(id)!.outcome === 'won');
    const closed = wallOf(view, 'deals', 'closedAt');
    const rows = { deal: [] as number[], stage: [] as number[], entered: [] as number[], movedOn: [] as number[], days: [] as number[], spent: [] as number[], left: [] as number[] };
    for (const [deal, spells] of spellsByDeal(view)) {
      const word = status.words[status.codes[deal]!];
      const won = word === 'won';
      const closedAt = word === 'won' || word === 'lost' ? closed?.[deal] ?? NaN : NaN;
      const last = spells[spells.length - 1]!;
      if (won && wonStage !== undefined && !spells.some(spell => spell.stage === wonStage)) {
        spells.push({ stage: wonStage, from: Number.isNaN(closedAt) ? last.from : closedAt, to: NaN });
      }
      const order = (id: string) => book.get(id)?.order ?? -1;
      for (const stage of new Set(spells.map(spell => spell.stage))) {
        if (!book.has(stage) || book.get(stage)!.outcome === 'lost') continue;
        const at = spells.findIndex(spell => spell.stage === stage);
        const further = spells.slice(at + 1).some(spell => book.get(spell.stage)?.outcome !== 'lost' && order(spell.stage) > order(stage));
        let time = NaN, spent = 0, open = false;
        spells.forEach((spell, index) => {
          if (spell.stage !== stage || stage === wonStage) return;
          const left = firstNumber(spell.to, spells[index + 1]?.from, closedAt);
          if (left !== undefined) time = (Number.isNaN(time) ? 0 : time) + Math.max(0, left - spell.from) / day;
          if (left === undefined) open = true;
          spent += Math.max(0, Math.min(left ?? view.now, view.now) - spell.from) / day;
        });
        rows.deal.push(deal);
        rows.stage.push(ids.indexOf(stage));
        rows.entered.push(spells[at]!.from);
        rows.movedOn.push(further || (won && stage !== wonStage) || stage === wonStage ? 1 : 0);
        rows.days.push(time);
        rows.spent.push(stage === wonStage ? NaN : spent);
        rows.left.push(open || stage === wonStage ? 0 : 1);
      }
    }
    const origin = Int32Array.from(rows.deal);
    const columns = new Map<string, Column>();
    for (const [name, column] of deals.columns) columns.set(name, gather(column, origin));
    columns.set('status', gather(status, origin));
    columns.set('stage', { type: 'text', codes: Int32Array.from(rows.stage), words: ids });
    columns.set('enteredAt', { type: 'moment', values: Float64Array.from(rows.entered), days: new Uint8Array(origin.length).fill(1) });
    columns.set('movedOn', { type: 'flag', values: Uint8Array.from(rows.movedOn) });
    columns.set('days', { type: 'number', values: Float64Array.from(rows.days) });
    columns.set('spent', { type: 'number', values: Float64Array.from(rows.spent) });
    columns.set('left', { type: 'flag', values: Uint8Array.from(rows.left) });
    return { kind: 'stageEntries', length: origin.length, columns, origin: { kind: 'deals', rows: origin } };
  },
};

interface Spell { stage: string; from: number; to: number }

/** The stays of each deal in order; a deal without moves stands in its stage since it was created. */
function spellsByDeal(view: View): Map<number, Spell[]> {
  const found = new Map<number, Spell[]>();
  const moves = view.dataset.tables.get('moves')!;
  const columns = view.dataset.tables.get('deals')!.columns;
  const rowOfDeal = rowById(columns.get('id'));
  const deal = moves.columns.get('deal');
  const stage = moves.columns.get('stage');
  const entered = wallOf(view, 'moves', 'enteredAt');
  const leftColumn = moves.columns.get('leftAt');
  const left = leftColumn?.type === 'moment' ? wallOfColumn(view, leftColumn) : undefined;
  if (deal?.type === 'text' && stage?.type === 'text' && entered) {
    for (const move of orderOf(entered)) {
      if (entered[move]! >= view.now) break;
      const row = rowOfDeal.get(deal.words[deal.codes[move]!]!);
      if (row === undefined || stage.codes[move]! < 0) continue;
      const leftAt = left?.[move] ?? NaN;
      const spell = { stage: stage.words[stage.codes[move]!]!, from: entered[move]!, to: leftAt < view.now ? leftAt : NaN };
      const spells = found.get(row);
      if (spells) spells.push(spell); else found.set(row, [spell]);
    }
  }
  const own = columns.get('stage');
  const created = wallOf(view, 'deals', 'createdAt');
  if (own?.type === 'text' && created) {
    for (let row = 0; row < own.codes.length; row++) {
      if (!found.has(row) && own.codes[row]! >= 0 && created[row]! < view.now) found.set(row, [{ stage: own.words[own.codes[row]!]!, from: created[row]!, to: NaN }]);
    }
  }
  return found;
}

const firstNumber = (...values: (number | undefined)[]): number | undefined => values.find(value => value !== undefined && !Number.isNaN(value));
