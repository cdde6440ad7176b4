/** How a snapshot was looked at, under what a page says. A file can hold anything: what cannot be used is left out. */
import type { Dataset, Scope } from '../core.js';
import { readablePeriod } from './filter/readable-period.js';
import { readScope } from './read-scope.js';

const none: Scope = {};
const known = new WeakMap<Dataset, Scope>();

/** Empty for what is no snapshot. The language stays the reader's. */
export function snapshotScope(dataset: Dataset | undefined): Scope {
  if (!dataset?.scope) return none;
  const before = known.get(dataset);
  if (before) return before;
  const { locale: _locale, period, ...rest } = readScope(dataset.scope).scope;
  const scope = { ...rest, ...(period !== undefined && readablePeriod(period) && { period }) };
  known.set(dataset, scope);
  return scope;
}
