/** From a log of changes to entries into stages. */
import type { PlainRecord } from './records.js';

/**
 * In order of time, one for each stay: a log also says a stage again when only the amount changed. Where the first
 * change tells what was before, the deal stood there since it was created.
 */
export function stays(changes: readonly PlainRecord[], deals: readonly PlainRecord[]): PlainRecord[] {
  const created = new Map(deals.map(deal => [deal['id'], deal['createdAt']]));
  const last = new Map<unknown, unknown>();
  return changes
    .map(change => ({ change, at: Date.parse(String(change['enteredAt'])) }))
    .sort((a, b) => a.at - b.at)
    .flatMap(({ change, at }) => {
      const { from, ...move } = change;
      const deal = move['deal'], isFirst = !last.has(deal), since = created.get(deal);
      const before = isFirst && from !== undefined && since !== undefined && Date.parse(String(since)) <= at ? [{ deal, stage: from, enteredAt: since }] : [];
      const again = last.get(deal) === move['stage'];
      last.set(deal, move['stage']);
      return again ? [] : [...before, move];
    });
}
