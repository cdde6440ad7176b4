/** What a dashboard holds for the elements within it: one dataset, one scope, one moment. */
import { createContext } from '@lit/context';
import type { Scope } from '../core.js';
import type { Held } from './data-controller.js';

export interface Shared {
  readonly held: Held;
  /** The dashboard's own, with what was chosen in its filters. */
  readonly scope: Scope;
  /** What counts as now where the scope does not say; epoch milliseconds. */
  readonly now: number;
  /** Puts a choice over the scope: `{ period }`, `{ filter }`. */
  readonly choose: (scope: Pick<Scope, 'period' | 'filter'>) => void;
  readonly reload: () => Promise<void>;
}

/** A text as key, so that the elements of two copies of this package meet. */
export const shared = createContext<Shared>('kpi-elements/dashboard/1');
