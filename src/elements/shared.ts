/** What a dashboard holds for the elements within it: one dataset, one scope, one moment. */
import { createContext } from '@lit/context';
import type { Scope } from '../core.js';
import type { Face } from './card/face.js';
import type { Looked } from './drill/subject.js';
import type { Held } from './data-controller.js';

/** What a person can choose for all cards at once; a period that is there and undefined is each card's own, whatever the author says. */
export type ChosenScope = Pick<Scope, 'compare' | 'filter'> & { readonly period?: string | undefined };

export interface Shared {
  readonly held: Held;
  /** The dashboard's own, with what was chosen in its filters and by clicks on marks. */
  readonly scope: Scope;
  /** The part of it that a person can choose. */
  readonly chosen: ChosenScope;
  /** What counts as now where the scope does not say; epoch milliseconds. */
  readonly now: number;
  /** Takes a choice in place of the one before. */
  readonly choose: (scope: ChosenScope) => void;
  readonly reload: () => Promise<void>;
  /** A widget tells what it shows, after each of its updates, and that it has left. */
  readonly told: (widget: Element, face: Face) => void;
  readonly gone: (widget: Element) => void;
  /** Which card is to be looked into, by its id; a widget tells when its dialog opens, turns and closes. */
  readonly wanted: Looked | undefined;
  readonly looked: (looked: Looked | undefined) => void;
}

/** A text as key, so that the elements of two copies of this package meet. */
export const shared = createContext<Shared>('kpi-elements/dashboard/1');
