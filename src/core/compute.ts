import type { Answer, Figures } from './kpi/answer.js';
import { computeKpi } from './kpi/compute.js';
import { unknown } from './kpi/did-you-mean.js';
import type { Kpi } from './kpi/language.js';
import { recordsOfKpi, type MarkOf } from './kpi/records.js';
import type { Scope } from './kpi/scope.js';
import { whatIfKpi, type Imagined } from './kpi/what-if.js';
import { whyKpi, type Why } from './kpi/why.js';
import type { Dataset } from './dataset/table.js';
import { catalogue } from './kpis/index.js';
import { en } from './locales/en.js';
import { words } from './locales/index.js';

/**
 * The answer of a KPI over a dataset, in a scope. Throws a RangeError for an unknown KPI, dimension, period, option or
 * zone, never for data: that gives an empty answer with its reason. Periods are named in the language of `locale` once its
 * words are loaded (`loadWords`), else in English.
 */
export function compute(id: string, dataset: Dataset, scope: Scope = {}): Answer {
  const { locale = 'en' } = scope;
  return computeKpi(kpiOf(id), dataset, scope, { locale, names: (words(locale) ?? en).periods });
}

/** The records behind the number, or behind a mark of it; the host's own objects where it gave objects. */
export const recordsOf = (id: string, dataset: Dataset, scope: Scope = {}, mark: MarkOf = {}): unknown[] => recordsOfKpi(kpiOf(id), dataset, scope, mark);

/** Why the headline moved against the period before: over its parts, and over owner, channel, product and stage. Each split sums to the change exactly. */
export const why = (id: string, dataset: Dataset, scope: Scope = {}, by?: readonly string[]): Why | undefined => whyKpi(kpiOf(id), dataset, scope, by);

/** The formula again with figures moved: `whatIf(answer, { winRate: 0.3 })`. Throws a RangeError for an unknown figure. */
export function whatIf(answer: Answer, changes: Readonly<Record<string, number>>): { value: number | null; figures: Figures } {
  const { value, figures } = imagine(answer, changes);
  return { value, figures };
}

/** As `whatIf`, with the change against the answer and what each moved figure does of it. */
export const imagine = (answer: Answer, changes: Readonly<Record<string, number>>): Imagined => whatIfKpi(kpiOf(answer.kpi), answer, changes);

/** Throws a RangeError that names the nearest id. */
export function kpiOf(id: string): Kpi {
  const kpi = catalogue.get(id);
  if (!kpi) throw unknown('kpi', id, [...catalogue.keys()]);
  return kpi;
}
