/** An answer's rows: the same measures, grouped by a dimension. */
import { labelOf } from '../dataset/grouping.js';
import { stageBook } from '../dataset/stages.js';
import type { Row } from './answer.js';
import { headlineFormula, mixAndRate } from './change.js';
import { figuresOf, sampleOf } from './compute.js';
import { unknown } from './did-you-mean.js';
import type { Kpi } from './language.js';
import type { Question } from './question.js';
import { within, type Sheets } from './sheet.js';
import { bandsOf, verdictOf } from './verdict.js';

/** Every dimension of the catalogue; whether records have it shows in the rows. */
export const dimensions = [
  'owner', 'team', 'channel', 'product', 'pipeline', 'stage', 'forecast', 'lostReason', 'contactMethod', 'touches', 'callType', 'source',
  'sentiment', 'sequence', 'competitor', 'customer', 'currency', 'assignedTo', 'brand', 'status', 'kind',
] as const;

export function rowsBy({ kpi, scope }: Question, by: string, now: Sheets, then: Sheets | undefined): Row[] {
  const own = Object.keys(kpi.dimensions ?? {});
  const given = 'dimension' in now;
  if (!given && !own.includes(by) && !(dimensions as readonly string[]).includes(by)) throw unknown('dimension', by, [...own, ...dimensions]);
  const keys = [...new Set([...now.keys(by), ...(then?.keys(by) ?? [])])];
  const shown = by === 'stage' && !given ? keys.filter(key => key === null ? kpi.steps === undefined : stageBook(now.view).all.get(key)?.outcome !== 'lost') : keys;
  const total = now.total.headline().value;
  const additive = addsUp(kpi);
  const made = shown.map(key => {
    const sheet = now.group(by, key), before = then?.group(by, key);
    const cell = sheet.headline(), earlier = before?.headline();
    const sample = sampleOf(kpi, sheet, cell);
    const bands = kpi.bands?.of === undefined ? bandsOf(kpi, now.total.evaluate, scope.bands) : undefined;
    const verdict = sample.tooSmall ? { level: 'none' as const, code: 'too-small' } : cell.value === null || kpi.unit === 'money' || kpi.unit === 'money/day' ? undefined : verdictOf({ ...kpi, rules: [] }, sheet.names, bands, cell.value);
    const row: Row = {
      key, label: labelOf(now.view, by, key), value: cell.value, figures: figuresOf(within(kpi, by), sheet), sample,
      ...(additive && cell.value !== null && total !== null && total !== 0 && { share: cell.value / total }),
      ...(before && { previous: earlier!.value, previousFigures: figuresOf(within(kpi, by), before) }),
      ...(verdict && { verdict }),
    };
    return row;
  });
  if (then) contribute(kpi, made, additive);
  return order(made, by, now, given || own.includes(by));
}

/** Counts and sums add over groups; distinct, medians and censored figures do not and are not claimed to. */
function addsUp(kpi: Kpi): boolean {
  const { formula } = kpi;
  const measure = typeof formula === 'string' && Object.hasOwn(kpi.measures, formula) ? kpi.measures[formula] : undefined;
  return measure?.agg === 'count' || measure?.agg === 'sum';
}

function contribute(kpi: Kpi, rows: Row[], additive: boolean): void {
  if (additive) {
    for (const row of rows) row.contribution = (row.value ?? 0) - (row.previous ?? 0);
    return;
  }
  const formula = headlineFormula(kpi);
  if (typeof formula !== 'object' || !('share' in formula)) return;
  const whole = formula.share[1];
  const groups = rows.map(row => ({ now: row.value, then: row.previous ?? null, weightNow: row.figures[whole] ?? 0, weightThen: row.previousFigures?.[whole] ?? 0 }));
  const any = (weight: 'weightNow' | 'weightThen') => groups.some(group => group[weight] > 0);
  if (any('weightNow') && any('weightThen')) mixAndRate(groups).forEach((contribution, at) => { rows[at]!.contribution = contribution; });
}

/** Stages by their order, bins and given rows as they come, the rest by the low end of the interval or the value; no value last. */
function order(rows: Row[], by: string, { view, keys }: Sheets, asGiven: boolean): Row[] {
  if (asGiven) {
    const place = new Map(keys(by).map((key, at) => [key, Number.isNaN(Number(key)) || key === null ? at : Number(key)]));
    return rows.sort((a, b) => (place.get(a.key) ?? Infinity) - (place.get(b.key) ?? Infinity));
  }
  const stages = by === 'stage' ? stageBook(view).all : undefined;
  const rank = (row: Row): number => (row.key === null ? Infinity : stages ? stages.get(row.key)?.order ?? Infinity : -(row.sample.interval?.[0] ?? row.value ?? -Infinity));
  return rows.sort((a, b) => { const difference = rank(a) - rank(b); return difference || (a.label < b.label ? -1 : 1); });
}
