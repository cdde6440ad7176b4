/** An answer's series: the same measures, over the grains of its period. */
import { binLabel, isoDay, type Reader } from '../dataset/calendar/label.js';
import { add, bins, floor, type Grain } from '../dataset/calendar/grain.js';
import { isPast } from '../dataset/past.js';
import type { Point } from './answer.js';
import { figuresOf } from './compute.js';
import { unknown } from './did-you-mean.js';
import type { Question, Times } from './question.js';
import type { Sheets } from './sheet.js';

const grains = ['day', 'week', 'month', 'quarter', 'year'];
const day = 86_400_000;

/**
 * The grains of the period that have begun; with `points`, that many that end with the last of them. A snapshot is taken
 * at the end of each grain. The running one is `partial`.
 */
export function seriesOver(question: Question, over: string, reader: Reader, at: (times: Times) => Sheets): Point[] {
  if (!grains.includes(over)) throw unknown('grain', over, grains);
  const grain = over as Grain;
  const { period, calendar, kpi, now, scope } = question;
  const stock = Object.values(kpi.measures).some(({ at, prorate }) => at === undefined && prorate === undefined);
  const end = scope.points === undefined ? period.end : add(floor(Math.min(period.end, now) - 1, grain, calendar), grain, 1);
  const start = scope.points === undefined ? period.start : add(end, grain, -scope.points);
  const edges = bins(start, end, grain, calendar);
  return edges.slice(0, -1).flatMap((from, index) => {
    const to = edges[index + 1]!;
    if (from >= now) return [];
    const then = stock && to < now;
    const whole = from === floor(from, grain, calendar) && to === add(from, grain, 1);
    const like = { start: from, end: to, text: over, ...(whole && { grain }) };
    const { total } = at({ like, start: from, end: to, until: Math.min(to, now), now: then ? to : now, today: then ? to - day : question.today, present: !then && !isPast(question.dataset, calendar, now) });
    return [{
      start: isoDay(from), end: isoDay(to), label: binLabel(from, grain, reader),
      value: total.headline().value,
      ...(to > now && { partial: true as const }),
      figures: figuresOf(kpi, total),
    }];
  });
}
