/** The single values that a median or a mean is taken from, sorted: what a histogram is made of. */
import type { Dataset } from '../dataset/table.js';
import { reader } from './aggregate.js';
import { sheetsOf } from './compute.js';
import type { Kpi } from './language.js';
import type { Scope } from './scope.js';

const telling = ['median', 'mean', 'p75', 'p90'];

/** Empty where no measure is one of single values, as with ready-made figures. Throws a RangeError as `compute` does. */
export function spreadOf(kpi: Kpi, dataset: Dataset, scope: Scope): readonly number[] {
  const { sheets, question } = sheetsOf(kpi, dataset, scope);
  for (const name of telling) {
    const measure = Object.hasOwn(question.kpi.measures, name) ? question.kpi.measures[name] : undefined;
    const behind = measure?.of === undefined || measure.censored ? undefined : sheets.total.rowsOf(name);
    if (!behind) continue;
    const { value } = reader(sheets.view, measure!);
    return value ? [...behind.rows].map(value).filter(Number.isFinite).sort((a, b) => a - b) : [];
  }
  return [];
}
