/**
 * What needs a look at other rows is found out once, named, and is then a column or a kind like any other. One file
 * each; they are cached by dataset and by what they depend on (see `view.ts`).
 */
import type { Column, Table } from '../table.js';
import type { View } from '../view.js';
import { checklist, dueAt, existing, heldAt, nextHeldAt, ordinal, result, talkShare } from './activities.js';
import { board } from './board.js';
import { clientele, lifetimeValue } from './clientele.js';
import { boardTouch, earlierWins, promised, sequence, touched } from './deals.js';
import { goals } from './goals.js';
import { answeredAt, assignedTo, assignedUnknown, contacted, customerAt, dealAt, leadTouch, wonDeal } from './leads.js';
import { priceMatches, pricePairs } from './prices.js';
import { probability } from './probability.js';
import { repResults } from './rep-results.js';
import { stageEntries } from './stage-entries.js';
import { decidedAt, status } from './status.js';

/** `level`: on which dimensions are filtered or grouped by, not on their values. */
export type Depends = 'dataset' | 'moment' | 'window' | 'level';

export interface DerivedColumn {
  readonly kind: string;
  readonly name: string;
  readonly depends: Depends;
  /** The columns of records that it is made from, for whoever has to bring them: `deals.stage`. */
  readonly reads: readonly string[];
  /** The reason under which rows without a value are counted. */
  readonly missing?: string;
  readonly of: (view: View) => Column | undefined;
}

export interface DerivedKind {
  readonly name: string;
  /** The kind that must be there. */
  readonly from: string;
  readonly depends: Depends;
  /** The columns of records that it is made from. */
  readonly reads: readonly string[];
  /** Columns that records of another kind may have kept as they were then. */
  readonly kept?: { readonly kind: string; readonly columns: readonly string[] };
  readonly of: (view: View) => Table | undefined;
}

const columns: DerivedColumn[] = [
  status, decidedAt, probability, answeredAt, assignedTo, assignedUnknown, boardTouch, checklist, contacted, customerAt, dealAt, dueAt, earlierWins, existing, heldAt, leadTouch, lifetimeValue, nextHeldAt, ordinal, promised, result, sequence, talkShare, touched, wonDeal,
];
const kinds: DerivedKind[] = [board, clientele, goals, priceMatches, pricePairs, repResults, stageEntries];

export const derivedColumns: ReadonlyMap<string, DerivedColumn> = new Map(columns.map(column => [`${column.kind}.${column.name}`, column]));
export const derivedKinds: ReadonlyMap<string, DerivedKind> = new Map(kinds.map(kind => [kind.name, kind]));
