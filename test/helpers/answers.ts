/** Answers of the seeded company, in every language: long names, missing values, everything a layout will meet. */
import { generateCrm } from '../../demo/data/index.js';
import { compute, kpiOf, kpiText, languages, loadWords, readData, type Answer, type Dataset, type Kpi, type Scope } from '../../src/core.js';

await Promise.all(languages.map(loadWords));

/** All that have words: a further one comes by itself. */
export { languages };

const datasets = new Map<string, Dataset>();

function datasetOf(language: string): Dataset {
  let found = datasets.get(language);
  if (!found) datasets.set(language, found = readData(generateCrm({ deals: 1500, language })).dataset);
  return found;
}

export const answerOf = (kpi: string, language: string, scope: Scope = {}): Answer =>
  compute(kpi, datasetOf(language), { asOf: '2026-11-23T12:40:00Z', timezone: 'UTC', locale: language, ...scope });

export const textOfKpi = (kpi: string, language: string): Kpi => kpiText(kpiOf(kpi), language);

/** The answer of ready-made figures: for numbers that a test has in its hand. */
export const givenOf = (kpi: string, figures: unknown, scope: Scope = {}): Answer => compute(kpi, readData({ figures, currency: 'USD', ...(scope as object) }).dataset, { asOf: '2026-11-23' });
