import type { Dataset } from './table.js';

/**
 * What was found out about a dataset, kept as long as the dataset is. A dashboard asks the same of one dataset again and
 * again; a key names what was asked, with the moment or window that the answer depends on.
 */
const kept = new WeakMap<Dataset, Map<string, unknown>>();

/** A running clock would make a new key a minute for ever: past this many, what was asked longest ago goes. */
const most = 4000;

export function memo<T>(dataset: Dataset, key: string, make: () => T): T {
  let found = kept.get(dataset);
  if (!found) kept.set(dataset, found = new Map());
  if (found.has(key)) return found.get(key) as T;
  const made = make();
  if (found.size >= most) found.delete(found.keys().next().value!);
  found.set(key, made);
  return made;
}
