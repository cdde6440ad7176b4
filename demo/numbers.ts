/** What core says, as plain numbers in full precision: to be held against one's own spreadsheet. */
import { catalogue, compute, kpiText, type Dataset, type Kpi, type Scope } from '../src/core.js';
import { rows } from './dom.js';
import type { DemoWords } from './words.js';

type Line = readonly [title: string, id: string, value: string, n: string, remark: string];

/** Rows carry `data-kpi`, by which a test finds them. */
export function numbers(dataset: Dataset, scope: Scope & { readonly locale: string }, words: DemoWords): HTMLElement[] {
  const lines = [
    ...[...dataset.tables].map(([kind, { length }]): Line => [`${words.records}: ${kind}`, kind, String(length), '', '']),
    ...[...catalogue.values()].map(kpi => line(kpi, dataset, scope)),
  ];
  const parts = rows([words.kpi, 'id', words.value, 'n', words.remark], lines);
  for (const row of parts[1]!.querySelectorAll('tr')) row.dataset['kpi'] = row.cells[1]?.textContent ?? '';
  return parts;
}

function line(kpi: Kpi, dataset: Dataset, scope: Scope & { readonly locale: string }): Line {
  const { title } = kpiText(kpi, scope.locale);
  try {
    const { value, sample, reason, verdict } = compute(kpi.id, dataset, scope);
    return [title, kpi.id, value === null ? '–' : String(value), String(sample.n), reason ?? verdict?.code ?? ''];
  } catch (error) {
    return [title, kpi.id, '–', '', error instanceof Error ? error.message : String(error)];
  }
}
