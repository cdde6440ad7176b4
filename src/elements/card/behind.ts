/** What stands behind an answer, for the drawings that show single cases: the records of a list, the values of a histogram. */
import { kpiOf } from '../../core/compute.js';
import type { Answer } from '../../core/kpi/answer.js';
import type { Dataset } from '../../core/dataset/table.js';
import { spreadOf } from '../../core/kpi/spread.js';
import type { Scope } from '../../core/kpi/scope.js';
import type { FormInput } from '../../forms/form.js';
import type { Answered } from './face.js';
import { listedRecords } from './listed-records.js';

export function behind(form: string, { kpi, answer, format, words }: Answered, dataset: Dataset | undefined, scope: Scope): Pick<FormInput, 'records' | 'spread'> {
  if (form === 'list') return { records: listedRecords(kpi, dataset, scope, answer, format, words) };
  if (form !== 'distribution' || !dataset) return {};
  // A drawing is made anew at every width; its cases are the answer's.
  const known = spreads.get(answer) ?? spreadOf(kpiOf(kpi.id), dataset, scope);
  spreads.set(answer, known);
  return { spread: known };
}

const spreads = new WeakMap<Answer, readonly number[]>();
