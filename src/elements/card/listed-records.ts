import { kpiOf } from '../../core/compute.js';
import type { Dataset } from '../../core/dataset/table.js';
import type { Format } from '../../core/format.js';
import type { Answer } from '../../core/kpi/answer.js';
import type { Kpi } from '../../core/kpi/language.js';
import { listedOf } from '../../core/kpi/listed.js';
import type { Scope } from '../../core/kpi/scope.js';
import type { Words } from '../../core/locales/en.js';
import type { Listed } from '../../forms/form.js';

/** The records of a KPI's list with their words. Amounts in several currencies are not shown beside each other. */
export function listedRecords(kpi: Kpi, dataset: Dataset | undefined, scope: Scope, answer: Answer | undefined, format: Format, words: Words): Listed[] {
  if (!dataset) return [];
  return listedOf(kpiOf(kpi.id), dataset, scope).map(({ label, amount, days, text, url }) => {
    const note = days === null ? words.list.never : days === undefined ? text ?? undefined : format.duration(days, 'days', 'short');
    return { label, ...(amount !== null && answer?.reason !== 'mixed-currency' && { value: amount }), ...(note !== undefined && { note }), ...(url !== undefined && { href: url }) };
  });
}
