/** What came before is kept where a kind did not come this time: old rows are better than none or half of them, and are marked. */
import { isFailure, type Failure } from './failure.js';
import type { Loaded } from './load.js';

export function kept(result: Loaded | Failure, last: Loaded | undefined): Loaded | Failure {
  if (!last || isFailure(result) || !result.missing) return result;
  const tables = new Map(result.dataset.tables), missing = new Map(result.missing);
  let outdated: Failure | undefined;
  for (const [kind, failure] of result.missing) {
    const before = last.dataset.tables.get(kind);
    // A limit is not passed by waiting: then the younger rows are the better ones.
    if (!before || failure.code === 'limit' || last.missing?.has(kind)) continue;
    tables.set(kind, before);
    missing.delete(kind);
    outdated ??= failure;
  }
  if (!outdated) return result;
  const { missing: _, ...rest } = result;
  return { ...rest, dataset: { ...result.dataset, tables }, at: Math.min(result.at, last.at), outdated, ...(missing.size > 0 && { missing }) };
}
