/** Where a rate drops off for good along a counted dimension: from which touch more touches hardly help. */
import type { Cell } from './aggregate.js';
import type { Formula } from './language.js';
import type { Sheets } from './sheet.js';

type DropOff = Extract<Formula, { dropOff: unknown }>;

/** The lowest number from which each group's share stays below `below` times the whole's; groups without a base say nothing. */
export function dropOff({ total, group, keys }: Sheets, { dropOff: [part, whole], by, below }: DropOff): Cell {
  const rate = total.evaluate({ share: [part, whole] });
  if (rate.value === null) return rate;
  const limit = rate.value * below;
  const rates = keys(by).filter(key => key !== null).map(key => ({ at: Number(key), ...group(by, key).evaluate({ share: [part, whole] }) }))
    .filter(({ at, value }) => Number.isFinite(at) && value !== null).sort((a, b) => a.at - b.at);
  const first = rates.findLastIndex(({ value }) => value! >= limit) + 1;
  return first < rates.length ? { value: rates[first]!.at, n: rate.n } : { value: null, reason: 'no-drop-off', n: rate.n };
}
