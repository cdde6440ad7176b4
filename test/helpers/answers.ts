/** Answers of the seeded company, in both languages: long names, missing values, everything a layout will meet. */
import { generateCrm } from '../../demo/data/index.js';
import { compute, kpiOf, kpiText, loadWords, readData, type Answer, type Kpi, type Scope } from '../../src/core.js';

await loadWords('ru');

export const languages = ['en', 'ru'] as const;
export type Language = (typeof languages)[number];

const datasets = Object.fromEntries(languages.map(language => [language, readData(generateCrm({ deals: 1500, language })).dataset])) as Record<Language, ReturnType<typeof readData>['dataset']>;

export const answerOf = (kpi: string, language: Language, scope: Scope = {}): Answer =>
  compute(kpi, datasets[language], { asOf: '2026-11-23T12:40:00Z', timezone: 'UTC', locale: language, ...scope });

export const textOfKpi = (kpi: string, language: Language): Kpi => kpiText(kpiOf(kpi), language);

/** The answer of ready-made figures: for numbers that a test has in its hand. */
export const givenOf = (kpi: string, figures: unknown, scope: Scope = {}): Answer => compute(kpi, readData({ figures, currency: 'USD', ...(scope as object) }).dataset, { asOf: '2026-11-23' });
