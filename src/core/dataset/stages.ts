/** What is known of the stages: their order, name, probability and outcome. */
import { memo } from './memo.js';
import { cell, type Column, type Table } from './table.js';
import { orderOf, wallOf, type View } from './view.js';

export interface Stage {
  readonly id: string;
  readonly name: string;
  readonly order: number;
  readonly probability?: number | undefined;
  readonly outcome?: 'won' | 'lost' | undefined;
}

export interface StageBook {
  /** Of the `stages` kind. */
  readonly given: ReadonlyMap<string, Stage>;
  /** The same, or what the scope or the order of first entries says where that kind is not there. */
  readonly all: ReadonlyMap<string, Stage>;
  readonly inferred: boolean;
}

export function stageBook(view: View): StageBook {
  return memo(view.dataset, `stages|${view.stages?.join('\n') ?? ''}`, () => {
    const given = read(view.dataset.tables.get('stages'));
    if (given.size > 0 && !view.stages) return { given, all: given, inferred: false };
    const order = view.stages ?? firstEntries(view);
    return { given, all: new Map(order.map((id, at) => [id, { name: id, outcome: outcomeOf(view, id), ...given.get(id), id, order: at }])), inferred: !view.stages };
  });
}

function read(table: Table | undefined): Map<string, Stage> {
  const found = new Map<string, Stage>();
  for (let row = 0; row < (table?.length ?? 0); row++) {
    const at = (name: string) => { const column = table!.columns.get(name); return column && cell(column, row); };
    const id = String(at('id'));
    const outcome = at('outcome');
    found.set(id, {
      id,
      name: String(at('name') ?? id),
      order: Number(at('order') ?? row),
      probability: number(at('probability')),
      outcome: outcome === 'won' || outcome === 'lost' ? outcome : undefined,
    });
  }
  return found;
}

const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** Stage ids in the order in which a move first entered them, then those that only deals name. */
function firstEntries(view: View): string[] {
  const seen = new Set<string>();
  const moved = view.dataset.tables.get('moves')?.columns.get('stage');
  const entered = wallOf(view, 'moves', 'enteredAt');
  if (moved?.type === 'text' && entered) for (const row of orderOf(entered)) if (moved.codes[row]! >= 0) seen.add(moved.words[moved.codes[row]!]!);
  const stage = view.dataset.tables.get('deals')?.columns.get('stage');
  if (stage?.type === 'text') for (const word of stage.words) seen.add(word);
  // What ends a deal comes last, wherever it was first seen; lost after won.
  const ends = { won: 1, lost: 2 };
  const rank = (id: string) => { const outcome = outcomeOf(view, id); return outcome ? ends[outcome] : 0; };
  return [...seen].sort((a, b) => rank(a) - rank(b));
}

/** A stage in which every deal says that it was won (or lost) is where won (or lost) deals go. */
function outcomeOf(view: View, id: string): 'won' | 'lost' | undefined {
  const columns = view.dataset.tables.get('deals')?.columns;
  return columns && outcomes(columns.get('stage'), columns.get('status')).get(id);
}

const found = new WeakMap<Column, ReadonlyMap<string, 'won' | 'lost'>>();

function outcomes(stage: Column | undefined, status: Column | undefined): ReadonlyMap<string, 'won' | 'lost'> {
  if (stage?.type !== 'text' || status?.type !== 'text') return new Map();
  let result = found.get(stage);
  if (!result) {
    const ends = new Map<string, string | undefined>();
    for (let row = 0; row < stage.codes.length; row++) {
      if (stage.codes[row]! < 0) continue;
      const id = stage.words[stage.codes[row]!]!;
      const end = status.codes[row]! < 0 ? undefined : status.words[status.codes[row]!];
      ends.set(id, !ends.has(id) || ends.get(id) === end ? end : undefined);
    }
    result = new Map([...ends].filter((entry): entry is [string, 'won' | 'lost'] => entry[1] === 'won' || entry[1] === 'lost'));
    found.set(stage, result);
  }
  return result;
}
