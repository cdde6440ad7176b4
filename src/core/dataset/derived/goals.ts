import type { Column, Table, TextColumn } from '../table.js';
import { rowById, type View } from '../view.js';
import { wordIn } from './column.js';
import type { DerivedKind } from './index.js';

/**
 * Targets at the level that is asked for, so that a company's target and those of its reps are never added up: of
 * owners when the scope filters or groups by owner, of teams when by team, else of the company; the next level down where
 * a level has none: a team's is then that of its reps. Rows of one level add up. Quotas stand in for owners' revenue targets.
 */
export const goals: DerivedKind = {
  name: 'goals', from: 'targets', depends: 'level',
  reads: ['targets.metric', 'targets.period', 'targets.amount', 'targets.owner', 'targets.team', 'quotas.owner', 'quotas.period', 'quotas.amount', 'reps.team'],
  of(view): Table | undefined {
    const teams = teamsOfReps(view);
    const rows = [...targets(view.dataset.tables.get('targets')), ...quotas(view.dataset.tables.get('quotas'))];
    if (rows.length === 0) return undefined;
    const asked = view.filter.has('owner') || view.by === 'owner' ? 2 : view.filter.has('team') || view.by === 'team' ? 1 : 0;
    const kept = [...new Set(rows.map(row => row.metric))].flatMap(metric => {
      const own = rows.filter(row => row.metric === metric);
      const level = [0, 1, 2].find(level => level >= asked && own.some(row => row.level === level));
      return own.filter(row => row.level === level);
    });
    const columns = new Map<string, Column>([
      ['metric', text(kept.map(row => row.metric))],
      ['period', text(kept.map(row => row.period))],
      ['owner', text(kept.map(row => row.owner))],
      ['team', text(kept.map(row => row.team ?? teams(row.owner)))],
      ['currency', text(kept.map(row => row.currency))],
      ['amount', { type: 'number', values: Float64Array.from(kept, row => row.amount), money: true }],
    ]);
    return { kind: 'goals', length: kept.length, columns };
  },
};

/** By `reps`: the team of an owner. */
function teamsOfReps(view: View): (owner: string | null) => string | null {
  const reps = view.dataset.tables.get('reps'), rows = rowById(reps?.columns.get('id')), team = wordIn(reps, 'team');
  return owner => { const row = owner === null ? undefined : rows.get(owner); return row === undefined ? null : team(row) ?? null; };
}

interface Goal { metric: string; period: string | null; owner: string | null; team: string | null; currency: string | null; amount: number; level: 0 | 1 | 2 }

function targets(table: Table | undefined): Goal[] {
  const found: Goal[] = [];
  for (let row = 0; row < (table?.length ?? 0); row++) {
    const word = reader(table!, row);
    const owner = word('owner'), team = word('team');
    found.push({ metric: word('metric') ?? '', period: word('period'), owner, team, currency: word('currency'), amount: amount(table!, row), level: owner !== null ? 2 : team !== null ? 1 : 0 });
  }
  return found;
}

function quotas(table: Table | undefined): Goal[] {
  const found: Goal[] = [];
  for (let row = 0; row < (table?.length ?? 0); row++) {
    const word = reader(table!, row);
    found.push({ metric: 'revenue', period: word('period'), owner: word('owner'), team: null, currency: word('currency'), amount: amount(table!, row), level: 2 });
  }
  return found;
}

const reader = (table: Table, row: number) => (name: string): string | null => {
  const column = table.columns.get(name);
  return column?.type === 'text' && column.codes[row]! >= 0 ? column.words[column.codes[row]!]! : null;
};

function amount(table: Table, row: number): number {
  const column = table.columns.get('amount');
  return column?.type === 'number' ? column.values[row]! : NaN;
}

function text(values: readonly (string | null)[]): TextColumn {
  const words = [...new Set(values.filter(value => value !== null))];
  const codes = new Map(words.map((word, code) => [word, code]));
  return { type: 'text', words, codes: Int32Array.from(values, value => (value === null ? -1 : codes.get(value)!)) };
}
