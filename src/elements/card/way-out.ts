/** Where to go from an empty card: the period before where that has a value, the filters away, else the explanation. */
import type { Scope } from '../../core.js';
import type { Face } from './face.js';
import type { Side } from './header.js';
import type { WayOut } from './message.js';

export interface Ways {
  readonly choose: (change: Pick<Scope, 'period' | 'filter'>) => void;
  readonly turn: (side: Side) => void;
}

const day = 86_400_000;

export function wayOut({ answer, kpi, filter, format, words }: Face, { choose, turn }: Ways): WayOut | undefined {
  const before = answer?.previous;
  if (before && before.value !== null) {
    const { start, end } = before.period;
    const last = new Date(Date.parse(`${end.slice(0, 10)}T00:00Z`) - day).toISOString().slice(0, 10);
    return { says: words.card.showPeriod.replace('{period}', format.period(before.period)), take: () => { choose({ period: `${start.slice(0, 10)}/${last}` }); } };
  }
  const lacksData = answer?.reason?.startsWith('needs-') === true;
  if (!lacksData && Object.values(filter ?? {}).some(values => values.length > 0)) return { says: words.card.showAll, take: () => { choose({ filter: {} }); } };
  return kpi ? { says: words.card.explain, take: () => { turn('back'); } } : undefined;
}
